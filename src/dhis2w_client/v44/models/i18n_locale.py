"""Models of DHIS2 2.44: i18n locale."""

# Generated from specs/v44 by `make generate`. Do not edit.

from dhis2w_client.models import MetadataObject
from dhis2w_client.v44.models.base import Access, AttributeValue, Sharing, Translation, UserDto


class I18nLocale(MetadataObject):
    """I18n locale."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: UserDto | None = None
    lastUpdatedBy: UserDto | None = None
    locale: str | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
