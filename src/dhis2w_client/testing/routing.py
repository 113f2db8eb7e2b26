"""Which function answers which request: endpoints register themselves with a method and a path."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from dhis2w_client.testing.http import Call

__all__ = ["JSON", "Endpoint", "NotMapped", "endpoint", "find"]

Handler: TypeAlias = Callable[..., Any]
JSON = ("application/json",)


class NotMapped(Exception):  # noqa: N818  # an answer, not an error
    """Raised by an endpoint for a path that is not its own after all."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A handler and what it takes and gives.

    `produces` are media types that the handler can write; `consumes` those that it reads (None: any).
    """

    handler: Handler
    produces: tuple[str, ...]
    consumes: tuple[str, ...] | None
    since: int
    until: int
    authority: str
    names: tuple[str, ...]


@dataclass(slots=True)
class _Node:
    literals: dict[str, "_Node"] = field(default_factory=dict[str, "_Node"])
    parameter: "_Node | None" = None
    rest: "_Node | None" = None
    methods: dict[str, list[Endpoint]] = field(default_factory=dict[str, list[Endpoint]])


_ROOT = _Node()


def endpoint(
    methods: str,
    path: str,
    *,
    produces: tuple[str, ...] = JSON,
    consumes: tuple[str, ...] | None = None,
    since: int = 41,
    until: int = 99,
    authority: str = "",
) -> Callable[[Handler], Handler]:
    """Register a handler: `endpoint("GET POST", "/api/things/{uid}")`; `{rest*}` takes all further segments.

    A handler gets the call and the parameters of the path as keyword arguments; what it returns is an Answer, or the
    JSON of one.
    """

    def register(handler: Handler) -> Handler:
        node = _ROOT
        names: list[str] = []
        for segment in path.strip("/").split("/"):
            if segment.startswith("{"):
                names.append(segment[1:-1].rstrip("*"))
                if segment.endswith("*}"):
                    node.rest = node = node.rest or _Node()
                else:
                    node.parameter = node = node.parameter or _Node()
            else:
                node = node.literals.setdefault(segment, _Node())
        found = Endpoint(handler, produces, consumes, since, until, authority, tuple(names))
        for method in methods.split():
            node.methods.setdefault(method, []).append(found)
        return handler

    return register


def find(call: Call) -> Iterator[tuple[dict[str, Endpoint], list[str]]]:
    """The endpoints by method that match the path, with the values of its parameters; the most literal path first."""
    segments = [segment for segment in call.path.split("/")[1:] if segment]
    for node, values in _walk(_ROOT, segments, 0, []):
        methods = {
            method: found
            for method, all_found in node.methods.items()
            for found in all_found
            if found.since <= call.version <= found.until
        }
        if methods:
            yield methods, values


def _walk(node: _Node, segments: list[str], at: int, values: list[str]) -> Iterator[tuple[_Node, list[str]]]:
    if at == len(segments):
        if node.methods:
            yield node, values
        return
    literal = node.literals.get(segments[at])
    if literal:
        yield from _walk(literal, segments, at + 1, values)
    if node.parameter:
        yield from _walk(node.parameter, segments, at + 1, [*values, segments[at]])
    if node.rest:
        yield node.rest, [*values, "/".join(segments[at:])]
