"""Models of DHIS2 2.43: aggregate data exchange."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import Dhis2Model, MetadataObject, references
from dhis2w_client.v43.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v43.enums import AggregationType, ImportStrategy, PeriodTypeEnum, TargetType
    from dhis2w_client.v43.models.user import User
else:
    Ref, Embedded = references(__package__)
    AggregationType = ImportStrategy = PeriodTypeEnum = TargetType = str


class SourceParams(Dhis2Model):
    periodTypes: list[PeriodTypeEnum] | None = None


class Filter(Dhis2Model):
    dimension: str | None = None
    items: list[str] | None = None


class SourceRequest(Dhis2Model):
    aggregationType: AggregationType | None = None
    dx: list[str] | None = None
    filters: list[Filter] | None = None
    inputIdScheme: str | None = None
    name: str | None = None
    ou: list[str] | None = None
    outputDataElementIdScheme: str | None = None
    outputDataItemIdScheme: str | None = None
    outputIdScheme: str | None = None
    outputOrgUnitIdScheme: str | None = None
    pe: list[str] | None = None
    visualization: str | None = None


class ExchangeSource(Dhis2Model):
    params: SourceParams | None = None
    requests: list[SourceRequest] | None = None


class Api(Dhis2Model):
    accessToken: str | None = None
    password: str | None = None
    url: str | None = None
    username: str | None = None


class TargetRequest(Dhis2Model):
    categoryOptionComboIdScheme: str | None = None
    dataElementIdScheme: str | None = None
    dryRun: bool | None = None
    idScheme: str | None = None
    importStrategy: ImportStrategy | None = None
    orgUnitIdScheme: str | None = None
    skipAudit: bool | None = None


class ExchangeTarget(Dhis2Model):
    api: Api | None = None
    request: TargetRequest | None = None
    type: TargetType | None = None


class AggregateDataExchange(MetadataObject):
    """An object of `/api/aggregateDataExchanges`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    source: ExchangeSource | None = None
    target: ExchangeTarget | None = None
    translations: list[Translation] | None = None
