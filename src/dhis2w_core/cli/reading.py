"""`dhis2w get`, `list`, `types` and `export`: what a server has."""

import json
import sys
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

import typer

from dhis2w_core.cli.options import AsJson, Parameters, ProfileName, connected, parameters, unfold
from dhis2w_core.cli.output import note, show_json, show_table, write_bytes

if TYPE_CHECKING:
    from dhis2w_client import SyncDhis2Client

__all__ = ["export", "get", "list_", "types"]

Format: TypeAlias = Literal["table", "json", "csv", "parquet"]
Output: TypeAlias = Annotated[Path | None, typer.Option("--output", "-o", help="Write to this file.")]

_COLUMNS = ("id", "code", "name")


def _complete_types(incomplete: str) -> list[str]:
    from dhis2w_core.cli.resources import metadata_types

    return [name for name in metadata_types() if name.startswith(incomplete)]


def get(
    path: Annotated[str, typer.Argument(help="Such as /api/me; what comes after /api is enough.")],
    param: Parameters = None,
    output: Output = None,
    profile: ProfileName = None,
    as_json: AsJson = False,
) -> None:
    """Get any path of the Web API, and write what the server answers."""
    with connected(profile) as client:
        if output is not None:
            with client.stream("GET", path, params=parameters(param)) as download:
                note(f"{download.save(output)} bytes in {output}")
            return
        content: bytes = client.call("GET", path, params=parameters(param), returns=bytes)
    try:
        show_json(json.loads(content))
    except ValueError:
        if as_json:
            show_json(content.decode("utf-8", "replace"))
        else:
            write_bytes(content)


def list_(
    kind: Annotated[
        str, typer.Argument(metavar="TYPE", help="Such as data-elements; see types.", autocompletion=_complete_types)
    ],
    fields: Annotated[str | None, typer.Option(help="As the Web API has it; id, code and name unless given.")] = None,
    filters: Annotated[
        list[str] | None, typer.Option("--filter", help="Such as name:ilike:malaria; may be repeated.")
    ] = None,
    any_filter: Annotated[bool, typer.Option("--any", help="One filter that holds is enough.")] = False,
    query: Annotated[str | None, typer.Option(help="A text to look for in id, code and name.")] = None,
    order: Annotated[list[str] | None, typer.Option(help="Such as name:asc; may be repeated.")] = None,
    limit: Annotated[int | None, typer.Option(min=0, help="At most so many.")] = None,
    form: Annotated[Format, typer.Option("--format", help="What to write.")] = "table",
    output: Output = None,
    profile: ProfileName = None,
    as_json: AsJson = False,
) -> None:
    """List the objects of a type of metadata.

    A terminal shows a table; in a pipe it is lines without titles, separated by tabs. CSV and Parquet name what stands
    in another object by both, such as categoryCombo.name.
    """
    from dhis2w_core.cli.resources import metadata_resource

    form = "json" if as_json else form
    if form == "parquet" and output is None and sys.stdout.isatty():
        raise typer.BadParameter("a terminal cannot show Parquet: give --output", param_hint="--format")
    options: dict[str, Any] = {"filters": filters or None, "order": unfold(order) or None, "query": query}
    if any_filter:
        options["root_junction"] = "OR"
    with connected(profile) as client:
        resource = metadata_resource(client, kind)
        fields = fields or ",".join(name for name in _COLUMNS if name in resource.model.model_fields)
        page_size = 500 if limit is None else max(2, min(limit, 500))
        found = resource.verbs.iterate(fields=fields, page_size=page_size, **options)
        items = [item.to_wire() for item in islice(found, limit)]
    _write(items, _names(fields), form, output)


def types(profile: ProfileName = None, as_json: AsJson = False) -> None:
    """List the types of metadata of the server, as list, export and plan --delete know them."""
    from dhis2w_core.cli.resources import resources_of

    with connected(profile) as client:
        found = [*resources_of(client)]
    if as_json:
        show_json(found)
    else:
        show_table(["type"], ([name] for name in found))


def export(
    file: Annotated[Path, typer.Argument(help="Where to write it; compressed where its name ends in .gz.")],
    kinds: Annotated[
        list[str] | None,
        typer.Option("--type", "-t", help="Only this type, such as data-elements.", autocompletion=_complete_types),
    ] = None,
    filters: Annotated[list[str] | None, typer.Option("--filter", help="A condition for all types.")] = None,
    fields: Annotated[str | None, typer.Option(help="What of each object; an import needs all, the default.")] = None,
    skip_sharing: Annotated[bool, typer.Option("--skip-sharing", help="Leave out who may see and change it.")] = False,
    skip_defaults: Annotated[bool, typer.Option("--skip-defaults", help="Leave out the default category.")] = False,
    needed_by: Annotated[
        str | None, typer.Option(help="One object with all that it needs, such as data-sets:BfMAe6Itzgt.")
    ] = None,
    profile: ProfileName = None,
    as_json: AsJson = False,
) -> None:
    """Export metadata into a file, for import and plan."""
    from dhis2w_core.cli.resources import collection_of

    with connected(profile) as client:
        if needed_by is not None:
            kind, colon, uid = needed_by.partition(":")
            if not colon or kinds or filters:
                raise typer.BadParameter("give TYPE:UID, and neither --type nor --filter", param_hint="--needed-by")
            size = _export_needed(client, collection_of(client, kind), uid, file)
        else:
            size = client.metadata.export_to(
                file,
                [collection_of(client, kind) for kind in unfold(kinds)] or None,
                filters=filters or None,
                fields=fields,
                skip_sharing=skip_sharing or None,
                defaults="EXCLUDE" if skip_defaults else None,
            )
    if as_json:
        show_json({"path": str(file), "bytes": size})
    else:
        note(f"{size} bytes in {file}")


def _export_needed(client: "SyncDhis2Client", collection: str, uid: str, file: Path) -> int:
    import gzip

    bundle = client.metadata.export_with_dependencies(collection, uid)
    content = json.dumps(bundle.to_wire(), indent=1, ensure_ascii=False).encode()
    content = gzip.compress(content) if file.suffix == ".gz" else content
    file.write_bytes(content)
    return len(content)


def _names(fields: str) -> list[str]:
    """The properties at the top of a selection of fields."""
    names: list[str] = []
    depth, word = 0, ""
    for letter in f"{fields},":
        if depth == 0 and letter in ",[(~:":
            names += [word.strip()] if word.strip() else []
            word = ""
        elif depth == 0:
            word += letter
        depth += (letter in "[(") - (letter in "])")
        if letter in "])":
            word = ""
    return [name for name in names if name.isidentifier()]


def _write(items: list[dict[str, Any]], names: list[str], form: Format, output: Path | None) -> None:
    from dhis2w_core.cli import tables

    if form == "json" and output is None:
        show_json(items)
        return
    if form == "json":
        content = json.dumps(items, indent=2, ensure_ascii=False).encode()
    else:
        rows = [tables.flat(item) for item in items]
        columns = tables.columns_of(rows, names)
        if form == "table" and output is None:
            show_table(columns, ([row.get(name) for name in columns] for row in rows))
            return
        content = tables.parquet_bytes(columns, rows) if form == "parquet" else tables.csv_text(columns, rows).encode()
    if output is None:
        write_bytes(content)
    else:
        output.write_bytes(content)
        note(f"{len(items)} rows in {output}")
