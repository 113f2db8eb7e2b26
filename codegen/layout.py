"""Which module of a version's `models` package each class stands in.

Metadata types stand with their family (`CategoryCombo` and `CategoryOption` in `category`), other classes with the
only module that uses them, classes that operations alone use in the area of their resource or, if several areas use
them, in a module of their own, and what most objects embed in `base`. The rest is in `common`. A module that would
hold few classes joins the area that has most to do with them: each file costs a wheel more than a class in it does.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from codegen.document import SCHEMAS, JsonObject, operations, reference_name, references_in
from codegen.names import area_of, resource_of, snake_case

BASE = "base"
COMMON = "common"
_USED_BY_MANY = 8
_FEWEST = 6
_IDENTIFIED = {"id", "created", "lastUpdated"}


def is_object(schema: JsonObject) -> bool:
    """Whether a schema becomes a class."""
    return "properties" in schema or schema.get("type") == "object"


def entities(schemas: JsonObject) -> set[str]:
    """The classes that others refer to: objects with an id and dates of their own."""
    return {name for name, schema in schemas.items() if set(schema.get("properties", {})) >= _IDENTIFIED}


def assign_modules(document: JsonObject, fewest: int = _FEWEST) -> dict[str, str]:
    """Class -> module; one other than `base` and `common` has at least `fewest` classes, or is an area's."""
    schemas = document["components"]["schemas"]
    objects = {name for name, schema in schemas.items() if is_object(schema)}
    users = _users(schemas, objects)
    areas = _areas_of_roots(document, objects)
    known = entities(schemas)
    modules = {name: _family(name, known) or COMMON for name in known}
    modules |= {name: BASE for name in objects - known if len(users[name]) >= _USED_BY_MANY}
    _follow_users(modules, objects, users)
    for name in sorted(objects - modules.keys()):
        if not users[name] or areas[name]:
            modules[name] = next(iter(areas[name])) if len(areas[name]) == 1 else snake_case(name)
    _follow_users(modules, objects, users)
    modules |= {name: _family(name, known) or COMMON for name in sorted(objects - modules.keys())}
    return _without_small_modules(modules, areas, fewest)


def _users(schemas: JsonObject, objects: set[str]) -> Mapping[str, set[str]]:
    users: dict[str, set[str]] = defaultdict(set)
    for name in objects:
        for target in references_in(schemas[name]):
            if target.removeprefix(SCHEMAS) != name:
                users[target.removeprefix(SCHEMAS)].add(name)
    return users


def _areas_of_roots(document: JsonObject, objects: set[str]) -> Mapping[str, Counter[str]]:
    """Class -> area -> how often its operations name the class."""
    areas: dict[str, Counter[str]] = defaultdict(Counter)
    for _, path, operation in operations(document):
        area = area_of(resource_of(path).key)
        for target in references_in(operation):
            name = reference_name({"$ref": target})
            if name in objects:
                areas[name][area] += 1
    return areas


def _family(name: str, known: Iterable[str]) -> str | None:
    """The module of the metadata type that begins the name, whole words counted: `category` of `CategoryCombo`."""
    words = snake_case(name).split("_")
    snakes = {snake_case(other) for other in known}
    stems = ("_".join(words[:size]) for size in range(1, len(words) + 1))
    return next((stem for stem in stems if stem in snakes), None)


def _follow_users(modules: dict[str, str], objects: set[str], users: Mapping[str, set[str]]) -> None:
    """A class whose users all stand in one module joins them there, until nothing moves."""
    moved = True
    while moved:
        moved = False
        for name in sorted(objects - modules.keys()):
            homes = {modules.get(user) for user in users[name]}
            if len(homes) == 1 and (home := homes.pop()) is not None:
                modules[name] = home
                moved = True


def _without_small_modules(
    modules: Mapping[str, str], areas: Mapping[str, Counter[str]], fewest: int
) -> dict[str, str]:
    sizes = Counter(modules.values())
    uses: dict[str, Counter[str]] = defaultdict(Counter)
    for name, module in modules.items():
        uses[module].update(areas.get(name, {}))
    joined = {
        module: min(uses[module], key=lambda area: (-uses[module][area], area), default=COMMON)
        for module, size in sizes.items()
        if size < fewest and module not in {BASE, COMMON}
    }
    return {name: joined.get(module, module) for name, module in modules.items()}
