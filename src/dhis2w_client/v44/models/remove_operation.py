"""Models of DHIS2 2.44: remove operation."""

# Generated from specs/v44 by `make generate`. Do not edit.

from dhis2w_client.models import Dhis2Model


class RemoveOperation(Dhis2Model):
    """Remove operation."""

    op: str | None = None
    path: str | None = None
