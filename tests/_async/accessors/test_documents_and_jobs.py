"""Documents and scheduled jobs, as programs use them."""

from pathlib import Path
from typing import Any

import pytest

from dhis2w_client.errors import ConflictError
from tests._async.accessors.everyday import walk_through_verbs
from tests._async.wire import Wire


async def test_documents(wire: Wire, tmp_path: Path) -> None:
    documents = wire.client.documents
    values: dict[str, Any] = {"name": "First", "url": "https://dhis2.org", "external": True}
    await walk_through_verbs(wire, "documents", values, {"name": "Second"})
    with wire.calls("documents.create_external"):
        link = (await documents.create_external(name="DHIS2", url="https://dhis2.org", uid="DocLink0000")).uid
    assert link == "DocLink0000"
    assert (await documents.get(link)).external
    with wire.calls("documents.upload"):
        uid = (await documents.upload(b"How to count", name="Manual", filename="manual.txt")).uid
    assert uid
    made = await documents.get(uid)
    assert (made.name, made.external, made.attachment) == ("Manual", False, True)
    with wire.calls("documents.download"):
        assert await documents.download(uid) == b"How to count"
    target = tmp_path / "copy.txt"
    with wire.calls("documents.save_as"):
        assert await documents.save_as(uid, target) == 12
    with wire.calls("documents.upload of a file"):
        other = (await documents.upload(target, attachment=False)).uid
    assert other
    assert (await documents.get(other, fields="name")).name == "copy.txt"
    assert await documents.download(other) == b"How to count"
    with pytest.raises(ValueError, match="give filename"):
        await documents.upload(b"nameless")


async def test_job_configurations(wire: Wire) -> None:
    jobs = wire.client.job_configurations
    values: dict[str, Any] = {"name": "First", "job_type": "RESOURCE_TABLE", "cron_expression": "0 0 3 ? * *"}
    await walk_through_verbs(wire, "job_configurations", values, {"name": "Second"})
    uid = (await jobs.create(**values)).uid
    assert uid
    with wire.calls("job_configurations.run"):
        job = await jobs.run(uid)
    assert job.reference == ("RESOURCE_TABLE", uid)
    assert (await job.result()).status == "COMPLETED"
    scheduled = {"cronExpression", "nextExecutionTime", "maxDelayedExecutionTime"}
    with wire.changes("job_configurations.schedule", "jobConfigurations", uid, scheduled):
        await jobs.schedule(uid, cron="0 30 4 ? * *")
    assert (await jobs.get(uid)).cronExpression == "0 30 4 ? * *"
    with pytest.raises(ConflictError, match="Cron expression is invalid"):
        await jobs.schedule(uid, cron="at night")
    with pytest.raises(ValueError, match="give either cron"):
        await jobs.schedule(uid)
    enabled = {"enabled", "jobStatus", *scheduled}
    with wire.changes("job_configurations.disable", "jobConfigurations", uid, enabled):
        await jobs.disable(uid)
    assert not (await jobs.get(uid)).enabled
    with wire.changes("job_configurations.enable", "jobConfigurations", uid, enabled):
        await jobs.enable(uid)
    assert (await jobs.get(uid)).enabled
    with wire.calls("job_configurations.cancel"):
        await jobs.cancel(uid)
