"""What a message says: the receipt as plain text, simple HTML or one SMS, in the customer's language. Nothing is sent here."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

from clienteling.domain import writing
from clienteling.domain.receipt import ReceiptContent
from clienteling.domain.receipt_rows import PaperRow, Tongue, rows

WORDS = Path(__file__).resolve().parents[3] / "resources" / "receipts" / "words.toml"
LOGO = "logo"
_COLUMNS = 44
_ISOLATES = str.maketrans("", "", writing.FIRST_ISOLATE + writing.END_ISOLATE)
_CELL = "padding:2px 0"
_STYLES = {
    "name": "text-align:center;font-weight:bold;font-size:16px",
    "strong": "text-align:center;font-weight:bold",
    "center": "text-align:center",
    "total": "font-weight:bold;font-size:18px;padding:6px 0",
}


@dataclass(frozen=True, slots=True)
class Letter:
    """One message, ready to go. `id` is the same whenever it is sent again."""

    id: str
    to: str
    subject: str
    text: str
    html: str
    language: str
    logo: bytes = b""
    """A PNG that the HTML shows as `cid:LOGO`."""


@cache
def tongue(language: str) -> Tongue:
    """The words of a receipt in a language of ours."""
    return Tongue(language, tomllib.loads(WORDS.read_text("utf-8"))[language])


def mail(identity: str, to: str, content: ReceiptContent, language: str, logo: bytes = b"") -> Letter:
    """The receipt as a mail: no offers, no pictures from elsewhere, nothing that tells when it was opened.

    `logo` is the retailer's own as a PNG; it goes inside the mail.
    """
    say = tongue(language)
    paper = [row for row in rows(content, say) if row.kind not in ("code", "space")]
    subject = say.say("mail_subject", retailer=_plain(content.retailer), number=content.number)
    greeting, foot = content.greeting or say.say("mail_greeting"), say.say("mail_foot")
    return Letter(
        identity,
        to,
        _plain(subject),
        _text(paper, greeting, foot, say),
        _html(paper, greeting, foot, say, _plain(content.retailer) if logo else ""),
        language,
        logo,
    )


def sms(identity: str, to: str, content: ReceiptContent, language: str) -> Letter:
    """The receipt in one short text: who, which sale, how much, until when goods may come back."""
    say = tongue(language)
    total = writing.money(content.total, content.currency, language)
    day = writing.day(content.at, content.timezone)
    said = [say.say("sms", retailer=_plain(content.retailer), number=content.number, total=total, day=day)]
    if content.returns_until is not None:
        said.append(say.say("sms_returns", day=writing.day(content.returns_until, content.timezone)))
    return Letter(identity, to, "", " ".join(said).replace(writing.NO_BREAK, " "), "", language)


def _plain(text: str) -> str:
    """On one line: a header of a mail is one line, whatever somebody called their shop."""
    return " ".join(text.split())


def _text(paper: list[PaperRow], greeting: str, foot: str, say: Tongue) -> str:
    lines = [greeting, ""]
    for row in paper:
        if row.kind == "rule":
            lines.append("-" * _COLUMNS)
            continue
        text = ("  " if row.kind == "indented" else "") + row.text
        if row.amount:
            text = f"{text}: {row.amount}" if say.rtl else f"{text.translate(_ISOLATES):<30} {row.amount:>13}"
        lines.append(text if say.rtl else text.translate(_ISOLATES))
    return "\n".join([*lines, "", foot, ""])


def _html(paper: list[PaperRow], greeting: str, foot: str, say: Tongue, logo: str) -> str:
    """`logo` are the words for who cannot see it; empty without one."""
    direction = "rtl" if say.rtl else "ltr"
    table = "\n".join(_row(row, say) for row in paper)
    mark = f'<img src="cid:{LOGO}" alt="{escape(logo)}" height="56" style="border:0">' if logo else ""
    above = f'<p style="max-width:420px;margin:0 auto 12px;text-align:center">{mark}</p>\n' if mark else ""
    return f"""<!DOCTYPE html>
<html lang="{say.language}" dir="{direction}"><head><meta charset="utf-8"><title>{escape(greeting)}</title></head>
<body style="margin:0;padding:16px;background:#f5f3ee;color:#1d1b17;font-family:sans-serif;font-size:14px">
{above}<p style="max-width:420px;margin:0 auto 12px">{escape(greeting)}</p>
<table role="presentation" width="100%" style="max-width:420px;margin:0 auto;padding:16px;background:#ffffff">
{table}
</table>
<p style="max-width:420px;margin:12px auto 0;color:#6b655b;font-size:12px">{escape(foot)}</p>
</body></html>
"""


def _row(row: PaperRow, say: Tongue) -> str:
    if row.kind == "rule":
        return '<tr><td colspan="2"><hr style="border:0;border-top:1px dashed #8f897c"></td></tr>'
    style = f"{_CELL};{_STYLES.get(row.kind, '')}"
    if row.kind == "indented":
        style = f"{_CELL};padding-{'right' if say.rtl else 'left'}:16px;color:#544f46"
    text = f"<bdi>{escape(row.text)}</bdi>"
    if not row.amount:
        return f'<tr><td colspan="2" style="{style}">{text}</td></tr>'
    end = "left" if say.rtl else "right"
    amount = f'<td style="{style};text-align:{end};white-space:nowrap"><bdi>{escape(row.amount)}</bdi></td>'
    return f'<tr><td style="{style}">{text}</td>{amount}</tr>'
