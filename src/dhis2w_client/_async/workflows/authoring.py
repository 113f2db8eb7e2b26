"""Several objects that only make sense together, created by one import."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from dhis2w_client._async.imports import send_import

if TYPE_CHECKING:
    from dhis2w_client._async.client import Dhis2Client
    from dhis2w_client.reports import ImportOutcome

__all__ = ["create_together"]


async def create_together(
    client: "Dhis2Client", bundle: Mapping[str, Sequence[Mapping[str, Any]]], uid: str
) -> "ImportOutcome":
    """Creates all objects of a bundle or none; `uid` is the id of the one that the others are for.

    Raises ImportRejectedError where the server refuses one of them.
    """
    from dataclasses import replace

    outcome = await send_import(
        client, "POST", "/api/metadata", params={"importStrategy": "CREATE", "atomicMode": "ALL"}, body=bundle
    )
    return replace(outcome.raise_for_rejected(), uid=uid)
