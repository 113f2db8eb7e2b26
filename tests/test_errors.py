"""What errors say, and what they keep to themselves."""

import pickle
from typing import Any

import pytest

from dhis2w_client.auth import BasicAuth, PatAuth
from dhis2w_client.auth.providers import headers_without_event_loop
from dhis2w_client.errors import (
    AuthenticationError,
    BadRequestError,
    ConflictError,
    Dhis2ApiError,
    Dhis2ClientError,
    DownloadError,
    EmptyAnswerError,
    ForbiddenError,
    LoginPageError,
    MethodNotAllowedError,
    NotFoundError,
    RequestTimeoutError,
    ResponseFormatError,
    ServerError,
    TooManyRequestsError,
    UnsupportedVersionError,
    UrlTooLongError,
    VersionPinMismatchError,
    error_for_status,
)
from dhis2w_client.retry import RetryPolicy, parse_retry_after

URL = "https://dhis2.example.org/api/dataElements"
NOT_FOUND: dict[str, Any] = {
    "httpStatus": "Not Found",
    "httpStatusCode": 404,
    "status": "ERROR",
    "message": "DataElement with id abcdefghij1 could not be found.",
    "errorCode": "E1005",
}
CONFLICT: dict[str, Any] = {
    "httpStatus": "Conflict",
    "httpStatusCode": 409,
    "status": "WARNING",
    "message": "One or more errors occurred, please see full details in import report.",
    "response": {
        "responseType": "ImportReport",
        "typeReports": [
            {
                "objectReports": [
                    {
                        "uid": "DeNew000000",
                        "errorReports": [
                            {"message": "Missing required property `shortName`", "errorCode": "E4000"},
                            {"message": "Invalid reference", "errorCode": "E5002", "args": ["x"]},
                        ],
                    }
                ]
            }
        ],
    },
}


def error(status: int, body: Any = None, **headers: str) -> Dhis2ApiError | AuthenticationError:
    return error_for_status(status, body, method="GET", url=URL, headers=headers)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, ForbiddenError),
        (404, NotFoundError),
        (405, MethodNotAllowedError),
        (409, ConflictError),
        (418, Dhis2ApiError),
        (429, TooManyRequestsError),
        (500, ServerError),
        (502, ServerError),
    ],
)
def test_each_status_that_programs_branch_on_has_its_class(status: int, kind: type[Dhis2ClientError]) -> None:
    assert type(error(status)) is kind
    assert issubclass(kind, Dhis2ApiError) is (status != 401)


def test_the_text_holds_the_servers_message_its_code_and_the_request() -> None:
    text = str(error(404, NOT_FOUND))
    assert text == (
        "404 Not Found: DataElement with id abcdefghij1 could not be found. [E1005] "
        "- GET https://dhis2.example.org/api/dataElements"
    )


def test_reported_errors_are_in_the_text_and_in_the_web_message() -> None:
    refused = error(409, CONFLICT)
    assert refused.error_code == "E4000"
    assert "E4000: Missing required property `shortName`" in str(refused)
    assert "E5002: Invalid reference" in str(refused)
    message = refused.web_message
    assert message is not None
    assert [report.errorCode for report in message.error_reports] == ["E4000", "E5002"]


IMPORT: dict[str, Any] = {
    "status": "WARNING",
    "responseType": "ImportSummary",
    "importCount": {"imported": 0, "updated": 1, "ignored": 1, "deleted": 0},
    "conflicts": [{"object": "NoSuch00000", "value": "Data element not found", "errorCode": "E7610", "property": "x"}],
    "rejectedIndexes": [1],
}
TRACKER: dict[str, Any] = {
    "status": "ERROR",
    "validationReport": {
        "errorReports": [{"message": "Alice already exists.", "errorCode": "E1002", "uid": "TeAlice0000"}]
    },
    "stats": {"created": 0, "ignored": 1, "total": 1},
}
MERGE: dict[str, Any] = {"mergeReport": {"mergeErrors": [{"message": "SOURCE does not exist", "errorCode": "E1533"}]}}
SUMMARIES: dict[str, Any] = {"importSummaries": [{"conflicts": [{"value": "several sets", "errorCode": "E8002"}]}]}
EXCHANGE = {"status": "ERROR", "message": "An error occurred, please check import summary."}


@pytest.mark.parametrize(
    ("body", "report", "code", "text"),
    [
        ({**EXCHANGE, "response": IMPORT}, IMPORT, "E7610", "E7610: Data element not found"),
        (IMPORT, IMPORT, "E7610", "409 Conflict: Data element not found"),
        (TRACKER, TRACKER, "E1002", "409 Conflict: Alice already exists."),
        ({**EXCHANGE, "response": MERGE}, MERGE, "E1533", "E1533: SOURCE does not exist"),
        ({**EXCHANGE, "response": SUMMARIES}, SUMMARIES, "E8002", "E8002: several sets"),
        (CONFLICT, CONFLICT["response"], "E4000", "E4000: Missing required property"),
        (NOT_FOUND, None, "E1005", "could not be found"),
        ({"response": ["a", "list"]}, None, None, "409 Conflict"),
        ("<html><title>Conflict</title></html>", None, None, "409 Conflict"),
        (None, None, None, "409 Conflict"),
        ([], None, None, "409 Conflict"),
    ],
)
def test_the_whole_report_is_kept_whatever_its_shape(body: Any, report: Any, code: str | None, text: str) -> None:
    refused = error(409, body)
    assert refused.report == report
    assert refused.error_code == code
    assert text in str(refused)


def test_a_refused_token_comes_with_what_to_do_about_it() -> None:
    refused = error(400, {"message": "Checksum validation failed"}, **{"www-authenticate": "ApiToken"})
    assert "not a personal access token" in str(refused)


@pytest.mark.parametrize("body", [None, "<html><title>502 Bad Gateway</title></html>", [], {"error": "invalid_grant"}])
def test_a_body_that_is_no_web_message_has_none(body: Any) -> None:
    assert error(502, body).web_message is None


def test_a_web_message_with_an_unknown_response_is_kept() -> None:
    message = error(409, {"message": "no", "response": ["a", "list"]}).web_message
    assert message is not None
    assert message.error_reports == []
    assert message.uid is None


def test_the_title_of_a_page_is_its_message() -> None:
    assert error(502, "<html><title>502 Bad\nGateway</title><body>long</body></html>").message == "502 Bad Gateway"


def test_an_authentication_error_quotes_the_challenge_and_keeps_the_body() -> None:
    refused = error(401, {"message": "The API token does not exists"}, **{"www-authenticate": "ApiToken"})
    assert "WWW-Authenticate: ApiToken" in str(refused)
    assert "The API token does not exists" in str(refused)
    assert (refused.status_code, refused.body) == (401, {"message": "The API token does not exists"})


def test_retry_after_is_read_from_seconds_and_from_dates() -> None:
    assert error(429, **{"retry-after": "7"}).retry_after == 7.0
    assert error(503, **{"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}).retry_after == 0.0
    assert parse_retry_after("soon") is None
    assert parse_retry_after(None) is None


def test_no_text_shows_a_secret_of_the_url() -> None:
    url = "https://admin:district@dhis2.example.org/api/me?access_token=abc&fields=id"
    refused = error_for_status(404, None, method="GET", url=url, headers={})
    assert "district" not in str(refused)
    assert "abc" not in str(refused)
    assert "fields=id" in str(refused)
    page = LoginPageError(url, status_code=302, location="https://login.example.org/sso?SAMLRequest=abc")
    assert "abc" not in str(page)
    assert "https://login.example.org/sso" in str(page)


@pytest.mark.parametrize(
    "original",
    [
        error(409, CONFLICT),
        error(401),
        LoginPageError(URL, status_code=302, location="https://login.example.org/"),
        ResponseFormatError("Input should be a valid string", path="name", method="GET", url=URL),
        RequestTimeoutError("no answer", transient=True),
        DownloadError("broke off", bytes_received=600, bytes_expected=1000),
        EmptyAnswerError(method="GET", url=URL),
        UrlTooLongError("no alias", length=9000, url=URL),
        UnsupportedVersionError("2.45", ("v43",)),
        VersionPinMismatchError("v42", "2.43.1"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_errors_survive_the_way_between_processes(original: Dhis2ClientError) -> None:
    copy = pickle.loads(pickle.dumps(original))
    assert type(copy) is type(original)
    assert str(copy) == str(original)
    assert vars(copy) == vars(original)


def test_a_timeout_is_pythons_timeout_error_too() -> None:
    assert issubclass(RequestTimeoutError, TimeoutError)


@pytest.mark.parametrize("provider", [BasicAuth("admin", "district"), PatAuth("d2p_district")], ids=repr)
def test_providers_hide_their_secret(provider: BasicAuth | PatAuth) -> None:
    assert "district" not in f"{provider!r} {provider} {provider!s}"
    with pytest.raises(TypeError, match="secret"):
        pickle.dumps(provider)


def test_providers_give_their_header() -> None:
    assert headers_without_event_loop(BasicAuth("admin", "dïstrict")) == {"Authorization": "Basic YWRtaW46ZMOvc3RyaWN0"}
    assert headers_without_event_loop(PatAuth(" d2p_x\n")) == {"Authorization": "ApiToken d2p_x"}


@pytest.mark.parametrize("token", ["", " ", "two words", "tökén", "a\nb"])
def test_a_token_that_cannot_be_one_is_refused_without_being_quoted(token: str) -> None:
    with pytest.raises(ValueError, match="personal access token") as caught:
        PatAuth(token)
    assert token.strip() == "" or token not in str(caught.value)


def test_a_retry_policy_checks_its_numbers() -> None:
    assert RetryPolicy().max_attempts == 3
    with pytest.raises(ValueError, match="max_attempts"):
        RetryPolicy(max_attempts=0)
    with pytest.raises(ValueError, match="409"):
        RetryPolicy(statuses=frozenset({409}))
