"""Runs each benchmark in pairs of fresh processes, the program and what it is compared with in turn; prints a table."""

import argparse
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.server import serving, serving_many_rows

ROOT = Path(__file__).parent.parent


class Benchmark(NamedTuple):
    """A program of `benchmarks.programs`, and the one that it is compared with."""

    what: str
    program: str
    versus: str
    baseline: str
    budget: str
    unit: str = "ms"
    most_pairs: int = 99


BENCHMARKS = (
    Benchmark(
        "`from dhis2w_client.v43 import Dhis2Client`", "import_client",
        "`import httpx, pydantic`", "import_httpx_and_pydantic", "1.25",
    ),
    Benchmark(
        "`import pydantic` and a first data element", "first_data_element",
        "the same with a model of one property", "first_trivial_model", "-",
    ),
    Benchmark(
        "10,000 data elements as a page", "read_data_elements",
        "`TypeAdapter(list[DataElement]).validate_json`", "validate_data_elements", "1.15",
    ),
    Benchmark(
        "10,000 data elements as a page", "read_data_elements",
        "pydantic with references cut to `{id}`", "validate_cut_data_elements", "-",
    ),
    Benchmark(
        "10,000 data elements as a page", "read_data_elements",
        "`json.loads`", "load_data_elements", "-",
    ),
    Benchmark(
        '10,000 rows of `fields="id,name"` as a page', "read_two_fields",
        "`json.loads`", "load_two_fields", "2.5",
    ),
    Benchmark(
        '10,000 rows of `fields="id,name"` as a page', "read_two_fields",
        "`TypeAdapter(list[DataElement]).validate_json`", "validate_two_fields", "-",
    ),
    Benchmark(
        "the same from a server", "list_two_fields",
        "bare httpx and `json.loads`", "bare_list_two_fields", "-",
    ),
    Benchmark(
        "the same from a server", "list_two_fields",
        "bare httpx and `validate_json`", "validated_list_two_fields", "-",
    ),
    Benchmark(
        "first typed answer, unpinned, from a fresh process", "first_answer",
        "the same two requests with bare httpx", "bare_first_answer", "2",
    ),
    Benchmark(
        "500 requests over a kept connection", "many_requests",
        "the same with bare httpx", "many_bare_requests", "1.05",
    ),
    Benchmark(
        "a walk over 100,000 rows of the embedded server", "peak_of_walk",
        "one page of 2,000 of them", "peak_of_one_page", "30 MiB more", "MiB", 1,
    ),
)  # fmt: skip


def main() -> None:
    """The table as Markdown on stdout: medians of all pairs, and the smallest and largest ratio of a pair."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--pairs", type=int, default=9, help="how often each is measured (default: %(default)s)")
    parser.add_argument("names", nargs="*", metavar="program", help="e.g. import_client (default: all)")
    chosen = parser.parse_args()
    print("| what | took | compared with | took | ratio | from - to | budget |")
    print("| --- | ---: | --- | ---: | ---: | --- | ---: |")
    with serving() as url, serving_many_rows() as rows_url:
        os.environ |= {"BENCHMARK_URL": url, "BENCHMARK_ROWS_URL": rows_url}
        for benchmark in BENCHMARKS:
            if not chosen.names or benchmark.program in chosen.names:
                print(row(benchmark, min(chosen.pairs, benchmark.most_pairs)), flush=True)


def row(benchmark: Benchmark, pairs: int) -> str:
    """A line of the table. A ratio is taken within a pair, whose two halves saw the same machine."""
    if benchmark.most_pairs > 1:
        for program in (benchmark.program, benchmark.baseline):
            measure(program)  # writes the byte code, warms the disk
    measured = [(measure(benchmark.program), measure(benchmark.baseline)) for _ in range(pairs)]
    ratios = sorted(one / other for one, other in measured)
    own, others = map(median, zip(*measured, strict=True))
    return (
        f"| {benchmark.what} | {own:.1f} {benchmark.unit} | {benchmark.versus} | {others:.1f} {benchmark.unit} "
        f"| {median(ratios):.2f} | {ratios[0]:.2f} - {ratios[-1]:.2f} | {benchmark.budget} |"
    )


def measure(program: str) -> float:
    """What a program says of itself: how many milliseconds it took, or its memory."""
    command = [sys.executable, "-m", "benchmarks.programs", program]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    return float(done.stdout)


if __name__ == "__main__":
    main()
