"""What apps for data entry load at once: the caller's data sets with everything that they use."""

import hashlib
from typing import Any

from dhis2w_client.testing.access import can_read_data
from dhis2w_client.testing.fields import parse_fields
from dhis2w_client.testing.http import Call, Json, json_answer, page
from dhis2w_client.testing.render import render
from dhis2w_client.testing.routing import endpoint

__all__: list[str] = []

_IDS = "dataElement[id],categoryOptionCombo[id]"
_FIELDS = {
    "dataSets": ":simple,!href,categoryCombo[id],formType,periodType,dataEntryForm[id]"
    ",dataInputPeriods[period,openingDate,closingDate],dataSetElements[dataElement[id],categoryCombo[id]]"
    f",compulsoryDataElementOperands[{_IDS}]"
    f",sections[:simple,!href,dataElements~pluck[id],indicators~pluck[id],greyedFields[{_IDS}]]"
    ",indicators~pluck[id],organisationUnits~pluck[id]",
    "dataElements": ":identifiable,displayName,displayShortName,displayFormName,zeroIsSignificant,valueType"
    ",aggregationType,categoryCombo[id],optionSet[id],commentOptionSet[id],description,url",
    "indicators": ":simple,!href,explodedNumerator,explodedDenominator,indicatorType[factor]",
    "categoryCombos": ":simple,!href,isDefault,categories~pluck[id]"
    ",categoryOptionCombos[id,code,name,displayName,categoryOptions~pluck[id]]",
    "categories": ":simple,!href,categoryOptions~pluck[id]",
    "categoryOptions": ":simple,!href,isDefault,organisationUnits~pluck[id]",
    "optionSets": ":simple,!href,options[id,code,displayName]",
}


def _used(items: list[Json], name: str) -> set[str]:
    """The uids that a property of some objects refers to."""
    values = [item.get(name) or [] for item in items]
    refs = [ref for value in values for ref in (value if isinstance(value, list) else [value])]
    return {ref["id"] for ref in refs}


@endpoint("GET", "/api/dataEntry/metadata")
def metadata(call: Call) -> Any:
    """Data sets that the caller may enter data for, and the objects that they need."""
    state, plural = call.state, call.server.data.by_plural

    def found(path: str, uids: set[str]) -> list[Json]:
        return [item for uid, item in state.of(path).items() if uid in uids]

    sets = [item for item in state.of("dataSets").values() if can_read_data(call, plural["dataSets"], item)]
    parts = [entry for item in sets for entry in item.get("dataSetElements") or ()]
    elements = found("dataElements", _used(parts, "dataElement"))
    for_values = _used([*parts, *elements], "categoryCombo") | {"bjDvmb4bfuf"}
    combos = found("categoryCombos", for_values | _used(sets, "categoryCombo"))
    categories = found("categories", _used(combos, "categories"))
    objects = {
        "dataSets": sets,
        "dataElements": elements,
        "indicators": found("indicators", _used(sets, "indicators")),
        "categoryCombos": combos,
        "categories": categories,
        "categoryOptions": found("categoryOptions", _used(categories, "categoryOptions")),
        "optionSets": found("optionSets", _used(elements, "optionSet") | _used(elements, "commentOptionSet")),
    }
    body = {
        path: [render(call, plural[path], item, parse_fields(_FIELDS[path])) for item in items]
        for path, items in objects.items()
    }
    for combo in body["categoryCombos"]:
        if combo["id"] not in for_values:
            del combo["categoryOptionCombos"]  # which attributes do not need
    tag = hashlib.md5(repr(body).encode(), usedforsecurity=False).hexdigest()
    return json_answer(body, headers=[("etag", f'"{tag}"')])


@endpoint("GET", "/api/programDataElements", since=42)
def program_data_elements(call: Call) -> Any:
    """The data elements of a program, as analytics can use them."""
    if not call.param("program"):
        return page(400)
    return {"programDataElements": list[Json]()}
