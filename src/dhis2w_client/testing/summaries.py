"""What the server tells of itself in numbers and lists: data and users of the last days, authorities, queues."""

from datetime import timedelta
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.clock import stamp
from dhis2w_client.testing.http import Answer, Call, Json, not_found, text_answer
from dhis2w_client.testing.metadata import read_property
from dhis2w_client.testing.routing import endpoint
from dhis2w_client.testing.system import object_counts, system_info

__all__: list[str] = []

_DAYS = (0, 1, 7, 30)


def _recent(call: Call, items: list[Json], name: str, days: tuple[int, ...]) -> dict[str, int]:
    """How many objects have a date of the last days, by days."""
    now = call.server.clock.now()
    since = {day: stamp(now - timedelta(days=day) if day else now.replace(hour=0, minute=0, second=0)) for day in days}
    return {str(day): sum(str(item.get(name, "")) >= since[day] for item in items) for day in days}


@endpoint("GET", "/api/dataSummary")
def data_summary(call: Call) -> Any:
    """How much there is, and how much of it is new."""
    users = list(call.state.of("users").values())
    values = [value for value in call.state.data_values.values() if not value.get("deleted")]
    events = [event for event in call.state.tracker.get("events", {}).values() if not event.get("deleted")]
    programs = call.state.of("programs")
    single = [
        event for event in events if programs.get(event["program"], {}).get("programType") == "WITHOUT_REGISTRATION"
    ]
    logins = _recent(call, users, "lastLogin", (0, 1, 2, 7, 30))
    names = ("version", "revision", "buildTime", "systemId", "serverDate")
    info = system_info(call)
    summary: Json = {
        "system": {name: info[name] for name in names if name in info},
        "objectCounts": object_counts(call),
        "activeUsers": logins,
        "userInvitations": {"all": 0, "expired": 0},
        "dataValueCount": _recent(call, values, "lastUpdated", _DAYS),
        "eventCount": _recent(call, events, "updatedAt", _DAYS),
    }
    if differences.counts_single_events(call.version):
        enrollments = list(call.state.tracker.get("enrollments", {}).values())
        summary |= {
            "trackerEventCount": _recent(call, [event for event in events if event not in single], "updatedAt", _DAYS),
            "singleEventCount": _recent(call, single, "updatedAt", _DAYS),
            "enrollmentCount": _recent(call, enrollments, "updatedAt", _DAYS),
            "activeUsers": dict.fromkeys(logins, 0),
            "logins": logins,
        }
    return summary


@endpoint("GET", "/api/authorities")
def all_authorities(call: Call) -> Any:
    """The authorities that a role can have."""
    known: list[str] = call.server.data.facts["authorities"]
    return {"systemAuthorities": [{"id": name, "name": name.replace("_", " ").capitalize()} for name in sorted(known)]}


def _looked_up(user: Json) -> Json:
    names = ("id", "username", "firstName", "surname")
    return {**{name: user[name] for name in names if name in user}, "displayName": user["name"]}


@endpoint("GET", "/api/userLookup/{uid}")
def look_up_user(call: Call, uid: str) -> Any:
    """One user by uid or name, with little about them."""
    for user in call.state.of("users").values():
        if uid in (user["id"], user.get("username")):
            return _looked_up(user)
    raise not_found("User", uid)


@endpoint("GET", "/api/userLookup/feedbackRecipients")
def look_up_recipients(call: Call) -> Any:
    """Who gets feedback: the members of the group that the configuration names."""
    group: Json = call.state.configuration.get("feedbackRecipients") or {}
    members = {ref["id"] for ref in group.get("users") or ()}
    return {"users": [_looked_up(user) for uid, user in call.state.of("users").items() if uid in members]}


@endpoint("GET", "/api/identifiableObjects/{uid}/{name}")
def property_of_any(call: Call, uid: str, name: str) -> Any:
    """One property of an object of any type."""
    for path, items in call.state.objects.items():
        if uid in items and call.server.data.at(path) is not None:
            return read_property(call, path, uid, name)
    raise not_found("IdentifiableObject", uid)


def _queues(call: Call) -> dict[str, list[Json]]:
    """Jobs that run one after the other, by the name of their queue."""
    queues: dict[str, list[Json]] = {}
    for job in call.state.of("jobConfigurations").values():
        if job.get("queueName"):
            queues.setdefault(job["queueName"], []).append(job)
    return queues


@endpoint("GET", "/api/scheduler/queues")
def queues(call: Call) -> Any:
    """The names of the queues."""
    return sorted(_queues(call))


@endpoint("GET", "/api/scheduler/queues/{name}")
def queue(call: Call, name: str) -> Any:
    """The jobs of a queue."""
    jobs = _queues(call).get(name)
    if jobs is None:
        raise not_found("SchedulerQueue", name)
    jobs.sort(key=lambda job: job.get("queuePosition", 0))
    return {"name": name, "cronExpression": jobs[0].get("cronExpression"), "sequence": [job["id"] for job in jobs]}


@endpoint("GET", "/api/dataSummary/metrics", since=42, produces=("text/plain", "*/*"))
def metrics(call: Call) -> Answer:
    """The summary as Prometheus reads it."""
    counts = object_counts(call)
    lines = [f'data_summary_object_counts{{type="{name}"}} {count}' for name, count in counts.items()]
    head = "# HELP data_summary_object_counts Count of metadata objects\n# TYPE data_summary_object_counts gauge\n"
    return text_answer(head + "\n".join(lines) + "\n", "text/plain;charset=UTF-8")
