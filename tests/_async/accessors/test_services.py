"""The small services: data store, files, messages, apps, look, maintenance, validation."""

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest

from dhis2w_client import Dhis2ClientError, NotFoundError
from dhis2w_client.apps import AppsSnapshot
from dhis2w_client.customization import LoginCustomization
from tests._async.wire import Wire

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


async def test_datastore(wire: Wire) -> None:
    store = wire.client.datastore
    with wire.calls("datastore.set"):
        await store.set("mine", "colours", {"first": "red", "all": ["red"]})
        await store.set("mine", "nothing", None)
        await store.set("mine", "own", [1, 2.5, "x"], user=True)
    with wire.calls("datastore.get"):
        assert await store.get("mine", "colours") == {"first": "red", "all": ["red"]}
        assert await store.get("mine", "own", user=True) == [1, 2.5, "x"]
    assert await store.get("mine", "nothing") is None
    with wire.calls("datastore.list_namespaces"):
        assert "mine" in await store.list_namespaces()
    with wire.calls("datastore.list_keys"):
        assert await store.list_keys("mine") == ["colours", "nothing"]
    with wire.calls("datastore.exists"):
        assert await store.exists("mine", "nothing")
    assert not await store.exists("mine", "other")
    assert not await store.exists("nowhere", "other")

    with wire.calls("datastore.set_part"):
        await store.set_part("mine", "colours", "first", "blue")
        await store.set_part("mine", "colours", "all", "blue", roll=2)
    assert await store.get("mine", "colours") == {"first": "blue", "all": ["red", "blue"]}
    with wire.calls("datastore.entries"):
        assert {key: value async for key, value in store.entries("mine", page_size=1)}["nothing"] is None
    assert [row async for row in store.entries("mine", fields="first")] == [("colours", {"first": "blue"})]
    with wire.calls("datastore.update"):
        await store.update("mine", "counter", lambda old: 1 if old is None else 2)
    with wire.calls("datastore.delete"):
        await store.delete("mine", "counter")
    with wire.calls("datastore.delete_namespace"):
        await store.delete_namespace("mine")
    with pytest.raises(NotFoundError, match="mine"):
        await store.list_keys("mine")


async def test_a_value_that_others_keep_changing_is_not_overwritten(wire: Wire) -> None:
    store = wire.client.datastore
    await store.set("mine", "counter", 0)
    calls: list[object] = []

    def change(old: object) -> int:
        calls.append(old)
        wire.server.state.stores[""]["mine"]["counter"]["value"] = len(calls) * 100
        return len(calls)

    with pytest.raises(Dhis2ClientError, match="mine/counter in the data store was changed by others 3 times"):
        await store.update("mine", "counter", change, attempts=3)
    assert calls == [0, 100, 200]


async def test_files(wire: Wire, tmp_path: Path) -> None:
    files = wire.client.files
    with wire.calls("files.upload_file_resource"):
        file = await files.upload_file_resource(PNG, filename="a.png", domain="DOCUMENT")
    assert (file.name, file.contentType, file.contentLength) == ("a.png", "image/png", len(PNG))
    with wire.calls("files.wait_until_stored"):
        assert (await files.wait_until_stored(str(file.id))).storageStatus == "STORED"
    with wire.calls("files.get_file_resource"):
        assert (await files.get_file_resource(str(file.id))).name == "a.png"
    with wire.calls("files.download_file_resource"):
        assert await files.download_file_resource(str(file.id)) == PNG
    with wire.calls("files.save_file_resource"):
        assert await files.save_file_resource(str(file.id), tmp_path / "a.png") == len(PNG)
    assert (tmp_path / "a.png").read_bytes() == PNG

    with wire.calls("files.upload_document"):
        document = await files.upload_document(b"%PDF-1.4", name="Annual report", filename="report.pdf")
    assert document.name == "Annual report"
    with wire.calls("files.create_external_document"):
        link = await files.create_external_document(name="Handbook", url="https://example.org/handbook")
    with wire.calls("files.list_documents"):
        assert {item.name for item in await files.list_documents()} >= {"Annual report", "Handbook"}
    with wire.calls("files.get_document"):
        assert (await files.get_document(str(link.id))).external is True
    with wire.calls("files.download_document"):
        assert await files.download_document(str(document.id)) == b"%PDF-1.4"
    with wire.calls("files.delete_document"):
        await files.delete_document(str(document.id))


async def test_messaging(wire: Wire) -> None:
    messaging = wire.client.messaging
    me = str((await wire.client.system.me(fields="id")).id)
    with wire.calls("messaging.send"):
        sent = await messaging.send(subject="Stock", text="Low on ORS", users=[me])
    assert sent.subject == "Stock"
    uid = str(sent.id)
    with wire.calls("messaging.list_conversations"):
        assert uid in [item.id for item in await messaging.list_conversations()]
    with wire.calls("messaging.reply"):
        await messaging.reply(uid, "On its way")
    with wire.calls("messaging.get_conversation"):
        conversation = await messaging.get_conversation(uid)
    assert [message.text for message in conversation.messages or ()] == ["Low on ORS", "On its way"]
    with wire.calls("messaging.mark_read"):
        await messaging.mark_read(uid)
    with wire.calls("messaging.mark_unread"):
        await messaging.mark_unread([uid])
    with wire.calls("messaging.mark_followup"):
        await messaging.mark_followup(uid)
    with wire.calls("messaging.set_priority"):
        await messaging.set_priority(uid, "HIGH")
    with wire.calls("messaging.set_status"):
        await messaging.set_status(uid, "PENDING")
    with wire.calls("messaging.assign"):
        await messaging.assign(uid, me)
    changed = await messaging.get_conversation(uid)
    assert (changed.priority, changed.status) == ("HIGH", "PENDING")
    with wire.calls("messaging.unassign"):
        await messaging.unassign(uid)
    with wire.calls("messaging.feedback"):
        await messaging.feedback(subject="Login", text="It is slow")
    with wire.calls("messaging.delete_conversation"):
        await messaging.delete_conversation(uid)
    assert uid not in [item.id for item in await messaging.list_conversations()]
    with pytest.raises(ValueError, match="needs recipients"):
        await messaging.send(subject="To nobody", text="-")


def app_file(folder: Path, version: str) -> Path:
    """The zip of a small app."""
    path = folder / f"tiny-{version}.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.webapp", f'{{"name": "Tiny", "version": "{version}", "launch_path": "index.html"}}')
        archive.writestr("index.html", "<html></html>")
    return path


async def test_apps(wire: Wire, tmp_path: Path) -> None:
    apps = wire.client.apps
    with wire.calls("apps.install_from_file"):
        await apps.install_from_file(app_file(tmp_path, "1.0.0"))
    with wire.calls("apps.list_apps"):
        (app,) = [app for app in await apps.list_apps() if app.name == "Tiny"]
    with wire.calls("apps.get"):
        assert (await apps.get(str(app.key))) == app
    assert await apps.get("nosuch") is None
    with wire.calls("apps.reload"):
        await apps.reload()
    with wire.calls("apps.set_hub_url"), pytest.raises(Dhis2ClientError, match="keyAppHubUrl"):
        await apps.set_hub_url("https://hub.example.org")  # its address stands in dhis.conf on these versions
    with wire.calls("apps.get_hub_url"):
        assert await apps.get_hub_url() is None
    with wire.calls("apps.snapshot"):
        snapshot = await apps.snapshot()
    assert AppsSnapshot.from_json(snapshot.to_json()) == snapshot
    with wire.calls("apps.restore"):
        assert str(app.key) in (await apps.restore(snapshot, dry_run=True)).unchanged
    with wire.calls("apps.uninstall"):
        await apps.uninstall(str(app.key))
    assert await apps.get(str(app.key)) is None
    # The embedded server, as those that were recorded, can't reach the App Hub.
    with wire.calls("apps.hub_list"), pytest.raises(Dhis2ClientError, match="503"):
        await apps.hub_list()
    with wire.calls("apps.install_from_hub"), pytest.raises(Dhis2ClientError):
        await apps.install_from_hub("5c8a1d1e-0000-0000-0000-000000000000")


async def test_customize(wire: Wire) -> None:
    customize = wire.client.customize
    with wire.calls("customize.set_system_settings"):
        assert await customize.set_system_settings({"applicationTitle": "Ours"}) == ["applicationTitle"]
    with wire.calls("customize.set_system_setting"):
        await customize.set_system_setting("applicationTitle", "Ours, too")
    with wire.calls("customize.get_login_config"):
        assert (await customize.get_login_config()).applicationTitle == "Ours, too"
    with wire.calls("customize.upload_logo_front"):
        await customize.upload_logo_front(PNG)
    with wire.calls("customize.upload_logo_banner"):
        await customize.upload_logo_banner(PNG)
    with wire.calls("customize.upload_style"):
        await customize.upload_style("body { color: navy }")
    preset = LoginCustomization(title="Ministry", popup="Help: 123", logo_front=PNG)
    with wire.calls("customize.apply_preset"):
        result = await customize.apply_preset(preset)
    assert (result.settings, result.uploaded) == (("applicationTitle", "loginPopup"), ("logo_front",))
    with pytest.raises(ValueError, match=r"logo_front.png is no PNG"):
        await customize.upload_logo_front(io.BytesIO(b"GIF89a").read())


async def test_maintenance(wire: Wire) -> None:
    maintenance = wire.client.maintenance
    with wire.calls("maintenance.run_analytics_tables"):
        job = await maintenance.run_analytics_tables(last_years=2, skip_events=True)
    assert (await job.result()).status == "COMPLETED"
    with wire.calls("maintenance.run_resource_tables"):
        await maintenance.run_resource_tables()
    with wire.calls("maintenance.run_monitoring"):
        await maintenance.run_monitoring()
    with wire.calls("maintenance.list_integrity_checks"):
        checks = await maintenance.list_integrity_checks()
    wanted = [str(check.name) for check in checks if check.name == "categories_no_options"]
    with wire.calls("maintenance.run_integrity_checks"):
        job = await maintenance.run_integrity_checks(wanted, details=True)
    await job.result()
    await (await maintenance.run_integrity_checks(wanted)).result()
    with wire.calls("maintenance.get_integrity_summaries"):
        summaries = await maintenance.get_integrity_summaries(checks=wanted, timeout=0)
    with wire.calls("maintenance.get_integrity_report"):
        report = await maintenance.get_integrity_report(checks=wanted, timeout=0)
    with wire.calls("maintenance.iter_integrity_issues"):
        issues = [issue async for _, issue in maintenance.iter_integrity_issues(checks=wanted, timeout=0)]
    assert [(name, found.count) for name, found in summaries.items()] == [(name, 0) for name in wanted]
    assert ([*report], issues) == (wanted, [])
    with wire.calls("maintenance.run"):
        await maintenance.run("cache_clear", "period_pruning")
    with wire.calls("maintenance.update_category_option_combos"):
        await maintenance.update_category_option_combos()
        await maintenance.update_category_option_combos(wire.some("categoryCombos"))
    with pytest.raises(ValueError, match="at least one task"):
        await maintenance.run()


async def test_validation(wire: Wire) -> None:
    validation = wire.client.validation
    (root,) = [unit.id for unit in await wire.client.organisation_units.list(filters="level:eq:1", fields="id")]
    skip = "SKIP_IF_ALL_VALUES_MISSING"
    await wire.client.validation_rules.create(
        name="Many beds",
        short_name="Many beds",
        operator="greater_than",
        period_type="Monthly",
        left_side={"expression": "#{DeOnly00000}", "description": "beds", "missingValueStrategy": skip},
        right_side={"expression": "100", "description": "many", "missingValueStrategy": "NEVER_SKIP"},
    )
    value = {"dataElement": "DeOnly00000", "period": "202401", "orgUnit": "OuFacA11000", "value": "5"}
    await wire.client.post_raw("/api/dataValueSets", body={"dataSet": "DsMonth0000", "dataValues": [value]})
    with wire.calls("validation.run_analysis"):
        found = await validation.run_analysis(
            org_unit=str(root), start_date=date(2023, 1, 1), end_date="2024-04-30", max_results=20, persist=True
        )
    with wire.calls("validation.list_results"):
        results = await validation.list_results()
    assert len(results) == len(found) == 1
    with wire.calls("validation.get_result"):
        assert (await validation.get_result(str(results[0].id))).id == results[0].id
    with wire.calls("validation.delete_results"):
        await validation.delete_results(org_units=[str(root)])
    with wire.calls("validation.send_notifications"):
        await validation.send_notifications()
    element = wire.some("dataElements")
    with wire.calls("validation.describe_expression"):
        described = await validation.describe_expression(f"#{{{element}}} + 1", context="indicator")
        assert described.is_valid
        assert not (await validation.describe_expression("#{nosuchnosuc}", context="predictor")).is_valid
        assert (await validation.describe_expression(f"#{{{element}}}")).is_valid
    with pytest.raises(ValueError, match="needs org_units, periods or validation_rules"):
        await validation.delete_results()
