"""Where a broken import is to go on: a file that says which rows the server has confirmed."""

import json
import os
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from os import PathLike
from pathlib import Path
from typing import Any, TextIO

from dhis2w_client.errors import Dhis2ClientError
from dhis2w_client.reports import RejectedRow

__all__ = ["Checkpoint", "spans"]

Span = tuple[int, int]


class Checkpoint:
    """A file with a line for each request that the server has answered; what it holds is not sent again.

    A line is written, and forced onto the disk, after the answer: a program that is killed before sends those rows
    again, which changes nothing, because importing a value twice is as good as once. A line that was cut off is as if
    it were not there.
    """

    def __init__(self, path: "str | PathLike[str]", options: dict[str, Any]) -> None:
        """Opens or begins a file. Raises Dhis2ClientError for one of an import with other options."""
        self._path = Path(path)
        self.counts: dict[str, int] = {}
        """Sums of the server's counts, of earlier runs."""
        self.rejected: list[RejectedRow] = []
        """What earlier runs found wrong."""
        done: list[Span] = []
        kept = 0
        for line, end in _lines(self._path):
            if "options" in line:
                self._check(line["options"], options)
            else:
                done += [(first, last) for first, last in line["rows"]]
                self._count(line["counts"])
                self.rejected += [RejectedRow(*given) for given in line["rejected"]]
            kept = end
        self._done = _joined(done)
        self._starts = [first for first, _ in self._done]
        self._file: TextIO = self._path.open("r+" if self._path.exists() else "w", encoding="utf-8")
        self._file.seek(kept)
        self._file.truncate()
        if not kept:
            self._write({"options": options})

    def __contains__(self, number: int) -> bool:
        place = bisect_right(self._starts, number) - 1
        return place >= 0 and number <= self._done[place][1]

    def add(self, numbers: Iterable[int], counts: dict[str, int], rejected: Sequence[RejectedRow]) -> None:
        """Notes rows whose fate the server has told."""
        problems = [[row.message, row.code, row.index, row.uid, row.property, row.type] for row in rejected]
        self._write({"rows": spans(numbers), "counts": counts, "rejected": problems})

    def close(self) -> None:
        """Closes the file, which stays."""
        self._file.close()

    def _write(self, line: dict[str, Any]) -> None:
        self._file.write(json.dumps(line, separators=(",", ":")) + "\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def _count(self, counts: dict[str, int]) -> None:
        for name, value in counts.items():
            self.counts[name] = self.counts.get(name, 0) + value

    def _check(self, before: dict[str, Any], now: dict[str, Any]) -> None:
        changed = sorted(key for key in {*before, *now} if before.get(key) != now.get(key))
        if changed:
            raise Dhis2ClientError(
                f"{self._path} is the checkpoint of an import with another {', '.join(changed)}: give another file, "
                "or delete this one to begin anew"
            )


def spans(numbers: Iterable[int]) -> list[Span]:
    """Numbers as first and last of the rows of numbers that they make."""
    return _joined([(number, number) for number in numbers])


def _joined(found: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for first, last in sorted(found):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined


def _lines(path: Path) -> Iterator[tuple[dict[str, Any], int]]:
    """The whole lines of a file, and where each ends."""
    if not path.exists():
        return
    end = 0
    with path.open("rb") as file:
        for raw in file:
            if not raw.endswith(b"\n"):
                return
            end += len(raw)
            try:
                yield json.loads(raw), end
            except ValueError:
                return
