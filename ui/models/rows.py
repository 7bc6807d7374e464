"""Rows of the find page and the result list, made from what the services hand over. No painting and no look-ups."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication

from ui import i18n
from ui.delegates import CustomerRow, OrderRow, ResultRow
from ui.models import words
from ui.theme import Chip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from clienteling.services.found import Hit
    from clienteling.services.home import LiveCart, Recent, TodaySale


def _tr(text: str) -> str:
    return QCoreApplication.translate("rows", text)


def short_name(name: str) -> str:
    """A name in privacy: the surname becomes an initial."""
    parts = name.split()
    if len(parts) < 2:
        return name
    # The point stays with a left-to-right initial in a right-to-left line.
    mark = i18n.LEFT_MARK if i18n.language() == "fa" and bidirectional(parts[-1][0]) == "L" else ""
    return f"{' '.join(parts[:-1])} {parts[-1][0]}.{mark}"


def shown(name: str, privacy: bool) -> str:
    """A name as it may be shown at the moment."""
    return short_name(name) if privacy else name


def hit_rows(hits: Sequence[Hit], privacy: bool) -> list[ResultRow]:
    """Who was found, with the part that matched marked."""
    return [_hit_row(hit, privacy) for hit in hits]


def _hit_row(hit: Hit, privacy: bool) -> ResultRow:
    match, name = hit.matched, shown(words.own_script(hit.name, hit.also), privacy)
    marks = match.spans or (((match.start, match.length),) if match.length else ())
    by_name = match.field == "name" and match.text == name and not privacy
    line = words.short_phone(hit.phone_mask)
    line_marks: tuple[tuple[int, int], ...] = ()
    if not by_name and not (privacy or (hit.masked and match.field in ("phone", "email"))):
        line = match.text
        line_marks = marks
    return ResultRow(
        hit.customer,
        name,
        hit.initials,
        hit.tier.lower(),
        line,
        name_marks=marks if by_name else (),
        line_marks=line_marks,
        chip=Chip(_tr("Cart {amount}").format(amount=words.amount(hit.cart_total)), "accent", "shopping-cart")
        if hit.cart_total
        else None,
        note=_tr("From the store service") if hit.live else "",
    )


def recent_rows(recent: Sequence[Recent], now: datetime, privacy: bool) -> list[CustomerRow]:
    """Who was opened at this till."""
    return [
        CustomerRow(
            each.customer,
            shown(each.name, privacy),
            each.initials,
            each.tier.lower(),
            words.joined(words.short_phone(each.phone_mask), i18n.ago(each.seen_at, now)),
            chip=_recent_chip(each),
        )
        for each in recent
    ]


def _recent_chip(recent: Recent) -> Chip | None:
    if recent.chip.kind == "cart":
        amount = words.amount(recent.chip.total)
        return Chip(_tr("Cart {amount}").format(amount=amount), "accent", "shopping-cart")
    if recent.chip.kind == "wishlist_in_stock":
        return Chip(_tr("Wishlist in stock"), "accent", "heart")
    return None


def live_cart_rows(carts: Sequence[LiveCart], now: datetime, privacy: bool) -> list[CustomerRow]:
    """Carts that are open in the shop's other channels; a check says that everything in one is here."""
    return [
        CustomerRow(
            each.cart,
            shown(each.name, privacy),
            each.initials,
            "",
            words.joined(_where(each), words.items(each.items), i18n.ago(each.saved_at, now)),
            chip=_cart_chip(each),
        )
        for each in carts
    ]


def _where(cart: LiveCart) -> str:
    return _tr("With {name}").format(name=cart.claimed_by) if cart.claimed_by else words.channel(cart.channel)


def _cart_chip(cart: LiveCart) -> Chip:
    if cart.claimed_by:
        return Chip(words.amount(cart.total), "neutral", "lock")
    tone, icon = ("ok", "check") if cart.all_here else ("accent", "shopping-cart")
    return Chip(words.amount(cart.total), tone, icon)


def sale_rows(sales: Sequence[TodaySale], privacy: bool) -> list[OrderRow]:
    """What was sold in this store since the morning."""
    return [
        OrderRow(
            each.order,
            shown(each.name, privacy) if each.customer else _tr("Without a customer"),
            words.joined(
                i18n.clock(each.at), words.items(each.items), _tr("waits to be sent") if each.pending else ""
            ),
            chip=Chip(_tr("Online cart"), "ok", "shopping-cart") if each.recovered else None,
            amount=words.amount(each.total),
        )
        for each in sales
    ]
