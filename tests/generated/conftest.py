"""What the tests of the generated packages share: each runs for every version."""

from typing import Any, NamedTuple

import pytest

from codegen.document import JsonObject
from codegen.generate import described
from codegen.operations import Interface
from codegen.pull import VERSIONS


class Described(NamedTuple):
    """A version, and what its package was generated from."""

    key: str
    document: JsonObject
    interface: Interface

    @property
    def schemas(self) -> dict[str, Any]:
        """The component schemas."""
        schemas: dict[str, Any] = self.document["components"]["schemas"]
        return schemas


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> str:
    """`v41` and so on."""
    return str(request.param)


@pytest.fixture
def description(version: str) -> Described:
    """The document and the interface of the version; made once in a process."""
    return Described(version, *described(version))
