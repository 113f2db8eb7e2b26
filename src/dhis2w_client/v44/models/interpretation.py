"""Models of DHIS2 2.44: interpretation."""

# Generated from specs/v44 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import DateTime, Dhis2Model, MetadataObject, references
from dhis2w_client.v44.models.base import Access, AttributeValue, PeriodReference, Sharing, Translation, UserDto

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v44.enums import AnalyticsFavoriteType
    from dhis2w_client.v44.models.data_set import DataSet
    from dhis2w_client.v44.models.event_chart import EventChart
    from dhis2w_client.v44.models.event_report import EventReport
    from dhis2w_client.v44.models.event_visualization import EventVisualization
    from dhis2w_client.v44.models.map import Map
    from dhis2w_client.v44.models.organisation_unit import OrganisationUnit
    from dhis2w_client.v44.models.user import User
    from dhis2w_client.v44.models.visualization import Visualization
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    AnalyticsFavoriteType = str  # a newer server's values are read as well


class Mention(Dhis2Model):
    """Mention."""

    created: DateTime | None = None
    username: str | None = None


class Interpretation(MetadataObject):
    """Interpretation, an object of `/api/interpretations`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    comments: list[Ref["InterpretationComment"]] | None = None
    createdBy: Ref["User"] | None = None
    dataSet: Ref["DataSet"] | None = None
    eventChart: Ref["EventChart"] | None = None
    eventReport: Ref["EventReport"] | None = None
    eventVisualization: Ref["EventVisualization"] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    likedBy: list[UserDto] | None = None
    likes: int | None = None
    map: Ref["Map"] | None = None
    mentions: list[Mention] | None = None
    organisationUnit: Ref["OrganisationUnit"] | None = None
    period: PeriodReference | None = None
    sharing: Sharing | None = None
    text: str | None = None
    translations: list[Translation] | None = None
    type: AnalyticsFavoriteType | None = None
    visualization: Ref["Visualization"] | None = None


class InterpretationComment(MetadataObject):
    """Interpretation comment."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: UserDto | None = None
    lastUpdatedBy: UserDto | None = None
    mentions: list[Mention] | None = None
    sharing: Sharing | None = None
    text: str | None = None
    translations: list[Translation] | None = None
