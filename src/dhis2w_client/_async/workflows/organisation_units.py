"""Organisation units: the tree, where they are on the map, moving, merging and splitting them; their levels."""

from collections.abc import Iterable, Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack, cast

from dhis2w_client._async.metadata import ListQuery, MetadataResource, uid_of, uids_of
from dhis2w_client._async.workflows.shapes import narrowed
from dhis2w_client.filters import where
from dhis2w_client.models import Dhis2Model
from dhis2w_client.reports import WebMessage
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from datetime import date

    from dhis2w_client._async.metadata import Item
    from dhis2w_client.fields import Fields
    from dhis2w_client.geojson import FeatureCollection, Geometry, Nearby
    from dhis2w_client.import_options import ImportOptions
    from dhis2w_client.paging import Page
    from dhis2w_client.trees import Tree

__all__ = ["OrganisationUnitLevelResource", "OrganisationUnitResource"]

M = TypeVar("M", bound="Dhis2Model")

_GEOJSON = "application/geo+json"
_IN_TREE = "id,displayName,parent[id]"


class OrganisationUnitResource(MetadataResource[M]):
    """Organisation units (`/api/organisationUnits`)."""

    __slots__ = ()

    async def create_under(
        self,
        parent: "Item",
        *,
        name: str,
        short_name: str,
        opening_date: "date | str",
        uid: str | None = None,
        code: str | None = None,
        description: str | None = None,
        geometry: "Geometry | None" = None,
        **options: Unpack["ImportOptions"],
    ) -> WebMessage:
        """Creates a unit below another one: `POST /api/organisationUnits`; the answer's `uid` is its id."""
        given = {
            "id": checked_uid(uid) if uid else None,
            "name": name,
            "shortName": short_name,
            "openingDate": str(opening_date)[:10],
            "parent": {"id": uid_of(parent)},
            "code": code,
            "description": description,
            "geometry": geometry,
        }
        return await self.create({key: value for key, value in given.items() if value is not None}, **options)

    # -- The tree ----------------------------------------------------------------------------------------------------

    async def list_children(self, uid: str, **query: Unpack[ListQuery]) -> "Page[M]":
        """All units directly below a unit: `GET /api/organisationUnits?filter=parent.id:eq:...`."""
        return await self.list_all(**narrowed(query, where("parent.id").eq(checked_uid(uid))))

    async def list_by_level(self, level: int, **query: Unpack[ListQuery]) -> "Page[M]":
        """All units of a level, the root's being 1: `GET /api/organisationUnits?filter=level:eq:...`."""
        return await self.list_all(**narrowed(query, where("level").eq(level)))

    async def list_ancestors(self, uid: str, *, fields: "Fields" = "id,displayName") -> list[M]:
        """The units above a unit, the root first: `GET /api/organisationUnits/{uid}?fields=ancestors[...]`."""
        from dhis2w_client.fields import fields_text

        unit = await self.get(uid, fields=f"id,ancestors[{fields_text(fields)},level]")
        ancestors = cast("list[M]", getattr(unit, "ancestors", None) or [])
        return sorted(ancestors, key=lambda ancestor: int(getattr(ancestor, "level", None) or 0))

    async def iterate_descendants(
        self, uid: str, *, max_depth: int | None = None, page_size: int = 500, **query: Unpack[ListQuery]
    ) -> "AsyncGenerator[M]":
        """All units below a unit, down to `max_depth` levels, parents before children.

        `GET /api/organisationUnits?filter=path:like:/{uid}/`, page by page; with `max_depth` the unit's level first.
        """
        query.setdefault("order", "path:asc")
        found = narrowed(query, where("path").like(f"/{checked_uid(uid)}/"))
        if max_depth is not None:
            found = narrowed(found, where("level").le(await self._level(uid) + _checked_depth(max_depth)))
        async with aclosing(self.iterate(page_size=page_size, **found)) as units:
            async for unit in units:
                yield unit

    async def tree(
        self, root: "Item | None" = None, *, max_depth: int | None = None, fields: "Fields | None" = None
    ) -> "Tree[M]":
        """The units as a tree, from a unit down, or all that the user may see; `print` it to look at it.

        `GET /api/organisationUnits`, with `fields` besides those that the tree needs. `max_depth` counts levels below
        the root: 0 gives it alone.
        """
        from dhis2w_client.fields import fields_text
        from dhis2w_client.trees import tree_of

        query: ListQuery = {"fields": ",".join(filter(None, (_IN_TREE, fields_text(fields)))), "order": "path:asc"}
        top = 1
        if root is not None:
            query = narrowed(query, where("path").like(uid_of(root)))
            top = await self._level(uid_of(root)) if max_depth is not None else 1
        if max_depth is not None:
            query = narrowed(query, where("level").le(top + _checked_depth(max_depth)))
        return tree_of(await self.list_all(**query))

    async def move(self, uid: str, parent: "Item", **options: Unpack["ImportOptions"]) -> WebMessage:
        """Puts a unit, with all below it, under another one: `PATCH /api/organisationUnits/{uid}`.

        Raises ValueError for a new parent that is the unit itself or below it.
        """
        new_parent = uid_of(parent)
        above = await self.get(new_parent, fields="path")
        if checked_uid(uid) in str(getattr(above, "path", None)).split("/"):
            raise ValueError(
                f"organisation unit {uid} cannot be moved under {new_parent}, which is the unit or below it"
            )
        operation = {"op": "add", "path": "/parent", "value": {"id": new_parent}}
        return await self.patch(uid, [operation], **options)

    async def _level(self, uid: str) -> int:
        unit = await self.get(uid, fields="level")
        return int(getattr(unit, "level", None) or 1)

    # -- Merging and splitting ---------------------------------------------------------------------------------------

    async def merge_into(
        self,
        target: "Item",
        sources: "Iterable[Item]",
        *,
        delete_sources: bool = True,
        data_values: Literal["DISCARD", "LAST_UPDATED"] | None = None,
        data_approvals: Literal["DISCARD", "LAST_UPDATED"] | None = None,
    ) -> WebMessage:
        """Moves all that belongs to the sources to the target, and deletes them: `POST /api/organisationUnits/merge`.

        `data_values` and `data_approvals` say whether those of the sources are lost, or the latest one wins, which
        is the server's default. Raises ConflictError where a unit is missing.
        """
        body: dict[str, object] = {"target": uid_of(target), "sources": uids_of(sources)}
        body["deleteSources"] = delete_sources
        for name, strategy in (("dataValue", data_values), ("dataApproval", data_approvals)):
            if strategy is not None:
                body[f"{name}MergeStrategy"] = strategy
        return await self._call("POST", f"{self._descriptor.path}/merge", body=body, returns=WebMessage)

    async def split_into(
        self,
        source: "Item",
        targets: "Iterable[Item]",
        *,
        primary_target: "Item | None" = None,
        delete_source: bool = True,
    ) -> WebMessage:
        """Divides what belongs to a unit among others: `POST /api/organisationUnits/split`.

        The primary target, the first one unless named, gets the data; the source is deleted. Raises ConflictError
        where a unit is missing, or with fewer than two targets.
        """
        uids = uids_of(targets)
        primary = uid_of(primary_target) if primary_target is not None else next(iter(uids), None)
        body = {"source": uid_of(source), "targets": uids, "primaryTarget": primary, "deleteSource": delete_source}
        return await self._call("POST", f"{self._descriptor.path}/split", body=body, returns=WebMessage)

    # -- The map -----------------------------------------------------------------------------------------------------

    async def export_geojson(
        self, *, levels: Sequence[int] = (), parents: "Iterable[Item]" = ()
    ) -> "FeatureCollection":
        """The shapes of the units of levels, or below parents, or both: `GET /api/organisationUnits.geojson`.

        Units without a shape are left out. Raises ValueError without levels and parents: the answer would be empty.
        """
        given = uids_of(parents)
        if not levels and not given:
            raise ValueError("export_geojson needs levels, parents or both: the server gives nothing otherwise")
        answer = await self._call(
            "GET",
            f"{self._descriptor.path}.geojson",
            params={"level": [*levels], "parent": given},
            returns=dict[str, Any],
        )
        return cast("FeatureCollection", answer)

    async def import_geojson(
        self, features: "FeatureCollection", *, matched_by: str = "id", property: str | None = None
    ) -> WebMessage:
        """Gives units the shapes of features: `POST /api/organisationUnits/geometry`; see the answer's `outcome`.

        A feature belongs to the unit whose property `matched_by`, such as `code`, is the feature's `id`, or its
        property of the given name. Features without a unit are reported and do not keep others from being imported.
        There is no dry run: servers have a parameter of this name, and store the shapes all the same.
        """
        parameters = {
            "async": False,
            "geoJsonId": property is None,
            "geoJsonProperty": property,
            "orgUnitProperty": matched_by,
        }
        return await self._call(
            "POST",
            f"{self._descriptor.path}/geometry",
            params=parameters,
            body=features,
            content_type=_GEOJSON,
            returns=WebMessage,
        )

    async def set_geometry(self, uid: str, geometry: "Geometry") -> WebMessage:
        """Gives a unit its shape: `POST /api/organisationUnits/{uid}/geometry`."""
        path = self._path(checked_uid(uid), "geometry")
        return await self._call("POST", path, body=geometry, content_type=_GEOJSON, returns=WebMessage)

    async def remove_geometry(self, uid: str) -> WebMessage:
        """Takes the shape of a unit away: `DELETE /api/organisationUnits/{uid}/geometry`."""
        return await self._call("DELETE", self._path(checked_uid(uid), "geometry"), returns=WebMessage)

    async def find_nearest(self, longitude: float, latitude: float, *, within: float = 10.0) -> "list[Nearby]":
        """The units whose point is at most so many km from a place, the nearest first.

        `GET /api/organisationUnitLocations/withinRange`, and what was found by its ids for names and shapes.
        """
        from dhis2w_client.geojson import Nearby, distance_to

        found = await self._call(
            "GET",
            "/api/organisationUnitLocations/withinRange",
            params={"longitude": longitude, "latitude": latitude, "distance": within},
            returns=list[dict[str, Any]],
        )
        units = await self.get_many(uids_of(found), fields="id,displayName,geometry")
        shapes = [(unit.to_wire(), unit.to_wire().get("geometry")) for unit in units]
        near = [
            Nearby(unit["id"], str(unit.get("displayName")), distance_to(shape, longitude, latitude))
            for unit, shape in shapes
            if shape
        ]
        return sorted(near, key=lambda unit: (unit.distance, unit.name))


def _checked_depth(max_depth: int) -> int:
    if max_depth < 0:
        raise ValueError(f"max_depth must be 0 or more, not {max_depth}")
    return max_depth


class OrganisationUnitLevelResource(MetadataResource[M]):
    """The names of the levels (`/api/organisationUnitLevels`)."""

    __slots__ = ()

    async def list_with_gaps(self) -> list[M]:
        """All levels down to the deepest unit, the root's first: `GET /api/filledOrganisationUnitLevels`.

        A level that has no name yet is there with the server's, such as `Level 3`, and has no id.
        """
        levels = await self._call_list(self._model, "GET", "/api/filledOrganisationUnitLevels")
        return sorted(levels, key=lambda level: int(getattr(level, "level", None) or 0))

    async def get_by_level(self, level: int) -> M | None:
        """The object of a level, the root's being 1; None where the level has none: `GET ...?filter=level:eq:...`."""
        return await self.find(filters=where("level").eq(level), fields="*")

    async def set_offline_levels(self, uid: str, levels: int) -> WebMessage:
        """Says how many levels below this one apps keep for work offline: `PATCH /api/organisationUnitLevels/{uid}`."""
        return await self.patch(uid, {"offlineLevels": levels})

    async def rename_by_level(
        self, level: int, *, name: str, code: str | None = None, offline_levels: int | None = None
    ) -> WebMessage:
        """Names a level, the root's being 1, also one that had no name: a `GET`, then `PATCH` or `POST`."""
        known = await self.find(filters=where("level").eq(level), fields="id")
        given = {"name": name, "code": code, "offlineLevels": offline_levels}
        changes = {key: value for key, value in given.items() if value is not None}
        if known is not None:
            return await self.patch(uid_of(known), changes)
        return await self.create({**changes, "level": level})
