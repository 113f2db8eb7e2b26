# Made from tests/_async/accessors/test_routes.py by `make generate`. Do not edit.
"""Requests through routes, as the server sees them; `tests/test_routes.py` has what arrives at their targets."""

from tests._sync.wire import Wire
from tests.upstream import recorded_upstream


def test_routes(wire: Wire) -> None:
    routes, version = wire.client.routes, wire.server.feature_version
    wire.server.upstream = recorded_upstream(version)
    with wire.calls("routes.create"):
        routes.create(code="lab", name="Laboratory", url="https://lab.example.org/api/**")
    with wire.calls("routes.run"):
        assert (routes.run("lab", "results/7", params={"full": "true"})).status_code == 200
    with wire.calls("routes.run of a known route"):
        routes.run("lab", "results", method="POST", body={"sample": 7})
    routes.invalidate_cache("lab")
    with wire.calls("routes.run of a forgotten route"):
        routes.run("lab", "results")
    with wire.calls("routes.invalidate_cache"):
        routes.invalidate_cache()
