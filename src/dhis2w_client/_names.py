"""Names as Python spells them, and as DHIS2 does: `data_element_groups` and `dataElementGroups`."""

import re

__all__ = ["camel_case", "snake_case"]

_WORD_BORDER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+")


def snake_case(name: str) -> str:
    """A name as Python spells it."""
    return "_".join(word for word in _WORD_BORDER.split(name) if word).lower()


def camel_case(name: str) -> str:
    """The name of a property or parameter as DHIS2 spells it; a `_` at the end, as in `async_`, is Python's."""
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)
