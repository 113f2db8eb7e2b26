"""A country made from a seed: units, forms with two years of data, a programme of child health with children."""

import json
import random
from datetime import date, timedelta
from typing import Any

from dhis2w_client.testing.analytics_tables import build_tables
from dhis2w_client.testing.hooks import make_option_combos
from dhis2w_client.testing.http import Call, Json
from dhis2w_client.testing.tracker_import import run_import
from dhis2w_client.testing.uids import Uids
from dhis2w_client.testing.world import named, put

__all__ = ["fill_country"]

_FIRST = ("Ka", "Lo", "Mi", "Ra", "Sa", "Ta", "Vo", "Be", "Du", "Ne", "Po", "Zi")
_MIDDLE = ("ri", "la", "no", "mba", "ta", "ke", "lu", "sso", "ve", "dja")
_LAST = ("", "na", "ro", "wa", "ti", "ma", "lo")
_GIVEN = ("Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gia", "Hugo", "Ivy", "Jon", "Kira", "Leo", "Mia", "Nils", "Ola")
_SURNAMES = ("Abara", "Bello", "Castro", "Diallo", "Evans", "Fofana", "Gomez", "Haddad", "Ivanov", "Jallow", "Keita")
_LEVELS = ("Country", "Region", "District", "Facility")
_KINDS = ("Clinic", "Hospital", "Health post")
_FORMS = (
    (
        "Outpatients",
        "Monthly",
        True,
        ["Malaria", "Pneumonia", "Diarrhoea", "Measles", "Typhoid", "Anaemia", "Injury", "Asthma"],
    ),
    (
        "Immunization",
        "Monthly",
        False,
        ["BCG", "Penta1", "Penta2", "Penta3", "Polio0", "Polio1", "Polio3", "Rota1", "Rota2", "MR1", "MR2"],
    ),
    (
        "Stock",
        "Monthly",
        False,
        ["Amoxicillin", "Paracetamol", "ORS", "Zinc", "Gloves", "Syringes", "Bednets", "Testkits"],
    ),
    ("Population", "Yearly", False, ["Population", "Births", "Women", "Infants", "Households"]),
)
_MEASURES = {
    "Outpatients": ("cases", "deaths", "referred", "tested"),
    "Immunization": ("doses",),
    "Stock": ("in stock", "used", "expired", "ordered"),
    "Population": ("estimate",),
}
_DEFAULT = "HllvX50cXC0"


class _Country:
    """Makes everything from one stream of random numbers."""

    def __init__(self, call: Call, seed: int) -> None:
        self.call = call
        self.random = random.Random(f"country {seed}")
        self.uids = Uids(f"country {seed}")
        self.names: set[str] = set()
        self.bundle: dict[str, list[Json]] = {}
        self.facilities: list[Json] = []
        self.forms: list[tuple[Json, list[Json]]] = []
        self.refs: dict[str, str] = {}

    def name(self) -> str:
        """A name that nothing else has."""
        while True:
            syllables = (self.random.choice(part) for part in (_FIRST, _MIDDLE, _LAST))
            found = "".join(syllables)
            if found not in self.names:
                self.names.add(found)
                return found

    def add(self, kind: str, name: str, **more: Any) -> Json:
        """An object of the bundle."""
        item = named(self.uids.uid(), name, name.upper().replace(" ", "_")[:50], **more)
        self.bundle.setdefault(kind, []).append(item)
        return item

    def make_units(self) -> None:
        """One country, 5 regions, 20 districts, 125 facilities."""
        root = self.add("organisationUnits", f"{self.name()}land", openingDate="1990-01-01")
        for number in range(5):
            region = self.unit(f"{self.name()} Region", root)
            for _ in range(4):
                district = self.unit(f"{self.name()} District", region)
                for _ in range(6 + (1 if len(self.facilities) % 4 == 0 else 0)):
                    kind = self.random.choice(_KINDS)
                    point = [round(self.random.uniform(number, number + 1), 4), round(self.random.uniform(0, 4), 4)]
                    geometry = {"type": "Point", "coordinates": point}
                    self.facilities.append(self.unit(f"{self.name()} {kind}", district, geometry=geometry))
        for level, title in enumerate(_LEVELS, 1):
            self.bundle.setdefault("organisationUnitLevels", []).append(
                {"id": self.uids.uid(), "name": title, "level": level}
            )
        groups = [
            self.add(
                "organisationUnitGroups",
                kind,
                organisationUnits=[{"id": unit["id"]} for unit in self.facilities if unit["name"].endswith(kind)],
            )
            for kind in _KINDS
        ]
        refs = [{"id": group["id"]} for group in groups]
        self.add("organisationUnitGroupSets", "Facility type", dataDimension=True, organisationUnitGroups=refs)

    def unit(self, name: str, parent: Json, **more: Any) -> Json:
        """A unit below another."""
        return self.add("organisationUnits", name, openingDate="2000-01-01", parent={"id": parent["id"]}, **more)

    def make_categories(self) -> str:
        """Sex by age; gives the category combination."""
        made: list[Json] = []
        for title, options in (("Sex", ("Female", "Male")), ("Age", ("Under 5", "5 and over"))):
            refs = [{"id": self.add("categoryOptions", option)["id"]} for option in options]
            made.append(self.add("categories", title, dataDimensionType="DISAGGREGATION", categoryOptions=refs))
        combo = self.add(
            "categoryCombos",
            "Sex and age",
            dataDimensionType="DISAGGREGATION",
            categories=[{"id": category["id"]} for category in made],
        )
        return str(combo["id"])

    def make_forms(self, combo: str) -> None:
        """Data elements, their groups and data sets."""
        reported = [{"id": unit["id"]} for unit in self.facilities]
        for title, period_type, split, subjects in _FORMS:
            elements = [
                self.add(
                    "dataElements",
                    f"{subject} {measure}",
                    valueType="INTEGER_ZERO_OR_POSITIVE",
                    domainType="AGGREGATE",
                    aggregationType="LAST" if measure == "in stock" else "SUM",
                    categoryCombo={"id": combo if split else "bjDvmb4bfuf"},
                )
                for subject in subjects
                for measure in _MEASURES[title]
            ]
            refs = [{"id": element["id"]} for element in elements]
            self.add("dataElementGroups", title, dataElements=refs)
            uid = self.uids.uid()
            rows = [{"dataElement": ref, "dataSet": {"id": uid}} for ref in refs]
            data_set = named(
                uid,
                f"{title} report",
                title.upper(),
                periodType=period_type,
                organisationUnits=reported,
                dataSetElements=rows,
                openFuturePeriods=1,
            )
            self.bundle.setdefault("dataSets", []).append(data_set)
            self.forms.append((data_set, elements))
        self.make_indicators()

    def make_indicators(self) -> None:
        """How many are immunized, and the share of deaths."""
        kind = {"id": self.uids.uid(), "name": "Per cent", "factor": 100, "number": False}
        self.bundle["indicatorTypes"] = [kind]
        by_name = {element["name"]: element["id"] for _, elements in self.forms for element in elements}
        for name, top, bottom in (
            ("Malaria case fatality", "Malaria deaths", "Malaria cases"),
            ("Penta dropout", "Penta3 doses", "Penta1 doses"),
        ):
            self.add(
                "indicators",
                name,
                indicatorType={"id": kind["id"]},
                numerator=f"#{{{by_name[top]}}}",
                numeratorDescription=top,
                denominator=f"#{{{by_name[bottom]}}}",
                denominatorDescription=bottom,
            )

    def make_program(self) -> None:
        """Children who come for visits."""
        refs = self.refs
        texts = (("First name", "TEXT"), ("Last name", "TEXT"), ("Birth date", "DATE"))
        for name, value_type in texts:
            item = self.add("trackedEntityAttributes", name, valueType=value_type, aggregationType="NONE")
            refs[name] = item["id"]
        for name, value_type in (("Weight", "NUMBER"), ("Temperature", "NUMBER"), ("Remarks", "LONG_TEXT")):
            more = {"domainType": "TRACKER", "aggregationType": "NONE" if value_type != "NUMBER" else "AVERAGE"}
            refs[name] = self.add("dataElements", name, valueType=value_type, **more)["id"]
        shared = {"sharing": {"public": "rwrw----", "users": {}, "userGroups": {}}}
        rows = [{"trackedEntityAttribute": {"id": refs[name]}, "searchable": True} for name, _ in texts]
        listed = [{"id": self.uids.uid(), "displayInList": True, "mandatory": False, **row} for row in rows]
        person = self.add("trackedEntityTypes", "Child", trackedEntityTypeAttributes=listed, **shared)
        refs["type"] = person["id"]
        refs["program"], refs["stage"] = self.uids.uid(), self.uids.uid()
        program = {"id": refs["program"]}
        stage_rows = [
            {"id": self.uids.uid(), "dataElement": {"id": refs[name]}, "compulsory": False, "sortOrder": order}
            for order, name in enumerate(("Weight", "Temperature", "Remarks"))
        ]
        self.bundle["programStages"] = [
            {
                "id": refs["stage"],
                "name": "Visit",
                "program": program,
                "sortOrder": 1,
                "repeatable": True,
                "programStageDataElements": stage_rows,
                **shared,
            }
        ]
        self.bundle["programs"] = [
            named(
                refs["program"],
                "Child health",
                "CHILD_HEALTH",
                programType="WITH_REGISTRATION",
                trackedEntityType={"id": person["id"]},
                organisationUnits=[{"id": unit["id"]} for unit in self.facilities],
                programStages=[{"id": refs["stage"]}],
                programTrackedEntityAttributes=[
                    {"id": self.uids.uid(), "program": program, "mandatory": False, "displayInList": True, **row}
                    for row in rows
                ],
                **shared,
            )
        ]

    def make_values(self, today: date) -> int:
        """24 months of data from a fifth of the facilities, and yearly estimates from all."""
        state, now = self.call.state, self.call.server.clock.stamp() + "+0000"
        combos: dict[str, list[str]] = {}
        for uid, item in state.of("categoryOptionCombos").items():
            combos.setdefault(item["categoryCombo"]["id"], []).append(uid)
        months = [(today.year * 12 + today.month - 1 - back) for back in range(24, 0, -1)]
        by_type = {
            "Monthly": [f"{month // 12}{month % 12 + 1:02d}" for month in months],
            "Yearly": [str(today.year - 1), str(today.year)],
        }
        count = 0
        for data_set, elements in self.forms:
            periods = by_type[data_set["periodType"]]
            reporting = self.facilities[::5] if data_set["periodType"] == "Monthly" else self.facilities
            for element in elements[:8]:
                for unit in reporting:
                    level = self.random.randrange(5, 200)
                    for period in periods:
                        for combo in combos[element["categoryCombo"]["id"]]:
                            value = {
                                "dataElement": element["id"],
                                "period": period,
                                "orgUnit": unit["id"],
                                "categoryOptionCombo": combo,
                                "attributeOptionCombo": _DEFAULT,
                                "value": str(max(0, int(self.random.gauss(level, level / 6)))),
                                "storedBy": self.call.user["username"],
                                "created": now,
                                "lastUpdated": now,
                                "followup": False,
                                "deleted": False,
                            }
                            key = f"{element['id']}.{period}.{unit['id']}.{combo}.{_DEFAULT}"
                            state.data_values[key] = value
                            count += 1
        return count

    def make_children(self, today: date, count: int) -> None:
        """Tracked entities with an enrollment and some visits each."""
        refs = self.refs
        children: list[Json] = []
        for _ in range(count):
            unit = self.random.choice(self.facilities)["id"]
            enrolled = today - timedelta(days=self.random.randrange(30, 700))
            texts = {
                "First name": self.random.choice(_GIVEN),
                "Last name": self.random.choice(_SURNAMES),
                "Birth date": (enrolled - timedelta(days=self.random.randrange(10, 1500))).isoformat(),
            }
            events = [
                {
                    "event": self.uids.uid(),
                    "program": refs["program"],
                    "programStage": refs["stage"],
                    "orgUnit": unit,
                    "status": "COMPLETED",
                    "occurredAt": (enrolled + timedelta(days=visit * 30)).isoformat(),
                    "dataValues": [
                        {"dataElement": refs["Weight"], "value": str(round(self.random.uniform(3, 15), 1))},
                        {"dataElement": refs["Temperature"], "value": str(round(self.random.gauss(37, 0.6), 1))},
                    ],
                }
                for visit in range(self.random.randrange(1, 4))
                if enrolled + timedelta(days=visit * 30) <= today
            ]
            enrollment: Json = {
                "enrollment": self.uids.uid(),
                "program": refs["program"],
                "orgUnit": unit,
                "status": "ACTIVE",
                "enrolledAt": enrolled.isoformat(),
                "occurredAt": enrolled.isoformat(),
                "events": events,
            }
            children.append(
                {
                    "trackedEntity": self.uids.uid(),
                    "trackedEntityType": refs["type"],
                    "orgUnit": unit,
                    "attributes": [{"attribute": refs[name], "value": text} for name, text in texts.items()],
                    "enrollments": [enrollment],
                }
            )
        body = json.dumps({"trackedEntities": children}).encode()
        call = Call(
            server=self.call.server,
            method="POST",
            path="/api/tracker",
            raw_query="async=false",
            headers={"content-type": "application/json"},
            body=body,
            root=self.call.root,
            user=self.call.user,
            query=[("async", "false")],
        )
        report = run_import(call)
        if report["status"] != "OK":
            raise ValueError(f"the children of the country have errors: {report['validationReport']}")


def fill_country(call: Call, seed: int) -> None:
    """Put the country of a seed into an empty server, and build its analytics tables."""
    country = _Country(call, seed)
    country.make_units()
    combo = country.make_categories()
    country.make_forms(combo)
    country.make_program()
    put(call, country.bundle)
    for item in list(call.state.of("categoryCombos").values()):
        make_option_combos(call, item)
    root = next(iter(call.state.of("organisationUnits")))
    for name in ("organisationUnits", "dataViewOrganisationUnits", "teiSearchOrganisationUnits"):
        call.server.administrator[name] = [{"id": root}]
    today = call.server.clock.now().date()
    country.make_values(today)
    country.make_children(today, 200)
    call.state.configuration["dataOutputPeriodTypes"] = [{"name": "Monthly"}, {"name": "Quarterly"}, {"name": "Yearly"}]
    build_tables(call)
