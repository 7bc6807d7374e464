"""The sentence under a line of the sale: what changed for it since the customer saved it. The gravest change is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui import i18n
from ui.models import words

if TYPE_CHECKING:
    from clienteling.services.sale import SaleLine

Note = tuple[str, str, str, str]


def line_note(line: SaleLine, currency: str) -> Note:
    """Icon, tone, bold sentence and the rest; four empty texts when nothing changed."""
    difference = i18n.money(abs((line.saved_price or line.price) - line.price), currency)
    if line.change == "gone":
        return "ban", "bad", _tr("Not sold any more."), _tr("Leave it out, or choose another.")
    if line.change == "up":
        bold = _tr("Price rose {amount}.").format(amount=difference)
        if line.agreed:
            return "tag", "ok", bold, _tr("The customer agreed.")
        return "tag", "warn", bold, _tr("Ask the customer before taking payment.")
    return _bought(line) or _sent(line) or _cheaper(line, difference) or _promotion(line) or ("", "", "", "")


def _bought(line: SaleLine) -> Note | None:
    if line.bought is None:
        return None
    order, day = i18n.isolate(line.bought.number), i18n.day(line.bought.at)
    text = _tr("Order {number}, {day}. Ask whether it is still wanted.").format(number=order, day=day)
    return "package-check", "warn", _tr("Bought already since."), text


def _sent(line: SaleLine) -> Note | None:
    if line.fulfil is None:
        return None
    bold = _tr("Sent from {place}.").format(place=line.fulfil.name)
    return (
        "truck",
        "accent",
        bold,
        _tr("To {address}").format(address=line.fulfil.to) if line.fulfil.to else "",
    )


def _cheaper(line: SaleLine, difference: str) -> Note | None:
    if line.change != "down":
        return None
    bold = _tr("Price dropped {amount}.").format(amount=difference)
    return "tag", "ok", bold, _tr("The customer always pays the lower price.")


def _promotion(line: SaleLine) -> Note | None:
    if line.promotion == "ended":
        text = _tr("{title} counted when the cart was saved.").format(title=line.promotion_title)
        return "badge-percent", "warn", _tr("A promotion ended."), text
    if line.promotion == "new":
        return "badge-percent", "ok", _tr("New promotion."), words.joined(line.promotion_title)
    return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("sale_note", text)
