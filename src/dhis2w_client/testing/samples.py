"""Objects of any metadata type, made from what the version says of its properties, to create in tests."""

from dataclasses import dataclass
from typing import Any

from dhis2w_client.testing.http import Json
from dhis2w_client.testing.schemas import Property, Schema, VersionData, version_data

__all__ = ["Sample", "sample"]


@dataclass(frozen=True, slots=True)
class Sample:
    """An object that a server takes, and what must be there before."""

    item: Json
    needs: dict[str, list[Json]]
    """A bundle for POST /api/metadata: the objects that the item refers to, and what they need themselves."""


def sample(feature_version: int, kind: str, number: int = 1) -> Sample:
    """An object of a type (`"dataElements"`) with all that is required; another one for each number, up to 9999.

    Its references are to objects of the bundle beside it, or to the default category combination.
    """
    data = version_data(feature_version)
    schema = data.at(kind)
    if schema is None:
        raise ValueError(f"{kind!r} is no type of DHIS2 2.{feature_version} that has properties of its own")
    maker = _Maker(data, number)
    item = maker.make(schema)
    return Sample(item, {path: objects for path, objects in maker.needs.items() if objects})


_DEFAULT_COMBO = {"id": "bjDvmb4bfuf"}
_SUPERUSER = {"id": "yrB6vc5Ip3r"}
_EXPRESSION = {"expression": "1", "description": "one"}

# What servers need beside the properties that they call required, or want otherwise than the first that fits.
_ALSO: dict[str, Json] = {
    "aggregateDataExchanges": {
        "source": {"requests": []},
        "target": {"type": "INTERNAL", "request": {}},
    },
    "dashboardItems": {"type": "TEXT", "text": "Text"},
    "dataElements": {"domainType": "AGGREGATE", "aggregationType": "SUM", "valueType": "NUMBER"},
    "documents": {"external": True, "url": "https://example.org/document"},
    "eventHooks": {"source": {"path": "metadata"}, "targets": []},
    "jobConfigurations": {"jobType": "DATA_INTEGRITY", "cronExpression": "0 0 3 ? * MON"},
    "programs": {"programType": "WITHOUT_REGISTRATION"},
    "routes": {"url": "https://example.org/", "headers": {}, "authorities": []},
    "smsCommands": {"name": "Command", "parserType": "ALERT_PARSER"},
    "sqlViews": {"sqlQuery": "select 1 as one", "type": "QUERY", "cacheStrategy": "NO_CACHE"},
    "users": {"userRoles": [_SUPERUSER], "password": "Sample-1234"},
}


class _Maker:
    """Makes an object and, before it, those that it refers to."""

    def __init__(self, data: VersionData, number: int) -> None:
        self.data = data
        self.number = number
        self.needs: dict[str, list[Json]] = {}

    def make(self, schema: Schema) -> Json:
        """An object with its id, its names and its required properties."""
        name = f"Sample {schema.label} {self.number}"
        item: Json = {"id": self.uid(schema)}
        texts = {
            "name": name,
            "shortName": name[:50],
            "code": f"SAMPLE_{schema.label.upper()}_{self.number}"[:50],
            "username": f"sample{self.number}",
        }
        for key, text in texts.items():
            if schema.has(key) and schema.properties[key].writable and schema.properties[key].persisted:
                item[key] = text
        also = _ALSO.get(schema.path, {})
        for found in schema.properties.values():
            if found.name not in item and found.name not in also and _is_needed(found):
                item[found.name] = self.value(schema, found)
        return item | also

    def uid(self, schema: Schema) -> str:
        """The same for the same type and number."""
        place = self.data.schemas.index(schema)
        return f"Smp{place:04}{self.number:04}"

    def value(self, schema: Schema, found: Property) -> Any:
        """The simplest value that a property takes."""
        if found.collection:
            return []
        constants = found.facts.get("constants")
        if constants:
            return constants[0]
        if found.kind == "REFERENCE":
            return self.reference(found)
        if found.kind == "COMPLEX":
            return dict(_EXPRESSION) if found.klass.endswith(".Expression") else {}
        if found.kind == "IDENTIFIER" and self.data.by_name.get(found.name):
            return self.reference(found)["id"]
        if found.kind in ("INTEGER", "NUMBER"):
            return self.number
        if found.kind == "BOOLEAN":
            return False
        if found.kind == "DATE":
            return "2020-01-01T00:00:00.000"
        return "Monthly" if found.klass.endswith(".PeriodType") else f"{self.number}"

    def reference(self, found: Property) -> Json:
        """A reference to an object that is among the needs by then."""
        target = self.data.target(found) or self.data.by_name.get(found.name)
        if target is None:
            raise ValueError(f"{found.name} refers to {found.target}, which has no type of its own")
        if target.label == "CategoryCombo":
            return dict(_DEFAULT_COMBO)
        if target.path not in self.needs:
            self.needs[target.path] = []  # against circles
            self.needs[target.path].append(self.make(target))
        return {"id": self.uid(target)}


def _is_needed(found: Property) -> bool:
    return bool(found.required and found.persisted and found.owner and found.writable)
