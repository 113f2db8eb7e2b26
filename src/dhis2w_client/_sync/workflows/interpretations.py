# Made from src/dhis2w_client/_async/workflows/interpretations.py by `make generate`. Do not edit.
"""Interpretations: what users say about visualizations and maps."""

from typing import TYPE_CHECKING, Literal, TypeVar

from dhis2w_client._http import Response
from dhis2w_client._sync.metadata import MetadataResource, uid_of
from dhis2w_client.models import Dhis2Model
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from typing import TypeAlias

    from dhis2w_client._sync.metadata import Item

    Interpreted: TypeAlias = Literal["visualization", "map", "eventVisualization", "eventReport", "eventChart"]

__all__ = ["InterpretationResource"]

M = TypeVar("M", bound="Dhis2Model")


class InterpretationResource(MetadataResource[M]):
    """Interpretations (`/api/interpretations`). They are made by `write`: servers refuse `create`."""

    __slots__ = ()

    def write(
        self, text: str, *, about: "Item", kind: "Interpreted" = "visualization", org_unit: "Item | None" = None
    ) -> str:
        """Says something about a visualization, map and so on; the uid of the interpretation.

        `org_unit` is for those that show the user's own unit. `POST /api/interpretations/{kind}/{uid}`.
        """
        answer = self._call(
            "POST",
            self._path(kind, uid_of(about)),
            params={"ou": None if org_unit is None else uid_of(org_unit)},
            body=text,
            content_type="text/plain",
            returns=Response,
        )
        return _made(answer)

    def add_comment(self, uid: str, text: str) -> str:
        """Comments on an interpretation; the uid of the comment. `POST .../{uid}/comments`."""
        path = self._path(checked_uid(uid), "comments")
        return _made(self._call("POST", path, body=text, content_type="text/plain", returns=Response))

    def change_text(self, uid: str, text: str) -> None:
        """Changes what an interpretation says. `PUT .../{uid}`, which takes all of the body for the text."""
        self._call("PUT", self._path(checked_uid(uid)), body=text, content_type="text/plain")


def _made(answer: Response) -> str:
    """The id at the end of the address of what was made, which is nowhere else in the answer."""
    return str(answer.headers["location"]).rstrip("/").rpartition("/")[2]
