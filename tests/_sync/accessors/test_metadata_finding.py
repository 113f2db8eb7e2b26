# Made from tests/_async/accessors/test_metadata_finding.py by `make generate`. Do not edit.
"""Finding metadata of any types: by texts, by use, by values of attributes."""

import pytest

from tests._sync.wire import Wire


def test_metadata_finding(wire: Wire) -> None:
    metadata = wire.client.metadata
    with wire.calls("metadata.search", any_order=True):
        hits = metadata.search("sex")
    assert [(hit.type, hit.name, hit.properties) for hit in hits] == [
        ("categories", "Sex", ("code", "name")),
        ("categoryCombos", "Sex combo", ("code", "name")),
        ("dataElements", "Cases by sex", ("name",)),
    ]
    assert type(hits[0].object).__module__.startswith(f"dhis2w_client.v{wire.version[2:]}.")
    assert [*hits.by_type] == ["categories", "categoryCombos", "dataElements"]
    assert str(hits[0]) == "categories Sex (CatSex00000): code, name"
    with wire.calls("metadata.search for an exact text in some types", any_order=True):
        hits = metadata.search("SEX", types=["categories", "dataElements"], exact=True)
    assert [(hit.uid, hit.properties) for hit in hits] == [("CatSex00000", ("code",))]
    with wire.calls("metadata.search for a uid", any_order=True):
        hits = metadata.search("DeNum000000")
    assert [(hit.uid, hit.properties) for hit in hits] == [("DeNum000000", ("id",))]
    wire.client.constants.create(name="a, [b] and c", short_name="abc", value=1)
    with wire.calls("metadata.search for what no filter can hold", any_order=True):
        assert [hit.name for hit in metadata.search("a, [b] and")] == ["a, [b] and c"]
    assert metadata.search("a, [b] or") == []
    with pytest.raises(ValueError, match="more than commas and brackets"):
        metadata.search(",")
    with pytest.raises(ValueError, match="'dataElement' is no type of metadata"):
        metadata.search("x", types=["dataElement"])


def test_metadata_usage(wire: Wire) -> None:
    metadata = wire.client.metadata
    expression = "#{DeNum000000} * 2"
    kind = (wire.client.indicator_types.create(name="Number", factor=1, number=True)).uid
    assert kind
    wire.client.indicators.create(
        name="Twice", short_name="Twice", numerator=expression, denominator="1", indicator_type=kind
    )
    with wire.calls("metadata.usage", any_order=True):
        hits = metadata.usage("DeNum000000")
    assert [(hit.type, hit.name, hit.properties) for hit in hits] == [
        ("dataElementGroups", "Main elements", ("dataElements",)),
        ("dataSets", "Monthly report", ("dataSetElements.dataElement",)),
        ("indicators", "Twice", ("numerator",)),
    ]
    assert not hits.unanswered
    with wire.calls("metadata.usage of an object of a known type", any_order=True):
        hits = metadata.usage("OsColor0000", collection="optionSets")
    assert {hit.type for hit in hits} == {"options"}
    with pytest.raises(LookupError, match="no metadata object has the uid 'Nothing0000'"):
        metadata.usage("Nothing0000")
    wire.server.faults.status("GET /api/attributes", 400)
    hits = metadata.usage("OsColor0000", collection="optionSets")
    assert hits.unanswered == ("attributes.optionSet",)


def test_metadata_find_by_attribute_value(wire: Wire) -> None:
    metadata = wire.client.metadata
    wire.client.attributes.create(
        name="Register",
        short_name="Register",
        code="REGISTER",
        value_type="TEXT",
        data_element_attribute=True,
        data_set_attribute=True,
    )
    wire.client.data_elements.set_attribute_value("DeNum000000", "REGISTER", "17")
    wire.client.data_sets.set_attribute_value("DsMonth0000", "REGISTER", "17")
    with wire.calls("metadata.find_by_attribute_value", any_order=True):
        hits = metadata.find_by_attribute_value("REGISTER", "17")
    assert [(hit.type, hit.uid) for hit in hits] == [("dataElements", "DeNum000000"), ("dataSets", "DsMonth0000")]
    with wire.calls("metadata.find_by_attribute_value in some types", any_order=True):
        hits = metadata.find_by_attribute_value("REGISTER", "17", types=["dataSets"])
    assert [hit.uid for hit in hits] == ["DsMonth0000"]
    with pytest.raises(LookupError, match="no attribute has the uid or code 'NOPE'"):
        metadata.find_by_attribute_value("NOPE", "17")
