"""Models of DHIS2 2.44: remove by id operation."""

# Generated from specs/v44 by `make generate`. Do not edit.

from dhis2w_client.models import Dhis2Model


class RemoveByIdOperation(Dhis2Model):
    """Remove by id operation."""

    id: str | None = None
    op: str | None = None
    path: str | None = None
