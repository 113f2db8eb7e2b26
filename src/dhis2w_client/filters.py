"""The `filter` parameter of lists: conditions built from a property, an operator and a value.

filters=[where("name").ilike("malaria"), where("categoryCombo.id").in_(combos), "domainType:eq:AGGREGATE"]
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import TypeAlias

from dhis2w_client._differences import has_not_empty_operator, splits_filters_at_commas

__all__ = ["OPERATORS", "Filter", "FilterValue", "Filters", "conditions", "filter_texts", "filterable_part", "where"]

FilterValue: TypeAlias = str | bool | int | float | date | Enum
"""What a property may be compared with: dates are written as ISO 8601, enums by their value."""

_WITH_VALUE = (
    *("eq", "ieq", "!eq", "neq", "ne", "gt", "lt", "gte", "ge", "lte", "le"),
    *("like", "!like", "$like", "!$like", "like$", "!like$"),
    *("ilike", "!ilike", "$ilike", "!$ilike", "ilike$", "!ilike$", "startsWith", "endsWith", "token", "!token"),
)
_WITH_LIST = ("in", "!in")
_WITHOUT_VALUE = ("null", "!null", "empty", "!empty")
OPERATORS = frozenset((*_WITH_VALUE, *_WITH_LIST, *_WITHOUT_VALUE))
"""Every operator of DHIS2; several are other names of one."""

_OPERATORS_BY_FOLDED_NAME = {operator.lower(): operator for operator in OPERATORS}
_PATH = re.compile(r"[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)*")


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition; `str()` gives it as DHIS2 reads it.

    Raises ValueError for a condition that servers answer with an error or silently misread: an unknown operator, an
    operator without its value, a list value that contains a comma.
    """

    property: str
    """The property, with a dot before each property of a property: `categoryCombo.name`."""
    operator: str
    value: str | tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        if not _PATH.fullmatch(self.property):
            raise ValueError(f"{self.property!r} is no property to filter by; a path such as 'categoryCombo.name' is")
        if self.operator not in OPERATORS:
            raise ValueError(f"{self.operator!r} is no operator of DHIS2; {', '.join(sorted(OPERATORS))} are")
        if (problem := self._problem()) is not None:
            raise ValueError(f"filter {self.property}:{self.operator}: {problem}")

    def _problem(self) -> str | None:
        if self.operator in _WITHOUT_VALUE:
            return None if self.value is None else "this operator takes no value"
        if self.operator not in _WITH_LIST:
            return None if isinstance(self.value, str) and self.value else "a value that is not empty is needed"
        if not isinstance(self.value, tuple):
            return "a list of values is needed"
        for item in self.value:
            if not item or any(character in item for character in ",[]"):
                return f"{item!r} cannot stand in a list: empty values, commas and brackets have no escape in DHIS2"
        return None

    def text(self, version: int) -> str:
        """The condition for a server of a version such as 43; ValueError where that version cannot be asked for it."""
        if isinstance(self.value, str) and "," in self.value and splits_filters_at_commas(version):
            raise ValueError(
                f"filter {self.property}:{self.operator}: DHIS2 2.{version} would cut the value {self.value!r} at its "
                "comma, and knows no escape for it; filter by a part of it without a comma"
            )
        if self.operator == "!empty" and not has_not_empty_operator(version):
            return f"{self.property}:gt:0"
        return str(self)

    def __str__(self) -> str:
        match self.value:
            case None:
                return f"{self.property}:{self.operator}"
            case str(value):
                return f"{self.property}:{self.operator}:{value}"
            case values:
                return f"{self.property}:{self.operator}:[{','.join(values)}]"


Filters: TypeAlias = str | Filter | Iterable[str | Filter]
"""The conditions of a list: DHIS2's text, or what `where` builds, or several of both."""


def filterable_part(text: str) -> str | None:
    """The longest part of a text that a filter can hold on every version: without commas and brackets."""
    return max((part.strip() for part in re.split(r"[,\[\]]", text)), key=len) or None


class where:  # noqa: N801 - reads as the verb that it is
    """Begins a condition: `where("name").like("ANC")`. The property may be the uid of an attribute."""

    __slots__ = ("property",)

    def __init__(self, property: str) -> None:
        self.property = property

    # -- Equality and order ------------------------------------------------------------------------------------------

    def eq(self, value: FilterValue) -> Filter:
        """Is equal to the value; a collection: has so many items."""
        return self._with(value, "eq")

    def ieq(self, value: str) -> Filter:
        """Is equal to the value, whatever the case of its letters."""
        return self._with(value, "ieq")

    def ne(self, value: FilterValue) -> Filter:
        """Is not equal to the value."""
        return self._with(value, "ne")

    def gt(self, value: FilterValue) -> Filter:
        """Is greater or later than the value; a collection: has more items."""
        return self._with(value, "gt")

    def ge(self, value: FilterValue) -> Filter:
        """Is the value, or greater or later."""
        return self._with(value, "ge")

    def lt(self, value: FilterValue) -> Filter:
        """Is smaller or earlier than the value; a collection: has fewer items."""
        return self._with(value, "lt")

    def le(self, value: FilterValue) -> Filter:
        """Is the value, or smaller or earlier."""
        return self._with(value, "le")

    # -- Texts -------------------------------------------------------------------------------------------------------

    def like(self, text: str) -> Filter:
        """Contains the text."""
        return self._with(text, "like")

    def not_like(self, text: str) -> Filter:
        """Does not contain the text."""
        return self._with(text, "!like")

    def like_start(self, text: str) -> Filter:
        """Starts with the text (`$like`)."""
        return self._with(text, "$like")

    def not_like_start(self, text: str) -> Filter:
        """Does not start with the text (`!$like`)."""
        return self._with(text, "!$like")

    def like_end(self, text: str) -> Filter:
        """Ends with the text (`like$`)."""
        return self._with(text, "like$")

    def not_like_end(self, text: str) -> Filter:
        """Does not end with the text (`!like$`)."""
        return self._with(text, "!like$")

    def ilike(self, text: str) -> Filter:
        """Contains the text, whatever the case of its letters."""
        return self._with(text, "ilike")

    def not_ilike(self, text: str) -> Filter:
        """Does not contain the text, whatever the case of its letters."""
        return self._with(text, "!ilike")

    def starts_with(self, text: str) -> Filter:
        """Starts with the text, whatever the case of its letters (`$ilike`)."""
        return self._with(text, "$ilike")

    def not_starts_with(self, text: str) -> Filter:
        """Does not start with the text, whatever the case of its letters (`!$ilike`)."""
        return self._with(text, "!$ilike")

    def ends_with(self, text: str) -> Filter:
        """Ends with the text, whatever the case of its letters (`ilike$`)."""
        return self._with(text, "ilike$")

    def not_ends_with(self, text: str) -> Filter:
        """Does not end with the text, whatever the case of its letters (`!ilike$`)."""
        return self._with(text, "!ilike$")

    def token(self, text: str) -> Filter:
        """Contains every word of the text, as the beginning of a word, whatever the case."""
        return self._with(text, "token")

    def not_token(self, text: str) -> Filter:
        """Does not contain every word of the text."""
        return self._with(text, "!token")

    # -- Lists, and whether there is anything ------------------------------------------------------------------------

    def in_(self, values: Iterable[FilterValue]) -> Filter:
        """Is one of the values; nothing is one of none."""
        return self._one_of(values, "in")

    def not_in(self, values: Iterable[FilterValue]) -> Filter:
        """Is none of the values."""
        return self._one_of(values, "!in")

    def null(self) -> Filter:
        """Has no value."""
        return Filter(self.property, "null")

    def not_null(self) -> Filter:
        """Has a value."""
        return Filter(self.property, "!null")

    def empty(self) -> Filter:
        """Is a collection without items."""
        return Filter(self.property, "empty")

    def not_empty(self) -> Filter:
        """Is a collection with items."""
        return Filter(self.property, "!empty")

    def _with(self, value: FilterValue, operator: str) -> Filter:
        return Filter(self.property, operator, _text(value))

    def _one_of(self, values: Iterable[FilterValue], operator: str) -> Filter:
        if isinstance(values, str):
            raise TypeError(f"filter {self.property}:{operator} needs a list of values, not the one text {values!r}")
        return Filter(self.property, operator, tuple(_text(value) for value in values))


def filter_texts(filters: Filters | None, version: int) -> list[str]:
    """The conditions as the values of `filter` parameters for a server of a version such as 43.

    Text goes as it is, but for two mistakes that servers answer with 400 and 500: a list without brackets gets them,
    and an operator without its value raises ValueError.
    """
    given = conditions(filters)
    return [condition.text(version) if isinstance(condition, Filter) else _mended(condition) for condition in given]


def conditions(filters: Filters | None) -> list[str | Filter]:
    """One condition, several or none as a list."""
    if filters is None:
        return []
    return [filters] if isinstance(filters, str | Filter) else [*filters]


def _mended(condition: str) -> str:
    path, *rest = condition.split(":", 2)
    operator = _OPERATORS_BY_FOLDED_NAME.get(rest[0].lower()) if rest else None
    value = rest[1] if len(rest) > 1 else ""
    if operator in _WITH_VALUE and not value:
        raise ValueError(f"filter {condition!r} has no value: servers fail at it; to look for nothing, use {path}:null")
    if operator in _WITH_LIST and not value.startswith("["):
        if not value:
            raise ValueError(f"filter {condition!r} has no values: write {path}:{rest[0]}:[a,b]")
        return f"{path}:{rest[0]}:[{value}]"
    return condition


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return _text(value.value)
    if isinstance(value, datetime):
        return str(getattr(value, "wire", None) or value.isoformat(timespec="milliseconds"))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str | int | float):
        return str(value)
    raise TypeError(f"{type(value).__name__} cannot be a value of a filter")
