"""What most metadata objects of DHIS2 2.41 embed."""

# Generated from specs/v41 by `make generate`. Do not edit.

from typing import TYPE_CHECKING, Any

from dhis2w_client.models import DateTime, Dhis2Model, references

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v41.enums import AggregationType, ValueType
    from dhis2w_client.v41.models.dimensions import Attribute
    from dhis2w_client.v41.models.user import UserAccess, UserGroupAccess
else:
    Ref, Embedded = references(__package__)
    AggregationType = ValueType = str


class AccessData(Dhis2Model):
    read: bool | None = None
    write: bool | None = None


class Access(Dhis2Model):
    data: AccessData | None = None
    delete: bool | None = None
    manage: bool | None = None
    read: bool | None = None
    update: bool | None = None
    write: bool | None = None


class AttributeValue(Dhis2Model):
    attribute: Ref["Attribute"] | None = None
    value: str | None = None


class Geometry(Dhis2Model):
    coordinates: list[Any] | None = None
    geometries: "list[Geometry] | None" = None
    type: str | None = None


class ObjectStyle(Dhis2Model):
    color: str | None = None
    icon: str | None = None


class Pager(Dhis2Model):
    isLastPage: bool | None = None
    nextPage: str | None = None
    page: int | None = None
    pageCount: int | None = None
    pageSize: int | None = None
    prevPage: str | None = None
    total: int | None = None


class PeriodReference(Dhis2Model):
    endDate: DateTime | None = None
    id: str | None = None
    periodType: str | None = None
    startDate: DateTime | None = None


class QueryModifiers(Dhis2Model):
    aggregationType: AggregationType | None = None
    maxDate: DateTime | None = None
    minDate: DateTime | None = None
    periodOffset: int | None = None
    valueType: ValueType | None = None
    yearToDate: bool | None = None


class Sharing(Dhis2Model):
    owner: str | None = None
    public: str | None = None
    userGroups: dict[str, Embedded["UserGroupAccess"]] | None = None
    users: dict[str, Embedded["UserAccess"]] | None = None


class TrackerPager(Dhis2Model):
    nextPage: str | None = None
    page: int | None = None
    pageCount: int | None = None
    pageSize: int | None = None
    prevPage: str | None = None
    total: int | None = None


class TrackerUser(Dhis2Model):
    displayName: str | None = None
    firstName: str | None = None
    surname: str | None = None
    uid: str | None = None
    username: str | None = None


class Translation(Dhis2Model):
    locale: str | None = None
    property: str | None = None
    value: str | None = None


class UserInfoSnapshot(Dhis2Model):
    firstName: str | None = None
    surname: str | None = None
    uid: str | None = None
    username: str | None = None
