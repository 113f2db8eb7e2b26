"""Which versions have the resources and operations that not all of them have."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from codegen.operations import ResourceClass

Offered = Mapping[str, frozenset[str]]
"""The methods that are generated for a version, by resource."""
Spans = list[tuple[tuple[str, ...], list[str]]]


def offered(resources: Iterable[ResourceClass]) -> dict[str, frozenset[str]]:
    """What a version offers."""
    return {
        resource.attribute: frozenset(operation.name for operation in resource.operations) for resource in resources
    }


def resources_of_some(versions: Mapping[str, Offered]) -> Spans:
    """Versions -> the resources that they alone have; a version is `2.43` here."""
    return _spans({version: {*own} for version, own in versions.items()})


def operations_of_some(
    versions: Mapping[str, Offered],
) -> list[tuple[tuple[str, ...], list[tuple[str, list[str]]]]]:
    """Versions -> resource -> the operations that they alone have, of resources that every version has."""
    everywhere = sorted(set[str].intersection(*({*own} for own in versions.values())))
    found: dict[tuple[str, ...], list[tuple[str, list[str]]]] = defaultdict(list)
    for resource in everywhere:
        for span, names in _spans({version: {*own[resource]} for version, own in versions.items()}):
            found[span].append((resource, names))
    return sorted(found.items())


def _spans(names: Mapping[str, set[str]]) -> Spans:
    found: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in sorted(set[str]().union(*names.values())):
        span = tuple(version for version, own in names.items() if name in own)
        if len(span) < len(names):
            found[span].append(name)
    return sorted(found.items())
