"""Lists of an object whose order has a meaning: one more, one less, another order."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Any, TypeAlias, cast

from dhis2w_client.uids import checked_uid

__all__ = ["Children", "inserted", "numbered", "reordered", "uid_of_child", "without"]

Children: TypeAlias = list[dict[str, Any]]
"""The JSON objects of such a list."""


def uid_of_child(child: Any, key: str = "id") -> str | None:
    """What a child is known by: its own id, or with a key such as `dataElement.id` that of the object it stands for."""
    for name in key.split("."):
        child = cast("dict[str, Any]", child).get(name) if isinstance(child, dict) else None
    return child if isinstance(child, str) else None


def inserted(child: dict[str, Any], position: int | None = None, *, key: str = "id") -> Callable[[Children], Children]:
    """Puts a child at a position, counted from 0, or at the end; one that is there already is moved, and keeps its own
    properties but for those given."""
    uid = uid_of_child(child, key)

    def change(children: Children) -> Children:
        present = next((other for other in children if uid_of_child(other, key) == uid), None)
        if present is not None and position is None:
            return [{**other, **child} if other is present else other for other in children]
        others = [other for other in children if other is not present]
        at = len(others) if position is None else position
        if not 0 <= at <= len(others):
            raise ValueError(f"position {position} is not within 0 and {len(others)}")
        return [*others[:at], {**(present or {}), **child}, *others[at:]]

    return change


def without(uids: Iterable[str], *, key: str = "id") -> Callable[[Children], Children]:
    """Takes children out; those that are not there are no error."""
    gone = {checked_uid(uid) for uid in uids}
    return lambda children: [child for child in children if uid_of_child(child, key) not in gone]


def reordered(uids: Sequence[str], *, key: str = "id") -> Callable[[Children], Children]:
    """Gives the children another order. Raises ValueError unless every one of them is named, and once."""
    wanted = [checked_uid(uid) for uid in uids]

    def change(children: Children) -> Children:
        by_uid = {uid_of_child(child, key): child for child in children}
        if len(set(wanted)) != len(wanted):
            raise ValueError(f"{max(wanted, key=wanted.count)} comes twice in the new order")
        if unknown := [uid for uid in wanted if uid not in by_uid]:
            raise ValueError(f"the new order has {', '.join(unknown)}, which the object does not have")
        if missing := [str(uid) for uid in by_uid if uid not in wanted]:
            raise ValueError(f"the new order lacks {', '.join(missing)}: name every item, or remove those first")
        return [by_uid[uid] for uid in wanted]

    return change


def numbered(change: Callable[[Children], Children]) -> Callable[[Children], Children]:
    """The same change to children whose order is that of the numbers in their `sortOrder`, which it keeps in order."""

    def change_numbers(children: Children) -> Children:
        before = sorted(children, key=lambda child: child.get("sortOrder") or 0)
        after = change(before)
        if after == before:
            return children
        first = min((child["sortOrder"] for child in before if "sortOrder" in child), default=1)
        numbers: list[int] = []
        for child in after:
            numbers.append(child.get("sortOrder", numbers[-1] + 1 if numbers else first))
        if all(one < other for one, other in pairwise(numbers)):
            return [{**child, "sortOrder": number} for child, number in zip(after, numbers, strict=True)]
        return [{**child, "sortOrder": number} for number, child in enumerate(after, first)]

    return change_numbers
