# Made from tests/_async/test_create.py by `make generate`. Do not edit.
"""Objects created from keyword arguments: what goes over the wire, and what is refused before that."""

import json
from datetime import date
from typing import Any

import pytest

from dhis2w_client import SyncDhis2Client as AnyClient
from dhis2w_client.uids import InvalidUidError
from dhis2w_client.v43 import SyncDhis2Client
from dhis2w_client.v43.models import CategoryCombo, Legend, LegendSet, OrganisationUnit
from tests.recorder import Recorder

COMBO = "CcSex000000"


def body_of(resource: str = "data_elements", **values: Any) -> Any:
    """What a `create` with these arguments sends."""
    recorder = Recorder()
    with SyncDhis2Client(**recorder.options) as client:
        getattr(client, resource).create(**values)
    return json.loads(recorder.last.content)


def test_properties_are_named_in_snake_case_or_as_on_the_wire() -> None:
    assert body_of(name="Cases", short_name="Cases", valueType="NUMBER", zero_is_significant=True) == {
        "name": "Cases",
        "shortName": "Cases",
        "valueType": "NUMBER",
        "zeroIsSignificant": True,
    }


def test_import_options_and_parameters_are_not_properties() -> None:
    recorder = Recorder()
    with SyncDhis2Client(**recorder.options) as client:
        client.data_elements.create(name="Cases", import_mode="VALIDATE", params={"x": "1"})
    assert recorder.query() == {"importMode": ["VALIDATE"], "x": ["1"]}
    assert json.loads(recorder.last.content) == {"name": "Cases"}


@pytest.mark.parametrize(
    "given",
    [
        COMBO,
        CategoryCombo(id=COMBO),
        {"id": COMBO},
        CategoryCombo.model_validate({"id": COMBO, "name": "Sex", "created": "2025-01-31T00:00:00.000"}),
        {"id": COMBO, "name": "Sex", "lastUpdated": "2025-01-31T00:00:00.000"},
    ],
)
def test_a_reference_is_a_uid_an_object_or_a_mapping(given: Any) -> None:
    assert body_of(category_combo=given) == {"categoryCombo": {"id": COMBO}}


def test_a_reference_to_what_was_read_with_a_selection_of_fields_is_its_id() -> None:
    recorder = Recorder(
        lambda request: {"id": COMBO, "name": "Sex"} if request.method == "GET" else {"response": {"uid": COMBO}}
    )
    with SyncDhis2Client(**recorder.options) as client:
        combo = client.category_combos.get(COMBO, fields="id,name")
        client.data_elements.create(category_combo=combo)
    assert json.loads(recorder.last.content) == {"categoryCombo": {"id": COMBO}}


def test_a_list_of_references_is_any_iterable_of_them() -> None:
    given = (set_ for set_ in ("LsMain00000", LegendSet(id="LsOther0000")))
    assert body_of(legend_sets=given) == {"legendSets": [{"id": "LsMain00000"}, {"id": "LsOther0000"}]}
    with pytest.raises(TypeError, match="legend_sets takes several"):
        body_of(legend_sets="LsMain00000")


def test_parts_of_an_object_are_sent_whole() -> None:
    legend = Legend(id="LeLow000000", name="Low", startValue=0, endValue=10)
    assert body_of("legend_sets", legends=[legend, {"name": "High"}]) == {
        "legends": [{"id": "LeLow000000", "name": "Low", "startValue": 0.0, "endValue": 10.0}, {"name": "High"}]
    }


def test_dates_are_written_as_dhis2_reads_them() -> None:
    assert body_of("organisation_units", opening_date=date(2025, 1, 31), parent="OuRoot00000") == {
        "openingDate": "2025-01-31",
        "parent": {"id": "OuRoot00000"},
    }


def test_what_is_unknown_or_ambiguous_is_refused_before_anything_is_sent() -> None:
    with pytest.raises(TypeError, match="a DataElement has no property 'vale_type'; did you mean value_type"):
        body_of(vale_type="NUMBER")
    with pytest.raises(TypeError, match="given twice"):
        body_of(value_type="NUMBER", valueType="NUMBER")
    with pytest.raises(TypeError, match="needs an object"):
        body_of(import_mode="VALIDATE")
    with pytest.raises(TypeError, match="not both: name"):
        body_of(item={"name": "Cases"}, name="Cases")
    with pytest.raises(TypeError, match="unknown import option 'import_mod'"):
        body_of(item={"name": "Cases"}, import_mod="VALIDATE")
    with pytest.raises(InvalidUidError):
        body_of(category_combo="SEX_COMBO")


def test_the_properties_are_those_of_the_bound_version() -> None:
    recorder = Recorder(version="2.41.9")
    with AnyClient(**recorder.options) as client:
        with pytest.raises(TypeError, match="a Program has no property 'enrollment_category_combo'"):
            client.programs.create(name="Care", **{"enrollment_category_combo": COMBO})  # type: ignore[arg-type]


def test_a_behaviour_of_a_type_takes_them_as_well() -> None:
    auth = {"type": "http-basic", "username": "admin", "password": "district"}
    sent = body_of("routes", code="x", url="https://example.org", auth=auth)
    assert sent == {"code": "x", "url": "https://example.org", "auth": auth}
    with pytest.raises(ValueError, match="needs its type"):
        body_of("routes", code="x", auth={"username": "admin"})


def test_a_whole_object_is_sent_as_it_is() -> None:
    unit = OrganisationUnit(name="Here", parent=OrganisationUnit(id="OuRoot00000", name="Root"))
    assert body_of("organisation_units", item=unit) == {
        "name": "Here",
        "parent": {"id": "OuRoot00000", "name": "Root"},
    }
