"""Metadata as a file: compares a bundle with the server, shows what would change, and makes it so."""

from dhis2w_core.client_context import open_sync_client
from dhis2w_core.profile import profile_from_env

BUNDLE: dict[str, list[dict[str, object]]] = {
    "optionSets": [
        {"id": "ExampleSet0", "code": "EXAMPLE_SEASON", "name": "Example: seasons", "valueType": "TEXT"},
    ],
    "options": [
        {"id": f"ExampleOp{n:02}", "code": code, "name": name, "sortOrder": n, "optionSet": {"id": "ExampleSet0"}}
        for n, (code, name) in enumerate([("DRY", "Dry season"), ("RAINY", "Rainy season")], 1)
    ],
}


def main() -> None:
    with open_sync_client(profile_from_env()) as client:
        try:
            plan = client.metadata.plan(BUNDLE)
            print(plan)  # a line for each object and property, and how many there are
            plan.dry_run().raise_for_rejected()
            plan.apply().raise_for_rejected()

            client.option_sets.rename("ExampleSet0", name="Renamed by hand")
            drift = client.metadata.plan(BUNDLE)
            print(drift)
            drift.apply().raise_for_rejected()
            assert client.metadata.plan(BUNDLE).is_empty
        finally:
            for option in BUNDLE["options"]:
                client.options.delete(str(option["id"]))
            client.option_sets.delete("ExampleSet0")


if __name__ == "__main__":
    main()
