"""Queries that are too long for a URL: when they are, and how a list of ids is asked for in parts."""

import re
from collections.abc import Mapping
from urllib.parse import quote

from dhis2w_client.query import ParameterValue, encode_parameters

__all__ = ["LONGEST_ALIAS", "LONGEST_URL", "id_parts"]

LONGEST_URL = 7 * 1024
"""Characters. Servers take 7 KB and refuse 9 KB, with an HTML page that names no cause."""
LONGEST_ALIAS = 16_384
"""Characters of the path and query that `/api/query/alias` takes."""

_ID_FILTER = re.compile(r"(id|uid):in:\[([^\[\]]*)\]")

# With these the parts of a list do not add up to the list: they count, sort or search over all of it.
_INDIVISIBLE = ("order", "query", "page", "pageSize", "rootJunction")


def id_parts(url: str, params: Mapping[str, ParameterValue]) -> list[dict[str, ParameterValue]] | None:
    """The query of a whole list (`paging=false`) in parts that are short enough, each with a share of its ids.

    None where that would not give the same objects: where something else is long, or the list is a page or sorted.
    """
    if params.get("paging") not in {False, "false"} or any(params.get(name) is not None for name in _INDIVISIBLE):
        return None
    filters = [text for _, text in encode_parameters({"filter": params.get("filter")})]
    found = [(place, match) for place, text in enumerate(filters) if (match := _ID_FILTER.fullmatch(text))]
    if len(found) != 1:
        return None
    place, match = found[0]
    ids = list(dict.fromkeys(part.strip() for part in match[2].split(",") if part.strip()))
    # The comma stays as it is in a query; the length is that of the URL without the ids.
    room = LONGEST_URL - (len(url) - len(quote(match[2], safe=",")))
    shares = _shares(ids, room)
    if shares is None:
        return None
    return [
        {**params, "filter": [*filters[:place], f"{match[1]}:in:[{','.join(share)}]", *filters[place + 1 :]]}
        for share in shares
    ]


def _shares(ids: list[str], room: int) -> list[list[str]] | None:
    shares: list[list[str]] = []
    left = 0
    for uid in ids:
        length = len(quote(uid, safe="")) + 1
        if length > room:
            return None
        if not shares or length > left:
            shares.append([])
            left = room
        shares[-1].append(uid)
        left -= length
    return shares
