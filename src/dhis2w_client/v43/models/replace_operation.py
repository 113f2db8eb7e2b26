"""Models of DHIS2 2.43: replace operation."""

# Generated from specs/v43 by `make generate`. Do not edit.

from typing import Any

from dhis2w_client.models import Dhis2Model


class ReplaceOperation(Dhis2Model):
    """Replace operation."""

    op: str | None = None
    path: str | None = None
    value: Any | None = None
