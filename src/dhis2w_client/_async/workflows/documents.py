"""Documents: files and links that users find among the reports."""

from typing import TYPE_CHECKING, TypeVar

from dhis2w_client._async.metadata import MetadataResource
from dhis2w_client.models import Dhis2Model
from dhis2w_client.reports import WebMessage
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from os import PathLike

__all__ = ["DocumentResource"]

M = TypeVar("M", bound="Dhis2Model")


class DocumentResource(MetadataResource[M]):
    """Documents (`/api/documents`)."""

    __slots__ = ()

    async def create_external(self, *, name: str, url: str, uid: str | None = None) -> WebMessage:
        """Creates a document that is a link; the answer's `uid` is its id: `POST /api/documents`."""
        own = {"id": checked_uid(uid)} if uid else {}
        return await self.create({**own, "name": name, "url": url, "external": True})

    async def upload(
        self,
        source: "bytes | str | PathLike[str]",
        *,
        name: str | None = None,
        filename: str | None = None,
        content_type: str | None = None,
        attachment: bool = True,
        uid: str | None = None,
    ) -> WebMessage:
        """Creates a document out of a file; the answer's `uid` is its id.

        `source` is the content, or the path of a file: `POST /api/fileResources?domain=DOCUMENT`, then `POST
        /api/documents`. Content needs a `filename`; `name` is that of the document. With `attachment` browsers save
        the file, otherwise they show it.
        """
        from dhis2w_client._async.services.files import upload_file
        from dhis2w_client.uploads import named_file

        file = named_file(source, filename, content_type)
        own = {"id": checked_uid(uid)} if uid else {}
        resource = await upload_file(self._client, file, "DOCUMENT")
        return await self.create(
            {**own, "name": name or file[0], "url": resource["id"], "external": False, "attachment": attachment}
        )

    async def download(self, uid: str) -> bytes:
        """The content of a document that is a file: `GET .../{uid}/data`.

        Raises an error for one that is a link: the server redirects to its `url`, which is not followed.
        """
        return await self._call("GET", self._path(checked_uid(uid), "data"), returns=bytes)

    async def save_as(self, uid: str, path: "str | PathLike[str]") -> int:
        """Writes the content of a document to a file as it arrives; the number of bytes: `GET .../{uid}/data`."""
        return await self._save(self._path(checked_uid(uid), "data"), path)
