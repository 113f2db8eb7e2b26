"""Data values before they are sent and after they came: rows, checks, chunks, checkpoints, files."""

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dhis2w_client.data_values.checkpoint import Checkpoint, spans
from dhis2w_client.data_values.checks import Checker, DataSetMap
from dhis2w_client.data_values.encoding import Chunk, body_of, encoded
from dhis2w_client.data_values.files import COLUMNS, CsvRows
from dhis2w_client.data_values.pace import ChunkPace
from dhis2w_client.data_values.parts import ExportParts
from dhis2w_client.data_values.rows import FIELDS, Row, row_of, rows
from dhis2w_client.errors import Dhis2ClientError
from dhis2w_client.reports import RejectedRow
from dhis2w_client.v43.models import DataValue

VALUE = {"dataElement": "DeNum000000", "period": "202401", "orgUnit": "OuFacA11000", "value": "12"}
ROW = row_of(VALUE)
KNOWN = DataSetMap.of(
    [
        {"id": "DsMain00000", "periodType": "Monthly", "dataSetElements": [
            {"dataElement": {"id": "DeNum000000", "valueType": "NUMBER"}},
            {"dataElement": {"id": "DeBool00000", "valueType": "TRUE_ONLY"}},
        ]},
        {"id": "DsOther0000", "periodType": "Monthly", "dataSetElements": [{"dataElement": {"id": "DeNum000000"}}]},
        {"id": "DsYear00000", "periodType": "Yearly", "dataSetElements": [{"dataElement": {"id": "DeNum000000"}}]},
    ]
)  # fmt: skip

TEXTS = st.text(max_size=12) | st.text('",\n\r\\ab', max_size=12)
ROWS = st.builds(
    Row,
    *[TEXTS] * 3,
    *[st.none() | TEXTS] * 4,
    *[st.none() | st.sampled_from(["true", "false"])] * 2,
    st.none(),
)


# -- Rows ------------------------------------------------------------------------------------------------------------


def test_a_row_is_read_from_models_and_mappings_in_any_spelling() -> None:
    assert row_of(DataValue.model_validate(VALUE)) == ROW
    assert row_of({"data_element": "DeNum000000", "period": "202401", "org_unit": "OuFacA11000", "value": 12}) == ROW
    lower = {"dataelement": "DeNum000000", "period": 202401, "orgunit": "OuFacA11000", "value": 12.0, "followup": None}
    assert row_of(lower) == ROW
    given = row_of({**VALUE, "value": 0.25, "followup": True, "deleted": False, "storedBy": "ada"})
    assert (given.value, given.follow_up, given.deleted) == ("0.25", "true", "false")


@pytest.mark.parametrize("kind", ["csv", "json", "ndjson", "list.json", "parquet"])
def test_rows_are_read_from_files(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"values.{kind}"
    values = [VALUE, {**VALUE, "value": "13", "comment": 'so "they" say,\nor not'}]
    if kind == "csv":
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, [name.lower() for name in FIELDS[:7]])
            writer.writeheader()
            writer.writerows({key.lower(): value for key, value in item.items()} for item in values)
    elif kind == "json":  # what all values share stands at the top, as 2.43 exports it
        shared = {"period": "202401", "orgUnit": "OuFacA11000"}
        own = [{key: value for key, value in item.items() if key not in shared} for item in values]
        path.write_text(json.dumps({**shared, "dataValues": own}))
    elif kind == "list.json":
        path.write_text(json.dumps(values))
    elif kind == "ndjson":
        path.write_text("".join(json.dumps(item) + "\n" for item in values))
    else:
        arrow = pytest.importorskip("pyarrow", reason="the extra `arrow` is not installed")
        pytest.importorskip("pyarrow.parquet").write_table(arrow.Table.from_pylist(values[::-1])[::-1], path)
    assert [*rows(path)] == [row_of(item) for item in values]


def test_rows_are_read_from_frames_and_nothing_else() -> None:
    arrow = pytest.importorskip("pyarrow", reason="the extra `arrow` is not installed")
    assert [*rows(arrow.Table.from_pylist([VALUE, VALUE]))] == [ROW, ROW]
    for source in (VALUE, 5, b"bytes"):
        with pytest.raises(TypeError, match="is no source of data values"):
            next(rows(source))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"are read from \.csv"):
        next(rows("values.xlsx"))


# -- Checks ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"dataElement": None, "period": ""}, "dataElement and period missing"),
        ({"orgUnit": "facility"}, "orgUnit 'facility' is no uid"),
        ({"period": "2024M1"}, "'2024M1' is no period"),
        ({"value": None}, "value missing"),
        ({"value": "a few"}, "'a few' is no NUMBER"),
        ({"dataElement": "DeBool00000", "value": "false"}, "'false' is no TRUE_ONLY"),
        ({"value": "-1.5e3"}, None),
        ({"value": None, "deleted": True}, None),
        ({"dataElement": "DeOther0000", "value": "anything"}, None),
    ],
)
def test_what_is_wrong_with_a_row_is_found_before_it_is_sent(change: dict[str, Any], problem: str | None) -> None:
    checker = Checker(KNOWN)
    row = row_of({**VALUE, **change})
    assert checker.problem(row) == checker.problem(row) == problem  # also from memory
    assert Checker(KNOWN, check=False).problem(row) is None


VALUES_BY_TYPE = {
    "INTEGER": (["0", "-12"], ["1.0", "01", ""]),
    "INTEGER_POSITIVE": (["1"], ["0"]),
    "INTEGER_NEGATIVE": (["-1"], ["0"]),
    "INTEGER_ZERO_OR_POSITIVE": (["0"], ["-1"]),
    "PERCENTAGE": (["0", "99.5"], ["101", "-1"]),
    "UNIT_INTERVAL": (["0.5", "1"], ["2"]),
    "BOOLEAN": (["true", "false"], ["1", "True"]),
    "DATE": ([str(date(2024, 2, 29))], ["2023-02-29", "yesterday"]),
    "DATETIME": (["2024-02-29T10:00:00.000"], ["10 o'clock"]),
    "TEXT": (["anything at all"], []),
}


@pytest.mark.parametrize("kind", VALUES_BY_TYPE)
def test_values_are_held_against_their_type(kind: str) -> None:
    checker = Checker(DataSetMap({}, {"DeNum000000": kind}))
    good, bad = VALUES_BY_TYPE[kind]
    assert {checker.problem(row_of({**VALUE, "value": value})) for value in good} == {None}
    assert None not in {checker.problem(row_of({**VALUE, "value": value})) for value in bad}


def test_the_data_sets_of_a_row_are_those_of_its_element_and_period() -> None:
    checker = Checker(KNOWN)
    assert checker.candidates(ROW) == ("DsMain00000", "DsOther0000")
    assert checker.candidates(ROW._replace(period="2024")) == ("DsYear00000",)
    assert checker.candidates(ROW._replace(data_set="DsOther0000")) == ("DsOther0000",)
    assert checker.candidates(ROW._replace(data_element="DeNone00000")) == (
        "dataElement DeNone00000 is in no data set that the user may see"
    )
    assert checker.candidates(ROW._replace(period="20240101")) == (
        "the data sets of dataElement DeNum000000 are Monthly, Yearly, but the period is Daily"
    )


# -- Chunks ----------------------------------------------------------------------------------------------------------


@given(ROWS)
def test_a_row_is_written_as_the_json_that_it_stands_for(row: Row) -> None:
    expected: dict[str, object] = {name: cell for name, cell in zip(FIELDS, row, strict=True) if cell is not None}
    for name in ("followUp", "deleted"):
        if name in expected:
            expected[name] = expected[name] == "true"
    assert json.loads(encoded(row)) == expected


def test_a_chunk_is_a_body_and_can_be_divided() -> None:
    chunk = Chunk("DsMain00000")
    for number in range(5):
        chunk.add(number, ROW._replace(value=str(number)))
    chunk.candidates[4] = ("DsOther0000",)
    body = json.loads(body_of(chunk))
    assert body == {"dataSet": "DsMain00000", "dataValues": [{**VALUE, "value": str(number)} for number in range(5)]}
    first, second = chunk.halves()
    assert [number for number, _ in (*first.rows, *second.rows)] == [0, 1, 2, 3, 4]
    assert (second.candidates, len(second), first.size + second.size) == ({4: ("DsOther0000",)}, 3, chunk.size)


def test_chunks_shrink_where_servers_are_slow_and_grow_where_they_are_quick() -> None:
    pace = ChunkPace(1_000_000, 2_000_000)
    pace.told(1.0, 1_000_000)
    assert pace.size == 1_500_000
    pace.told(1.0, 1_500_000)
    assert pace.size == 2_000_000
    pace.told(1.0, 10_000)  # a small last chunk says nothing
    pace.told(10.0, 2_000_000)
    assert pace.size == 2_000_000
    pace.told(30.0, 2_000_000)
    assert pace.size == 1_000_000
    for _ in range(20):
        pace.refused()
    assert pace.size == 4_000


# -- Checkpoints -----------------------------------------------------------------------------------------------------


@given(st.lists(st.sets(st.integers(0, 60), min_size=1), max_size=6), st.integers(0, 400))
def test_a_checkpoint_knows_what_was_noted_however_it_was_cut_off(
    tmp_path_factory: pytest.TempPathFactory, chunks: list[set[int]], cut: int
) -> None:
    path = tmp_path_factory.mktemp("checkpoint") / "import.jsonl"
    options = {"server": "https://dhis2.test"}
    ends: list[tuple[int, set[int]]] = []
    checkpoint = Checkpoint(path, options)
    for chunk in chunks:
        checkpoint.add(chunk, {"updated": len(chunk)}, [RejectedRow("bad", index=min(chunk))])
        ends.append((path.stat().st_size, chunk))
    checkpoint.close()
    kept = path.read_bytes()[: len(path.read_bytes()) - cut] if cut else path.read_bytes()
    path.write_bytes(kept)
    known: set[int] = set().union(*(chunk for end, chunk in ends if end <= len(kept)))
    again = Checkpoint(path, options)
    assert {number for number in range(-1, 62) if number in again} == known
    assert again.counts.get("updated", 0) == sum(len(chunk) for end, chunk in ends if end <= len(kept))
    assert len(again.rejected) == sum(end <= len(kept) for end, _ in ends)
    again.add([99], {}, [])
    again.close()
    whole = Checkpoint(path, options)
    assert 99 in whole
    whole.close()


def test_a_checkpoint_of_another_import_is_refused(tmp_path: Path) -> None:
    Checkpoint(tmp_path / "a", {"server": "https://one.test"}).close()
    with pytest.raises(Dhis2ClientError, match="is the checkpoint of an import with another server"):
        Checkpoint(tmp_path / "a", {"server": "https://two.test"})


def test_numbers_are_kept_as_spans() -> None:
    assert spans([5, 1, 2, 3, 9]) == [(1, 3), (5, 5), (9, 9)]
    assert spans([]) == []


# -- Files -----------------------------------------------------------------------------------------------------------


@given(st.lists(st.lists(st.text('a",\n\r', min_size=1, max_size=4), min_size=11, max_size=11), max_size=8), st.data())
def test_csv_is_read_from_pieces_of_any_size(cells: list[list[str]], data: st.DataObject) -> None:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows([[*COLUMNS], *cells])
    whole, reader, found, at = text.getvalue(), CsvRows(), [], 0
    while at < len(whole):
        size = data.draw(st.integers(1, 60))
        found += reader.feed(whole[at : at + size])
        at += size
    found += reader.feed("", last=True)
    assert found == cells


@pytest.mark.parametrize("suffix", ["csv", "ndjson", "parquet"])
def test_an_export_is_made_of_parts_and_goes_on_after_a_break(tmp_path: Path, suffix: str) -> None:
    if suffix == "parquet":
        pytest.importorskip("pyarrow", reason="the extra `arrow` is not installed")
    path = tmp_path / f"values.{suffix}"
    queries = [{"period": "202401"}, {"period": "202402"}]
    line = [VALUE.get(name) for name in COLUMNS]
    parts = ExportParts(path, queries)
    with parts.writer(0) as write:
        write([line, line])

    def broken_off() -> None:
        with parts.writer(1) as write:
            write([line])
            raise ConnectionError

    with pytest.raises(ConnectionError):
        broken_off()
    assert not path.exists()
    again = ExportParts(path, queries)
    assert (again.is_done(0), again.is_done(1)) == (True, False)
    with again.writer(1) as write:
        write([line])
    assert again.join() == 3
    assert [*rows(path)] == [ROW] * 3
    assert [item.name for item in tmp_path.iterdir()] == [path.name]


def test_a_file_of_an_unknown_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"are exported to \.csv"):
        ExportParts(tmp_path / "values.xlsx", [{}])
