"""Models of DHIS2 2.43: data value set."""

# Generated from specs/v43 by `make generate`. Do not edit.

from dhis2w_client.models import Dhis2Model


class DataValue(Dhis2Model):
    """Data value."""

    attributeOptionCombo: str | None = None
    categoryOptionCombo: str | None = None
    comment: str | None = None
    created: str | None = None
    dataElement: str | None = None
    deleted: bool | None = None
    followUp: bool | None = None
    followup: bool | None = None
    lastUpdated: str | None = None
    orgUnit: str | None = None
    period: str | None = None
    storedBy: str | None = None
    value: str | None = None


class DataValueSet(Dhis2Model):
    """Data value set."""

    attributeCategoryOptions: list[str] | None = None
    attributeOptionCombo: str | None = None
    attributeOptionComboIdScheme: str | None = None
    categoryIdScheme: str | None = None
    categoryOptionComboIdScheme: str | None = None
    categoryOptionIdScheme: str | None = None
    completeDate: str | None = None
    dataElementIdScheme: str | None = None
    dataSet: str | None = None
    dataSetIdScheme: str | None = None
    dataValues: list[DataValue] | None = None
    dryRun: bool | None = None
    idScheme: str | None = None
    orgUnit: str | None = None
    orgUnitIdScheme: str | None = None
    period: str | None = None
    strategy: str | None = None
