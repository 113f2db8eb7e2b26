"""Calls at the same time: one ahead of its use, or several at once; its synchronous twin is written by hand."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from typing import Generic, TypeVar

__all__ = ["Ahead", "each", "each_result", "lanes"]

Item = TypeVar("Item")
Result = TypeVar("Result")


class Ahead(Generic[Result]):
    """A call that runs while its caller does something else."""

    def __init__(self, call: Callable[[], Awaitable[Result]]) -> None:
        self._results: list[Result] = []
        self._task = asyncio.ensure_future(self._run(call))

    async def _run(self, call: Callable[[], Awaitable[Result]]) -> None:
        self._results.append(await call())  # the event loop holds the task for a while, which shall not hold the result

    async def result(self) -> Result:
        """Waits for the result and hands it over, once."""
        await self._task
        return self._results.pop()

    async def cancel(self) -> None:
        """Gives the call up; harmless on one that is done."""
        self._task.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await self._task


async def each(
    call: Callable[[Item], Awaitable[Result]],
    items: Iterable[Item],
    *,
    limit: int,
    done: Callable[[Item], object] | None = None,
) -> list[Result | Exception]:
    """The result of the call for each item, or the exception that it raised, in the order of the items.

    At most `limit` calls run at a time; `done` is told of each item after its call, in the order in which they end.
    """
    waiting = list(items)
    results: dict[int, Result | Exception] = {}
    numbered = iter(enumerate(waiting))

    async def work() -> None:
        for number, item in numbered:
            try:
                results[number] = await call(item)
            except Exception as error:  # handed to the caller, beside the results of the others
                results[number] = error
            if done is not None:
                done(item)

    async with asyncio.TaskGroup() as workers:
        for _ in range(min(limit, len(waiting))):
            workers.create_task(work())
    return [results[number] for number in range(len(waiting))]


async def each_result(call: Callable[[Item], Awaitable[Result]], items: Iterable[Item], *, limit: int) -> list[Result]:
    """The result of the call for each item, as `each` gives it; raises the first exception instead."""
    results: list[Result] = []
    for result in await each(call, items, limit=limit):
        if isinstance(result, Exception):
            raise result
        results.append(result)
    return results


@asynccontextmanager
async def lanes(
    call: Callable[[Item], Awaitable[object]], count: int
) -> AsyncGenerator[Callable[[int, Item], Awaitable[None]]]:
    """What puts an item onto one of so many lanes; the calls for the items of a lane are made one after the other.

    Putting waits while the lane has an item waiting. At the end all calls are waited for; an exception of a call ends
    all lanes.
    """
    queues: list[asyncio.Queue[Item | None]] = [asyncio.Queue(1) for _ in range(count)]

    async def work(queue: asyncio.Queue[Item | None]) -> None:
        while (item := await queue.get()) is not None:
            await call(item)

    async def put(lane: int, item: Item) -> None:
        await queues[lane].put(item)

    async with asyncio.TaskGroup() as workers:
        for queue in queues:
            workers.create_task(work(queue))
        yield put
        for queue in queues:
            await queue.put(None)
