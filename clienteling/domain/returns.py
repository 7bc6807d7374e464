"""Goods brought back, as read-only views, and until when they may be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from clienteling.domain.encoding import JSON
from clienteling.domain.money import divided
from clienteling.domain.order import Order
from clienteling.domain.reading import number, objects, text


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """A line brought back; `amount` in minor units."""

    order_line: str | None
    sku: str
    product: str | None
    title: str
    variant: str
    quantity: int
    amount: int


@dataclass(frozen=True, slots=True)
class Return:
    """Goods brought back; `refund` in minor units. `till` is where, if it was at one of ours."""

    id: str
    number: str
    order: str | None
    customer: str | None
    channel: str
    store: str | None
    at: str
    currency: str
    lines: tuple[ReturnLine, ...]
    refund: int
    reason: str
    till: str | None = None


def view(identity: str, body: JSON) -> Return:
    """A view of a `return` document."""
    return Return(
        id=identity,
        number=text(body, "number") or "",
        order=text(body, "order"),
        customer=text(body, "customer"),
        channel=text(body, "channel") or "",
        store=text(body, "store"),
        at=text(body, "at") or "",
        currency=text(body, "currency") or "",
        lines=tuple(_line(entry) for entry in objects(body, "lines")),
        refund=number(body, "refund"),
        reason=text(body, "reason") or "",
        till=text(body, "till"),
    )


def returns_until(sold_at: datetime, days: int) -> datetime:
    """The last instant (UTC) goods sold then may come back, by `policy.returns_days`."""
    return sold_at + timedelta(days=days)


def most_refundable(sold: Order, line_id: str, pieces: int) -> int:
    """The most (minor units) that may be refunded for so many pieces of a line, or for all that are still out if fewer.

    What was paid for them: after every discount, voucher and points, with the tax that came on top. Rounded so that all
    pieces together are exactly what was paid for the line; never more than was paid for the order and not refunded yet.
    """
    line = next((one for one in sold.lines if one.id == line_id), None)
    if line is None or line.quantity <= 0 or pieces <= 0:
        return 0
    paid = line.total + (line.tax if sold.tax_mode == "added" else 0)
    back = min(line.returned + pieces, line.quantity)
    due = divided(paid * back, line.quantity) - line.refunded
    left = min(sold.totals.paid, sold.totals.total) - sum(one.refunded for one in sold.lines)
    return max(0, min(due, left))


def _line(entry: dict[str, Any]) -> ReturnLine:
    return ReturnLine(
        order_line=text(entry, "order_line"),
        sku=text(entry, "sku") or "",
        product=text(entry, "product"),
        title=text(entry, "title") or "",
        variant=text(entry, "variant") or "",
        quantity=number(entry, "quantity"),
        amount=number(entry, "amount"),
    )
