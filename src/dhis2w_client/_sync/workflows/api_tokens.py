# Made from src/dhis2w_client/_async/workflows/api_tokens.py by `make generate`. Do not edit.
"""Personal access tokens: made, renewed and restricted."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from dhis2w_client._sync.metadata import MetadataResource
from dhis2w_client.models import Dhis2Model
from dhis2w_client.reports import WebMessage
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from dhis2w_client.api_tokens import NewApiToken

__all__ = ["ApiTokenResource"]

M = TypeVar("M", bound="Dhis2Model")


class ApiTokenResource(MetadataResource[M]):
    """Personal access tokens (`/api/apiTokens`) of the user of the client.

    A restriction that is None does not hold; an empty list allows nothing.
    """

    __slots__ = ()

    def issue(
        self,
        *,
        expires: datetime | timedelta | None = None,
        code: str | None = None,
        ips: Iterable[str] | None = None,
        methods: Iterable[str] | None = None,
        referrers: Iterable[str] | None = None,
    ) -> "NewApiToken":
        """Makes a token and tells its secret, which the server never shows again: `POST /api/apiTokens`.

        It is good until `expires`, a date or a duration from now, or for 30 days. `ips` are single addresses, `methods`
        HTTP methods, `referrers` web pages such as `https://example.org`, without a port.
        """
        from time import time

        from dhis2w_client.api_tokens import expiry, restrictions

        given = {"expire": expiry(expires, time()), "code": code, "attributes": restrictions(ips, methods, referrers)}
        return self._issue({name: value for name, value in given.items() if value})

    def rotate(self, uid: str, *, expires: datetime | timedelta | None = None) -> "NewApiToken":
        """Makes a token with the restrictions of another one, and deletes that: `GET .../{uid}`, `POST`, `DELETE`.

        It has the other one's code, and its end unless `expires` is given: a date or a duration from now. A client
        that logs in by the token itself must be made anew, with the new secret. Raises ValueError for a token that has
        expired already.
        """
        from time import time

        from dhis2w_client.api_tokens import expiry

        old = (self.get(uid, fields="id,code,expire,attributes")).to_wire()
        until = expiry(expires, time()) or old.get("expire")
        if until is not None and until <= time() * 1000:
            raise ValueError(f"the token {uid} has expired, so that its end cannot be the new one's: give expires")
        given = {"expire": until, "attributes": old.get("attributes")}
        new = self._issue({name: value for name, value in given.items() if value})
        self.delete(uid)
        if code := old.get("code"):  # codes are unique: only now it is free
            self.patch(new.uid, {"code": code})
        return new

    def restrict(
        self,
        uid: str,
        *,
        ips: Iterable[str] | None = None,
        methods: Iterable[str] | None = None,
        referrers: Iterable[str] | None = None,
    ) -> WebMessage:
        """Restricts a token to these addresses, methods and web pages, and to nothing else: `PATCH .../{uid}`."""
        from dhis2w_client.api_tokens import restrictions

        attributes = restrictions(ips, methods, referrers)
        return self.patch(uid, [{"op": "add", "path": "/attributes", "value": attributes}])

    def _issue(self, body: dict[str, Any]) -> "NewApiToken":
        from dhis2w_client.api_tokens import NewApiToken

        answer = (self.create(body)).to_wire()["response"]
        return NewApiToken(checked_uid(answer["uid"]), answer["key"])
