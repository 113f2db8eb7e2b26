"""Calls at the same time: one ahead of its use, or several at once; its synchronous twin is written by hand."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from typing import Generic, TypeVar

__all__ = ["Ahead", "each"]

Item = TypeVar("Item")
Result = TypeVar("Result")


class Ahead(Generic[Result]):
    """A call that runs while its caller does something else."""

    def __init__(self, call: Callable[[], Awaitable[Result]]) -> None:
        self._task = asyncio.ensure_future(call())

    async def result(self) -> Result:
        """Waits for the result."""
        return await self._task

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
