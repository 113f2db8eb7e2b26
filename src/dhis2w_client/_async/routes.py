"""Routes, DHIS2's reverse proxy: requests that the server sends on to other services, and the routes themselves."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar, Unpack, cast

from dhis2w_client._async.metadata import Descriptor, ListQuery, MetadataResource
from dhis2w_client._differences import adds_to_route_queries, encodes_route_queries
from dhis2w_client.filters import where
from dhis2w_client.import_options import ImportOptions
from dhis2w_client.models import Dhis2Model
from dhis2w_client.paging import Page
from dhis2w_client.query import encode_parameters, path_rest, path_segment

if TYPE_CHECKING:
    from dhis2w_client._async.client import Dhis2Client
    from dhis2w_client._async.metadata import Changes
    from dhis2w_client._http import Response
    from dhis2w_client.query import Parameters, ParameterValue
    from dhis2w_client.reports import WebMessage

__all__ = ["RouteResource"]

R = TypeVar("R", bound="Dhis2Model")

_FIELDS = "id,code,url,auth"
_SHOWN = "id,code,name,displayName,description,url,disabled,auth,headers,authorities,responseTimeoutSeconds"

# What the server never gives back, by the kind of authentication towards the target.
_SECRETS = {
    "api-headers": "headers",
    "api-query-params": "queryParams",
    "api-token": "token",
    "http-basic": "password",
    "oauth2-client-credentials": "clientSecret",
}
_TYPES = {
    "ApiHeadersAuthScheme": "api-headers",
    "ApiQueryParamsAuthScheme": "api-query-params",
    "ApiTokenAuthScheme": "api-token",
    "HttpBasicAuthScheme": "http-basic",
    "OAuth2ClientCredentialsAuthScheme": "oauth2-client-credentials",
}

# The server decodes a query once and sends it on as it is: on every version these end a value or change it ...
_BREAKING = re.compile(r"[&#+]|%(?![0-9A-Fa-f]{2})")
# ... and this may not stand in a URL.
_UNENCODED = re.compile(r"[\s\x00-\x1f\x7f\"<>\\^`{|}]")


class _Target(NamedTuple):
    """What is to be known of a route before it is run; None where the server did not say."""

    uid: str
    url: str | None = None
    authentication: str | None = None


class RouteResource(MetadataResource[R]):
    """Routes (`/api/routes`): requests through them, and the routes themselves.

    The secrets of a route's `auth` are written and never read back: change a route by `patch`, which leaves them alone.
    """

    __slots__ = ("_targets",)

    _descriptor = Descriptor("/api/routes", "routes", "Route")

    def __init__(self, client: "Dhis2Client") -> None:
        super().__init__(client)
        self._targets: dict[str, _Target] = {}

    # -- Requests through a route ------------------------------------------------------------------------------------

    async def run(
        self,
        code: str,
        path: str = "",
        *,
        params: "Parameters | None" = None,
        extra_headers: Mapping[str, str] | None = None,
        use_cache: bool = True,
        method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"] = "GET",
        body: object = None,
        content_type: str = "application/json",
    ) -> "Response":
        """The response to a request through a route, whatever its status: it may be the target's or the server's.

        `path` is what comes after the URL of the route, which must end with `/**` then. `body` is sent as JSON, or as
        it is when it is bytes. Of `extra_headers` the server passes on the usual ones (accept, content-type,
        cache-control, if-...), never credentials. The uid of a code is remembered for the connection; with
        `use_cache=False` it is looked up again.

        Raises LookupError for an unknown code. Raises ValueError for a path where none is allowed, and for values in
        `params` that would not arrive: DHIS2 decodes a query once and does not encode it again. Send those in the body
        of a POST, or percent-encoded by yourself, as they are to reach the target (2.42 and later).
        """
        pairs = encode_parameters(params)
        self._check_query(code, pairs)
        target = await self._target(code, use_cache)
        if path and not _allows_paths(target) and use_cache:
            target = await self._target(code, use_cache=False)  # it may have been changed since
        if path and not _allows_paths(target):
            raise ValueError(
                f"route {code!r} takes no path such as {path!r}: its url {target.url} does not end with /**"
            )
        self._check_authentication(code, target, pairs)
        end = f"/{path_rest(path)}" if path else ""
        return await self._client.call_response(
            method,
            f"{self._descriptor.path}/{path_segment(target.uid)}/run{end}",
            params=pairs,
            headers=extra_headers,
            body=body,
            content_type=content_type,
        )

    def invalidate_cache(self, code: str | None = None) -> None:
        """Forgets which uid a code stands for, or all codes."""
        if code is None:
            self._targets.clear()
        else:
            self._targets.pop(code, None)

    async def _target(self, code: str, use_cache: bool) -> _Target:
        if use_cache and code in self._targets:
            return self._targets[code]
        found = await self.list(fields=_FIELDS, filters=where("code").eq(code), page_size=2)
        for route in found:
            given = route.to_wire()
            if given.get("id") and given.get("code", code) == code:
                auth = given.get("auth") or {}
                self._targets[code] = _Target(given["id"], given.get("url"), auth.get("type"))
                return self._targets[code]
        self._targets.pop(code, None)
        raise LookupError(
            f"no route has the code {code!r} on {self._client.base_url}, or the user of this client may not see it"
        )

    def _check_query(self, code: str, pairs: list[tuple[str, str]]) -> None:
        checks = [_BREAKING, *([] if encodes_route_queries(self._feature_version) else [_UNENCODED])]
        for name, value in pairs:
            if found := next((found for check in checks if (found := check.search(name) or check.search(value))), None):
                raise ValueError(
                    f"parameter {name!r} cannot go through route {code!r} with {found.group()!r} in it, because DHIS2 "
                    "does not encode queries again: send it in the body of a POST, or percent-encode it yourself"
                )

    def _check_authentication(self, code: str, target: _Target, pairs: list[tuple[str, str]]) -> None:
        own = target.authentication == "api-query-params"
        if own and pairs and not adds_to_route_queries(self._feature_version):
            raise ValueError(
                f"route {code!r} adds query parameters of its own (api-query-params), and DHIS2 before 2.44 fails when "
                "a request has some too: put them into the url of the route, or send a POST with a body"
            )

    # -- The routes themselves ---------------------------------------------------------------------------------------

    # `page` is no key of ListQuery, so that this takes all that the method of other types takes.
    async def list_all(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, *, page: int | None = None, page_size: int = 50, **query: Unpack[ListQuery]
    ) -> Page[R]:
        """All routes that the user may see, or with `page` those of one page; with their properties unless `fields`."""
        query.setdefault("fields", _SHOWN)
        if page is None:
            return await super().list_all(page_size=page_size, **query)
        return await self.list(page=page, page_size=page_size, **query)

    async def create(
        self,
        item: R | Mapping[str, Any] | None = None,
        *,
        params: "Mapping[str, ParameterValue] | None" = None,
        **values: Unpack[ImportOptions],
    ) -> "WebMessage":
        """Creates a route; the answer's `uid` is its id. Raises ConflictError for a URL that the server does not allow.

        `auth` is one of the version's classes, such as `HttpBasicAuthScheme(username=..., password=...)`.
        """
        item, options = self._created(item, values)
        _name_authentication(item)
        self.invalidate_cache()
        return await super().create(item, params=params, **options)

    async def update(
        self,
        item: R | Mapping[str, Any],
        *,
        uid: str | None = None,
        params: "Mapping[str, ParameterValue] | None" = None,
        **options: Unpack[ImportOptions],
    ) -> "WebMessage":
        """Replaces a route. Raises ValueError for an `auth` without its secret, which the server would drop."""
        kind, secret = _name_authentication(item)
        if kind in _SECRETS and not secret:
            raise ValueError(
                f"the auth of this route has no {_SECRETS[kind]!r}: the server never gives it back, and an update "
                "without it drops it, so that the target gets no credentials; give it again, or use patch"
            )
        self.invalidate_cache()
        return await super().update(item, uid=uid, params=params, **options)

    async def patch(
        self,
        uid: str,
        changes: "Changes",
        *,
        params: "Mapping[str, ParameterValue] | None" = None,
        **options: Unpack[ImportOptions],
    ) -> "WebMessage":
        """Changes single properties, as for every type of metadata; the secrets of `auth` stay."""
        self.invalidate_cache()
        return await super().patch(uid, changes, params=params, **options)

    async def delete(self, uid: str, *, params: "Mapping[str, ParameterValue] | None" = None) -> "WebMessage":
        """Deletes a route."""
        self.invalidate_cache()
        return await super().delete(uid, params=params)


def _allows_paths(target: _Target) -> bool:
    return target.url is None or target.url.endswith("/**")


def _name_authentication(item: "Dhis2Model | Mapping[str, Any]") -> tuple[str | None, Any]:
    """The `type` of a route's `auth`, which models need not repeat, and the secret in it; None where there is none."""
    auth = item.get("auth") if isinstance(item, Mapping) else getattr(item, "auth", None)
    if auth is None:
        return None, None
    if isinstance(auth, Mapping):
        given = cast("Mapping[str, Any]", auth)
        kind = given.get("type")
    else:
        kind = auth.type = getattr(auth, "type", None) or _TYPES.get(type(auth).__name__)
        given = cast("Mapping[str, Any]", auth.to_wire())
    if not kind:
        raise ValueError(f"the auth of a route needs its type, one of {', '.join(_SECRETS)}")
    return str(kind), given.get(_SECRETS.get(str(kind), ""))
