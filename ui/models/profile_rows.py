"""Rows of a customer's page: cart lines, wishes, orders and the timeline, made from the profile. No painting and no look-ups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui import i18n
from ui.delegates import CartLineRow, OrderRow, ProductRow
from ui.models import words
from ui.models.discreet import HIDDEN
from ui.theme import Chip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clienteling.services.person import OrderView, WishLine
    from clienteling.services.plain import CartLineView, CartView, Place


def _tr(text: str) -> str:
    return QCoreApplication.translate("profile_rows", text)


def spend(minor: int, currency: str, *, whole: bool = False) -> str:
    """What somebody spent, in minor units; dots where privacy took the currency away (discreet.py)."""
    return i18n.money(minor, currency, whole=whole) if currency else HIDDEN


def stock_chip(here: int, elsewhere: Sequence[Place]) -> Chip:
    """How many are here; when none, where the nearest ones are."""
    if here > 0:
        return Chip(_tr("{count} here").format(count=i18n.number(here)), "ok", "check")
    if elsewhere:
        best = max(elsewhere, key=_count)
        text = _tr("Not here · {count} in {place}")
        return Chip(text.format(count=i18n.number(best.count), place=words.place(best)), "bad", "x")
    return Chip(_tr("Not in stock"), "bad", "x")


def _count(place: Place) -> int:
    return place.count


def short_stock_chip(here: int, elsewhere: Sequence[Place], her_size: bool) -> Chip:
    """The same in the room of a wishlist tile."""
    if here > 0 and her_size:
        return Chip(_tr("Size here"), "ok")
    if here > 0:
        return Chip(_tr("{count} here").format(count=i18n.number(here)), "ok")
    if elsewhere:
        best = max(elsewhere, key=_count)
        return Chip(
            _tr("{count} in {place}").format(count=i18n.number(best.count), place=words.place(best)),
            "neutral",
        )
    return Chip(_tr("Not in stock"), "neutral")


def cart_line_rows(cart: CartView) -> list[CartLineRow]:
    """The lines of an online cart, with today's price beside the saved one."""
    return [_cart_line_row(line, cart.currency) for line in cart.lines]


def _cart_line_row(line: CartLineView, currency: str) -> CartLineRow:
    saved = line.saved_price * line.quantity
    title = line.title if line.quantity == 1 else f"{i18n.number(line.quantity)} × {line.title}"
    chip = Chip(_tr("Not sold any more"), "bad", "ban")
    if line.change != "gone":
        chip = stock_chip(line.stock_here, line.stock_elsewhere)
    return CartLineRow(
        line.id,
        line.image or "",
        title,
        line.variant,
        chip=chip,
        price=i18n.money(line.total, currency),
        was=i18n.money(saved, currency) if line.change in ("down", "up") else "",
        price_tone={"down": "ok", "up": "warn"}.get(line.change, "ink"),
    )


def wish_rows(wishes: Sequence[WishLine]) -> list[ProductRow]:
    """Wishes as tiles: price and whether they are here."""
    return [
        ProductRow(
            wish.sku,
            wish.image or "",
            wish.title,
            price=i18n.money(wish.price.amount, wish.price.currency, whole=True),
            chip=short_stock_chip(wish.stock_here, wish.stock_elsewhere, wish.fits),
            line=wish.variant,
        )
        for wish in wishes
    ]


def order_rows(orders: Sequence[OrderView]) -> list[OrderRow]:
    """Orders of all channels, the last first."""
    return [
        OrderRow(
            order.id,
            _tr("Order {number}").format(number=i18n.isolate(order.number)),
            words.joined(i18n.day_year(order.at), _where(order), words.items(order.items)),
            chip=_order_chip(order),
            amount=spend(order.total, order.currency),
            icon={"web": "globe", "app": "smartphone", "phone": "phone"}.get(order.channel, "shopping-bag"),
        )
        for order in orders
    ]


def short_order_rows(orders: Sequence[OrderView]) -> list[OrderRow]:
    """Orders in the room of a half column."""
    return [
        OrderRow(
            order.id,
            words.listed(order.titles) or _tr("Order {number}").format(number=i18n.isolate(order.number)),
            words.joined(i18n.day(order.at), _where(order)),
            chip=None,
            amount=spend(order.total, order.currency, whole=True),
            icon={"web": "globe", "app": "smartphone", "phone": "phone"}.get(order.channel, "shopping-bag"),
        )
        for order in orders
    ]


def _where(order: OrderView) -> str:
    return order.store_name if order.channel == "store" and order.store_name else words.channel(order.channel)


def _order_chip(order: OrderView) -> Chip | None:
    if order.pending:
        return Chip(_tr("Waiting to send"), "warn", "cloud-upload")
    if order.state == "cancelled":
        return Chip(_tr("Cancelled"), "neutral")
    if order.returned:
        return Chip(
            _tr("Returned") if order.returned >= order.items else _tr("Partly returned"), "neutral", "undo-2"
        )
    if order.recovered:
        return Chip(_tr("Online cart"), "ok", "shopping-cart")
    return None
