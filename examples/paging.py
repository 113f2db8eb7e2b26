"""Long lists: a page, all pages, one object after the other."""

import asyncio

from dhis2w_core.client_context import open_client
from dhis2w_core.profile import profile_from_env


async def main() -> None:
    async with open_client(profile_from_env()) as client:
        page = await client.organisation_units.list(fields="id,name", page=1, page_size=20)
        print(page)  # <Page: 20 of ...>
        print(f"{len(page)} of {page.total} units, page 1 of {page.page_count}")

        longest = ""
        async for unit in client.organisation_units.iterate(fields="id,name"):  # memory holds two pages
            longest = max(longest, unit.name or "", key=len)
        print("the longest name is", longest)

        async for one in client.organisation_units.iterate_pages(fields="id", page_size=50):
            print("a page of", len(one))

        everything = await client.organisation_units.list_all(fields="id,name,level")
        deepest = max(unit.level or 0 for unit in everything)
        print(f"{len(everything)} units on {deepest} levels")


if __name__ == "__main__":
    asyncio.run(main())
