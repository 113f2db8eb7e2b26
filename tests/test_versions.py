"""Versions of DHIS2, and which one a client is bound to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dhis2w_client.errors import UnsupportedVersionError, VersionFallbackWarning, VersionPinMismatchError
from dhis2w_client.versions import (
    Dhis2,
    available_versions,
    choose_version,
    feature_version,
    is_system_info,
    nearest_lower,
)

THREE = (Dhis2.V41, Dhis2.V42, Dhis2.V43)


@pytest.mark.parametrize(
    ("raw", "feature"),
    [
        ("2.43.1", 43),
        ("2.44-SNAPSHOT", 44),
        ("2.41.9.1", 41),
        ("2.42", 42),
        ("2.42.0-rc1", 42),
        ("43.1", 43),
        ("2.9", None),
        ("2.4300", None),
        ("", None),
        ("unknown", None),
    ],
)
def test_the_feature_version_is_read_from_what_servers_report(raw: str, feature: int | None) -> None:
    assert feature_version(raw) == feature


@given(
    st.integers(10, 999), st.lists(st.integers(0, 99), max_size=3), st.sampled_from(["", "-SNAPSHOT", "-rc1", "-eos.1"])
)
def test_the_second_number_is_the_feature_version(feature: int, patches: list[int], label: str) -> None:
    raw = ".".join(map(str, [2, feature, *patches])) + label
    assert feature_version(raw) == feature


@given(st.text())
def test_any_text_has_a_feature_version_or_none(raw: str) -> None:
    feature = feature_version(raw)
    assert feature is None or 10 <= feature <= 999


@given(st.integers(0, 999), st.sets(st.sampled_from(Dhis2)))
def test_the_nearest_lower_version_has_none_between(feature: int, available: set[Dhis2]) -> None:
    chosen = nearest_lower(feature, available)
    older = {version for version in available if version < feature}
    assert chosen is (max(older) if older else None)


@given(st.sampled_from(Dhis2), st.sampled_from(Dhis2))
def test_versions_are_ordered_as_their_names(one: Dhis2, other: Dhis2) -> None:
    assert (one < other) == (one.key < other.key) == (str(one) < str(other))


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (200, {"version": "2.43.1"}, True),
        (200, {"version": "2.44-SNAPSHOT"}, True),
        (401, {"httpStatus": "Unauthorized", "httpStatusCode": 401, "status": "ERROR", "message": "x"}, True),
        (200, {"version": "26.0.1"}, False),
        (200, {"version": 2.43}, False),
        (200, ["version"], False),
        (401, {"error": "unauthorized"}, False),
        (404, {"version": "2.43.1"}, False),
    ],
)
def test_the_system_info_of_a_server_is_told_from_other_json(status: int, body: object, expected: bool) -> None:
    assert is_system_info(status, body) is expected


def test_a_version_knows_its_package_and_its_age() -> None:
    assert Dhis2.V43.key == "v43"
    assert str(Dhis2.V43) == "2.43"
    assert Dhis2.V41 < Dhis2.V42


def test_the_nearest_lower_version_is_the_newest_older_one() -> None:
    assert nearest_lower(45, THREE) is Dhis2.V43
    assert nearest_lower(42, THREE) is Dhis2.V41
    assert nearest_lower(41, THREE) is None


def test_available_versions_are_the_installed_packages() -> None:
    assert list(available_versions()) == [Dhis2.V41, Dhis2.V42, Dhis2.V43, Dhis2.V44]


def test_an_unpinned_client_takes_the_version_of_the_server() -> None:
    assert choose_version("2.42.5.2", THREE) is Dhis2.V42


def test_an_unknown_version_is_an_error_that_names_the_available_ones() -> None:
    with pytest.raises(UnsupportedVersionError, match=r"2\.45\.0 is not supported; available: v41, v42, v43") as caught:
        choose_version("2.45.0", THREE)
    assert caught.value.version == "2.45.0"
    assert caught.value.available == ("v41", "v42", "v43")


def test_a_fallback_takes_the_nearest_lower_version_with_one_warning() -> None:
    with pytest.warns(VersionFallbackWarning, match="v43") as warned:
        assert choose_version("2.45.0", THREE, allow_version_fallback=True) is Dhis2.V43
    assert len(warned) == 1


def test_a_fallback_never_takes_a_higher_version() -> None:
    with pytest.raises(UnsupportedVersionError):
        choose_version("2.40.1", THREE, allow_version_fallback=True)


def test_a_pin_refuses_a_server_of_another_version() -> None:
    with pytest.raises(VersionPinMismatchError, match=r"pinned to v42 .* reports 2\.43\.1") as caught:
        choose_version("2.43.1", THREE, pin=Dhis2.V42)
    assert (caught.value.pinned, caught.value.reported) == ("v42", "2.43.1")


def test_a_pin_can_be_kept_although_the_server_differs() -> None:
    assert choose_version("2.43.1", THREE, pin=Dhis2.V42, allow_version_mismatch=True) is Dhis2.V42
    assert choose_version("a fork", THREE, pin=Dhis2.V42, allow_version_mismatch=True) is Dhis2.V42


def test_a_pin_without_its_package_is_an_error() -> None:
    with pytest.raises(UnsupportedVersionError, match="v44"):
        choose_version("2.44-SNAPSHOT", THREE, pin=Dhis2.V44)
