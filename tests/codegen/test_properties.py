"""Which properties become keyword arguments of `create`, and how they are typed."""

import pytest

from codegen.document import CodegenError
from codegen.models import Field, ModelClass
from codegen.properties import written_properties

ENUMS = {"ValueType"}


def arguments(*fields: tuple[str, str], base: str = "Dhis2Model", model: str = "Unheard") -> dict[str, str]:
    """The arguments for a model with these properties, of which no server tells anything."""
    made = tuple(Field(name, annotation, None, frozenset()) for name, annotation in fields)
    (found,) = written_properties("v43", [ModelClass(model, base, made)], ENUMS)
    return found.arguments


@pytest.mark.parametrize(
    ("annotation", "argument"),
    [
        ("str | None", "str"),
        ("DateTime | None", "Date"),
        ("ValueType | None", "enums.ValueType"),
        ("list[ValueType] | None", "Iterable[enums.ValueType]"),
        ("Ref['CategoryCombo'] | None", "Given[models.CategoryCombo]"),
        ("list[Ref['LegendSet']] | None", "Iterable[Given[models.LegendSet]]"),
        ("Embedded['Expression'] | None", "Part[models.Expression]"),
        ("Sharing | None", "Part[models.Sharing]"),
        ("'list[Geometry] | None'", "Iterable[Part[models.Geometry]]"),
        ("dict[str, Any] | None", "dict[str, Any]"),
        (
            "Annotated[Embedded['A'] | B, by_tag(__package__, 'type', {'a': 'A'})] | None",
            "Part[models.A] | Part[models.B]",
        ),
    ],
)
def test_an_argument_is_what_a_program_gives(annotation: str, argument: str) -> None:
    assert arguments(("some", annotation)) == {"some": argument}


def test_names_are_in_snake_case_and_what_the_server_computes_is_left_out() -> None:
    given = ["shortName", "displayName", "created", "lastUpdatedBy", "favorite", "access", "from"]
    assert [*arguments(*((name, "str | None") for name in given))] == ["from_", "short_name"]


def test_metadata_objects_have_the_properties_of_their_base_as_well() -> None:
    assert arguments(base="MetadataObject") == {"code": "str", "id": "str", "name": "str"}


def test_what_a_server_does_not_call_an_objects_own_is_left_out() -> None:
    both = (
        ("categoryCombo", "Ref['CategoryCombo'] | None"),
        ("dataElementGroups", "list[Ref['DataElementGroup']] | None"),
    )
    assert [*arguments(*both, model="DataElement")] == ["category_combo"]


def test_parts_of_an_object_are_no_references_though_they_have_ids() -> None:
    given = arguments(("programTrackedEntityAttributes", "list[Ref['X']] | None"), model="Program")
    assert given == {"program_tracked_entity_attributes": "Iterable[Part[models.X]]"}


@pytest.mark.parametrize("name", ["params", "importMode", "item"])
def test_a_property_that_create_has_no_room_for_stops_the_generator(name: str) -> None:
    with pytest.raises(CodegenError, match=f"Unheard.{name}"):
        arguments((name, "str | None"))
