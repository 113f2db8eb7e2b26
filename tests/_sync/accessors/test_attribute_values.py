# Made from tests/_async/accessors/test_attribute_values.py by `make generate`. Do not edit.
"""Values of attributes over types, as programs use them."""

import pytest

from dhis2w_client.paging import SeveralFoundError
from tests._sync.wire import Wire


def test_attribute_values(wire: Wire) -> None:
    values, elements = wire.client.attribute_values, wire.client.data_elements
    one, other = wire.some("dataElements", 2)
    made = [
        (
            wire.client.attributes.create(
                name=name, short_name=name, code=name.upper(), value_type="TEXT", data_element_attribute=True
            )
        ).uid
        for name in ("Register", "Source")
    ]
    register, source = map(str, made)

    with wire.calls("attribute_values.resolve_attribute_uid"):
        assert values.resolve_attribute_uid("REGISTER") == register
    with wire.calls("attribute_values.resolve_attribute_uid a second time"):
        assert values.resolve_attribute_uid("REGISTER") == register
    assert values.resolve_attribute_uid(source) == source
    with pytest.raises(LookupError, match="no attribute has the uid or code 'NOPE'"):
        values.resolve_attribute_uid("NOPE")

    with wire.changes("attribute_values.set_value", "dataElements", one, {"attributeValues"}):
        values.set_value("dataElements", one, "REGISTER", "17")
    with wire.changes("attribute_values.set_value of another attribute", "dataElements", one, {"attributeValues"}):
        values.set_value("dataElements", one, source, "Census")
    with wire.changes("attribute_values.set_value that there is", "dataElements", one, {"attributeValues"}):
        values.set_value("data_elements", one, "REGISTER", "18")
    with wire.calls("attribute_values.get_values"):
        assert values.get_values("dataElements", one) == {register: "18", source: "Census"}
    with wire.calls("attribute_values.get_value"):
        assert values.get_value("dataElements", one, "REGISTER") == "18"
    assert values.get_value("dataElements", other, "REGISTER") is None

    with wire.calls("attribute_values.find_uids_by_value"):
        assert values.find_uids_by_value("dataElements", "REGISTER", "18") == [one]
    with wire.calls("attribute_values.find_one_uid_by_value"):
        assert values.find_one_uid_by_value("dataElements", "REGISTER", "18", filters="id:ne:x") == one
    assert values.find_one_uid_by_value("dataElements", "REGISTER", "19") is None
    elements.set_attribute_value(other, register, "18")
    with pytest.raises(SeveralFoundError):
        values.find_one_uid_by_value("dataElements", "REGISTER", "18")

    with wire.changes("attribute_values.delete_value", "dataElements", one, {"attributeValues"}):
        values.delete_value("dataElements", one, "REGISTER")
    assert values.get_values("dataElements", one) == {source: "Census"}
    with wire.calls("attribute_values.delete_value that there is not"):
        assert values.delete_value("dataElements", one, "REGISTER") is None
    assert elements.get_attribute_value(other, "REGISTER") == "18"
    elements.delete_attribute_value(other, "REGISTER")
    assert elements.get_attribute_value(other, "REGISTER") is None
    with pytest.raises(ValueError, match="'dataElephants' is no metadata type"):
        values.get_values("dataElephants", one)
