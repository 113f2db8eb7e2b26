# Made from src/dhis2w_client/_async/services/type_schemas.py by `make generate`. Do not edit.
"""What a client knows of the types of metadata of its server: read once, and kept as long as other system facts."""

import json
from typing import TYPE_CHECKING

from dhis2w_client.query import query_string

if TYPE_CHECKING:
    from dhis2w_client._sync.client import SyncDhis2Client
    from dhis2w_client.schemas import Schemas

__all__ = ["schemas_of"]


def schemas_of(client: "SyncDhis2Client") -> "Schemas":
    """The types of the server of a client: `GET /api/schemas`."""
    from dhis2w_client.schemas import SCHEMA_FIELDS, Schemas

    body = client.cached(f"/api/schemas?{query_string({'fields': SCHEMA_FIELDS})}")
    return Schemas.read(json.loads(body))
