"""The report of a day as rows of paper, in the window's language: the same on the screen, in a PDF and from the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clienteling.domain import writing
from clienteling.domain.receipt_rows import PaperRow
from ui import i18n
from ui.jalali import gregorian_in
from ui.models import drawer_words, words

if TYPE_CHECKING:
    from clienteling.domain.day import Part
    from clienteling.services.end_of_day import Report
    from clienteling.services.shift_views import ShiftView


def _tr(text: str) -> str:
    return QCoreApplication.translate("drawer", text)


def rows(made: Report) -> list[PaperRow]:
    """The whole report, top to bottom."""
    found = [*_head(made), PaperRow("rule"), *_sales(made), PaperRow("rule")]
    found += [_part(one, made.currency, drawer_words.tender(one.name)) for one in made.sums.tenders]
    if made.sums.owed:
        found.append(PaperRow("pair", _tr("Not received"), i18n.amount(made.sums.owed, made.currency)))
    found += _taxes(made)
    found += _extras(made)
    for one in made.shifts:
        found += [PaperRow("rule"), *_shift(one)]
    found += _foot(made)
    return found


def _head(made: Report) -> list[PaperRow]:
    sums = made.sums
    numbers = _tr("Sales {first} to {last}").format(
        first=i18n.isolate(sums.first), last=i18n.isolate(sums.last)
    )
    day = i18n.long_day(_noon(made))
    found = [
        PaperRow("name", made.store.upper()),
        PaperRow("strong", _tr("End of day")),
        PaperRow("center", words.joined(made.till or _tr("All tills"), day, gregorian_in(day))),
        PaperRow("center", numbers if sums.first else ""),
        PaperRow("center", _tr("Made {time}").format(time=i18n.day_clock(made.made_at))),
    ]
    return [one for one in found if one.text]


def _noon(made: Report) -> str:
    return (
        f"{made.date.isoformat()}T12:00:00.000Z"
        if made.timezone == "UTC"
        else f"{made.date.isoformat()}T10:00:00.000Z"
    )


def _sales(made: Report) -> list[PaperRow]:
    sums, currency = made.sums, made.currency
    found = [
        PaperRow("pair", _tr("Sales"), i18n.number(sums.sales)),
        PaperRow("pair", _tr("Goods"), i18n.amount(sums.goods, currency)),
    ]
    found += [_part(one, currency, drawer_words.discount(one.name), sign=-1) for one in sums.discounts]
    if sums.rounding:
        found.append(PaperRow("pair", _tr("Rounding"), i18n.amount(sums.rounding, currency)))
    return [*found, PaperRow("total", _tr("Total"), i18n.money(sums.total, currency))]


def _part(one: Part, currency: str, name: str, sign: int = 1) -> PaperRow:
    shown = f"{name} × {i18n.number(one.count)}"
    return PaperRow("pair", shown, i18n.amount(sign * one.amount, currency))


def _taxes(made: Report) -> list[PaperRow]:
    if not made.sums.taxes:
        return []
    found = [PaperRow("rule")]
    for one in made.sums.taxes:
        rate = writing.rate(one.rate, i18n.language())
        found.append(
            PaperRow("pair", _tr("Sold at {rate}").format(rate=rate), i18n.amount(one.total, made.currency))
        )
        found.append(
            PaperRow("indented", _tr("VAT {rate}").format(rate=rate), i18n.amount(one.tax, made.currency))
        )
    return found


def _extras(made: Report) -> list[PaperRow]:
    sums, found = made.sums, [PaperRow("rule")]
    if sums.recovered.count:
        found.append(_part(sums.recovered, made.currency, _tr("From online carts")))
    if sums.returns.count:
        found.append(_part(sums.returns, made.currency, _tr("Returns"), sign=-1))
    return found if len(found) > 1 else []


def _shift(one: ShiftView) -> list[PaperRow]:
    name = _tr("Shift {number}, {till}").format(number=i18n.number(one.number), till=one.till_name)
    found = [
        PaperRow("pair", name),
        PaperRow("indented", _tr("Float"), i18n.amount(one.float_, one.currency)),
    ]
    cash = dict(one.by_tender).get("cash")
    if cash is not None:
        found.append(PaperRow("indented", _tr("Cash sales"), i18n.amount(cash, one.currency)))
    for move in one.moves:
        sign, word = (1, _tr("Paid in")) if move.kind == "in" else (-1, _tr("Paid out"))
        found.append(
            PaperRow("indented", f"{word}: {move.reason}", i18n.amount(sign * move.amount, one.currency))
        )
    if one.closed is not None:
        found.append(PaperRow("indented", _tr("Counted"), i18n.amount(one.closed.counted, one.currency)))
        if one.closed.expected is not None and one.closed.difference is not None:
            found.append(
                PaperRow("indented", _tr("Should be there"), i18n.amount(one.closed.expected, one.currency))
            )
            off = drawer_words.difference(one.closed.difference, one.currency)
            found.append(PaperRow("indented", _tr("Difference"), off))
        for tender, amount in one.closed.unknown:
            unknown = _tr("Unknown: {tender}").format(tender=drawer_words.tender(tender))
            found.append(PaperRow("indented", unknown, i18n.amount(amount, one.currency)))
        if one.closed.reason:
            found.append(PaperRow("indented", one.closed.reason))
    return found


def _foot(made: Report) -> list[PaperRow]:
    found = []
    if made.still_open:
        found.append(
            PaperRow("center", _tr("Drawer not counted: {tills}").format(tills=words.listed(made.still_open)))
        )
    if made.as_of is not None:
        found.append(
            PaperRow("center", _tr("Other tills as of {time}").format(time=i18n.day_clock(made.as_of)))
        )
    return [PaperRow("rule"), *found] if found else []
