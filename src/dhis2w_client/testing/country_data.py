"""The country's data: values of two years, completeness, people with their visits, registered cases."""

import random
from collections.abc import Iterator
from datetime import date, timedelta

from dhis2w_client.testing import differences
from dhis2w_client.testing.country_forms import EQUIPMENT, FORMS
from dhis2w_client.testing.http import Json
from dhis2w_client.testing.identifier_schemes import DEFAULT, Uids
from dhis2w_client.testing.tracker_import import user_json
from dhis2w_client.testing.world import Country

_GIVEN = {
    "FEMALE": ("Ada", "Cleo", "Eve", "Gia", "Ivy", "Kira", "Mia", "Nora", "Pia", "Rosa", "Tara", "Una"),
    "MALE": ("Ben", "Dan", "Finn", "Hugo", "Jon", "Leo", "Nils", "Ola", "Paul", "Rami", "Sam", "Tim"),
}
_SURNAMES = ("Abara", "Bello", "Castro", "Diallo", "Evans", "Fofana", "Gomez", "Haddad", "Ivanov", "Jallow", "Keita")
_CHILDREN, _WOMEN, _CASES = 130, 70, 150
_MONTHS = 24
# How the year goes, from January: the dry season, and the rains.
_SEASONS = (0.7, 0.7, 0.8, 0.9, 1.0, 1.2, 1.4, 1.5, 1.4, 1.2, 0.9, 0.8)


class Data:
    """Makes the data anew whenever it is asked, always the same."""

    def __init__(self, country: Country, user: Json, version: int, single_enrollment: str | None) -> None:
        self.seed = country.seed
        self.today = country.today
        self.uids = country.uids
        self.combos = country.combos
        self.facilities = country.facilities
        self.reporting = country.facilities[::10]
        self.user = user_json(user)
        self.version = version
        self.single_enrollment = single_enrollment
        """The enrollment that events of programs without registration have in versions that need one."""

    # -- Values ------------------------------------------------------------------------------------------------------

    def periods(self, period_type: str) -> list[tuple[str, str, float]]:
        """The periods of two years until today: iso, the day when forms are due, and the season's factor."""
        last = self.today.year * 12 + self.today.month - 2  # months since the year 0
        if period_type == "Yearly":
            years = (self.today.year - 1, self.today.year)
            return [(str(year), f"{year - 1}-12-20", 1.0) for year in years]
        if period_type == "Quarterly":
            final = (last + 1) // 3
            quarters = range(final - _MONTHS // 3, final)
            return [(f"{number // 4}Q{number % 4 + 1}", self._due(number * 3 + 2), 1.0) for number in quarters]
        months = range(last - _MONTHS + 1, last + 1)
        return [(f"{month // 12}{month % 12 + 1:02}", self._due(month), _SEASONS[month % 12]) for month in months]

    def _due(self, month: int) -> str:
        return min(f"{(month + 1) // 12}-{(month + 1) % 12 + 1:02}-05", self.today.isoformat())

    def forms(self) -> Iterator[tuple[str, str, list[tuple[str, str, str, list[tuple[str, str, float]]]]]]:
        """Each form's title, its uid, and who reported when: unit, attribute combination, periods."""
        chance = random.Random(f"reports {self.seed}")
        for title, (period_type, attributes, _) in FORMS.items():
            periods = self.periods(period_type)
            units = self.facilities if period_type == "Yearly" else self.reporting
            partners = self.combos[attributes] if attributes else [DEFAULT]
            reported = [
                (
                    unit,
                    partners[place % len(partners)],
                    period_type,
                    [found for found in periods if chance.random() < 0.93],
                )
                for place, unit in enumerate(units)
            ]
            yield title, self.uids["dataSets"][f"{title} report"], reported

    def values(self) -> dict[str, Json]:
        """Data values by their keys."""
        chance = random.Random(f"values {self.seed}")
        elements = self.uids["dataElements"]
        found: dict[str, Json] = {}
        for title, _, reported in self.forms():
            groups = FORMS[title][2]
            for unit, partner, _, periods in reported:
                for group, (names, combo, _) in groups.items():
                    combos = self.combos[combo] if combo else [DEFAULT]
                    for name in names:
                        for option in combos:
                            level = _LEVELS[group] * (0.5 + chance.random())
                            numbers = [
                                (iso, due, str(int(level * season * (0.7 + 0.6 * chance.random()))))
                                for iso, due, season in periods
                            ]
                            self._add_series(found, elements[name], unit, option, partner, numbers)
                if title == "Facility":
                    self._add_equipment(found, chance, unit, periods)
        return found

    def _add_equipment(
        self, found: dict[str, Json], chance: random.Random, unit: str, periods: list[tuple[str, str, float]]
    ) -> None:
        for name, value_type, _ in EQUIPMENT:
            choices = {
                "BOOLEAN": ("true", "false"),
                "TEXT": ("WORKS", "BROKEN", "MISSING"),
                "PERCENTAGE": ("50", "80", "100"),
                "DATE": (),
                "LONG_TEXT": ("All is well.", "The roof leaks.", "Reports come late."),
            }[value_type]
            texts = [(iso, due, chance.choice(choices) if choices else due) for iso, due, _ in periods]
            self._add_series(found, self.uids["dataElements"][name], unit, DEFAULT, DEFAULT, texts)

    def _add_series(
        self,
        found: dict[str, Json],
        element: str,
        unit: str,
        combo: str,
        attributes: str,
        numbers: list[tuple[str, str, str]],
    ) -> None:
        username = self.user["username"]
        for iso, due, text in numbers:
            if text == "0":
                continue  # which forms leave empty
            time = f"{due}T08:00:00.000+0000"
            found[f"{element}.{iso}.{unit}.{combo}.{attributes}"] = {
                "dataElement": element,
                "period": iso,
                "orgUnit": unit,
                "categoryOptionCombo": combo,
                "attributeOptionCombo": attributes,
                "value": text,
                "storedBy": username,
                "created": time,
                "lastUpdated": time,
                "followup": False,
                "deleted": False,
            }

    def completions(self) -> dict[str, Json]:
        """Which forms are complete: nearly all that have values, most of them in time."""
        chance = random.Random(f"completeness {self.seed}")
        today = self.today.isoformat()
        found: dict[str, Json] = {}
        for _, data_set, reported in self.forms():
            for unit, partner, _, periods in reported:
                for iso, due, _ in periods:
                    if chance.random() < 0.08:
                        continue
                    late = chance.random() < 0.15
                    found[f"{data_set}.{iso}.{unit}.{partner}"] = {
                        "period": iso,
                        "dataSet": data_set,
                        "organisationUnit": unit,
                        "attributeOptionCombo": partner,
                        "date": min(f"{due[:8]}28", today) if late else due,
                        "storedBy": self.user["username"],
                        "completed": True,
                    }
        return found

    # -- People ------------------------------------------------------------------------------------------------------

    def tracker(self) -> Json:
        """The objects of the programs, and which unit owns whom."""
        return _People(self).made()

    def tables(self) -> Json:
        """The rows of the analytics tables."""
        values = self.values()
        for key, value in values.items():
            value["key"] = key
        tracker = self.tracker()["tracker"]
        kinds = ("events", "enrollments", "trackedEntities")
        return {
            "values": list(values.values()),
            **{kind: list(tracker[kind].values()) for kind in kinds},
            "completions": list(self.completions().values()),
        }


# What a facility reports of one data element in a month, by the group of the data element.
_LEVELS = {
    "Cases": 30.0,
    "Deaths": 2.5,
    "Referrals": 6.0,
    "Doses": 25.0,
    "Used": 120.0,
    "Expired": 4.0,
    "In stock": 400.0,
    "Population": 5000.0,
    "Spending": 9000.0,
    "Staff": 6.0,
}


class _People:
    """Makes the tracker objects, in the form in which an import leaves them."""

    def __init__(self, data: Data) -> None:
        self.data = data
        self.chance = random.Random(f"people {data.seed}")
        self.uid = Uids(f"uids of people {data.seed}").uid
        self.attributes = data.uids["trackedEntityAttributes"]
        self.objects: dict[str, dict[str, Json]] = {
            kind: {} for kind in ("trackedEntities", "enrollments", "events", "relationships")
        }
        self.owners: dict[str, str] = {}
        self.order = 0
        self.notes_changes = differences.notes_changes(data.version, {})

    def made(self) -> Json:
        """All of them."""
        women = [self.woman(number) for number in range(_WOMEN)]
        for number in range(_CHILDREN):
            mother = women[number] if number % 4 == 0 and number < _WOMEN else None
            self.child(mother)
        for _ in range(_CASES):
            self.case()
        return {"tracker": self.objects, "owners": self.owners}

    def day(self, earliest: int, latest: int = 1) -> date:
        """A day between so many days ago."""
        return self.data.today - timedelta(days=self.chance.randrange(latest, earliest))

    def woman(self, number: int) -> tuple[str, str, str]:
        """A woman in antenatal care; gives her uid, surname and unit."""
        unit, enrolled = self.chance.choice(self.data.facilities), self.day(700, 20)
        surname = self.chance.choice(_SURNAMES)
        texts = {
            "First name": self.chance.choice(_GIVEN["FEMALE"]),
            "Last name": surname,
            "Birth date": (enrolled - timedelta(days=self.chance.randrange(18 * 365, 42 * 365))).isoformat(),
            "National number": f"N{number + 1:06}",
            "Telephone": f"+99{self.chance.randrange(10**8, 10**9)}",
        }
        uid = self.entity(unit, enrolled, texts)
        delivery = enrolled + timedelta(days=self.chance.randrange(120, 200))
        done = delivery <= self.data.today
        enrollment = self.enrollment("Antenatal care", uid, unit, enrolled, done)
        weeks = {
            "Weeks of pregnancy": str(self.chance.randrange(8, 20)),
            "Haemoglobin": self.number(11.5, 1.4),
            "HIV test": self.chance.choice(("NEGATIVE", "NEGATIVE", "NEGATIVE", "POSITIVE", "NOT_DONE")),
        }
        self.event(enrollment, "First visit", enrolled, weeks)
        for month in range(1, 4):
            self.check_up(enrollment, enrolled + timedelta(days=month * 30), month)
        if done:
            outcome = self.chance.choice(("LIVE_BIRTH",) * 9 + ("STILLBIRTH",))
            self.event(enrollment, "Delivery", delivery, {"Outcome": outcome})
        return uid, surname, unit

    def check_up(self, enrollment: Json, day: date, month: int) -> None:
        """A visit that was made, or one that is to come and may be overdue."""
        if day > self.data.today or self.chance.random() < 0.1:
            self.event(enrollment, "Check-up", None, {}, scheduled=day)
            return
        values = {
            "Weight": self.number(58 + 2 * month, 6),
            "Systolic pressure": str(int(self.chance.gauss(115, 12))),
            "Next visit": (day + timedelta(days=30)).isoformat(),
            **({"Danger signs": "true"} if self.chance.random() < 0.1 else {}),
        }
        self.event(enrollment, "Check-up", day, values, scheduled=day)

    def child(self, mother: tuple[str, str, str] | None) -> None:
        """A child under observation, of a known mother or not."""
        enrolled = self.day(700, 10)
        parent, surname, unit = mother or (
            "",
            self.chance.choice(_SURNAMES),
            self.chance.choice(self.data.facilities),
        )
        sex = self.chance.choice(("FEMALE", "MALE"))
        texts = {
            "First name": self.chance.choice(_GIVEN[sex]),
            "Last name": surname,
            "Birth date": (enrolled - timedelta(days=self.chance.randrange(0, 60))).isoformat(),
            "Sex": sex,
        }
        uid = self.entity(unit, enrolled, texts)
        enrollment = self.enrollment("Child health", uid, unit, enrolled, self.chance.random() < 0.2)
        birth = {"Weight": self.number(3.2, 0.4), "Height": self.number(49, 2), "Breastfed": "true"}
        self.event(enrollment, "Birth", enrolled, birth)
        for month in range(1, self.chance.randrange(2, 6)):
            day = enrolled + timedelta(days=month * 30)
            if day <= self.data.today:
                values = {
                    "Weight": self.number(3.2 + month, 0.5),
                    "Temperature": self.number(37.1, 0.6),
                    "Vaccine given": self.chance.choice(("BCG", "PENTA", "POLIO", "ROTA", "MEASLES")),
                }
                self.event(enrollment, "Visit", day, values)
        if parent:
            self.relationship(parent, uid, enrolled)

    def case(self) -> None:
        """A case of malaria, or a suspected one."""
        day = self.day(700)
        positive = self.chance.random() < 0.6
        values = {
            "Age in years": str(self.chance.randrange(0, 70)),
            "Gender of the patient": self.chance.choice(("FEMALE", "MALE")),
            "Malaria test": "POSITIVE" if positive else "NEGATIVE",
            "Treatment given": self.chance.choice(("ARTEMETHER", "ARTESUNATE", "QUININE"))
            if positive
            else "NONE_GIVEN",
            "First symptoms": (day - timedelta(days=self.chance.randrange(0, 6))).isoformat(),
            "Admitted": "true" if positive and self.chance.random() < 0.2 else "false",
        }
        place: Json = {"program": self.data.uids["programs"]["Malaria register"]}
        place["orgUnit"] = self.chance.choice(self.data.facilities)
        if self.data.single_enrollment:
            place["enrollment"] = self.data.single_enrollment
        point = [round(self.chance.uniform(12, 17), 4), round(self.chance.uniform(4, 8), 4)]
        event = self.event(place, "Case", day, values)
        event["geometry"] = {"type": "Point", "coordinates": point}

    # -- Objects -----------------------------------------------------------------------------------------------------

    def number(self, middle: float, spread: float) -> str:
        """A number as text, near another."""
        return str(round(self.chance.gauss(middle, spread), 1))

    def dated(self, day: date) -> Json:
        """What every object has."""
        self.order += 1
        time = f"{day.isoformat()}T09:30:00.000"
        user = self.data.user
        return {
            "createdAt": time,
            "createdBy": user,
            "updatedAt": time,
            "updatedBy": user,
            "storedBy": user["username"],
            "deleted": False,
            "order": self.order,
            "notes": [],
        }

    def texts(self, values: dict[str, str], time: str) -> dict[str, Json]:
        """Values of attributes or data elements by their uids."""
        user = self.data.user
        return {
            uid: {
                "createdAt": time,
                "updatedAt": time,
                "storedBy": user["username"],
                "value": text,
                "providedElsewhere": False,
                "createdBy": user,
                "updatedBy": user,
            }
            for uid, text in values.items()
        }

    def entity(self, unit: str, day: date, texts: dict[str, str]) -> str:
        """A tracked entity with its attributes; gives its uid."""
        uid = self.uid()
        dated = self.dated(day)
        values = {self.attributes[name]: text for name, text in texts.items()}
        changes: Json = {}
        if self.notes_changes:
            author = {"createdBy": dated["createdBy"], "createdAt": dated["createdAt"], "type": "CREATE"}
            changes["changes"] = [
                {**author, "change": {"attributeValue": {"attribute": attribute, "currentValue": text}}}
                for attribute, text in values.items()
            ]
        self.objects["trackedEntities"][uid] = {
            "trackedEntity": uid,
            "trackedEntityType": self.data.uids["trackedEntityTypes"]["Person"],
            "orgUnit": unit,
            **dated,
            "attributes": self.texts(values, dated["createdAt"]),
            **changes,
            "inactive": False,
            "potentialDuplicate": False,
        }
        return uid

    def enrollment(self, program: str, entity: str, unit: str, day: date, completed: bool) -> Json:
        """An enrollment."""
        uid, dated = self.uid(), self.dated(day)
        time = f"{day.isoformat()}T00:00:00.000"
        found: Json = {
            "enrollment": uid,
            "trackedEntity": entity,
            "program": self.data.uids["programs"][program],
            "orgUnit": unit,
            "status": "COMPLETED" if completed else "ACTIVE",
            "enrolledAt": time,
            "occurredAt": time,
            **dated,
            "followUp": False,
            "attributeOptionCombo": DEFAULT,
        }
        if completed:
            found |= {"completedAt": dated["createdAt"], "completedBy": dated["storedBy"]}
        self.owners[f"{entity}.{found['program']}"] = unit
        self.objects["enrollments"][uid] = found
        return found

    def event(
        self, place: Json, stage: str, day: date | None, texts: dict[str, str], scheduled: date | None = None
    ) -> Json:
        """An event of an enrollment, or of a program alone; without a day it is yet to be."""
        uid, dated = self.uid(), self.dated(day or self.data.today)
        elements = self.data.uids["dataElements"]
        values = {elements[name]: text for name, text in texts.items()}
        found: Json = {
            "event": uid,
            "program": place["program"],
            "programStage": self.data.uids["programStages"][stage],
            "orgUnit": place["orgUnit"],
            "status": "COMPLETED" if day else "SCHEDULE",
            **{name: place[name] for name in ("enrollment", "trackedEntity") if name in place},
            **dated,
            "followUp": False,
            "attributeOptionCombo": DEFAULT,
            "attributeCategoryOptions": "xYerKDKCefk",
            "dataValues": self.texts(values, dated["createdAt"]),
        }
        if day:
            found |= {"occurredAt": f"{day.isoformat()}T00:00:00.000"}
            found |= {"completedAt": dated["createdAt"], "completedBy": dated["storedBy"]}
        if scheduled:
            found["scheduledAt"] = f"{scheduled.isoformat()}T00:00:00.000"
        self.objects["events"][uid] = found
        return found

    def relationship(self, mother: str, child: str, day: date) -> None:
        """That somebody is the mother of a child."""
        uid = self.uid()
        self.objects["relationships"][uid] = {
            "relationship": uid,
            "relationshipType": self.data.uids["relationshipTypes"]["Mother and child"],
            "from": {"trackedEntity": {"trackedEntity": mother}},
            "to": {"trackedEntity": {"trackedEntity": child}},
            **{name: value for name, value in self.dated(day).items() if name != "notes"},
            "bidirectional": True,
        }
