"""Builds the analytics tables and follows the job: with a progress bar, and by its notifications.

The bar needs the extra `progress` (tqdm), and is drawn where standard error is a terminal.
"""

import asyncio

from dhis2w_core.client_context import open_client
from dhis2w_core.profile import profile_from_env


async def main() -> None:
    async with open_client(profile_from_env()) as client:
        job = await client.maintenance.run_analytics_tables(last_years=1)
        print("started", job.reference.type, job.reference.id)
        result = await job.result(timeout=3600, progress=True)
        print(result.status, "-", result.message)

        async for note in await client.maintenance.run_resource_tables():
            print(f"  {note.time:%H:%M:%S} {note.level} {note.message}")


if __name__ == "__main__":
    asyncio.run(main())
