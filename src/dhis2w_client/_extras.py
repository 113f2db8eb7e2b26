"""Libraries that are installed with an extra of this package."""

from importlib import import_module
from typing import Any

__all__ = ["import_extra"]


def import_extra(module: str, purpose: str, extra: str) -> Any:
    """A module of such a library. Raises MissingExtraError, which says what needs it, where it is not installed."""
    try:
        return import_module(module)
    except ImportError as error:
        from dhis2w_client.auth.errors import MissingExtraError

        raise MissingExtraError(purpose, extra) from error
