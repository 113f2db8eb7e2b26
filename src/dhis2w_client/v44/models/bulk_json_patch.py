"""Models of DHIS2 2.44: bulk json patch."""

# Generated from specs/v44 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import Dhis2Model, references

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v44.models.add_operation import AddOperation
    from dhis2w_client.v44.models.remove_by_id_operation import RemoveByIdOperation
    from dhis2w_client.v44.models.remove_operation import RemoveOperation
    from dhis2w_client.v44.models.replace_operation import ReplaceOperation
else:
    Ref, Embedded = references(__package__)  # imported and built on first use


class BulkJsonPatch(Dhis2Model):
    """Bulk json patch."""

    patch: (
        list[
            Embedded["AddOperation"]
            | Embedded["RemoveOperation"]
            | Embedded["RemoveByIdOperation"]
            | Embedded["ReplaceOperation"]
        ]
        | None
    ) = None
