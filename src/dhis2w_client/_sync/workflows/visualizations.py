# Made from src/dhis2w_client/_async/workflows/visualizations.py by `make generate`. Do not edit.
"""Visualizations and maps: from a short specification, and copies."""

from typing import TYPE_CHECKING, TypeVar, Unpack

from dhis2w_client._sync.workflows.shapes import CloneableResource
from dhis2w_client.models import Dhis2Model

if TYPE_CHECKING:
    from dhis2w_client.charts import MapSpec, VisualizationSpec
    from dhis2w_client.import_options import ImportOptions
    from dhis2w_client.reports import WebMessage

__all__ = ["MapResource", "VisualizationResource"]

M = TypeVar("M", bound="Dhis2Model")

_AXIS = "[dimension,filter,legendSet[id],items[id]]"
# What servers work out from the axes, and take from nothing else when an object is posted.
_WORKED_OUT = (
    *("columnDimensions", "filterDimensions", "dataDimensionItems", "periods", "rawPeriods"),
    *("relativePeriods", "organisationUnits", "organisationUnitLevels", "itemOrganisationUnitGroups"),
    *("userOrganisationUnit", "userOrganisationUnitChildren", "userOrganisationUnitGrandChildren"),
    *("dataElementGroupSetDimensions", "organisationUnitGroupSetDimensions", "categoryDimensions"),
    "categoryOptionGroupSetDimensions",
)
_ANALYTICAL = ",".join(
    (":owner", *(f"!{name}" for name in _WORKED_OUT), f"columns{_AXIS}", f"rows{_AXIS}", f"filters{_AXIS}")
)


class VisualizationResource(CloneableResource[M]):
    """Visualizations (`/api/visualizations`)."""

    __slots__ = ()

    _copied = f"{_ANALYTICAL},!rowDimensions"

    def create_from_spec(self, spec: "VisualizationSpec", **options: Unpack["ImportOptions"]) -> "WebMessage":
        """Creates a table or chart; the answer's `uid` is its id: `POST /api/visualizations`.

        Servers work out everything else of it from the columns, rows and filters that are sent.
        """
        return self.create(spec.to_wire(), **options)


class MapResource(CloneableResource[M]):
    """Maps (`/api/maps`)."""

    __slots__ = ()

    _copied = f":owner,mapViews[{_ANALYTICAL}]"

    def create_from_spec(self, spec: "MapSpec", **options: Unpack["ImportOptions"]) -> "WebMessage":
        """Creates a map with its layers; the answer's `uid` is its id: `POST /api/maps`."""
        return self.create(spec.to_wire(), **options)
