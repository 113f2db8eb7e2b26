"""Where the tokens of a sign-in are kept: in memory, in files, or in the keyring of the operating system."""

import json
import os
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, NoReturn, Protocol, SupportsIndex
from urllib.parse import urlsplit

from dhis2w_client._extras import import_extra
from dhis2w_client._files import replaced_when_complete
from dhis2w_client.auth.errors import TokenStoreError
from dhis2w_client.auth.redaction import HiddenBytes, HiddenFields

__all__ = ["FileTokenStore", "KeyringTokenStore", "MemoryTokenStore", "TokenOwner", "TokenStore", "Tokens"]

_FIELDS = {"base_url", "client_id", "access_token", "refresh_token", "expires_at", "scope"}


@dataclass(frozen=True, slots=True)
class TokenOwner:
    """Whose tokens they are: tokens of one server or OAuth2 client are never used for another."""

    base_url: str
    client_id: str

    def __str__(self) -> str:
        return f"{self.client_id} at {self.base_url}"


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a sign-in gave."""

    access_token: str = field(repr=False)
    refresh_token: str | None = field(default=None, repr=False)
    expires_at: float | None = None
    """When the access token ends, in seconds since 1970; None where the server did not say."""
    scope: str | None = None

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn:
        raise TypeError("Tokens are not pickled, because they are secrets; keep them in a TokenStore")


class TokenStore(Protocol):
    """Keeps tokens from one run of a program to the next. Its methods may block; they run off the event loop."""

    def load(self, owner: TokenOwner) -> Tokens | None:
        """The tokens that were saved last, None where there are none."""
        ...

    def save(self, owner: TokenOwner, tokens: Tokens) -> None:
        """Keeps tokens in place of the former ones."""
        ...

    def delete(self, owner: TokenOwner) -> None:
        """Forgets the tokens; harmless where there are none."""
        ...


class MemoryTokenStore:
    """Keeps tokens until the program ends."""

    def __init__(self) -> None:
        self._tokens: dict[TokenOwner, Tokens] = {}

    def load(self, owner: TokenOwner) -> Tokens | None:
        """The tokens that were saved last, None where there are none."""
        return self._tokens.get(owner)

    def save(self, owner: TokenOwner, tokens: Tokens) -> None:
        """Keeps tokens in place of the former ones."""
        self._tokens[owner] = tokens

    def delete(self, owner: TokenOwner) -> None:
        """Forgets the tokens."""
        self._tokens.pop(owner, None)


class FileTokenStore:
    """Keeps tokens in a folder, one file for each server and client, which its user alone can read (mode 600).

    A file is replaced as a whole, so that several programs can share a folder. Raises TokenStoreError.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self.folder = Path(folder)

    def load(self, owner: TokenOwner) -> Tokens | None:
        """The tokens that were saved last, None where there are none."""
        path = self._path(owner)
        try:
            return _read(HiddenBytes(path.read_bytes()), owner, str(path))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise TokenStoreError(f"the tokens in {path} cannot be read: {error.strerror}") from error

    def save(self, owner: TokenOwner, tokens: Tokens) -> None:
        """Keeps tokens in place of the former ones."""
        path = self._path(owner)
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with replaced_when_complete(path, mode=0o600) as file:
                file.write(_written(owner, tokens).encode())
        except OSError as error:
            raise TokenStoreError(f"the tokens cannot be written to {path}: {error.strerror}") from error

    def delete(self, owner: TokenOwner) -> None:
        """Forgets the tokens."""
        self._path(owner).unlink(missing_ok=True)

    def _path(self, owner: TokenOwner) -> Path:
        host = urlsplit(owner.base_url).hostname or "server"
        return self.folder / f"{host.replace(':', '_')}-{sha256(str(owner).encode()).hexdigest()[:16]}.json"

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self.folder)!r})"


class KeyringTokenStore:
    """Keeps tokens in the keyring of the operating system. Needs the extra `keyring`. Raises TokenStoreError."""

    def __init__(self, service: str = "dhis2w") -> None:
        self.service = service
        self._keyring = _keyring()

    def load(self, owner: TokenOwner) -> Tokens | None:
        """The tokens that were saved last, None where there are none."""
        kept = self._kept(owner)
        return None if kept is None else _read(kept, owner, f"the keyring ({self.service}, {owner})")

    def save(self, owner: TokenOwner, tokens: Tokens) -> None:
        """Keeps tokens in place of the former ones."""
        with self._failures_explained():
            self._keyring.set_password(self.service, str(owner), _written(owner, tokens))

    def delete(self, owner: TokenOwner) -> None:
        """Forgets the tokens."""
        if self._kept(owner) is not None:
            with self._failures_explained():
                self._keyring.delete_password(self.service, str(owner))

    def _kept(self, owner: TokenOwner) -> HiddenBytes | None:
        with self._failures_explained():
            return HiddenBytes((self._keyring.get_password(self.service, str(owner)) or "").encode()) or None

    @contextmanager
    def _failures_explained(self) -> Generator[None]:
        try:
            yield
        except self._keyring.errors.KeyringError as error:
            problem = f"the keyring of this system cannot be used ({type(error).__name__})"
            raise TokenStoreError(f"{problem}: take FileTokenStore, or set the keyring up") from error

    def __repr__(self) -> str:
        return f"KeyringTokenStore({self.service!r})"


def _keyring() -> Any:
    import_extra("keyring.errors", "KeyringTokenStore", "keyring")
    return import_extra("keyring", "KeyringTokenStore", "keyring")


def _written(owner: TokenOwner, tokens: Tokens) -> str:
    return json.dumps(
        {
            "base_url": owner.base_url,
            "client_id": owner.client_id,
            "access_token": tokens.access_token,
            "refresh_token": tokens.refresh_token,
            "expires_at": tokens.expires_at,
            "scope": tokens.scope,
        }
    )


def _read(text: HiddenBytes, owner: TokenOwner, place: str) -> Tokens | None:
    """The tokens in a text; None if they are another's."""
    kept = _parsed(text)
    if kept is None:
        raise TokenStoreError(f"{place} holds no tokens of this program; delete it and sign in again")
    if (kept["base_url"], kept["client_id"]) != (owner.base_url, owner.client_id):
        return None
    return Tokens(kept["access_token"], kept["refresh_token"], kept["expires_at"], kept["scope"])


def _parsed(text: HiddenBytes) -> HiddenFields | None:
    """The fields of a text; None where they are others. No error leaves this function: it would hold the tokens."""
    try:
        kept = json.loads(text)
    except ValueError:
        return None
    return HiddenFields(kept) if isinstance(kept, dict) and set(kept) == _FIELDS else None
