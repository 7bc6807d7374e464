"""A small shop to look at: two stores, a handful of goods, Sara with her history, and others who could be mistaken for her."""

from __future__ import annotations

from typing import Any

from clienteling.ids import derived
from clienteling.till import POLICY
from tests.fixtures_till import ASSOCIATE, IDENTITY, STORE, Document, customer

VAKE = derived("store", "Vake")
SARA, SARAH, ANNA, REZA, MERGED = (
    derived("customer", name) for name in ("sara", "sarah", "anna", "reza", "merged")
)
CART, OLD_ORDER, WEB_ORDER = derived("cart", "sara"), derived("order", "old"), derived("order", "web")
COAT, SNEAKER, CREW, SCARF = (derived("product", name) for name in ("coat", "sneaker", "crew", "scarf"))

POLICY_BODY: dict[str, Any] = {
    "retailer": "Alma House",
    "currency": "GEL",
    "region": "GE",
    "tax": {"mode": "included", "rates": {"standard": 1800, "reduced": 500, "zero": 0}},
    "points": {"per": 100, "worth": 5, "earn": True},
    "tiers": [
        {"name": "Member", "from": 0},
        {"name": "Gold", "from": 1000},
        {"name": "Platinum", "from": 6000},
    ],
    "returns_days": 30,
    "cards": {"prefix": "77", "length": 10},
    "hold_minutes": 30,
    "cash_rounding": 1,
    "privacy_mask": True,
}


def store(name: str) -> dict[str, Any]:
    return {
        "name": name, "address": "Rustaveli Avenue 24", "city": "Tbilisi", "country": "GE", "region": "GE",
        "currency": "GEL", "timezone": "Asia/Tbilisi", "phone": "+995322000000", "opens": "10:00", "closes": "21:00",
        "receipt": {"legal_name": "Alma LLC", "tax_number": "404404404", "footer": "Thank you"},
    }  # fmt: skip


def product(
    title: str, *variants: tuple[str, str | None, str | None, int], active: bool = True
) -> dict[str, Any]:
    listed = [
        {
            "sku": sku,
            "barcode": f"486000{sku}",
            "colour": colour,
            "size": size,
            "price": price,
            "was": None,
            "image": None,
        }
        for sku, colour, size, price in variants
    ]
    return {
        "title": title, "brand": "Alma", "category": "Clothes", "image": "a" * 64, "currency": "GEL", "tax": "standard",
        "active": active, "variants": listed,
    }  # fmt: skip


def stock(sku: str, product_id: str, here: int, vake: int = 0) -> Document:
    return (
        "stock",
        derived("stock", sku),
        {"sku": sku, "product": product_id, "on_hand": {STORE: here, VAKE: vake}},
    )


def cart_line(
    sku: str, product_id: str, title: str, variant: str, price: int, quantity: int = 1
) -> dict[str, Any]:
    return {
        "id": derived("line", sku), "sku": sku, "product": product_id, "title": title, "variant": variant,
        "quantity": quantity, "price": price, "added_at": "2026-11-20T17:14:00.000Z",
    }  # fmt: skip


def cart(state: str = "open", claim: dict[str, Any] | None = None) -> dict[str, Any]:
    return {
        "customer": SARA, "channel": "web", "state": state, "currency": "GEL", "saved_at": "2026-11-20T17:14:00.000Z",
        "epoch": 0, "claim": claim, "order": None,
        "lines": [
            cart_line("11042", COAT, "Alma wool coat", "Camel, M", 64000),
            cart_line("31877", SNEAKER, "Court leather sneakers", "White, 38", 28900),
            cart_line("27740", CREW, "Kazbegi cashmere crew", "Oat, M", 32000),
        ],
    }  # fmt: skip


def order(
    number: str,
    at: str,
    customer_id: str | None = SARA,
    channel: str = "store",
    total: int = 41200,
    **more: Any,
) -> dict[str, Any]:
    line = {
        "id": derived("order_line", number), "sku": "11042", "product": COAT, "title": "Alma wool coat",
        "variant": "Camel, M", "quantity": 1, "list_price": total, "unit_price": total, "discount": 0, "total": total,
        "tax_rate": 1800, "tax": total * 18 // 118,
    }  # fmt: skip
    return {
        "number": number, "customer": customer_id, "channel": channel, "store": STORE if channel == "store" else None,
        "till": derived("till", "before") if channel == "store" else None, "associate": ASSOCIATE, "state": "completed",
        "placed_at": at, "currency": "GEL", "tax_mode": "included", "lines": [line],
        "totals": {"goods": total, "discount": 0, "tax": line["tax"], "rounding": 0, "total": total, "paid": total},
        "payments": [], "from_cart": None, "cart_channel": None, "points": {"earned": 412, "used": 0},
        "provisional": False, "returned": [], **more,
    }  # fmt: skip


def people() -> list[Document]:
    sara = customer(
        "Sara", "Ahmadi", also=["سارا احمدی"], language="fa",
        phones=[{"e164": "+995555012846", "raw": "555 01 28 46", "label": "mobile"},
                {"e164": "+989121234567", "raw": "0912 123 4567", "label": "home"}],
        emails=[{"address": "sara.ahmadi@example.com", "label": "home"}],
        cards=[{"number": "7722041187", "state": "active", "since": "2021-03-02T09:00:00.000Z"}],
        sizes={"tops": "M", "shoes": "38"}, sizes_checked_at="2026-10-09T09:00:00.000Z", likes=["Cashmere"], avoids=["Mohair"],
        consents={"email": {"state": "yes", "at": "2026-03-12T09:00:00.000Z", "by": ASSOCIATE, "source": "store"},
                  "sms": {"state": "no", "at": "2026-03-12T09:00:00.000Z", "by": ASSOCIATE, "source": "store"}},
    )  # fmt: skip
    others = [
        (SARAH, customer("Sarah", "Connor", phones=[{"e164": "+12125550128", "raw": "", "label": ""}], emails=[])),
        (ANNA, customer("Анна", "Петрова", phones=[{"e164": "+79161234055", "raw": "", "label": ""}], emails=[])),
        (REZA, customer("رضا", "تهرانی", phones=[{"e164": "+989359876630", "raw": "", "label": ""}], emails=[])),
        (MERGED, customer("Sara", "Ahmady", phones=[], emails=[], merged_into=SARA,
                          cards=[{"number": "7700000001", "state": "active", "since": None}])),
    ]  # fmt: skip
    return [("customer", SARA, sara), *(("customer", id_, body) for id_, body in others)]


def goods() -> list[Document]:
    return [
        ("product", COAT, product("Alma wool coat", ("11042", "Camel", "M", 64000))),
        ("product", SNEAKER, product("Court leather sneakers", ("31877", "White", "38", 25900))),
        ("product", CREW, product("Kazbegi cashmere crew", ("27740", "Oat", "M", 32000), ("27741", "Sand", "M", 32000),
                                  ("27742", "Sand", "L", 32000))),
        ("product", SCARF, product("Silk square scarf 90", ("11208", "Lapis", None, 14500))),
        stock("11042", COAT, 3), stock("31877", SNEAKER, 5), stock("27740", CREW, 0, vake=1), stock("27741", CREW, 2),
        stock("27742", CREW, 4), stock("11208", SCARF, 8),
    ]  # fmt: skip


def history() -> list[Document]:
    rated = {"customer": SARA, "at": "2026-11-09T16:15:00.000Z", "channel": "web", "what": "rated", "store": None,
             "till": None, "by": None, "facts": {"score": 9}}  # fmt: skip
    saved = {**rated, "what": "cart_saved", "at": "2026-11-20T17:14:20.000Z", "facts": {}}
    back = {"number": "R-1", "order": OLD_ORDER, "customer": SARA, "channel": "store", "store": STORE, "currency": "GEL",
            "at": "2026-10-14T08:05:00.000Z", "refund": 21000, "reason": "too_small",
            "lines": [{"order_line": None, "sku": "11042", "product": COAT, "title": "Silk blouse", "variant": "36",
                       "quantity": 1, "amount": 21000}]}  # fmt: skip
    wish = {
        "id": "tag-1",
        "sku": "11208",
        "product": SCARF,
        "price": 15000,
        "added_at": "2026-11-01T10:00:00.000Z",
        "by": "customer",
    }
    note = {"customer": SARA, "text": "Shopping for a winter coat", "at": "2026-11-09T13:00:00.000Z", "by": ASSOCIATE,
            "by_name": "Nino", "store": STORE}  # fmt: skip
    return [
        ("cart", CART, cart()),
        ("order", OLD_ORDER, order("7-00041", "2026-10-09T13:48:00.000Z")),
        ("order", WEB_ORDER, order("W-1007", "2026-09-02T10:00:00.000Z", channel="web", total=53800)),
        ("return", derived("return", "1"), back),
        ("wishlist", SARA, {"customer": SARA, "items": [wish]}),
        ("loyalty", SARA, {"customer": SARA, "points": 820, "earned": 4820, "entries": []}),
        ("note", derived("note", "1"), note),
        ("activity", derived("activity", "rated"), rated),
        ("activity", derived("activity", "saved"), saved),
    ]


def everything() -> list[Document]:
    """All documents of the shop."""
    return [
        (*POLICY, POLICY_BODY),
        ("store", STORE, store("Test Street")),
        ("store", VAKE, store("Vake")),
        ("till", IDENTITY.till_id, {"name": "Till 7", "number": 7, "store": STORE}),
        ("associate", ASSOCIATE, {"name": "Nino Beridze", "user": "nino", "role": "associate", "store": STORE, "active": True}),
        *people(), *goods(), *history(),
    ]  # fmt: skip
