# Made from src/dhis2w_client/_async/services/many_types.py by `make generate`. Do not edit.
"""Changing objects of several types at once: patches, sharing, deletion in an order that works."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import groupby
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

from dhis2w_client._sync.bulk import Row, request_each, request_until_settled
from dhis2w_client._sync.metadata import uid_of
from dhis2w_client._sync.resource import Resource
from dhis2w_client._sync.services.type_schemas import schemas_of
from dhis2w_client._sync.workflows.lookup import resource_named
from dhis2w_client.bulk import BulkOutcome, BulkResult
from dhis2w_client.errors import AuthenticationError, NotFoundError
from dhis2w_client.import_options import ImportOptions

if TYPE_CHECKING:
    from dhis2w_client._sync.client import SyncDhis2Client
    from dhis2w_client._sync.metadata import Changes, Item, Object
    from dhis2w_client.bulk import Progress

__all__ = ["MetadataOfManyTypes", "delete_objects"]

Bundle = TypeVar("Bundle")


class MetadataOfManyTypes(Resource, Generic[Bundle]):
    """Objects of several types, given by the plurals of these: `{"dataElements": [uid, ...], "dataSets": [...]}`.

    At most `limit` requests run at a time. Nothing that the server answers is raised: the outcome has one result for
    each object, in the order in which they were given, and `raise_for_rejected()`.
    """

    __slots__ = ()

    def patch_many(
        self,
        changes: "Mapping[str, Mapping[str, Changes]]",
        *,
        dry_run: bool = False,
        progress: "Progress | None" = None,
        limit: int = 8,
        **options: Unpack[ImportOptions],
    ) -> BulkOutcome[str]:
        """Changes objects: `{"dataElements": {uid: {"code": "MAL"}}}`, each as `patch` of its resource does.

        `PATCH /api/<type>/{uid}`, once for each object.
        """
        if dry_run:
            options["import_mode"] = "VALIDATE"
        rows = [
            Row(uid, uid, {"of": resource_named(self._client, kind), "patch": change})
            for kind, of_type in changes.items()
            for uid, change in of_type.items()
        ]
        return request_each(
            rows,
            lambda row: row.body["of"].patch(row.uid, row.body["patch"], **options),
            limit=limit,
            progress=progress,
        )

    def set_sharing(
        self,
        items: "Mapping[str, Iterable[Item]]",
        sharing: "Object",
        *,
        progress: "Progress | None" = None,
        limit: int = 8,
    ) -> "BulkOutcome[Item]":
        """Gives all objects the same sharing, such as `dhis2w_client.sharing.sharing(public="r-------")` makes.

        `PUT /api/<type>/{uid}/sharing`, once for each object.
        """
        return request_each(
            self._rows(items),
            lambda row: row.body["of"].set_sharing(row.uid, sharing),
            limit=limit,
            progress=progress,
        )

    def share(
        self,
        items: "Mapping[str, Iterable[Item]]",
        *,
        public: str | None = None,
        users: Mapping[str, str | None] | None = None,
        user_groups: Mapping[str, str | None] | None = None,
        progress: "Progress | None" = None,
        limit: int = 8,
    ) -> "BulkOutcome[Item]":
        """Changes who may see and change the objects, and leaves the rest of their sharing as it is.

        As `share` of their resources: `GET` and `PUT /api/<type>/{uid}/sharing`, for each object.
        """
        return request_each(
            self._rows(items),
            lambda row: row.body["of"].share(row.uid, public=public, users=users, user_groups=user_groups),
            limit=limit,
            progress=progress,
        )

    def delete_many(
        self,
        items: "Mapping[str, Iterable[Item]]",
        *,
        progress: "Progress | None" = None,
        limit: int = 8,
    ) -> "BulkOutcome[Item]":
        """Deletes objects, those first that may refer to others; of an object that is gone already, nothing is said.

        Types go in the reverse of the order of imports; what the server refuses because of others is tried again when
        those are gone. `DELETE /api/<type>/{uid}`, because a bundle with several types fails as a whole.
        """
        rows = [Row(item, uid_of(item), {"type": kind}) for kind, of_type in items.items() for item in of_type]
        return delete_objects(self._client, rows, limit=limit, progress=progress)

    def _rows(self, items: "Mapping[str, Iterable[Item]]") -> list[Row]:
        return [
            Row(item, uid_of(item), {"of": resource_named(self._client, kind)})
            for kind, of_type in items.items()
            for item in of_type
        ]


def delete_objects(
    client: "SyncDhis2Client", rows: Sequence[Row], *, limit: int, progress: "Progress | None" = None
) -> BulkOutcome[Any]:
    """Deletes objects, whose types are in their rows, and says what became of each."""
    schemas = schemas_of(client)
    results: dict[int, BulkResult[Any]] = {}

    def order(place: int) -> int:
        return -schemas.of(rows[place].body["type"]).order

    def delete(row: Row) -> None:
        with suppress(NotFoundError):  # it went with another one
            client.call("DELETE", f"/api/{row.body['type']}/{row.uid}")

    def settle(places: Sequence[int]) -> None:
        if any(isinstance(result.error, AuthenticationError) for result in results.values()):
            return  # every further attempt might lock the account
        outcome = request_until_settled([rows[place] for place in places], delete, limit=limit)
        results.update(zip(places, outcome, strict=True))
        if progress is not None:
            progress(len(results), len(rows))

    for _, places in groupby(sorted(range(len(rows)), key=order), key=order):
        settle([*places])
    if len({row.body["type"] for row in rows}) > 1:  # what others kept may go now
        settle([place for place, result in results.items() if result.problems])
    return BulkOutcome(
        results.get(place, BulkResult(row.item, row.uid, is_accepted=False)) for place, row in enumerate(rows)
    )
