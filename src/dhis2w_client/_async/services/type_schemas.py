"""What a client knows of the types of metadata of its server: read once, and kept as long as other system facts."""

import json
from typing import TYPE_CHECKING

from dhis2w_client.query import query_string

if TYPE_CHECKING:
    from dhis2w_client._async.client import Dhis2Client
    from dhis2w_client.schemas import Schemas

__all__ = ["schemas_of"]


async def schemas_of(client: "Dhis2Client") -> "Schemas":
    """The types of the server of a client: `GET /api/schemas`."""
    from dhis2w_client.schemas import SCHEMA_FIELDS, Schemas

    body = await client.cached(f"/api/schemas?{query_string({'fields': SCHEMA_FIELDS})}")
    return Schemas.read(json.loads(body))
