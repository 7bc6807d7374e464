"""What waits to be sent and what was refused, in words: one row for each command of this till's journal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from ui import i18n
from ui.problems import refusal

if TYPE_CHECKING:
    from clienteling.till import Till

ICONS = {
    "sale.complete": "shopping-bag", "cart.complete": "shopping-bag", "payment.approved": "banknote",
    "note.add": "sticky-note", "visit.record": "scan-line", "customer.add": "user-plus", "customer.correct": "pencil",
    "wishlist.add": "heart", "wishlist.remove": "heart-off", "consent.given": "shield-check",
    "consent.withdrawn": "shield-check", "cart.release": "undo-2", "cart.claim": "shopping-cart",
}  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """One thing a person did: who it is about, when, its amount, and the hub's answer if there was one."""

    id: str
    name: str
    about: str
    number: str
    at: str
    total: int | None
    currency: str
    code: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("waiting", text)


def read(till: Till) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """What waits and what was refused, oldest first."""
    waiting = [(each.get("command", each), each.get("result") or {}) for each in till.journal.waiting()]
    refused = [(each["command"], each["result"]) for each in till.journal.refused()]
    return tuple(_entry(till, *each) for each in waiting), tuple(_entry(till, *each) for each in refused)


def close(till: Till, command: str) -> None:
    """Somebody read why it was refused."""
    till.journal.close_refused(command)


def _entry(till: Till, command: dict[str, Any], result: dict[str, Any]) -> Entry:
    from clienteling.services import summary

    body = command.get("body") or {}
    order = body.get("order") or {}
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
    return Entry(
        command["id"], command["name"], about, str(order.get("number") or ""), command["at"], total, currency,
        str(result.get("code") or ""),
    )  # fmt: skip


def title(entry: Entry) -> str:
    """`Sale 2-00012`, `Note`, `New customer`."""
    if entry.number:
        return _tr("Sale {number}").format(number=i18n.isolate(entry.number))
    return {
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
        "wishlist.add": _tr("Wish added"),
        "wishlist.remove": _tr("Wish removed"),
        "cart.claim": _tr("Cart taken over"),
        "cart.release": _tr("Cart given back"),
    }.get(entry.name, entry.name)


def why(entry: Entry) -> str:
    """Why it was refused."""
    return refusal(entry.code)
