"""Models of DHIS2 2.43: period type."""

# Generated from specs/v43 by `make generate`. Do not edit.

from dhis2w_client.models import Dhis2Model


class PeriodType(Dhis2Model):
    """Period type."""

    displayLabel: str | None = None
    displayName: str | None = None
    frequencyOrder: int | None = None
    isoDuration: str | None = None
    isoFormat: str | None = None
    label: str | None = None
    name: str | None = None
