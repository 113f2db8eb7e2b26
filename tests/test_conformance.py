"""The embedded server against the recordings of real servers, where they are there (they are not in the repository).

`DHIS2W_RECORDINGS` names their folder; `python -m tests.conformance` shows each difference.
"""

import os
from pathlib import Path

import pytest

from tests.conformance import replay

_SHARED = Path(os.environ.get("DHIS2W_SHARED", Path(__file__).parents[2] / "shared"))
_FOLDER = Path(os.environ.get("DHIS2W_RECORDINGS", _SHARED / "recordings"))
# A little below what is reached, so that a change which loses answers is noticed.
_LEAST = {"v41": 98.0, "v42": 98.5, "v43": 99.0, "v44": 98.5}
# Signing in by OAuth2, and what proxies and a context path change.
_LEAST_APART = {"oauth2": 99.0, "ctx": 98.0}


@pytest.mark.parametrize("key", sorted(_LEAST))
def test_answers_as_the_recorded_server(key: str) -> None:
    """At least so many per cent of the recorded answers are the same."""
    if not (_FOLDER / key).exists():
        pytest.skip(f"no recordings in {_FOLDER}: set DHIS2W_RECORDINGS to compare with them")
    result = replay(_FOLDER, key)
    total, matched = sum(result.total.values()), sum(result.matched.values())
    assert 100 * matched / total >= _LEAST[key], f"{matched} of {total}"
    for area, least in _LEAST_APART.items():
        assert not result.total[area] or result.share(area) >= least, area
