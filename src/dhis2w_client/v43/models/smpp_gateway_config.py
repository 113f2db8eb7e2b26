"""Models of DHIS2 2.43: smpp gateway config."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import Dhis2Model

if TYPE_CHECKING:
    from dhis2w_client.v43.enums import BindType, NumberingPlanIndicator, TypeOfNumber
else:
    BindType = NumberingPlanIndicator = TypeOfNumber = str  # a newer server's values are read as well


class SMPPGatewayConfig(Dhis2Model):
    """Smpp gateway config."""

    bindType: BindType | None = None
    compressed: bool | None = None
    host: str | None = None
    id: str | None = None
    isDefault: bool | None = None
    maxSmsLength: str | None = None
    name: str | None = None
    numberPlanIndicator: NumberingPlanIndicator | None = None
    password: str | None = None
    port: int | None = None
    sendUrlParameters: bool | None = None
    systemId: str | None = None
    systemType: str | None = None
    type: str | None = None
    typeOfNumber: TypeOfNumber | None = None
    uid: str | None = None
    urlTemplate: str | None = None
    username: str | None = None
