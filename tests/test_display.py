"""How objects show themselves: briefly in terminals, as tables in notebooks, and never with a secret."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dhis2w_client.bulk import BulkOutcome, BulkResult
from dhis2w_client.grids import Column, Grid
from dhis2w_client.hits import Hit, Hits
from dhis2w_client.models import Dhis2Model, MetadataObject
from dhis2w_client.paging import Found, Page, Pager
from dhis2w_client.reports import ImportOutcome, RejectedRow
from dhis2w_client.trees import tree_of
from dhis2w_client.v43.models import DataElement, OrganisationUnit

SECRET = "planted-s3cret"


def test_a_model_shows_its_id_its_name_and_a_few_properties() -> None:
    wire = {f"property{n}": n for n in range(20)} | {"lastUpdated": "2026-01-01T00:00:00.000", "name": "A", "id": "a"}
    element = DataElement.model_validate({**wire, "displayName": "A"})
    text = repr(element)
    assert text == "DataElement(id='a', name='A', property0=0, property1=1, property2=2, property3=3, ... 18 more)"


def test_a_model_in_html_shows_all_of_it() -> None:
    page = DataElement.model_validate({"id": "a", "name": "<b>", "valueType": "NUMBER"})._repr_html_()
    assert "<caption>DataElement</caption>" in page
    assert "<td>name</td><td>&lt;b&gt;</td>" in page
    assert "<td>valueType</td><td>NUMBER</td>" in page


@pytest.mark.parametrize("name", ["password", "clientSecret", "apiToken"])
def test_no_secret_is_shown_wherever_it_stands(name: str) -> None:
    model = Dhis2Model.model_validate({name: SECRET, "auth": {name: SECRET}, "many": [{name: SECRET}]})
    outer = Dhis2Model.model_validate({"inner": model, "all": [model]})
    page = Page([model])
    for shown in (model, outer, page):
        assert SECRET not in repr(shown) + str(shown) + shown._repr_html_()


def test_a_page_shows_how_much_of_what_it_is() -> None:
    elements = [DataElement(id=str(n), name=f"Element {n}") for n in range(5)]
    page = Page(elements, Pager(page=2, pageSize=5, pageCount=3, total=13))
    assert repr(page) == "<Page: 5 of 13 objects, page 2 of 3: Element 0, Element 1, Element 2, ...>"
    assert "<th>id</th><th>name</th>" in page._repr_html_()
    assert repr(Page[DataElement]([])) == "<Page: 0 of 0 objects>"
    assert repr(Found(elements[:1], ("x",))) == "<Found: 1 objects: Element 0; missing: x>"
    assert "1 missing" in Found(elements, ("x",))._repr_html_()


def test_long_tables_are_cut() -> None:
    page = Page([DataElement(id=str(n)) for n in range(1000)])
    assert page._repr_html_().count("<tr>") == 31
    assert "30 of 1000 rows" in page._repr_html_()
    grid = Grid((Column("value", "Value", "NUMBER"),), tuple((str(n),) for n in range(1000)))
    assert grid._repr_html_().count("<tr>") == 31
    assert "30 of 1000 rows" in grid._repr_html_()


def test_an_outcome_shows_its_counts_and_in_html_what_was_rejected() -> None:
    row = RejectedRow("value is <no> number", "E7619", 3)
    outcome = ImportOutcome("WARNING", created=2, ignored=1, rejected=(row,))
    assert repr(outcome) == "<ImportOutcome WARNING: 2 created, 1 ignored, 1 rejected>"
    assert "<td>3</td>" in outcome._repr_html_()
    assert "&lt;no&gt;" in outcome._repr_html_()
    assert ImportOutcome("OK")._repr_html_() == "<p>OK: nothing changed</p>"
    many = BulkOutcome([BulkResult("a", "a"), BulkResult("b", "b", (row,), is_accepted=False)])
    assert "1 of 2 accepted" in many._repr_html_()


def test_a_tree_shows_its_size_and_is_drawn() -> None:
    units = [
        OrganisationUnit.model_validate({"id": "a", "displayName": "Land"}),
        OrganisationUnit.model_validate({"id": "b", "displayName": "Town", "parent": {"id": "a"}}),
    ]
    tree = tree_of(units)
    assert repr(tree) == "<Tree: 2 units on 2 levels>"
    assert repr(tree[0]) == "<TreeNode Land: 1 below>"
    assert tree._repr_html_() == "<pre>Land\n└─ Town</pre>"


def test_hits_are_counted_by_type() -> None:
    hits = Hits([Hit("dataElements", MetadataObject(id="a", name="A"), ("name",))])
    assert repr(hits) == "<Hits: 1 dataElements>"
    assert "<td>dataElements</td>" in hits._repr_html_()


def test_python_m_tells_what_is_installed_and_which_profiles_there_are(tmp_path: Path) -> None:
    folder = tmp_path / ".dhis2"
    folder.mkdir()
    file = folder / "profiles.toml"
    file.write_text(f'[profiles.play]\nurl = "https://play.example.org"\npat = "{SECRET}"\n', encoding="utf-8")
    file.chmod(0o600)
    source = Path(__file__).parent.parent / "src"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("DHIS2_")}
    environment |= {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "PYTHONPATH": str(source)}
    command = [sys.executable, "-m", "dhis2w_client"]
    told = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True).stdout
    assert told.startswith("dhis2w ")
    assert "httpx" in told
    assert "https://play.example.org" in told
    assert SECRET not in told
