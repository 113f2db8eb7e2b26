"""What a version lacks and another one has: an error that names the versions, and an AttributeError all the same."""

import copy
from importlib import import_module
from typing import Any

import pytest

from codegen.availability import Offered, offered, operations_of_some
from codegen.generate import described
from codegen.pull import VERSIONS
from dhis2w_client import Dhis2ClientError, NotInVersionError
from dhis2w_client._availability import OPERATIONS, RESOURCES

from .conftest import Described


@pytest.fixture(params=["resources", "sync_resources"])
def resources(request: pytest.FixtureRequest, version: str) -> Any:
    """The resources of a version, of no client."""
    return import_module(f"dhis2w_client.{version}.{request.param}").Resources(None)


def test_every_name_that_some_versions_lack_is_there_or_says_where_it_is(resources: Any, version: str) -> None:
    number = f"2.{version[1:]}"
    for versions, names in RESOURCES.items():
        for name in names.split():
            assert hasattr(resources, name) is (number in versions)
    for versions, by_resource in OPERATIONS.items():
        for resource, names in by_resource.items():
            for name in names.split():
                assert hasattr(getattr(resources, resource), name) is (number in versions), (resource, name)


def test_all_other_names_are_in_every_version() -> None:
    methods: dict[str, Offered] = {f"2.{key[1:]}": offered(described(key)[1].resources) for key in VERSIONS}
    some = {(resource, name) for _, found in operations_of_some(methods) for resource, names in found for name in names}
    written = {
        (resource, name)
        for by_resource in OPERATIONS.values()
        for resource, names in by_resource.items()
        for name in names.split()
    }
    assert written == some


def test_the_error_names_the_versions() -> None:
    resources = import_module("dhis2w_client.v42.resources").Resources(None)
    with pytest.raises(NotInVersionError, match=r"DHIS2 2\.42 has no categories\.merge: 2\.43 and 2\.44 have it") as no:
        _ = resources.categories.merge
    assert (no.value.what, no.value.version) == ("categories.merge", "2.42")
    assert no.value.versions == ("2.43", "2.44")
    assert isinstance(no.value, AttributeError)
    assert isinstance(no.value, Dhis2ClientError)
    with pytest.raises(NotInVersionError, match=r"DHIS2 2\.42 has no relationships: 2\.41 has it"):
        _ = resources.relationships


@pytest.mark.parametrize("name", ["merg", "_merge", "__deepcopy__", "_client_"])
def test_a_name_of_no_version_is_no_attribute(name: str) -> None:
    resources = import_module("dhis2w_client.v42.resources").Resources(None)
    for owner in (resources, resources.categories, resources.data_elements):
        with pytest.raises(AttributeError, match=name) as no:
            getattr(owner, name)
        assert not isinstance(no.value, NotInVersionError)


def test_a_class_of_ones_own_knows_it_too() -> None:
    class MyCategories(import_module("dhis2w_client.v42.resources.dimensions").Categories):  # type: ignore[misc]
        pass

    assert not hasattr(MyCategories(None), "merge")
    with pytest.raises(NotInVersionError):
        _ = MyCategories(None).merge
    assert isinstance(copy.copy(MyCategories(None)), MyCategories)


def test_a_version_offers_what_its_document_has(description: Described) -> None:
    names = offered(description.interface.resources)
    assert sum(map(len, names.values())) == sum(len(found.operations) for found in description.interface.resources)
