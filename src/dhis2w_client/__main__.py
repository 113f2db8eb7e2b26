"""`python -m dhis2w_client`: what is installed, and which servers profiles name; what a report of a defect needs."""

import platform
import sys
import warnings
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

from dhis2w_client import Dhis2, __version__

__all__ = ["lines", "main"]

_REQUIRED = ("httpx", "pydantic", "pydantic-core")
_EXTRAS = {
    "testing": ("uvicorn", "bcrypt"),
    "oauth2": ("authlib",),
    "arrow": ("pyarrow",),
    "progress": ("tqdm",),
    "aiohttp": ("aiohttp",),
    "cli": ("typer", "rich"),
    "otel": ("opentelemetry-api",),
    "keyring": ("keyring",),
}


def main() -> None:
    """Prints the lines."""
    print(*lines(), sep="\n")


def lines() -> Iterator[str]:
    """What is printed; no credentials."""
    yield f"dhis2w {__version__}"
    yield f"  Python        {platform.python_version()} on {platform.system()} {platform.machine()} ({sys.executable})"
    yield f"  DHIS2         {', '.join(f'2.{known.name[1:]}' for known in Dhis2)}"
    for library in _REQUIRED:
        yield f"  {library:<13} {_installed(library) or 'missing'}"
    yield "extras"
    for extra, libraries in _EXTRAS.items():
        found = {library: _installed(library) for library in libraries}
        missing = [library for library, number in found.items() if number is None]
        there = ", ".join(f"{library} {number}" for library, number in found.items())
        shown = f"not installed: pip install 'dhis2w[{extra}]'" if missing else there
        yield f"  {extra:<13} {shown}"
    yield "profiles"
    yield from _profiles()


def _installed(library: str) -> str | None:
    try:
        return version(library)
    except PackageNotFoundError:
        return None


def _profiles() -> Iterator[str]:
    from dhis2w_core.profile import ProfileError, load_profile, profile_from_env, profile_names

    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        try:
            names = profile_names()
            for name in names:
                yield f"  {name:<13} {load_profile(name).url}"
            chosen = profile_from_env()
        except ProfileError as problem:
            yield f"  {problem}"
        else:
            yield f"in use: {chosen.name}, {chosen.url}"
    yield from (f"  {warning.message}" for warning in told)


if __name__ == "__main__":
    main()
