"""Gift cards and links from the hub's command line: what a script sees, and what nobody sees."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clienteling.domain.act import POLICY
from clienteling.hub import cli, db, documents, gift_cards, links, signing
from tests.fixtures_hub import open_furnished


@pytest.fixture
def home(tmp_path: Path) -> Path:
    open_furnished(tmp_path).dispose()
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], home: Path, *words: str) -> tuple[int, str]:
    name, *rest = words
    code = cli.main([name, "--home", str(home), *rest])
    out = capsys.readouterr()
    return code, (out.out + out.err).strip()


def test_a_gift_card_is_made_found_by_its_number_and_blocked(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, number = said(capsys, home, "gift-card", "add", "50.00")
    assert code == 0
    with db.open(home).begin() as connection:
        card = gift_cards.by_number(connection, signing.keys(connection).badge, number.lower())
    assert card is not None
    assert (card.balance, card.state) == (50_00, "active")
    code, listed = said(capsys, home, "gift-card", "list")
    assert (card.id in listed, "50.00" in listed, number in listed) == (True, True, False)
    assert said(capsys, home, "gift-card", "block", card.id) == (0, "")
    assert json.loads(said_json(capsys, home))["state"] == "blocked"
    assert said(capsys, home, "gift-card", "block", "nobody")[0] == 1


def said_json(capsys: pytest.CaptureFixture[str], home: Path) -> str:
    assert cli.main(["gift-card", "--home", str(home), "--json", "list"]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("add", "0"), "more than nothing"),
        (("add", "5", "--number", "?"), "8 to 24"),
        (("add", "5", "--number", "TAKEN-0001"), "there is a card"),
    ],
)
def test_a_card_that_cannot_be_is_said_in_words(
    home: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], why: str
) -> None:
    assert said(capsys, home, "gift-card", "add", "5", "--number", "TAKEN0001") == (0, "TAKEN0001")
    code, told = said(capsys, home, "gift-card", *words)
    assert (code, why in told) == (1, True)


def test_links_are_switched_on_with_an_address_and_a_provider(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"sixteen bytes, or more\n")
    asked = ("--minutes", "90", "--address", "https://shop.example/", "--provider-secret-file", str(secret))
    code, told = said(capsys, home, "links", *asked)
    assert (code, "90 minutes" in told, "https://shop.example" in told, "sixteen" in told) == (
        0,
        True,
        True,
        False,
    )
    with db.open(home).begin() as connection:
        policy = documents.get(connection, "policy", POLICY)
        assert policy is not None
        assert policy.body["links"] == {"minutes": 90}
        assert links.fact(connection, links.PROVIDER) == b"sixteen bytes, or more"
        assert (links.url(connection, "attempt", "http://127.0.0.1:9") or "").startswith(
            "https://shop.example/pay/"
        )
    assert "no payment provider" in said(capsys, home, "links", "--no-provider", "--minutes", "0")[1]
    assert cli.main(["links", "--home", str(home), "--json"]) == 0
    stands = json.loads(capsys.readouterr().out)
    assert stands == {"minutes": 0, "address": "https://shop.example", "provider": False, "waiting": 0}


def test_a_secret_that_is_too_short_is_not_taken(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "secret").write_bytes(b"short")
    assert said(capsys, home, "links", "--provider-secret-file", str(tmp_path / "secret"))[0] == 2
    assert said(capsys, home, "links", "--address", "shop.example")[0] == 2
