"""Models of DHIS2 2.41: external map layer."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import ImageFormat, MapLayerPosition, MapService
    from dhis2w_client.v41.models.legend import LegendSet
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    ImageFormat = MapLayerPosition = MapService = str  # a newer server's values are read as well


class ExternalMapLayer(MetadataObject):
    """External map layer, an object of `/api/externalMapLayers`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    attribution: str | None = None
    createdBy: Ref["User"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    imageFormat: ImageFormat | None = None
    lastUpdatedBy: Ref["User"] | None = None
    layers: str | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSetUrl: str | None = None
    mapLayerPosition: MapLayerPosition | None = None
    mapService: MapService | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    url: str | None = None
    user: Ref["User"] | None = None
