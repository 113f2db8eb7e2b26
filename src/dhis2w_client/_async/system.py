"""The server itself, and the user that the client is to it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, TypeVar

from dhis2w_client._async.resource import Resource
from dhis2w_client.query import comma_joined

if TYPE_CHECKING:
    from dhis2w_client.models import Dhis2Model

__all__ = ["SYSTEM_INFO", "System"]

SYSTEM_INFO = "/api/system/info"

Me = TypeVar("Me", bound="Dhis2Model")
Info = TypeVar("Info", bound="Dhis2Model")


class System(Resource, Generic[Me, Info]):
    """The server itself, and the user that the client is to it; in the models of the bound version."""

    __slots__ = ()

    async def me(self, *, fields: str | Iterable[str] | None = None) -> Me:
        """The user of the client, with all properties unless `fields` names some."""
        model: type[Me] = self._client.models.MeDto
        return await self._call("GET", "/api/me", params={"fields": comma_joined(fields)}, returns=model)

    async def info(self) -> Info:
        """The server's version, calendar, time zone and state; from the system cache while that is fresh.

        Users without the superuser's authority get fewer properties.
        """
        model: type[Info] = self._client.models.SystemInfo
        body = await self._client.cached(SYSTEM_INFO)
        from dhis2w_client._bodies import decode  # the client is imported without loading pydantic

        info: Info = decode(body, model, method="GET", url=f"{self._client.base_url}{SYSTEM_INFO}")
        return info
