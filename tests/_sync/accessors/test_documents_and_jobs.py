# Made from tests/_async/accessors/test_documents_and_jobs.py by `make generate`. Do not edit.
"""Documents and scheduled jobs, as programs use them."""

from pathlib import Path
from typing import Any

import pytest

from dhis2w_client.errors import ConflictError
from tests._sync.accessors.everyday import walk_through_verbs
from tests._sync.wire import Wire


def test_documents(wire: Wire, tmp_path: Path) -> None:
    documents = wire.client.documents
    values: dict[str, Any] = {"name": "First", "url": "https://dhis2.org", "external": True}
    walk_through_verbs(wire, "documents", values, {"name": "Second"})
    with wire.calls("documents.create_external"):
        link = (documents.create_external(name="DHIS2", url="https://dhis2.org", uid="DocLink0000")).uid
    assert link == "DocLink0000"
    assert (documents.get(link)).external
    with wire.calls("documents.upload"):
        uid = (documents.upload(b"How to count", name="Manual", filename="manual.txt")).uid
    assert uid
    made = documents.get(uid)
    assert (made.name, made.external, made.attachment) == ("Manual", False, True)
    with wire.calls("documents.download"):
        assert documents.download(uid) == b"How to count"
    target = tmp_path / "copy.txt"
    with wire.calls("documents.save_as"):
        assert documents.save_as(uid, target) == 12
    with wire.calls("documents.upload of a file"):
        other = (documents.upload(target, attachment=False)).uid
    assert other
    assert (documents.get(other, fields="name")).name == "copy.txt"
    assert documents.download(other) == b"How to count"
    with pytest.raises(ValueError, match="give filename"):
        documents.upload(b"nameless")


def test_job_configurations(wire: Wire) -> None:
    jobs = wire.client.job_configurations
    values: dict[str, Any] = {"name": "First", "job_type": "RESOURCE_TABLE", "cron_expression": "0 0 3 ? * *"}
    walk_through_verbs(wire, "job_configurations", values, {"name": "Second"})
    uid = (jobs.create(**values)).uid
    assert uid
    with wire.calls("job_configurations.run"):
        job = jobs.run(uid)
    assert job.reference == ("RESOURCE_TABLE", uid)
    assert (job.result()).status == "COMPLETED"
    scheduled = {"cronExpression", "nextExecutionTime", "maxDelayedExecutionTime"}
    with wire.changes("job_configurations.schedule", "jobConfigurations", uid, scheduled):
        jobs.schedule(uid, cron="0 30 4 ? * *")
    assert (jobs.get(uid)).cronExpression == "0 30 4 ? * *"
    with pytest.raises(ConflictError, match="Cron expression is invalid"):
        jobs.schedule(uid, cron="at night")
    with pytest.raises(ValueError, match="give either cron"):
        jobs.schedule(uid)
    enabled = {"enabled", "jobStatus", *scheduled}
    with wire.changes("job_configurations.disable", "jobConfigurations", uid, enabled):
        jobs.disable(uid)
    assert not (jobs.get(uid)).enabled
    with wire.changes("job_configurations.enable", "jobConfigurations", uid, enabled):
        jobs.enable(uid)
    assert (jobs.get(uid)).enabled
    with wire.calls("job_configurations.cancel"):
        jobs.cancel(uid)
