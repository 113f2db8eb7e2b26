"""An embedded DHIS2 for tests: real HTTP on a loopback port or in process, no installation."""

TYPE_CHECKING = False  # pytest imports this package in every run, for its plugin: it must cost nothing
if TYPE_CHECKING:
    from dhis2w_client.testing.server import Dhis2Server
else:
    from dhis2w_client._lazy import lazy_names

    __getattr__, __dir__ = lazy_names(globals(), {"server": "Dhis2Server"})

__all__ = ["Dhis2Server"]
