"""The rows of a customer's history: one moment, one icon, one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui import i18n
from ui.delegates import TimelineRow
from ui.models import words

if TYPE_CHECKING:
    from clienteling.services.person import Moment

ICONS = {
    "bought_here": ("shopping-bag", "ok"),
    "bought_store": ("store", "ok"),
    "bought_online": ("truck", "ok"),
    "returned": ("undo-2", "neutral"),
    "cart_saved": ("shopping-cart", "accent"),
    "noted": ("sticky-note", "warn"),
    "visit": ("scan-line", "accent"),
    "browsed": ("eye", "neutral"),
    "message_opened": ("mail", "neutral"),
    "rated": ("star", "gold"),
    "called": ("phone", "neutral"),
    "picked_up": ("package-check", "ok"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("timeline", text)


def timeline_rows(moments: Sequence[Moment], group: str) -> list[TimelineRow]:
    """The moments of a group ("all" for every one), newest first."""
    return [_row(moment, number) for number, moment in enumerate(moments) if group in ("all", moment.group)]


def _row(moment: Moment, number: int) -> TimelineRow:
    icon, tone = ICONS.get(moment.what, ("circle-dot", "neutral"))
    amount = ""
    if moment.amount is not None and moment.amount.amount:
        minor = -abs(moment.amount.amount) if moment.what == "returned" else moment.amount.amount
        amount = i18n.money(minor, moment.amount.currency)
    return TimelineRow(f"{number}:{moment.ref[1]}", icon, tone, _title(moment), _meta(moment), amount)


def _title(moment: Moment) -> str:
    channel = words.channel(moment.channel)
    facts = moment.facts
    return {
        "bought_here": _tr("Bought in this store"),
        "bought_store": _tr("Bought in {store}").format(store=moment.store_name or channel),
        "bought_online": _tr("Bought online: {channel}").format(channel=channel),
        "returned": _tr("Returned: {reason}").format(reason=reason(moment.text))
        if moment.text
        else _tr("Returned"),
        "cart_saved": _tr("Cart saved: {channel}").format(channel=channel),
        "noted": _tr("Note by {name}").format(name=moment.text) if moment.text else _tr("Note"),
        "visit": _visited(moment),
        "browsed": _tr("Looked at {title}").format(title=facts.get("title") or _tr("the shop")),
        "message_opened": _tr("Opened “{title}”").format(
            title=facts.get("title") or facts.get("subject") or ""
        ),
        "rated": _tr("Rated the visit {score} of 10").format(score=i18n.digits(str(facts.get("score", "")))),
        "called": _tr("Phone call"),
        "picked_up": _tr("Picked up an order"),
    }.get(moment.what, moment.what)


def _visited(moment: Moment) -> str:
    place = moment.till_name or moment.store_name
    if moment.facts.get("means") == "card":
        return _tr("Card scanned at {place}").format(place=place) if place else _tr("Card scanned")
    return _tr("Visit at {place}").format(place=place) if place else _tr("Visit")


def _meta(moment: Moment) -> str:
    goods = words.listed(moment.titles[:2])
    if moment.what == "cart_saved":
        goods = words.items(moment.items)
    waiting = _tr("waits to be sent") if moment.pending else ""
    return words.joined(i18n.day_clock(moment.at), goods, waiting)


def reason(code: str) -> str:
    """Why goods came back."""
    return {
        "too_small": _tr("too small"),
        "too_large": _tr("too large"),
        "changed_mind": _tr("changed mind"),
        "damaged": _tr("damaged"),
        "not_as_described": _tr("not as described"),
        "wrong_item": _tr("wrong item"),
        "late": _tr("came too late"),
    }.get(code, code)
