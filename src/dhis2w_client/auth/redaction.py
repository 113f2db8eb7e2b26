"""Values that are in use but never shown: their repr, which logs and tracebacks print, hides them."""

from typing import Any, NoReturn, SupportsIndex

__all__ = ["HiddenBytes", "HiddenFields", "HiddenHeaders", "Secret", "is_secret"]

_MASK = "***"
# What holds credentials of a route: in `auth`, and what else it may be sent by.
_SECRETS = {"headers", "queryParams"}


def is_secret(name: str) -> bool:
    """Whether a property of this name holds what nobody should see."""
    return name in _SECRETS or any(word in name.lower() for word in ("password", "secret", "token"))


class _NeverPickled:
    __slots__ = ()

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn:
        raise TypeError(f"{type(self).__name__} is not pickled, because its secrets would be; make a new one instead")


class Secret(_NeverPickled):
    """A password, token or key, which only `reveal` shows."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def __eq__(self, other: object) -> bool:
        return self._text == other._text if isinstance(other, Secret) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return f"Secret({_MASK!r})"

    __str__ = __repr__


class _HiddenValues(_NeverPickled):
    __slots__ = ()

    def __repr__(self) -> str:
        return f"{{{', '.join(f'{key!r}: {_MASK}' for key in self)}}}"  # type: ignore[attr-defined]  # mixed into what iterates over its keys

    __str__ = __repr__


class HiddenHeaders(_HiddenValues, dict[str, str]):
    """Headers of a request; their names are shown, their values are not."""


class HiddenFields(_HiddenValues, dict[str, Any]):
    """Fields of a form or of an answer that has tokens in it; their names are shown, their values are not."""


class HiddenBytes(_NeverPickled, bytes):
    """A body that carries a password or a token."""

    def __repr__(self) -> str:
        return f"<{len(self)} hidden bytes>"

    __str__ = __repr__
