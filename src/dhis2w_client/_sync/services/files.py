# Made from src/dhis2w_client/_async/services/files.py by `make generate`. Do not edit.
"""Files on the server: file resources, and the documents made of them."""

from os import PathLike
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Unpack

from dhis2w_client._sync.reading import ListQuery
from dhis2w_client._sync.resource import Resource
from dhis2w_client.errors import Dhis2ClientError
from dhis2w_client.reports import WebMessage
from dhis2w_client.uids import checked_uid
from dhis2w_client.uploads import named_file

if TYPE_CHECKING:
    from typing import TypeAlias

    from dhis2w_client._http import FileContent
    from dhis2w_client._sync.client import SyncDhis2Client
    from dhis2w_client._sync.workflows.documents import DocumentResource
    from dhis2w_client.models import Dhis2Model
    from dhis2w_client.paging import Page

    Domain: TypeAlias = Literal[
        "DATA_VALUE", "DOCUMENT", "MESSAGE_ATTACHMENT", "USER_AVATAR", "ORG_UNIT", "ICON", "PUSH_ANALYSIS", "JOB_DATA"
    ]
    Size: TypeAlias = Literal["SMALL", "MEDIUM", "LARGE", "ORIGINAL"]

__all__ = ["Files", "upload_file"]

File = TypeVar("File", bound="Dhis2Model")
Document = TypeVar("Document", bound="Dhis2Model")

_PATH = "/api/fileResources"
_PAUSE = 0.5


class Files(Resource, Generic[File, Document]):
    """File resources (`/api/fileResources`), and documents, whose verbs are those of `client.documents`."""

    __slots__ = ()

    def upload_file_resource(
        self,
        source: "bytes | str | PathLike[str]",
        *,
        filename: str | None = None,
        domain: "Domain" = "DATA_VALUE",
        content_type: str | None = None,
        wait: bool = False,
    ) -> File:
        """Uploads a file for a data value, message, avatar, and so on; refer to it by its `id` then.

        `source` is the content, which needs a `filename`, or the path of a file. The server deletes files that nothing
        refers to after some hours. With `wait` it is waited for until the file is stored; see `wait_until_stored`.
        `POST /api/fileResources?domain=...`.
        """
        model: type[File] = self._client.models.FileResource
        given = upload_file(self._client, named_file(source, filename, content_type), domain)
        file = model.model_validate(given)
        return self.wait_until_stored(str(given["id"])) if wait else file

    def wait_until_stored(self, uid: str, *, timeout: float = 60.0) -> File:
        """The file resource, once its content is stored. Raises Dhis2ClientError where that failed or takes too long.

        Looks at `GET /api/fileResources/{uid}` until `storageStatus` is STORED.
        """
        end = self._client.clock() + timeout
        while True:
            file = self.get_file_resource(uid)
            status = file.to_wire().get("storageStatus")
            if status == "STORED":
                return file
            if status == "FAILED" or self._client.clock() >= end:
                raise Dhis2ClientError(f"file resource {uid} is not stored: its storageStatus is {status}")
            self._client.sleep(_PAUSE)

    def get_file_resource(self, uid: str) -> File:
        """Name, size, kind and state of a file. `GET /api/fileResources/{uid}`."""
        model: type[File] = self._client.models.FileResource
        return self._call("GET", f"{_PATH}/{checked_uid(uid)}", returns=model)

    def download_file_resource(self, uid: str, *, dimension: "Size | None" = None) -> bytes:
        """The content of a file; of a picture in one of its sizes. `GET /api/fileResources/{uid}/data`.

        Files of the domain DATA_VALUE are refused here (403): they are read with the data value.
        """
        path = f"{_PATH}/{checked_uid(uid)}/data"
        return self._call("GET", path, params={"dimension": dimension}, returns=bytes)

    def save_file_resource(self, uid: str, path: "str | PathLike[str]") -> int:
        """Writes the content of a file to a file as it arrives; the number of bytes."""
        return self._save(f"{_PATH}/{checked_uid(uid)}/data", path)

    # -- Documents ---------------------------------------------------------------------------------------------------

    def upload_document(
        self, data: bytes, *, name: str, filename: str | None = None, content_type: str | None = None
    ) -> Document:
        """Uploads a document, in the two steps that DHIS2 wants, and reads it."""
        made = self._documents.upload(data, name=name, filename=filename or name, content_type=content_type)
        return self._documents.get(str(made.uid))

    def create_external_document(self, *, name: str, url: str) -> Document:
        """Creates a document that is a link, and reads it. `POST /api/documents`."""
        made = self._documents.create_external(name=name, url=url)
        return self._documents.get(str(made.uid))

    def list_documents(self, **query: Unpack[ListQuery]) -> "Page[Document]":
        """All documents, or those that filters choose. `GET /api/documents`."""
        query.setdefault("fields", "id,name,url,external,contentType,attachment,created,lastUpdated")
        return self._documents.list_all(**query)

    def get_document(self, uid: str) -> Document:
        """What is known of a document. `GET /api/documents/{uid}`."""
        return self._documents.get(uid)

    def download_document(self, uid: str) -> bytes:
        """The content of a document. `GET /api/documents/{uid}/data`."""
        return self._documents.download(uid)

    def delete_document(self, uid: str) -> WebMessage:
        """Deletes a document and its file. `DELETE /api/documents/{uid}`."""
        return self._documents.delete(uid)

    @property
    def _documents(self) -> "DocumentResource[Document]":
        resources: Any = self._client.resources
        documents: DocumentResource[Document] = resources.documents
        return documents


def upload_file(client: "SyncDhis2Client", file: "FileContent", domain: str) -> dict[str, Any]:
    """Uploads a file; what the server says of it, its `id` for one."""
    answer = client.call("POST", _PATH, params={"domain": domain}, files={"file": file}, returns=WebMessage)
    made: dict[str, Any] = answer.to_wire()["response"]["fileResource"]
    return made
