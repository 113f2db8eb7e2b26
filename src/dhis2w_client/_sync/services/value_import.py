# Made from src/dhis2w_client/_async/services/value_import.py by `make generate`. Do not edit.
"""The import of data values of any number: in chunks, by data set, around what the server refuses."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import TYPE_CHECKING
from zlib import crc32

from dhis2w_client._bodies import compressed
from dhis2w_client._sync._concurrency import each_row
from dhis2w_client._sync._parallel import lanes
from dhis2w_client._sync.imports import send_import
from dhis2w_client.data_values.checks import Checker
from dhis2w_client.data_values.encoding import Chunk, body_of
from dhis2w_client.data_values.outcome import DataValuesOutcome, Tally, counts_of
from dhis2w_client.data_values.pace import ChunkPace
from dhis2w_client.errors import (
    AuthenticationError,
    Dhis2ApiError,
    Dhis2ClientError,
    ForbiddenError,
    ServerError,
    TooManyRequestsError,
    TransportError,
)
from dhis2w_client.reports import ImportOutcome, RejectedRow

if TYPE_CHECKING:
    from dhis2w_client._sync.client import SyncDhis2Client
    from dhis2w_client.data_values.checkpoint import Checkpoint
    from dhis2w_client.data_values.rows import DataValueSource, Row
    from dhis2w_client.query import ParameterValue

__all__ = ["ValueImport"]

PATH = "/api/dataValueSets"

# Rows in open chunks, whatever their number, take no more than this.
_MOST_OPEN_BYTES = 8_000_000
_ATTEMPTS = 4
_FIRST_PAUSE = 1.0
# 2.43 and later refuse all values of a data set where one can't be in it; the message names the ones to blame.
_OF_THE_GROUP = re.compile(r"E802[0-5]")
_IN_BRACKETS = re.compile(r"\[([^\[\]]*)\]")


@dataclass
class ValueImport:
    """One import, from its first row to its outcome."""

    client: "SyncDhis2Client"
    params: "Mapping[str, ParameterValue]"
    checker: Checker
    by_data_set: bool
    pace: ChunkPace
    workers: int
    compress: bool
    checkpoint: "Checkpoint | None"
    progress: "Callable[[int], object] | None"
    _tally: Tally = field(default_factory=Tally)
    _open: dict[tuple[int, str | None], Chunk] = field(default_factory=dict[tuple[int, str | None], Chunk])
    _lanes: dict[str, int] = field(default_factory=dict[str, int])
    _open_bytes: int = 0
    _noting: Lock = field(default_factory=Lock)

    def run(self, source: "DataValueSource") -> DataValuesOutcome:
        """Imports all rows of a source; what goes wrong is told by the outcome.

        The values of a unit take the same way one after the other, so that of two for the same cell the later wins.
        """
        tally = self._tally
        if self.checkpoint is not None:
            tally.add(self.checkpoint.counts, self.checkpoint.rejected)
        with lanes(self._import, self.workers) as put, closing(each_row(source)) as rows:
            for row in rows:
                number = tally.read
                tally.read += 1
                if self.checkpoint is not None and number in self.checkpoint:
                    continue
                if tally.error is not None:
                    tally.unsent.append(number)
                    break
                place = self._place(number, row)
                if place is None:
                    continue
                for lane, chunk in self._add(place, number, row):
                    put(lane, chunk)
            for (lane, _), chunk in self._open.items():
                put(lane, chunk)
        return tally.outcome()

    # -- From rows to chunks -----------------------------------------------------------------------------------------

    def _place(self, number: int, row: "Row") -> tuple[int, tuple[str, ...]] | None:
        """The lane of a row and the data sets that it may be in; None for a row that is not to be sent."""
        problem = self.checker.problem(row)
        candidates: tuple[str, ...] | str = ()
        if problem is None and self.by_data_set:
            candidates = self.checker.candidates(row)
            problem = candidates if isinstance(candidates, str) else None
        if problem is not None or isinstance(candidates, str):
            self._tally.rejected.append(RejectedRow(str(problem), index=number, uid=row.data_element))
            return None
        unit = str(row.org_unit)
        lane = self._lanes.get(unit)
        if lane is None:
            lane = self._lanes[unit] = crc32(unit.encode()) % self.workers
        return lane, candidates

    def _add(self, place: tuple[int, tuple[str, ...]], number: int, row: "Row") -> list[tuple[int, Chunk]]:
        """Puts a row into an open chunk; the chunks that are to be sent now."""
        lane, candidates = place
        where = (lane, candidates[0] if candidates else row.data_set)
        ready: list[tuple[int, Chunk]] = []
        chunk = self._open.get(where)
        if chunk is not None and row[:5] in chunk.cells:
            ready.append((lane, self._take(where)))
            chunk = None
        if chunk is None:
            chunk = self._open[where] = Chunk(where[1])
        self._open_bytes += chunk.add(number, row)
        if candidates[1:]:
            chunk.candidates[number] = candidates[1:]
        if chunk.size >= self.pace.size:
            ready.append((lane, self._take(where)))
        elif self._open_bytes > _MOST_OPEN_BYTES:
            largest = max(self._open, key=lambda key: self._open[key].size)
            ready.append((largest[0], self._take(largest)))
        return ready

    def _take(self, where: tuple[int, str | None]) -> Chunk:
        chunk = self._open.pop(where)
        self._open_bytes -= chunk.size
        return chunk

    # -- From chunks to outcomes -------------------------------------------------------------------------------------

    def _import(self, chunk: Chunk) -> None:
        """Sends a chunk, in parts where the server does not take it as a whole."""
        waiting = [chunk]
        requests = 8 + 4 * len(chunk).bit_length()  # more would only tell of a server that refuses everything
        while waiting:
            part = waiting.pop()
            if self._tally.error is not None:
                self._tally.unsent += _numbers(part)
                continue
            answer = self._request(part)
            requests -= 1
            if isinstance(answer, ImportOutcome):
                waiting += self._settle(part, answer, may_divide=requests > 0)
            elif len(part) > 1 and requests > 0:
                waiting += part.halves()
            else:
                self._refuse(part, str(answer))

    def _request(self, part: Chunk) -> "ImportOutcome | Dhis2ApiError":
        """The outcome of a request, or the refusal of it as a whole; gives the import up where neither is to be had."""
        body = body_of(part)
        content = compressed(body) if self.compress else body
        headers = {"Content-Encoding": "gzip"} if self.compress else None
        problem: Dhis2ClientError | None = None
        for attempt in range(_ATTEMPTS):
            if attempt:
                self.client.sleep(_pause(problem, attempt))
            begun = self.client.clock()
            try:
                outcome = send_import(
                    self.client, "POST", PATH, params=self.params, body=content, headers=headers, retry_policy=None
                )
            except (AuthenticationError, ForbiddenError) as refusal:
                return self._give_up(refusal, unsent=part)
            except TooManyRequestsError as refusal:
                problem = refusal
            except (ServerError, TransportError) as failure:
                problem = failure
                if isinstance(failure, ServerError) and failure.status_code not in {502, 503, 504}:
                    return failure
                self.pace.refused()
            except Dhis2ApiError as refusal:
                if refusal.status_code == 413:
                    self.pace.refused()
                return refusal
            except Dhis2ClientError as failure:  # such as a proxy's page, or an answer that breaks off
                problem = failure
            else:
                self.pace.told(self.client.clock() - begun, len(body))
                return outcome
        assert problem is not None
        return self._give_up(problem, unknown=part)

    def _give_up(
        self, error: Dhis2ClientError, *, unsent: Chunk | None = None, unknown: Chunk | None = None
    ) -> ImportOutcome:
        """Ends the import, because of an error that the next rows would meet as well."""
        self._tally.error = self._tally.error or error
        self._tally.unsent += _numbers(unsent) if unsent else []
        self._tally.unknown += _numbers(unknown) if unknown else []
        return _NOTHING

    def _settle(self, part: Chunk, outcome: ImportOutcome, *, may_divide: bool) -> Sequence[Chunk]:
        """Notes what became of the rows of a request; gives chunks for those that are to be sent again."""
        if outcome is _NOTHING:
            return ()
        refused = outcome.accepted == 0 and outcome.rejected
        group = next((row for row in outcome.rejected if _OF_THE_GROUP.fullmatch(row.code or "")), None)
        if refused and group is not None:
            return self._set_aside(part, group)
        if refused and outcome.ignored < len(part) and any(row.index is None for row in outcome.rejected):
            if may_divide and len(part) > 1:
                return part.halves()
            self._refuse(part, outcome.rejected[0].message, outcome.rejected[0].code)
            return ()
        rejected = [
            replace(row, index=part.rows[row.index][0]) if row.index is not None and 0 <= row.index < len(part) else row
            for row in outcome.rejected
        ]
        self._note(part, counts_of(outcome), rejected)
        return ()

    def _set_aside(self, part: Chunk, group: RejectedRow) -> Sequence[Chunk]:
        """The rest of a chunk without the rows to blame, which go to the next data set that they may be in."""
        named = {text.strip() for found in _IN_BRACKETS.findall(group.message) for text in found.split(",")}
        to_blame = [place for place, (_, row) in enumerate(part.rows) if named & {*row}]
        if not to_blame:
            to_blame = [*range(len(part))]
        again: list[Chunk] = []
        for place in to_blame:
            number, _ = part.rows[place]
            if candidates := part.candidates.get(number):
                other = part.part([place], candidates[0])
                other.candidates[number] = candidates[1:]
                again.append(other)
            else:
                self._refuse(part.part([place]), group.message, group.code)
        rest = [place for place in range(len(part)) if place not in {*to_blame}]
        return [*_together(again), *([part.part(rest)] if rest else [])]

    def _refuse(self, part: Chunk, message: str, code: str | None = None) -> None:
        rejected = [RejectedRow(message, code, number, row.data_element) for number, row in part.rows]
        self._note(part, {}, rejected)

    def _note(self, part: Chunk, counts: dict[str, int], rejected: Sequence[RejectedRow]) -> None:
        with self._noting:  # the lanes of the synchronous client are threads
            if self.checkpoint is not None:
                self.checkpoint.add(_numbers(part), counts, rejected)
            self._tally.add(counts, rejected)
            if self.progress is not None:
                self.progress(len(part))


_NOTHING = ImportOutcome("ERROR")


def _numbers(chunk: Chunk) -> list[int]:
    return [number for number, _ in chunk.rows]


def _together(chunks: Collection[Chunk]) -> list[Chunk]:
    """Chunks for the same data set as one."""
    by_data_set: dict[str | None, Chunk] = {}
    for chunk in chunks:
        whole = by_data_set.setdefault(chunk.data_set, Chunk(chunk.data_set))
        for number, row in chunk.rows:
            whole.add(number, row)
            whole.candidates[number] = chunk.candidates.get(number, ())
    return [*by_data_set.values()]


def _pause(problem: Dhis2ClientError | None, attempt: int) -> float:
    wanted = getattr(problem, "retry_after", None)
    return float(wanted) if wanted is not None else _FIRST_PAUSE * 2 ** (attempt - 1)
