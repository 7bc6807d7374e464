"""A small shop as plain documents, and one good command of each name: what the domain's tests stand on."""

from __future__ import annotations

from typing import Any

from clienteling.domain import attention, command, goal, order, stock
from clienteling.domain.act import POLICY, Get
from clienteling.ids import derived

AT = "2026-11-22T12:54:03.120Z"
SARA, NINO, MARIAM, STORE, WEST, TILL, DRESS, CART, ORDER = (
    derived("test", name)
    for name in ("sara", "nino", "mariam", "store", "west", "till", "dress", "cart", "order")
)
BEFORE = derived("test", "order before")
WAITING = derived("test", "order that waits for a link")
HELD = derived("test", "held")
CLAIM = {"id": derived("test", "claim"), "epoch": 1}
NO = {"id": derived("test", "refused"), "name": "customer.correct", "code": "field_changed"}
REFUSED = attention.refused_id(NO["id"])

Documents = dict[tuple[str, str], dict[str, Any]]


def make(
    name: str,
    kind: str,
    identity: str,
    body: dict[str, Any],
    *,
    at: str = AT,
    auth: str = "online",
    **more: Any,
) -> dict[str, Any]:
    """A command as a till writes it."""
    return {
        "id": derived("command", f"{name} {identity} {at} {body}"),
        "seq": 1,
        "name": name,
        "document": {"kind": kind, "id": identity},
        "actor": {"associate": NINO if auth != "storefront" else None, "auth": auth},
        "at": at,
        "schema": 1,
        "body": body,
        **more,
    }


def documents() -> Documents:
    """Sara has an open cart, a wish, points and a card; the dress is here and in the other shop."""
    return {
        ("policy", POLICY): {
            "retailer": "Sukhumi", "currency": "GEL", "region": "GE", "cash_rounding": 1, "returns_days": 30,
            "tax": {"mode": "included", "rates": {"standard": 1800, "reduced": 500, "zero": 0}},
            "points": {"per": 100, "worth": 1, "earn": True}, "cards": {"prefix": "98", "length": 10},
            "tiers": [{"name": "Member", "from": 0}, {"name": "Silver", "from": 1_000}, {"name": "Gold", "from": 5_000}],
        },
        ("store", STORE): {"name": "Old Town", "currency": "GEL"},
        ("store", WEST): {"name": "West", "currency": "GEL"},
        ("till", TILL): {"name": "Till 2", "number": 204, "store": STORE},
        ("associate", NINO): {"name": "Nino Beridze", "role": "associate"},
        ("associate", MARIAM): {"name": "Mariam Lomidze", "role": "manager"},
        ("product", DRESS): {
            "title": "Linen dress", "currency": "GEL", "tax": "standard", "active": True, "brand": "Khatam",
            "variants": [
                {"sku": "A-1", "colour": "Navy", "size": "38", "price": 5_000, "was": None, "barcode": "4006381333931"},
                {"sku": "B-2", "colour": "Navy", "size": "40", "price": 900, "was": 1_200, "barcode": None},
            ],
        },
        ("stock", stock.identity("A-1")): {"sku": "A-1", "product": DRESS, "on_hand": {STORE: 3, WEST: 1, "web": 9}},
        ("stock", stock.identity("B-2")): {"sku": "B-2", "product": DRESS, "on_hand": {WEST: 2}},
        ("customer", SARA): {
            "name": {"given": "Sara", "family": "Ahmadi"}, "also": ["سارا احمدی"],
            "phones": [{"e164": "+995555122846", "raw": "555 12 28 46", "label": "mobile"}],
            "emails": [{"address": "sara@example.com", "label": "home"}],
            "cards": [{"number": "9800012347", "state": "active", "since": AT}], "language": "fa", "birthday": None,
            "home_store": STORE, "since": AT, "sizes": {"tops": "38"}, "sizes_checked_at": AT, "fit_note": None,
            "likes": ["navy"], "avoids": [], "address": None, "merged_into": None,
            "consents": {"email": {"state": "yes", "at": AT, "by": NINO, "source": "till"}},
        },
        ("loyalty", SARA): {"customer": SARA, "points": 640, "earned": 1_640, "entries": []},
        ("wishlist", SARA): {
            "customer": SARA,
            "items": [{"id": "tag-1", "sku": "A-1", "product": DRESS, "price": 5_500, "added_at": AT, "by": "customer"}],
        },
        ("cart", CART): {
            "customer": SARA, "channel": "web", "state": "open", "currency": "GEL", "saved_at": AT, "epoch": 0,
            "claim": None, "order": None,
            "lines": [{"id": "l1", "sku": "A-1", "product": DRESS, "title": "Linen dress", "variant": "Navy, 38",
                       "quantity": 2, "price": 5_000, "added_at": AT}],
        },
        ("held", HELD): {
            "store": STORE, "till": TILL, "associate": NINO, "customer": SARA, "cart": None, "at": AT, "label": "the blue bag",
            "items": 1, "total": 900, "currency": "GEL", "state": "held", "by_till": None,
            "sale": {"id": "sale-9", "cart": None, "claim": None},
        },
        ("order", BEFORE): {"number": "204-00009", "customer": None, "currency": "GEL", "lines": [], "payments": []},
        ("order", WAITING): {name: value for name, value in waits().items() if name != "id"},
    }  # fmt: skip


def getter(held: Documents) -> Get:
    """How `check` sees the documents, cards by number included."""

    def get(kind: str, identity: str) -> dict[str, Any] | None:
        if kind != "card":
            return held.get((kind, identity)) or _gift_card(kind)
        for (of, customer), body in held.items():
            if of == "customer" and any(card["number"] == identity for card in body.get("cards", [])):
                return {"customer": customer}
        return None

    return get


def _gift_card(kind: str) -> dict[str, Any] | None:
    """The hub's books of gift cards: one card with enough on it, that nobody has taken anything from."""
    return {"state": "active", "balance": 10_000, "currency": "GEL"} if kind == "gift_card" else None


def run(held: Documents, made: dict[str, Any]) -> command.Ruling:
    """What a hub does with a command: rule, apply to every document it touches, keep what needs attention."""
    ruling = command.decide(made, getter(held))
    if ruling.applies:
        carried = made if ruling.body is None else {**made, "body": ruling.body}
        for key in command.touches(carried):
            after = command.apply(*key, held.get(key), carried)
            if after is not None:
                held[key] = after
    for raised in ruling.attention:
        held["attention", raised.id] = raised.body
    return ruling


def line(sku: str, quantity: int, price: int, discount: int = 0, rate: int = 1800) -> dict[str, Any]:
    """A line of a sale."""
    return {
        "id": derived("line", f"{sku} {quantity} {price}"), "sku": sku, "product": DRESS, "title": "Linen dress",
        "variant": "Navy", "quantity": quantity, "list_price": price, "unit_price": price, "discount": discount,
        "tax_rate": rate,
    }  # fmt: skip


def sold(lines: list[dict[str, Any]] | None = None, **rest: Any) -> dict[str, Any]:
    """An order paid in cash to the last tetri."""
    lines = lines or [line("A-1", 2, 5_000)]
    due = sum(one["quantity"] * one["unit_price"] - one["discount"] for one in lines) + rest.get(
        "rounding", 0
    )
    head = {
        "number": "204-00017", "customer": SARA, "store": STORE, "till": TILL, "associate": NINO, "placed_at": AT,
        "currency": "GEL", "tax_mode": "included",
    }  # fmt: skip
    payments = [
        {"attempt": derived("test", "attempt"), "tender": "cash", "amount": due, "tendered": due, "change": 0}
    ]
    return order.build(
        rest.pop("identity", ORDER), {**head, **rest.pop("head", {})}, lines,
        **{"payments": payments, "points": {"earned": max(0, due) // 100, "used": 0}, **rest},
    )  # fmt: skip


def waits() -> dict[str, Any]:
    """An order placed to be paid by a link."""
    made = sold(identity=WAITING, payments=[], head={"state": "placed", "number": "204-00018"})
    return {**made, "awaiting": {"attempt": "attempt-8", "amount": made["totals"]["total"]}}


def claim(identity: str = CLAIM["id"], **more: Any) -> dict[str, Any]:
    """A till asks for Sara's cart."""
    body = {"claim": {"id": identity, "kind": "normal"}, "till": TILL, "store": STORE}
    return make("cart.claim", "cart", CART, body, **more)


def complete(lines: list[dict[str, Any]] | None = None, claim: Any = CLAIM, **rest: Any) -> dict[str, Any]:
    """The till completes Sara's cart."""
    seen = rest.pop("seen", None)
    body = {"order": sold(lines, from_cart=CART, cart_channel="web", **rest)}
    return make("cart.complete", "cart", CART, body if seen is None else {**body, "seen": seen}, claim=claim)


def sell(**rest: Any) -> dict[str, Any]:
    """A counter sale; `from_cart` names a cart sold without a claim."""
    made = sold(**rest)
    return make("sale.complete", "order", made["id"], {"order": made})


def hold(identity: str = "held-2", **more: Any) -> dict[str, Any]:
    """Nino puts a sale aside."""
    body = {"store": STORE, "till": TILL, "customer": SARA, "cart": None, "label": "", "items": 1, "total": 900,
            "currency": "GEL", "sale": {"id": "sale-8", "lines": []}, **more}  # fmt: skip
    claim = {"claim": CLAIM} if body["cart"] else {}
    return make("sale.hold", "held", identity, body, **claim)


def note(text: str) -> dict[str, Any]:
    """Nino writes something down about Sara."""
    body = {"customer": SARA, "text": text, "by_name": "Nino", "store": STORE}
    return make("note.add", "note", derived("note", text), body)


def add_customer(identity: str = "new-customer", **told: Any) -> dict[str, Any]:
    """A new customer tells their name, and more."""
    body = {
        "name": {"given": "Levan", "family": "Kiknadze"}, "phones": [], "emails": [], "cards": [], "language": "ka",
        "home_store": STORE, "sizes": {}, "likes": [], "avoids": [], "consents": {}, **told,
    }  # fmt: skip
    return make("customer.add", "customer", identity, body)


def about_sara(name: str, body: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A command about Sara's profile."""
    return make(name, "customer", SARA, body, **more)


def correct(*changes: tuple[str, str | None, str | None]) -> dict[str, Any]:
    """Fields of Sara's profile from what the screen showed to what they shall be."""
    body = {"changes": [{"field": field, "old": old, "new": new} for field, old, new in changes]}
    return about_sara("customer.correct", body)


def decide(choice: str = "keep_theirs", identity: str = REFUSED, **more: Any) -> dict[str, Any]:
    """What became of the name nobody could agree on, or of another item."""
    body = {"choice": choice, **more} if identity != REFUSED else {"choice": choice, "refused": NO, **more}
    return make("attention.decide", "attention", identity, body)


def drawer() -> list[dict[str, Any]]:
    """A shift of till 204 from its opening to its count, and a sale whose fiscal record came late."""
    head = {"store": STORE, "till": TILL, "number": 3, "currency": "GEL"}
    made = {"id": "move-1", "kind": "out", "amount": 4_000, "reason": "stamps"}
    signature = {"number": "000007", "signature": "ab" * 32, "at": AT, "lines": []}
    return [
        make("shift.open", "shift", "shift-1", {**head, "float": 20_000, "counts": [{"value": 10_000, "count": 2}]}),
        make("shift.correct", "shift", "shift-1", {**head, "float": 20_000, "counts": []}),
        make("shift.move", "shift", "shift-1", {**head, "move": made}),
        make("shift.close", "shift", "shift-1", {**head, "counted": 15_900, "expected": 16_000, "by_tender": {"cash": 0}}),
        make("order.signed", "order", BEFORE, {"fiscal": signature}),
    ]  # fmt: skip


def suggest(name: str, **more: Any) -> dict[str, Any]:
    """A suggestion to Sara: a silk scarf, because of what she bought."""
    body = {"customer": SARA, "kind": "new", "sku": "A-1", "store": STORE, "till": TILL}
    return make(name, "suggestion", f"{name} {SARA}", body | more)


def figures() -> list[dict[str, Any]]:
    """A goal of the store, and what Sara thinks of it."""
    wanted = {"store": STORE, "month": "2026-11", "kpi": "nps", "value": 600_000}
    said = {"kind": "nps", "value": 9, "channel": "till", "customer": SARA, "store": STORE}
    return [
        make("goal.set", "goal", goal.identity(STORE, "2026-11", "nps"), wanted),
        make("survey.answer", "answer", "answer-1", said),
    ]


def one_of_each() -> list[dict[str, Any]]:
    """One good command of every name."""
    wish = {"id": "tag-2", "sku": "B-2", "product": DRESS, "price": 900}
    saved = {"id": "l9", "sku": "B-2", "quantity": 1, "price": 900, "title": "Linen dress"}
    payment = {"order": ORDER, "cart": CART, "till": TILL, "tender": "cash", "amount": 100, "currency": "GEL"}
    shopper: dict[str, Any] = {"auth": "storefront"}
    taken = {"card": "card-1", "order": ORDER, "amount": 100, "currency": "GEL"}
    return [
        add_customer(phones=[{"e164": "+995555000001", "raw": "555 00 00 01", "label": None}]),
        correct(("name.family", "Ahmadi", "Karimi"), ("sizes.shoes", None, "39")),
        about_sara("contact.add", {"type": "phone", "phone": {"e164": None, "raw": "ask Nino", "label": "work"}}),
        about_sara("contact.remove", {"type": "email", "address": "Sara@Example.com"}),
        about_sara("preference.add", {"list": "likes", "value": "linen"}),
        about_sara("preference.remove", {"list": "likes", "value": "navy"}),
        about_sara("card.issue", {"number": "9800099999"}),
        about_sara("card.link", {"number": "9800088888"}),
        about_sara("card.replace", {"old": "9800012347", "new": "9800077777", "reason": "lost"}),
        about_sara("consent.given", {"channel": "sms", "source": "till"}),
        about_sara("consent.withdrawn", {"channel": "email", "source": "till"}),
        about_sara("profiling.set", {"on": False, "source": "till"}),
        suggest("suggestion.shown"),
        suggest("suggestion.dismissed"),
        *figures(),
        note("Looking for a wedding dress"),
        make("visit.record", "activity", "visit-1", {"customer": SARA, "means": "card", "store": STORE, "till": TILL}),
        make("wishlist.add", "wishlist", SARA, {"customer": SARA, "item": wish}),
        make("wishlist.remove", "wishlist", SARA, {"customer": SARA, "items": ["tag-1"]}),
        decide(),
        make("attention.hand", "attention", REFUSED, {"to": "manager", "refused": NO}),
        claim(),
        make("cart.renew", "cart", CART, {}, claim=CLAIM),
        make("cart.release", "cart", CART, {"reason": "given_back"}, claim=CLAIM),
        make("cart.save_home", "cart", CART,
             {"customer": SARA, "currency": "GEL", "store": STORE, "till": TILL, "lines": [saved]}),
        make("cart.payment", "cart", CART, {"state": "paid", "order": "W-1"}, **shopper),
        hold(),
        make("sale.resume", "held", HELD, {"store": STORE, "till": TILL}),
        make("sale.drop", "held", HELD, {"store": STORE, "till": TILL}),
        make("demand.record", "demand", "demand-1",
             {"sku": "A-1", "product": DRESS, "quantity": 2, "reason": "no_stock", "store": STORE, "till": TILL}),
        complete(),
        sell(identity="sale-1"),
        make("payment.approved", "payment", "attempt-1", payment),
        make("payment.captured", "payment", "attempt-2", {**payment, "state": "captured"}),
        make("payment.voided", "payment", "attempt-3", {**payment, "state": "voided"}),
        make("payment.refunded", "payment", "attempt-4", {**payment, "state": "refunded"}),
        make("payment.declined_late", "payment", "attempt-5", {**payment, "state": "declined_late"}),
        make("receipt.send", "message", "message-1",
             {"order": ORDER, "customer": SARA, "by": "email", "to": "sara@example.com", "language": "en"}),
        make("gift_card.redeem", "payment", "attempt-6", taken),
        make("gift_card.return", "payment", "attempt-7", taken),
        make("order.pay", "order", WAITING, {"attempt": "attempt-8", "amount": 10_000, "currency": "GEL", "reference": "r1"}),
        make("order.cancel", "order", WAITING, {"reason": "given_up", "attempt": "attempt-8", "sold": waits()}),
        *drawer(),
        make("cart.save", "cart", CART, {"customer": SARA, "channel": "web", "currency": "GEL", "lines": [saved]}, **shopper),
        make("cart.checkout", "cart", CART, {"order": sold(head={"channel": "web", "store": None})}, **shopper),
    ]  # fmt: skip
