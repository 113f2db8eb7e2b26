"""Models of DHIS2 2.44: add operation."""

# Generated from specs/v44 by `make generate`. Do not edit.

from typing import Any

from dhis2w_client.models import Dhis2Model


class AddOperation(Dhis2Model):
    """Add operation."""

    op: str | None = None
    path: str | None = None
    value: Any | None = None
