"""An embedded DHIS2 for tests: real HTTP on a loopback port, no installation."""

try:
    from dhis2w_client.testing.server import Dhis2Server
except ModuleNotFoundError as error:
    if error.name not in {"starlette", "uvicorn"}:
        raise
    raise ImportError(
        f"dhis2w_client.testing needs {error.name}: install the extra 'testing', pip install 'dhis2w[testing]'"
    ) from error

__all__ = ["Dhis2Server"]
