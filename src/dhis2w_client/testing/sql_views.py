"""SQL views, over tables of the stored metadata in SQLite."""

import csv
import io
import math
import re
import sqlite3
from html import escape
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import (
    JSON,
    Answer,
    Call,
    Json,
    endpoint,
    json_answer,
    not_found,
    page,
    refuse,
    text_answer,
    web_message,
)
from dhis2w_client.testing.render import path_of

_FORMATS = (*JSON, "text/csv", "application/xml", "text/html", "application/vnd.ms-excel")
_IDENTIFIER = re.compile(r"\b[a-z_]\w*\b", re.IGNORECASE)
_VARIABLE = re.compile(r"\$\{(\w+)\}")


def _view(call: Call, uid: str) -> Json:
    found = call.state.of("sqlViews").get(uid)
    if found is None:
        raise not_found("SqlView", uid)
    return found


def _table(call: Call, name: str) -> tuple[list[str], list[list[Any]]] | None:
    schema = next((found for found in call.server.data.by_name.values() if found.label.lower() == name), None)
    if schema is None:
        return None
    columns = {
        key: key.lower()
        for key, found in schema.properties.items()
        if found.persisted and found.simple and not found.collection
    }
    columns = {"id": "uid"} | {key: column for key, column in columns.items() if key != "id"}
    if schema.path == "organisationUnits":
        columns |= {"level": "hierarchylevel", "path": "path"}
    rows: list[list[Any]] = []
    for number, item in enumerate(call.state.of(schema.path).values(), 1):
        cells = [item.get(key) for key in columns]
        rows.append([number, *(cell if not isinstance(cell, (dict, list)) else None for cell in cells)])
    if schema.path == "organisationUnits":
        place = [*columns].index("level") + 1
        for row, item in zip(rows, call.state.of(schema.path).values(), strict=True):
            row[place] = path_of(call, item).count("/")
    return [f"{name}id", *columns.values()], rows


def _database(call: Call, sql: str) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    for name in {match.lower() for match in _IDENTIFIER.findall(sql)}:
        found = _table(call, name)
        if found:
            columns, rows = found
            listed = ", ".join(f'"{column}"' for column in dict.fromkeys(columns))
            database.execute(f"create table {name} ({listed})")
            marks = ", ".join("?" * len(columns))
            database.executemany(f"insert into {name} values ({marks})", rows)
    return database


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _variables(call: Call, view: Json) -> str:
    given = {name: value for name, _, value in (pair.partition(":") for pair in call.params("var"))}
    sql: str = view["sqlQuery"]
    missing = [name for name in _VARIABLE.findall(sql) if name not in given and not name.startswith("_")]
    if missing:
        text = f"SQL query contains variables not provided in request: `[{', '.join(dict.fromkeys(missing))}]`"
        raise refuse(409, text, errorCode="E4307")
    given |= {"_current_username": call.user["username"], "_current_user_id": "1"}
    return _VARIABLE.sub(lambda match: str(given[match[1]]), sql)


_COMPARISONS = {"eq": "=", "neq": "<>", "ne": "<>", "gt": ">", "ge": ">=", "lt": "<", "le": "<="}


def _condition(text: str) -> str:
    name, _, rest = text.partition(":")
    operator, _, value = rest.partition(":")
    column = f'"{name}"'
    negated = "not " if operator.startswith("!") else ""
    operator = operator.lstrip("!")
    if operator == "null":
        return f"{column} is {negated}null"
    if operator == "in":
        listed = ", ".join(_literal(entry) for entry in value.strip("[]").split(","))
        return f"{column} {negated}in ({listed})"
    if operator in _COMPARISONS:
        return f"{column} {_COMPARISONS[operator]} {_literal(value)}"
    pattern = {"$": f"{value}%"}.get(operator[:1]) or (f"%{value}" if operator.endswith("$") else f"%{value}%")
    kind = "like" if "ilike" in operator else "glob"
    pattern = pattern.replace("%", "*") if kind == "glob" else pattern
    return f"{column} {negated}{kind} {_literal(pattern)}"


def _rows(call: Call, view: Json) -> tuple[list[str], list[list[Any]]]:
    sql = _variables(call, view).strip().rstrip(";")
    if not re.match(r"(select|with)\b", sql, re.IGNORECASE):
        raise refuse(409, "SQL query must be a select query", errorCode="E4301")
    conditions = [_condition(text) for text in call.params("filter")]
    for text in call.params("criteria"):
        name, _, value = text.partition(":")
        conditions.append(f'"{name}" = {_literal(value)}')
    database = _database(call, sql)
    wanted = [text.partition(":")[0] for text in (*call.params("criteria"), *call.params("filter"))]
    try:
        cursor = database.execute(f"select * from ({sql}) as grid")
        names = [entry[0] for entry in cursor.description]
        unknown = next((name for name in wanted if name not in names), None)
        if unknown:
            raise _syntax_error(f'ERROR: column "{unknown}" does not exist', "42703")
        if conditions:
            cursor = database.execute(f"select * from ({sql}) as grid where {' and '.join(conditions)}")
        return names, [[None if cell is None else str(cell) for cell in row] for row in cursor.fetchall()]
    except sqlite3.Error as error:
        raise _syntax_error(f"ERROR: {error}", "42601") from None
    finally:
        database.close()


def _syntax_error(message: str, state: str) -> Exception:
    text = f"Query failed because of a syntax error (SqlState: {state})"
    return refuse(409, text, devMessage=f"{message}\n  Position: 45", errorCode="E7145")


@endpoint("GET", "/api/sqlViews/{uid}/data", produces=_FORMATS)
def data(call: Call, uid: str) -> Answer:
    """The rows of a view."""
    view = _view(call, uid)
    form = call.extension or "json"
    if form != "json" and not differences.has_sql_view_formats(call.version) and form != "html":
        return page(406)
    names, rows = _rows(call, view)
    body: Json = {}
    if call.param("paging", "true") != "false":
        number = max(1, int(call.param("page") or 1))
        size = max(1, int(call.param("pageSize") or 50))
        body["pager"] = {
            "page": number,
            "total": len(rows),
            "pageSize": size,
            "pageCount": math.ceil(len(rows) / size),
        }
        rows = rows[(number - 1) * size : number * size]
    answer = _formatted(view, form, names, rows, body)
    answer.headers.append(("cache-control", "max-age=60, public"))
    return answer


def _formatted(view: Json, form: str, names: list[str], rows: list[list[Any]], body: Json) -> Answer:
    title = view["name"]
    if form == "json":
        subtitle = {"subtitle": view["description"]} if view.get("description") else {}
        headers = [
            {"name": name, "column": name, "type": "java.lang.String", "hidden": False, "meta": False} for name in names
        ]
        grid: Json = {"title": title, **subtitle, "headers": headers, "metaData": {}, "rowContext": {}}
        grid |= {"width": len(names) if rows else 0, "rows": rows, "height": len(rows), "headerWidth": len(names)}
        return json_answer({**body, "listGrid": grid})
    if form == "csv":
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(names)
        writer.writerows(rows)
        answer = text_answer(out.getvalue(), "application/csv;charset=UTF-8")
        answer.headers.append(("content-disposition", f'attachment; filename="{title}.csv"'))
        return answer
    if form == "html":
        head = "".join(f"<th>{escape(name)}</th>\n" for name in names)
        lines = "".join(
            "<tr>\n" + "".join(f"<td>{escape(str(cell))}</td>\n" for cell in row) + "</tr>\n" for row in rows
        )
        text = (
            f'<div class="gridDiv">\n<h3>{escape(title)}</h3>\n<h4></h4>\n<table class="listTable gridTable">\n'
            f"<thead>\n<tr>\n{head}</tr>\n</thead>\n<tbody>\n{lines}</tbody>\n</table>\n</div>"
        )
        return text_answer(text, "text/html;charset=UTF-8")
    if form == "xml":
        return text_answer(_xml(title, names, rows, body), "application/xml;charset=UTF-8")
    answer = text_answer(b"\xd0\xcf\x11\xe0", "application/vnd.ms-excel;charset=UTF-8")
    answer.headers.append(("content-disposition", f'attachment; filename="{title}.xls"'))
    return answer


def _xml(title: str, names: list[str], rows: list[list[Any]], body: Json) -> str:
    pager = body.get("pager")
    paged = ""
    if pager:
        order = ("page", "pageCount", "total", "pageSize")
        paged = f"<pager>{''.join(f'<{name}>{pager[name]}</{name}>' for name in order)}</pager>"
    header = "".join(
        f'<header name="{name}" column="{name}" type="java.lang.String" hidden="false" meta="false"></header>'
        for name in names
    )
    lines = "".join(f"<row>{''.join(f'<field>{escape(str(cell))}</field>' for cell in row)}</row>" for row in rows)
    return (
        "<?xml version='1.0' encoding='UTF-8'?><metadata xmlns=\"http://dhis2.org/schema/dxf/2.0\">"
        f'{paged}<listGrid title="{escape(title)}" width="{len(names)}" height="{len(rows)}">'
        f"<headers>{header}</headers><rows>{lines}</rows></listGrid></metadata>"
    )


@endpoint("POST", "/api/sqlViews/{uid}/execute")
def execute(call: Call, uid: str) -> Answer:
    """Make the view in the database."""
    view = _view(call, uid)
    if view["type"] == "QUERY":
        raise refuse(409, "SQL view is a query, no view to create", errorCode="E1004")
    return web_message(201, "SQL view created", location=f"{call.root}/api/sqlViews/{uid}")


@endpoint("POST", "/api/sqlViews/{uid}/refresh")
def refresh(call: Call, uid: str) -> Answer:
    """Refresh a materialized view."""
    if _view(call, uid)["type"] != "MATERIALIZED_VIEW":
        raise refuse(409, "View could not be refreshed", errorCode="E1004")
    return web_message(200, "Materialized view refreshed")
