"""Many objects at once: through `/api/metadata` in chunks, or by requests of their own from a bounded pool."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from dhis2w_client._async._parallel import each
from dhis2w_client._async.imports import send_import
from dhis2w_client._bodies import encode_json
from dhis2w_client.bulk import BulkOutcome, BulkResult, Progress, chunks_of
from dhis2w_client.errors import AuthenticationError, Dhis2ApiError, Dhis2ClientError
from dhis2w_client.reports import ImportOutcome, RejectedRow, import_outcome, is_report

if TYPE_CHECKING:
    from dhis2w_client._async.client import Dhis2Client
    from dhis2w_client.query import Parameters

__all__ = ["Row", "failed_results", "import_many", "request_each", "request_until_settled", "results_of"]

Item = TypeVar("Item")

# Statuses with which servers refuse a whole body because of one object in it.
_ONE_IS_TO_BLAME = {400, 409, 413, 500}


class Row(NamedTuple):
    """One object of a bulk call."""

    item: Any
    """As the program gave it."""
    uid: str
    body: Mapping[str, Any]
    """As it is sent."""


async def import_many(
    client: "Dhis2Client",
    collection: str,
    rows: Sequence[Row],
    params: "Parameters",
    *,
    chunk_bytes: int,
    progress: Progress | None = None,
) -> BulkOutcome[Any]:
    """Imports objects of one type in chunks of at most so many bytes, and says what became of each.

    A chunk that the server refuses as a whole is halved, until the object to blame is alone.
    """
    encoded = [encode_json(row.body) for row in rows]
    outcome: BulkOutcome[Any] = BulkOutcome()
    waiting = [*chunks_of([*zip(rows, encoded, strict=True)], [len(body) + 1 for body in encoded], chunk_bytes)]
    waiting.reverse()
    refusal: Exception | None = None
    while waiting:
        chunk = waiting.pop()
        sent = [row for row, _ in chunk]
        if isinstance(refusal, AuthenticationError):  # every further attempt might lock the account
            outcome.extend(failed_results(sent, refusal))
            continue
        body = b'{"%b":[%b]}' % (collection.encode(), b",".join(encoded for _, encoded in chunk))
        try:
            done = await send_import(client, "POST", "/api/metadata", params=params, body=body)
        except Dhis2ClientError as error:
            if isinstance(error, Dhis2ApiError) and error.status_code in _ONE_IS_TO_BLAME and len(chunk) > 1:
                middle = len(chunk) // 2
                waiting += [chunk[middle:], chunk[:middle]]
                continue
            refusal = error
            outcome.extend(failed_results(sent, error))
        else:
            results, unassigned = results_of(sent, done)
            outcome.extend(results)
            outcome.unassigned += unassigned
        if progress is not None:
            progress(len(outcome), len(rows))
    return outcome


async def request_each(
    rows: Sequence[Row],
    send: Callable[[Row], Awaitable[object]],
    *,
    limit: int,
    progress: Progress | None = None,
) -> BulkOutcome[Any]:
    """One request for each object, at most `limit` at a time, and what became of each."""
    refusals: list[AuthenticationError] = []
    ended: list[Row] = []

    async def request(row: Row) -> BulkResult[Any]:
        if refusals:  # every further attempt might lock the account
            raise refusals[0]
        try:
            await send(row)
        except AuthenticationError as error:
            refusals.append(error)
            raise
        except Dhis2ApiError as error:
            if not is_report(error.body):
                raise
            problems = import_outcome(error.body).rejected
            return BulkResult(row.item, row.uid, problems, None if problems else error, is_accepted=False)
        return BulkResult(row.item, row.uid)

    def done(row: Row) -> None:
        ended.append(row)
        if progress is not None:
            progress(len(ended), len(rows))

    results = await each(request, rows, limit=limit, done=done)
    return BulkOutcome(
        BulkResult(row.item, row.uid, error=result, is_accepted=False) if isinstance(result, Exception) else result
        for row, result in zip(rows, results, strict=True)
    )


async def request_until_settled(
    rows: Sequence[Row],
    send: Callable[[Row], Awaitable[object]],
    *,
    limit: int,
    progress: Progress | None = None,
) -> BulkOutcome[Any]:
    """The same for requests that may only be refused because of others: these are sent again while any are accepted."""
    results: dict[int, BulkResult[Any]] = {}
    waiting = [*range(len(rows))]
    while waiting:
        accepted = len(rows) - len(waiting)

        def report(done: int, _: int, before: int = accepted) -> None:
            if progress is not None:
                progress(before + done, len(rows))

        outcome = await request_each([rows[place] for place in waiting], send, limit=limit, progress=report)
        results |= dict(zip(waiting, outcome, strict=True))
        refused = [place for place in waiting if results[place].problems]
        if len(refused) == len(waiting) or any(isinstance(result.error, AuthenticationError) for result in outcome):
            break
        waiting = refused
    return BulkOutcome(results[place] for place in range(len(rows)))


def failed_results(rows: Sequence[Row], error: Exception) -> list[BulkResult[Any]]:
    """What became of objects whose request failed."""
    return [BulkResult(row.item, row.uid, error=error, is_accepted=False) for row in rows]


def results_of(
    rows: Sequence[Row], done: ImportOutcome, *, of_one_type: bool = True
) -> tuple[list[BulkResult[Any]], tuple[RejectedRow, ...]]:
    """The result of each object of a chunk, and the problems that belong to none of them.

    By uid, because some servers count the index of a refused object wrongly, and count within each type.
    """
    problems: dict[str, list[RejectedRow]] = {row.uid: [] for row in rows}
    unassigned: list[RejectedRow] = []
    for problem in done.rejected:
        uid = problem.uid
        if uid is None and of_one_type and problem.index is not None and problem.index < len(rows):
            uid = rows[problem.index].uid
        problems.get(uid or "", unassigned).append(problem)
    others_count = done.is_clean or done.accepted > 0
    results = [
        BulkResult(row.item, row.uid, tuple(problems[row.uid]), is_accepted=others_count and not problems[row.uid])
        for row in rows
    ]
    return results, tuple(unassigned)
