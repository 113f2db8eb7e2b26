"""System settings: those that programs use most, typed; all others as attributes of the same object."""

from dhis2w_client.models import Dhis2Model

__all__ = ["SystemSettings"]


class SystemSettings(Dhis2Model):
    """The settings of a server by their keys (`GET /api/systemSettings`), of one shape on all versions.

    A setting that is not listed here is an attribute as well: `settings.keyStyle`. Servers leave out what was never
    set and has no default.
    """

    applicationTitle: str | None = None
    analyticsFinancialYearStart: str | None = None
    """Such as FINANCIAL_YEAR_OCTOBER: which financial year relative periods mean."""
    analyticsWeeklyStart: str | None = None
    """Such as WEEKLY or WEEKLY_SUNDAY: which week relative periods mean."""
    keyAnalysisDisplayProperty: str | None = None
    keyAnalysisRelativePeriod: str | None = None
    keyAnalyticsMaxLimit: int | None = None
    """Most cells that analytics answers; 0 for no limit."""
    keyAnalyticsCacheProgressiveTtlFactor: int | None = None
    keyCacheStrategy: str | None = None
    keyCalendar: str | None = None
    """`iso8601`, or another calendar that period ids are written in."""
    keyDatabaseServerCpus: int | None = None
    keyDateFormat: str | None = None
    keyDbLocale: str | None = None
    keyIgnoreAnalyticsApprovalYearThreshold: int | None = None
    keySqlViewMaxLimit: int | None = None
    keyUiLocale: str | None = None
    keyUseCustomLogoBanner: bool | None = None
    keyUseCustomLogoFront: bool | None = None
    KeyTrackedEntityMaxLimit: int | None = None
    """Most tracked entities in one answer; 0 for no limit."""
    maxPasswordLength: int | None = None
    minPasswordLength: int | None = None
    multipleOrganisationUnitForms: bool | None = None
    startModule: str | None = None
