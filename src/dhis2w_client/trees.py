"""Organisation units as the tree that they are, for programs that walk through it and for people who look at it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from dhis2w_client.models import Dhis2Model

__all__ = ["Tree", "TreeNode", "tree_of"]

M = TypeVar("M", bound="Dhis2Model")


@dataclass(slots=True, repr=False)
class TreeNode(Generic[M]):
    """One unit and those below it, by name."""

    unit: M
    children: "list[TreeNode[M]]" = field(default_factory=lambda: [])

    @property
    def name(self) -> str:
        """The name, or the id where that was not asked for."""
        names = (getattr(self.unit, attribute, None) for attribute in ("displayName", "name", "id"))
        return next((str(name) for name in names if name), "?")

    def walk(self, depth: int = 0) -> "Iterator[tuple[int, M]]":
        """This unit and all below it, parents before children, each with its depth below the first one."""
        yield depth, self.unit
        for child in self.children:
            yield from child.walk(depth + 1)

    def __str__(self) -> str:
        return "\n".join([self.name, *self._lines("")])

    def __repr__(self) -> str:
        return f"<TreeNode {self.name}: {len(self.children)} below>"

    def _repr_html_(self) -> str:
        return _as_html(str(self))

    def _lines(self, indent: str) -> Iterator[str]:
        for child in self.children:
            is_last = child is self.children[-1]
            yield f"{indent}{'└─' if is_last else '├─'} {child.name}"
            yield from child._lines(indent + ("   " if is_last else "│  "))


class Tree(list[TreeNode[M]], Generic[M]):
    """The units without a parent among those that were asked for; printed, it shows them all."""

    __slots__ = ()

    def walk(self) -> "Iterator[tuple[int, M]]":
        """All units, parents before children, each with its depth below the root, which has 0."""
        for root in self:
            yield from root.walk()

    def find(self, uid: str) -> TreeNode[M] | None:
        """The node of a unit, None where there is none."""
        nodes = [*self]
        while nodes:
            node = nodes.pop()
            if getattr(node.unit, "id", None) == uid:
                return node
            nodes += node.children
        return None

    def __str__(self) -> str:
        return "\n".join(map(str, self))

    def __repr__(self) -> str:
        depths = [depth for depth, _ in self.walk()]
        return f"<Tree: {len(depths)} units on {max(depths, default=-1) + 1} levels>"

    def _repr_html_(self) -> str:
        return _as_html(str(self))


def tree_of(units: Iterable[M]) -> Tree[M]:
    """The tree of units that were read with `id`, `parent` and a name."""
    nodes = {str(getattr(unit, "id", None)): TreeNode(unit) for unit in units}
    roots: Tree[M] = Tree()
    for node in sorted(nodes.values(), key=lambda node: node.name.casefold()):
        parent = nodes.get(str(getattr(getattr(node.unit, "parent", None), "id", None)))
        (roots if parent is None else parent.children).append(node)
    return roots


def _as_html(text: str) -> str:
    from html import escape

    return f"<pre>{escape(text)}</pre>"
