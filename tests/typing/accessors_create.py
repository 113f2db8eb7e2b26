"""Objects created from keyword arguments, as type checkers see it; each ignored line is an error they must find."""

from datetime import date
from typing import assert_type

from dhis2w_client.reports import WebMessage
from dhis2w_client.v43 import Dhis2Client
from dhis2w_client.v43.models import CategoryCombo, DataElement, Legend, OrganisationUnit


async def properties_are_keywords(client: Dhis2Client, combo: CategoryCombo) -> None:
    made = await client.data_elements.create(
        name="Population",
        short_name="Population",
        value_type="NUMBER",
        domain_type="AGGREGATE",
        aggregation_type="SUM",
        category_combo=combo,
        legend_sets=["LsMain00000", {"id": "LsOther0000"}],
        import_mode="VALIDATE",
        params={"skipSharing": True},
    )
    assert_type(made, WebMessage)
    await client.resources.organisation_units.create(name="Here", opening_date=date(2025, 1, 31), parent="OuRoot00000")
    await client.legend_sets.create(name="Rates", legends=[Legend(name="Low", startValue=0, endValue=10)])


async def models_and_mappings_are_taken_as_before(client: Dhis2Client) -> None:
    assert_type(await client.data_elements.create(DataElement(name="Population"), import_mode="VALIDATE"), WebMessage)
    await client.data_elements.create({"name": "Population"})
    await client.data_elements.create(OrganisationUnit(name="Here"))  # type: ignore[arg-type]


async def mistakes_are_found(client: Dhis2Client) -> None:
    await client.data_elements.create(nam="Population")  # type: ignore[call-arg]
    await client.data_elements.create(name=1)  # type: ignore[arg-type]
    await client.data_elements.create(value_type="NUMBR")  # type: ignore[arg-type]
    await client.data_elements.create(category_combo=OrganisationUnit())  # type: ignore[arg-type]
    await client.data_elements.create(display_name="Population")  # type: ignore[call-arg]
    await client.data_elements.create(name="Population", import_mode="DRY")  # type: ignore[arg-type]


async def a_route_too(client: Dhis2Client) -> None:
    await client.routes.create(code="x", name="X", url="https://example.org/**", auth={"type": "http-basic"})
    await client.routes.create(cod="x")  # type: ignore[call-arg]
