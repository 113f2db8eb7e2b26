# Made from tests/_async/accessors/test_verbs.py by `make generate`. Do not edit.
"""The verbs that every metadata type has, on data elements: what they send, and what they change."""

import pytest

from dhis2w_client import NotFoundError
from dhis2w_client.filters import where
from tests._sync.wire import Wire

UID, OTHER = "DeNum000000", "DeText00000"
NUMBER = {"domainType": "AGGREGATE", "valueType": "NUMBER", "aggregationType": "SUM"}
LEGENDS = {"legends": [{"name": "Low", "startValue": 0, "endValue": 10}]}


def test_reading_verbs(wire: Wire) -> None:
    elements = wire.client.data_elements
    with wire.calls("data_elements.list"):
        assert len(elements.list(fields="id,name", page_size=5)) == 5
    with wire.calls("data_elements.iterate"):
        assert len([element for element in elements.iterate(fields="id")]) == 12
    with wire.calls("data_elements.iterate_pages"):
        assert [len(page) for page in elements.iterate_pages(fields="id")] == [12]
    with wire.calls("data_elements.count"):
        assert elements.count() == 12
    with wire.calls("data_elements.exists"):
        assert elements.exists(UID)
    with wire.calls("data_elements.get_by_code"):
        assert (elements.get_by_code("DENUM")).id == UID
    with wire.calls("data_elements.first"):
        assert elements.first(filters=where("domainType").eq("TRACKER")) is not None
    with wire.calls("data_elements.find"):
        assert elements.find(filters=where("code").eq("NONE")) is None
    with wire.calls("data_elements.get_many"):
        assert [element.id for element in elements.get_many([OTHER, UID], fields="id")] == [OTHER, UID]
    with wire.calls("data_elements.get_property"):
        assert (elements.get_property(UID, "categoryCombo"))["id"] == "bjDvmb4bfuf"
    with wire.calls("data_elements.gist"):
        assert len(elements.gist(fields="id,name", page_size=3)) == 3
    with wire.calls("data_elements.list_csv"):
        assert "Population" in elements.list_csv(fields="id,name")


def test_writing_verbs(wire: Wire) -> None:
    elements = wire.client.data_elements
    with wire.changes("data_elements.patch", "dataElements", UID, {"description"}):
        elements.patch(UID, {"description": "All people"})
    with wire.changes("data_elements.edit", "dataElements", UID, {"description"}):
        with elements.edit(UID) as element:
            element.description = "Everybody"
    new = {"name": "New", "shortName": "New", "code": "NEW"} | NUMBER
    made = (elements.create(new)).uid
    assert made
    with wire.changes("data_elements.save", "dataElements", made, {"name", "shortName"}):
        elements.save({"code": "NEW", "name": "Newer", "shortName": "Newer"} | NUMBER)
    many = [{"name": name, "shortName": name} | NUMBER for name in ("One", "Two")]
    with wire.calls("data_elements.create_many"):
        uids = [row.uid or "" for row in elements.create_many(many)]
    with wire.calls("data_elements.save_many"):
        (elements.save_many([item | {"id": uid} for item, uid in zip(many, uids, strict=True)])).raise_for_rejected()
    with wire.changes(
        "data_elements.patch_many",
        "dataElements",
        UID,
        {"description"},
        more={("dataElements", OTHER): {"description"}},
        any_order=True,
    ):
        elements.patch_many({UID: {"description": "a"}, OTHER: {"description": "b"}})
    with wire.calls("data_elements.delete_many", any_order=True):
        elements.delete_many(uids)
    for uid in uids:
        with pytest.raises(NotFoundError):
            elements.get(uid)


def test_sharing_and_translations(wire: Wire) -> None:
    elements = wire.client.data_elements
    with wire.changes("data_elements.set_sharing", "dataElements", UID, {"sharing"}):
        elements.set_sharing(UID, {"public": "r-------", "users": {}, "userGroups": {}})
    with wire.changes("data_elements.share", "dataElements", UID, {"sharing"}):
        elements.share(UID, public="rw------")
    with wire.changes(
        "data_elements.patch_sharing",
        "dataElements",
        UID,
        {"sharing"},
        more={("dataElements", OTHER): {"sharing"}},
    ):
        elements.patch_sharing([UID, OTHER], [{"op": "replace", "path": "/sharing/public", "value": "r-------"}])
    with wire.changes("data_elements.set_translations", "dataElements", UID, {"translations"}):
        elements.set_translations(UID, [{"property": "NAME", "locale": "fr", "value": "Habitants"}])
    with wire.changes("data_elements.translate", "dataElements", UID, {"translations"}):
        elements.translate(UID, "fr", {"SHORT_NAME": "Hab."})


def test_collections_and_attribute_values(wire: Wire) -> None:
    elements = wire.client.data_elements
    legend_sets = [(wire.client.legend_sets.create({"name": name} | LEGENDS)).uid or "" for name in "ab"]
    one, other = legend_sets
    with wire.changes("data_elements.add_item", "dataElements", UID, {"legendSets"}):
        elements.add_item(UID, "legendSets", one)
    with wire.changes("data_elements.remove_item", "dataElements", UID, {"legendSets"}):
        elements.remove_item(UID, "legendSets", one)
    with wire.changes("data_elements.add_items", "dataElements", UID, {"legendSets"}):
        elements.add_items(UID, "legendSets", [one, other])
    with wire.changes("data_elements.replace_items", "dataElements", UID, {"legendSets"}):
        elements.replace_items(UID, "legendSets", [other])
    with wire.changes("data_elements.remove_items", "dataElements", UID, {"legendSets"}):
        elements.remove_items(UID, "legendSets", [other])
    attribute = (
        wire.client.attributes.create(
            name="Source", short_name="Source", code="SOURCE", value_type="TEXT", data_element_attribute=True
        )
    ).uid
    assert attribute
    with wire.changes("data_elements.set_attribute_value", "dataElements", UID, {"attributeValues"}):
        elements.set_attribute_value(UID, attribute, "Census")
    with wire.calls("data_elements.get_attribute_value"):
        assert elements.get_attribute_value(UID, attribute) == "Census"
    with wire.changes("data_elements.delete_attribute_value", "dataElements", UID, {"attributeValues"}):
        elements.delete_attribute_value(UID, attribute)
