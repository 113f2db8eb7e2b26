# Made from src/dhis2w_client/_async/services/finding.py by `make generate`. Do not edit.
"""Finding objects of any types: by a text, by what they refer to, by the value of an attribute."""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from dhis2w_client._bundles import check_types
from dhis2w_client._sync._parallel import each_result
from dhis2w_client._sync.resource import Resource
from dhis2w_client._sync.services.type_schemas import schemas_of
from dhis2w_client.errors import BadRequestError, ConflictError
from dhis2w_client.fields import model_of, properties_of
from dhis2w_client.filters import filter_texts, filterable_part, where
from dhis2w_client.hits import Hit, Hits, askable, expression_paths, reference_paths
from dhis2w_client.models import Dhis2Model, MetadataObject
from dhis2w_client.uids import checked_uid, is_uid

if TYPE_CHECKING:
    from dhis2w_client._sync.metadata import Item
    from dhis2w_client.filters import Filter
    from dhis2w_client.query import ParameterValue

__all__ = ["MetadataFinding"]

Bundle = TypeVar("Bundle", bound=Dhis2Model)

_FIELDS = "id,name,code"


class MetadataFinding(Resource, Generic[Bundle]):
    """Objects of any types; at most `limit` requests run at a time."""

    __slots__ = ()

    def search(self, text: str, *, types: Collection[str] | None = None, exact: bool = False) -> Hits:
        """The objects, of all types or some, whose id is the text, or whose code or name contains it.

        `exact` finds only those whose code or name is the text; otherwise the case of letters does not matter.
        `GET /api/metadata?fields=id,name,code&filter=name:ilike:<text>`, another for the code, and one for the id if
        the text can be one. Raises ValueError for an unknown type and for a text without letters or digits to ask for.
        """
        check_types(self._client.models.MetadataBundle, types or ())
        if (part := filterable_part(text)) is None:
            raise ValueError(f"search for {text!r}: a text is needed that has more than commas and brackets")
        contains = [
            where(key).eq(part) if exact and part == text else where(key).ilike(part) for key in ("name", "code")
        ]
        filters = [where("id").eq(text)] if is_uid(text) else []
        found: dict[tuple[str, str], Hit] = {}
        for answer in self._bundles([*filters, *contains], types):
            for collection, items in answer.items():
                for item in items:
                    properties = tuple(_fitting(item, text, exact=exact))
                    if properties:
                        found[collection, str(item.id)] = Hit(collection, item, properties)
        return Hits(sorted(found.values(), key=_by_type_and_name))

    def usage(self, uid: str, *, collection: str | None = None, limit: int = 8) -> Hits:
        """Where an object is used: the objects that refer to it, and those whose expressions name it.

        Which properties refer to its type is known from the models of the server's version; of two objects that know
        each other, as groups and their members do, the one counts that holds the reference. Who created or changed
        something is no use. `collection` is the type of the object, such as `dataElements`; without it, one request
        more finds it. `GET /api/<type>?filter=<property>.id:eq:<uid>` for each such property; what a server refuses to
        be asked is in the result's `unanswered`. Raises LookupError where there is no such object.
        """
        bundle: type[Bundle] = self._client.models.MetadataBundle
        if collection is None:
            collection = self._collection_of(checked_uid(uid))
        check_types(bundle, [collection])
        schemas = schemas_of(self._client)
        model = model_of(bundle, collection)
        target = model.__name__ if model is not None else ""
        paths = [path for path in reference_paths(bundle) if path.model == target and askable(path, schemas)]
        questions = [(path.collection, path.path, where(f"{path.path}.id").eq(checked_uid(uid))) for path in paths]
        questions += [(kind, path, where(path).like(uid)) for kind, path in expression_paths(schemas)]
        return self._ask([question for question in questions if question[0] in properties_of(bundle)], limit)

    def find_by_attribute_value(
        self, attribute: "Item", value: str, *, types: Collection[str] | None = None, limit: int = 8
    ) -> Hits:
        """The objects that have a value of an attribute, which is given by its uid or code, or as an object.

        Of some types, or of all that the attribute is for. `GET /api/attributes/{uid}`, then
        `GET /api/<type>?filter=<attribute>:eq:<value>` for each type. Raises LookupError where there is no attribute.
        """
        bundle: type[Bundle] = self._client.models.MetadataBundle
        uid = self._client.attribute_values.resolve_attribute_uid(attribute)
        if types is None:
            types = self._types_of_attribute(uid)
        check_types(bundle, types)
        return self._ask([(kind, uid, where(uid).eq(value)) for kind in types], limit)

    # -- What these are made of --------------------------------------------------------------------------------------

    def _bundles(
        self, filters: "Iterable[Filter]", types: Collection[str] | None
    ) -> list[dict[str, list[MetadataObject]]]:
        """What fits each of the filters: an export joins its filters by AND, so that each has a request of its own."""
        named: dict[str, ParameterValue] = dict.fromkeys(types or (), True)
        model: type[Bundle] = self._client.models.MetadataBundle

        def ask(condition: "Filter") -> dict[str, list[MetadataObject]]:
            parameters = {**named, **self._asking(condition)}
            bundle = self._client.call("GET", "/api/metadata", params=parameters, returns=model)
            return {name: items for name, items in dict(bundle).items() if isinstance(items, list)}

        return each_result(ask, filters, limit=3)

    def _asking(self, condition: "Filter") -> "dict[str, ParameterValue]":
        return {"fields": _FIELDS, "filter": filter_texts(condition, self._feature_version)}

    def _ask(self, questions: "Iterable[tuple[str, str, Filter]]", limit: int) -> Hits:
        """The objects of which a condition holds, each by its type and the name of what it is about."""
        bundle: type[Bundle] = self._client.models.MetadataBundle
        schemas = schemas_of(self._client)
        asked = [*questions]

        def ask(question: "tuple[str, str, Filter]") -> "list[MetadataObject] | None":
            kind, _, condition = question
            model: Any = model_of(bundle, kind)
            parameters: dict[str, ParameterValue] = {**self._asking(condition), "paging": False}
            try:
                return self._client.call_page(str(schemas.of(kind).path), kind, model, parameters)
            except (BadRequestError, ConflictError):
                return None  # the server knows no such path

        found: dict[tuple[str, str], Hit] = {}
        unanswered: list[str] = []
        for (kind, name, _), items in zip(asked, each_result(ask, asked, limit=limit), strict=True):
            if items is None:
                unanswered.append(f"{kind}.{name}")
            for item in items or ():
                known = found.get((kind, str(item.id)))
                found[kind, str(item.id)] = Hit(kind, item, (*(known.properties if known else ()), name))
        return Hits(sorted(found.values(), key=_by_type_and_name), unanswered)

    def _collection_of(self, uid: str) -> str:
        for answer in self._bundles([where("id").eq(uid)], None):
            for collection, items in answer.items():
                if items:
                    return collection
        raise LookupError(f"no metadata object has the uid {uid!r}, or the user may not see it")

    def _types_of_attribute(self, uid: str) -> list[str]:
        attribute = self._client.call("GET", f"/api/attributes/{uid}", returns=dict[str, Any])
        bundle: type[Bundle] = self._client.models.MetadataBundle
        flags = {_attribute_flag(bundle, name): name for name in properties_of(bundle)}
        return [name for flag, name in flags.items() if attribute.get(flag) is True]


def _attribute_flag(bundle: type[Dhis2Model], collection: str) -> str:
    """What an attribute calls that it is for this type: `dataElementAttribute`."""
    model = model_of(bundle, collection)
    name = model.__name__ if model is not None else collection
    return f"{name[:1].lower()}{name[1:]}Attribute"


def _fitting(item: MetadataObject, text: str, *, exact: bool) -> Iterable[str]:
    if item.id == text:
        yield "id"
    for key, value in (("code", item.code), ("name", item.name)):
        if value is not None and (value == text if exact else text.casefold() in value.casefold()):
            yield key


def _by_type_and_name(hit: Hit) -> tuple[str, str, str]:
    return hit.type, hit.name or "", hit.uid
