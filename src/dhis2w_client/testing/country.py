"""A small country made from a seed: its metadata at once, its data when they are first asked for."""

import random
from datetime import date
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Call, Json
from dhis2w_client.testing.uids import Uids
from dhis2w_client.testing.world import named, put

__all__ = ["FOUNDED", "Country", "fill_country", "ref"]

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
    from dhis2w_client.testing import country_analysis, country_forms, country_people, country_system

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
    country_analysis.make_favourites(country)
    country_system.make_system(country)
    return country


def fill_country(call: Call, seed: int) -> None:
    """Put the country of a seed into an empty server. Its data end today, and its analytics tables are built."""
    from dhis2w_client.testing import country_data, country_system

    state = call.state
    country = metadata_of(seed, call.server.clock.now().date())
    put(call, country.bundle, FOUNDED)
    country_system.settle(call, country)
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
