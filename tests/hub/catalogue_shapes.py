"""docs/catalogue.md as checks: which members a document has, of which type, and which sums must agree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from clienteling import clock

Check = Callable[[Any], bool]
Shape = Any  # a check, a dict of shapes (exact members), or a list with the shape of its items


def text(value: Any) -> bool:
    return isinstance(value, str) and value != ""


def words(value: Any) -> bool:
    return isinstance(value, str)


def whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def amount(value: Any) -> bool:
    return whole(value) and value >= 0


def flag(value: Any) -> bool:
    return isinstance(value, bool)


def identity(value: Any) -> bool:
    return (
        isinstance(value, str)
        and re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", value) is not None
    )


def moment(value: Any) -> bool:
    return isinstance(value, str) and clock.text(clock.parse(value)) == value


def sha256(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[0-9a-f]{64}", value) is not None


def one_of(*values: str) -> Check:
    return lambda value: value in values


def like(pattern: str) -> Check:
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None


def weight(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value >= 0


def pair(second: Check) -> Check:
    """A SKU and a number."""
    return lambda value: isinstance(value, list) and len(value) == 2 and text(value[0]) and second(value[1])


def maybe(shape: Shape) -> Check:
    return lambda value: value is None or not list(wrong(value, shape))


def facts(value: Any) -> bool:
    return isinstance(value, dict)


MONEY = like(r"[A-Z]{3}")
CHANNEL = one_of("web", "app", "phone", "store")
CONSENT = {"state": one_of("yes", "no"), "at": moment, "by": maybe(identity), "source": text}
LINE = {
    "id": identity, "sku": text, "product": maybe(identity), "title": text, "variant": words, "quantity": whole,
}  # fmt: skip
ORDER_LINE = LINE | {
    "list_price": amount, "unit_price": amount, "discount": amount, "total": amount, "tax_rate": amount, "tax": amount,
}  # fmt: skip
DISCOUNT = {
    "id": text, "kind": one_of("promotion", "offer", "voucher", "manual", "points"), "code": maybe(text), "title": words,
    "amount": amount, "by": maybe(identity), "reason?": text, "promotion?": identity, "lines": facts,
}  # fmt: skip
RETURN_LINE = {name: check for name, check in LINE.items() if name != "id"}
PAYMENT = {
    "attempt": identity,
    "tender": one_of("cash", "card", "gift_card", "points", "link", "other"),
    "amount": whole,
    "tendered": whole,
    "change": amount,
}
SHAPES: dict[str, dict[str, Shape]] = {
    "policy": {
        "retailer": text, "currency": MONEY, "region": like("[A-Z]{2}"),
        "tax": {"mode": one_of("included", "added"), "rates": {"standard": whole, "reduced": whole, "zero": whole}},
        "points": {"per": whole, "worth": whole, "earn": flag, "step?": whole, "share?": whole},
        "discounts?": {"associate": whole, "manager": whole}, "tiers": [{"name": text, "from": amount}],
        "returns_days": whole, "cards": {"prefix": text, "length": whole}, "hold_minutes": whole, "links?": {"minutes": whole},
        "offline": {"floor": whole, "cap": whole, "window_hours": whole}, "cash_rounding": whole,
        "privacy_mask": flag, "lookup": {"per_minute": whole, "per_shift": whole},
        "claims?": {"pinned": one_of("never", "poor_line", "always")},
    },
    "store": {
        "name": text, "address": text, "city": text, "country": text, "region": text, "currency": MONEY,
        "timezone": text, "phone": like(r"\+\d{8,15}"), "opens": like(r"\d\d:\d\d"), "closes": like(r"\d\d:\d\d"),
        "receipt": {"legal_name": text, "tax_number": text, "footer": text},
    },
    "till": {"name": text, "number": whole, "store": identity},
    "associate": {
        "name": text, "user": text, "role": one_of("associate", "manager", "admin"), "store": identity, "active": flag,
    },
    "product": {
        "title": text, "brand": words, "category": words, "image": maybe(sha256), "currency": MONEY,
        "tax": one_of("standard", "reduced", "zero"), "active": flag,
        "variants": [{
            "sku": text, "barcode": maybe(text), "colour": maybe(text), "size": maybe(text),
            "price": amount, "was": maybe(amount), "image": maybe(sha256),
        }],
    },
    "promotion": {
        "title": text, "code": maybe(text), "kind": one_of("percent", "amount"), "value": whole, "currency": maybe(MONEY),
        "on": maybe({"products?": [identity], "categories?": [text], "brands?": [text]}), "from": maybe(moment),
        "until": maybe(moment), "min_goods": amount, "customer": maybe(identity), "tiers?": [text], "once": flag,
        "used": maybe(identity), "active": flag,
    },
    "stock": {"sku": text, "product": maybe(identity), "on_hand": facts},
    "customer": {
        "name": {"given": words, "family": words}, "also": [text],
        "phones": [{"e164": maybe(like(r"\+\d{7,15}")), "raw": text, "label": words}],
        "emails": [{"address": like(r"[^@\s]+@[^@\s]+"), "label": words}],
        "cards": [{"number": text, "state": one_of("active", "replaced", "blocked"), "since": maybe(moment)}],
        "language": words, "birthday": maybe(like(r"(\d{4}-)?\d\d-\d\d")), "home_store": maybe(identity),
        "since": maybe(moment), "sizes": facts, "sizes_checked_at": maybe(moment), "fit_note": words, "likes": [text],
        "avoids": [text], "address": maybe(facts), "consents": facts, "merged_into": maybe(identity),
    },
    "loyalty": {
        "customer": identity, "points": whole, "earned": whole,
        "entries": [{
            "id": identity, "at": moment, "points": whole,
            "reason": one_of("purchase", "return", "redeemed", "correction"), "order": maybe(identity),
        }],
    },
    "wishlist": {
        "customer": identity,
        "items": [{
            "id": identity, "sku": text, "product": maybe(identity), "price": amount, "added_at": moment,
            "by": one_of("customer", "associate"),
        }],
    },
    "cart": {
        "customer": identity, "channel": CHANNEL, "state": one_of("open", "claimed", "completed", "cancelled"),
        "currency": MONEY, "saved_at": moment, "lines": [LINE | {"price": amount, "added_at": moment}],
        "epoch": amount, "claim": maybe(facts), "order": maybe(identity), "codes?": [text],
    },
    "order": {
        "number": text, "customer": maybe(identity), "channel": CHANNEL, "store": maybe(identity),
        "till": maybe(identity), "associate": maybe(identity),
        "state": one_of("placed", "paid", "completed", "cancelled"), "placed_at": moment, "currency": MONEY,
        "tax_mode": one_of("included", "added"), "lines": [ORDER_LINE],
        "totals": {
            "goods": whole, "discount": amount, "tax": amount, "rounding": whole, "total": whole, "paid": amount,
        },
        "payments": [PAYMENT], "from_cart": maybe(identity), "cart_channel": maybe(CHANNEL),
        "points": {"earned": amount, "used": amount}, "discounts?": [DISCOUNT], "provisional": flag, "erased?": flag,
        "returned": [{"return": identity, "line": identity, "quantity": whole, "amount": amount}],
    },
    "return": {
        "number": text, "order": maybe(identity), "customer": maybe(identity), "channel": CHANNEL,
        "store": maybe(identity), "till?": maybe(identity), "at": moment, "currency": MONEY,
        "lines": [RETURN_LINE | {"order_line": maybe(identity), "amount": amount}], "refund": amount, "reason": words,
    },
    "payment": {
        "order": identity, "cart": maybe(identity), "till": identity,
        "tender": one_of("cash", "card", "gift_card", "points", "link", "other"), "amount": amount,
        "tendered": amount, "change": amount, "currency": MONEY,
        "state": one_of("approved", "captured", "voided", "refunded"), "at": moment,
    },
    "note": {"customer": identity, "text": text, "at": moment, "by": identity, "by_name": text, "store": identity},
    "activity": {
        "customer": identity, "at": moment, "channel": text,
        "what": one_of("visit", "browsed", "cart_saved", "message_opened", "rated", "called", "picked_up"),
        "store": maybe(identity), "till": maybe(identity), "by": maybe(identity), "facts": facts,
    },
    "outlook": {
        "customer": identity, "stage": one_of("first_time", "active", "loyal", "at_risk", "lapsed"),
        "value_band": maybe(one_of("low", "middle", "high", "top")),
        "churn_band": maybe(one_of("low", "watch", "at_risk")),
        "channel": maybe(one_of("web", "app", "phone", "store")), "gap_days": maybe(amount),
        "params": {"x": amount, "t_x": weight, "T": weight, "n": amount, "mean": amount}, "at": moment,
    },
    "neighbours": {"sku": text, "items": [pair(weight)], "again": weight, "at": moment},
    "popular": {
        "store": identity, "category": maybe(text), "items": [pair(amount)], "since": moment, "until": moment,
    },
    "model": {
        "name": one_of("mbg", "gamma_gamma", "habits"), "version": amount, "parameters": facts, "fitted_at": moment,
        "n": amount,
    },
}  # fmt: skip


def wrong(value: Any, shape: Shape, where: str = "") -> Iterator[str]:
    """Where a value differs from its shape; members nobody named differ too, those named with `?` may be missing."""
    if isinstance(shape, Mapping):
        named = {name.rstrip("?"): inner for name, inner in shape.items()}
        needed = {name for name in shape if not name.endswith("?")}
        if not isinstance(value, dict) or not needed <= value.keys() <= named.keys():
            yield f"{where}: {value!r:.200} has not exactly {sorted(shape)}"
            return
        for name in value:
            yield from wrong(value[name], named[name], f"{where}.{name}")
    elif isinstance(shape, list):
        if not isinstance(value, list):
            yield f"{where}: {value!r:.80} is not a list"
            return
        for place, item in enumerate(value):
            yield from wrong(item, shape[0], f"{where}[{place}]")
    elif not shape(value):
        yield f"{where}: {value!r:.80}"


def check_body(kind: str, body: dict[str, Any]) -> None:
    """Asserts that a body is what the catalogue says of its kind, sums included."""
    problems = list(wrong(body, SHAPES[kind], kind))
    assert not problems, problems
    if kind == "order":
        check_order(body)
    if kind == "return":
        assert body["refund"] == sum(line["amount"] for line in body["lines"])
    if kind == "customer":
        for channel, consent in body["consents"].items():
            assert channel in ("email", "sms", "calls", "offers")
            assert not list(wrong(consent, CONSENT, channel))
        assert set(body["sizes"]) <= {"tops", "bottoms", "dress", "outerwear", "shoes", "gloves"}


def check_order(order: dict[str, Any]) -> None:
    """Line: total = quantity x unit price - discount. Order: the sums of the catalogue."""
    totals, lines = order["totals"], order["lines"]
    for line in lines if "discounts" in order else []:
        shares = (one["lines"].get(line["id"], 0) for one in order["discounts"])
        assert line["discount"] == sum(shares), line
    for line in lines:
        assert line["total"] == line["quantity"] * line["unit_price"] - line["discount"], line
    added = totals["tax"] if order["tax_mode"] == "added" else 0
    assert totals["goods"] == sum(line["total"] for line in lines) + totals["discount"]
    assert totals["total"] == totals["goods"] - totals["discount"] + added + totals["rounding"]
    assert totals["tax"] == sum(line["tax"] for line in lines)
    assert sum(payment["amount"] for payment in order["payments"]) == totals["paid"]
    for payment in order["payments"]:
        assert payment["tendered"] - payment["change"] == payment["amount"]
    sold = {line["id"]: line["quantity"] for line in lines}
    for back in order["returned"]:
        assert 0 < back["quantity"] <= sold[back["line"]]
