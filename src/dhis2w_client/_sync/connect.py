# Made from src/dhis2w_client/_async/connect.py by `make generate`. Do not edit.
"""Finds the canonical address of a server, by requests without credentials."""

import json
from collections.abc import Callable
from typing import TypeAlias

from dhis2w_client._http import Response
from dhis2w_client._sync.system import SYSTEM_INFO
from dhis2w_client.addresses import candidate_addresses, next_hop
from dhis2w_client.errors import Dhis2ClientError
from dhis2w_client.versions import is_system_info

__all__ = ["find_server", "hops", "is_server"]

Ask: TypeAlias = Callable[[str, dict[str, str]], Response]
"""A GET without credentials."""

_MOST_HOPS = 10


def find_server(ask: Ask, base_url: str) -> str | None:
    """The address of the DHIS2 server that `base_url` leads to; None where it leads to none.

    Redirects are followed as a browser would, and each page on the way is taken as a hint at the address. What counts
    is only whether the Web API answers there, so that the page of an identity provider is never taken for a server.
    """
    for address in candidate_addresses(hops(ask, base_url)):
        if is_server(ask, address):
            return address
    return None


def is_server(ask: Ask, address: str) -> bool:
    """Whether the Web API of a DHIS2 server answers at this address, be it only that it wants credentials."""
    try:
        response = ask(f"{address}{SYSTEM_INFO}", {"accept": "application/json"})
    except Dhis2ClientError:
        return False
    try:
        body: object = json.loads(response.content)
    except ValueError:
        return False
    return is_system_info(response.status_code, body)


def hops(ask: Ask, base_url: str) -> list[str]:
    """The pages from the base URL to where its redirects end; none of them is sent credentials."""
    found = [base_url]
    while len(found) <= _MOST_HOPS:
        try:
            # As a browser asks: a request that says it is none gets a 401 in place of the redirect.
            response = ask(found[-1], {"accept": "text/html,*/*;q=0.8", "x-requested-with": ""})
        except Dhis2ClientError:
            break
        location = response.headers.get("location")
        following = next_hop(found[-1], location) if response.is_redirect and location else None
        if following is None or following in found:
            break
        found.append(following)
    return found
