"""Aggregate data values: in and out in any number, and single ones with their files, audit and completeness."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from os import PathLike
from typing import TYPE_CHECKING, Any, Generic, Literal, TypedDict, TypeVar, Unpack

from dhis2w_client._async.resource import Resource
from dhis2w_client._differences import groups_values_by_data_set, needs_dates_with_last_updated
from dhis2w_client.data_values.checks import DataSetMap
from dhis2w_client.data_values.selection import by_period, selection_parameters, texts
from dhis2w_client.errors import ConflictError, NotFoundError
from dhis2w_client.periods import Period
from dhis2w_client.query import page_or_all, wire_parameters
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from typing import TypeAlias

    from dhis2w_client._async.services.tasks import Job
    from dhis2w_client.data_values.outcome import DataValuesOutcome
    from dhis2w_client.data_values.rows import DataValueSource
    from dhis2w_client.data_values.selection import Some, SomePeriods
    from dhis2w_client.models import Dhis2Model
    from dhis2w_client.query import ParameterValue

    Moment: TypeAlias = date | datetime | str

__all__ = ["DataValues", "ImportValuesOptions", "Selection"]

Value = TypeVar("Value", bound="Dhis2Model")
ValueSet = TypeVar("ValueSet", bound="Dhis2Model")
Audit = TypeVar("Audit", bound="Dhis2Model")

_SETS = "/api/dataValueSets"
_VALUES = "/api/dataValues"
_SINCE = ("last_updated", "last_updated_duration")
_NEEDED = {
    "what (data_set, data_element or data_element_group)": ("data_set", "data_element", "data_element_group"),
    "where (org_unit or org_unit_group)": ("org_unit", "org_unit_group"),
    "when (period, start_date and end_date, or last_updated)": ("period", "start_date", *_SINCE),
}
_MAP_FIELDS = "id,periodType,dataSetElements[dataElement[id,valueType]]"


class ImportValuesOptions(TypedDict, total=False):
    """How the server shall import data values."""

    import_strategy: Literal["CREATE_AND_UPDATE", "CREATE", "UPDATE", "DELETE"]
    """On 2.43 and later CREATE overwrites existing values, too."""
    id_scheme: str
    data_element_id_scheme: str
    org_unit_id_scheme: str
    category_option_combo_id_scheme: str
    data_set_id_scheme: str
    skip_audit: bool
    """Leaves no trace of the old values; needs `F_SKIP_DATA_IMPORT_AUDIT`."""
    skip_existing_check: bool
    force: bool
    """Takes values of periods that are locked; for superusers."""


class Selection(TypedDict, total=False):
    """Which data values are asked for; needs what, when and where."""

    data_set: "Some"
    data_element: "Some"
    data_element_group: "Some"
    period: "SomePeriods"
    start_date: "Moment"
    end_date: "Moment"
    org_unit: "Some"
    org_unit_group: "Some"
    children: bool
    """Of all units below as well."""
    last_updated: "Moment"
    """Only what was changed since then, by the server's clock; alone with a place it is enough on every version."""
    last_updated_duration: str
    """The same as a span back from now, such as `10d` or `4h`."""
    attribute_option_combo: "Some"
    include_deleted: bool
    options: "Mapping[str, ParameterValue]"
    """Further parameters in snake_case, such as `{"id_scheme": "CODE"}`."""


class Cell(TypedDict, total=False):
    """Where among the combinations of categories a single value stands; the default ones unless given."""

    category_option_combo: str
    attribute_combo: str
    """The category combo of the attributes. DHIS2 takes no attribute option combo here, and ignores one."""
    attribute_options: Sequence[str]
    """Its category options."""
    data_set: str


class DataValues(Resource, Generic[Value, ValueSet, Audit]):
    """Aggregate data values (`/api/dataValueSets`, `/api/dataValues`)."""

    __slots__ = ()

    # -- In ----------------------------------------------------------------------------------------------------------

    async def import_(
        self,
        source: "DataValueSource",
        *,
        dry_run: bool = False,
        check: bool = True,
        data_sets: DataSetMap | None = None,
        workers: int = 2,
        chunk_bytes: int = 1_000_000,
        largest_chunk_bytes: int = 2_000_000,
        compress: bool = True,
        checkpoint: "str | PathLike[str] | None" = None,
        progress: Callable[[int], object] | None = None,
        params: "Mapping[str, ParameterValue] | None" = None,
        **options: Unpack[ImportValuesOptions],
    ) -> "DataValuesOutcome":
        """Imports any number of data values; the outcome tells what became of each row.

        `source` is an iterable (asynchronous ones too) of models, mappings or `Row`s, the path of a `.csv`, `.ndjson`,
        `.json` or `.parquet` file, or an Arrow table or frame. Rows are read while they are sent. With `check` ids,
        periods and value types are looked at first, so that one bad row does not make the server refuse others; for
        that, and because 2.43 and later want one data set at a time, the data sets are read once (or given, as
        `await client.data_values.data_set_map()`). What the server refuses is set aside and the rest sent again.

        Requests have `chunk_bytes` at first, fewer after a 413, a 504 or a slow answer, more while the server is
        quick; `workers` of them are on their way at a time. With `checkpoint`, a file, an import that was broken off
        goes on where it stopped, given the same source. `progress` is told how many more rows are settled.
        `POST /api/dataValueSets`. Errors are in the outcome; see its `raise_for_rejected()`.
        """
        from dhis2w_client._async.services.value_import import ValueImport
        from dhis2w_client.data_values.checkpoint import Checkpoint
        from dhis2w_client.data_values.checks import Checker
        from dhis2w_client.data_values.pace import ChunkPace

        parameters: dict[str, ParameterValue] = {**wire_parameters(options), **(params or {})}
        if dry_run:
            parameters["dryRun"] = True
        by_data_set = groups_values_by_data_set(self._feature_version)
        by_uid = not any(name.endswith("id_scheme") for name in options)
        if data_sets is None and by_uid and (check or by_data_set):
            data_sets = await self.data_set_map()
        file = None
        if checkpoint is not None:
            texts = {name: str(value) for name, value in parameters.items()}
            file = Checkpoint(checkpoint, {"server": self._client.base_url, **texts})
        run = ValueImport(
            self._client,
            parameters,
            Checker(data_sets, check=check, uids=by_uid),
            by_data_set and by_uid,
            ChunkPace(chunk_bytes, largest_chunk_bytes),
            max(workers, 1),
            compress,
            file,
            progress,
        )
        try:
            return await run.run(source)
        finally:
            if file is not None:
                file.close()

    async def import_as_job(
        self,
        values: "ValueSet | Mapping[str, Any]",
        *,
        params: "Mapping[str, ParameterValue] | None" = None,
        **options: Unpack[ImportValuesOptions],
    ) -> "Job":
        """Has the server import one data value set in the background; it begins up to 20 seconds late.

        `POST /api/dataValueSets` with the parameter "async". The result of the job says COMPLETED whatever became of
        the values: see its `outcome`.
        """
        from dhis2w_client._async.services.tasks import start_job

        parameters = {**wire_parameters(options), **(params or {}), "async": True}
        return await start_job(self._client, "POST", _SETS, params=parameters, body=values)

    async def data_set_map(self) -> DataSetMap:
        """Which data sets data elements are in, and what values they take, for imports.

        `GET /api/dataSets?paging=false`; worth keeping for several imports.
        """
        params: dict[str, ParameterValue] = {"fields": _MAP_FIELDS, "paging": False}
        answer: dict[str, Any] = await self._client.get_raw("/api/dataSets", params)
        return DataSetMap.of(answer.get("dataSets") or [])

    # -- Out ---------------------------------------------------------------------------------------------------------

    async def export(self, **selection: Unpack[Selection]) -> ValueSet:
        """The values of a selection as one data value set, in one answer. `GET /api/dataValueSets`.

        2.43 and later write what all values share at the top of the set; `iterate` puts it back onto each.
        """
        model: type[ValueSet] = self._client.models.DataValueSet
        return await self._call("GET", f"{_SETS}.json", params=self._parameters(selection), returns=model)

    async def iterate(self, **selection: Unpack[Selection]) -> "AsyncGenerator[Value]":
        """The values of a selection, one after the other while they arrive, however many there are.

        Read as `GET /api/dataValueSets.csv`, one period at a time where several are named.
        """
        from dhis2w_client.data_values.files import COLUMNS

        model: type[Value] = self._client.models.DataValue
        for part in by_period(selection):
            async for rows in self._rows(part):
                for row in rows:
                    given = {name: cell for name, cell in zip(COLUMNS, row, strict=False) if cell is not None}
                    yield model.model_validate(given)

    async def export_to(
        self,
        path: "str | PathLike[str]",
        *,
        progress: Callable[[int], object] | None = None,
        **selection: Unpack[Selection],
    ) -> int:
        """Writes the values of a selection into a `.csv`, `.ndjson` or `.parquet` file; how many there were.

        The file is there only when it is complete. Where several periods are named, each is kept beside it when it is
        complete, so that a broken export goes on with the next one. Parquet needs the extra `arrow`. `progress` is
        told how many more values are written.
        """
        from dhis2w_client.data_values.parts import ExportParts

        parts = ExportParts(path, [self._parameters(part) for part in by_period(selection)])
        for number, part in enumerate(by_period(selection)):
            if parts.is_done(number):
                continue
            with parts.writer(number) as write:
                async for rows in self._rows(part):
                    write(rows)
                    if progress is not None:
                        progress(len(rows))
        return parts.join()

    async def _rows(self, selection: Selection) -> "AsyncGenerator[list[list[str | None]]]":
        from codecs import getincrementaldecoder

        from dhis2w_client.data_values.files import CsvRows

        decoder, reader = getincrementaldecoder("utf-8")(), CsvRows()
        async with self._client.stream("GET", f"{_SETS}.csv", params=self._parameters(selection)) as download:
            async for chunk in download.chunks():
                if rows := reader.feed(decoder.decode(chunk)):
                    yield rows
        if rows := reader.feed(decoder.decode(b"", True), last=True):
            yield rows

    # -- Single values -----------------------------------------------------------------------------------------------

    async def get(self, data_element: str, period: "str | Period", org_unit: str, **cell: Unpack[Cell]) -> str | None:
        """One value as text; None where there is none. `GET /api/dataValues`."""
        try:
            found = await self._call_list(str, "GET", _VALUES, params=_cell(data_element, period, org_unit, cell))
        except (NotFoundError, ConflictError) as missing:  # 409 on 2.41 and 2.42
            if "not exist" not in str(missing):
                raise
            return None
        return found[0] if found else None

    async def set(
        self,
        data_element: str,
        period: "str | Period",
        org_unit: str,
        value: str | float | bool,
        *,
        comment: str | None = None,
        follow_up: bool | None = None,
        force: bool | None = None,
        **cell: Unpack[Cell],
    ) -> None:
        """Saves one value. `POST /api/dataValues`; there is no dry run: servers write even where it is asked for.

        On 2.43 and later an element of several data sets needs `data_set`.
        """
        text = str(value).lower() if isinstance(value, bool) else str(value)
        params = _cell(data_element, period, org_unit, cell)
        await self._call(
            "POST", _VALUES, params={**params, "value": text, "comment": comment, "followUp": follow_up, "force": force}
        )

    async def delete(self, data_element: str, period: "str | Period", org_unit: str, **cell: Unpack[Cell]) -> None:
        """Deletes one value. `DELETE /api/dataValues`. Missing ones are an error (409) on 2.41 and 2.42 only."""
        await self._call("DELETE", _VALUES, params=_cell(data_element, period, org_unit, cell))

    async def set_followup(
        self, data_element: str, period: "str | Period", org_unit: str, followup: bool = True, **cell: Unpack[Cell]
    ) -> None:
        """Marks one value for follow-up, or no longer. `PUT /api/dataValues/followup`."""
        named = {"dataElement": checked_uid(data_element), "period": str(period), "orgUnit": checked_uid(org_unit)}
        combos = {"categoryOptionCombo": cell.get("category_option_combo")}
        body = {**named, **{key: value for key, value in combos.items() if value}, "followup": followup}
        await self._call("PUT", f"{_VALUES}/followup", body=body)

    async def upload_file(
        self,
        source: "bytes | str | PathLike[str]",
        data_element: str,
        period: "str | Period",
        org_unit: str,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        **cell: Unpack[Cell],
    ) -> None:
        """Saves a file as the value of an element of the types FILE_RESOURCE and IMAGE. `POST /api/dataValues/file`."""
        from dhis2w_client.uploads import named_file

        params = _cell(data_element, period, org_unit, cell)
        files = {"file": named_file(source, filename, content_type)}
        await self._call("POST", f"{_VALUES}/file", params=params, files=files)

    async def download_file(
        self, data_element: str, period: "str | Period", org_unit: str, **cell: Unpack[Cell]
    ) -> bytes:
        """The file that is a value. `GET /api/dataValues/files`."""
        params = _cell(data_element, period, org_unit, cell)
        return await self._call("GET", f"{_VALUES}/files", params=params, returns=bytes)

    async def audit(
        self,
        *,
        data_element: "Some" = None,
        data_set: "Some" = None,
        period: "SomePeriods" = None,
        org_unit: "Some" = None,
        page: int | None = None,
        page_size: int = 50,
    ) -> list[Audit]:
        """Who changed which values, and what they were before. `GET /api/audits/dataValue`."""
        model: type[Audit] = self._client.models.DataValueAudit
        params: dict[str, ParameterValue] = {
            "de": texts(data_element),
            "ds": texts(data_set),
            "pe": texts(period),
            "ou": texts(org_unit),
            **page_or_all(page, page_size),
        }
        return [*await self._client.call_page("/api/audits/dataValue", "dataValueAudits", model, params)]

    # -- What these are made of --------------------------------------------------------------------------------------

    def _parameters(self, selection: Selection) -> "dict[str, ParameterValue]":
        """A selection as query parameters. Raises ValueError where servers would refuse it or answer everything."""
        since = any(selection.get(name) for name in _SINCE)
        dated = selection.get("period") or selection.get("start_date")
        if since and not dated and needs_dates_with_last_updated(self._feature_version):
            selection = {**selection, "start_date": "1900-01-01", "end_date": "2199-12-31"}
        return selection_parameters(Selection.__annotations__, selection, _NEEDED, by_uid=False)


def _cell(data_element: str, period: "str | Period", org_unit: str, cell: Cell) -> "dict[str, ParameterValue]":
    if ("attribute_combo" in cell) is not ("attribute_options" in cell):
        raise ValueError("attribute_combo and attribute_options are needed both, or neither")
    return {
        "de": checked_uid(data_element),
        "pe": str(Period.parse(str(period))),
        "ou": checked_uid(org_unit),
        "co": cell.get("category_option_combo"),
        "cc": cell.get("attribute_combo"),
        "cp": ";".join(cell.get("attribute_options", ())) or None,
        "ds": cell.get("data_set"),
    }
