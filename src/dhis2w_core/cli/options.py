"""Options that several commands share, and the connection that they ask for."""

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import typer

from dhis2w_core.cli.exits import AS_JSON
from dhis2w_core.cli.output import is_interactive

if TYPE_CHECKING:
    from dhis2w_client import SyncDhis2Client
    from dhis2w_core.profile import Profile

__all__ = ["AsJson", "Parameters", "ProfileName", "chosen_profile", "connected", "parameters", "unfold"]


def _note_json(context: typer.Context, value: bool) -> bool:
    """Lets errors be told as JSON, too."""
    context.meta[AS_JSON] = value or bool(context.meta.get(AS_JSON))
    return value


def _complete_profiles(incomplete: str) -> list[str]:
    from dhis2w_core.profile import ProfileError, profile_names

    try:
        return [name for name in profile_names() if name.startswith(incomplete)]
    except ProfileError:
        return []


AsJson: TypeAlias = Annotated[bool, typer.Option("--json", help="Write JSON.", callback=_note_json, is_eager=True)]
ProfileName: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--profile",
        "-p",
        help="The profile to use; otherwise what the environment says, or the default one.",
        autocompletion=_complete_profiles,
    ),
]
Parameters: TypeAlias = Annotated[
    list[str] | None, typer.Option("--param", help="A parameter of the query, such as pageSize=5; may be repeated.")
]


def chosen_profile(name: str | None) -> "Profile":
    """The profile of a name, or that of the environment."""
    from dhis2w_core.profile import load_profile, profile_from_env

    return load_profile(name) if name else profile_from_env()


@contextmanager
def connected(name: str | None, **options: Any) -> "Generator[SyncDhis2Client]":
    """A client for a profile; reading is tried again where that may help."""
    from dhis2w_client import RetryPolicy
    from dhis2w_core.client_context import open_sync_client

    options = {"retry_policy": RetryPolicy(), "unknown_fields": "raise", **options}
    with open_sync_client(chosen_profile(name), interactive=is_interactive(), **options) as client:
        yield client


def parameters(given: Iterable[str] | None) -> dict[str, list[str]]:
    """Parameters that were given as name=value; a name may come more than once."""
    found: dict[str, list[str]] = {}
    for text in given or ():
        name, equals, value = text.partition("=")
        if not (name and equals):
            raise typer.BadParameter(f"{text!r} must be name=value", param_hint="--param")
        found.setdefault(name, []).append(value)
    return found


def unfold(given: Iterable[str] | None) -> list[str]:
    """Values that were given by repeating an option, with commas, or both."""
    return [value.strip() for text in given or () for value in text.split(",") if value.strip()]
