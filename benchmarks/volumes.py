"""Data values in great numbers: what is imported and exported, and the programs that do it, each in a fresh process."""

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

VALUES = 1_000_000
EXPORTED = 5_000_000
_ELEMENTS = 100
_PERIODS = 12
_BLOCK = 10_000
_CHUNK = 7_000


def values() -> Iterator[dict[str, str]]:
    """All values, unit by unit, made as they are asked for."""
    for number in range(VALUES):
        unit, cell = divmod(number, _ELEMENTS * _PERIODS)
        period, element = divmod(cell, _ELEMENTS)
        yield {
            "dataElement": f"De{element:09}",
            "period": f"2026{period + 1:02}",
            "orgUnit": f"Ou{unit:09}",
            "value": value_of(number),
        }


def value_of(number: int) -> str:
    """The value with that number."""
    return str(number % 977)


def number_of(value: dict[str, str]) -> int:
    """Which of the values this is."""
    unit, period = int(value["orgUnit"][2:]), int(value["period"][4:]) - 1
    return (unit * _PERIODS + period) * _ELEMENTS + int(value["dataElement"][2:])


def data_sets() -> list[dict[str, Any]]:
    """The data set that all of the data elements are in."""
    elements = [{"id": f"De{number:09}", "valueType": "INTEGER"} for number in range(_ELEMENTS)]
    members = [{"dataElement": element} for element in elements]
    return [{"id": "DsMonthly00", "periodType": "Monthly", "dataSetElements": members}]


def exported_rows() -> tuple[bytes, bytes, int]:
    """The head of a CSV export, a block of its rows, and how many times the block comes."""
    head = (
        "dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value,"
        "storedby,lastupdated,comment,followup,deleted"
    )
    tail = "HllvX50cXC0,HllvX50cXC0,{value},admin,2026-11-22T04:55:12.381+0000,,false,null"
    rows = [
        f"{value['dataElement']},{value['period']},{value['orgUnit']},{tail.format(value=value['value'])}\n"
        for value in islice(values(), _BLOCK)
    ]
    return f"{head}\n".encode(), "".join(rows).encode(), EXPORTED // _BLOCK


# -- Programs --------------------------------------------------------------------------------------------------------


def encode_values() -> dict[str, float]:
    """Rows to the bodies of requests."""
    from dhis2w_client.data_values.encoding import Chunk, body_of
    from dhis2w_client.data_values.rows import row_of

    chunk = Chunk("DsMonthly00")
    for number, value in enumerate(islice(values(), _CHUNK)):
        chunk.add(number, row_of(value))
    return _per_second(lambda: body_of(chunk))


def dump_values() -> dict[str, float]:
    """The same values by the json module."""
    import json

    rows = [*islice(values(), _CHUNK)]
    return _per_second(lambda: json.dumps({"dataSet": "DsMonthly00", "dataValues": rows}).encode())


def import_values() -> dict[str, float]:
    """An import of all of them: values a second and core, and the memory that it takes more than an idle client."""
    seconds = process_time()
    assert sum(1 for _ in values()) == VALUES
    making = process_time() - seconds
    with _client() as client:
        client.system.info()
        idle = peak_memory()
        started, seconds = perf_counter(), process_time()
        outcome = client.data_values.import_(values())
        took = {"wall": 1000 * (perf_counter() - started), "cpu": 1000 * (process_time() - seconds - making)}
        more = peak_memory() - idle
    assert outcome.is_clean, outcome
    assert outcome.created == VALUES, outcome
    return {**took, "more": more, "rate": 1000 * VALUES / took["cpu"]}


def import_with_checkpoint() -> dict[str, float]:
    """An import that goes on where an earlier one was broken off."""
    with _client() as client:
        outcome = client.data_values.import_(values(), checkpoint=os.environ["BENCHMARK_CHECKPOINT"])
    assert outcome.is_clean, outcome
    return {"rows": outcome.rows}


def export_to_parquet() -> dict[str, float]:
    """An export of all rows of the server; the memory of the whole process."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder, _client() as client:
        path = Path(folder) / "values.parquet"
        started, seconds = perf_counter(), process_time()
        count = client.data_values.export_to(path, data_set="DsMonthly00", period="202601", org_unit="Ou000000000")
        took = {"wall": 1000 * (perf_counter() - started), "cpu": 1000 * (process_time() - seconds)}
        assert count == EXPORTED, count
        assert path.stat().st_size
    return {**took, "peak": peak_memory(), "rate": 1000 * EXPORTED / took["cpu"]}


def import_arrow() -> dict[str, float]:
    """pyarrow alone, which most of the memory of an export is."""
    from importlib import import_module

    import_module("pyarrow.parquet")
    return {"peak": peak_memory()}


def peak_memory() -> float:
    """The most MiB that this process ever had in memory.

    `ru_maxrss` begins with what the parent had, so that it serves only where the kernel has no better answer.
    """
    try:
        with Path("/proc/self/status").open(encoding="ascii") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmHWM")) / 1024
    except OSError:
        import resource
        import sys

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 1024)


def _client() -> Any:
    from dhis2w_client import BasicAuth, SyncDhis2Client

    return SyncDhis2Client(os.environ["BENCHMARK_URL"], BasicAuth("admin", "district"), timeout=300)


def _per_second(call: Any) -> dict[str, float]:
    call()
    started, count = process_time(), 0
    while process_time() - started < 0.5:
        call()
        count += _CHUNK
    return {"rate": count / (process_time() - started)}
