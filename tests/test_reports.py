"""One outcome for every import: metadata, data values and tracker, of every version, wrapped or bare."""

from typing import Any

import pytest

from dhis2w_client.reports import (
    ImportOutcome,
    ImportRejectedError,
    JobReference,
    RejectedRow,
    RejectedTrackerRow,
    WebMessage,
    import_outcome,
    is_report,
)


def wrapped(response: Any, status: str = "OK", code: int = 200, **more: Any) -> dict[str, Any]:
    return {"httpStatusCode": code, "status": status, "response": response, **more}


METADATA_ERROR = {
    "message": "Missing required property `shortName`",
    "mainKlass": "org.hisp.dhis.constant.Constant",
    "errorCode": "E4000",
    "errorProperty": "shortName",
}
METADATA = {
    "status": "WARNING",
    "stats": {"created": 1, "updated": 0, "deleted": 0, "ignored": 1, "total": 2},
    "typeReports": [
        {
            "klass": "org.hisp.dhis.constant.Constant",
            "stats": {"created": 1, "updated": 0, "deleted": 0, "ignored": 1, "total": 2},
            "objectReports": [
                {"klass": "org.hisp.dhis.constant.Constant", "index": 0, "uid": "ConMix10000", "errorReports": []},
                {
                    "klass": "org.hisp.dhis.constant.Constant",
                    "index": 1,
                    "uid": "ConMix20000",
                    "errorReports": [METADATA_ERROR],
                },
            ],
        }
    ],
}
METADATA_ROW = RejectedRow("Missing required property `shortName`", "E4000", 1, "ConMix20000", "shortName", "Constant")
VALUES_2_42 = {
    "status": "WARNING",
    "description": "Import process completed successfully",
    "importCount": {"imported": 3, "updated": 1, "ignored": 2, "deleted": 0},
    "conflicts": [
        {
            "object": "abcdefghij1",
            "objects": {"dataElement": "abcdefghij1"},
            "value": "Data element not found",
            "errorCode": "E7610",
            "property": "dataElement",
            "indexes": [1, 4],
        }
    ],
    "rejectedIndexes": [1, 4],
}
VALUES_2_43 = {
    "status": "ERROR",
    "importCount": {"imported": 0, "updated": 0, "ignored": 1, "deleted": 0},
    "conflicts": [
        {"objects": {"args": "abcdefghij1"}, "value": "No such element", "errorCode": "E8100", "indexes": [0]}
    ],
    "rejectedIndexes": [0],
}
TRACKER = {
    "status": "ERROR",
    "validationReport": {
        "errorReports": [
            {"message": "Could not find it", "errorCode": "E1011", "trackerType": "EVENT", "uid": "EvMixBad000"}
        ],
        "warningReports": [
            {"message": "Very heavy", "warningCode": "E1300", "trackerType": "EVENT", "uid": "EvCarol0000"}
        ],
    },
    "stats": {"created": 0, "updated": 0, "deleted": 0, "ignored": 2, "total": 2},
}


@pytest.mark.parametrize(
    ("body", "status", "accepted", "rejected"),
    [
        (wrapped(METADATA, "WARNING", 409), "WARNING", 1, [METADATA_ROW]),
        (METADATA, "WARNING", 1, [METADATA_ROW]),
        (
            wrapped(VALUES_2_42, "WARNING", 409),
            "WARNING",
            4,
            [
                RejectedRow("Data element not found", "E7610", 1, "abcdefghij1", "dataElement"),
                RejectedRow("Data element not found", "E7610", 4, "abcdefghij1", "dataElement"),
            ],
        ),
        (wrapped(VALUES_2_43, "ERROR", 409), "ERROR", 0, [RejectedRow("No such element", "E8100", 0, "abcdefghij1")]),
        (TRACKER, "ERROR", 0, [RejectedTrackerRow("Could not find it", "E1011", None, "EvMixBad000", None, "EVENT")]),
        (
            {**TRACKER, "status": "OK", "stats": {"created": 1, "ignored": 1, "total": 2}},  # atomicMode=OBJECT
            "WARNING",
            1,
            [RejectedTrackerRow("Could not find it", "E1011", None, "EvMixBad000", None, "EVENT")],
        ),
        (wrapped({"uid": "DeNum000000", "errorReports": []}, code=201), "OK", 1, []),
        (
            wrapped({"uid": "DeNum000000", "klass": "a.b.DataElement", "errorReports": [METADATA_ERROR]}, "ERROR", 409),
            "ERROR",
            0,
            [RejectedRow(METADATA_ERROR["message"], "E4000", None, "DeNum000000", "shortName", "DataElement")],
        ),
        (
            wrapped([METADATA_ERROR], "ERROR", 409),
            "ERROR",
            0,
            [RejectedRow(METADATA_ERROR["message"], "E4000", None, None, "shortName", "Constant")],
        ),
        (
            {"importSummaries": [VALUES_2_42, {"status": "SUCCESS", "importCount": {"imported": 2}}]},
            "WARNING",
            6,
            None,
        ),
        (
            {"status": "SUCCESS", "importCount": {"updated": 0}, "rejectedIndexes": [7]},
            "WARNING",
            0,
            [RejectedRow("rejected without a reason", index=7)],
        ),
        ({}, "OK", 0, []),
    ],
)
def test_the_outcome_of_each_shape(
    body: dict[str, Any], status: str, accepted: int, rejected: list[RejectedRow] | None
) -> None:
    outcome = import_outcome(body)
    assert (outcome.status, outcome.accepted) == (status, accepted)
    assert rejected is None or list(outcome.rejected) == rejected
    assert outcome.is_clean is (not outcome.rejected and status != "ERROR")
    assert outcome.report is body


def test_warnings_are_told_apart_from_rejections() -> None:
    warnings = import_outcome(TRACKER).warnings
    assert warnings == (RejectedTrackerRow("Very heavy", "E1300", None, "EvCarol0000", None, "EVENT"),)


@pytest.mark.parametrize(
    ("response", "job"),
    [
        ({"id": "CFYnXOUbz9w", "jobType": "METADATA_IMPORT"}, JobReference("METADATA_IMPORT", "CFYnXOUbz9w")),
        (
            {"id": "CFYnXOUbz9w", "responseType": "TrackerJob", "location": "https://h/tracker/jobs/CFYnXOUbz9w"},
            JobReference("TRACKER_IMPORT_JOB", "CFYnXOUbz9w"),
        ),
        (
            {"id": "CFYnXOUbz9w", "location": "https://h/tracker/jobs/CFYnXOUbz9w"},
            JobReference("TRACKER_IMPORT_JOB", "CFYnXOUbz9w"),
        ),
        ({"id": "CFYnXOUbz9w"}, None),
    ],
)
def test_an_import_in_the_background_names_its_job(response: dict[str, Any], job: JobReference | None) -> None:
    outcome = import_outcome(wrapped(response))
    assert (outcome.job, outcome.is_clean) == (job, True)


def test_raising_for_rejected_rows_shows_them() -> None:
    rows = tuple(RejectedRow("bad", "E1", index) for index in range(7))
    outcome = ImportOutcome("WARNING", created=3, rejected=rows)
    with pytest.raises(ImportRejectedError) as caught:
        outcome.raise_for_rejected()
    assert caught.value.outcome is outcome
    assert str(caught.value).splitlines() == [
        "import WARNING: 7 problems, 3 rows accepted",
        *(f"  row {index}: bad [E1]" for index in range(5)),
        "  ... 2 more in .outcome.rejected",
    ]


def test_a_clean_outcome_is_handed_through() -> None:
    outcome = import_outcome(wrapped({**METADATA, "status": "OK", "typeReports": []}))
    assert outcome.raise_for_rejected() is outcome


def test_an_import_that_failed_as_a_whole_raises_too() -> None:
    with pytest.raises(ImportRejectedError, match="import ERROR: it broke"):
        import_outcome({"status": "ERROR", "message": "it broke", "stats": {}}).raise_for_rejected()


def test_the_envelope_knows_its_outcome() -> None:
    message = WebMessage.model_validate(wrapped(METADATA, "WARNING", 409))
    assert message.outcome.rejected == (METADATA_ROW,)
    assert [error.errorCode for error in message.error_reports] == ["E4000"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (wrapped(METADATA), True),
        (TRACKER, True),
        (VALUES_2_43, True),
        (wrapped([METADATA_ERROR]), True),
        ({"httpStatusCode": 409, "message": "no JSON"}, False),
        ("<html>", False),
        (None, False),
    ],
)
def test_telling_a_report_from_a_refusal(body: Any, expected: bool) -> None:
    assert is_report(body) is expected
