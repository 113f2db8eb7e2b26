"""Models of DHIS2 2.41: validation notification template."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import MetadataObject, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import SendStrategy
    from dhis2w_client.v41.models.user import User, UserGroup
    from dhis2w_client.v41.models.validation_rule import ValidationRule
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    SendStrategy = str  # a newer server's values are read as well


class ValidationNotificationTemplate(MetadataObject):
    """Validation notification template, an object of `/api/validationNotificationTemplates`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    displayMessageTemplate: str | None = None
    displaySubjectTemplate: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    messageTemplate: str | None = None
    notifyParentOrganisationUnitOnly: bool | None = None
    notifyUsersInHierarchyOnly: bool | None = None
    recipientUserGroups: list[Ref["UserGroup"]] | None = None
    sendStrategy: SendStrategy | None = None
    sharing: Sharing | None = None
    subjectTemplate: str | None = None
    translations: list[Translation] | None = None
    user: Ref["User"] | None = None
    validationRules: list[Ref["ValidationRule"]] | None = None
