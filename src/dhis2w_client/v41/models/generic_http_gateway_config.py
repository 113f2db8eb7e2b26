"""Models of DHIS2 2.41: generic http gateway config."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import Any

from dhis2w_client.models import Dhis2Model


class GenericHttpGatewayConfig(Dhis2Model):
    """Generic http gateway config."""

    configurationTemplate: str | None = None
    contentType: str | None = None
    id: str | None = None
    isDefault: bool | None = None
    maxSmsLength: str | None = None
    name: str | None = None
    parameters: list[Any] | None = None
    password: str | None = None
    sendUrlParameters: bool | None = None
    type: str | None = None
    uid: str | None = None
    urlTemplate: str | None = None
    useGet: bool | None = None
    username: str | None = None
