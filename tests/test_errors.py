"""Every known error has a code of its own, and the page of codes is complete."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from clienteling import errors

ALL = [
    found
    for _, found in inspect.getmembers(errors, inspect.isclass)
    if issubclass(found, errors.ClientelingError)
]
PAGE = (Path(__file__).parent.parent / "docs" / "errors.md").read_text("utf-8")


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: str(kind.__name__))
def test_each_error_stands_in_the_page_with_its_code(kind: type[errors.ClientelingError]) -> None:
    rows = [row for row in PAGE.splitlines() if f"`{kind.__name__}`" in row.split("|")[1:2].__str__()]
    assert len(rows) == 1
    assert f"`{kind.default}`" in rows[0]
    assert ("| yes" in rows[0]) == kind.retryable


def test_no_two_errors_share_a_default_code() -> None:
    assert len({kind.default for kind in ALL}) == len(ALL)


def test_an_error_says_its_code_and_the_facts_of_the_case() -> None:
    refused = errors.Refused("claimed_elsewhere", store="Old Town")
    assert (refused.code, refused.facts, refused.retryable) == (
        "claimed_elsewhere",
        {"store": "Old Town"},
        False,
    )
    assert str(refused) == "claimed_elsewhere (store='Old Town')"
    assert errors.Offline().code == "offline"
