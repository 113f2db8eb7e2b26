"""docs/accessors.md is what the code and the tests' wire calls say."""

from codegen import accessors
from codegen.names import resource_attribute, table


def test_the_page_is_up_to_date() -> None:
    committed = accessors.PAGE.read_text(encoding="utf-8")
    assert committed == accessors.page(), "docs/accessors.md is out of date: run `make generate`"


def test_every_accessor_has_a_section_and_every_operation_a_sentence() -> None:
    page = accessors.page()
    names = [*table()["services"], *map(resource_attribute, str(table()["accessors"]["resources"]).split())]
    assert [name for name in names if f"\n## client.{name}\n" not in page] == []
    rows = [line.split(" | ") for line in page.splitlines() if line.startswith("| `")]
    assert [row[0] for row in rows if len(row) != 4 or not row[3].removesuffix(" |").strip()] == []
