"""Forms that are complete, and organisation units that may enter data late."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar, Unpack, cast

from dhis2w_client._async.metadata import uid_of, uids_of
from dhis2w_client._async.resource import Resource
from dhis2w_client.data_values.selection import by_period, selection_parameters
from dhis2w_client.errors import Dhis2ApiError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from datetime import datetime

    from dhis2w_client._async.metadata import Item
    from dhis2w_client.models import Dhis2Model
    from dhis2w_client.periods import Period
    from dhis2w_client.query import ParameterValue
    from dhis2w_client.reports import ImportOutcome, WebMessage

__all__ = ["CompletenessResource", "LockExceptionResource", "RegistrationQuery"]

Registrations = TypeVar("Registrations", bound="Dhis2Model")
Registration = TypeVar("Registration", bound="Dhis2Model")
Lock = TypeVar("Lock", bound="Dhis2Model")

_REGISTRATIONS = "/api/completeDataSetRegistrations"
_LOCKS = "/api/lockExceptions"
# 2.43 and later fail so at the first registration of a period that no data was entered for; the next attempt works.
_NEW_PERIOD = "Failed to flush"
_NEEDED = {
    "what (data_set)": ("data_set",),
    "where (org_unit or org_unit_group)": ("org_unit", "org_unit_group"),
    "when (period, start_date and end_date, or created)": ("period", "start_date", "created", "created_duration"),
}


class RegistrationQuery(TypedDict, total=False):
    """Which registrations are asked for; needs what, when and where."""

    data_set: "str | Sequence[str]"
    period: "str | Period | Sequence[str | Period]"
    start_date: "date | str"
    end_date: "date | str"
    created: "date | datetime | str"
    """Only forms that were completed since then."""
    created_duration: str
    """The same as a span back from now, such as `10d`."""
    org_unit: "str | Sequence[str]"
    org_unit_group: "str | Sequence[str]"
    children: bool
    """Of all units below as well."""


class CompletenessResource(Resource, Generic[Registrations, Registration]):
    """Registrations of complete forms (`/api/completeDataSetRegistrations`)."""

    __slots__ = ()

    async def export(self, **query: Unpack[RegistrationQuery]) -> Registrations:
        """The registrations of data sets, periods and organisation units in one answer. `GET ...`.

        No version can tell what was changed since a moment: `created` goes by the day of completion. Raises ValueError
        for a query without what, where or when.
        """
        model: type[Registrations] = self._client.models.CompleteDataSetRegistrations
        return await self._call(
            "GET",
            _REGISTRATIONS,
            params=selection_parameters(RegistrationQuery.__annotations__, query, _NEEDED),
            returns=model,
        )

    async def iterate(self, **query: Unpack[RegistrationQuery]) -> "AsyncGenerator[Registration]":
        """The registrations one after the other, read a period at a time where several are named. `GET ...`."""
        for part in by_period(query):
            found = await self.export(**part)
            for registration in getattr(found, "completeDataSetRegistrations", None) or ():
                yield registration

    async def register(
        self,
        data_set: "Item",
        period: "str | Period",
        org_unit: "Item",
        *,
        attribute_option_combo: "Item | None" = None,
        completed: bool = True,
        day: date | str | None = None,
        stored_by: str | None = None,
        dry_run: bool = False,
    ) -> "ImportOutcome":
        """Says that a form is complete (or, with `completed=False`, is not any more); `day` is today unless given.

        A form that is complete already counts as updated. `POST /api/completeDataSetRegistrations`.
        """
        given = {
            "dataSet": uid_of(data_set),
            "period": str(period),
            "organisationUnit": uid_of(org_unit),
            "attributeOptionCombo": uid_of(attribute_option_combo) if attribute_option_combo is not None else None,
            "completed": completed,
            "date": None if day is None else str(day),
            "storedBy": stored_by,
        }
        row = {name: value for name, value in given.items() if value is not None}
        return await self.register_many([row], dry_run=dry_run)

    async def register_many(
        self, registrations: "Iterable[Registration | Mapping[str, object]]", *, dry_run: bool = False
    ) -> "ImportOutcome":
        """Says that forms are complete, in one request; they are given as models or mappings with DHIS2's names.

        The outcome's rows name what was refused, but no version says of which registration.
        `POST /api/completeDataSetRegistrations`, once more where 2.43 and later can't cope with a new period.
        """
        rows = [*registrations]
        if not rows:
            raise ValueError("register_many() needs at least one registration")
        try:
            outcome = await self._import(rows, dry_run)
        except Dhis2ApiError as error:
            if _NEW_PERIOD not in error.message:
                raise
            return await self._import(rows, dry_run)
        if any(_NEW_PERIOD in text for text in (outcome.message or "", *(row.message for row in outcome.rejected))):
            return await self._import(rows, dry_run)
        return outcome

    async def _import(self, rows: Sequence[Any], dry_run: bool) -> "ImportOutcome":
        from dhis2w_client._async.imports import send_import

        body, params = {"completeDataSetRegistrations": rows}, {"dryRun": dry_run or None}
        return await send_import(self._client, "POST", _REGISTRATIONS, body=body, params=params)

    async def unregister(
        self,
        data_set: "Item",
        period: "str | Period",
        org_unit: "Item",
        *,
        attribute_combo: "Item | None" = None,
        attribute_options: "Iterable[Item]" = (),
        children: bool = False,
    ) -> None:
        """Takes back that a form is complete; `children` that of all units below as well. No error for one that is not.

        `DELETE /api/completeDataSetRegistrations?ds=...&pe=...&ou=...`.
        """
        options = uids_of(attribute_options)
        if (attribute_combo is None) is bool(options):
            raise ValueError("attribute_combo and attribute_options are needed both, or neither")
        params: dict[str, ParameterValue] = {
            "ds": uid_of(data_set),
            "pe": str(period),
            "ou": uid_of(org_unit),
            "cc": None if attribute_combo is None else uid_of(attribute_combo),
            "cp": ";".join(options) or None,
            "multiOu": children or None,
        }
        await self._call("DELETE", _REGISTRATIONS, params=params)


class LockExceptionResource(Resource, Generic[Lock]):
    """Organisation units that may enter data of a period though the form has expired (`/api/lockExceptions`)."""

    __slots__ = ()

    async def list_all(self) -> list[Lock]:
        """All exceptions. 2.43 and later name the period by its days. `GET /api/lockExceptions`."""
        model: type[Lock] = self._client.models.LockException
        return [*await self._client.call_page(_LOCKS, "lockExceptions", model, {"paging": False})]

    async def get_combinations(self) -> list[Lock]:
        """Data sets and periods that have exceptions, without the units. `GET /api/lockExceptions/combinations`."""
        model: type[Lock] = self._client.models.LockException
        return [*await self._client.call_page(f"{_LOCKS}/combinations", "lockExceptions", model, {})]

    async def create(
        self, data_set: "Item", period: "str | Period", org_units: "Item | Iterable[Item]"
    ) -> "WebMessage":
        """Lets organisation units enter data of a period. `POST /api/lockExceptions?ds=...&pe=...&ou=...`.

        Raises ConflictError where none of them has the data set.
        """
        from dhis2w_client.reports import WebMessage

        units = _units(org_units)
        params = {
            "ds": uid_of(data_set),
            "pe": str(period),
            "ou": units[0] if len(units) == 1 else f"[{','.join(units)}]",
        }
        return await self._call("POST", _LOCKS, params=params, returns=WebMessage)

    async def delete(self, data_set: "Item", period: "str | Period", org_unit: "Item | None" = None) -> None:
        """Takes the exception of an organisation unit back, of all units unless one is given.

        `DELETE /api/lockExceptions?ds=...&pe=...`.
        """
        params = {
            "ds": uid_of(data_set),
            "pe": str(period),
            "ou": None if org_unit is None else uid_of(org_unit),
        }
        await self._call("DELETE", _LOCKS, params=params)


def _units(given: "Item | Iterable[Item]") -> list[str]:
    # A model is iterable, too: over its properties.
    is_one = isinstance(given, (str, Mapping)) or hasattr(given, "id")
    units = [uid_of(cast("Item", given))] if is_one else uids_of(cast("Iterable[Item]", given))
    if not units:
        raise ValueError("create() needs at least one organisation unit")
    return units
