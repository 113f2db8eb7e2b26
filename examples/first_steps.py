"""Connects, and asks who one is, what the server is, and what it has."""

import asyncio

from dhis2w_core.client_context import open_client
from dhis2w_core.profile import profile_from_env


async def main() -> None:
    async with open_client(profile_from_env()) as client:
        me = await client.system.me()
        print(f"{me.displayName} on DHIS2 {client.raw_version} ({client.version_key}), {client.base_url}")

        elements, units, data_sets = await asyncio.gather(
            client.data_elements.count(), client.organisation_units.count(), client.data_sets.count()
        )
        print(f"{elements} data elements, {units} organisation units, {data_sets} data sets")

        page = await client.data_elements.list(fields="id,name,valueType,categoryCombo[name]", page_size=5)
        for element in page:  # attributes have the names of the Web API; what was not asked for is None
            combo = element.categoryCombo.name if element.categoryCombo else "-"
            print(f"  {element.id}  {element.name:<28}  {element.valueType:<26}  {combo}")


if __name__ == "__main__":
    asyncio.run(main())
