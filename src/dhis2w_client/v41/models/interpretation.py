"""Models of DHIS2 2.41: interpretation."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, PeriodReference, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import AnalyticsFavoriteType
    from dhis2w_client.v41.models.analysis import Map
    from dhis2w_client.v41.models.data_set import DataSet
    from dhis2w_client.v41.models.event import EventVisualization
    from dhis2w_client.v41.models.organisation_unit import OrganisationUnit
    from dhis2w_client.v41.models.user import User
    from dhis2w_client.v41.models.visualization import Visualization
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    AnalyticsFavoriteType = str  # a newer server's values are read as well


class InterpretationComments(Dhis2Model):
    """Interpretation comments."""

    id: str | None = None


class InterpretationEventChart(Dhis2Model):
    """Interpretation event chart."""

    id: str | None = None


class InterpretationEventReport(Dhis2Model):
    """Interpretation event report."""

    id: str | None = None


class Mention(Dhis2Model):
    """Mention."""

    created: DateTime | None = None
    username: str | None = None


class Interpretation(MetadataObject):
    """Interpretation, an object of `/api/interpretations`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    comments: list[InterpretationComments] | None = None
    createdBy: Ref["User"] | None = None
    dataSet: Ref["DataSet"] | None = None
    eventChart: InterpretationEventChart | None = None
    eventReport: InterpretationEventReport | None = None
    eventVisualization: Ref["EventVisualization"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    likedBy: list[Ref["User"]] | None = None
    likes: int | None = None
    map: Ref["Map"] | None = None
    mentions: list[Mention] | None = None
    organisationUnit: Ref["OrganisationUnit"] | None = None
    period: PeriodReference | None = None
    sharing: Sharing | None = None
    text: str | None = None
    translations: list[Translation] | None = None
    type: AnalyticsFavoriteType | None = None
    user: Ref["User"] | None = None
    visualization: Ref["Visualization"] | None = None
