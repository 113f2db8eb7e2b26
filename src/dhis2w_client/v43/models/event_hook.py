"""Models of DHIS2 2.43: event hook."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Annotated

from dhis2w_client.models import Dhis2Model, MetadataObject, by_tag, references
from dhis2w_client.v43.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v43.models.access import ApiTokenAuthScheme
    from dhis2w_client.v43.models.common import (
        ApiHeadersAuthScheme,
        ApiQueryParamsAuthScheme,
        HttpBasicAuthScheme,
        OAuth2ClientCredentialsAuthScheme,
    )
    from dhis2w_client.v43.models.user import User
else:
    Ref, Embedded = references(__package__)


class ConsoleTarget(Dhis2Model):
    clientId: str | None = None
    type: str | None = None


class JmsTarget(Dhis2Model):
    address: str | None = None
    brokerUrl: str | None = None
    clientId: str | None = None
    groupId: str | None = None
    password: str | None = None
    type: str | None = None
    useQueue: bool | None = None
    username: str | None = None


class KafkaTarget(Dhis2Model):
    bootstrapServers: str | None = None
    clientId: str | None = None
    password: str | None = None
    topic: str | None = None
    type: str | None = None
    username: str | None = None


class Source(Dhis2Model):
    fields: str | None = None
    path: str | None = None


class WebhookTarget(Dhis2Model):
    auth: (
        Annotated[
            Embedded["ApiHeadersAuthScheme"]
            | Embedded["ApiQueryParamsAuthScheme"]
            | Embedded["ApiTokenAuthScheme"]
            | Embedded["HttpBasicAuthScheme"]
            | Embedded["OAuth2ClientCredentialsAuthScheme"],
            by_tag(
                __package__,
                "type",
                {
                    "api-headers": "ApiHeadersAuthScheme",
                    "api-query-params": "ApiQueryParamsAuthScheme",
                    "api-token": "ApiTokenAuthScheme",
                    "http-basic": "HttpBasicAuthScheme",
                    "oauth2-client-credentials": "OAuth2ClientCredentialsAuthScheme",
                },
            ),
        ]
        | None
    ) = None
    clientId: str | None = None
    contentType: str | None = None
    headers: dict[str, str] | None = None
    type: str | None = None
    url: str | None = None


class EventHook(MetadataObject):
    """An object of `/api/eventHooks`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    createdBy: Ref["User"] | None = None
    description: str | None = None
    disabled: bool | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    sharing: Sharing | None = None
    source: Source | None = None
    targets: (
        list[
            Annotated[
                ConsoleTarget | JmsTarget | KafkaTarget | WebhookTarget,
                by_tag(
                    __package__,
                    "type",
                    {
                        "console": "ConsoleTarget",
                        "jms": "JmsTarget",
                        "kafka": "KafkaTarget",
                        "webhook": "WebhookTarget",
                    },
                ),
            ]
        ]
        | None
    ) = None
    translations: list[Translation] | None = None
