"""The words of the drawer, the end of the day and the audit: acts, moves, differences, kinds of discount. No layout."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from ui import i18n
from ui.models import words

if TYPE_CHECKING:
    from clienteling.services.audit import Act


def _tr(text: str) -> str:
    return QCoreApplication.translate("drawer", text)


def act(what: str) -> str:
    """What was done, as a filter and the first column say it."""
    return {
        "claimed": _tr("Cart taken over"),
        "released": _tr("Cart given back"),
        "broke": _tr("Cart taken from another till"),
        "discounted": _tr("Discount by hand"),
        "price_agreed": _tr("Higher price agreed"),
        "voided": _tr("Charge taken back"),
        "refunded": _tr("Money given back"),
        "declined_late": _tr("Payment did not come"),
        "shift_opened": _tr("Shift opened"),
        "shift_corrected": _tr("Float put right"),
        "paid_in": _tr("Paid in"),
        "paid_out": _tr("Paid out"),
        "shift_closed": _tr("Shift closed"),
        "quarantined": _tr("From a till out of service"),
        "decided": _tr("Question decided"),
        "handed": _tr("Handed to a manager"),
    }.get(what, what)


def tone(what: str) -> str:
    """The tone of an act's chip."""
    return {"broke": "warn", "quarantined": "warn", "declined_late": "bad", "refunded": "warn"}.get(
        what, "neutral"
    )


def amount(one: Act) -> str:
    """The amount of an act, or what was counted too much or too little."""
    currency = one.facts.get("currency")
    minor = next((one.facts[name] for name in ("amount", "difference") if name in one.facts), None)
    if not isinstance(currency, str) or not isinstance(minor, int):
        return ""
    return difference(minor, currency) if "difference" in one.facts else i18n.money(minor, currency)


def detail(one: Act) -> str:
    """What else is to be said: the reason somebody wrote, the tender, both prices, the choice."""
    facts = one.facts
    prices = ""
    if one.what == "price_agreed":
        pair = [
            i18n.money(int(facts.get(name, 0)), str(facts.get("currency")))
            for name in ("saved_price", "unit_price")
        ]
        prices = _tr("{old} to {new}").format(old=pair[0], new=pair[1])
    tender = words.tender(str(facts["tender"])) if facts.get("tender") else ""
    return words.joined(*(part for part in (_sku(facts), prices, tender, _reason(facts)) if part))


def _sku(facts: Mapping[str, Any]) -> str:
    return words.sku(str(facts["sku"])) if facts.get("sku") else ""


def _reason(facts: Mapping[str, Any]) -> str:
    said = str(facts.get("note") or facts.get("reason") or facts.get("choice") or "")
    return {
        "given_back": _tr("given back"),
        "idle": _tr("nobody worked on it"),
        "broken": _tr("by a manager"),
        "keep_mine": _tr("ours kept"),
        "keep_theirs": _tr("theirs kept"),
        "keep_both": _tr("both kept"),
        "put_aside": _tr("put aside"),
        "accept": _tr("accepted"),
        "dismiss": _tr("put aside"),
        "money_back": _tr("money is back"),
        "edited": _tr("written anew"),
    }.get(said, said)


def outcome(code: str) -> tuple[str, str]:
    """What became of an act, and its tone; nothing is said of what was carried out."""
    return {
        "ok": ("", "neutral"),
        "waiting": (_tr("Waiting to send"), "warn"),
        "quarantined": (_tr("Needs a manager"), "warn"),
    }.get(code, (_tr("Not done"), "bad"))


def difference(minor: int, currency: str) -> str:
    """A difference with its sign: what is too much with a plus."""
    shown = i18n.money(minor, currency)
    return f"+{shown}" if minor > 0 else shown


def discount(kind: str) -> str:
    """A kind of discount."""
    return {
        "promotion": _tr("Promotions"),
        "offer": _tr("Personal offers"),
        "voucher": _tr("Vouchers"),
        "manual": _tr("By hand"),
        "points": _tr("Points"),
    }.get(kind, _tr("Other discounts"))


def tender(code: str) -> str:
    """A tender in a report."""
    known = {"standalone": _tr("Card, other terminal"), "voucher": _tr("Voucher")}
    return known.get(code) or words.tender(code)
