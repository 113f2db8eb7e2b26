"""The order in which objects that refer to each other are sent: what is referred to first, cycles together."""

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

__all__ = ["components", "grouped", "references_in"]

Node = TypeVar("Node", bound=Hashable)

_UID = re.compile(rb"(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]{10}(?![A-Za-z0-9])")


def references_in(body: bytes, known: Mapping[str, Node]) -> list[Node]:
    """The objects whose ids an object names anywhere: in references, and in expressions, too."""
    return [known[uid] for found in _UID.findall(body) if (uid := found.decode()) in known]


def components(nodes: Iterable[Node], needs: Mapping[Node, Iterable[Node]]) -> list[list[Node]]:
    """The nodes, each after those that it needs; nodes that need each other are in one group (Tarjan's algorithm)."""
    found: list[list[Node]] = []
    numbers: dict[Node, int] = {}
    lowest: dict[Node, int] = {}
    open_nodes: dict[Node, None] = {}
    for root in nodes:
        if root in numbers:
            continue
        numbers[root] = lowest[root] = len(numbers)
        open_nodes[root] = None
        path = [(root, iter(needs.get(root, ())))]
        while path:
            node, further = path[-1]
            for other in further:
                if other not in numbers:
                    numbers[other] = lowest[other] = len(numbers)
                    open_nodes[other] = None
                    path.append((other, iter(needs.get(other, ()))))
                    break
                if other in open_nodes:
                    lowest[node] = min(lowest[node], numbers[other])
            else:
                path.pop()
                if path:
                    lowest[path[-1][0]] = min(lowest[path[-1][0]], lowest[node])
                if lowest[node] == numbers[node]:
                    group = [node]
                    while (last := open_nodes.popitem()[0]) != node:
                        group.append(last)
                    found.append(group[::-1])
    return found


def grouped(groups: Iterable[Sequence[Node]], sizes: Mapping[Node, int], limit: int) -> list[list[Node]]:
    """The groups in as few requests of at most `limit` bytes as their order allows; a group is never divided."""
    requests: list[list[Node]] = []
    total = 0
    for group in groups:
        size = sum(sizes[node] for node in group)
        if not requests or total + size > limit:
            requests.append([])
            total = 0
        requests[-1] += group
        total += size
    return requests
