"""Program indicators: their filters and expressions over events and enrollments."""

from collections.abc import Iterator

from dhis2w_client.testing.expressions import Lookup, Value, evaluated, number_of
from dhis2w_client.testing.http import Call, Json

__all__ = ["indicator_values"]

_COUNTS = ("event_count", "enrollment_count", "tei_count", "org_unit_count")


def _typed(text: object) -> Value:
    try:
        return float(str(text))
    except ValueError:
        return str(text)


def _lookup(call: Call, item: Json, events: list[Json]) -> Lookup:
    """The values that an event, or an enrollment with its events, has for the items of expressions."""

    def value(kind: str, name: str) -> Value:
        if kind == "#":
            stage, _, element = name.rpartition(".")
            for event in reversed(events):
                found = event["dataValues"].get(element)
                if found and stage in ("", event["programStage"]):
                    return _typed(found["value"])
            return None
        if kind == "A":
            entity = call.state.tracker.get("trackedEntities", {}).get(item.get("trackedEntity", ""), {})
            found = entity.get("attributes", {}).get(name)
            return _typed(found["value"]) if found else None
        if kind == "C":
            return _typed(call.state.of("constants").get(name, {}).get("value", 0))
        if name in _COUNTS:
            return 1.0
        fields = {"event_date": "occurredAt", "enrollment_date": "enrolledAt", "event_status": "status"}
        return str(item.get(fields.get(name, "")) or "")[: 10 if name.endswith("date") else None]

    return value


def indicator_values(call: Call, indicator: Json, rows: dict[str, list[Json]]) -> Iterator[tuple[Json, float]]:
    """Where and when a program indicator has which values; `rows` are events and enrollments of the tables."""
    kind = "enrollments" if indicator.get("analyticsType") == "ENROLLMENT" else "events"
    for item in rows[kind]:
        day = item.get("occurredAt") if kind == "events" else item.get("enrolledAt")
        if item.get("program") != indicator["program"]["id"] or not day:
            continue
        events = [item]
        if kind == "enrollments":
            events = [event for event in rows["events"] if event.get("enrollment") == item["enrollment"]]
        lookup = _lookup(call, item, events)
        if indicator.get("filter") and not evaluated(indicator["filter"], lookup):
            continue
        number = number_of(indicator.get("expression") or "V{event_count}", lookup)
        if number is not None:
            yield {"period": str(day)[:10].replace("-", ""), "orgUnit": item["orgUnit"]}, number
