"""Conditions, order and fields of a list; what servers would misread is an error before it is sent."""

from dhis2w_client import where
from dhis2w_core.client_context import open_sync_client
from dhis2w_core.profile import profile_from_env


def main() -> None:
    with open_sync_client(profile_from_env()) as client:
        numbers = client.data_elements.list(
            fields="id,name,valueType",
            filters=[
                where("valueType").in_(["NUMBER", "INTEGER", "INTEGER_ZERO_OR_POSITIVE"]),
                "domainType:eq:AGGREGATE",
            ],
            order="name:asc",
            page_size=5,
        )
        print(numbers)

        by_combo = client.data_elements.count(filters=where("categoryCombo.name").eq("default"))
        print(f"{by_combo} data elements without categories")

        either = client.data_elements.list(
            fields="id,name",
            filters=[where("name").ilike("malaria"), where("name").ilike("penta")],
            root_junction="OR",
            page_size=5,
        )
        print(either)
        try:
            where("name").in_(["Dar es Salaam, urban"])  # DHIS2 would read two values
        except ValueError as problem:
            print("refused:", problem)


if __name__ == "__main__":
    main()
