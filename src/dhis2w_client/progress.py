"""Progress of long work, shown as a bar or told to a function of the caller."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

from dhis2w_client._extras import import_extra

__all__ = ["shown"]


@contextmanager
def shown(progress: "Callable[[Any], object] | bool | None", title: str) -> Generator[Callable[[Any], object]]:
    """What to tell each step: the function of the caller, a progress bar for True, nothing otherwise.

    The bar needs the extra `progress` (tqdm) and is drawn where standard error is a terminal.
    """
    if callable(progress):
        yield progress
    elif not progress:
        yield lambda step: None
    else:
        tqdm = import_extra("tqdm.auto", "progress=True", "progress").tqdm
        with tqdm(desc=title, unit="", disable=None, leave=False) as bar:

            def advance(step: object) -> None:
                message = getattr(step, "message", None)
                if message:
                    bar.set_postfix_str(str(message)[:60])
                bar.update()

            yield advance
