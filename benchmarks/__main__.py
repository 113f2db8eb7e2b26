"""Measures every budget in pairs of fresh processes, the program and what it is compared with in turn."""

import argparse
import json
import os
import platform
import random
import subprocess
import sys
from contextlib import ExitStack
from importlib.metadata import version
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import sleep
from typing import Any, NamedTuple

from benchmarks import calls
from benchmarks.server import Sink, serving, serving_many_rows
from benchmarks.volumes import VALUES

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "benchmarks.md"
KILLS = 10


class Benchmark(NamedTuple):
    """A program, what it is compared with, and what of both is compared."""

    name: str
    what: str
    program: str
    versus: str = ""
    baseline: str = ""
    measures: str = "cpu"
    """`cpu` and `wall` are milliseconds, `memory`, `peak` and `more` MiB, `rate` is in a second, `size` in MB."""
    compares: str = "ratio"
    """The budget is of the `ratio` to the baseline, or of the `value` itself."""
    budget: float | None = None
    most_pairs: int = 99


TYPED_LIST = "`TypeAdapter(list[DataElement]).validate_json`"
BENCHMARKS = (
    Benchmark(
        "import", "`from dhis2w_client.v43 import Dhis2Client`", "programs.import_client",
        "`import httpx, pydantic`", "programs.import_httpx_and_pydantic", budget=1.25,
    ),
    Benchmark(
        "import-memory", "memory of a process after it", "programs.import_client",
        "after `import httpx, pydantic`", "programs.import_httpx_and_pydantic", "memory", "value", 35,
    ),
    Benchmark(
        "first-answer", "first typed answer, unpinned", "programs.first_answer",
        "the same two requests with bare httpx", "programs.bare_first_answer", budget=2,
    ),
    Benchmark(
        "full-rows", "10,000 full data elements as a page", "programs.read_data_elements",
        TYPED_LIST, "programs.validate_data_elements", budget=1.15,
    ),
    Benchmark(
        "two-fields", '10,000 rows of `fields="id,name"` as a page', "programs.read_two_fields",
        "`json.loads`", "programs.load_two_fields", budget=2.5,
    ),
    Benchmark(
        "two-fields-validated", "the same", "programs.read_two_fields", TYPED_LIST, "programs.validate_two_fields",
    ),
    Benchmark(
        "two-fields-served", "the same from a server", "programs.list_two_fields",
        "bare httpx and `json.loads`", "programs.bare_list_two_fields",
    ),
    Benchmark(
        "requests", "500 requests over a kept connection", "programs.many_requests",
        "the same with bare httpx", "programs.many_bare_requests", budget=1.05,
    ),
    Benchmark(
        "requests-async", "requests in a second of one core's time, asynchronous", "transports.client_async",
        "bare httpx, asynchronous", "transports.httpx_async", "rate",
    ),
    Benchmark(
        "requests-aiohttp", 'the same with `transport="aiohttp"`', "transports.client_aiohttp",
        "on httpx", "transports.client_async", "rate", budget=2,
    ),
    Benchmark(
        "requests-aiohttp-bare", "the same", "transports.client_aiohttp",
        "bare aiohttp", "transports.aiohttp_async", "rate",
    ),
    Benchmark(
        "walk", "memory of a walk over 100,000 rows", "programs.peak_of_walk",
        "one page of 2,000 of them", "programs.peak_of_one_page", "peak", budget=1.05, most_pairs=1,
    ),
    Benchmark(
        "mypy", "`mypy --strict`, cold, ten lines, none of them `Any`", "tools.check_typed_program",
        "ten lines with httpx and pydantic", "tools.check_plain_program", budget=1.5, most_pairs=3,
    ),
    Benchmark("wheel", "the wheel", "tools.build_wheel", measures="size", compares="value", budget=1.5, most_pairs=1),
    Benchmark(
        "generate", "`make generate`, four versions", "tools.generate",
        measures="wall", compares="value", budget=20_000, most_pairs=1,
    ),
    Benchmark(
        "encode", "data values encoded in a second", "volumes.encode_values",
        "`json.dumps`", "volumes.dump_values", "rate", "value", 300_000,
    ),
    Benchmark(
        "import-values", "1,000,000 values from a generator: memory over an idle client", "volumes.import_values",
        measures="more", compares="value", budget=60, most_pairs=3,
    ),
    Benchmark(
        "import-values-rate", "the same: values in a second of processor time, all of the client's work",
        "volumes.import_values", measures="rate", compares="value", most_pairs=3,
    ),
    Benchmark(
        "export-values", "5,000,000 values to Parquet: memory of the process", "volumes.export_to_parquet",
        "`import pyarrow.parquet`", "volumes.import_arrow", "peak", "value", 150, 1,
    ),
    Benchmark(
        "export-values-rate", "the same: values in a second of processor time", "volumes.export_to_parquet",
        measures="rate", compares="value", most_pairs=1,
    ),
)  # fmt: skip


def main() -> None:
    """The table on stdout; where all was measured, also in docs/benchmarks.md and docs/benchmarks.json."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--pairs", type=int, default=9, help="how often each is measured (default: %(default)s)")
    parser.add_argument("names", nargs="*", metavar="name", help="e.g. import (default: all, and the page is written)")
    chosen = parser.parse_args()
    rows: list[dict[str, Any]] = []
    print("\n".join(_HEAD))
    with ExitStack() as stack:
        sink = Sink()
        bytecode = stack.enter_context(TemporaryDirectory())
        os.environ |= {
            "BENCHMARK_URL": stack.enter_context(serving(sink)),
            "PYTHONPYCACHEPREFIX": bytecode,  # an installed package has its byte code, whatever this tree has
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")]),
        }
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        taken: dict[tuple[str, ...], list[Any]] = {}
        for benchmark in BENCHMARKS:
            if chosen.names and benchmark.name not in chosen.names:
                continue
            if benchmark.name == "walk":
                os.environ["BENCHMARK_ROWS_URL"] = stack.enter_context(serving_many_rows())
            rows.append(measured(benchmark, min(chosen.pairs, benchmark.most_pairs), taken))
            print(line(rows[-1]), flush=True)
        if not chosen.names or "kills" in chosen.names:
            rows.append(killed(sink))
            print(line(rows[-1]), flush=True)
        single = calls.measured() if not chosen.names or "calls" in chosen.names else []
    if single:
        print("", *calls.lines(single), sep="\n")
    if not chosen.names:
        write(rows, single)
    missed = [row["what"] for row in rows if row["met"] is False]
    if missed:
        print(f"\nover budget: {', '.join(missed)}", file=sys.stderr)


def measured(benchmark: Benchmark, pairs: int, taken: dict[tuple[str, ...], list[Any]]) -> dict[str, Any]:
    """A row of the table. What two rows tell of the same pair of programs is measured once."""
    programs = (benchmark.program, *([benchmark.baseline] if benchmark.baseline else []))
    key = next((known for known in taken if known[: len(programs)] == programs), programs)
    if key not in taken:
        if pairs > 3:
            for program in programs:
                run(program)  # writes the byte code, warms the disk
        taken[key] = [[run(program) for program in programs] for _ in range(pairs)]
    found = [[half[benchmark.measures] for half in pair[: len(programs)]] for pair in taken[key]]
    own = [pair[0] for pair in found]
    row: dict[str, Any] = {"name": benchmark.name, "what": benchmark.what, "versus": benchmark.versus}
    row |= {"measures": benchmark.measures, "compares": benchmark.compares, "pairs": len(found), "own": median(own)}
    kept = own
    if benchmark.baseline:
        pairwise = [one / other for one, other in found]
        row |= {"baseline": median(pair[1] for pair in found), "compared": median(pairwise)}
        row |= {"least": min(pairwise), "most": max(pairwise)}
        if benchmark.compares != "value":
            kept = pairwise
        if benchmark.measures == "cpu":
            row["wall"] = median(pair[0]["wall"] / pair[1]["wall"] for pair in taken[key])
    else:
        row |= {"least": min(own), "most": max(own)}
    met = None
    if benchmark.budget is not None:
        met = median(kept) >= benchmark.budget if benchmark.measures == "rate" else median(kept) <= benchmark.budget
    return row | {"budget": benchmark.budget, "met": met}


def run(program: str) -> dict[str, float]:
    """What a program says of itself."""
    command = [sys.executable, "-m", "benchmarks.run", *program.split(".")]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def killed(sink: Sink) -> dict[str, Any]:
    """An import that is killed at ten random moments and begun again each time, and what the server has then."""
    sink.clear()
    sink.noting = True
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    command = [sys.executable, "-m", "benchmarks.run", "volumes", "import_with_checkpoint"]
    with TemporaryDirectory() as folder:
        environment = {**os.environ, "BENCHMARK_CHECKPOINT": str(Path(folder) / "checkpoint")}
        for number in range(KILLS):
            process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
            share = VALUES * (number + chance.random()) / (KILLS + 1)
            while sink.received < share and process.poll() is None:
                sleep(0.01)
            sleep(chance.random() / 2)
            process.kill()
            process.wait()
        subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True)
    lost, again = sink.times.count(0), sum(1 for times in sink.times if times > 1)
    what = (
        f"1,000,000 values, killed {KILLS} times at random moments and begun again: values lost or wrong on the server"
    )
    row = {"name": "kills", "what": what, "versus": "values that were sent a second time, to the same cell"}
    wrong = lost + sink.wrong
    return row | {
        "measures": "count", "compares": "value", "pairs": 1, "own": wrong, "baseline": again, "least": wrong,
        "most": wrong, "budget": 0, "met": wrong == 0, "seed": seed,
    }  # fmt: skip


# -- The table -------------------------------------------------------------------------------------------------------

_HEAD = [
    "| what | is | compared with | is | ratio | from - to | by the clock | pairs | budget | |",
    "| --- | ---: | --- | ---: | ---: | --- | ---: | ---: | --- | --- |",
]
_UNITS = {"cpu": " ms", "wall": " ms", "memory": " MiB", "peak": " MiB", "more": " MiB", "size": " MB"}


def line(row: dict[str, Any]) -> str:
    """A row as Markdown."""
    unit = _UNITS.get(row["measures"], "")
    ratio = row.get("compared")
    digits = 2 if "compared" in row or row["measures"] == "size" else 0
    budget = "-"
    if row["budget"] is not None:
        least = "at least " if row["measures"] == "rate" else ""
        of = "" if row["compares"] == "ratio" else unit
        budget = f"{least}{row['budget']:,}{of}"
    cells = [
        row["what"],
        f"{row['own']:,.{_digits(row)}f}{unit}",
        row["versus"] or "-",
        f"{row['baseline']:,.{_digits(row)}f}{unit}" if "baseline" in row else "-",
        f"{ratio:.2f}" if ratio is not None else "-",
        f"{row['least']:,.{digits}f} - {row['most']:,.{digits}f}",
        f"{row['wall']:.2f}" if "wall" in row else "-",
        str(row["pairs"]),
        budget,
        {True: "met", False: "**missed**", None: ""}[row["met"]],
    ]
    return f"| {' | '.join(cells)} |"


def _digits(row: dict[str, Any]) -> int:
    return {"rate": 0, "count": 0, "size": 3}.get(row["measures"], 1)


def write(rows: list[dict[str, Any]], single: list[dict[str, Any]]) -> None:
    """The page, and the same numbers beside it."""
    libraries = {name: version(name) for name in ("httpx", "pydantic", "aiohttp", "mypy")}
    machine = {
        "python": platform.python_version(),
        "system": platform.system(),
        "cores": os.cpu_count(),
        **libraries,
    }
    text = Path(__file__).with_name("page.md").read_text(encoding="utf-8")
    table = "\n".join([*_HEAD, *map(line, rows)])
    tools = ", ".join(f"{name} {number}" for name, number in libraries.items())
    of = f"Python {machine['python']}, {tools}, {machine['cores']} cores"
    for name, value in {"table": table, "machine": of, "calls": "\n".join(calls.lines(single))}.items():
        text = text.replace(f"{{{name}}}", value)
    PAGE.write_text(text, encoding="utf-8")
    numbers = {"machine": machine, "rows": rows, "calls": single}
    PAGE.with_suffix(".json").write_text(json.dumps(numbers, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
