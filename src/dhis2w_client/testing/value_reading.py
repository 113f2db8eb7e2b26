"""Reading data value sets from JSON, CSV, XML and ADX, with the options of their import."""

import csv
import io
import re
import xml.etree.ElementTree as Xml

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Call, Json, refuse

__all__ = ["import_options", "read_values"]

_STRATEGIES = [
    "CREATE",
    "UPDATE",
    "CREATE_AND_UPDATE",
    "DELETE",
    "SYNC",
    "NEW_AND_UPDATES",
    "NEW",
    "UPDATES",
    "DELETES",
]
_CSV = [
    "dataelement",
    "period",
    "orgunit",
    "categoryoptioncombo",
    "attributeoptioncombo",
    "value",
    "storedby",
    "lastupdated",
    "comment",
    "followup",
    "deleted",
]
_CSV_NAMES = {
    "dataelement": "dataElement",
    "orgunit": "orgUnit",
    "categoryoptioncombo": "categoryOptionCombo",
    "attributeoptioncombo": "attributeOptionCombo",
    "followup": "followUp",
}


def _from_csv(call: Call) -> Json:
    rows = list(csv.reader(io.StringIO(call.text())))
    names = _CSV
    if call.param("firstRowIsHeader", "true").lower() != "false":
        names, rows = [name.strip().lower() for name in rows[0]] if rows else _CSV, rows[1:]
    elif differences.needs_csv_header(call.version):
        raise refuse(500, "CSV without header row is no longer supported.")
    values = [
        {_CSV_NAMES.get(name, name): cell for name, cell in zip(names, row, strict=False) if cell != ""} for row in rows
    ]
    return {"dataSet": call.param("dataSet") or None, "dataValues": values}


def _from_xml(call: Call) -> Json:
    root = Xml.fromstring(call.text())
    values = [dict(element.attrib) for element in root if element.tag.endswith("dataValue")]
    return {**root.attrib, "dataValues": values}


def _from_adx(call: Call) -> Json:
    root = Xml.fromstring(call.text())
    values: list[Json] = []
    body: Json = {"idScheme": "CODE"}
    for group in root:
        attributes = group.attrib
        match = re.match(r"(\d{4})-(\d\d)-(\d\d)/P1M", attributes.get("period", ""))
        period = f"{match[1]}{match[2]}" if match else attributes.get("period")
        body["dataSet"] = attributes.get("dataSet")
        for element in group:
            values.append({"orgUnit": attributes.get("orgUnit"), "period": period, **element.attrib})
    return {**body, "dataValues": values}


def read_values(call: Call) -> Json:
    if call.content_type == "application/adx+xml":
        return _from_adx(call)
    if call.content_type.endswith("xml"):
        return _from_xml(call)
    if call.content_type.endswith("csv"):
        return _from_csv(call)
    try:
        body = call.json()
    except ValueError as error:
        raise differences.malformed_values(call.version, str(error), import_options(call, {})) from None
    if isinstance(body, list):
        problem = differences.array_of_values(call.version, import_options(call, {}))
        if problem:
            raise problem
        return {"dataValues": [entry for entry in body if isinstance(entry, dict)]}
    return body if isinstance(body, dict) else {}


def import_options(call: Call, schemes: Json) -> Json:
    """The options of an import, as its summary shows them."""
    flags = [
        "skipExistingCheck",
        "sharing",
        "skipNotifications",
        "skipAudit",
        "datasetAllowsPeriods",
        "strictPeriods",
        "strictDataElements",
        "strictCategoryOptionCombos",
        "strictAttributeOptionCombos",
        "strictOrganisationUnits",
        "strictDataSetApproval",
        "strictDataSetLocking",
        "strictDataSetInputPeriods",
        "requireCategoryOptionCombo",
        "requireAttributeOptionCombo",
        "skipPatternValidation",
        "ignoreEmptyCollection",
        "force",
        "skipLastUpdated",
        "mergeDataValues",
        "skipCache",
    ]
    strategy = call.choice("importStrategy", _STRATEGIES, "CREATE_AND_UPDATE")
    options: Json = {
        "idSchemes": schemes,
        "dryRun": call.flag("dryRun"),
        "async": call.flag("async"),
        "importStrategy": strategy,
        "mergeMode": "REPLACE",
        "reportMode": "FULL",
        "firstRowIsHeader": call.flag("firstRowIsHeader", default=True),
        **{name: call.flag(name) for name in flags},
        **differences.import_options(call.version, call.flag("atomic")),
    }
    if call.param("dataSet"):
        options["dataSet"] = call.param("dataSet")
    return options
