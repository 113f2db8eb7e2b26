"""The wheel packed as tightly as zip can, for those who install it over a slow link; hatchling calls this."""

from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Repacked(BuildHookInterface[Any]):
    """A build hook: hatchling has no option for the level of compression."""

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Writes the finished wheel again, file by file as it is."""
        with ZipFile(artifact_path) as wheel:
            files = [(info, wheel.read(info)) for info in wheel.infolist()]
        with ZipFile(artifact_path, "w", ZIP_DEFLATED, compresslevel=9) as wheel:
            for info, content in files:
                wheel.writestr(info, content, ZIP_DEFLATED, 9)
