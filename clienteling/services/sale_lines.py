"""The lines of a sale: made from a cart or from goods, changed in number, and the ways out when one is not here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from clienteling.domain import customer as customers
from clienteling.domain import stock
from clienteling.domain.cart import CartLine, Change, LineNow
from clienteling.domain.policy import tax_rate
from clienteling.errors import ScopeError
from clienteling.services import catalogue, online
from clienteling.services.catalogue import Item
from clienteling.services.plain import Place
from clienteling.services.sale import Fulfil, Option, SaleLine
from clienteling.till import Till

_MOST_SWAPS, _MOST_PLACES = 2, 2
KEEP, LEAVE_OUT = "keep", "leave_out"


def of_cart(till: Till, lines: Iterable[CartLine], customer_id: str | None = None) -> tuple[SaleLine, ...]:
    """Cart lines against today: today's price, the change since it was saved, and ways out for what is not here.

    Goods can be sent to a customer whose address is known.
    """
    now = online.compared(till, lines)
    goods = catalogue.items(till, [line.sku for line in now])
    to = delivery(till, customer_id)
    return tuple(_of_cart(till, one, goods.get(one.line.sku), to) for one in now.values())


def delivery(till: Till, customer_id: str | None) -> str:
    """Where a customer's parcels go, in one line; empty when nobody knows."""
    return customers.view(customer_id, till.read("customer", customer_id)).delivery if customer_id else ""


def of_goods(till: Till, id_: str, sku: str, quantity: int) -> SaleLine:
    """A line for goods in hand. Raises ScopeError for a SKU nobody sells."""
    item = catalogue.item(till, sku)
    if item is None or not item.active:
        raise ScopeError(kind="product")
    return SaleLine(
        id=id_,
        sku=item.sku,
        product=item.product,
        title=item.title,
        variant=item.variant,
        image=item.image,
        quantity=quantity,
        saved_price=None,
        list_price=item.was or item.price,
        price=item.price,
        total=item.price * quantity,
        tax_rate=tax_rate(till.policy, item.tax),
        stock_here=item.stock_here,
        stock_elsewhere=item.stock_elsewhere,
        change="none",
    )


def counted(till: Till, line: SaleLine, quantity: int, to: str = "") -> SaleLine:
    """The line with another number of pieces, and the ways out this number needs; `to` is where parcels go."""
    changed = replace(line, quantity=quantity, total=line.price * quantity)
    short = line.cart_line is not None and (line.change == "gone" or line.stock_here < quantity)
    if not short and line.swapped_from is None:
        return replace(changed, options=(), fulfil=None)
    return changed if line.options else replace(changed, options=_options(till, changed, to))


def chosen(till: Till, line: SaleLine, option: Option) -> SaleLine:
    """The line as an option makes it: other goods, the goods the customer saved after all, or these, to be sent."""
    options = tuple(replace(one, chosen=one.id == option.id) for one in line.options)
    item = catalogue.item(till, option.sku or "")
    if item is None:
        return replace(line, options=options)
    saved = next((one.variant for one in line.options if one.kind == "keep"), None)
    swapped = (saved or line.swapped_from or line.variant) if option.kind == "swap" else None
    sent = (
        Fulfil(option.place.id, option.place.name, option.to)
        if option.kind == "send" and option.place
        else None
    )
    return replace(
        line,
        sku=item.sku,
        variant=item.variant,
        image=item.image,
        list_price=item.was or item.price,
        price=item.price,
        total=item.price * line.quantity,
        stock_here=item.stock_here,
        stock_elsewhere=item.stock_elsewhere,
        change=_change(line.saved_price, item.price),
        options=options,
        swapped_from=swapped,
        agreed=line.agreed and item.price == line.price,
        fulfil=sent,
    )


def not_to_be_sent(till: Till, lines: Iterable[SaleLine]) -> list[tuple[str, str | None]]:
    """What stands in the way of lines that are to be sent, as blockers: the place has fewer pieces now, or no address."""
    found: list[tuple[str, str | None]] = []
    wanted: dict[tuple[str, str], int] = {}
    for line in lines:
        if line.fulfil is None:
            continue
        key = (line.fulfil.place, line.sku)
        wanted[key] = wanted.get(key, 0) + line.quantity
        lying = stock.view("", till.read("stock", stock.identity(line.sku)))
        if lying.at(line.fulfil.place) < wanted[key]:
            found.append(("send_no_stock", line.id))
        elif not line.fulfil.to:
            found.append(("send_no_address", line.id))
    return found


def is_undecided(line: SaleLine) -> bool:
    """Whether a line of the cart is not here and nobody has said what to do with it."""
    return any(one.kind != "other_store" for one in line.options) and not any(
        one.chosen for one in line.options
    )


def _of_cart(till: Till, now: LineNow, item: Item | None, to: str) -> SaleLine:
    saved = now.line
    line = SaleLine(
        id=till.ids.new(),
        sku=saved.sku,
        product=saved.product or "",
        title=saved.title or (item.title if item else saved.sku),
        variant=saved.variant or (item.variant if item else ""),
        image=item.image if item else None,
        quantity=saved.quantity,
        saved_price=saved.price,
        list_price=max(now.list_price, now.price),
        price=now.price,
        total=now.price * saved.quantity,
        tax_rate=tax_rate(till.policy, now.tax),
        stock_here=now.here,
        stock_elsewhere=catalogue.places(now.elsewhere, catalogue.store_names(till)),
        change=now.change,
        cart_line=saved.id,
        saved_quantity=saved.quantity,
    )
    if now.change != "gone" and not now.is_short:
        return line
    line = replace(line, options=_options(till, line, to))
    best = next((one for one in line.options if one.chosen), None)
    return chosen(till, line, best) if best else line


def _options(till: Till, line: SaleLine, to: str) -> tuple[Option, ...]:
    """The best way out is chosen when it is the same size in another colour; anything else a person decides.

    A place that has all pieces can send them, when somebody knows where to; the other places are only told.
    """
    wanted = catalogue.item(till, line.sku)
    others = [
        one for one in catalogue.instead_of(till, line.sku) if one.active and one.stock_here >= line.quantity
    ]
    swaps = [_swap(one) for one in others[:_MOST_SWAPS]]
    if swaps and wanted is not None and others[0].size == wanted.size:
        swaps[0] = replace(swaps[0], chosen=True)
    elsewhere = [_from(place, line, to) for place in line.stock_elsewhere[:_MOST_PLACES]]
    kept = Option(KEEP, "keep", line.sku, line.variant, line.image, line.price, line.stock_here)
    out = Option(LEAVE_OUT, "leave_out", line.sku, line.variant)
    return (*swaps, *elsewhere, *([] if line.change == "gone" else [kept]), out)


def _from(place: Place, line: SaleLine, to: str) -> Option:
    if not to or place.count < line.quantity or line.change == "gone":
        return Option(f"store:{place.id}", "other_store", line.sku, line.variant, place=place)
    return Option(
        f"send:{place.id}", "send", line.sku, line.variant, line.image, line.price, place=place, to=to
    )


def _swap(item: Item) -> Option:
    return Option(f"swap:{item.sku}", "swap", item.sku, item.variant, item.image, item.price, item.stock_here)


def _change(saved: int | None, price: int) -> Change:
    if saved is None or price == saved:
        return "none"
    return "down" if price < saved else "up"
