"""The retailer's look and words are set at the hub, refused where nobody could read them, and stand on receipts and in mails."""

from __future__ import annotations

import json
from base64 import b64decode
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from clienteling.domain import brand
from clienteling.domain.receipt_rows import rows
from clienteling.hub import cli, db, images
from clienteling.hub.outgoing import letters, smtp
from clienteling.hub.outgoing.setup import Mail
from tests.domain.test_receipt import of
from tests.fixtures_hub import open_furnished

LOGO = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>'
PIXEL = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    open_furnished(tmp_path).dispose()
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], home: Path, *words: str) -> tuple[int, str]:
    code = cli.main(["brand", "--home", str(home), "--json", *words])
    out = capsys.readouterr()
    return code, out.out + out.err


def test_a_logo_a_colour_and_words_are_kept_and_taken_back(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drawing = home / "mark.svg"
    drawing.write_bytes(LOGO)
    words = ["--thanks", "en=Come again", "--thanks", "fa=باز هم بیایید", "--promise", "en=Made to last"]
    code, told = said(capsys, home, "--logo", str(drawing), "--colour", "#0B4F3A", *words)
    kept = json.loads(told)
    assert (code, kept["colour"], kept["thanks"]["fa"]) == (0, "#0B4F3A", "باز هم بیایید")
    with db.open(home).begin() as connection:
        picture = images.get(connection, kept["logo"])
    assert picture is not None
    assert picture.bytes == LOGO
    code, told = said(capsys, home, "--no-logo", "--colour", "none", "--thanks", "fa=")
    assert json.loads(told) == {"thanks": {"en": "Come again"}, "promise": {"en": "Made to last"}}


@pytest.mark.parametrize(
    "words",
    [("--colour", "#FFEE00"), ("--colour", "red"), ("--thanks", "de=Danke"), ("--thanks", "Come again")],
)
def test_what_nobody_could_read_is_refused(
    home: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    code, _told = said(capsys, home, *words)
    assert code == 2
    assert said(capsys, home)[1].strip() == "{}"


def test_the_words_stand_on_the_receipt_and_in_the_mail_in_the_customers_language() -> None:
    content = replace(of(), greeting="Dear guest,", thanks="Come again")
    assert "Come again" in [row.text for row in rows(content, letters.tongue("en"))]
    mail = letters.mail("m", "a@example.org", content, "en")
    for part in (mail.text, mail.html):
        assert "Dear guest," in part
        assert "Come again" in part


def test_the_logo_goes_inside_the_mail_and_is_no_attachment() -> None:
    content = replace(of(), retailer='Alma "House"')
    letter = letters.mail("m", "a@example.org", content, "fa", PIXEL)
    sender = Mail(sender="Alma House <a@example.com>", folder="mails")
    made = smtp.compose(sender, letter, datetime(2026, 11, 22, tzinfo=UTC))
    read = message_from_bytes(made.as_bytes(), policy=default)
    page = read.get_body(("html",))
    assert page is not None
    assert f'src="cid:{letters.LOGO}" alt="Alma &quot;House&quot;"' in page.get_content()
    (picture,) = [part for part in read.walk() if part.get_content_type() == "image/png"]
    assert (picture["Content-ID"], picture.get_content()) == (f"<{letters.LOGO}>", PIXEL)
    assert [part.get_content_type() for part in read.iter_attachments()] == []
    assert "<img" not in letters.mail("m", "a@example.org", content, "fa").html


def test_a_brand_that_is_nonsense_is_the_programs_own() -> None:
    assert (
        brand.view({"brand": {"logo": "../x", "colour": "#ffffff", "thanks": {"en": "x" * 300}}})
        == brand.Brand()
    )
    assert brand.view({"brand": 7}) == brand.Brand()
    assert round(brand.contrast_with_white("#24509E"), 1) == 7.7
    assert brand.said({"en": "Thank you"}, "fa") == ""
