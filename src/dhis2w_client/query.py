"""How values are written into a URL: query parameters, path segments, and the URL as it may be shown."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import TypeAlias, cast
from urllib.parse import quote, urlencode, urlsplit, urlunsplit

from dhis2w_client._names import camel_case

__all__ = [
    "ParameterValue",
    "Parameters",
    "comma_joined",
    "encode_parameters",
    "field_names",
    "page_or_all",
    "path_rest",
    "path_segment",
    "query_string",
    "shown",
    "wire_parameters",
]

ParameterValue: TypeAlias = (
    str | int | float | bool | date | Enum | Iterable["str | int | float | bool | date | Enum | None"] | None
)
"""What a query parameter may be: one value, several, or None for a parameter that is left out."""
Parameters: TypeAlias = Mapping[str, ParameterValue] | Sequence[tuple[str, ParameterValue]]
"""Query parameters by name, or as pairs where one name comes several times."""

# Characters that servers take unescaped and that make `fields` and `filter` readable in logs. `[`, `]` and `|` are
# not among them: Tomcat refuses them with an HTML 400.
_READABLE = ",:!*()$/~"

_COMMA_JOINED = {"fields", "order"}

# Presets, exclusions and transformations, in `fields`.
_MORE_THAN_NAMES = re.compile(r"[*:!~|]")
_NESTED = re.compile(r"\[[^\[\]]*\]|\([^()]*\)")

_SECRET_PARAMETER = re.compile(
    r"(?i)([?&][^=&#]*(?:password|passwd|secret|token|api_?key|code_verifier)[^=&#]*=)[^&#]*"
)


# Conditions are told apart by commas; a slash takes the meaning from what comes after it.
_CONDITION = re.compile(r"((?:/[/:,]|[^,])*)(?:,|$)")
_CONDITION_ON_PEOPLE = re.compile(r"([?&](?:filter|filterAttributes)=)([^&#]*)")


def encode_parameters(params: Parameters | None) -> list[tuple[str, str]]:
    """The name and text of each parameter as DHIS2 reads it.

    None is left out, booleans are `true` and `false`, several values repeat the parameter, dates are ISO 8601 and
    date-times carry milliseconds, with an offset only where the value has one. Raises TypeError, which names the
    parameter, for any other kind of value.
    """
    pairs = params.items() if isinstance(params, Mapping) else params or ()
    return [(name, _text(item, name)) for name, value in pairs for item in _values(value) if item is not None]


def query_string(params: Parameters | None) -> str:
    """The parameters as the query of a URL, without the question mark; empty where there is nothing to send."""
    return urlencode(encode_parameters(params), quote_via=quote, safe=_READABLE)


def comma_joined(values: ParameterValue) -> ParameterValue:
    """Several values as the one comma-separated parameter that `fields` and `order` are; a string stays as it is."""
    if isinstance(values, str) or not isinstance(values, Iterable):
        return values
    return ",".join(str(value) for value in values) or None


def page_or_all(page: int | None, page_size: int) -> dict[str, ParameterValue]:
    """The parameters that ask for one page of a list; without a page, for all of it."""
    return {"paging": False} if page is None else {"page": page, "pageSize": page_size}


def field_names(fields: object) -> frozenset[str] | None:
    """The properties that a `fields` parameter asks for at its top level; None if it asks for more than plain names."""
    if not isinstance(fields, str) or _MORE_THAN_NAMES.search(fields):
        return None
    while _NESTED.search(fields):
        fields = _NESTED.sub("", fields)
    names = frozenset(name.strip() for name in fields.split(","))
    return names if all(map(str.isidentifier, names)) else None


def path_segment(value: object) -> str:
    """A value as one segment of a path, percent-encoded.

    Raises ValueError for an empty one and for `.` and `..`, which would address another object than the one meant.
    """
    text = _text(value, "path")
    if text in {"", ".", ".."}:
        raise ValueError(f"{text!r} cannot stand in a path: a uid, code or key is needed here")
    return quote(text, safe=":@$,+=~!*()")


def path_rest(value: str) -> str:
    """A value as the end of a path, slashes and all, percent-encoded; ValueError where it would leave the path."""
    if ".." in value.split("/"):
        raise ValueError(f"{value!r} would leave the path that it stands in")
    return quote(value.lstrip("/"), safe="/:@$,+=~!*()")


def wire_parameters(arguments: Mapping[str, object]) -> dict[str, ParameterValue]:
    """Keyword arguments as query parameters: `data_element_id_scheme` is sent as `dataElementIdScheme`."""
    named = {camel_case(name): cast("ParameterValue", value) for name, value in arguments.items()}
    return {name: comma_joined(value) if name in _COMMA_JOINED else value for name, value in named.items()}


def shown(url: str) -> str:
    """A URL as it may stand in a log or an error: without user info, secrets, and what is asked about people."""
    if "@" in url or "/tracker/" in url:  # others need not be taken apart, which is done for every request
        parts = urlsplit(url)
        if "@" in parts.netloc:
            url = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
        if "/tracker/" in parts.path:
            url = _CONDITION_ON_PEOPLE.sub(_without_values, url)
    return _SECRET_PARAMETER.sub(r"\1***", url)


def _without_values(found: re.Match[str]) -> str:
    """Conditions on attributes and data elements without what they are compared with."""
    parts = (re.match(r"[A-Za-z][A-Za-z0-9]{10}(?=:|$)", part) for part in _CONDITION.findall(found[2]) if part)
    return found[1] + ",".join(f"{uid[0]}:***" if uid else "***" for uid in parts)


def _values(value: ParameterValue) -> Iterable[object]:
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping, Enum)):
        return value
    return (cast("object", value),)


def _text(value: object, name: str) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return _text(value.value, name)
    if isinstance(value, datetime):
        # A date-time from the server remembers an unusual form in which it was written.
        return str(getattr(value, "wire", None) or value.isoformat(timespec="milliseconds"))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (str, int, float)):
        return str(value)
    raise TypeError(f"parameter {name!r}: {type(value).__name__} cannot be written into a URL")
