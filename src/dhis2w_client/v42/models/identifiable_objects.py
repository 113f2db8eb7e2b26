"""Models of DHIS2 2.42: identifiable objects."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import Dhis2Model, references

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v42.models.base_identifiable_object import BaseIdentifiableObject
else:
    Ref, Embedded = references(__package__)  # imported and built on first use


class IdentifiableObjects(Dhis2Model):
    """Identifiable objects."""

    additions: list[Ref["BaseIdentifiableObject"]] | None = None
    deletions: list[Ref["BaseIdentifiableObject"]] | None = None
    identifiableObjects: list[Ref["BaseIdentifiableObject"]] | None = None
