"""Connects to DHIS2 servers of any supported version and shows some of their data elements.

Set DHIS2_URL, DHIS2_USERNAME and DHIS2_PASSWORD to ask your own server. Without DHIS2_URL it starts embedded ones,
of 2.41, 2.42 and 2.43, which needs the extra `testing`.
"""

import asyncio
import os

from dhis2w_client import BasicAuth, Dhis2Client, RetryPolicy


async def show_data_elements(url: str, username: str, password: str) -> None:
    auth = BasicAuth(username, password)
    async with Dhis2Client(base_url=url, auth=auth, retry_policy=RetryPolicy()) as client:
        me = await client.system.me()
        print(f"DHIS2 {client.raw_version} ({client.version_key}) at {client.base_url}")
        print(f"user {me.username} ({me.displayName})")

        page = await client.resources.data_elements.list(
            fields="id,name,valueType,categoryCombo[id,name]", order="name:asc", page_size=10
        )
        for element in page:
            combo = element.categoryCombo.name if element.categoryCombo else "-"
            print(f"  {element.id:<11}  {element.name:<24.24}  {element.valueType:<24}  {combo}")
        print(f"{len(page)} of {page.total} data elements\n")


async def main() -> None:
    if url := os.environ.get("DHIS2_URL"):
        await show_data_elements(url, os.environ["DHIS2_USERNAME"], os.environ["DHIS2_PASSWORD"])
        return
    from dhis2w_client.testing import Dhis2Server

    for version in ("2.41", "2.42", "2.43"):
        server = Dhis2Server(version)
        with server.serve() as url:
            await show_data_elements(url, server.username, server.password)


if __name__ == "__main__":
    asyncio.run(main())
