# Made from src/dhis2w_client/_async/imports.py by `make generate`. Do not edit.
"""Requests that import, whose refusals are outcomes too."""

from typing import TYPE_CHECKING, Any, Unpack

from dhis2w_client._exchange import CallOptions
from dhis2w_client.errors import BadRequestError, ConflictError
from dhis2w_client.reports import ImportOutcome, import_outcome, is_report

if TYPE_CHECKING:
    from dhis2w_client._sync.client import SyncDhis2Client

__all__ = ["send_import"]


def send_import(client: "SyncDhis2Client", method: str, path: str, **options: Unpack[CallOptions]) -> ImportOutcome:
    """The outcome of an import, also where the server answers it with 409, as it does for a mere warning before 2.43.

    A refusal that has no report, of a body that is no JSON for example, is raised as usual.
    """
    try:
        answer: dict[str, Any] = client.call(method, path, returns=dict[str, Any], **options)
    except (BadRequestError, ConflictError) as refusal:
        if not is_report(refusal.body):
            raise
        answer = refusal.body
    return import_outcome(answer)
