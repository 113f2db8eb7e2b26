"""The country's units, what its facilities report, and the favourites that show it."""

import itertools
from typing import Any

from dhis2w_client.testing.http import Json
from dhis2w_client.testing.identifier_schemes import DEFAULT
from dhis2w_client.testing.world import Country, ref

_DEFAULT_COMBO = "bjDvmb4bfuf"

# -- Units -----------------------------------------------------------------------------------------------------------

_FIRST = ("Ka", "Lo", "Mi", "Ra", "Sa", "Ta", "Vo", "Be", "Du", "Ne", "Po", "Zi")
_MIDDLE = ("ri", "la", "no", "mba", "ta", "ke", "lu", "sso", "ve", "dja")
_LAST = ("", "na", "ro", "wa", "ti", "ma", "lo")
_LEVELS = ("Country", "Region", "District", "Facility")
_KINDS = ("Clinic", "Hospital", "Health post")
_OWNERS = ("Public", "Private")
_WEST, _SOUTH = 12, 4  # degrees of the country's corner; a district is one degree wide and high


def make_units(country: Country) -> None:
    """One country of 5 regions, 20 districts and 125 facilities, all with geometry; levels and groups."""
    country.start("units")
    names = _names(country)
    root = country.add(
        "organisationUnits",
        f"{next(names)}land",
        openingDate="1990-01-01T00:00:00.000",
        geometry=_square(_WEST, _SOUTH, _WEST + 5, _SOUTH + 4),
    )
    groups: dict[str, list[Json]] = {name: [] for name in (*_KINDS, *_OWNERS)}
    for column in range(5):
        area = _square(_WEST + column, _SOUTH, _WEST + column + 1, _SOUTH + 4)
        region = _unit(country, f"{next(names)} Region", root, geometry=area)
        for row in range(4):
            corner = (_WEST + column, _SOUTH + row)
            district = _unit(
                country, f"{next(names)} District", region, geometry=_square(*corner, corner[0] + 1, corner[1] + 1)
            )
            country.districts.append(district["id"])
            for _ in range(7 if row == 0 else 6):
                kind = country.random.choice(_KINDS)
                facility = _facility(country, f"{next(names)} {kind}", district, corner)
                groups[kind].append(ref(facility))
                groups[country.random.choice(_OWNERS)].append(ref(facility))
    for level, title in enumerate(_LEVELS, 1):
        country.add("organisationUnitLevels", title, level=level, offlineLevels=1 if level < 4 else 0)
    for name, members in groups.items():
        country.add("organisationUnitGroups", name, organisationUnits=members)
    for name, kinds in (("Facility type", _KINDS), ("Ownership", _OWNERS)):
        refs = country.refs("organisationUnitGroups", *kinds)
        country.add(
            "organisationUnitGroupSets", name, dataDimension=True, compulsory=False, organisationUnitGroups=refs
        )


def _names(country: Country) -> Any:
    """Names in an order of their own, each once."""
    found = ["".join(parts) for parts in itertools.product(_FIRST, _MIDDLE, _LAST)]
    country.random.shuffle(found)
    return iter(found)


def _square(west: int, south: int, east: int, north: int) -> Json:
    corners = [[float(x), float(y)] for x, y in ((west, south), (east, south), (east, north), (west, north))]
    corners.append([*corners[0]])
    return {"type": "Polygon", "coordinates": [corners]}


def _unit(country: Country, name: str, parent: Json, opened: str = "2000-01-01", **more: Any) -> Json:
    return country.add("organisationUnits", name, openingDate=f"{opened}T00:00:00.000", parent=ref(parent), **more)


def _facility(country: Country, name: str, district: Json, corner: tuple[int, int]) -> Json:
    chance = country.random
    point = [round(edge + chance.uniform(0.1, 0.9), 4) for edge in corner]
    facility = _unit(
        country,
        name,
        district,
        f"{chance.randrange(2001, 2019)}-0{chance.randrange(1, 10)}-01",
        geometry={"type": "Point", "coordinates": point},
        phoneNumber=f"+99 {chance.randrange(100, 1000)} {chance.randrange(1000, 10000)}",
    )
    country.facilities.append(facility["id"])
    return facility


# -- Categories and options ------------------------------------------------------------------------------------------

_CATEGORIES = {
    "Sex": ("Female", "Male"),
    "Age": ("Under 5", "5 to 14", "15 and over"),
    "Place": ("At the facility", "Outreach"),
    "Partner": ("Ministry", "Health for all", "Red Sun"),
}
_COMBOS = {"Sex": ("Sex",), "Sex and age": ("Sex", "Age"), "Place": ("Place",), "Partner": ("Partner",)}


def make_categories(country: Country) -> None:
    """Sex, age, place, and the partner that pays; their combinations, groups and a group set."""
    country.start("categories")
    for title, options in _CATEGORIES.items():
        for option in options:
            country.add("categoryOptions", option, organisationUnits=[])
        kind = "ATTRIBUTE" if title == "Partner" else "DISAGGREGATION"
        refs = country.refs("categoryOptions", *options)
        country.add("categories", title, dataDimensionType=kind, dataDimension=True, categoryOptions=refs)
    for title, categories in _COMBOS.items():
        _combo(country, title, categories)
    groups: dict[str, tuple[str, ...]] = {"Children": ("Under 5", "5 to 14"), "Adults": ("15 and over",)}
    for title, options in groups.items():
        refs = country.refs("categoryOptions", *options)
        country.add("categoryOptionGroups", title, dataDimensionType="DISAGGREGATION", categoryOptions=refs)
    country.add(
        "categoryOptionGroupSets",
        "Children and adults",
        dataDimensionType="DISAGGREGATION",
        dataDimension=True,
        categoryOptionGroups=country.refs("categoryOptionGroups"),
    )


def _combo(country: Country, title: str, categories: tuple[str, ...]) -> None:
    kind = "ATTRIBUTE" if title == "Partner" else "DISAGGREGATION"
    refs = country.refs("categories", *categories)
    combo = country.add("categoryCombos", title, dataDimensionType=kind, skipTotal=False, categories=refs)
    for options in itertools.product(*(_CATEGORIES[name] for name in categories)):
        uid = country.uid()
        country.combos.setdefault(title, []).append(uid)
        country.bundle.setdefault("categoryOptionCombos", []).append(
            {
                "id": uid,
                "name": ", ".join(options),
                "categoryCombo": ref(combo),
                "categoryOptions": country.refs("categoryOptions", *options),
                "ignoreApproval": False,
                "translations": [],
                "attributeValues": [],
            }
        )


_OPTION_SETS = {
    "Gender": ("Female", "Male", "Other"),
    "Test result": ("Negative", "Positive", "Not done"),
    "Treatment": ("Artemether", "Artesunate", "Quinine", "None given"),
    "Vaccine": ("BCG", "Penta", "Polio", "Rota", "Measles"),
    "State of the fridge": ("Works", "Broken", "Missing"),
    "Outcome of birth": ("Live birth", "Stillbirth", "Miscarriage"),
}


def make_options(country: Country) -> None:
    """Option sets with their options, two groups of options and a group set; legends."""
    country.start("options")
    for title, names in _OPTION_SETS.items():
        owner = country.add("optionSets", title, valueType="TEXT", version=0)
        prefix = "".join(word[0] for word in title.split()).upper()
        owner["options"] = []
        for order, name in enumerate(names):
            code = name.upper().replace(" ", "_")
            option: Json = {"id": country.uid(), "name": name, "code": code, "sortOrder": order}
            option["optionSet"] = ref(owner)
            country.uids.setdefault("options", {})[f"{prefix} {name}"] = option["id"]
            country.bundle.setdefault("options", []).append(option)
            owner["options"].append(ref(option))
    treatment = country.ref("optionSets", "Treatment")
    for title, names in (("Combination therapy", ("Artemether", "Artesunate")), ("Single drugs", ("Quinine",))):
        refs = country.refs("options", *(f"T {name}" for name in names))
        country.add("optionGroups", title, optionSet=treatment, options=refs)
    groups = country.refs("optionGroups")
    country.add("optionGroupSets", "Kind of treatment", optionSet=treatment, dataDimension=True, optionGroups=groups)
    for title, bounds in (("Coverage", (0, 50, 80, 90, 120)), ("Case load", (0, 50, 200, 1000, 100000))):
        colours = ("#d7301f", "#fc8d59", "#fdcc8a", "#74c476")
        legends = [
            country.part(name=f"{low} to {high}", startValue=low, endValue=high, color=colour)
            for low, high, colour in zip(bounds, bounds[1:], colours, strict=False)
        ]
        country.add("legendSets", title, symbolizer="color", legends=legends)


# -- Data elements and data sets -------------------------------------------------------------------------------------

_DISEASES = (
    "Malaria",
    "Pneumonia",
    "Diarrhoea",
    "Measles",
    "Typhoid",
    "Anaemia",
    "Injury",
    "Asthma",
    "Hypertension",
    "Diabetes",
)
_DOSES = ("BCG", "Penta1", "Penta2", "Penta3", "Polio0", "Polio1", "Polio2", "Polio3", "Rota1", "MR1", "MR2")
_GOODS = ("Amoxicillin", "Paracetamol", "ORS", "Zinc", "Gloves", "Syringes", "Bednets", "Test kits")
_PEOPLE = ("Total population", "Live births expected", "Women of childbearing age", "Infants")
_STAFF = ("Nurses", "Midwives", "Doctors")
_PREDICTED = ("Malaria", "Pneumonia", "Diarrhoea")  # whose cases predictors foresee

# Form: period type, its attribute combination, and groups of (data elements, category combination, aggregation).
FORMS: dict[str, tuple[str, str, dict[str, tuple[tuple[str, ...], str, str]]]] = {
    "Outpatients": (
        "Monthly",
        "",
        {
            "Cases": (tuple(f"{name} cases" for name in _DISEASES), "Sex and age", "SUM"),
            "Deaths": (tuple(f"{name} deaths" for name in _DISEASES), "Sex", "SUM"),
            "Referrals": (tuple(f"{name} referred" for name in _DISEASES), "", "SUM"),
        },
    ),
    "Immunization": ("Monthly", "", {"Doses": (tuple(f"{name} doses" for name in _DOSES), "Place", "SUM")}),
    "Stock": (
        "Monthly",
        "",
        {
            "Used": (tuple(f"{name} used" for name in _GOODS), "", "SUM"),
            "Expired": (tuple(f"{name} expired" for name in _GOODS), "", "SUM"),
            "In stock": (tuple(f"{name} in stock" for name in _GOODS), "", "LAST"),
        },
    ),
    "Population": ("Yearly", "", {"Population": (_PEOPLE, "", "SUM")}),
    "Finances": ("Yearly", "Partner", {"Spending": (("Money spent",), "", "SUM")}),
    "Facility": ("Quarterly", "", {"Staff": (_STAFF, "", "AVERAGE")}),
}
# Further data elements of the form of facilities: their value type and option set.
EQUIPMENT = (
    ("Has electricity", "BOOLEAN", ""),
    ("Vaccine fridge", "TEXT", "State of the fridge"),
    ("Rooms cleaned", "PERCENTAGE", ""),
    ("Last supervision", "DATE", ""),
    ("Supervisor's comments", "LONG_TEXT", ""),
)
# Data elements of the programs: value type, option set.
_TRACKED = (
    ("Weight", "NUMBER", ""),
    ("Temperature", "NUMBER", ""),
    ("Remarks", "LONG_TEXT", ""),
    ("Height", "NUMBER", ""),
    ("Breastfed", "BOOLEAN", ""),
    ("Vaccine given", "TEXT", "Vaccine"),
    ("Weeks of pregnancy", "INTEGER_POSITIVE", ""),
    ("Haemoglobin", "NUMBER", ""),
    ("Systolic pressure", "INTEGER_POSITIVE", ""),
    ("HIV test", "TEXT", "Test result"),
    ("Danger signs", "TRUE_ONLY", ""),
    ("Next visit", "DATE", ""),
    ("Outcome", "TEXT", "Outcome of birth"),
    ("Malaria test", "TEXT", "Test result"),
    ("Treatment given", "TEXT", "Treatment"),
    ("Age in years", "INTEGER_ZERO_OR_POSITIVE", ""),
    ("Gender of the patient", "TEXT", "Gender"),
    ("First symptoms", "DATE", ""),
    ("Admitted", "BOOLEAN", ""),
)


def make_elements(country: Country) -> None:
    """100 data elements, 19 of them of programs; their groups and a group set."""
    country.start("data elements")
    coverage = country.refs("legendSets", "Case load")
    for title, (_, _, groups) in FORMS.items():
        for group, (names, combo, aggregation) in groups.items():
            for name in names:
                legends = coverage if group == "Cases" else []
                _element(country, name, "INTEGER_ZERO_OR_POSITIVE", combo, aggregation, legendSets=[*legends])
            country.add("dataElementGroups", group, dataElements=country.refs("dataElements", *names))
        if title == "Facility":
            for name, value_type, options in EQUIPMENT:
                aggregation = "AVERAGE" if value_type == "PERCENTAGE" else "NONE"
                _element(country, name, value_type, "", aggregation, **_options(country, options))
            refs = country.refs("dataElements", *(name for name, _, _ in EQUIPMENT))
            country.add("dataElementGroups", "Equipment", dataElements=refs)
    expected = [f"{name} cases expected" for name in _PREDICTED]
    for name in expected:
        _element(country, name, "NUMBER", "", "SUM")
    country.add("dataElementGroups", "Expected", dataElements=country.refs("dataElements", *expected))
    for name, value_type, options in _TRACKED:
        aggregation = "AVERAGE" if value_type == "NUMBER" or value_type.startswith("INT") else "NONE"
        _element(country, name, value_type, "", aggregation, domainType="TRACKER", **_options(country, options))
    refs = country.refs("dataElements", *(name for name, _, _ in _TRACKED))
    country.add("dataElementGroups", "Of programs", dataElements=refs)
    for title, names in (
        ("Use of services", ("Cases", "Deaths", "Referrals", "Doses")),
        ("Means", ("Used", "Expired", "In stock", "Spending", "Staff", "Equipment")),
    ):
        refs = country.refs("dataElementGroups", *names)
        country.add("dataElementGroupSets", title, dataDimension=True, compulsory=False, dataElementGroups=refs)


def _options(country: Country, name: str) -> Json:
    return {"optionSet": country.ref("optionSets", name)} if name else {}


def _element(country: Country, name: str, value_type: str, combo: str, aggregation: str, **more: Any) -> None:
    country.add(
        "dataElements",
        name,
        valueType=value_type,
        aggregationType=aggregation,
        categoryCombo=country.ref("categoryCombos", combo) if combo else {"id": _DEFAULT_COMBO},
        zeroIsSignificant=name.endswith("in stock"),
        **{"domainType": "AGGREGATE", **more},
    )


def make_data_sets(country: Country) -> None:
    """The forms that facilities report, in sections, with the workflow of their approval."""
    country.start("data sets")
    levels = [
        country.add("dataApprovalLevels", title, level=number, orgUnitLevel=number + 1)
        for number, title in enumerate(("Regional office", "District office"), 1)
    ]
    workflow = country.add(
        "dataApprovalWorkflows",
        "Monthly approval",
        periodType="Monthly",
        categoryCombo={"id": _DEFAULT_COMBO},
        dataApprovalLevels=[ref(level) for level in levels],
    )
    for title, (period_type, attributes, groups) in FORMS.items():
        sections = {group: names for group, (names, _, _) in groups.items()}
        if title == "Facility":
            sections["Equipment"] = tuple(name for name, _, _ in EQUIPMENT)
        _data_set(country, title, period_type, attributes, sections)
    country.bundle["dataSets"][0]["workflow"] = ref(workflow)


def limits(country: Country) -> dict[str, Json]:
    """What some facilities are expected to refer, by the keys that the server uses."""
    found: dict[str, Json] = {}
    for disease, high in zip(_DISEASES, (60, 40, 20), strict=False):
        element = country.ref("dataElements", f"{disease} referred")
        for unit in country.facilities[:5]:
            found[f"{unit}.{element['id']}.{DEFAULT}"] = {
                "min": 0,
                "max": high,
                "generated": False,
                "source": {"id": unit},
                "dataElement": {**element},
                "optionCombo": {"id": DEFAULT},
            }
    return found


def _data_set(
    country: Country, title: str, period_type: str, attributes: str, sections: dict[str, tuple[str, ...]]
) -> None:
    data_set = country.add(
        "dataSets",
        f"{title} report",
        periodType=period_type,
        categoryCombo=country.ref("categoryCombos", attributes) if attributes else {"id": _DEFAULT_COMBO},
        organisationUnits=[{"id": unit} for unit in country.facilities],
        openFuturePeriods=1,
        timelyDays=15,
        expiryDays=0,
        version=len(sections),
    )
    refs = [element for names in sections.values() for element in country.refs("dataElements", *names)]
    data_set["dataSetElements"] = [{"dataElement": element, "dataSet": ref(data_set)} for element in refs]
    for order, (section, names) in enumerate(sections.items()):
        country.bundle.setdefault("sections", []).append(
            {
                "id": country.uid(),
                "name": section,
                "sortOrder": order,
                "dataSet": ref(data_set),
                "dataElements": country.refs("dataElements", *names),
                "indicators": [],
                "greyedFields": [],
                "showRowTotals": False,
                "showColumnTotals": False,
            }
        )


# -- Indicators, rules, predictors -----------------------------------------------------------------------------------

# Name, type, numerator, denominator (data elements), group.
_INDICATORS = (
    ("Malaria case fatality", "Per cent", "Malaria deaths", "Malaria cases", "Morbidity"),
    ("Pneumonia case fatality", "Per cent", "Pneumonia deaths", "Pneumonia cases", "Morbidity"),
    ("Measles case fatality", "Per cent", "Measles deaths", "Measles cases", "Morbidity"),
    ("Malaria referral rate", "Per cent", "Malaria referred", "Malaria cases", "Morbidity"),
    ("Malaria incidence", "Per thousand", "Malaria cases", "Total population", "Morbidity"),
    ("Diarrhoea incidence", "Per thousand", "Diarrhoea cases", "Total population", "Morbidity"),
    ("BCG coverage", "Per cent", "BCG doses", "Infants", "Immunization"),
    ("Penta3 coverage", "Per cent", "Penta3 doses", "Infants", "Immunization"),
    ("Measles coverage", "Per cent", "MR1 doses", "Infants", "Immunization"),
    ("Penta dropout", "Per cent", "Penta3 doses", "Penta1 doses", "Immunization"),
    ("Amoxicillin wasted", "Per cent", "Amoxicillin expired", "Amoxicillin used", "Supplies"),
    ("People per nurse", "Number", "Total population", "Nurses", "Supplies"),
)


def make_indicators(country: Country) -> None:
    """Twelve indicators of three types, in groups and a group set."""
    country.start("indicators")
    for name, factor in (("Per cent", 100), ("Per thousand", 1000), ("Number", 1)):
        country.add("indicatorTypes", name, factor=factor, number=factor == 1)
    by_group: dict[str, list[Json]] = {}
    for name, kind, top, bottom, group in _INDICATORS:
        indicator = country.add(
            "indicators",
            name,
            indicatorType=country.ref("indicatorTypes", kind),
            numerator=_operand(country, top),
            numeratorDescription=top,
            denominator=_operand(country, bottom),
            denominatorDescription=bottom,
            annualized=False,
            decimals=1,
            legendSets=country.refs("legendSets", "Coverage") if name.endswith("coverage") else [],
        )
        by_group.setdefault(group, []).append(ref(indicator))
    for group, members in by_group.items():
        country.add("indicatorGroups", group, indicators=members)
    groups = country.refs("indicatorGroups")
    country.add("indicatorGroupSets", "Area", compulsory=False, indicatorGroups=groups)
    country.add(
        "expressionDimensionItems",
        "Malaria cases and deaths",
        expression=f"{_operand(country, 'Malaria cases')}+{_operand(country, 'Malaria deaths')}",
        missingValueStrategy="NEVER_SKIP",
        slidingWindow=False,
    )


def _operand(country: Country, element: str) -> str:
    return f"#{{{country.uids['dataElements'][element]}}}"


def _expression(country: Country, element: str) -> Json:
    return {
        "expression": _operand(country, element),
        "description": element,
        "missingValueStrategy": "NEVER_SKIP",
        "slidingWindow": False,
    }


def make_rules(country: Country) -> None:
    """Validation rules with a notification, predictors; each in a group."""
    country.start("rules")
    pairs = [(f"{name} deaths", "less_than_or_equal_to", f"{name} cases") for name in _DISEASES[:4]]
    pairs += [("Penta3 doses", "less_than_or_equal_to", "Penta1 doses"), ("MR2 doses", "not_equal_to", "MR1 doses")]
    for left, operator, right in pairs:
        country.add(
            "validationRules",
            f"{left} and {right}",
            operator=operator,
            importance="MEDIUM",
            periodType="Monthly",
            leftSide=_expression(country, left),
            rightSide=_expression(country, right),
            instruction=f"Compare {left} with {right}",
            organisationUnitLevels=[],
            skipFormValidation=False,
        )
    rules = country.refs("validationRules")
    country.add("validationRuleGroups", "Deaths and cases", validationRules=rules[:4])
    country.add("validationRuleGroups", "Doses", validationRules=rules[4:])
    country.add(
        "validationNotificationTemplates",
        "More deaths than cases",
        subjectTemplate="V{rule_name}",
        messageTemplate="V{rule_name} in V{org_unit_name}",
        sendStrategy="COLLECTIVE_SUMMARY",
        notifyUsersInHierarchyOnly=True,
        validationRules=rules[:4],
        recipientUserGroups=country.refs("userGroups", "District officers"),
    )
    for name in _PREDICTED:
        cases = _expression(country, f"{name} cases")
        country.add(
            "predictors",
            f"{name} cases expected",
            output=country.ref("dataElements", f"{name} cases expected"),
            outputCombo={"id": DEFAULT},
            generator={**cases, "expression": f"avg({cases['expression']})"},
            periodType="Monthly",
            sequentialSampleCount=3,
            annualSampleCount=0,
            sequentialSkipCount=0,
            organisationUnitDescendants="SELECTED",
            organisationUnitLevels=country.refs("organisationUnitLevels", "Facility"),
        )
    country.add("predictorGroups", "Expected cases", predictors=country.refs("predictors"))


# -- Favourites: visualizations, maps, line lists, and the dashboards that show them -----------------------------------


# Name, type, data (type of the items and their names), periods, units, what is on columns, rows and as filter.
_VISUALIZATIONS: tuple[tuple[str, str, str, tuple[str, ...], str, str], ...] = (
    ("Malaria by month", "LINE", "dataElements", ("Malaria cases", "Malaria deaths"), "LAST_12_MONTHS", "USER_ORGUNIT"),
    ("Immunization coverage", "COLUMN", "indicators", ("BCG coverage", "Penta3 coverage"), "LAST_YEAR", "LEVEL-2"),
    ("Cases by region", "PIVOT_TABLE", "dataElements", ("Malaria cases", "Measles cases"), "LAST_6_MONTHS", "LEVEL-2"),
    ("Stock of bednets", "BAR", "dataElements", ("Bednets in stock", "Bednets used"), "LAST_3_MONTHS", "LEVEL-2"),
    ("Penta dropout", "SINGLE_VALUE", "indicators", ("Penta dropout",), "LAST_12_MONTHS", "USER_ORGUNIT"),
    ("Children's visits", "AREA", "programIndicators", ("Children's visits",), "LAST_12_MONTHS", "USER_ORGUNIT"),
)


def _axes(country: Country, kind: str, names: tuple[str, ...], period: str, units: str) -> Json:
    root = country.bundle["organisationUnits"][0]["id"]
    places = [{"id": units}] if units == "USER_ORGUNIT" else [{"id": units}, {"id": root}]
    return {
        "columns": [{"dimension": "dx", "items": country.refs(kind, *names)}],
        "rows": [{"dimension": "pe", "items": [{"id": period}]}],
        "filters": [{"dimension": "ou", "items": places}],
    }


def make_favourites(country: Country) -> None:
    """Six visualizations, two maps, two line lists, two dashboards, an interpretation."""
    country.start("favourites")
    for name, kind, items, names, period, units in _VISUALIZATIONS:
        axes = _axes(country, items, names, period, units)
        if kind == "PIVOT_TABLE":
            axes["rows"], axes["filters"] = axes["filters"], axes["rows"]
        country.add("visualizations", name, type=kind, **axes)
    _make_maps(country)
    _make_line_lists(country)
    _make_dashboards(country)


def _make_maps(country: Country) -> None:
    thematic = country.part(
        name="Malaria incidence",
        layer="thematic",
        renderingStrategy="SINGLE",
        thematicMapType="CHOROPLETH",
        method=2,
        classes=4,
        opacity=0.9,
        colorScale="#fee5d9,#fcae91,#fb6a4a,#cb181d",
        legendSet=country.ref("legendSets", "Case load"),
        **_axes(country, "indicators", ("Malaria incidence",), "LAST_YEAR", "LEVEL-3"),
    )
    facilities = country.part(
        name="Facilities",
        layer="facility",
        renderingStrategy="SINGLE",
        opacity=1,
        areaRadius=5000,
        organisationUnitGroupSet=country.ref("organisationUnitGroupSets", "Facility type"),
        rows=[{"dimension": "ou", "items": [{"id": "LEVEL-4"}, {"id": country.bundle["organisationUnits"][0]["id"]}]}],
    )
    for name, view in (("Malaria by district", thematic), ("Where facilities are", facilities)):
        place: Json = {"longitude": 14.5, "latitude": 6.0, "zoom": 6, "basemap": "osmLight"}
        country.add("maps", name, **place, mapViews=[view])
    country.add(
        "externalMapLayers",
        "Terrain",
        url="https://tiles.example.org/terrain/{z}/{x}/{y}.png",
        mapService="XYZ",
        imageFormat="PNG",
        mapLayerPosition="BASEMAP",
        attribution="Example",
    )


def _make_line_lists(country: Country) -> None:
    root = country.bundle["organisationUnits"][0]["id"]
    for name, kind, program, stage, elements in (
        ("Malaria cases", "LINE_LIST", "Malaria register", "Case", ("Malaria test", "Treatment given")),
        ("Weights of children", "LINE_LIST", "Child health", "Visit", ("Weight", "Temperature")),
    ):
        columns: list[Json] = [{"dimension": "ou", "items": [{"id": root}]}]
        columns += [{"dimension": element["id"], "items": []} for element in country.refs("dataElements", *elements)]
        country.add(
            "eventVisualizations",
            name,
            type=kind,
            program=country.ref("programs", program),
            programStage=country.ref("programStages", stage),
            dataType="EVENTS",
            outputType="EVENT",
            columns=columns,
            rows=[],
            filters=[{"dimension": "pe", "items": [{"id": "LAST_12_MONTHS"}]}],
        )


def _make_dashboards(country: Country) -> None:
    for name, items in (
        (
            "Health of the country",
            (
                ("visualization", "visualizations", "Malaria by month"),
                ("visualization", "visualizations", "Immunization coverage"),
                ("map", "maps", "Malaria by district"),
                ("visualization", "visualizations", "Stock of bednets"),
            ),
        ),
        (
            "Programs",
            (
                ("visualization", "visualizations", "Children's visits"),
                ("eventVisualization", "eventVisualizations", "Weights of children"),
            ),
        ),
    ):
        shown = [
            _item(country, place, **{kind: country.ref(path, favourite)})
            for place, (kind, path, favourite) in enumerate(items)
        ]
        shown.append(_item(country, len(shown), text=f"About {name.lower()}"))
        country.add("dashboards", name, description=name, dashboardItems=shown, restrictFilters=False)
    favourite = country.bundle["visualizations"][0]
    uid = country.uid()
    country.bundle["interpretations"] = [
        {
            "id": uid,
            "name": uid,
            "text": "Malaria comes with the rains.",
            "type": "VISUALIZATION",
            "visualization": ref(favourite),
            "comments": [
                {**country.part(text="As every year."), "createdBy": {"id": country.uids["users"]["Gia Gomez"]}}
            ],
            "likes": 0,
            "translations": [],
        }
    ]


def _item(country: Country, place: int, **more: Any) -> Json:
    size = {"x": place % 2 * 30, "y": place // 2 * 20, "width": 30, "height": 20}
    return country.part(**more, **size, shape="NORMAL")
