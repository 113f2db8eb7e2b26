"""Asks analytics, and makes a data frame of the answer; needs the extra `arrow`, and polars."""

import polars

from dhis2w_core.client_context import open_sync_client
from dhis2w_core.profile import profile_from_env


def main() -> None:
    with open_sync_client(profile_from_env()) as client:
        elements = client.data_elements.list(fields="id,name", filters="name:ilike:malaria", page_size=5)
        grid = client.analytics.aggregate(
            dx=[str(element.id) for element in elements], pe="LAST_12_MONTHS", ou="LEVEL-2"
        )
        print(repr(grid))  # <Grid ... rows of dx, pe, ou, value>

        frame = polars.DataFrame(grid.to_arrow(names=True))
        print(frame.group_by("dx").agg(polars.col("value").sum()).sort("dx"))

        wide = client.analytics.aggregate(
            dx=str(elements[0].id), pe="LAST_4_QUARTERS", ou="LEVEL-2", org_unit_levels=True
        )
        print(wide.to_csv().splitlines()[0])


if __name__ == "__main__":
    main()
