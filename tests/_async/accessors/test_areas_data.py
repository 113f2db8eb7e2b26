"""Around data: complete forms, forms open late, approval, limits, audits, counts."""

import pytest

from dhis2w_client import ConflictError
from tests._async.wire import Wire

FORM, UNIT, OTHER, ROOT = "DsMonth0000", "OuFacA11000", "OuFacA12000", "OuRoot00000"
NUMBER = "DeInt000000"


async def test_complete_data_set_registrations(wire: Wire) -> None:
    forms = wire.client.complete_data_set_registrations
    with wire.calls("complete_data_set_registrations.register"):
        outcome = await forms.register(FORM, "202401", UNIT, day="2024-02-03")
    assert (outcome.created, outcome.is_clean) == (1, True)
    with wire.calls("complete_data_set_registrations.register_many"):
        given = [{"dataSet": FORM, "period": period, "organisationUnit": OTHER} for period in ("202401", "202402")]
        assert (await forms.register_many(given)).created == 2
    assert (await forms.register(FORM, "202401", UNIT)).updated == 1
    refused = await forms.register("DsNone00000", "202401", UNIT)
    assert [(row.uid, row.message) for row in refused.rejected] == [
        ("DsNone00000", "Data set not found or not accessible")
    ]
    assert (await forms.register(FORM, "202403", UNIT, dry_run=True)).created == 1

    with wire.calls("complete_data_set_registrations.export"):
        found = await forms.export(data_set=FORM, period="202401", org_unit=[UNIT, OTHER])
    assert {row.organisationUnit for row in found.completeDataSetRegistrations or ()} == {UNIT, OTHER}
    with wire.calls("complete_data_set_registrations.iterate"):
        rows = forms.iterate(data_set=FORM, period=["202401", "202402", "202403"], org_unit=ROOT, children=True)
        assert [(row.period, row.organisationUnit) async for row in rows] == [
            ("202401", UNIT),
            ("202401", OTHER),
            ("202402", OTHER),
        ]
    with wire.calls("complete_data_set_registrations.unregister"):
        await forms.unregister(FORM, "202402", OTHER)
    assert not (await forms.export(data_set=FORM, period="202402", org_unit=OTHER)).completeDataSetRegistrations

    # 2.43 and later stumble over the first registration of a period; the second attempt works.
    wire.server.faults.refuse("POST /api/completeDataSetRegistrations", 409, "Failed to flush pending values")
    with wire.calls("complete_data_set_registrations.register for a new period"):
        assert (await forms.register(FORM, "202405", UNIT)).created == 1
    wire.server.faults.refuse("POST /api/completeDataSetRegistrations", 409, "Not today")
    with pytest.raises(ConflictError, match="Not today"):
        await forms.register(FORM, "202406", UNIT)

    with pytest.raises(ValueError, match=r"has to say when \(period, start_date"):
        await forms.export(data_set=FORM, org_unit=UNIT)
    with pytest.raises(ValueError, match="needed both, or neither"):
        await forms.unregister(FORM, "202401", UNIT, attribute_options=[UNIT])


async def test_lock_exceptions(wire: Wire) -> None:
    locks = wire.client.resources.lock_exceptions
    with wire.calls("lock_exceptions.create"):
        await locks.create(FORM, "202001", UNIT)
    with wire.calls("lock_exceptions.create for several units"):
        await locks.create(FORM, "202002", [UNIT, OTHER])
    with wire.calls("lock_exceptions.list_all"):
        found = await locks.list_all()
    assert [lock.organisationUnit.id for lock in found if lock.organisationUnit] == [UNIT, UNIT, OTHER]
    with wire.calls("lock_exceptions.get_combinations"):
        assert {lock.dataSet.id for lock in await locks.get_combinations() if lock.dataSet} == {FORM}
    with wire.calls("lock_exceptions.delete"):
        await locks.delete(FORM, "202002", UNIT)
    assert len(await locks.list_all()) == 2
    await locks.delete(FORM, "202002")
    assert len(await locks.list_all()) == 1
    with pytest.raises(ConflictError, match="is linked to the specified data set"):
        await locks.create(FORM, "202001", ROOT)


async def test_data_approvals(wire: Wire) -> None:
    client = wire.client
    facility = (await client.data_approval_levels.create(name="Facility", org_unit_level=4)).uid
    district = (await client.data_approval_levels.create(name="District", org_unit_level=2)).uid
    levels = [str(facility), str(district)]
    workflow = (
        await client.data_approval_workflows.create(
            name="Monthly", period_type="Monthly", data_approval_levels=levels, category_combo="bjDvmb4bfuf"
        )
    ).uid
    assert workflow
    approvals = client.resources.data_approvals
    assert (await approvals.get(pe="202401", ou=UNIT, wf=workflow)).state == "UNAPPROVABLE"  # of no form yet
    await client.data_sets.patch(FORM, {"workflow": {"id": workflow}})

    with wire.calls("data_approvals.get"):
        before = await approvals.get(pe="202401", ou=UNIT, wf=workflow)
    assert (before.state, before.mayApprove) == ("UNAPPROVED_READY", True)
    with wire.calls("data_approvals.approve"):
        await approvals.approve(pe="202401", ou=UNIT, wf=workflow)
    after = await approvals.get(pe="202401", ou=UNIT, ds=FORM)
    assert (after.state, after.approvedBy, after.mayUnapprove) == ("APPROVED_HERE", "admin", True)
    with pytest.raises(ConflictError):
        await approvals.approve(pe="202401", ou="OuDistA0000", wf=workflow)  # which waits for the other facility

    accessor = "data_acceptances" if wire.version == "2.41" else "data_approvals"
    acceptances = getattr(client.resources, accessor)
    with wire.calls(f"{accessor}.accept"):
        await acceptances.accept(pe="202401", ou=UNIT, wf=workflow)
    assert (await approvals.get(pe="202401", ou=UNIT, wf=workflow)).state == "ACCEPTED_HERE"
    with wire.calls(f"{accessor}.unaccept"):
        await acceptances.unaccept(pe="202401", ou=UNIT, wf=workflow)

    both = {"wf": [workflow], "pe": ["202401"], "approvals": [{"ou": OTHER}]}
    with wire.calls("data_approvals.approve_many"):
        await approvals.approve_many(both)
    with wire.calls("data_approvals.get_many"):
        found = await approvals.get_many(wf=[workflow], pe=["202401"], ou=[UNIT, OTHER, "OuDistA0000"])
    assert [(status.ou, status.state) for status in found] == [
        (UNIT, "APPROVED_HERE"),
        (OTHER, "APPROVED_HERE"),
        ("OuDistA0000", "UNAPPROVED_READY"),
    ]
    with wire.calls("data_approvals.get_status"):
        status = await approvals.get_status(ds=[FORM], ou=[UNIT, OTHER], pe="202402")
    assert [entry.state for entry in status.dataApprovalStateResponses or ()] == ["UNAPPROVED_READY"] * 2
    with wire.calls("data_approvals.get_category_option_combos"):
        assert len(await approvals.get_category_option_combos(pe="202401", wf=[workflow], ou=UNIT)) == 1
    with wire.calls("data_approvals.unapprove_many"):
        await approvals.unapprove_many(both)
    with wire.calls("data_approvals.unapprove"):
        await approvals.unapprove(pe="202401", ou=UNIT, wf=[workflow])
    with wire.calls("audits.list_data_approvals"):
        trail = await client.resources.audits.list_data_approvals(ou=[UNIT])
    done = [entry.action for entry in trail.dataApprovalAudits or ()]
    assert done == ["APPROVE", "ACCEPT", "UNACCEPT", "UNAPPROVE"]


async def test_expected_values(wire: Wire) -> None:
    client = wire.client
    limits, combo = client.resources.min_max_data_elements, "HllvX50cXC0"
    cell = {"dataElement": {"id": NUMBER}, "source": {"id": UNIT}, "optionCombo": {"id": combo}}
    with wire.calls("min_max_data_elements.save"):
        await limits.save({**cell, "min": 1, "max": 100})
    with wire.calls("min_max_data_elements.list"):
        [found] = (await limits.list()).minMaxDataElements or []
    assert (found.min, found.max, found.generated) == (1, 100, False)
    with wire.calls("min_max_data_elements.delete"):
        await limits.delete(cell)
    value = {"dataElement": NUMBER, "orgUnit": UNIT, "categoryOptionCombo": combo, "minValue": 5, "maxValue": 50}
    with wire.calls("min_max_data_elements.save_values"):
        assert (await limits.save_values({"dataSet": FORM, "values": [value]})).successful == 1
    with wire.calls("min_max_data_elements.delete_values"):
        key = {"dataElement": NUMBER, "orgUnit": UNIT, "optionCombo": combo}
        assert (await limits.delete_values({"dataSet": FORM, "values": [key]})).successful == 1

    await client.data_values.set(NUMBER, "202401", UNIT, 3, data_set=FORM)
    await client.data_values.set(NUMBER, "202402", UNIT, 9, data_set=FORM)
    with wire.calls("min_max_values.generate"):
        await client.resources.min_max_values.generate({"organisationUnit": UNIT, "dataSets": [FORM]})
    assert [(row.min, row.max) for row in (await limits.list()).minMaxDataElements or ()] == [(3, 9)]
    with wire.calls("min_max_values.delete"):
        await client.resources.min_max_values.delete(UNIT, ds=[FORM])
    assert not (await limits.list()).minMaxDataElements

    entry = client.resources.data_entry
    with wire.calls("data_entry.save_min_max_value"):
        await entry.save_min_max_value(value)
    with wire.calls("data_entry.set_completion"):
        await entry.set_completion({"dataSet": FORM, "period": "202401", "orgUnit": UNIT, "completed": True})
    with wire.calls("data_entry.get_data_values"):
        form = await entry.get_data_values(ds=FORM, pe="202401", ou=UNIT)
    assert form.completeStatus
    assert (form.completeStatus.complete, [row.maxValue for row in form.minMaxValues or ()]) == (True, [50])
    with wire.calls("data_entry.delete_min_max_value"):
        await entry.delete_min_max_value(de=NUMBER, ou=UNIT, co=combo)

    await client.data_values.set(NUMBER, "202402", UNIT, 10, data_set=FORM)
    with wire.calls("audits.list_data_values"):
        trail = await client.resources.audits.list_data_values(de=[NUMBER], pe=["202402"], ou=[UNIT])
    changed = {"2.41": "9", "2.42": "9", "2.43": "10"}[wire.version]
    assert changed in [row.value for row in trail.dataValueAudits or ()]


async def test_counts(wire: Wire) -> None:
    client = wire.client
    with wire.calls("data_summary.get"):
        summary = await client.resources.data_summary.get()
    assert (summary.objectCounts or {})["dataSet"] == 1
    statistics = client.resources.data_statistics
    favorite = (await client.visualizations.create(name="Beds", type="COLUMN")).uid
    assert favorite
    with wire.calls("data_statistics.record"):
        await statistics.record(event_type="VISUALIZATION_VIEW", favorite=favorite)
    with wire.calls("data_statistics.list_favorites"):
        (seen,) = await statistics.list_favorites(event_type="VISUALIZATION_VIEW", page_size=5)
    assert (seen.id, seen.views) == (favorite, 1)
    with wire.calls("data_statistics.get_favorite"):
        assert (await statistics.get_favorite(favorite)).views == 1
    made = str(wire.server.administrator["created"])[:10]
    with wire.calls("data_statistics.list_usage"):
        (day,) = await statistics.list_usage(start_date=made, end_date="2030-12-31", interval="DAY")
    assert (day.totalViews, day.users) == (0, 1)
    with wire.calls("data_statistics.take_snapshot"):
        await statistics.take_snapshot()
