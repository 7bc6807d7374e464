"""The rows of a receipt in a customer's language, for whoever shows them: the painter of screen, PDF and printer, and mail.

The words are in resources/receipts/words.toml and are handed in; no painting and no HTML in here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from clienteling.domain import writing
from clienteling.domain.receipt import Cut, ReceiptContent, ReceiptLine, Tender
from clienteling.domain.writing import isolate

Kind = Literal["name", "center", "pair", "indented", "total", "rule", "space", "code", "strong", "logo"]
Form = Literal["receipt", "copy", "gift"]


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One row: a centred text, a text with an amount at the end, a dashed rule, a code (bars and QR) or a picture of its text."""

    kind: Kind
    text: str = ""
    amount: str = ""


@dataclass(frozen=True, slots=True)
class Tongue:
    """One of the four languages with the words of a receipt."""

    language: str
    words: Mapping[str, str]

    @property
    def rtl(self) -> bool:
        """Whether it is written from the right."""
        return self.language == "fa"

    def say(self, word: str, **facts: str) -> str:
        """A sentence of words.toml with its facts."""
        return self.words[word].format(**facts)

    def amount(self, minor: int, currency: str) -> str:
        """An amount without its currency."""
        return writing.amount(minor, currency, self.language)


def rows(content: ReceiptContent, say: Tongue, form: Form = "receipt") -> list[PaperRow]:
    """The whole receipt, top to bottom. A gift receipt says what was bought and where, and nothing of money or points."""
    head = [*_head(content, say, form), PaperRow("rule")]
    if form == "gift":
        goods = [row for line in content.lines for row in _gift(line, say)]
        return [*head, *goods, PaperRow("rule"), *_foot(content, say)]
    return [
        *head,
        *(row for line in content.lines for row in _line(line, content.currency, say)),
        PaperRow("rule"),
        *_totals(content, say),
        PaperRow("rule"),
        *_tenders(content, say),
        *_points(content, say),
        *_fiscal(content, say),
        *_foot(content, say),
    ]


def _head(content: ReceiptContent, say: Tongue, form: Form) -> list[PaperRow]:
    at = writing.stamp(content.at, content.timezone)
    name = content.associate.split(" ")[0]
    number = isolate(content.number)
    shown = [
        PaperRow("strong", "" if form == "receipt" else say.say(form)),
        PaperRow("name", (content.legal_name or content.retailer).upper()),
        PaperRow("center", _place(content)),
        PaperRow(
            "center", say.say("tax_number", number=isolate(content.tax_number)) if content.tax_number else ""
        ),
        PaperRow("center", f"{say.say('sale', number=number)} · {isolate(at)}"),
        PaperRow("center", say.say("served", name=isolate(name)) if name else ""),
        PaperRow("center", say.say("provisional", number=number) if content.provisional else ""),
    ]
    return [row for row in shown if row.text]


def _place(content: ReceiptContent) -> str:
    """Address and city; a city that ends the address is not said twice."""
    said_already = content.address.endswith(content.city)
    return content.address if said_already else _listed(content.address, content.city)


def _title(line: ReceiptLine) -> str:
    return _listed(line.title, line.variant)


def _listed(first: str, second: str) -> str:
    """Two parts with the comma of the script the first is written in: a Latin title on a Persian receipt keeps its own."""
    comma = "، " if any("\u0600" <= sign <= "\u06ff" for sign in first) else ", "
    return f"{first}{comma}{second}" if first and second else first or second


def _line(line: ReceiptLine, currency: str, say: Tongue) -> list[PaperRow]:
    shown = [PaperRow("pair", _title(line), say.amount(line.total + line.discount, currency))]
    if line.quantity != 1:
        each = f"{writing.number(line.quantity, say.language)} × {say.amount(line.unit_price, currency)}"
        shown.append(PaperRow("indented", each))
    if line.was is not None and line.was > line.unit_price:
        shown.append(PaperRow("indented", say.say("was", amount=say.amount(line.was, currency))))
    shown += [
        PaperRow("indented", cut.title or say.say("discount"), say.amount(-cut.amount, currency))
        for cut in line.cuts
    ]
    if line.to_be_sent:
        shown.append(PaperRow("indented", say.say("sent")))
    return shown


def _gift(line: ReceiptLine, say: Tongue) -> list[PaperRow]:
    pieces = "" if line.quantity == 1 else f"× {writing.number(line.quantity, say.language)}"
    shown = [PaperRow("pair", _title(line), pieces)]
    if line.to_be_sent:
        shown.append(PaperRow("indented", say.say("sent")))
    return shown


def _totals(content: ReceiptContent, say: Tongue) -> list[PaperRow]:
    currency = content.currency
    shown = [PaperRow("pair", _cut(cut, say), say.amount(-cut.amount, currency)) for cut in content.cuts]
    if content.rounding:
        shown.append(PaperRow("pair", say.say("rounding"), say.amount(content.rounding, currency)))
    shown.append(PaperRow("total", say.say("total"), writing.money(content.total, currency, say.language)))
    word = "tax_included" if content.tax_mode == "included" else "tax_added"
    for tax in content.taxes:
        rate = writing.rate(tax.rate, say.language)
        shown.append(PaperRow("pair", say.say(word, rate=rate), say.amount(tax.amount, currency)))
    return shown


def _cut(cut: Cut, say: Tongue) -> str:
    if cut.points:
        return say.say("points_used", points=writing.number(cut.points, say.language))
    return cut.title or say.say("discount")


def _tenders(content: ReceiptContent, say: Tongue) -> list[PaperRow]:
    shown = []
    for tender in (one for one in content.tenders if one.amount):  # nothing to pay is not paid in cash
        given = tender.tendered if tender.tender == "cash" and tender.tendered else tender.amount
        shown.append(PaperRow("pair", _tender(tender, say), say.amount(given, content.currency)))
        if tender.approval:
            shown.append(PaperRow("indented", say.say("approval", code=isolate(tender.approval))))
        if tender.change:
            shown.append(PaperRow("pair", say.say("change"), say.amount(tender.change, content.currency)))
    owed = content.total - sum(tender.amount for tender in content.tenders)
    if owed > 0:
        shown.append(PaperRow("pair", say.say("owed"), say.amount(owed, content.currency)))
    return shown


def _tender(tender: Tender, say: Tongue) -> str:
    name = say.words.get(tender.tender) or say.say("other")
    return f"{name} {isolate(f'•• {tender.last4}')}" if tender.last4 else name


def _points(content: ReceiptContent, say: Tongue) -> list[PaperRow]:
    shown = []
    if content.points_earned:
        shown.append(
            PaperRow("pair", say.say("points_earned"), writing.number(content.points_earned, say.language))
        )
    if content.points_now is not None:
        shown.append(
            PaperRow("pair", say.say("points_now"), writing.number(content.points_now, say.language))
        )
    return [PaperRow("rule"), *shown] if shown else []


def _fiscal(content: ReceiptContent, say: Tongue) -> list[PaperRow]:
    if not content.fiscal:
        return []
    number = say.say("fiscal", number=isolate(content.fiscal))
    return [PaperRow("rule"), *(PaperRow("center", text) for text in (number, *content.fiscal_lines))]


def _foot(content: ReceiptContent, say: Tongue) -> list[PaperRow]:
    shown = [PaperRow("space"), PaperRow("code", content.code), PaperRow("center", isolate(content.code))]
    if content.returns_until is not None:
        until = writing.day(content.returns_until, content.timezone)
        shown.append(PaperRow("center", say.say("returns_until", day=isolate(until))))
    if content.thanks:
        shown.append(PaperRow("center", content.thanks))
    if content.footer:
        shown.append(PaperRow("center", content.footer))
    return shown
