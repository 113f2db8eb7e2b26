# Made from src/dhis2w_client/_async/workflows/programs.py by `make generate`. Do not edit.
"""Programs, their stages, and the types of what is tracked: attributes and data elements in order."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

from dhis2w_client._differences import versions_of_program_property
from dhis2w_client._sync.metadata import ListQuery, MetadataResource, uid_of, uids_of
from dhis2w_client._sync.workflows.assignments import AssignedResource, list_of
from dhis2w_client._sync.workflows.lookup import resource_named
from dhis2w_client._sync.workflows.shapes import OrderedResource
from dhis2w_client.errors import NotInVersionError
from dhis2w_client.models import Dhis2Model
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from dhis2w_client._children import Children
    from dhis2w_client._sync.metadata import Item
    from dhis2w_client.paging import Page
    from dhis2w_client.programs import (
        ProgramAttributeOptions,
        ProgramLabels,
        ProgramSpec,
        RelationshipSide,
        StageElementOptions,
        TypeAttributeOptions,
    )
    from dhis2w_client.reports import ImportOutcome, WebMessage

__all__ = ["ProgramResource", "ProgramStageResource", "RelationshipTypeResource", "TrackedEntityTypeResource"]

M = TypeVar("M", bound="Dhis2Model")
Unit = TypeVar("Unit", bound="Dhis2Model")
Stage = TypeVar("Stage", bound="Dhis2Model")


class _Composed(OrderedResource[M]):
    """Objects that are made of others, each with options of its own."""

    __slots__ = ()

    _parts: str
    """The list, such as `programStageDataElements`."""
    _part: str
    """What stands in each of its items, such as `dataElement`."""
    _sorted = True
    """Whether its order is that of the numbers in `sortOrder`."""

    def _add_part(self, uid: str, item: "Item", position: int | None, options: "dict[str, Any]") -> "WebMessage | None":
        from dhis2w_client._children import inserted
        from dhis2w_client.programs import wire_names

        part = {self._part: {"id": uid_of(item)}, **wire_names(options)}
        return self._change_parts(uid, inserted(part, position, key=f"{self._part}.id"))

    def _remove_part(self, uid: str, item: "Item") -> "WebMessage | None":
        from dhis2w_client._children import without

        return self._change_parts(uid, without([uid_of(item)], key=f"{self._part}.id"))

    def _reorder_parts(self, uid: str, items: "Sequence[Item]") -> "WebMessage | None":
        from dhis2w_client._children import reordered

        return self._change_parts(uid, reordered(uids_of(items), key=f"{self._part}.id"))

    def _change_parts(self, uid: str, change: "Callable[[Children], Children]") -> "WebMessage | None":
        from dhis2w_client._children import numbered

        return self._change_children(uid, self._parts, numbered(change) if self._sorted else change, fields=":owner")


class ProgramResource(_Composed[M], AssignedResource[M, Unit], Generic[M, Unit, Stage]):
    """Programs (`/api/programs`): attributes in order, organisation units, labels, stages.

    2.41 refuses every change of a tracker program with enrollments (E6000).
    """

    __slots__ = ()

    _parts = "programTrackedEntityAttributes"
    _part = "trackedEntityAttribute"

    def create_from_spec(self, spec: "ProgramSpec") -> "ImportOutcome":
        """Creates a program with its stages, attributes and data elements, or nothing: `POST /api/metadata`.

        The outcome's `uid` is the program's id. Raises ImportRejectedError where the server refuses any of it.
        """
        from dhis2w_client._sync.workflows.authoring import create_together

        return create_together(self._client, spec.to_bundle(), spec.uid)

    def list_stages(self, uid: str, **query: Unpack[ListQuery]) -> "Page[Stage]":
        """All stages of a program, in their order: `GET /api/programStages`, page by page."""
        stages: MetadataResource[Stage] = resource_named(self._client, "programStages")
        return list_of(stages, "program.id", uid, query, order="sortOrder:asc")

    def add_attribute(
        self,
        uid: str,
        attribute: "Item",
        *,
        position: int | None = None,
        **options: "Unpack[ProgramAttributeOptions]",
    ) -> "WebMessage | None":
        """Adds a tracked entity attribute at a position, counted from 0, or at the end: `GET` and `PATCH .../{uid}`.

        One that is there already gets these options and is moved to the position. None where nothing was to change.
        """
        return self._add_part(uid, attribute, position, {**options, "program": {"id": checked_uid(uid)}})

    def remove_attribute(self, uid: str, attribute: "Item") -> "WebMessage | None":
        """Takes a tracked entity attribute out of a program: `GET` and `PATCH .../{uid}`; None where it was not in."""
        return self._remove_part(uid, attribute)

    def reorder_attributes(self, uid: str, attributes: "Sequence[Item]") -> "WebMessage | None":
        """Gives the attributes of a program another order: `GET` and `PATCH .../{uid}`.

        Raises ValueError unless every one of them is named, and once. None where that is their order already.
        """
        return self._reorder_parts(uid, attributes)

    def set_labels(self, uid: str, **labels: "Unpack[ProgramLabels]") -> "WebMessage":
        """Says what a program calls its enrollments, events, stages and so on: `PATCH .../{uid}`.

        The labels of several things, such as `enrollments_label`, exist on 2.43 and later (`notes_label`,
        `relationships_label` and `tracked_entity_attributes_label` on 2.44). Raises NotInVersionError before.
        """
        from dhis2w_client.programs import ProgramLabels, wire_names

        if not labels or labels.keys() - ProgramLabels.__annotations__.keys():
            raise TypeError(f"set_labels takes {', '.join(ProgramLabels.__annotations__)}, not {', '.join(labels)}")
        return self._set_properties(uid, wire_names(labels))

    def set_change_log_enabled(self, uid: str, enabled: bool) -> "WebMessage":
        """Whether changes of its data are logged, for 2.43 and later: `PATCH .../{uid}`.

        Raises NotInVersionError before, where that is an option of the tracked entity type (`allowAuditLog`).
        """
        return self._set_properties(uid, {"enableChangeLog": enabled})

    def set_enrollment_category_combo(self, uid: str, category_combo: "Item") -> "WebMessage":
        """By which categories enrollments are told apart, for 2.43 and later: `PATCH .../{uid}`.

        Raises NotInVersionError before.
        """
        return self._set_properties(uid, {"enrollmentCategoryCombo": {"id": uid_of(category_combo)}})

    def _set_properties(self, uid: str, changes: "dict[str, Any]") -> "WebMessage":
        for name in changes:
            versions = versions_of_program_property(name)
            if self._feature_version not in versions:
                raise NotInVersionError(
                    f"programs.{name}", f"2.{self._feature_version}", [f"2.{version}" for version in versions]
                )
        return self.patch(uid, changes)


class ProgramStageResource(_Composed[M]):
    """Program stages (`/api/programStages`), whose data elements have an order."""

    __slots__ = ()

    _parts = "programStageDataElements"
    _part = "dataElement"

    def list_for(self, program: "Item", **query: Unpack[ListQuery]) -> "Page[M]":
        """All stages of a program, in their order: `GET /api/programStages`, page by page."""
        return list_of(self, "program.id", program, query, order="sortOrder:asc")

    def add_element(
        self,
        uid: str,
        data_element: "Item",
        *,
        position: int | None = None,
        **options: "Unpack[StageElementOptions]",
    ) -> "WebMessage | None":
        """Adds a data element at a position, counted from 0, or at the end: `GET` and `PATCH .../{uid}`.

        One that is there already gets these options and is moved to the position. None where nothing was to change.
        """
        return self._add_part(uid, data_element, position, {**options})

    def remove_element(self, uid: str, data_element: "Item") -> "WebMessage | None":
        """Takes a data element out of a stage: `GET` and `PATCH .../{uid}`; None where it was not there."""
        return self._remove_part(uid, data_element)

    def reorder(self, uid: str, data_elements: "Sequence[Item]") -> "WebMessage | None":
        """Gives the data elements of a stage another order: `GET` and `PATCH .../{uid}`.

        Raises ValueError unless every one of them is named, and once. None where that is their order already.
        """
        return self._reorder_parts(uid, data_elements)


class TrackedEntityTypeResource(_Composed[M]):
    """Tracked entity types (`/api/trackedEntityTypes`) and their attributes."""

    __slots__ = ()

    _parts = "trackedEntityTypeAttributes"
    _part = "trackedEntityAttribute"
    _sorted = False

    def add_attribute(
        self, uid: str, attribute: "Item", *, position: int | None = None, **options: "Unpack[TypeAttributeOptions]"
    ) -> "WebMessage | None":
        """Adds a tracked entity attribute at a position, counted from 0, or at the end: `GET` and `PATCH .../{uid}`.

        One that is there already gets these options and is moved to the position. None where nothing was to change.
        """
        return self._add_part(uid, attribute, position, {**options})

    def remove_attribute(self, uid: str, attribute: "Item") -> "WebMessage | None":
        """Takes a tracked entity attribute out of a type: `GET` and `PATCH .../{uid}`; None where it was not in."""
        return self._remove_part(uid, attribute)

    def reorder_attributes(self, uid: str, attributes: "Sequence[Item]") -> "WebMessage | None":
        """Gives the attributes of a type another order: `GET` and `PATCH .../{uid}`.

        Raises ValueError unless every one of them is named, and once. None where that is their order already.
        """
        return self._reorder_parts(uid, attributes)


class RelationshipTypeResource(MetadataResource[M]):
    """Relationship types (`/api/relationshipTypes`)."""

    __slots__ = ()

    def create_between(
        self,
        from_side: "RelationshipSide",
        to_side: "RelationshipSide",
        *,
        name: str,
        from_to_name: str,
        to_from_name: str | None = None,
        code: str | None = None,
        description: str | None = None,
        uid: str | None = None,
    ) -> "WebMessage":
        """Creates a type of relationships; the answer's `uid` is its id: `POST /api/relationshipTypes`.

        `from_to_name` is what the one is to the other, such as `Mother of`; with `to_from_name`, such as `Child of`,
        the relationship holds in both directions.
        """
        given = {"id": checked_uid(uid) if uid else None, "code": code, "description": description}
        return self.create(
            {
                **{key: value for key, value in given.items() if value is not None},
                "name": name,
                "bidirectional": to_from_name is not None,
                "fromToName": from_to_name,
                **({"toFromName": to_from_name} if to_from_name is not None else {}),
                "fromConstraint": from_side.to_wire(),
                "toConstraint": to_side.to_wire(),
            }
        )
