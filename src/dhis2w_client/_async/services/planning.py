"""Plans: what a server lacks of a desired bundle of metadata, shown, checked and applied; transfer between servers."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast

from dhis2w_client._async._parallel import each_result
from dhis2w_client._async.bulk import Row, failed_results, request_until_settled, results_of
from dhis2w_client._async.imports import send_import
from dhis2w_client._async.resource import Resource
from dhis2w_client._async.services.type_schemas import schemas_of
from dhis2w_client._bodies import encode_json
from dhis2w_client.bulk import BulkOutcome, BulkResult, chunks_of
from dhis2w_client.errors import Dhis2ClientError, NotFoundError
from dhis2w_client.filters import filterable_part, where
from dhis2w_client.json_patch import JSON_PATCH
from dhis2w_client.models import Dhis2Model
from dhis2w_client.plans import Changes, PlannedChange, in_bundles, planned_changes
from dhis2w_client.query import query_string

if TYPE_CHECKING:
    from dhis2w_client._async.client import Dhis2Client
    from dhis2w_client._async.metadata import Item
    from dhis2w_client.bulk import Progress
    from dhis2w_client.plans.matching import Wanted
    from dhis2w_client.schemas import TypeSchema

__all__ = ["MetadataPlanning", "Plan"]

Bundle = TypeVar("Bundle", bound=Dhis2Model)

Match = Literal["id", "code", "name"]

_PATH = "/api/metadata"
_CHUNK_BYTES = 1_000_000
_LONGEST_FILTER = 4000
_AT_A_TIME = 4


class Plan(Changes):
    """What is to be done to make a server have the objects of a bundle, and how to do it.

    A sequence of `PlannedChange`; `print` shows it as a table, `markdown()` gives one. Nothing is sent before `apply`.
    """

    def __init__(
        self, client: "Dhis2Client", changes: Iterable[PlannedChange], left_out: Mapping[str, Mapping[str, str]]
    ) -> None:
        super().__init__(changes, left_out)
        self._client = client

    async def dry_run(self) -> BulkOutcome[PlannedChange]:
        """What the server thinks of it, object by object: `POST /api/metadata?importMode=VALIDATE`; nothing is changed.

        Objects that are to be created or changed go in one request, deletions in one for each type. Raises nothing
        that the server answers: see the outcome, or its `raise_for_rejected()`.
        """
        outcome: BulkOutcome[PlannedChange] = BulkOutcome()
        changed = [*self.creations, *self.updates]
        if changed:
            outcome = await self._import(changed, "CREATE_AND_UPDATE", mode="VALIDATE")
        for changes in _by_type(self.deletions):
            _extend(outcome, await self._import(changes, "DELETE", mode="VALIDATE"))
        return self._in_order(outcome)

    async def apply(
        self,
        *,
        atomic_mode: Literal["ALL", "NONE"] = "ALL",
        limit: int = 8,
        progress: "Progress | None" = None,
        timeout: float = 60.0,
    ) -> BulkOutcome[PlannedChange]:
        """Makes the server as the bundle says, and tells what became of each object.

        New objects go by `POST /api/metadata`, in one bundle or, if they are large, in several, each with all that its
        objects refer to; then objects are changed, each by `PATCH` of what differs and nothing else, and deleted,
        with at most `limit` requests at a time. Combinations of categories get their option combos, for which this
        waits `timeout` seconds at most; where they are missing then, the result of the combination has the error.

        With `atomic_mode` ALL a bundle with a refused object creates nothing, and nothing is sent after a refusal;
        with NONE all else is done. Raises nothing that the server answers: see the outcome, or its
        `raise_for_rejected()`.
        """
        outcome: BulkOutcome[PlannedChange] = BulkOutcome()
        count = len(self) - len(self.unchanged)

        def report(done: int, _: int = 0) -> None:
            if progress is not None:
                progress(len(outcome) + done, count)

        def goes_on() -> bool:
            return atomic_mode == "NONE" or not (outcome.rejected or outcome.unassigned)

        for changes in in_bundles(self.creations, _CHUNK_BYTES):
            if goes_on():
                _extend(outcome, await self._import(changes, "CREATE", atomic_mode=atomic_mode))
                report(0)
        if self.updates and goes_on():
            _extend(outcome, await self._patch(limit, report))
        await self._make_option_combos(outcome, timeout)
        if self.deletions and goes_on():
            _extend(outcome, await self._delete(limit, report))
        return self._in_order(outcome)

    # -- What these are made of --------------------------------------------------------------------------------------

    async def _import(
        self, changes: Sequence[PlannedChange], strategy: str, *, mode: str | None = None, atomic_mode: str = "NONE"
    ) -> BulkOutcome[PlannedChange]:
        parameters = {
            "importMode": mode,
            "importStrategy": strategy,
            "atomicMode": atomic_mode,
            "importReportMode": "FULL",
        }
        bundle = {
            kind[0].type: [{"id": change.uid} if change.action == "delete" else change.body for change in kind]
            for kind in _by_type(changes)
        }
        rows = [Row(change, change.uid, change.body) for change in changes]
        try:
            done = await send_import(self._client, "POST", _PATH, params=parameters, body=encode_json(bundle))
        except Dhis2ClientError as error:
            return BulkOutcome(failed_results(rows, error))
        results, unassigned = results_of(rows, done, of_one_type=len(bundle) == 1)
        return BulkOutcome(results, unassigned)

    async def _patch(self, limit: int, progress: "Progress") -> BulkOutcome[PlannedChange]:
        rows = [Row(change, change.uid, {"patch": change.operations}) for change in self.updates]

        async def patch(row: Row) -> None:
            path = f"/api/{row.item.type}/{row.uid}"
            await self._client.call("PATCH", path, body=row.body["patch"], content_type=JSON_PATCH)

        # A name that one object gives up may be the one that another gets.
        return await request_until_settled(rows, patch, limit=limit, progress=progress)

    async def _delete(self, limit: int, progress: "Progress") -> BulkOutcome[PlannedChange]:
        from dhis2w_client._async.services.many_types import delete_objects

        rows = [Row(change, change.uid, {"type": change.type}) for change in self.deletions]
        return await delete_objects(self._client, rows, limit=limit, progress=progress)

    async def _make_option_combos(self, outcome: BulkOutcome[PlannedChange], timeout: float) -> None:
        """Lets combinations of categories have their option combos, which servers make of no bundle and no patch."""
        complete: set[str] = set()
        for place, result in enumerate(outcome):
            try:
                for uid in await self._changed_combos(result.item) if result.is_accepted else ():
                    if uid not in complete:
                        await self._client.resources.category_combos.wait_for_option_combos(uid, timeout=timeout)
                        complete.add(uid)
            except (Dhis2ClientError, TimeoutError) as error:
                outcome[place] = BulkResult(result.item, result.uid, error=error, is_accepted=False)

    async def _changed_combos(self, change: PlannedChange) -> list[str]:
        """The combinations of categories that may lack option combos after a change."""
        if change.type == "categoryCombos" and change.touches("categories"):
            return [change.uid]
        if change.type == "categories" and change.action == "update" and change.touches("categoryOptions"):
            using = where("categories.id").eq(change.uid)
            found = await self._client.resources.category_combos.list(fields="id", filters=using, paging=False)
            return [str(combo.id) for combo in found]
        return []

    def _in_order(self, outcome: BulkOutcome[PlannedChange]) -> BulkOutcome[PlannedChange]:
        """The results in the order of the plan; what was not sent is not accepted."""
        results = {(result.item.type, result.item.uid): result for result in outcome}
        return BulkOutcome(
            (
                results.get((change.type, change.uid), BulkResult(change, change.uid, is_accepted=False))
                for change in self
                if change.action != "unchanged"
            ),
            outcome.unassigned,
        )


class MetadataPlanning(Resource, Generic[Bundle]):
    """Comparing a server with what it should have."""

    __slots__ = ()

    async def plan(
        self,
        bundle: Bundle | Mapping[str, object],
        *,
        delete: bool | Collection[str] = False,
        match: Collection[Match] = ("id", "code", "name"),
    ) -> Plan:
        """Compares a bundle with the server; the plan says what is to be done, and does it by `apply`.

        Objects are the same that have one id, else one code, else one name (where names are unique, or in the same
        program, option set or parent), or what `match` says; new ones without an id get one. References may name a
        code or name instead of an id. Only properties that an object of the bundle names are compared; None takes a
        value away, a collection is all that shall be in it. `delete` lists types, or means all of the bundle but users:
        what the server has of these and the bundle has not is to be deleted, but for built-in defaults.

        `GET /api/schemas`, and `GET /api/<type>?fields=:owner` for each type. Raises ValueError for an unknown type,
        AmbiguousMatchError where several objects fit, UnresolvedReferenceError for references to nothing.
        """
        from dhis2w_client.plans.children import parent_types, wanted_parents
        from dhis2w_client.plans.matching import (
            desired_objects,
            resolve_references,
            wanted_ids,
            wanted_keys,
            wanted_references,
        )

        schemas = await schemas_of(self._client)
        desired = desired_objects(bundle, schemas)
        deleted = _types_to_delete(delete, desired.objects)
        referred = wanted_references(desired, schemas)
        parents = parent_types(schemas)
        known = _Known()
        first = [
            *(
                _Read(schemas.of(kind), None if kind in deleted else found)
                for kind, found in wanted_ids(desired, match).items()
            ),
            *(_Read(schemas.of(kind), found) for kind, found in wanted_parents(desired, schemas).items()),
            *(_Read(schemas.of(kind), found, is_whole=kind in parents) for kind, found in referred.items()),
        ]
        known.add(first, await self._read_all(first))
        keys = wanted_keys(desired, known.whole, schemas, match)
        then = [_Read(schemas.of(kind), found) for kind, found in keys.items() if kind not in deleted]
        known.add(then, await self._read_all(then))
        resolve_references(desired, known.all, schemas)
        changes = planned_changes(desired, known.whole, schemas, by=match, delete=deleted)
        return Plan(self._client, changes, desired.left_out)

    async def plan_from(
        self,
        source: "Dhis2Client",
        items: "Mapping[str, Iterable[Item]]",
        *,
        match: Collection[Match] = ("id", "code", "name"),
        skip_sharing: bool = True,
    ) -> Plan:
        """Compares objects of another server, with all that they need, with this one; `apply` transfers them.

        `await target.metadata.plan_from(source, {"dataSets": [uid]})`. Objects that this server has under another id
        keep it, and references and expressions follow. The servers may be of different versions: the plan's `left_out`
        says which properties this one does not know. Who may see what stays out unless `skip_sharing` is False, because
        users and groups have other ids. `GET /api/<type>/{uid}/metadata` of the source, then as `plan`.
        """
        bundle: dict[str, list[dict[str, Any]]] = {}
        for collection, of_type in items.items():
            for item in of_type:
                for kind, found in (await _exported(source, collection, item)).items():
                    known = {each["id"] for each in bundle.setdefault(kind, [])}
                    bundle[kind] += [each for each in found if each["id"] not in known]
        if skip_sharing:
            for found in bundle.values():
                for each_one in found:
                    each_one.pop("sharing", None)
        return await self.plan(bundle, match=match)

    async def _read_all(self, reads: "Sequence[_Read]") -> list[list[dict[str, Any]]]:
        requests = [(place, params) for place, read in enumerate(reads) for params in read.parameters()]

        async def ask(request: tuple[int, Mapping[str, Any]]) -> list[dict[str, Any]]:
            place, params = request
            schema = reads[place].schema
            answer = await self._client.call("GET", str(schema.path), params=params, returns=dict[str, Any])
            return cast("list[dict[str, Any]]", answer.get(schema.collection) or [])

        answers = await each_result(ask, requests, limit=_AT_A_TIME)
        found: list[dict[str, dict[str, Any]]] = [{} for _ in reads]
        for (place, _), answer in zip(requests, answers, strict=True):
            found[place] |= {item["id"]: item for item in answer}
        return [[*by_id.values()] for by_id in found]


class _Read:
    """What is to be read of one type."""

    def __init__(self, schema: "TypeSchema", wanted: "Wanted | None", *, is_whole: bool = True) -> None:
        self.schema = schema
        self.wanted = wanted
        """None for all objects."""
        self.is_whole = is_whole

    def parameters(self) -> Iterator[Mapping[str, Any]]:
        """The requests: several where a URL has no room for all ids, codes and names."""
        common = {"fields": ":owner" if self.is_whole else "id,code,name", "paging": False}
        if self.wanted is None:
            yield common
            return
        values = [("id", uid) for uid in sorted(self.wanted.ids)]
        values += [(key, value) for key in sorted(self.wanted.keys) for value in sorted(self.wanted.keys[key])]
        sizes = [len(query_string({"": value})) for _, value in values]
        for part in chunks_of(values, sizes, _LONGEST_FILTER):
            filters = [*_filters(part)]
            yield {"filter": filters, "rootJunction": "OR" if len(filters) > 1 else None, **common}


class _Known:
    """What was read, by type: of objects that are merely referred to, only their names."""

    def __init__(self) -> None:
        self.all: dict[str, list[dict[str, Any]]] = {}
        self.whole: dict[str, list[dict[str, Any]]] = {}

    def add(self, reads: Sequence[_Read], answers: Sequence[list[dict[str, Any]]]) -> None:
        """Takes what is new in the answers."""
        for read, found in zip(reads, answers, strict=True):
            for objects in (self.all, self.whole) if read.is_whole else (self.all,):
                known = {item["id"] for item in objects.setdefault(read.schema.collection, [])}
                objects[read.schema.collection] += [item for item in found if item["id"] not in known]


def _filters(values: Sequence[tuple[str, str]]) -> Iterator[str]:
    by_key: dict[str, list[str]] = {}
    for key, value in values:
        part = filterable_part(value)
        if part != value:
            if part is not None:
                yield str(where(key).like(part))  # what is found too much is passed over
        else:
            by_key.setdefault(key, []).append(value)
    for key, listed in by_key.items():
        yield str(where(key).in_(listed))


def _types_to_delete(delete: bool | Collection[str], objects: Mapping[str, object]) -> list[str]:
    if isinstance(delete, bool):
        return [kind for kind in objects if kind != "users"] if delete else []
    if isinstance(delete, str):
        raise TypeError(f"delete={delete!r}: a list of types is needed")
    for kind in delete:
        if kind not in objects:
            raise ValueError(f"delete: the bundle says nothing of {kind}, so that all of them would go; give it a list")
    return [*delete]


async def _exported(source: "Dhis2Client", collection: str, item: "Item") -> dict[str, list[dict[str, Any]]]:
    """An object with what it needs, or alone where its type has no such export."""
    from dhis2w_client._async.metadata import uid_of

    uid = uid_of(item)
    try:
        bundle = await source.metadata.export_with_dependencies(collection, uid)
        plain = bundle.to_wire()
    except NotFoundError:
        plain = await source.metadata.export_raw({collection: {"filters": where("id").eq(uid)}})
        if not plain.get(collection):
            raise
    return {kind: found for kind, found in plain.items() if isinstance(found, list)}


def _by_type(changes: Sequence[PlannedChange]) -> list[list[PlannedChange]]:
    result: dict[str, list[PlannedChange]] = {}
    for change in changes:
        result.setdefault(change.type, []).append(change)
    return [*result.values()]


def _extend(outcome: BulkOutcome[PlannedChange], more: BulkOutcome[PlannedChange]) -> None:
    outcome.extend(more)
    outcome.unassigned += more.unassigned
