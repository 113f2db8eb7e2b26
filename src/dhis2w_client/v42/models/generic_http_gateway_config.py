"""Models of DHIS2 2.42: generic http gateway config."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import Dhis2Model

if TYPE_CHECKING:
    from dhis2w_client.v42.enums import ContentType
else:
    ContentType = str  # a newer server's values are read as well


class GenericGatewayParameter(Dhis2Model):
    """Generic gateway parameter."""

    confidential: bool | None = None
    encode: bool | None = None
    header: bool | None = None
    key: str | None = None
    value: str | None = None


class GenericHttpGatewayConfig(Dhis2Model):
    """Generic http gateway config."""

    configurationTemplate: str | None = None
    contentType: ContentType | None = None
    id: str | None = None
    isDefault: bool | None = None
    maxSmsLength: str | None = None
    name: str | None = None
    parameters: list[GenericGatewayParameter] | None = None
    password: str | None = None
    sendUrlParameters: bool | None = None
    type: str | None = None
    uid: str | None = None
    urlTemplate: str | None = None
    useGet: bool | None = None
    username: str | None = None
