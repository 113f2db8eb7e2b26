# Made from src/dhis2w_client/_async/bundles.py by `make generate`. Do not edit.
"""Bundles of metadata objects of any types: export and import, whole or as files."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypedDict, TypeVar, Unpack

from dhis2w_client._bodies import compressed, encode_json
from dhis2w_client._bundles import check_types, mark_bundle, refuse_partial_objects
from dhis2w_client._files import opened
from dhis2w_client._sync.imports import send_import
from dhis2w_client._sync.services.finding import MetadataFinding
from dhis2w_client._sync.services.many_types import MetadataOfManyTypes
from dhis2w_client._sync.services.planning import MetadataPlanning
from dhis2w_client.errors import ResponseFormatError
from dhis2w_client.fields import Fields, check_fields, fields_text, model_of
from dhis2w_client.filters import Filters, filter_texts
from dhis2w_client.import_options import ImportOptions, import_parameters
from dhis2w_client.models import Dhis2Model
from dhis2w_client.query import ParameterValue, comma_joined, path_segment
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from os import PathLike

    from dhis2w_client._sync.services.tasks import Job
    from dhis2w_client.reports import ImportOutcome

__all__ = ["ExportOptions", "MetadataBundles", "TypeSelection", "Types"]

Bundle = TypeVar("Bundle", bound=Dhis2Model)

_PATH = "/api/metadata"


class TypeSelection(TypedDict, total=False):
    """Which objects of one type a bundle shall have, and what of them."""

    fields: Fields
    filters: Filters
    order: str | Iterable[str]


Types: TypeAlias = Sequence[str] | AbstractSet[str] | Mapping[str, TypeSelection]
"""Types of metadata by the plural of their list (`dataElements`), each with its own selection where that is needed."""


class ExportOptions(TypedDict, total=False):
    """What holds for all types of an export."""

    fields: Fields | None
    """`:owner` unless given: what an import needs. Objects with fewer fields refuse to be imported."""
    filters: Filters | None
    """Conditions, all of which hold: an export knows no OR."""
    order: str | Iterable[str] | None
    defaults: Literal["INCLUDE", "EXCLUDE"] | None
    """EXCLUDE leaves out the built-in default category and what belongs to it."""
    skip_sharing: bool | None
    params: Mapping[str, ParameterValue] | None


class MetadataBundles(MetadataPlanning[Bundle], MetadataFinding[Bundle], MetadataOfManyTypes[Bundle], Generic[Bundle]):
    """Metadata of any types: bundles (`/api/metadata`: one JSON object with a list for each type), plans, searches."""

    __slots__ = ()

    # -- Export ------------------------------------------------------------------------------------------------------

    def export(self, types: Types | None = None, **options: Unpack[ExportOptions]) -> Bundle:
        """The objects of some types, or of all.

        `export({"dataElements": {"filters": "domainType:eq:AGGREGATE"}, "optionSets": {}})`. ValueError for a type that
        the server's version does not have.
        """
        bundle: Bundle = self._call("GET", _PATH, params=self._export_parameters(types, options), returns=self._model)
        mark_bundle(bundle, fields_text(options.get("fields")), _fields_by_type(types))
        return bundle

    def export_raw(self, types: Types | None = None, **options: Unpack[ExportOptions]) -> dict[str, Any]:
        """The same as plain JSON."""
        parameters = self._export_parameters(types, options)
        return self._call("GET", _PATH, params=parameters, returns=dict[str, Any])

    def export_to(
        self, path: "str | PathLike[str]", types: Types | None = None, **options: Unpack[ExportOptions]
    ) -> int:
        """The same into a file, compressed where its name ends in `.gz`; the number of bytes written.

        The bundle is never held in memory, and the file gets its name only when it is complete.
        """
        source = f"{_PATH}.json.gz" if Path(path).suffix == ".gz" else _PATH
        return self._save(source, path, params=self._export_parameters(types, options))

    def export_with_dependencies(
        self, collection: str, uid: str, *, params: Mapping[str, ParameterValue] | None = None
    ) -> Bundle:
        """An object with all that it needs: of `dataSets`, `programs`, `categoryCombos`, `dashboards` and some others.

        Raises NotFoundError for an object that there is not, and for a type that has no such export.
        """
        check_types(self._model, [collection])
        path = f"/api/{path_segment(collection)}/{checked_uid(uid)}/metadata"
        return self._call("GET", path, params=params, returns=self._model)

    # -- Import ------------------------------------------------------------------------------------------------------

    def import_(
        self,
        bundle: Bundle | Mapping[str, Any],
        *,
        compress: bool = True,
        params: Mapping[str, ParameterValue] | None = None,
        **options: Unpack[ImportOptions],
    ) -> "ImportOutcome":
        """Imports a bundle and waits for the outcome, which tells refused objects too: see its `raise_for_rejected()`.

        By default nothing is imported where one object is refused; `atomic_mode="NONE"` imports the others. Deleting
        (`import_strategy="DELETE"`) works best with one type at a time. Raises PartialObjectError for objects that
        were read with a selection of fields, unless they are to be deleted.
        """
        parameters = import_parameters(options, params)
        if options.get("import_strategy") != "DELETE":
            refuse_partial_objects(bundle)
        return self._send(encode_json(bundle), parameters, compress=compress)

    def dry_run(
        self,
        bundle: Bundle | Mapping[str, Any],
        *,
        compress: bool = True,
        params: Mapping[str, ParameterValue] | None = None,
        **options: Unpack[ImportOptions],
    ) -> "ImportOutcome":
        """What an import of the bundle would do; nothing is changed."""
        options["import_mode"] = "VALIDATE"
        return self.import_(bundle, compress=compress, params=params, **options)

    def import_as_job(
        self,
        bundle: Bundle | Mapping[str, Any],
        *,
        compress: bool = True,
        params: Mapping[str, ParameterValue] | None = None,
        **options: Unpack[ImportOptions],
    ) -> "Job":
        """Has the server import a bundle in the background; the result of the job has the outcome of the import."""
        outcome = self.import_(bundle, compress=compress, params={"async": True, **(params or {})}, **options)
        if outcome.job is None:
            raise ResponseFormatError("the answer names no job", path="response", method="POST", url=_PATH)
        from dhis2w_client._sync.services.tasks import Job

        return Job(self._client, outcome.job)

    def import_file(
        self,
        path: "str | PathLike[str]",
        *,
        params: Mapping[str, ParameterValue] | None = None,
        **options: Unpack[ImportOptions],
    ) -> "ImportOutcome":
        """Imports the bundle in a JSON file, compressed where its name ends in `.gz`.

        The file is read while it is sent.
        """
        headers = {"Content-Encoding": "gzip"} if Path(path).suffix == ".gz" else None
        parameters = import_parameters(options, params)
        with opened(path) as file:
            return send_import(self._client, "POST", _PATH, params=parameters, content=file, headers=headers)

    # -- What these are made of --------------------------------------------------------------------------------------

    @property
    def _model(self) -> type[Bundle]:
        model: type[Bundle] = self._client.models.MetadataBundle
        return model

    def _send(self, body: bytes, parameters: Mapping[str, ParameterValue], *, compress: bool) -> "ImportOutcome":
        headers = {"Content-Encoding": "gzip"} if compress else None
        content = compressed(body) if compress else body
        return send_import(self._client, "POST", _PATH, params=parameters, body=content, headers=headers)

    def _export_parameters(self, types: Types | None, options: ExportOptions) -> dict[str, ParameterValue]:
        _check_keys("keyword argument", options, ExportOptions)
        selections: Mapping[str, TypeSelection] = (
            types if isinstance(types, Mapping) else {name: TypeSelection() for name in types or ()}
        )
        check_types(self._model, selections)
        parameters: dict[str, ParameterValue] = {
            "fields": fields_text(options.get("fields")),
            "filter": filter_texts(options.get("filters"), self._feature_version),
            "order": comma_joined(options.get("order")),
            "defaults": options.get("defaults"),
            "skipSharing": options.get("skip_sharing"),
        }
        for name, selection in selections.items():
            parameters[name] = True
            parameters |= self._parameters_of_type(name, selection)
        return {**parameters, **(options.get("params") or {})}

    def _parameters_of_type(self, name: str, selection: TypeSelection) -> dict[str, ParameterValue]:
        _check_keys(f"key for {name}:", selection, TypeSelection)
        fields = fields_text(selection.get("fields"))
        if (model := model_of(self._model, name)) is not None:
            check_fields(model, fields, self._client.unknown_fields)
        return {
            f"{name}:fields": fields,
            f"{name}:filter": filter_texts(selection.get("filters"), self._feature_version),
            f"{name}:order": comma_joined(selection.get("order")),
        }


def _check_keys(what: str, given: Mapping[str, object], kind: type) -> None:
    """Raises TypeError for a name that has no meaning: only type checkers would see it otherwise."""
    if unknown := given.keys() - kind.__annotations__.keys():
        raise TypeError(f"unexpected {what} {min(unknown)!r}; there are {', '.join(kind.__annotations__)}")


def _fields_by_type(types: Types | None) -> dict[str, str | None]:
    if not isinstance(types, Mapping):
        return {}
    return {name: fields_text(selection.get("fields")) for name, selection in types.items()}
