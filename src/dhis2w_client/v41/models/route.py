"""Models of DHIS2 2.41: route."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated

from dhis2w_client.models import MetadataObject, by_tag, references
from dhis2w_client.v41.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.models.api_token import ApiTokenAuthScheme
    from dhis2w_client.v41.models.common import ApiHeadersAuthScheme, ApiQueryParamsAuthScheme, HttpBasicAuthScheme
    from dhis2w_client.v41.models.user import User
else:
    Ref, Embedded = references(__package__)  # imported and built on first use


class Route(MetadataObject):
    """Route, an object of `/api/routes`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    auth: (
        Annotated[
            Embedded["ApiHeadersAuthScheme"]
            | Embedded["ApiQueryParamsAuthScheme"]
            | Embedded["ApiTokenAuthScheme"]
            | Embedded["HttpBasicAuthScheme"],
            by_tag(
                __package__,
                "type",
                {
                    "api-headers": "ApiHeadersAuthScheme",
                    "api-query-params": "ApiQueryParamsAuthScheme",
                    "api-token": "ApiTokenAuthScheme",
                    "http-basic": "HttpBasicAuthScheme",
                },
            ),
        ]
        | None
    ) = None
    authorities: list[str] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    disabled: bool | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    headers: dict[str, str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    responseTimeoutSeconds: int | None = None
    sharing: Sharing | None = None
    translations: list[Translation] | None = None
    url: str | None = None
    user: Ref["User"] | None = None
