"""A sale at the counter, from the first line to the cash. A `Sale` is a frozen value; each step gives a new one.

How a sale begins with an online cart's claim is takeover.py's; its lines are sale_lines.py's, and the commands that
complete it completion.py's.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec

from clienteling.domain import cart, loyalty, order, payment
from clienteling.domain.attempt import Attempt
from clienteling.domain.policy import tax_mode
from clienteling.domain.reading import text
from clienteling.errors import Refused, ScopeError
from clienteling.services import (
    catalogue,
    comparing,
    completion,
    discounts,
    doing,
    fiscal,
    offline,
    pricing,
    sale_lines,
    summary,
)
from clienteling.services.pricing import touched
from clienteling.services.sale import Claim, Receipt, Sale, SaleLine, TaxShare, Totals
from clienteling.store import attempts, reserve
from clienteling.sync import lost_answers
from clienteling.till import Till

apply_code = discounts.apply_code
remove_discount = discounts.remove_discount
discount = discounts.discount
use_points = discounts.use_points

OPEN_SALE = completion.OPEN_SALE
MOST_PIECES = 999


def start(till: Till, customer_id: str | None = None, from_cart: str | None = None) -> Sale:
    """A sale with nothing in it, or with the goods of an online cart sold without its claim (offline).

    Raises ScopeError for a customer or cart that is not here, Refused("already_completed") for a cart that is sold.
    """
    saved = None
    if from_cart is not None:
        saved = cart.view(from_cart, till.read("cart", from_cart) or {})
        if till.read("cart", from_cart) is None:
            raise ScopeError(kind="cart")
        if saved.state not in ("open", "claimed"):
            raise Refused("already_completed", order=saved.order)
    return begin(till, customer_id or (saved.customer if saved else None), saved, claim=None)


def begin(till: Till, customer_id: str | None, saved: cart.Cart | None, claim: Claim | None) -> Sale:
    """A sale for a customer with the lines of a cart, under its claim if there is one."""
    sale = Sale(
        id=till.ids.new(),
        customer=None,
        customer_name="",
        initials="",
        tier="",
        points=0,
        cart=saved.id if saved and claim else None,
        claim=claim,
        from_cart=saved.id if saved and claim is None else None,
        channel=saved.channel if saved else "store",
        saved_at=summary.when(saved.saved_at) if saved else None,
        saved_total=saved.saved_total if saved else None,
        lines=comparing.lines_of(till, saved) if saved else (),
        left_out=(),
        currency=(saved.currency if saved else "") or _currency(till),
        started_at=till.clock.now(),
        hold_until=None,
        seen=tuple((line.id, line.quantity) for line in saved.lines) if saved and claim else (),
    )
    sale = give_to(till, sale, customer_id) if customer_id else pricing.priced(till, sale)
    return discounts.with_codes(till, sale, saved.codes if saved else ())


def give_to(till: Till, sale: Sale, customer_id: str) -> Sale:
    """The same sale with its lines for a customer: their name, tier and points as they are now.

    Raises ScopeError for a customer who is not here, Refused when the sale is somebody else's already.
    """
    if sale.customer not in (None, customer_id):
        raise Refused
    one = summary.of(till, [customer_id]).get(customer_id)
    if one is None:
        raise ScopeError(kind="customer")
    theirs = replace(
        sale,
        customer=customer_id,
        customer_name=one.name,
        initials=one.initials,
        tier=one.tier,
        points=one.points,
    )
    return pricing.priced(till, theirs)


def add(till: Till, sale: Sale, sku: str, quantity: int = 1) -> Sale:
    """Some pieces more of a SKU. Raises ScopeError for one nobody sells, Refused("mixed_currencies")."""
    same = next((line for line in sale.lines if line.sku == sku and line.fulfil is None), None)
    if same is not None:
        return set_quantity(till, sale, same.id, same.quantity + quantity)
    item = catalogue.item(till, sku)
    if item is not None and item.currency != sale.currency:
        raise Refused("mixed_currencies", currencies=sorted((item.currency, sale.currency)))
    line = sale_lines.of_goods(till, till.ids.new(), sku, quantity)
    return touched(till, replace(sale, lines=(*sale.lines, line)))


def set_quantity(till: Till, sale: Sale, line_id: str, quantity: int) -> Sale:
    """So many pieces of a line; none takes it out."""
    if quantity < 1:
        return remove(till, sale, line_id)
    to = sale_lines.delivery(till, sale.customer)
    return _with(till, sale, sale_lines.counted(till, _line(sale, line_id), min(quantity, MOST_PIECES), to))


def remove(till: Till, sale: Sale, line_id: str) -> Sale:
    """A line less."""
    return touched(till, replace(sale, lines=tuple(line for line in sale.lines if line.id != line_id)))


def choose(till: Till, sale: Sale, line_id: str, option_id: str) -> Sale:
    """What happens with a line that is not here. Left out, the goods go to the customer's wishlist. Raises Refused."""
    line = _line(sale, line_id)
    option = next((one for one in line.options if one.id == option_id and one.kind != "other_store"), None)
    if option is None:
        raise Refused("unknown_option")
    if option.kind != "leave_out":
        return _with(till, sale, sale_lines.chosen(till, line, option))
    return replace(remove(till, sale, line_id), left_out=(*sale.left_out, option.sku or line.sku))


def agree(till: Till, sale: Sale, line_id: str) -> Sale:
    """The customer's yes to a price that rose since they saved it."""
    return _with(till, sale, replace(_line(sale, line_id), agreed=True))


def totals(till: Till, sale: Sale) -> Totals:
    """What the sale costs, and what stands between it and the payment."""
    sold = [line for line in sale.lines if line.change != "gone"]
    priced = [
        cart.Priced(
            line.quantity, line.price, line.discount, line.tax_rate, line.saved_price, line.saved_quantity
        )
        for line in sold
    ]
    added = sum(line.price * max(0, line.quantity - line.saved_quantity) for line in sold)
    sums = cart.sale_totals(priced, till.policy, sale.currency)
    earned, step = _earned(till, sale, sums.points_earned)
    most = discounts.most_points(till, sale)
    return Totals(
        currency=sale.currency,
        items=sums.items,
        saved=sale.saved_total,
        price_drop=sums.price_drop,
        price_rise=sums.price_rise,
        added=added,
        left_out=(sale.saved_total or 0) - sums.price_drop + sums.price_rise + added - sums.goods,
        goods=sums.goods,
        discount=sums.discount,
        tax=sums.tax,
        tax_mode=tax_mode(till.policy),
        taxes=tuple(TaxShare(rate, amount) for rate, amount in sums.taxes),
        rounding=sums.rounding,
        total=sums.total,
        cash_total=sums.cash_total,
        points_earned=earned,
        to_next=step.to_next if step else None,
        next_tier=step.next if step else None,
        blockers=(*_blockers(sale), *sale_lines.not_to_be_sent(till, sale.lines)),
        discounts=sale.discounts,
        points_used=sale.points_used,
        points_worth=sum(one.amount for one in sale.discounts if one.kind == "points"),
        points_most=most,
        points_most_worth=loyalty.worth(till.policy, most),
        without=tuple(line.title for line in comparing.taken_out(till, sale)),
    )


def _earned(till: Till, sale: Sale, points: int) -> tuple[int, loyalty.Tier | None]:
    """The points the customer earns by it, and how far that brings them; nothing for nobody known."""
    if sale.customer is None:
        return 0, None
    before = loyalty.view(sale.customer, till.read("loyalty", sale.customer))
    return points, loyalty.tier(till.policy, before.earned + points)


def pay_cash(till: Till, sale: Sale, tendered: int) -> Receipt:
    """Take cash (minor units) and complete the sale: number, payment, order and wishes are one transaction of the journal.

    A sale that was paid before (an error came after the transaction) is not sold again: its receipt is given once more.
    Cut off, a cart under a plain claim is sold as a sale that names it (offline.py).
    Raises Refused: too_little_cash with what is `missing`, payment_open, a blocker of `totals`, or a code of the rules;
    ScopeError while this till is without the retailer's rules; DiskFull before any of it, without room to write it down.
    """
    home = till.files.home
    reserve.demand(home)
    fiscal.settle(till)
    whole, added, sold = reserve.spend(home, lambda: _taken(till, sale, tendered))
    if added:
        till.show(added)
    else:
        till.cache.project_all()
    return completion.receipt(till, sold, whole)


def _taken(till: Till, sale: Sale, tendered: int) -> tuple[dict[str, Any], list[doing.Command], Sale]:
    """The order of a sale, what was written for it just now (nothing when it was paid before), and the sale as it was sold."""
    with till.journal.writing("sale.pay"):
        whole = completion.already(till, sale)
        if whole is not None:
            return whole, [], sale
        sold = offline.as_it_may_be_sold(till, sale)
        return *_rung_up(till, sold, tendered), sold


def _rung_up(till: Till, sale: Sale, tendered: int) -> tuple[dict[str, Any], list[doing.Command]]:
    """The order of a sale paid in cash, and the commands written for it: with cash, intent and approval are one."""
    if completion.must_be_free(till, sale):
        raise Refused("payment_open")
    priced = completion.order_of(till, sale, totals(till, sale))
    cash = payment.cash(
        priced["totals"]["total"], tendered, payment.rounding_step(till.policy, sale.currency)
    )
    at, facts = priced["placed_at"], {"tendered": cash.tendered, "change": cash.change}
    cart_id = sale.cart or sale.from_cart
    paid = Attempt(till.ids.new(), sale.id, cart_id, "cash", cash.due, sale.currency, "reported", at, facts)
    paid_whole = order.paid_with(priced, [completion.tender(paid)], cash.rounding)
    whole = fiscal.signed(till, paid_whole, may_refuse=True)
    fact = completion.payment_fact(till, paid, "payment.approved", at)
    sold = completion.completed(till, sale, whole)
    added = doing.write(
        till, fact, sold, *completion.left_out(till, sale), notes=completion.off_the_counter(till, sale)
    )
    attempts.write(till.journal.conn, replace(paid, facts={**facts, "completion": sold["id"]}))
    return whole, added


def keep(till: Till, sale: Sale | None) -> None:
    """Keep the sale on the counter through a restart; None: the counter is free."""
    with till.journal.writing():
        till.journal.note(OPEN_SALE, None if sale is None else msgspec.to_builtins(sale))
        if sale is not None and sale.claim is not None:
            lost_answers.used(till.journal, sale.claim.id)


def kept(till: Till) -> Sale | None:
    """The sale that was open when the program ended, or None."""
    noted = till.journal.noted(OPEN_SALE)
    try:
        sale = None if noted is None else msgspec.convert(noted, Sale)
    except msgspec.ValidationError:
        return None  # kept by another version of the program
    return None if sale is None or completion.already(till, sale) else sale


def _currency(till: Till) -> str:
    return text(till.store, "currency") or text(till.policy, "currency") or ""


def _line(sale: Sale, line_id: str) -> SaleLine:
    for line in sale.lines:
        if line.id == line_id:
            return line
    raise Refused("unknown_line")


def _with(till: Till, sale: Sale, changed: SaleLine) -> Sale:
    return touched(
        till, replace(sale, lines=tuple(changed if line.id == changed.id else line for line in sale.lines))
    )


def _blockers(sale: Sale) -> tuple[tuple[str, str | None], ...]:
    found: list[tuple[str, str | None]] = [] if sale.lines else [("empty", None)]
    for line in sale.lines:
        if line.change == "gone":
            found.append(("line_gone", line.id))
        elif sale_lines.is_undecided(line):
            found.append(("line_not_here", line.id))
        elif line.change == "up" and not line.agreed:
            found.append(("price_rise_not_agreed", line.id))
    return tuple(found)
