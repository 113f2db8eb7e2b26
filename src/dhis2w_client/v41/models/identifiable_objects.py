"""Models of DHIS2 2.41: identifiable objects."""

# Generated from specs/v41 by `make generate`. Do not edit.

from dhis2w_client.models import Dhis2Model


class IdentifiableObjectsAdditions(Dhis2Model):
    """Identifiable objects additions."""

    id: str | None = None


class IdentifiableObjectsDeletions(Dhis2Model):
    """Identifiable objects deletions."""

    id: str | None = None


class IdentifiableObjectsIdentifiableObjects(Dhis2Model):
    """Identifiable objects identifiable objects."""

    id: str | None = None


class IdentifiableObjects(Dhis2Model):
    """Identifiable objects."""

    additions: list[IdentifiableObjectsAdditions] | None = None
    deletions: list[IdentifiableObjectsDeletions] | None = None
    identifiableObjects: list[IdentifiableObjectsIdentifiableObjects] | None = None
