# Made from src/dhis2w_client/_async/workflows/categories.py by `make generate`. Do not edit.
"""Categories, their options, and the combinations that data is broken down by."""

from typing import TYPE_CHECKING, Any, TypeVar, Unpack

from dhis2w_client._sync.metadata import ListQuery, uid_of, uids_of
from dhis2w_client._sync.workflows.shapes import MergeableResource, OrderedResource, narrowed
from dhis2w_client.filters import where
from dhis2w_client.import_options import ImportOptions
from dhis2w_client.models import Dhis2Model
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from dhis2w_client._sync.metadata import Item
    from dhis2w_client.paging import Page
    from dhis2w_client.query import ParameterValue
    from dhis2w_client.reports import WebMessage

__all__ = ["CategoryComboResource", "CategoryOptionComboResource", "CategoryOptionResource", "CategoryResource"]

M = TypeVar("M", bound="Dhis2Model")

_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 5.0  # seconds


class CategoryOptionResource(MergeableResource[M]):
    """Category options (`/api/categoryOptions`)."""

    __slots__ = ()

    def set_validity_window(
        self, uid: str, *, start_date: "date | str | None", end_date: "date | str | None"
    ) -> "WebMessage":
        """Says in which days data may be entered for an option; None is no limit: `PATCH /api/categoryOptions/{uid}`.

        Raises ValueError for an end before the start.
        """
        start, end = (str(day)[:10] if day is not None else None for day in (start_date, end_date))
        if start and end and end < start:
            raise ValueError(f"category option {uid} cannot end on {end}, before it starts on {start}")
        return self.patch(uid, {"startDate": start, "endDate": end})


class CategoryResource(MergeableResource[M], OrderedResource[M]):
    """Categories (`/api/categories`).

    After its options were changed, the combos of a category need further option combos:
    `client.category_combos.update_option_combos` makes them.
    """

    __slots__ = ()

    def add_option(self, uid: str, option: "Item") -> "WebMessage":
        """Adds an option at the end: `POST /api/categories/{uid}/categoryOptions/{option}`."""
        return self.add_item(uid, "categoryOptions", option)

    def remove_option(self, uid: str, option: "Item") -> "WebMessage":
        """Takes an option out: `DELETE /api/categories/{uid}/categoryOptions/{option}`."""
        return self.remove_item(uid, "categoryOptions", option)

    def reorder_options(self, uid: str, options: "Sequence[Item]") -> "WebMessage | None":
        """Gives the options another order: a `GET` and `PATCH /api/categories/{uid}`; None where it is that already.

        Raises ValueError unless every option of the category is named, and once.
        """
        from dhis2w_client._children import reordered

        return self._change_children(uid, "categoryOptions", reordered(uids_of(options)))


class CategoryComboResource(MergeableResource[M]):
    """Category combos (`/api/categoryCombos`)."""

    __slots__ = ()

    def create(
        self,
        item: "M | Mapping[str, Any] | None" = None,
        *,
        params: "Mapping[str, ParameterValue] | None" = None,
        **values: Unpack[ImportOptions],
    ) -> "WebMessage":
        """Creates a category combo, and waits for its option combos as `wait_for_option_combos` does."""
        report = super().create(item, params=params, **values)
        if report.uid and values.get("import_mode") != "VALIDATE":
            self.wait_for_option_combos(report.uid)
        return report

    def add_category(self, uid: str, category: "Item") -> "WebMessage":
        """Adds a category: `POST /api/categoryCombos/{uid}/categories/{category}`; then `update_option_combos`."""
        return self.add_item(uid, "categories", category)

    def remove_category(self, uid: str, category: "Item") -> "WebMessage":
        """Takes a category out: `DELETE /api/categoryCombos/{uid}/categories/{category}`."""
        return self.remove_item(uid, "categories", category)

    def update_option_combos(self, uid: str) -> None:
        """Has the server make the option combos that are missing.

        `POST /api/maintenance/categoryOptionComboUpdate/categoryCombo/{uid}`; needs F_PERFORM_MAINTENANCE.
        """
        self._call("POST", f"/api/maintenance/categoryOptionComboUpdate/categoryCombo/{checked_uid(uid)}")

    def wait_for_option_combos(self, uid: str, expected_count: int | None = None, timeout: float = 60.0) -> int:
        """Waits until a combo has its option combos, and says how many they are: one for each choice of options.

        Servers make them when a single combo is created, but never for a bundle, nor for options that are added later:
        where some are missing, this has them made. `GET /api/categoryCombos/{uid}`, as often as needed. Raises
        TimeoutError after so many seconds.
        """
        end, pause, asked = self._client.clock() + timeout, _FIRST_PAUSE, False
        while True:
            combo = self._call(
                "GET",
                self._path(checked_uid(uid)),
                params={"fields": "categories[categoryOptions[id]],categoryOptionCombos[id]"},
                returns=dict[str, Any],
            )
            count = len(combo.get("categoryOptionCombos") or ())
            needed = _choices(combo) if expected_count is None else expected_count
            if count >= needed:
                return count
            if not asked:
                self.update_option_combos(uid)
                asked = True
                continue
            if self._client.clock() >= end:
                raise TimeoutError(
                    f"category combo {uid} has {count} of {needed} option combos after {timeout:g} seconds; "
                    "are its categories and their options readable, and is the server still at work?"
                )
            self._client.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)


def _choices(combo: "Mapping[str, Any]") -> int:
    count = 1
    for category in combo.get("categories") or ():
        count *= len(category.get("categoryOptions") or ())
    return count


class CategoryOptionComboResource(MergeableResource[M]):
    """Category option combos (`/api/categoryOptionCombos`): one choice of an option from each category of a combo."""

    __slots__ = ()

    def list_for_combo(self, combo: "Item", **query: Unpack[ListQuery]) -> "Page[M]":
        """All option combos of a combo: `GET /api/categoryOptionCombos?filter=categoryCombo.id:eq:...`."""
        return self.list_all(**narrowed(query, where("categoryCombo.id").eq(uid_of(combo))))

    def find_for_options(self, combo: "Item", options: "Iterable[Item]") -> M | None:
        """The option combo of exactly these options, None where there is none: the `GET` of `list_for_combo`."""
        wanted = {*uids_of(options)}
        for option_combo in self.list_for_combo(combo, fields="*"):
            found = option_combo.to_wire().get("categoryOptions") or ()
            if {option["id"] for option in found} == wanted:
                return option_combo
        return None
