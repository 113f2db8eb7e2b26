"""Apps as a snapshot of a server keeps them, and as the App Hub offers them."""

import json
from dataclasses import asdict, dataclass, replace

from dhis2w_client.models import Dhis2Model

__all__ = ["AppHubApp", "AppHubVersion", "AppsSnapshot", "InstalledApp", "RestoreSummary"]


class AppHubVersion(Dhis2Model):
    """A version of an app that the App Hub offers; install it by its `id`."""

    id: str | None = None
    version: str | None = None
    channel: str | None = None
    minDhisVersion: str | None = None
    maxDhisVersion: str | None = None
    downloadUrl: str | None = None
    created: int | None = None
    """Milliseconds since 1970."""


class AppHubApp(Dhis2Model):
    """An app that the App Hub offers."""

    id: str | None = None
    """What an installed app has as `app_hub_id`."""
    name: str | None = None
    description: str | None = None
    appType: str | None = None
    versions: list[AppHubVersion] | None = None


@dataclass(frozen=True)
class InstalledApp:
    """An app of a snapshot."""

    key: str
    version: str
    name: str | None = None
    hub_id: str | None = None
    """Its id in the App Hub; None for one that did not come from there."""

    @classmethod
    def of(cls, app: Dhis2Model) -> "InstalledApp":
        """What a snapshot keeps of an installed app, of any version's model."""
        wire = app.to_wire()
        return cls(str(wire.get("key")), str(wire.get("version")), wire.get("name"), wire.get("app_hub_id"))

    def is_same(self, other: "InstalledApp | None") -> bool:
        """Whether the other one is this app in this version."""
        return other is not None and (self.key, self.version) == (other.key, other.version)


@dataclass(frozen=True)
class AppsSnapshot:
    """The apps of a server at some time."""

    apps: tuple[InstalledApp, ...]
    hub_url: str | None = None
    """The address of its App Hub, where that is not the usual one."""

    def to_json(self) -> str:
        """As text to be kept in a file."""
        return json.dumps(asdict(self), indent=2)

    @classmethod
    def from_json(cls, text: str) -> "AppsSnapshot":
        """The snapshot that `to_json` wrote."""
        given = json.loads(text)
        return cls(tuple(InstalledApp(**app) for app in given["apps"]), given.get("hub_url"))


@dataclass(frozen=True)
class RestoreSummary:
    """What became of each app of a snapshot, by key."""

    unchanged: tuple[str, ...] = ()
    installed: tuple[str, ...] = ()
    """In a dry run, those that would have been."""
    unavailable: tuple[str, ...] = ()
    """Not in the App Hub, or not in this version."""
    failed: tuple[tuple[str, str], ...] = ()
    """With what the server said."""

    def with_installed(self, app: InstalledApp) -> "RestoreSummary":
        """This and one more that was installed."""
        return replace(self, installed=(*self.installed, app.key))

    def with_unavailable(self, app: InstalledApp) -> "RestoreSummary":
        """This and one more that is not to be had."""
        return replace(self, unavailable=(*self.unavailable, app.key))

    def with_failed(self, app: InstalledApp, problem: str) -> "RestoreSummary":
        """This and one more whose installation failed."""
        return replace(self, failed=(*self.failed, (app.key, problem)))
