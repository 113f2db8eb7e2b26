"""Importing data values as 2.43 and later do: by groups of one data set, with E8xxx."""

from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Call, Json, refuse
from dhis2w_client.testing.identifier_schemes import DEFAULT, PATHS, Schemes
from dhis2w_client.testing.periods import parse_period
from dhis2w_client.testing.value_rules import Import, option_problem, problem_of, rest_of, sets_with

__all__ = ["import_groups"]


def import_groups(work: Import, values: list[Json]) -> None:
    if not values:
        return
    for value in values:
        if isinstance(value.get("value"), (int, float)) and differences.refuses_numbers_as_values(work.call.version):
            raise refuse(500, f"Path `$.value` does not contain an STRING but a(n) NUMBER: {value['value']}")
        value["period"] = _checked_period(value.get("period"))
    indexes = list(range(len(values)))
    data_set = _group_set(work, values, indexes)
    if data_set is None:
        return
    problem = _group_problem(work, data_set, values)
    if problem:
        code, text, args = problem
        work.conflict(objects={"args": args}, value=text, errorCode=code, indexes=indexes)
        work.rejected += indexes
        work.aborted = work.call.flag("atomic")
        return
    for index, value in enumerate(values):
        _import_value(work, index, value)


def _checked_period(text: Any) -> str:
    if text is None or parse_period(str(text)) is None:
        raise refuse(500, 'Cannot invoke "org.hisp.dhis.datavalue.DataEntryGroup.deletion()" because "group" is null')
    return str(text)


def _group_set(work: Import, values: list[Json], indexes: list[int]) -> Json | None:
    call, name = work.call, work.body.get("dataSet") or work.call.param("dataSet")
    if name and call.content_type == "application/adx+xml":
        text = f"Data set UID not valid: `{name}`"
        work.conflict(objects={"args": name}, value=text, errorCode="E8004", indexes=[-1])
        work.aborted = True
        return None
    if name:
        found = work.schemes.find("dataSet", str(name))
        return found or {"id": str(name), "dataSetElements": [], "organisationUnits": [], "periodType": ""}
    elements = [work.schemes.find("dataElement", str(value.get("dataElement"))) for value in values]
    missing = [
        str(value.get("dataElement"))
        for value, found in zip(values, elements, strict=True)
        if not found or not sets_with(call, found["id"])
    ]
    code, text, args = "", "", ""
    sets: list[Json] = []
    if missing:
        args = f"[{', '.join(dict.fromkeys(missing))}]"
        code, text = "E8003", f"Data set detection failed, found no set for data element(s): `{args}`"
    else:
        common = {found["id"] for found in sets_with(call, (elements[0] or {})["id"])}
        for element in elements:
            common &= {found["id"] for found in sets_with(call, (element or {})["id"])}
        sets = [found for found in call.state.of("dataSets").values() if found["id"] in common]
        if len(sets) != 1:
            args = f"[{', '.join(found['id'] for found in sets)}]"
            code, text = "E8002", f"Data set detection failed, found multiple sets: `{args}`"
    if code:
        work.conflict(objects={"args": args}, value=text, errorCode=code, indexes=indexes)
        work.rejected += indexes
        return None
    return sets[0]


def _group_problem(work: Import, data_set: Json, values: list[Json]) -> tuple[str, str, str] | None:
    """What makes a whole group unfit for its data set: code, text and arguments."""
    schemes, uid = work.schemes, data_set["id"]
    in_set = {entry["dataElement"]["id"] for entry in data_set.get("dataSetElements") or ()}
    units = {ref["id"] for ref in data_set.get("organisationUnits") or ()}

    def unfit(name: str, fits: Any) -> str:
        wrong: list[str] = []
        for value in values:
            text = str(value.get(name))
            found = schemes.find(name, text) if name in PATHS else None
            if not fits(found["id"] if found else text):
                wrong.append(found["id"] if found else text)
        return f"[{', '.join(dict.fromkeys(wrong))}]" if wrong else ""

    if args := unfit("dataElement", lambda text: text in in_set):
        return "E8020", f"Data set {uid} not usable with data element(s): `{args}`", f"{uid}-{args}"
    wanted = data_set.get("periodType")
    if args := unfit("period", lambda text: getattr(parse_period(text), "type", None) == wanted):
        return "E8021", f"Data set {uid} not usable with period(s): `{args}`", f"{uid}-{args}"
    if args := unfit("orgUnit", lambda text: text in units):
        return "E8022", f"Data set {uid} not usable with org unit(s): `{args}`", f"{uid}-{args}"
    if args := _unfit_combos(work, data_set, values):
        return "E8023", f"Data set {uid} not usable with attribute option combo(s): `{args}`", f"{uid}-{args}"
    for value in values:
        element = schemes.find("dataElement", str(value.get("dataElement"))) or {}
        combo = str(value.get("categoryOptionCombo") or DEFAULT)
        if "categoryOptionCombo" in value and not _fits(
            work.call, element.get("categoryCombo"), combo, schemes, "categoryOptionCombo"
        ):
            text = (
                f"Data set {uid} + data element {element['id']} not usable with category option combo(s): `[{combo}]`"
            )
            return "E8024", text, f"{uid}-{element['id']}-[{combo}]"
    return _duplicates(work, values)


def _fits(call: Call, combo: Json | None, text: str, schemes: Schemes, name: str) -> bool:
    found = schemes.find(name, text)
    return bool(found and (found.get("categoryCombo") or {}).get("id") == (combo or {}).get("id", "bjDvmb4bfuf"))


def _unfit_combos(work: Import, data_set: Json, values: list[Json]) -> str:
    combo = data_set.get("categoryCombo") or {"id": "bjDvmb4bfuf"}
    wrong = [
        text
        for value in values
        if not _fits(
            work.call,
            combo,
            text := str(value.get("attributeOptionCombo") or DEFAULT),
            work.schemes,
            "attributeOptionCombo",
        )
    ]
    return f"[{', '.join(dict.fromkeys(wrong))}]" if wrong else ""


def _duplicates(work: Import, values: list[Json]) -> tuple[str, str, str] | None:
    seen: dict[str, list[int]] = {}
    for index, value in enumerate(values):
        names = ("dataElement", "orgUnit", "categoryOptionCombo", "attributeOptionCombo", "period")
        seen.setdefault(", ".join(f"{name}={value.get(name, 'null')}" for name in names), []).append(index)
    for key, indexes in seen.items():
        if len(indexes) > 1:
            args = f"{indexes}-DataValueKey[{key}]"
            return "E8128", f"Value #{indexes} all affect the same data value: `DataValueKey[{key}]`", args
    return None


def _import_value(work: Import, index: int, value: Json) -> None:
    schemes, text = work.schemes, value.get("value")
    element = schemes.find("dataElement", str(value["dataElement"])) or {}
    unit = schemes.find("orgUnit", str(value["orgUnit"])) or {}
    deleting = work.strategy in ("DELETE", "DELETES")

    def conflict(code: str, message: str, args: str) -> None:
        work.conflict(objects={"args": args}, value=message, errorCode=code, indexes=[index])
        work.rejected.append(index)
        work.counts["ignored"] += 1

    text = "" if text is None else str(text)
    if not text and not deleting and not value.get("deleted") and not value.get("comment"):
        conflict("E8120", f"Value #{index} value is required", str(index))
        return
    problem = problem_of(element.get("valueType", "TEXT"), text) if text else ""
    if problem and not deleting:
        kind = element["valueType"]
        conflict(
            "E8122", f"Value #{index} value `{text}` is no valid {kind}: {problem}", f"{index}-{text}-{kind}-{problem}"
        )
        return
    if text and option_problem(work.call, element, text):
        uid = element["id"]
        conflict(
            "E8123",
            f"Value #{index} value `{text}` is no valid option for data element `{uid}`",
            f"{index}-{text}-{uid}",
        )
        return
    stored = {"dataElement": element["id"], "orgUnit": unit["id"], **rest_of(value, text)}
    for name in ("categoryOptionCombo", "attributeOptionCombo"):
        found = schemes.find(name, str(value.get(name) or DEFAULT))
        stored[name] = found["id"] if found else DEFAULT
    if deleting:
        stored["deleted"] = True
    work.counts["deleted" if deleting else "updated"] += 1
    work.accepted.append(stored)
