"""Counts the processor's instructions that programs take, by valgrind: nearly the same number on every run."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

__all__ = ["instructions"]

ROOT = Path(__file__).parent.parent

# Fewer than where time is measured: none of them is lost in noise, and each takes thirty times as long.
_ROWS = 250
_REQUESTS = 20


def instructions(*names: str) -> dict[str, int]:
    """How many instructions each of these programs of `programs` takes, without those of preparing it.

    Raises FileNotFoundError without valgrind on the PATH.
    """
    valgrind = which("valgrind")
    if valgrind is None:
        raise FileNotFoundError("valgrind is not on the PATH")
    with TemporaryDirectory() as folder:
        log = Path(folder) / "log"
        command = [sys.executable, "-m", "benchmarks.instructions", *names]
        environment = {
            **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            "PYTHONHASHSEED": "0",
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")]),
        }
        run = partial(subprocess.run, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
        run(command)  # writes the byte code
        counter = [valgrind, "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
        printed = run([*counter, f"--log-file={log}", *command]).stdout
        totals = _totals(log.read_text(encoding="utf-8"))
    processes = (line.split() for line in printed.splitlines())
    return {name: totals[after] - totals[before] for name, before, after in processes}


def _totals(log: str) -> Mapping[str, int]:
    """The instructions of each process: `==123== I refs: 1,234`."""
    lines = (line.split() for line in log.splitlines() if "refs:" in line)
    return {line[0].strip("="): int(line[-1].replace(",", "")) for line in lines}


def main() -> None:
    """Under valgrind: runs programs, and prints for each the two processes whose difference it is."""
    from benchmarks import programs

    for name in sys.argv[1:]:
        program = getattr(programs, name)
        if name.startswith("import_"):
            _count(name, program)
        else:
            programs.ROWS = _ROWS
            programs.timed = partial(_count, name)
            programs.timed_requests = partial(_count_requests, name)
            program()


def _count(name: str, call: Callable[[], object]) -> dict[str, float]:
    """Runs a call in a copy of this process, and nothing in another copy."""
    gc.collect()
    gc.disable()
    copies = [_copy(lambda: None), _copy(call)]
    print(name, *copies, flush=True)
    return {}


def _count_requests(name: str, call: Callable[[], object]) -> dict[str, float]:
    for _ in range(3):  # what is built on first use belongs to no request
        call()
    return _count(name, lambda: [call() for _ in range(_REQUESTS)])


def _copy(call: Callable[[], object]) -> int:
    process = os.fork()
    if process == 0:
        code = 1
        try:
            call()
            code = 0
        finally:
            os._exit(code)
    _, status = os.waitpid(process, 0)
    if status != 0:
        raise RuntimeError("the program failed")
    return process


if __name__ == "__main__":
    main()
