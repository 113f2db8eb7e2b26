"""Models of DHIS2 2.43: bulk sms gateway config."""

# Generated from specs/v43 by `make generate`. Do not edit.

from dhis2w_client.models import Dhis2Model


class BulkSmsGatewayConfig(Dhis2Model):
    """Bulk sms gateway config."""

    id: str | None = None
    isDefault: bool | None = None
    maxSmsLength: str | None = None
    name: str | None = None
    password: str | None = None
    sendUrlParameters: bool | None = None
    type: str | None = None
    uid: str | None = None
    urlTemplate: str | None = None
    username: str | None = None
