"""The worlds that a server can start with: a country made from a seed, a handful of objects, or one's own bundle."""

import random
from datetime import date
from typing import TYPE_CHECKING, Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.bundle import AFTER, Options, import_bundle, make_option_combos
from dhis2w_client.testing.http import Call, Json
from dhis2w_client.testing.identifier_schemes import Uids
from dhis2w_client.testing.security import default_sharing
from dhis2w_client.testing.transfer import bundle_of

if TYPE_CHECKING:
    from dhis2w_client.testing.server import Dhis2Server


def own_call(server: "Dhis2Server") -> Call:
    """A call of the administrator that no client made."""
    return Call(
        server=server,
        method="POST",
        path="/api/metadata",
        raw_query="",
        headers={},
        body=b"",
        root="http://localhost",
        user=server.administrator,
    )


def fill(server: "Dhis2Server", world: str | Json, seed: int) -> None:
    """Put a world into an empty server."""
    call = own_call(server)
    if isinstance(world, dict):
        report = import_bundle(call, bundle_of(call, world), Options(report="ERRORS"))
        if report["status"] != "OK":
            raise ValueError(f"the bundle of the world has errors: {report['typeReports']}")
    elif world == "testland":
        put(call, _testland())
    elif world in ("small", "demo"):
        fill_country(call, seed)
    else:
        raise ValueError(f"no world is named {world!r}: give 'small', 'testland', 'empty' or a metadata bundle")
    call.state.configuration.setdefault("dataOutputPeriodTypes", [{"name": "Monthly"}, {"name": "Yearly"}])
    if world not in ("small", "demo"):  # whose combinations are in its bundle
        for combo in list(call.state.of("categoryCombos").values()):
            make_option_combos(call, combo)


def put(call: Call, bundle: dict[str, list[Json]], made: str | None = None) -> None:
    """Store the objects of a bundle that is known to be right, as they are; of the types that the version has.

    Parts have their uids and dates already, and say what they belong to. `made` is when all were made.
    """
    time = made or call.server.clock.stamp()
    user = call.user["id"]
    for path, items in bundle.items():
        schema = call.server.data.by_plural.get(path)
        if schema is None:
            continue
        known, hooks, objects = schema.properties, AFTER.get(schema.label, ()), call.state.of(path)
        authors = [name for name in ("createdBy", "lastUpdatedBy") if name in known and known[name].persisted]
        shared = default_sharing(call, schema) if "sharing" in known else None
        for item in items:
            new = {name: value for name, value in item.items() if name in known}
            new["created"] = new["lastUpdated"] = time
            for name in authors:
                new[name] = {"id": user}
            if shared is not None:
                new["sharing"] = {**shared, **item.get("sharing", {}), "users": {}, "userGroups": {}}
            objects[new["id"]] = new
            for part_path in _PARTS.get(path, ()):
                parts = call.state.of(part_path)
                for part in new[part_path]:
                    parts[part["id"]] = part
            for hook in hooks:
                hook(call, schema, new, None)


_PARTS = {"dashboards": ("dashboardItems",), "maps": ("mapViews",)}  # parts that have a path of their own


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


def named(uid: str, name: str, code: str | None = None, **more: Any) -> Json:
    """An object with its names."""
    return {"id": uid, "name": name, "shortName": name, **({"code": code} if code else {}), **more}


def _testland() -> dict[str, list[Json]]:
    """Twelve data elements in two category combinations, six organisation units, a data set and an option set."""
    elements = [
        named(
            uid,
            name,
            code,
            valueType=value_type,
            domainType=domain,
            aggregationType="NONE" if domain == "TRACKER" else "SUM",
            categoryCombo={"id": combo},
        )
        for uid, code, name, value_type, domain, combo in _DATA_ELEMENTS
    ]
    units = [
        named(uid, name, openingDate="2000-01-01T00:00:00.000") | ({"parent": {"id": parent}} if parent else {})
        for uid, name, parent in _ORGANISATION_UNITS
    ]
    reported = [{"id": uid} for uid in ("OuFacA11000", "OuFacA12000")]
    data_set = named(
        "DsMonth0000",
        "Monthly report",
        "DS_MONTH",
        periodType="Monthly",
        organisationUnits=reported,
        dataSetElements=[
            {"dataElement": {"id": uid}, "dataSet": {"id": "DsMonth0000"}}
            for uid, _, _, _, domain, _ in _DATA_ELEMENTS
            if domain == "AGGREGATE" and uid != "DeTarget000"
        ],
    )
    return {
        "organisationUnits": units,
        "optionSets": [named("OsColor0000", "Colors", "COLOR", valueType="TEXT")],
        "options": [
            named(
                f"Op{name:<9}".replace(" ", "0"), name, name.upper(), sortOrder=order, optionSet={"id": "OsColor0000"}
            )
            for order, name in enumerate(("Red", "Green", "Blue"), 1)
        ],
        "categoryOptions": [named("CoMale00000", "Male", "MALE"), named("CoFemale000", "Female", "FEMALE")],
        "categories": [
            named(
                "CatSex00000",
                "Sex",
                "SEX",
                dataDimensionType="DISAGGREGATION",
                categoryOptions=[{"id": "CoMale00000"}, {"id": "CoFemale000"}],
            )
        ],
        "categoryCombos": [
            {
                "id": "CcSex000000",
                "name": "Sex combo",
                "code": "SEX_COMBO",
                "dataDimensionType": "DISAGGREGATION",
                "categories": [{"id": "CatSex00000"}],
            }
        ],
        "dataElements": elements,
        "dataElementGroups": [
            named(
                "DegMain0000", "Main elements", "DEG_MAIN", dataElements=[{"id": "DeNum000000"}, {"id": "DeInt000000"}]
            )
        ],
        "dataSets": [data_set],
    }


# -- A small country: its metadata at once, its data when they are first asked for -------------------------------------


FOUNDED = "2020-01-15T08:00:00.000"
"""When all metadata were made: the same on every day."""

_TRACKER_OBJECTS = 10_000  # numbers that the objects of the country's programs have as their order


class Country:
    """What is being made, from streams of random numbers of their own for each subject."""

    def __init__(self, seed: int, today: date) -> None:
        self.seed = seed
        self.today = today
        self.random = random.Random()
        self.bundle: dict[str, list[Json]] = {}
        self.uids: dict[str, dict[str, str]] = {}
        """Uids by type and name."""
        self.facilities: list[str] = []
        self.districts: list[str] = []
        self.combos: dict[str, list[str]] = {}
        """Option combinations by the name of their category combination."""
        self.start("country")

    def start(self, subject: str) -> None:
        """Turn to a subject: what is made of others does not change what follows."""
        self.random = random.Random(f"{subject} {self.seed}")
        self._uids = Uids(f"uids of {subject} {self.seed}")

    def uid(self) -> str:
        """A new uid."""
        return self._uids.uid()

    def uuid(self) -> str:
        """A new UUID."""
        return self._uids.uuid()

    def token(self) -> str:
        """A new personal access token."""
        return self._uids.token()

    def add(self, kind: str, name: str, **more: Any) -> Json:
        """An object with a name, a short name and a code."""
        uid = self._uids.uid()
        self.uids.setdefault(kind, {})[name] = uid
        code = name.upper().replace(" ", "_").replace(",", "")[:50]
        item = named(uid, name, code, **more)
        self.bundle.setdefault(kind, []).append(item)
        return item

    def item(self, kind: str, name: str) -> Json:
        """An object by its name."""
        return next(item for item in self.bundle[kind] if item["name"] == name)

    def ref(self, kind: str, name: str) -> Json:
        """A reference to an object by its name."""
        return {"id": self.uids[kind][name]}

    def refs(self, kind: str, *names: str) -> list[Json]:
        """References by names; to all objects of the type, if none is named."""
        found = self.uids[kind]
        return [{"id": found[name]} for name in names or found]

    def part(self, **more: Any) -> Json:
        """A part of an object that has a uid and dates of its own."""
        return {"id": self._uids.uid(), "created": FOUNDED, "lastUpdated": FOUNDED, **more}


def ref(item: Json) -> Json:
    """A reference to an object."""
    return {"id": item["id"]}


def metadata_of(seed: int, today: date) -> Country:
    """The metadata of the country, as they are for every version."""
    from dhis2w_client.testing import country_forms, country_people

    country = Country(seed, today)
    country_people.make_users(country)
    country_forms.make_units(country)
    country_people.place_users(country)
    country_forms.make_categories(country)
    country_forms.make_options(country)
    country_forms.make_elements(country)
    country_forms.make_data_sets(country)
    country_forms.make_indicators(country)
    country_forms.make_rules(country)
    country_people.make_attributes(country)
    country_people.make_programs(country)
    country_people.make_rules(country)
    country_forms.make_favourites(country)
    country_people.make_system(country)
    return country


def fill_country(call: Call, seed: int) -> None:
    """Put the country of a seed into an empty server. Its data end today, and its analytics tables are built."""
    from dhis2w_client.testing import country_data, country_people

    state = call.state
    country = metadata_of(seed, call.server.clock.now().date())
    put(call, country.bundle, FOUNDED)
    country_people.settle(call, country)
    root = country.bundle["organisationUnits"][0]["id"]
    for name in ("organisationUnits", "dataViewOrganisationUnits", "teiSearchOrganisationUnits"):
        call.server.administrator[name] = [{"id": root}]
    state.configuration["dataOutputPeriodTypes"] = [{"name": "Monthly"}, {"name": "Quarterly"}, {"name": "Yearly"}]
    state.analytics_time = call.server.clock.stamp()
    single: str | None = None
    if differences.single_events_have_enrollment(call.version):
        country.start("single events")
        single = country.uid()
        state.reserved["enrollments"] = {country.uids["programs"]["Malaria register"]: single}
    state.counters["tracker objects"] = _TRACKER_OBJECTS
    data = country_data.Data(country, call.user, call.version, single)
    state.later(("data_values",), lambda: {"data_values": data.values()})
    state.later(("completions",), lambda: {"completions": data.completions()})
    state.later(("tracker", "owners"), data.tracker)
    # As they were when the server started, whatever has become of the values since.
    state.later(("analytics_rows",), lambda: {"analytics_rows": data.tables()})
