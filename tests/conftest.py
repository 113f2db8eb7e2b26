"""What several test modules share: the event loop, an embedded server, and version packages that are not generated."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import dhis2w_client

_MODELS = """
from dhis2w_client.models import Dhis2Model, MetadataObject


class CategoryCombo(MetadataObject):
    pass


class DataElement(MetadataObject):
    valueType: str | None = None
    categoryCombo: CategoryCombo | None = None


class MeDto(Dhis2Model):
    username: str | None = None
    displayName: str | None = None


class SystemInfo(Dhis2Model):
    version: str | None = None
"""

_RESOURCES = """
from dhis2w_client._async.metadata import Descriptor, MetadataResource


class DataElements(MetadataResource):
    _descriptor = Descriptor("/api/dataElements", "dataElements", "DataElement")


class Resources:
    def __init__(self, client):
        self.data_elements = DataElements(client)
"""


@pytest.fixture
def anyio_backend() -> str:
    """Async tests run on asyncio, which is what the client is written for."""
    return "asyncio"


@pytest.fixture(scope="module")
def server_url() -> Iterator[str]:
    """An embedded DHIS2 2.43 that tests only read from."""
    from dhis2w_client.testing import Dhis2Server

    with Dhis2Server("2.43").serve() as url:
        yield url


@pytest.fixture
def version_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Small packages v41, v42 and v43 in place of the generated ones."""
    for key in ("v41", "v42", "v43"):
        package = tmp_path / key
        package.mkdir()
        (package / "__init__.py").touch()
        (package / "models.py").write_text(_MODELS)
        (package / "resources.py").write_text(_RESOURCES)
        (package / "sync_resources.py").write_text(_RESOURCES.replace("_async", "_sync"))
    monkeypatch.setattr(dhis2w_client, "__path__", [str(tmp_path), *dhis2w_client.__path__])
    generated = _forget_version_packages()
    yield
    _forget_version_packages()
    sys.modules.update(generated)


def _forget_version_packages() -> dict[str, ModuleType]:
    names = [name for name in sys.modules if name.startswith("dhis2w_client.v4")]
    importlib.invalidate_caches()
    return {name: sys.modules.pop(name) for name in names}
