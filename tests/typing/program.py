"""A program on the async client of 2.43 as type checkers see it; each ignored line is an error that they must find.

The test beside it checks the same program on the other versions, on the unpinned client, and without async.
"""

from datetime import datetime
from typing import assert_type

from dhis2w_client.paging import Page
from dhis2w_client.reports import WebMessage
from dhis2w_client.v43 import Dhis2Client
from dhis2w_client.v43.enums import AnalyticsTableType, ValueType
from dhis2w_client.v43.models import Category, CategoryCombo, CategoryOption, DataElement, MeDto, OrganisationUnit


async def lists_are_pages_of_models(client: Dhis2Client) -> None:
    page = await client.resources.data_elements.list(fields="id,name", page_size=10)
    assert_type(page, Page[DataElement])
    assert_type([element.name for element in page], list[str | None])
    assert_type(page[0].valueType, ValueType | None)
    assert_type(page[0].created, datetime | None)
    print(page[0].nmae)  # type: ignore[attr-defined]
    await client.resources.data_elements.list(fild="id")  # type: ignore[call-arg]
    print(client.resources.data_elemints)  # type: ignore[attr-defined]


async def references_are_typed_to_the_last_level(client: Dhis2Client) -> None:
    element = await client.resources.data_elements.get("DeNum000000")
    assert_type(element, DataElement)
    assert_type(element.categoryCombo, CategoryCombo | None)
    assert element.categoryCombo
    assert_type(element.categoryCombo.categories, list[Category] | None)
    assert element.categoryCombo.categories
    options = element.categoryCombo.categories[0].categoryOptions
    assert options
    assert_type(options[0], CategoryOption)
    assert_type(options[0].organisationUnits, list[OrganisationUnit] | None)
    print(element.categoryCombo.categories[0].categoryOption)  # type: ignore[attr-defined]


async def objects_are_made_with_known_properties_and_values(client: Dhis2Client) -> None:
    element = DataElement(name="Population", valueType="NUMBER", categoryCombo=CategoryCombo(id="CcFund00000"))
    assert_type(await client.resources.data_elements.create(element), WebMessage)
    await client.resources.data_elements.create(OrganisationUnit(name="Here"))  # type: ignore[arg-type]
    DataElement(nmae="Population")  # type: ignore[call-arg]
    DataElement(valueType="NUMBR")  # type: ignore[arg-type]
    DataElement(categoryCombo=Category())  # type: ignore[arg-type]
    element.valueType = "NUMBR"  # type: ignore[assignment]


async def the_system_and_the_user_are_typed(client: Dhis2Client) -> None:
    me = await client.system.me()
    assert_type(me, MeDto)
    assert_type(me.username, str | None)
    assert_type((await client.system.info()).version, str | None)


async def methods_take_and_answer_what_the_document_says(client: Dhis2Client) -> None:
    assert_type(await client.resources.data_store.list(), list[str])
    assert_type(await client.resources.analytics.get_table_types(), list[AnalyticsTableType])
    await client.resources.tracker.import_objects({"events": []}, import_strategy="CREATE", skip_side_effects=True)
    await client.resources.tracker.import_objects({"events": []}, import_strategy="CREAT")  # type: ignore[arg-type]
    await client.resources.tracker.import_objects({"events": []}, import_strategi="CREATE")  # type: ignore[call-arg]
