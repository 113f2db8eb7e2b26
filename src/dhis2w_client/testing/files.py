"""Files: uploads, what they belong to, documents."""

import hashlib
import mimetypes
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.data_values import read_value, write_value
from dhis2w_client.testing.http import (
    Answer,
    Call,
    Json,
    Part,
    Refusal,
    endpoint,
    not_found,
    page,
    refuse,
    text_answer,
    web_message,
)
from dhis2w_client.testing.metadata import object_of
from dhis2w_client.testing.render import parse_fields, render
from dhis2w_client.uids import is_uid

_LARGEST = 10_000_000
_BLOCKED = {
    "application/x-msdownload",
    "application/x-sh",
    "application/x-msdos-program",
    "application/javascript",
    "text/html",
    "text/javascript",
    "application/java-archive",
    "application/x-executable",
}
_DATA_DOMAINS = {"DATA_VALUE"}


def file_of(call: Call, name: str = "file") -> Part:
    """The file of a multipart upload."""
    if not call.content_type.startswith("multipart/"):
        raise refuse(500, "Current request is not a multipart request")
    found = next((part for part in call.parts() if part.name == name), None)
    if found is None:
        raise Refusal(page(400))
    return found


def store_file(call: Call, part: Part, domain: str, uid: str = "") -> Json:
    """Keep a file and what is known of it."""
    content = part.content
    if not content:
        raise refuse(409, "Could not read file or file is empty.", errorCode="E1004")
    content_type = part.content_type or mimetypes.guess_type(part.filename or "")[0] or "application/octet-stream"
    if len(content) > _LARGEST:
        raise refuse(409, f"File size can't be bigger than {_LARGEST}, current file size {len(content)}")
    if content_type.lower() in _BLOCKED:
        raise refuse(409, "File type not allowed", errorCode="E6101")
    uid = uid or call.server.uids.uid()
    if uid in call.state.of("fileResources"):
        raise refuse(409, f"FileResource already exists: `{uid}`", errorCode="E1119")
    now = call.server.clock.stamp()
    user = {"id": call.user["id"]}
    item: Json = {
        "id": uid,
        "name": part.filename or "untitled",
        "created": now,
        "lastUpdated": now,
        "createdBy": user,
        "lastUpdatedBy": user,
        "translations": [],
        "sharing": {"users": {}, "userGroups": {}},
        "attributeValues": [],
        "contentType": content_type,
        "contentLength": len(content),
        "contentMd5": hashlib.md5(content, usedforsecurity=False).hexdigest(),
        "assigned": False,
        "domain": domain,
        "hasMultipleStorageFiles": domain in differences.resized_images(call.version),
        "storageStatus": "STORED",
    }
    call.state.of("fileResources")[uid] = item
    call.state.files[uid] = content
    return item


def assign_file(call: Call, uid: str) -> None:
    """Mark a file as used by an object."""
    item = call.state.of("fileResources").get(uid)
    if item is not None:
        item["assigned"] = True


def file_answer(call: Call, uid: str, *, attachment: bool = False) -> Answer:
    """A file's content."""
    item = call.state.of("fileResources")[uid]
    answer = text_answer(call.state.files[uid], f"{item['contentType']};charset=UTF-8")
    prefix = "attachment; " if attachment else ""
    answer.headers.append(("content-disposition", f"{prefix}filename={item['name']}"))
    answer.headers.append(("cache-control", "max-age=43200, private"))
    return answer


@endpoint("POST", "/api/fileResources")
def upload(call: Call) -> Answer:
    """Store a file; 202, because DHIS2 moves it to its store later."""
    domain = call.choice("domain", differences.file_domains(call.version), "DATA_VALUE")
    uid = call.param("uid")
    if uid and not is_uid(uid) and differences.checks_file_uid(call.version):
        text = "UID must be an alphanumeric string of 11 characters starting with a letter, but was"
        raise call.bad_parameter("uid", f"{text}: {uid}")
    item = store_file(call, file_of(call), domain, uid)
    schema = call.server.data.by_name["fileResource"]
    shown = render(call, schema, item, parse_fields("*,!access,!href"))
    shown["storageStatus"] = "PENDING"
    sharing = {"owner": call.user["id"], "users": {}, "userGroups": {}, "public": "--------"}
    shown["sharing"] = {**shown["sharing"], **sharing}
    return web_message(202, response={"fileResource": shown, "responseType": "FileResource"})


def _resource(call: Call, uid: str) -> Json:
    item = call.state.of("fileResources").get(uid)
    if item is None:
        raise not_found("FileResource", uid)
    return item


@endpoint("GET", "/api/fileResources/{uid}")
def read_resource(call: Call, uid: str) -> Any:
    """What is known of a file."""
    item = _resource(call, uid)
    schema = call.server.data.by_name["fileResource"]
    if call.has("fields"):
        # Without them the server looks whether the file has reached its store; with them it shows what it noted.
        return render(call, schema, {**item, "storageStatus": "NONE"}, parse_fields(",".join(call.params("fields"))))
    return render(call, schema, item, parse_fields("*,!access,!href"))


@endpoint("GET", "/api/fileResources/{uid}/data", produces=("*/*",))
def read_data(call: Call, uid: str) -> Answer:
    """The content of a file, unless it belongs to a data value, which has an endpoint of its own."""
    item = _resource(call, uid)
    if item["domain"] in _DATA_DOMAINS:
        raise differences.no_file_here(call.version, uid)
    return file_answer(call, uid)


@endpoint("GET", "/api/documents/{uid}/data", produces=("*/*",))
def document_data(call: Call, uid: str) -> Answer:
    """The file of a document, or a redirect to where it is."""
    found = call.state.of("documents").get(uid)
    if found is None:
        raise refuse(404, differences.unknown_document(call.version, uid))
    if found.get("external"):
        return Answer(302, b"", [("location", found["url"])])
    return file_answer(call, found["url"], attachment=False)


@endpoint("GET", "/api/users/{uid}/avatar", produces=("*/*",), since=99)
def avatar(call: Call, uid: str) -> Answer:
    """A user's picture."""
    user = object_of(call, call.server.data.by_name["user"], uid)
    return file_answer(call, user["avatar"]["id"])


# -- files of data values --------------------------------------------------------------------------------------------


def _value_call(call: Call) -> None:
    """The endpoints of single values read their parameters from the query."""
    if not call.param("de"):
        raise Refusal(page(400))


@endpoint("POST", "/api/dataValues/file")
def upload_value(call: Call) -> Answer:
    """Store a file and make it a data value."""
    _value_call(call)
    item = store_file(call, file_of(call), "DATA_VALUE")
    call.query = [(name, value) for name, value in call.query if name != "value"] + [("value", item["id"])]
    call.body, call.headers = b"", {**call.headers, "content-type": "application/x-www-form-urlencoded"}
    write_value(call)
    assign_file(call, item["id"])
    schema = call.server.data.by_name["fileResource"]
    shown = render(call, schema, item, parse_fields("*,!access,!href"))
    return web_message(202, response={"fileResource": shown, "responseType": "FileResource"})


@endpoint("GET", "/api/dataValues/files", produces=("*/*",))
def read_value_file(call: Call) -> Answer:
    """The file of a data value."""
    _value_call(call)
    element = call.state.of("dataElements").get(call.param("de"), {})
    if element and element.get("valueType") not in ("FILE_RESOURCE", "IMAGE"):
        problem = differences.no_value_file(call.version)
        if problem is not None:
            raise problem
    uid = str(read_value(call)[0])
    return file_answer(call, uid)
