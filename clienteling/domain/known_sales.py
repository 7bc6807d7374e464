"""What the program knows of each command about carts, sales and payments: the table of rules, read by command.py."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from clienteling.domain import (
    awaiting,
    cart_commands,
    demand,
    held,
    order,
    payment,
    payment_facts,
    price_rules,
    promotion,
    sale_bodies,
    sale_rules,
    stock,
)
from clienteling.domain.act import Act
from clienteling.domain.known import COUNTER, Effect, Key, Known

_SHOPPER = frozenset({"storefront"})

_SALE: Mapping[str, Effect] = {
    "order": order.place,
    "loyalty": awaiting.points_sold,
    "stock": stock.sold,
    "promotion": promotion.use,
}


def _sold(act: Act[sale_bodies.SaleCompleted]) -> list[Key]:
    """A sale touches the cart or order it is about, the order it makes, the customer's points the goods and the vouchers."""
    sold = act.body.order
    found: list[Key] = [(act.envelope.document.kind, act.target), ("order", sold.id)]
    if sold.from_cart and act.envelope.document.kind == "order":
        found.append(("cart", sold.from_cart))
    if sold.customer:
        found.append(("loyalty", sold.customer))
    found += [("stock", stock.identity(line.sku)) for line in sold.lines] + price_rules.used(act)
    return list(dict.fromkeys(found))


def _moved(rule: Any = payment_facts.record) -> Known:
    """What happens to a payment later; it answers questions about money and tells orders what is owed."""
    effects = {
        "payment": payment_facts.move,
        "attention": payment_facts.given_back,
        "order": payment_facts.owe,
    }
    return Known("payment", payment_facts.PaymentMoved, effects, rule, COUNTER, payment_facts.touched)


MOVED: Mapping[str, Known] = {
    "payment.captured": _moved(),
    "payment.voided": _moved(),
    "payment.refunded": _moved(),
    "payment.declined_late": _moved(payment_facts.decline_late),
}
SALES: Mapping[str, Known] = {
    "cart.claim": Known(
        "cart", sale_bodies.CartClaim, {"cart": cart_commands.claim}, sale_rules.claim, COUNTER
    ),
    "cart.renew": Known("cart", sale_bodies.CartRenew, {}, sale_rules.renew, COUNTER),
    "cart.release": Known(
        "cart",
        sale_bodies.CartRelease,
        {"cart": cart_commands.release},
        sale_rules.release,
        COUNTER | {"hub"},
    ),
    "cart.complete": Known(
        "cart",
        sale_bodies.SaleCompleted,
        {"cart": cart_commands.complete, **_SALE},
        awaiting.complete,
        COUNTER,
        _sold,
    ),
    "sale.complete": Known(
        "order",
        sale_bodies.SaleCompleted,
        {**_SALE, "cart": cart_commands.checkout},
        awaiting.sell,
        COUNTER,
        _sold,
    ),
    "payment.approved": Known(
        "payment", sale_bodies.PaymentApproved, {"payment": payment.approve}, sale_rules.pay, COUNTER
    ),
    **MOVED,
    "cart.save_home": Known(
        "cart",
        sale_bodies.CartSaveHome,
        {"cart": cart_commands.save_home},
        sale_rules.save_home,
        COUNTER,
        cart_commands.home_touched,
    ),
    "sale.hold": Known("held", held.SaleHold, {"held": held.hold}, held.rule_hold, COUNTER),
    "sale.resume": Known(
        "held",
        held.SaleResume,
        {"held": held.resume, "cart": held.take_cart},
        held.rule_resume,
        COUNTER,
        held.touched,
    ),
    "sale.drop": Known("held", held.SaleDrop, {"held": held.drop}, held.rule_drop, COUNTER),
    "demand.record": Known("demand", demand.DemandRecord, {"demand": demand.record}, demand.rule, COUNTER),
    "cart.payment": Known(
        "cart", sale_bodies.CartPayment, {"cart": cart_commands.paid_online}, sale_rules.paid_online, _SHOPPER
    ),
    "cart.save": Known("cart", sale_bodies.CartSave, {"cart": cart_commands.save}, sale_rules.save, _SHOPPER),
    "cart.checkout": Known(
        "cart",
        sale_bodies.SaleCompleted,
        {"cart": cart_commands.checkout, **_SALE},
        sale_rules.checkout,
        _SHOPPER,
        _sold,
    ),
}
