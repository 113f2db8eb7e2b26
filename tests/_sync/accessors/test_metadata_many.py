# Made from tests/_async/accessors/test_metadata_many.py by `make generate`. Do not edit.
"""Metadata of several types at once: bundles, patches, sharing, deletion."""

from pathlib import Path

import pytest

from dhis2w_client._sync.bundles import TypeSelection
from dhis2w_client.sharing import access, sharing
from tests._sync.wire import Wire


def test_metadata_bundles(wire: Wire, tmp_path: Path) -> None:
    metadata = wire.client.metadata
    types: dict[str, TypeSelection] = {
        "dataElements": {"fields": "id,name", "filters": "domainType:eq:TRACKER"},
        "optionSets": {},
    }
    with wire.calls("metadata.export"):
        assert len((metadata.export(types, skip_sharing=True)).dataElements or ()) == 4
    with wire.calls("metadata.export_raw"):
        assert len((metadata.export_raw(["optionSets"]))["optionSets"]) == 1
    with wire.calls("metadata.export_with_dependencies"):
        assert (metadata.export_with_dependencies("categoryCombos", "CcSex000000")).categories
    constants = {"constants": [{"id": "ConPi000000", "name": "Pi", "shortName": "Pi", "value": 3.14}]}
    with wire.calls("metadata.dry_run"):
        assert (metadata.dry_run(constants)).created == 1
    with wire.calls("metadata.import_"):
        assert (metadata.import_(constants)).created == 1
    with wire.calls("metadata.import_as_job"):
        job = metadata.import_as_job(constants)
    assert (job.result()).outcome
    with wire.calls("metadata.export_to"):
        metadata.export_to(tmp_path / "bundle.json", ["constants"])
    with wire.calls("metadata.import_file"):
        assert (metadata.import_file(tmp_path / "bundle.json")).updated == 1


def test_metadata_of_many_types(wire: Wire) -> None:
    metadata = wire.client.metadata
    one, other, group = "DeNum000000", "DeInt000000", "DegMain0000"
    changes = {"dataElements": {one: {"description": "All"}}, "dataElementGroups": {group: {"code": "MAIN"}}}
    with wire.calls("metadata.patch_many as a dry run", any_order=True):
        assert len((metadata.patch_many(changes, dry_run=True)).accepted) == 2
    assert (wire.client.data_element_groups.get(group)).code == "DEG_MAIN"
    with wire.changes(
        "metadata.patch_many",
        "dataElements",
        one,
        {"description"},
        more={("dataElementGroups", group): {"code"}},
        any_order=True,
    ):
        (metadata.patch_many(changes)).raise_for_rejected()

    clinic = (wire.client.user_groups.create(name="Clinic")).uid
    assert clinic
    items = {"dataElements": [one, other], "dataElementGroups": [group]}
    shared = {("dataElements", other): {"sharing"}, ("dataElementGroups", group): {"sharing"}}
    with wire.changes("metadata.set_sharing", "dataElements", one, {"sharing"}, more=shared, any_order=True):
        given = sharing(public=access("r-"), user_groups={clinic: access("rw")})
        assert len((metadata.set_sharing(items, given)).raise_for_rejected()) == 3
    with wire.changes("metadata.share", "dataElements", one, {"sharing"}, more=shared, any_order=True):
        outcome = metadata.share(items, public=access("rw"))
    assert [result.item for result in outcome.accepted] == [one, other, group]
    read = (wire.client.data_elements.get(one)).sharing
    assert read
    assert (read.public, [*(read.userGroups or {})]) == ("rw------", [clinic])
    with pytest.raises(ValueError, match="'things' is no metadata type"):
        metadata.share({"things": [one]}, public=access("rw"))


def test_metadata_delete_many(wire: Wire) -> None:
    metadata = wire.client.metadata
    items = {
        "categoryOptions": ["CoMale00000"],
        "organisationUnits": ["OuChfA10000", "OuFacA11000", "OuFacA12000"],
        "dataSets": ["DsMonth0000"],
    }
    with wire.calls("metadata.delete_many"):
        outcome = metadata.delete_many(items, limit=1)
    assert [(result.uid, result.is_accepted) for result in outcome] == [
        ("CoMale00000", False),  # its category needs it
        ("OuChfA10000", True),
        ("OuFacA11000", True),
        ("OuFacA12000", True),
        ("DsMonth0000", True),
    ]
    assert outcome.rejected[0].problems[0].code == "E4030"
    with wire.calls("metadata.delete_many of what is gone"):
        assert (metadata.delete_many({"dataSets": ["DsMonth0000"]})).accepted
