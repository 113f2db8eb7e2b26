"""Models of DHIS2 2.43: predictor."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v43.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v43.enums import OffsetPeriodType, OrganisationUnitDescendants
    from dhis2w_client.v43.models.category import CategoryOptionCombo
    from dhis2w_client.v43.models.data_element import DataElement
    from dhis2w_client.v43.models.organisation_unit import OrganisationUnitLevel
    from dhis2w_client.v43.models.tracking import Expression
    from dhis2w_client.v43.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    OffsetPeriodType = OrganisationUnitDescendants = str  # a newer server's values are read as well


class Predictor(MetadataObject):
    """Predictor, an object of `/api/predictors`."""

    access: Access | None = None
    annualSampleCount: int | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    generator: Embedded["Expression"] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    organisationUnitDescendants: OrganisationUnitDescendants | None = None
    organisationUnitLevels: list[Ref["OrganisationUnitLevel"]] | None = None
    output: Ref["DataElement"] | None = None
    outputCombo: Ref["CategoryOptionCombo"] | None = None
    periodType: OffsetPeriodType | None = None
    predictorGroups: list[Ref["PredictorGroup"]] | None = None
    sampleSkipTest: Embedded["Expression"] | None = None
    sequentialSampleCount: int | None = None
    sequentialSkipCount: int | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    translations: list[Translation] | None = None


class PredictorGroup(MetadataObject):
    """Predictor group, an object of `/api/predictorGroups`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    predictors: list[Ref["Predictor"]] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
