"""An embedded DHIS2 for tests: real HTTP on a loopback port or in process, no installation."""

from dhis2w_client.testing.server import Dhis2Server

__all__ = ["Dhis2Server"]
