"""How values are written into a URL, and what a URL shows of them."""

from datetime import date, datetime
from urllib.parse import parse_qsl

from hypothesis import given
from hypothesis import strategies as st

from dhis2w_client.query import encode_parameters, path_segment, query_string, shown

names = st.from_regex(r"[a-zA-Z][a-zA-Z0-9]{0,10}", fullmatch=True)
single = st.none() | st.text() | st.integers() | st.booleans() | st.dates() | st.datetimes()
values = single | st.lists(single)
LONE = st.characters(exclude_categories=["Cs"])


@given(st.dictionaries(names, values))
def test_a_query_holds_what_was_given_and_nothing_else(params: dict[str, object]) -> None:
    pairs = encode_parameters(params)  # type: ignore[arg-type]
    assert parse_qsl(query_string(params), keep_blank_values=True) == pairs  # type: ignore[arg-type]
    counts = {
        name: len([v for v in value if v is not None]) for name, value in params.items() if isinstance(value, list)
    }
    for name, value in params.items():
        expected = counts.get(name, 0 if value is None else 1)
        assert len([pair for pair in pairs if pair[0] == name]) == expected


@given(st.dictionaries(names, st.text()))
def test_servers_take_every_character_of_a_query(params: dict[str, str]) -> None:
    query = query_string(params)
    assert query.isascii()
    assert not set(query) & set(' "<>[\\]^`{|}#+')


@given(st.datetimes())
def test_dates_are_written_as_dhis2_writes_them(moment: datetime) -> None:
    (_, text), (_, day) = encode_parameters({"at": moment, "on": moment.date()})
    assert len(text) == len("2026-01-02T00:00:00.000")
    assert date.fromisoformat(day) == moment.date()
    assert datetime.fromisoformat(text) == moment.replace(microsecond=moment.microsecond // 1000 * 1000)


@given(st.text(LONE, min_size=1).filter(lambda text: text not in {".", ".."}))
def test_a_path_segment_stays_one_segment(text: str) -> None:
    assert not set(path_segment(text)) & set("/?#% ") - {"%"}


secret_names = st.sampled_from(
    ["password", "token", "access_token", "refresh_token", "client_secret", "apiKey", "api_key", "code_verifier"]
)
secrets = st.from_regex(r"S3CR3T[A-Za-z0-9]{4,20}", fullmatch=True)
harmless = st.lists(
    st.tuples(st.sampled_from(["fields", "page", "filter"]), st.from_regex(r"[a-z:]{1,9}", fullmatch=True))
)


@given(secret_names, secrets, secrets, harmless, harmless)
def test_no_url_shows_a_secret(
    name: str, secret: str, password: str, before: list[tuple[str, str]], after: list[tuple[str, str]]
) -> None:
    query = query_string([*before, (name, secret), *after])
    text = shown(f"https://admin:{password}@dhis2.example.org/api/me?{query}")
    assert secret not in text
    assert password not in text
    assert text.startswith("https://dhis2.example.org/api/me?")
    for pair in (*before, *after):
        assert query_string([pair]) in text
    assert shown(text) == text
