"""What waits to be sent, in words: one row for each command of this till's journal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from clienteling import clock
from clienteling.domain.reading import members
from ui import i18n
from ui.delegates import OrderRow
from ui.models import rows, words
from ui.theme import Chip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clienteling.till import Till

ICONS = {
    "sale.complete": "shopping-bag", "cart.complete": "shopping-bag", "payment.approved": "banknote",
    "note.add": "sticky-note", "visit.record": "scan-line", "customer.add": "user-plus", "customer.correct": "pencil",
    "wishlist.add": "heart", "wishlist.remove": "heart-off", "consent.given": "shield-check",
    "consent.withdrawn": "shield-check", "cart.release": "undo-2", "cart.claim": "shopping-cart",
}  # fmt: skip


NEW = timedelta(minutes=10)


@dataclass(frozen=True)
class Entry:
    """One thing a person did: who it is about, when, its amount and how it was paid."""

    id: str
    name: str
    about: str
    number: str
    at: str
    total: int | None
    currency: str
    tender: str
    is_new: bool


def _tr(text: str) -> str:
    return QCoreApplication.translate("waiting", text)


def read(till: Till) -> tuple[Entry, ...]:
    """What waits, newest first."""
    commands = [each.get("command", each) for each in till.journal.waiting()]
    return tuple(_entry(till, each) for each in reversed(commands))


def rows_of(entries: Sequence[Entry], privacy: bool) -> list[OrderRow]:
    """The list of what waits to be sent."""
    return [_row(each, privacy) for each in entries]


def _row(entry: Entry, privacy: bool) -> OrderRow:
    paid = words.tender(entry.tender) if entry.tender else ""
    amount = i18n.money(entry.total, entry.currency) if entry.total is not None and entry.currency else ""
    return OrderRow(
        entry.id,
        title(entry),
        words.joined(paid, rows.shown(entry.about, privacy), i18n.clock_or_day(entry.at)),
        chip=Chip(_tr("New"), "accent") if entry.is_new else None,
        amount=amount,
        icon=ICONS.get(entry.name, "file-text"),
    )


def _entry(till: Till, command: dict[str, Any]) -> Entry:
    from clienteling.services import summary

    body = command.get("body") or {}
    order = members(body, "order")  # of a payment it is only the id
    kind, id_ = command["document"]["kind"], command["document"]["id"]
    customer = (
        body.get("customer") or order.get("customer") or (id_ if kind in ("customer", "wishlist") else None)
    )
    if customer is None and kind == "cart":
        customer = (till.read("cart", id_) or {}).get("customer")
    known = summary.of(till, [customer]) if customer else {}
    about = known[customer].name if customer in known else ""
    total = (order.get("totals") or {}).get("total", body.get("amount"))
    currency = str(order.get("currency") or body.get("currency") or "")
    tender = str(next((each.get("tender") for each in order.get("payments") or ()), body.get("tender")) or "")
    is_new = till.clock.now() - clock.parse(command["at"]) < NEW
    number = str(order.get("number") or "")
    return Entry(
        command["id"], command["name"], about, number, command["at"], total, currency, tender, is_new
    )


def title(entry: Entry) -> str:
    """`Sale 2-00012`, `Note`, `New customer`."""
    if entry.number:
        return _tr("Sale {number}").format(number=i18n.isolate(i18n.digits(entry.number)))
    return name_of(entry.name)


def name_of(command: str) -> str:
    """What a command is called: `Note`, `New customer`."""
    return {
        "sale.complete": _tr("Sale"),
        "cart.complete": _tr("Sale"),
        "payment.approved": _tr("Payment"),
        "note.add": _tr("Note"),
        "visit.record": _tr("Visit"),
        "customer.add": _tr("New customer"),
        "customer.correct": _tr("Correction"),
        "contact.add": _tr("New contact"),
        "contact.remove": _tr("Contact removed"),
        "preference.add": _tr("Likes"),
        "preference.remove": _tr("Likes"),
        "card.issue": _tr("Loyalty card"),
        "card.link": _tr("Loyalty card"),
        "card.replace": _tr("Loyalty card"),
        "consent.given": _tr("Consent given"),
        "consent.withdrawn": _tr("Consent withdrawn"),
        "profiling.set": _tr("Suggestions on or off"),
        "suggestion.shown": _tr("Suggestion shown"),
        "suggestion.dismissed": _tr("Suggestion put off"),
        "wishlist.add": _tr("Wish added"),
        "wishlist.remove": _tr("Wish removed"),
        "cart.claim": _tr("Cart taken over"),
        "cart.release": _tr("Cart given back"),
        "attention.decide": _tr("Decision"),
        "attention.hand": _tr("Question for a manager"),
    }.get(command, command)
