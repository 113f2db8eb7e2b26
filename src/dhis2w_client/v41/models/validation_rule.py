"""Models of DHIS2 2.41: validation rule."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, QueryModifiers, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import AggregationType, DimensionItemType, Importance, OffsetPeriodType, Operator
    from dhis2w_client.v41.models.legend import LegendSet
    from dhis2w_client.v41.models.tracking import Expression
    from dhis2w_client.v41.models.user import User
    from dhis2w_client.v41.models.validation_notification_template import ValidationNotificationTemplate
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    AggregationType = DimensionItemType = Importance = OffsetPeriodType = Operator = (
        str  # a newer server's values are read as well
    )


class ValidationRule(MetadataObject):
    """Validation rule, an object of `/api/validationRules`."""

    access: Access | None = None
    aggregateExportAttributeOptionCombo: str | None = None
    aggregateExportCategoryOptionCombo: str | None = None
    aggregationType: AggregationType | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    dimensionItem: str | None = None
    dimensionItemType: DimensionItemType | None = None
    displayDescription: str | None = None
    displayFormName: str | None = None
    displayInstruction: str | None = None
    displayShortName: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    formName: str | None = None
    importance: Importance | None = None
    instruction: str | None = None
    lastUpdatedBy: Ref["User"] | None = None
    leftSide: Embedded["Expression"] | None = None
    legendSet: Ref["LegendSet"] | None = None
    legendSets: list[Ref["LegendSet"]] | None = None
    notificationTemplates: list[Ref["ValidationNotificationTemplate"]] | None = None
    operator: Operator | None = None
    organisationUnitLevels: list[int] | None = None
    periodType: OffsetPeriodType | None = None
    queryMods: QueryModifiers | None = None
    rightSide: Embedded["Expression"] | None = None
    sharing: Sharing | None = None
    shortName: str | None = None
    skipFormValidation: bool | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None
    validationRuleGroups: list[Ref["ValidationRuleGroup"]] | None = None


class ValidationRuleGroup(MetadataObject):
    """Validation rule group, an object of `/api/validationRuleGroups`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None
    validationRules: list[Ref["ValidationRule"]] | None = None
