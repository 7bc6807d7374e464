"""Every error a till can meet is a sentence: what happened, what is safe, what to do. Never the error's own text."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from clienteling import errors
from ui.problems import problem, refusal

DOCS = Path(__file__).parents[2] / "docs"
HUB_ONLY = {"feed_reset", "cursor_expired", "scope_changed"}


def known_errors() -> list[type[errors.ClientelingError]]:
    found: list[type[errors.ClientelingError]] = []
    waiting: list[type[errors.ClientelingError]] = [errors.ClientelingError]
    while waiting:
        kind = waiting.pop()
        waiting.extend(kind.__subclasses__())
        if kind.__module__ == errors.__name__:
            found.append(kind)
    return found


@pytest.mark.parametrize("kind", known_errors(), ids=lambda kind: kind.__name__)
def test_every_known_error_has_words(qapp: QApplication, kind: type[errors.ClientelingError]) -> None:
    said = problem(kind())
    assert said.bold.endswith(".")
    assert said.text
    assert not re.search(r"please|oops|error|invalid|!", f"{said.bold} {said.text}", re.IGNORECASE)


@pytest.mark.parametrize(
    "error",
    [
        errors.Unauthorized("session_ended"),
        errors.Unauthorized("not_known_here"),
        errors.Unauthorized("online_only"),
        errors.Damaged("cache_damaged"),
        errors.Damaged("journal_missing"),
        errors.BadInput("hub_address"),
        errors.BadInput("bad_setting", name="theme", where="settings.toml"),
        errors.BadInput("already_enrolled"),
        errors.WrongKey("key_missing", file="keyring"),
        errors.StorageError("key_file_unsafe", file="key"),
        errors.FeedReset("no_copy"),
        errors.Refused("mixed_currencies"),
        errors.Refused("too_little_cash"),
    ],
    ids=lambda error: error.code,
)
def test_a_code_that_says_more_than_its_kind_has_words_of_its_own(
    qapp: QApplication, error: errors.ClientelingError
) -> None:
    said, of_its_kind = problem(error), problem(type(error)())
    assert (said.bold, said.text) != (of_its_kind.bold, of_its_kind.text)
    assert said.bold.endswith(".")
    assert not re.search(r"please|oops|error|invalid|!", f"{said.bold} {said.text}", re.IGNORECASE)


def test_a_refusal_is_said_in_the_trades_words(qapp: QApplication) -> None:
    catalogue = (DOCS / "catalogue.md").read_text("utf-8")
    said = re.search(r"`rejected`: (.+?)\. `blocked`", catalogue, re.DOTALL)
    assert said is not None
    codes = re.findall(r"[a-z_]{4,}", said[1])
    unknown = refusal("a code nobody knows")
    told = {code: refusal(code) for code in codes}
    assert [code for code, sentence in told.items() if sentence == unknown] == []


def test_who_holds_the_cart_is_named(qapp: QApplication) -> None:
    said = problem(errors.Refused("claimed_elsewhere", associate="Mariam", store="Vake", till="Till 2"))
    assert "Mariam" in said.text


def test_a_bug_says_nothing_of_the_customer(qapp: QApplication) -> None:
    said = problem(ValueError("Sara Ahmadi +995 555 01 28 46"))
    assert "Sara" not in f"{said.bold} {said.text}"
    assert said.tone == "bad"
