"""Plans: what is to be done to make a server have the objects of a bundle, before anything is sent.

The way of a bundle: `matching` finds which objects of the server are meant, `children` has parents list their children,
`merging` lays the desired objects over those that are there, `planning` notes what differs as `changes`, and puts new
objects into an `order` in which they can be sent.
"""

from dhis2w_client.plans.changes import Action, Changes, PlannedChange, PropertyChange
from dhis2w_client.plans.matching import AmbiguousMatchError, UnresolvedReferenceError
from dhis2w_client.plans.planning import in_bundles, planned_changes

__all__ = [
    "Action",
    "AmbiguousMatchError",
    "Changes",
    "PlannedChange",
    "PropertyChange",
    "UnresolvedReferenceError",
    "in_bundles",
    "planned_changes",
]
