"""Models of DHIS2 2.41: api token."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated

from dhis2w_client.models import Dhis2Model, MetadataObject, by_tag, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import ApiTokenType
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    ApiTokenType = str  # a newer server's values are read as well


class IpAllowedList(Dhis2Model):
    """Ip allowed list."""

    allowedIps: list[str] | None = None
    type: str | None = None


class MethodAllowedList(Dhis2Model):
    """Method allowed list."""

    allowedMethods: list[str] | None = None
    type: str | None = None


class RefererAllowedList(Dhis2Model):
    """Referer allowed list."""

    allowedReferrers: list[str] | None = None
    type: str | None = None


class ApiToken(MetadataObject):
    """Api token, an object of `/api/apiTokens`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    attributes: (
        list[
            Annotated[
                IpAllowedList | MethodAllowedList | RefererAllowedList,
                by_tag(
                    __package__,
                    "type",
                    {
                        "IpAllowedList": "IpAllowedList",
                        "MethodAllowedList": "MethodAllowedList",
                        "RefererAllowedList": "RefererAllowedList",
                    },
                ),
            ]
        ]
        | None
    ) = None
    createdBy: Ref["User"] | None = None
    expire: int | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    type: ApiTokenType | None = None
    user: Ref["User"] | None = None
    version: int | None = None


class ApiTokenAuthScheme(Dhis2Model):
    """Api token auth scheme."""

    token: str | None = None
    type: str | None = None
