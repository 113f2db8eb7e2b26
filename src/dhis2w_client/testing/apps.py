"""Apps: installing, listing, deleting; and the hub that they come from."""

import io
import json
import re
import zipfile
from typing import Any

from dhis2w_client.testing import differences
from dhis2w_client.testing.files import file_of
from dhis2w_client.testing.http import Answer, Call, Json, endpoint, json_answer, redirect, refuse, text_answer


def _apps(call: Call) -> dict[str, Json]:
    return call.state.objects.setdefault("$apps", {})


def _key(name: str) -> str:
    return re.sub(r"[^\w-]", "", name.replace(" ", "-"))


def _shown(call: Call, app: Json) -> Json:
    base = f"{call.root}/api/apps/{app['key']}"
    listed = {**app, "launchUrl": f"{base}/{app['launch_path']}", "baseUrl": base}
    if differences.apps_have_base_path(call.version):
        listed["basePath"] = f"/api/apps/{app['key']}"
    return listed


@endpoint("GET", "/api/apps")
def apps(call: Call) -> Any:
    """The installed apps."""
    found = [_shown(call, app) for app in _apps(call).values()]
    wanted = call.param("key")
    return [app for app in found if not wanted or app["key"] == wanted]


@endpoint("POST", "/api/apps")
def install(call: Call) -> Any:
    """Install an app from a zip file with a manifest."""
    upload = file_of(call)
    content = upload.content
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            manifest = json.loads(archive.read("manifest.webapp"))
    except (zipfile.BadZipFile, KeyError):
        raise refuse(409, "Manifest file missing from zip file") from None
    except ValueError:
        raise refuse(409, "Invalid JSON in app manifest file") from None
    key = _key(str(manifest["name"]))
    app: Json = {
        "version": manifest.get("version", ""),
        "name": manifest["name"],
        "displayName": manifest["name"],
        "appType": manifest.get("appType", "APP"),
        "appStorageSource": "JCLOUDS",
        "folderName": differences.app_folder(call.version, key, upload.filename or "", call.server.uids.uid()),
        "icons": manifest.get("icons", {}),
        "developer": manifest.get("developer", {}),
        "activities": manifest.get("activities", {}),
        "authorities": manifest.get("authorities", []),
        "bundled": False,
        "appState": "OK",
        "shortcuts": [],
        "key": key,
        "launch_path": manifest.get("launch_path", "index.html"),
        "short_name": manifest["name"],
        "core_app": False,
    }
    _apps(call)[key] = differences.installed_app(call.version, app)
    call.state.files[f"app:{key}"] = content
    if not differences.answers_app_install(call.version):
        return Answer(204)
    return json_answer(_apps(call)[key], 201)


@endpoint("PUT", "/api/apps")
def reload(call: Call) -> Answer:
    """Look for apps again."""
    return Answer(204)


@endpoint("GET", "/api/apps/menu")
def menu(call: Call) -> Any:
    """What the header bar shows."""
    modules = [
        {
            "name": app["key"],
            "namespace": f"/api/apps/{app['key']}",
            "defaultAction": f"{call.root}/api/apps/{app['key']}/{app['launch_path']}",
            "displayName": app["name"],
            "icon": f"{call.root}/api/apps/{app['key']}/icons/{app['key']}.png",
            "version": app["version"],
            "shortcuts": [],
        }
        for app in _apps(call).values()
    ]
    return {"modules": modules}


@endpoint("GET", "/api/apps/{key}")
def app_root(call: Call, key: str) -> Answer:
    """The start page of an app."""
    app = _apps(call).get(key)
    if app is None:
        raise refuse(404, f"App '{key}' not found.")
    return redirect(f"{call.root}/api/apps/{key}/{app['launch_path']}")


@endpoint("GET", "/api/apps/{key}/{rest*}", produces=("*/*",))
def app_file(call: Call, key: str, rest: str) -> Answer:
    """A file of an app."""
    content = call.state.files.get(f"app:{key}")
    if content is None:
        if differences.redirects_to_apps(call.version):
            return Answer(302, b"", [("location", f"{call.root}/apps/{key}")])
        refusal = refuse(404, f"App '{key}' not found.")
        if rest.endswith(".html"):
            refusal.answer.headers.append(("content-disposition", "inline;filename=f.txt"))
        raise refusal
    name = f"{rest}.{call.extension}" if call.extension else rest
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if name not in archive.namelist():
            raise refuse(404, f"File '{name}' not found.")
        return text_answer(archive.read(name), "application/octet-stream")


@endpoint("DELETE", "/api/apps/{key}")
def delete(call: Call, key: str) -> Answer:
    """Delete an app."""
    if _apps(call).pop(key, None) is None:
        raise refuse(404, f"App does not exist: {key}")
    call.state.files.pop(f"app:{key}", None)
    return Answer(204)


@endpoint("GET", "/api/appHub")
@endpoint("GET", "/api/appHub/v2/apps")
def hub(call: Call) -> Any:
    """The hub cannot be reached from here."""
    path = "v2/apps" if call.path.endswith("v2/apps") else "apps"
    url = f"https://apps.dhis2.org/api/{path}"
    raise refuse(503, f'I/O error on GET request for "{url}": apps.dhis2.org')
