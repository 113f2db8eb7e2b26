"""`dhis2w profile`: which servers there are, and how to log in to them."""

import os
import sys
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

import typer

from dhis2w_core.cli.options import AsJson, chosen_profile
from dhis2w_core.cli.output import is_interactive, note, printable, show_json, show_table

if TYPE_CHECKING:
    from dhis2w_core.client_context import Account
    from dhis2w_core.profile import Profile

__all__ = ["app"]

app = typer.Typer(no_args_is_help=True, help="Which servers there are, and how to log in to them.")

Place: TypeAlias = Literal["file", "keyring", "environment"]

_KINDS = {"pat": "personal access token", "password": "password", "client_secret": "secret of the OAuth2 client"}


def _complete(incomplete: str) -> list[str]:
    from dhis2w_core.profile import profile_names

    return [name for name in profile_names() if name.startswith(incomplete)]


Name: TypeAlias = Annotated[str, typer.Argument(help="The name of the profile.", autocompletion=_complete)]
AnyName: TypeAlias = Annotated[
    str | None, typer.Argument(help="The name of the profile; otherwise the default one.", autocompletion=_complete)
]


@app.command()
def add(
    name: Annotated[str, typer.Argument(help="What to call the profile, such as play.")],
    url: Annotated[str | None, typer.Option(help="The address of the server.")] = None,
    username: Annotated[str | None, typer.Option(help="Log in by user name and password.")] = None,
    client_id: Annotated[str | None, typer.Option(help="Log in by OAuth2, as this client.")] = None,
    redirect_uri: Annotated[str | None, typer.Option(help="The redirect URI of the OAuth2 client.")] = None,
    public_client: Annotated[bool, typer.Option("--public-client", help="The OAuth2 client has no secret.")] = False,
    version: Annotated[str | None, typer.Option(help="Pin the version of DHIS2, such as 2.43.")] = None,
    secrets: Annotated[Place, typer.Option(help="Where secrets are kept.")] = "file",
    secret_stdin: Annotated[
        bool, typer.Option("--secret-stdin", help="Read the secret from the first line of standard input.")
    ] = False,
    default: Annotated[bool, typer.Option("--default", help="Take it where no profile is named.")] = False,
    check: Annotated[bool, typer.Option(help="Log in before it is saved.")] = True,
    as_json: AsJson = False,
) -> None:
    """Add a profile, or replace one.

    Without --username and --client-id it logs in by a personal access token. The secret is never an argument: it comes
    from DHIS2_PAT, DHIS2_PASSWORD or DHIS2_CLIENT_SECRET (unless DHIS2_URL is another server), from standard input,
    or is asked for.
    """
    from dhis2w_core.client_context import check_sync_profile
    from dhis2w_core.profile import Profile, save_profile
    from dhis2w_core.profile_secrets import variable

    kind = "client_secret" if client_id else "password" if username else "pat"
    url = url or os.environ.get("DHIS2_URL") or _asked("address of the server", "--url", hidden=False)
    secret = None if public_client else _secret(name, kind, url, from_stdin=secret_stdin, kept=secrets)
    given: dict[str, Any] = {"username": username, "client_id": client_id, "redirect_uri": redirect_uri}
    profile = Profile(url, **given, **{kind: secret}, version=version, name=name, secrets=secrets)
    profile.pinned_version()
    account = None
    if check:
        account = check_sync_profile(profile, interactive=is_interactive())
        profile = replace(profile, url=account.url)
    path = save_profile(profile, default=default)
    if as_json:
        show_json({"name": name, "url": profile.url, "path": str(path), **_described(account)})
        return
    note(f"{name}: {account or profile.url}, written to {path}")
    if secrets == "environment" and secret and not os.environ.get(variable(name, kind)):
        note(f"set {variable(name, kind)} where the profile is used: the {_KINDS[kind]} was not written anywhere")


@app.command("list")
def list_(as_json: AsJson = False) -> None:
    """List the profiles, without their secrets."""
    from dhis2w_core.profile import list_profiles

    found = list_profiles()
    if as_json:
        show_json([asdict(profile) for profile in found])
        return
    if not found:
        note("there is none; add one: dhis2w profile add NAME --url ADDRESS")
    columns = ("name", "url", "login", "secrets", "default", "file")
    show_table(columns, ((p.name, p.url, p.login, p.secrets, p.is_default, str(p.path)) for p in found))


@app.command()
def check(name: AnyName = None, as_json: AsJson = False) -> None:
    """Log in, and say as whom."""
    from dhis2w_core.client_context import check_sync_profile

    profile: Profile = chosen_profile(name)
    account = check_sync_profile(profile, interactive=is_interactive())
    if as_json:
        show_json({"profile": profile.name, **_described(account)})
    else:
        typer.echo(printable(str(account)))


@app.command()
def remove(name: Name, as_json: AsJson = False) -> None:
    """Remove a profile, and its secrets from the keyring."""
    from dhis2w_core.profile import remove_profile

    path = remove_profile(name)
    if as_json:
        show_json({"removed": name, "path": str(path)})
    else:
        note(f"removed {name} from {path}")


@app.command()
def default(name: AnyName = None, as_json: AsJson = False) -> None:
    """Say which profile is the default one, or make one the default."""
    from dhis2w_core.profile import ProfileError, default_profile_name, set_default_profile

    if name is not None:
        set_default_profile(name)
    chosen = name or default_profile_name()
    if chosen is None:
        raise ProfileError("no profile is the default one: dhis2w profile default NAME")
    if as_json:
        show_json({"default": chosen})
    else:
        typer.echo(chosen)


def _secret(profile: str, kind: str, url: str, *, from_stdin: bool, kept: Place) -> str | None:
    from dhis2w_core.profile_secrets import from_environment

    if from_stdin:
        secret = sys.stdin.readline().strip()
        if not secret:
            raise typer.BadParameter("standard input has no secret in its first line", param_hint="--secret-stdin")
        return secret
    own = from_environment(profile, kind) if kept == "environment" else None
    # What the environment has for one server must not be sent to another one.
    is_meant = os.environ.get("DHIS2_URL", url).rstrip("/") == url.rstrip("/")
    general = os.environ.get(f"DHIS2_{kind.upper()}") if is_meant else None
    return own or general or _asked(_KINDS[kind], "--secret-stdin", hidden=True)


def _asked(what: str, option: str, *, hidden: bool) -> str:
    """What the user types in; a pipe is never asked."""
    if not is_interactive():
        raise typer.BadParameter(f"give the {what}: this is no terminal to ask for it", param_hint=option)
    answer: str = typer.prompt(what.capitalize(), hide_input=hidden, err=True)
    return answer


def _described(account: "Account | None") -> dict[str, str]:
    return {} if account is None else asdict(account)
