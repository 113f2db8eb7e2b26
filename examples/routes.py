"""Makes a route to another service, sends requests through DHIS2, and deletes it: python examples/routes.py [url]."""

import asyncio
import sys

from dhis2w_core.client_context import open_client
from dhis2w_core.profile import profile_from_env


async def main(url: str) -> None:
    async with open_client(profile_from_env()) as client:
        made = await client.routes.create(name="Example: weather", code="EXAMPLE_WEATHER", url=f"{url}/**")
        try:
            response = await client.routes.run("EXAMPLE_WEATHER", "forecast", params={"place": "Freetown"})
            print(response.status_code, response.text[:60])  # the status of the service: never an exception
            answer = await client.routes.run("EXAMPLE_WEATHER", "reports", method="POST", body={"rain": 12})
            print(answer.status_code)
            for route in await client.routes.list_all():
                print(route.code, route.url)
        finally:
            await client.routes.delete(made.uid or "")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1] if len(sys.argv) > 1 else "https://weather.example.org"))
