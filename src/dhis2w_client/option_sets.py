"""The options that an option set should have: from a mapping, a list or CSV, and what has to be done for it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias, cast

__all__ = ["KnownOption", "OptionChanges", "OptionSpec", "OptionSpecs", "options_from_csv", "plan_options", "specs_of"]


@dataclass(frozen=True, slots=True)
class OptionSpec:
    """One option as it should be; the code tells which one it is."""

    code: str
    name: str
    description: str | None = None
    """None leaves the description as it is."""
    color: str | None = None
    """`#rrggbb`; None leaves the style as it is."""

    def __post_init__(self) -> None:
        for what, text in (("code", self.code), ("name", self.name)):
            if not text.strip():
                raise ValueError(f"an option needs a {what}: {self!r}")

    def properties(self) -> dict[str, object]:
        """What is given, by wire name."""
        given: dict[str, object] = {"code": self.code, "name": self.name, "description": self.description}
        style = {"color": self.color} if self.color is not None else None
        return {name: value for name, value in {**given, "style": style}.items() if value is not None}


OptionSpecs: TypeAlias = Mapping[str, str] | Iterable[OptionSpec]
"""Options: names by their codes, or one specification after the other."""

KnownOption: TypeAlias = Mapping[str, object]
"""An option as the server has it: the JSON object."""


@dataclass(frozen=True, slots=True)
class OptionChanges:
    """What has to be done, or was done, to an option set; printed, it is a line."""

    created: Sequence[OptionSpec] = ()
    updated: Mapping[str, Mapping[str, object]] = field(default_factory=lambda: {})
    """The properties that change, by the uid of the option."""
    removed: Sequence[KnownOption] = ()
    unchanged: Sequence[str] = ()
    """Codes."""
    order: Sequence[str] | None = None
    """The codes in their new order; None where the order stays."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.created or self.updated or self.removed or self.order)

    def __str__(self) -> str:
        counts = {
            "created": self.created,
            "updated": self.updated,
            "removed": self.removed,
            "unchanged": self.unchanged,
        }
        text = ", ".join(f"{len(items)} {what}" for what, items in counts.items())
        return f"{text}, reordered" if self.order else text


def specs_of(options: OptionSpecs) -> list[OptionSpec]:
    """The specifications. Raises ValueError where a code or a name, which a set may have but once, comes twice."""
    if isinstance(options, Mapping):
        given = [OptionSpec(code, name) for code, name in cast("Mapping[str, str]", options).items()]
    else:
        given = [*options]
    for what in ("code", "name"):
        texts = [str(getattr(spec, what)) for spec in given]
        if twice := {text for text in texts if texts.count(text) > 1}:
            raise ValueError(f"the {what} {min(twice)!r} comes more than once")
    return given


def options_from_csv(source: str | Path) -> list[OptionSpec]:
    """Options from a file, or from text, with a header: `code` and `name`, maybe `description` and `color`.

    Raises ValueError where a column is missing.
    """
    import csv

    text = source.read_text(encoding="utf-8-sig") if isinstance(source, Path) else source
    reader = csv.DictReader(text.splitlines())
    if missing := {"code", "name"} - {*(reader.fieldnames or ())}:
        raise ValueError(f"the CSV of options has no column {min(missing)!r}: its header must be code,name")
    return [
        OptionSpec(row["code"], row["name"], row.get("description") or None, row.get("color") or None) for row in reader
    ]


def plan_options(
    present: Sequence[KnownOption], wanted: Sequence[OptionSpec], *, remove_missing: bool
) -> OptionChanges:
    """What makes out of the options of a set, in their order, those that are wanted.

    Others are kept unless `remove_missing`, with which the set also gets the order of those wanted.
    """
    by_code = {str(option.get("code")): option for option in present}
    codes = [spec.code for spec in wanted]
    updated: dict[str, Mapping[str, Any]] = {}
    for spec in wanted:
        if (option := by_code.get(spec.code)) is not None:
            changes = {name: value for name, value in spec.properties().items() if not _has(option, name, value)}
            if changes:
                updated[str(option["id"])] = changes
    removed = [option for code, option in by_code.items() if code not in codes] if remove_missing else []
    kept = [code for code in by_code if code in codes]
    created = [spec for spec in wanted if spec.code not in by_code]
    after = kept + [spec.code for spec in created]
    return OptionChanges(
        created=created,
        updated=updated,
        removed=removed,
        unchanged=[code for code in kept if str(by_code[code]["id"]) not in updated],
        order=codes if remove_missing and after != codes else None,
    )


def _has(option: KnownOption, name: str, value: Any) -> bool:
    present: Any = option.get(name)
    if name == "style":
        present, value = (present or {}).get("color"), value["color"]
    return bool(present == value)
