"""Grids: columns and rows, as JSON, CSV, XML, HTML and sheets."""

import csv
import io
from html import escape
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import JSON, Answer, Call, Json, json_answer, page, text_answer

FORMATS = (
    *JSON,
    "application/xml",
    "text/csv",
    "text/html",
    "application/vnd.ms-excel",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
)


def header(name: str, column: str, kind: str = "TEXT", *, meta: bool = True, hidden: bool = False) -> Json:
    """A column of a grid."""
    types = {
        "TEXT": "java.lang.String",
        "NUMBER": "java.lang.Double",
        "DATETIME": "java.time.LocalDateTime",
        "COORDINATE": "org.opengis.geometry.primitive.Point",
    }
    return {
        "name": name,
        "column": column,
        "valueType": kind,
        "type": types.get(kind, "java.lang.String"),
        "hidden": hidden,
        "meta": meta,
    }


def grid_json(headers: list[Json], meta: Json, rows: list[list[Any]]) -> Json:
    """A grid of columns and rows."""
    return {
        "headers": headers,
        "metaData": meta,
        "rowContext": {},
        "width": len(headers) if rows else 0,
        "rows": rows,
        "height": len(rows),
        "headerWidth": len(headers),
    }


def grid_answer(call: Call, grid: Json, name: str = "data") -> Answer:
    """A grid in the wanted format."""
    form = "html" if call.path.endswith(".html+css") else call.extension or "json"
    if form == "json":
        return json_answer(grid)
    titles = [column.get("column", "") for column in grid["headers"] if not column["hidden"]]
    if form == "csv":
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(titles)
        writer.writerows(grid["rows"])
        answer = text_answer(out.getvalue(), "application/csv;charset=UTF-8")
        if name:
            answer.headers.append(("content-disposition", f'attachment; filename="{name}.csv"'))
        return answer
    if form == "xml":
        return text_answer(_xml(grid), "application/xml;charset=UTF-8")
    if form == "html":
        head = "".join(f"<th>{escape(title)}</th>" for title in titles)
        lines = "".join(f"<tr>{''.join(f'<td>{escape(str(c))}</td>' for c in row)}</tr>" for row in grid["rows"])
        text = f'<div class="gridDiv"><table><thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table></div>'
        return text_answer(text, "text/html;charset=UTF-8")
    if form == "xlsx" and not differences.has_xlsx(call.version):
        return page(406)
    answer = text_answer(b"PK\x05\x06" + bytes(18), "application/vnd.ms-excel;charset=UTF-8")
    answer.headers.append(("content-disposition", f'attachment; filename="{name}.{form}"'))
    return answer


def _xml(grid: Json) -> str:
    names = ("name", "column", "type", "hidden", "meta")
    headers = "".join(
        "<header "
        + " ".join(f'{name}="{str(column[name]).lower() if name in names[3:] else column.get(name)}"' for name in names)
        + "></header>"
        for column in grid["headers"]
    )
    rows = "".join(
        f"<row>{''.join(f'<field>{escape(str(cell))}</field>' for cell in row)}</row>" for row in grid["rows"]
    )
    size = f'width="{grid["width"]}" height="{grid["height"]}"'
    return f"<?xml version='1.0' encoding='UTF-8'?><grid {size}><headers>{headers}</headers><rows>{rows}</rows></grid>"
