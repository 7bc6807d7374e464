"""A sale that was put aside, as it can be sold today: prices, stock, the customer's points, and the lines of its cart.

Who may take it up is held.py's.
"""

from __future__ import annotations

from dataclasses import replace

from clienteling.domain import cart
from clienteling.domain.cart import Change
from clienteling.errors import ScopeError
from clienteling.services import catalogue, checkout, pricing, sale_lines
from clienteling.services.sale import Sale, SaleLine
from clienteling.till import Till


def renewed(till: Till, sale: Sale, *, is_still_lent: bool) -> Sale:
    """The sale against today. `is_still_lent`: its cart was claimed all the time, so its lines and prices stand.

    Otherwise a price that moved is told and needs a new yes, and a cart the customer changed comes as it is now.
    """
    if sale.cart is not None and not is_still_lent:
        sale = _with_cart_of_today(till, sale)
    fixed = is_still_lent and sale.cart is not None
    lines = [line if fixed and line.cart_line is not None else _today(till, line) for line in sale.lines]
    return pricing.priced(till, _of_customer(till, replace(sale, lines=tuple(lines))))


def _with_cart_of_today(till: Till, sale: Sale) -> Sale:
    now = cart.view(sale.cart or "", till.read("cart", sale.cart or "") or {})
    seen = tuple((line.id, line.quantity) for line in now.lines)
    if set(seen) == set(sale.seen):
        return sale
    added = tuple(line for line in sale.lines if line.cart_line is None)
    lines = (*sale_lines.of_cart(till, now.lines), *added)
    return replace(sale, lines=lines, left_out=(), seen=seen, saved_total=now.saved_total)


def _today(till: Till, line: SaleLine) -> SaleLine:
    item = catalogue.item(till, line.sku)
    if item is None or not item.active:
        return replace(line, change="gone")
    change: Change = "none"
    if line.saved_price is not None and item.price != line.saved_price:
        change = "down" if item.price < line.saved_price else "up"
    return replace(
        line,
        list_price=item.was or item.price,
        price=item.price,
        total=item.price * line.quantity,
        stock_here=item.stock_here,
        stock_elsewhere=item.stock_elsewhere,
        change=change,
        agreed=line.agreed and item.price == line.price,
    )


def _of_customer(till: Till, sale: Sale) -> Sale:
    if sale.customer is None:
        return sale
    try:
        return checkout.give_to(till, sale, sale.customer)
    except ScopeError:  # of another store: the name they had is enough
        return sale
