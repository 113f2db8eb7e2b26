"""What is outside /api: redirects, the login page, apps that are not installed."""

import re
from urllib.parse import parse_qs

from dhis2w_client.testing import differences
from dhis2w_client.testing.http import Answer, Call, page, redirect, text_answer, web_message
from dhis2w_client.testing.security import check_password, open_session

__all__ = ["favicon", "outside_api"]

_LOGIN_PAGE = '<!DOCTYPE html>\n<html lang="en"><head><title>DHIS2</title></head><body>Log in</body></html>'
_ICON = bytes.fromhex("00000100010001010000010018003000000016000000280000000100000002000000010018") + bytes(34)


def outside_api(call: Call, path: str) -> Answer:
    """The answer to a request outside /api."""
    if path == "/dhis-web-commons-security/logout.action":
        return _logout(call)
    if path == "/dhis-web-commons-security/login.action" and call.method == "POST":
        return _form_login(call)
    if path.startswith("/dhis-web-commons/security/login.action"):
        return _login_action(call)
    if path.startswith("/dhis-web-login"):
        return _legacy_login(call, path)
    if path == "/login.html" and differences.basic_works_outside_api(call.version):
        return redirect("/") if call.user else text_answer(_LOGIN_PAGE, "text/html;charset=UTF-8")
    if path == "/login/":
        return _no_app("login") if call.version >= 43 else page(404)
    if path.startswith("/oauth2/") and not differences.has_oauth2_paths(call.version):
        return page(404)
    if path == "/":
        return redirect(f"{call.root}/apps/")
    if path.startswith("/apps/"):
        return page(404)
    return _other(call, path)


def favicon(call: Call) -> Answer:
    """The icon, which everyone gets before anyone looks at who asks."""
    answer = text_answer(_ICON, "image/x-icon;charset=UTF-8")
    if call.version == 41:
        answer.headers.append(("etag", f'W/"{len(_ICON)}-0"'))
    return answer


def _other(call: Call, path: str) -> Answer:
    app = re.fullmatch(r"/dhis-web-([\w-]+)(/?)(.*)", path)
    if app and app[1] == "dashboard" and app[2]:
        return redirect(f"{call.root}/apps/dashboard")
    if app and not (differences.has_form_login(call.version) and app[3]):
        return _no_app(app[1], inline=path.endswith(".action"))
    if app and path.endswith(".action"):
        return page(404) if differences.missing_page_is_html(call.version) else _no_app(app[1])
    if not path.endswith("/") and "." not in path.rpartition("/")[2] and not path.startswith("/.well-known"):
        return redirect(f"{call.server.context_path}{path}/{'?' + call.raw_query if call.raw_query else ''}", 301)
    return page(404)


def _no_app(name: str, *, inline: bool = False) -> Answer:
    answer = web_message(404, f"App '{name}' not found.")
    if inline:
        answer.headers.append(("content-disposition", "inline;filename=f.txt"))
    return answer


def _login_action(call: Call) -> Answer:
    if differences.has_form_login(call.version):
        return redirect("/") if call.user else text_answer(_LOGIN_PAGE, "text/html;charset=UTF-8")
    return _no_app("commons", inline=True) if call.user else page(404)


def _legacy_login(call: Call, path: str) -> Answer:
    if call.version >= 43:
        call.session = ""
        call.user = {}
        return redirect(call.server.context_path + path.replace("/dhis-web-login", "/login"), 301)
    if call.version == 41:
        return page(404)
    if call.user:
        return _no_app("login")
    return redirect(f"{call.server.context_path}{path}/", 301) if not path.endswith("/") else page(404)


def _logout(call: Call) -> Answer:
    call.state.sessions.pop(call.session.removeprefix("new:"), None)
    call.session, call.user = "", {}
    answer = redirect("/")
    answer.headers.append(("set-cookie", "JSESSIONID=; Expires=Thu, 01 Jan 1970 00:00:10 GMT; Path=/"))
    return answer


def _form_login(call: Call) -> Answer:
    form = {name: values[0] for name, values in parse_qs(call.text()).items()}
    user = check_password(call, form.get("j_username", ""), form.get("j_password", ""))
    if user:
        call.user = user
        open_session(call)
    return redirect(differences.form_login_target(call.version, user is not None) or f"{call.root}/")
