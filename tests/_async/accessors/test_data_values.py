"""Aggregate data values: in and out in any number, around what servers refuse, and single ones."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from dhis2w_client import AuthenticationError, Dhis2ClientError, ImportRejectedError
from dhis2w_client.data_values.rows import Row, row_of, rows
from dhis2w_client.testing.http import Json
from tests._async.wire import Wire

pytestmark = pytest.mark.world("demo")


def stored(wire: Wire) -> dict[str, Json]:
    """The server's values by `element.period.unit.combo.attributes`."""
    return wire.server.state.data_values


def some_rows(wire: Wire, count: int) -> list[Row]:
    """New values for cells that have another one."""
    cell = ("dataElement", "period", "orgUnit", "categoryOptionCombo")
    cells = iter(value for _, value in sorted(stored(wire).items()))
    given = [next(value for value in cells if value["value"] != str(n)) for n in range(count)]
    return [row_of({**{name: value[name] for name in cell}, "value": str(n)}) for n, value in enumerate(given)]


def values_of(wire: Wire, wanted: list[Row]) -> list[str]:
    """What the server has in the cells of rows."""
    found = {tuple(key.split(".")[:4]): value["value"] for key, value in stored(wire).items()}
    return [found[str(row[0]), str(row[1]), str(row[2]), str(row[3])] for row in wanted]


async def test_data_values(wire: Wire, tmp_path: Path) -> None:
    values = wire.client.data_values
    given = some_rows(wire, 40)
    one, unit = given[0], str(given[0].org_unit)
    element, period = str(one.data_element), str(one.period)
    combo: Any = {"category_option_combo": str(one.category_option_combo)}

    with wire.calls("data_values.data_set_map"):
        known = await values.data_set_map()
    (data_set, *_) = known.data_sets[element]
    row = {"dataElement": element, "period": period, "orgUnit": unit, "value": "7", "categoryOptionCombo": one[3]}
    with wire.calls("data_values.import_"):
        outcome = await values.import_(given[:2], data_sets=known, workers=1, compress=False)
    assert (outcome.rows, outcome.accepted, outcome.rejected, outcome.is_clean) == (2, 2, (), True)
    assert values_of(wire, given[:2]) == ["0", "1"]
    with wire.calls("data_values.import_as_job"):
        job = await values.import_as_job({"dataSet": data_set, "dataValues": [row]})
    done = (await job.result()).outcome
    assert done
    assert done.accepted == 1

    with wire.calls("data_values.export"):
        exported = await values.export(data_set=data_set, period=period, org_unit=unit)
    assert exported.dataValues
    with wire.calls("data_values.iterate"):
        found = [value async for value in values.iterate(data_set=data_set, period=[period, "202405"], org_unit=unit)]
    assert {value.orgUnit for value in found} == {unit}
    assert {value.period for value in found} >= {period}
    with wire.calls("data_values.export_to"):
        count = await values.export_to(tmp_path / "v.csv", data_set=data_set, period=period, org_unit=unit)
    assert count == len([*rows(tmp_path / "v.csv")]) == len(exported.dataValues)
    with wire.calls("data_values.iterate, by last_updated"):
        assert [value async for value in values.iterate(data_set=data_set, org_unit=unit, last_updated="2020-01-01")]

    with wire.calls("data_values.set"):
        await values.set(element, period, unit, 55, comment="checked", data_set=data_set, **combo)
    with wire.calls("data_values.get"):
        assert await values.get(element, period, unit, **combo) == "55"
    with wire.calls("data_values.set_followup"):
        await values.set_followup(element, period, unit, **combo)
    with wire.calls("data_values.audit"):
        await values.audit(data_element=element, period=period, org_unit=unit)
    with wire.calls("data_values.delete"):
        await values.delete(element, period, unit, data_set=data_set, **combo)
    assert await values.get(element, period, unit, **combo) is None


async def test_bad_rows_are_told_and_all_others_imported(wire: Wire) -> None:
    given = some_rows(wire, 30)
    bad = {
        3: given[3]._replace(period="2024M1"),
        7: given[7]._replace(org_unit="nowhere"),
        11: given[11]._replace(value="many"),
        15: given[15]._replace(org_unit="abcdefghijk"),  # known to the server alone
        20: given[20]._replace(data_element="abcdefghijl"),
    }
    source = [bad.get(number, row) for number, row in enumerate(given)]
    outcome = await wire.client.data_values.import_(iter(source))
    assert {row.index for row in outcome.rejected} == bad.keys()
    assert outcome.error is None
    assert not outcome.unknown
    good = [row for number, row in enumerate(given) if number not in bad]
    assert values_of(wire, good) == [str(row.value) for row in good]
    with pytest.raises(ImportRejectedError, match="2024M1"):
        outcome.raise_for_rejected()


async def test_of_two_values_for_a_cell_the_later_wins(wire: Wire) -> None:
    (row,) = some_rows(wire, 1)
    outcome = await wire.client.data_values.import_([row, row._replace(value="5"), row._replace(value="6")])
    assert outcome.is_clean
    assert values_of(wire, [row]) == ["6"]


async def test_an_asynchronous_source_is_taken_as_it_comes(wire: Wire) -> None:
    given = some_rows(wire, 3)

    async def source() -> AsyncIterator[Row]:
        for row in given:
            yield row

    assert (await wire.client.data_values.import_(source())).accepted == 3


async def test_a_dry_run_changes_nothing(wire: Wire) -> None:
    given = some_rows(wire, 2)
    before = values_of(wire, given)
    await wire.client.data_values.import_(given, dry_run=True)
    assert values_of(wire, given) == before


# -- Faults in the middle --------------------------------------------------------------------------------------------


IMPORTS = "POST /api/dataValueSets"


async def test_chunks_that_are_too_large_or_too_slow_are_halved(wire: Wire) -> None:
    given = some_rows(wire, 60)
    wire.server.faults.too_large(IMPORTS, 2500)
    outcome = await wire.client.data_values.import_(given, compress=False)
    assert (outcome.is_clean, outcome.accepted) == (True, 60)
    assert values_of(wire, given) == [str(row.value) for row in given]
    sizes = [len(request.body) for request in wire.server.requests.matching(IMPORTS) if request.status == 200]
    assert max(sizes) <= 2500


@pytest.mark.parametrize("fault", ["reset", "proxy_page", "status", "truncate"])
async def test_a_request_that_is_lost_is_sent_again_and_nothing_is_doubled(wire: Wire, fault: str) -> None:
    given = some_rows(wire, 20)
    faults: Any = wire.server.faults
    how = {"status": (IMPORTS, 503), "truncate": (IMPORTS, 30)}.get(fault, (IMPORTS,))
    getattr(faults, fault)(*how)
    outcome = await wire.client.data_values.import_(given)
    # Where only the answer was lost, 2.41 and 2.42 find the values unchanged.
    assert (outcome.is_clean, outcome.accepted + outcome.ignored) == (True, 20)
    assert values_of(wire, given) == [str(row.value) for row in given]


async def test_what_is_not_known_after_the_link_broke_is_told(wire: Wire, tmp_path: Path) -> None:
    given = some_rows(wire, 40)
    wire.server.faults.reset(IMPORTS, count=None)
    outcome = await wire.client.data_values.import_(given, workers=1, chunk_bytes=2600, checkpoint=tmp_path / "import")
    assert (outcome.status, outcome.accepted, outcome.is_clean) == ("ERROR", 0, False)
    assert outcome.unknown
    told = sum(last - first + 1 for first, last in (*outcome.unknown, *outcome.unsent))
    assert told == outcome.rows
    wire.server.faults.clear()
    again = await wire.client.data_values.import_(given, checkpoint=tmp_path / "import")
    assert (again.is_clean, again.accepted) == (True, 40)


async def test_a_401_in_the_middle_loses_nothing_that_was_told(wire: Wire, tmp_path: Path) -> None:
    given = some_rows(wire, 60)
    checkpoint = tmp_path / "import"

    def end_the_login(settled: int) -> None:
        wire.server.faults.status(IMPORTS, 401, count=None)

    outcome = await wire.client.data_values.import_(
        given, workers=1, chunk_bytes=2600, checkpoint=checkpoint, progress=end_the_login
    )
    assert isinstance(outcome.error, AuthenticationError)
    assert 0 < outcome.accepted < 60
    assert outcome.accepted + sum(last - first + 1 for first, last in outcome.unsent) == outcome.rows
    wire.server.faults.clear()
    wire.server.requests.clear()
    again = await wire.client.data_values.import_(given, checkpoint=checkpoint, compress=False)
    assert (again.is_clean, again.accepted) == (True, 60)
    bodies = [json.loads(request.body) for request in wire.server.requests.matching(IMPORTS)]
    sent = [value for body in bodies for value in body["dataValues"]]
    assert len(sent) == 60 - outcome.accepted
    assert values_of(wire, given) == [str(row.value) for row in given]


async def test_selections_that_servers_refuse_are_refused_here(wire: Wire) -> None:
    values = wire.client.data_values
    for selection, missing in (
        ({"period": "2024", "org_unit": "abcdefghijk"}, "what"),
        ({"data_set": "abcdefghijk", "org_unit": "abcdefghijk"}, "when"),
        ({"data_set": "abcdefghijk", "period": "2024"}, "where"),
    ):
        given: Any = selection
        with pytest.raises(ValueError, match=f"has to say {missing}"):
            await values.export(**given)
    with pytest.raises(ValueError, match="needed both"):
        await values.get("abcdefghijk", "2024", "abcdefghijk", attribute_combo="abcdefghijk")
    with pytest.raises(Dhis2ClientError):
        await values.export(data_set="abcdefghijk", start_date="yesterday", org_unit="abcdefghijk")
