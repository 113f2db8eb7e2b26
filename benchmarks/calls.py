"""What single calls cost: functions that programs call by the thousand, timed by pyperf.

`python -m benchmarks.calls` prints what pyperf prints; `make bench` puts the table on the page.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from benchmarks.programs import data_element, page_of
from benchmarks.volumes import values

VALUES = 1000


class Call(NamedTuple):
    """A function, and what does the same without the client."""

    what: str
    own: Callable[[], Callable[[], object]]
    versus: str = ""
    baseline: Callable[[], Callable[[], object]] | None = None


def _decoding() -> Callable[[], object]:
    from dhis2w_client._bodies import decode_page
    from dhis2w_client.v43.models import DataElement

    return partial(decode_page, page_of([data_element(0)]), "dataElements", DataElement, None, method="GET", url="")


def _validating() -> Callable[[], object]:
    from pydantic import TypeAdapter

    from dhis2w_client.v43.models import DataElement

    return partial(TypeAdapter(list[DataElement]).validate_json, json.dumps([data_element(0)]).encode())


def _encoding() -> Callable[[], object]:
    from dhis2w_client.data_values.encoding import Chunk, body_of
    from dhis2w_client.data_values.rows import row_of

    chunk = Chunk("DsMonthly00")
    for number, value in enumerate(islice(values(), VALUES)):
        chunk.add(number, row_of(value))
    return partial(body_of, chunk)


def _dumping() -> Callable[[], object]:
    return partial(json.dumps, list(islice(values(), VALUES)))


def _requesting() -> Callable[[], object]:
    from benchmarks.programs import answering
    from dhis2w_client import BasicAuth, SyncDhis2Client

    client = SyncDhis2Client("http://dhis2.example.org", BasicAuth("admin", "district"), transport=answering())
    client.connect()
    return partial(client.get_raw, "/api/me")


def _requesting_bare() -> Callable[[], object]:
    import httpx

    from benchmarks.programs import answering

    client = httpx.Client(base_url="http://dhis2.example.org", auth=("admin", "district"), transport=answering())
    return lambda: json.loads(client.get("/api/me").content)


def _filtering() -> Callable[[], object]:
    from dhis2w_client import where
    from dhis2w_client.filters import filter_texts

    return lambda: filter_texts([where("name").ilike("malaria"), where("valueType").in_(["NUMBER", "INTEGER"])], 43)


def _selecting() -> Callable[[], object]:
    from dhis2w_client.fields import fields_text

    return lambda: fields_text(["id", "name", "categoryCombo[id,name]"])


def _parsing_periods() -> Callable[[], object]:
    from dhis2w_client.periods import Period

    return partial(Period.parse, "2026W47")


def _checking_uids() -> Callable[[], object]:
    from dhis2w_client.uids import is_uid

    return partial(is_uid, "ImspTQPwCqd")


CALLS = (
    Call("a page with one full data element, decoded", _decoding, "`TypeAdapter.validate_json`", _validating),
    Call(f"{VALUES:,} data values, encoded", _encoding, "`json.dumps`", _dumping),
    Call("a request and its JSON, answered without a connection", _requesting, "bare httpx", _requesting_bare),
    Call("two filters, as texts of a query", _filtering),
    Call("a selection of fields, as text", _selecting),
    Call("a weekly period, parsed", _parsing_periods),
    Call("a UID, checked", _checking_uids),
)


def measured() -> list[dict[str, Any]]:
    """Median, and median of the deviations from it, of each call in seconds, by pyperf in processes of their own."""
    pyperf: Any = import_module("pyperf")  # has no types
    with TemporaryDirectory() as folder:
        path = Path(folder) / "calls.json"
        options = ["--fast", "--quiet", "--inherit-environ", "PYTHONPATH,PYTHONPYCACHEPREFIX", "--output", str(path)]
        subprocess.run([sys.executable, "-m", "benchmarks.calls", *options], check=True, stdout=subprocess.DEVNULL)
        found = {one.get_name(): one for one in pyperf.BenchmarkSuite.load(str(path))}
    rows: list[dict[str, Any]] = []
    for call in CALLS:
        own = found[call.what]
        row = {"what": call.what, "own": own.median(), "deviation": own.median_abs_dev(), "versus": call.versus}
        if call.baseline:
            row["baseline"] = found[_baseline(call)].median()
        rows.append(row)
    return rows


def lines(rows: list[dict[str, Any]]) -> list[str]:
    """The table as Markdown."""
    text = ["| call | takes | compared with | takes | ratio |", "| --- | ---: | --- | ---: | ---: |"]
    for row in rows:
        own, other = row["own"], row.get("baseline")
        cells = [row["what"], f"{1e6 * own:,.1f} ± {1e6 * row['deviation']:,.1f} µs", row["versus"] or "-"]
        cells += [f"{1e6 * other:,.1f} µs", f"{own / other:.2f}"] if other else ["-", "-"]
        text.append(f"| {' | '.join(cells)} |")
    return text


def _baseline(call: Call) -> str:
    return f"{call.what}: {call.versus}"


def main() -> None:
    """Times each call; pyperf starts this module again for every round."""
    pyperf: Any = import_module("pyperf")
    runner = pyperf.Runner(program_args=("-m", "benchmarks.calls"))
    for call in CALLS:
        runner.bench_func(call.what, _made(call.own))
        if call.baseline:
            runner.bench_func(_baseline(call), _made(call.baseline))


def _made(make: Callable[[], Callable[[], object]]) -> Callable[[], object]:
    """The function, made on its first call: each process times one of them."""
    made: list[Callable[[], object]] = []

    def call() -> object:
        if not made:
            made.append(make())
        return made[0]()

    return call


if __name__ == "__main__":
    main()
