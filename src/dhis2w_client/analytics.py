"""Analytics queries: dimensions as the Web API writes them, and queries cut where they are too large."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from dhis2w_client.query import wire_parameters

if TYPE_CHECKING:
    from dhis2w_client.periods import Period
    from dhis2w_client.query import ParameterValue

    DimensionItems: TypeAlias = "str | Period | Iterable[str | Period] | None"

__all__ = ["AnalyticsQuery", "dimension"]


def dimension(name: str, items: "DimensionItems" = None) -> str:
    """A dimension: `dimension("dx", ["fbfJHSPpUQD", "cYeuwXTCPkU"])` is `dx:fbfJHSPpUQD;cYeuwXTCPkU`.

    Items are uids, periods, and keywords such as `LEVEL-3`, `USER_ORGUNIT` and `LAST_12_MONTHS`; none for all.
    Raises ValueError for items that would be read as several.
    """
    texts = _texts(items)
    for text in texts:
        if not text or (";" in text[:-1] and not isinstance(items, str)):
            raise ValueError(f"{text!r} is no single item of the dimension {name!r}")
    return f"{name}:{';'.join(texts)}" if texts else name


@dataclass(frozen=True)
class AnalyticsQuery:
    """What is asked of analytics: dimensions, which become columns, filters, which do not, and options.

    `AnalyticsQuery({"dx": elements, "pe": "LAST_12_MONTHS", "ou": ["LEVEL-2", root]}, filters={...},
    options={"skip_rounding": True})`.
    """

    dimensions: "Mapping[str, DimensionItems]"
    filters: "Mapping[str, DimensionItems]" = field(default_factory=dict[str, Any])
    options: "Mapping[str, ParameterValue]" = field(default_factory=dict[str, Any])
    """Parameters of the Web API in snake_case, such as `output_id_scheme`."""

    def parameters(self) -> "dict[str, ParameterValue]":
        """The query as parameters of the Web API."""
        return {
            "dimension": [dimension(name, items) for name, items in self.dimensions.items()],
            "filter": [dimension(name, items) for name, items in self.filters.items()] or None,
            **wire_parameters(self.options),
        }

    def halves(self) -> "tuple[AnalyticsQuery, AnalyticsQuery] | None":
        """Two queries whose rows together are those of this one; None where nothing is left to cut.

        The dimension with the most items is cut. Keywords that choose within the units beside them, such as `LEVEL-3`,
        stay on both sides. Filters are never cut: their items are summed up.
        """
        cut = {name: _own_items(items) for name, items in self.dimensions.items()}
        name = max(cut, key=lambda key: len(cut[key]), default=None)
        if name is None or len(cut[name]) < 2:
            return None
        own, middle = cut[name], len(cut[name]) // 2
        shared = [text for text in _texts(self.dimensions[name]) if text not in own]
        first, second = (
            replace(self, dimensions={**self.dimensions, name: [*half, *shared]})
            for half in (own[:middle], own[middle:])
        )
        return first, second


def _texts(items: "DimensionItems") -> list[str]:
    if items is None:
        return []
    if isinstance(items, str):
        return [text for text in items.split(";") if text]
    given: Sequence[Any] = [*items] if isinstance(items, Iterable) else [items]
    return [str(item) for item in given]


def _own_items(items: "DimensionItems") -> list[str]:
    """The items that stand for rows by themselves, in their order; none where a keyword stands alone for many."""
    return [text for text in dict.fromkeys(_texts(items)) if not text.startswith(("LEVEL-", "OU_GROUP-", "USER_ORG"))]
