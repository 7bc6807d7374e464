"""What stands on the paper, row by row, from the content the services hand over. Words and amounts; no painting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from ui import i18n
from ui.models import words

if TYPE_CHECKING:
    from clienteling.services.receipt import ReceiptContent, ReceiptLine

Kind = Literal["name", "center", "pair", "indented", "total", "rule", "space", "bars"]


@dataclass(frozen=True)
class PaperRow:
    """One row: a centred text, a text with an amount at the end, a dashed rule, or the bars of a code."""

    kind: Kind
    text: str = ""
    amount: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("receipt", text)


def paper_rows(content: ReceiptContent) -> list[PaperRow]:
    """The whole receipt, top to bottom."""
    return [
        *_head(content),
        PaperRow("rule"),
        *(row for line in content.lines for row in _line(line, content.currency)),
        PaperRow("rule"),
        *_totals(content),
        PaperRow("rule"),
        *_tenders(content),
        *_points(content),
        *_foot(content),
    ]


def _head(content: ReceiptContent) -> list[PaperRow]:
    at = f"{i18n.gregorian(content.at)} {i18n.clock(content.at)}"
    sale = _tr("Sale {number}").format(number=i18n.isolate(content.number))
    shown = [
        PaperRow("name", (content.legal_name or content.retailer).upper()),
        PaperRow("center", _place(content)),
        PaperRow(
            "center",
            _tr("Tax number {number}").format(number=i18n.isolate(content.tax_number))
            if content.tax_number
            else "",
        ),
        PaperRow("center", f"{sale} · {i18n.isolate(at)}"),
        PaperRow(
            "center",
            _tr("Served by {name}").format(name=i18n.isolate(content.associate.split(" ")[0]))
            if content.associate
            else "",
        ),
    ]
    if content.provisional:
        shown.append(PaperRow("center", _tr("Provisional, until the store service confirms it")))
    return [row for row in shown if row.text]


def _place(content: ReceiptContent) -> str:
    """Address and city; a city that ends the address is not said twice."""
    said_already = content.address.endswith(content.city)
    return content.address if said_already else f"{content.address}, {content.city}"


def _line(line: ReceiptLine, currency: str) -> list[PaperRow]:
    title = f"{line.title}, {line.variant}" if line.variant else line.title
    shown = [PaperRow("pair", title, i18n.amount(line.total + line.discount, currency))]
    if line.quantity != 1:
        each = f"{i18n.number(line.quantity)} × {i18n.amount(line.unit_price, currency)}"
        shown.append(PaperRow("indented", each))
    if line.was is not None and line.was > line.unit_price:
        shown.append(PaperRow("indented", _tr("was {amount}").format(amount=i18n.amount(line.was, currency))))
    if line.discount:
        shown.append(PaperRow("indented", _tr("Discount"), i18n.amount(-line.discount, currency)))
    return shown


def _totals(content: ReceiptContent) -> list[PaperRow]:
    currency = content.currency
    shown = []
    if content.rounding:
        shown.append(PaperRow("pair", _tr("Rounding"), i18n.amount(content.rounding, currency)))
    shown.append(PaperRow("total", _tr("TOTAL"), i18n.money(content.total, currency)))
    included = _tr("Tax {rate} included") if content.tax_mode == "included" else _tr("Tax {rate}")
    for tax in content.taxes:
        rate = included.format(rate=i18n.percent(tax.rate / 10_000))
        shown.append(PaperRow("pair", rate, i18n.amount(tax.amount, currency)))
    return shown


def _tenders(content: ReceiptContent) -> list[PaperRow]:
    shown = []
    for tender in content.tenders:
        given = tender.tendered if tender.tender == "cash" and tender.tendered else tender.amount
        shown.append(PaperRow("pair", words.tender(tender.tender), i18n.amount(given, content.currency)))
        if tender.change:
            shown.append(PaperRow("pair", _tr("Change"), i18n.amount(tender.change, content.currency)))
    return shown


def _points(content: ReceiptContent) -> list[PaperRow]:
    shown = []
    if content.points_earned:
        shown.append(PaperRow("pair", _tr("Points earned"), i18n.number(content.points_earned)))
    if content.points_now is not None:
        shown.append(PaperRow("pair", _tr("Points now"), i18n.number(content.points_now)))
    return [PaperRow("rule"), *shown] if shown else []


def _foot(content: ReceiptContent) -> list[PaperRow]:
    shown = [
        PaperRow("space"),
        PaperRow("bars", content.code),
        PaperRow("center", i18n.isolate(content.code)),
    ]
    if content.returns_until is not None:
        until = i18n.gregorian(content.returns_until)
        shown.append(PaperRow("center", _tr("Returns until {day}").format(day=i18n.isolate(until))))
    if content.footer:
        shown.append(PaperRow("center", content.footer))
    return shown
