"""Areas of the Web API beyond metadata and data: their methods, as type checkers see them.

The test beside it checks the same program on the other versions, on the unpinned client, and without async.
"""

from typing import assert_type

from dhis2w_client.reports import ImportOutcome, WebMessage
from dhis2w_client.v43 import Dhis2Client
from dhis2w_client.v43.models import (
    CompleteDataSetRegistration,
    CompleteDataSetRegistrations,
    DataApprovalPermissions,
    Icon,
    Interpretation,
    LockException,
    WebLocale,
)

UID = "abcdefghij1"


async def around_data(client: Dhis2Client) -> None:
    forms = client.complete_data_set_registrations
    assert_type(await forms.export(data_set=UID, period="202401", org_unit=UID), CompleteDataSetRegistrations)
    async for registration in forms.iterate(data_set=UID, period=["202401"], org_unit=UID):
        assert_type(registration, CompleteDataSetRegistration)
    assert_type(await forms.register(UID, "202401", UID), ImportOutcome)
    assert_type(await forms.register_many([{"dataSet": UID}]), ImportOutcome)
    await forms.unregister(UID, "202401", UID)
    assert_type(await client.resources.lock_exceptions.list_all(), list[LockException])
    assert_type(await client.resources.lock_exceptions.create(UID, "202401", [UID]), WebMessage)
    assert_type(await client.resources.data_approvals.get(pe="202401", ou=UID), DataApprovalPermissions)


async def around_people_and_server(client: Dhis2Client) -> None:
    assert_type(await client.resources.interpretations.write("Good", about=UID, kind="map"), str)
    assert_type(await client.resources.interpretations.add_comment(UID, "Why?"), str)
    assert_type(await client.resources.interpretations.get(UID), Interpretation)
    assert_type(await client.resources.two_factor.enable({"code": "123456"}), WebMessage)
    assert_type(await client.resources.icons.get("bed"), Icon)
    assert_type(await client.resources.icons.download("bed"), bytes)
    assert_type(await client.resources.locales.list_ui(), list[WebLocale])
