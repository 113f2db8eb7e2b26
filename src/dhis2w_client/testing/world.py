"""The small world that the embedded server starts with: metadata objects by type, as the server stores them."""

from typing import Any, TypeAlias

__all__ = ["MODEL_NAMES", "REFERENCES", "World", "small_world"]

World: TypeAlias = dict[str, dict[str, dict[str, Any]]]
"""Objects by the key of their type's list and by uid; references hold the `id` alone."""

MODEL_NAMES = {
    "categories": "Category",
    "categoryCombos": "CategoryCombo",
    "dataElementGroups": "DataElementGroup",
    "dataElements": "DataElement",
    "optionSets": "OptionSet",
    "organisationUnits": "OrganisationUnit",
}
"""The types of this world, with the names that error messages use."""

REFERENCES = {
    "categories": "categories",
    "categoryCombo": "categoryCombos",
    "children": "organisationUnits",
    "dataElementGroups": "dataElementGroups",
    "dataElements": "dataElements",
    "optionSet": "optionSets",
    "parent": "organisationUnits",
}
"""The properties that refer to other objects, and the type of those."""

_CREATED = "2026-11-22T05:08:59.214"

_DATA_ELEMENTS = (
    # uid, code, name, value type, domain type, category combo
    ("DeOnly00000", "DEONLY", "Beds", "NUMBER", "AGGREGATE", "bjDvmb4bfuf"),
    ("DeInt000000", "DEINT", "Cases by sex", "INTEGER_ZERO_OR_POSITIVE", "AGGREGATE", "CcSex000000"),
    ("DeTrText000", "DETRTEXT", "Diagnosis", "TEXT", "TRACKER", "bjDvmb4bfuf"),
    ("DeTrOpt0000", "DETROPT", "Eye color", "TEXT", "TRACKER", "bjDvmb4bfuf"),
    ("DeBool00000", "DEBOOL", "Has power", "BOOLEAN", "AGGREGATE", "bjDvmb4bfuf"),
    ("DeTrDate000", "DETRDATE", "Next visit", "DATE", "TRACKER", "bjDvmb4bfuf"),
    ("DeNum000000", "DENUM", "Population", "NUMBER", "AGGREGATE", "bjDvmb4bfuf"),
    ("DeTarget000", "DETARGET", "Predicted population", "NUMBER", "AGGREGATE", "bjDvmb4bfuf"),
    ("DeText00000", "DETEXT", "Remarks", "LONG_TEXT", "AGGREGATE", "bjDvmb4bfuf"),
    ("DeOpt000000", "DEOPT", "Status of the fridge", "TEXT", "AGGREGATE", "bjDvmb4bfuf"),
    ("DeDate00000", "DEDATE", "Visit date", "DATE", "AGGREGATE", "bjDvmb4bfuf"),
    ("DeTrNum0000", "DETRNUM", "Weight", "NUMBER", "TRACKER", "bjDvmb4bfuf"),
)

_ORGANISATION_UNITS = (
    # uid, name, parent
    ("OuRoot00000", "Testland", None),
    ("OuDistA0000", "District A", "OuRoot00000"),
    ("OuDistB0000", "District B", "OuRoot00000"),
    ("OuChfA10000", "Chiefdom A1", "OuDistA0000"),
    ("OuFacA11000", "Facility A11", "OuChfA10000"),
    ("OuFacA12000", "Facility A12", "OuChfA10000"),
)


def small_world() -> World:
    """A new copy of the world: twelve data elements in two category combinations, and six organisation units."""
    world: World = {collection: {} for collection in MODEL_NAMES}
    _add(world, "categories", "GLevLNI9wkl", "default", "default", dataDimensionType="DISAGGREGATION")
    _add(world, "categories", "CatSex00000", "SEX", "Sex", dataDimensionType="DISAGGREGATION")
    _add(world, "categoryCombos", "bjDvmb4bfuf", "default", "default", categories=[{"id": "GLevLNI9wkl"}])
    _add(world, "categoryCombos", "CcSex000000", "SEX_COMBO", "Sex combo", categories=[{"id": "CatSex00000"}])
    _add(world, "optionSets", "OsColor0000", "COLOR", "Colors", valueType="TEXT")
    for uid, code, name, value_type, domain_type, combo in _DATA_ELEMENTS:
        _add(
            world,
            "dataElements",
            uid,
            code,
            name,
            valueType=value_type,
            domainType=domain_type,
            aggregationType="NONE" if domain_type == "TRACKER" else "SUM",
            zeroIsSignificant=False,
            categoryCombo={"id": combo},
            dataElementGroups=[{"id": "DegMain0000"}] if uid in {"DeNum000000", "DeInt000000"} else [],
        )
    members = [{"id": "DeNum000000"}, {"id": "DeInt000000"}]
    _add(world, "dataElementGroups", "DegMain0000", "DEG_MAIN", "Main elements", dataElements=members)
    _add_organisation_units(world)
    return world


def _add(world: World, collection: str, uid: str, code: str | None, name: str, **properties: Any) -> None:
    dates = {"created": _CREATED, "lastUpdated": _CREATED}
    codes = {"code": code} if code else {}
    names = {"name": name, "shortName": name, "displayName": name}
    world[collection][uid] = {"id": uid, **codes, **names, **dates, "translations": [], **properties}


def _add_organisation_units(world: World) -> None:
    units = world["organisationUnits"]
    for uid, name, parent in _ORGANISATION_UNITS:
        path = f"{units[parent]['path']}/{uid}" if parent else f"/{uid}"
        _add(world, "organisationUnits", uid, None, name, path=path, level=path.count("/"), children=[])
        if parent:
            units[uid]["parent"] = {"id": parent}
            units[parent]["children"].append({"id": uid})
