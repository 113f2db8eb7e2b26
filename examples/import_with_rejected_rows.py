"""Imports data values of which some are wrong, as a dry run: each rejected row is told with its reason."""

from dhis2w_core.client_context import open_sync_client
from dhis2w_core.profile import profile_from_env


def main() -> None:
    with open_sync_client(profile_from_env()) as client:
        fields = "id,name,organisationUnits[id],dataSetElements[dataElement[id,valueType]]"
        data_set = client.data_sets.list(fields=fields, filters="periodType:eq:Monthly", page_size=1)[0]
        units = [str(unit.id) for unit in data_set.organisationUnits or ()][:3]
        elements = [item.dataElement for item in data_set.dataSetElements or () if item.dataElement]
        number = next(str(item.id) for item in elements if str(item.valueType).startswith(("INTEGER", "NUMBER")))

        rows = [{"dataElement": number, "period": "202601", "orgUnit": unit, "value": "7"} for unit in units]
        rows[1]["value"] = "seven"  # no number
        rows.append({"dataElement": "Unknown0000", "period": "202601", "orgUnit": units[0], "value": "1"})

        outcome = client.data_values.import_(rows, dry_run=True)
        print(outcome)  # <DataValuesOutcome WARNING: ... 2 rejected>
        for row in outcome.rejected:
            print(f"  row {row.index}: {row.message} [{row.code}]")


if __name__ == "__main__":
    main()
