"""Calls at the same time: one ahead of its use, or several at once; written by hand, as its asynchronous twin."""

from collections.abc import Callable, Generator, Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from queue import Queue
from typing import Generic, TypeVar

__all__ = ["Ahead", "each", "each_result", "lanes"]

Item = TypeVar("Item")
Result = TypeVar("Result")


class Ahead(Generic[Result]):
    """A call that runs, in a thread of its own, while its caller does something else."""

    def __init__(self, call: Callable[[], Result]) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="dhis2w-ahead")
        self._future = self._thread.submit(call)
        self._thread.shutdown(wait=False)

    def result(self) -> Result:
        """Waits for the result."""
        return self._future.result()

    def cancel(self) -> None:
        """Waits for the call to end, because a thread cannot be stopped, and forgets its result."""
        if not self._future.cancel():
            self._future.exception()


def each(
    call: Callable[[Item], Result],
    items: Iterable[Item],
    *,
    limit: int,
    done: Callable[[Item], object] | None = None,
) -> list[Result | Exception]:
    """The result of the call for each item, or the exception that it raised, in the order of the items.

    At most `limit` calls run at a time, in threads; `done` is told of each item after its call, in the caller's
    thread, in the order in which they end.
    """
    waiting = list(items)
    if not waiting:
        return []

    def outcome(item: Item) -> Result | Exception:
        try:
            return call(item)
        except Exception as error:  # handed to the caller, beside the results of the others
            return error

    threads = ThreadPoolExecutor(min(limit, len(waiting)), thread_name_prefix="dhis2w-each")
    with threads:
        futures = {threads.submit(outcome, item): item for item in waiting}
        try:
            for future in as_completed(futures):
                if done is not None:
                    done(futures[future])
        except BaseException:
            threads.shutdown(cancel_futures=True)
            raise
    return [future.result() for future in futures]


def each_result(call: Callable[[Item], Result], items: Iterable[Item], *, limit: int) -> list[Result]:
    """The result of the call for each item, as `each` gives it; raises the first exception instead."""
    results: list[Result] = []
    for result in each(call, items, limit=limit):
        if isinstance(result, Exception):
            raise result
        results.append(result)
    return results


@contextmanager
def lanes(call: Callable[[Item], object], count: int) -> Generator[Callable[[int, Item], None]]:
    """What puts an item onto one of so many lanes; the calls for the items of a lane are made one after the other.

    Each lane is a thread. Putting waits while the lane has an item waiting. At the end all calls are waited for; an
    exception of a call ends all lanes.
    """
    queues: list[Queue[Item | None]] = [Queue(1) for _ in range(count)]
    errors: list[BaseException] = []

    def work(queue: Queue[Item | None]) -> None:
        while (item := queue.get()) is not None:
            if not errors:
                try:
                    call(item)
                except BaseException as error:
                    errors.append(error)

    def put(lane: int, item: Item) -> None:
        queues[lane].put(item)
        if errors:
            raise errors[0]

    with ThreadPoolExecutor(count, thread_name_prefix="dhis2w-lane") as threads:
        for queue in queues:
            threads.submit(work, queue)
        try:
            yield put
        finally:
            for queue in queues:
                queue.put(None)
    if errors:
        raise errors[0]
