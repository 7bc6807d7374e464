"""Builds an enrolled till with many customers for the measurements, through the path a first sync takes.

The people are made up by arithmetic: the same number always gives the same person.
"""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from clienteling import app, ids, settings
from clienteling.services import enrol
from clienteling.store.cache import Row
from clienteling.till import POLICY, Identity, Till
from tests.bench.people import ORDERS_EACH, STORE, person

NOW = "2026-11-20T12:00:00.000Z"
READY = "ready"
LINES_EACH, PRODUCTS = 3, 300


def build(home: Path, customers: int) -> Till:
    """The till of `home` with that many customers; made on the first call, opened on the later ones."""
    chosen = replace(settings.load(home), home=home, key_file=home / "till.key")
    if (home / READY).exists():
        till = app.open_till(chosen)
        if till.cache.count("customer") == customers:
            return till
        till.close()  # another version's tables: the cache began anew, and so do we
        shutil.rmtree(home)
    till, _ = app.prepare(chosen)
    identity = Identity(
        "bench", ids.derived("till", "bench"), 9, "Till 9", STORE, "Bench", "http://127.0.0.1:9", "f"
    )
    till = enrol.settle_in(till, identity)
    fresh = till.files.new_cache(till.journal)
    started, rows = time.perf_counter(), documents(customers)
    fresh.begin_load({"feed": "f"})
    while page := list(islice(rows, 5000)):
        fresh.load(page, {})
    fresh.load([], {"cursor": "bench"})
    fresh.end_load()
    till.files.swap(till.journal, fresh)
    (home / READY).write_text(f"{customers} customers in {time.perf_counter() - started:.1f} s\n")
    return till


def documents(customers: int) -> Iterator[Row]:
    """All documents in the order a hub's snapshot has: by kind, then by id."""
    yield from _sorted(
        "cart",
        range(0, customers, 10),
        lambda n: _cart(person(n)["id"], [_cart_line(n + i) for i in range(3)]),
    )
    yield from _sorted("customer", range(customers), lambda n: _customer(person(n)))
    yield from _sorted("loyalty", range(customers), _loyalty, of="customer")
    yield from _sorted("order", range(customers * ORDERS_EACH), _order)
    yield _row(*POLICY, _policy())
    yield from _sorted("product", range(PRODUCTS), _product)
    yield from _sorted("stock", range(PRODUCTS), _stock)
    yield _row("store", STORE, {"name": "Bench", "city": "Tbilisi", "region": "GE", "currency": "GEL"})
    yield from _sorted("wishlist", range(0, customers, 10), _wishlist, of="customer")


def _sorted(
    kind: str, numbers: range, body: Callable[[int], dict[str, Any]], of: str | None = None
) -> Iterator[Row]:
    for id_, n in sorted((ids.derived(of or kind, str(n)), n) for n in numbers):
        yield _row(kind, id_, body(n))


def _row(kind: str, id_: str, body: dict[str, Any]) -> Row:
    return (kind, id_, 1, json.dumps(body, ensure_ascii=False, separators=(",", ":")))


def _policy() -> dict[str, Any]:
    return {
        "retailer": "Bench",
        "currency": "GEL",
        "region": "GE",
        "tax": {"mode": "included", "rates": {"standard": 1800}},
        "points": {"per": 100, "worth": 5, "earn": True},
        "tiers": [
            {"name": "Member", "from": 0},
            {"name": "Silver", "from": 1000},
            {"name": "Gold", "from": 3000},
        ],
        "returns_days": 30,
        "cards": {"prefix": "2204", "length": 12},
        "hold_minutes": 30,
        "cash_rounding": 1,
    }


def _product(n: int) -> dict[str, Any]:
    variant = {
        "sku": f"{10000 + n}",
        "barcode": None,
        "colour": "Sand",
        "size": "M",
        "price": 5000 + n * 10,
        "was": None,
    }
    return {
        "title": f"Product {n}",
        "currency": "GEL",
        "tax": "standard",
        "active": True,
        "variants": [variant],
    }


def _stock(n: int) -> dict[str, Any]:
    return {
        "sku": f"{10000 + n}",
        "product": ids.derived("product", str(n)),
        "on_hand": {STORE: n % 9, "web": 20},
    }


def _loyalty(n: int) -> dict[str, Any]:
    return {"customer": person(n)["id"], "points": n % 5000, "earned": n % 7000, "entries": []}


def _wishlist(n: int) -> dict[str, Any]:
    item = {
        "id": str(n),
        "sku": f"{10000 + n % PRODUCTS}",
        "product": "",
        "price": 5000,
        "added_at": NOW,
        "by": "customer",
    }
    return {"customer": person(n)["id"], "items": [item]}


def _customer(who: dict[str, str]) -> dict[str, Any]:
    return {
        "name": {"given": who["given"], "family": who["family"]},
        "also": [],
        "phones": [{"e164": who["e164"], "raw": who["e164"], "label": "mobile"}],
        "emails": [{"address": who["email"], "label": "home"}],
        "cards": [{"number": who["card"], "state": "active", "since": NOW}],
        "language": "en",
        "home_store": STORE,
        "since": "2021-03-01T09:00:00.000Z",
        "sizes": {"tops": "M", "shoes": "38"},
        "likes": ["Silk"],
        "avoids": [],
        "consents": {"email": {"state": "yes", "at": NOW, "by": "", "source": "store"}},
    }


def _order_line(n: int) -> dict[str, Any]:
    price = 5000 + n % PRODUCTS * 10
    return {
        "id": str(n), "sku": f"{10000 + n % PRODUCTS}", "product": "", "title": f"Product {n % PRODUCTS}",
        "variant": "Sand, M", "quantity": 1, "list_price": price, "unit_price": price, "discount": 0,
        "total": price, "tax_rate": 1800, "tax": price * 18 // 118,
    }  # fmt: skip


def _order(m: int) -> dict[str, Any]:
    n, k = divmod(m, ORDERS_EACH)
    customer = person(n)["id"]
    lines = [_order_line(m + i) for i in range(LINES_EACH)]
    total = sum(line["total"] for line in lines)
    return {
        "number": f"9-{m:07d}", "customer": customer, "channel": ("web", "store", "app")[k % 3],
        "store": STORE, "till": None, "associate": None, "state": "completed",
        "placed_at": f"2026-{1 + (n + k * 3) % 10:02d}-{1 + n % 28:02d}T10:{n % 60:02d}:00.000Z", "currency": "GEL",
        "tax_mode": "included", "lines": lines, "from_cart": None, "cart_channel": None,
        "totals": {"goods": total, "discount": 0, "tax": total * 18 // 118, "rounding": 0, "total": total, "paid": total},
        "payments": [], "points": {"earned": total // 100, "used": 0}, "provisional": False, "returned": [],
    }  # fmt: skip


def _cart_line(n: int) -> dict[str, Any]:
    return {
        "id": str(n), "sku": f"{10000 + n % PRODUCTS}", "product": ids.derived("product", str(n % PRODUCTS)),
        "title": f"Product {n % PRODUCTS}", "variant": "Sand, M", "quantity": 1, "price": 5000, "added_at": NOW,
    }  # fmt: skip


def _cart(customer: str, lines: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "customer": customer, "channel": "web", "state": "open", "currency": "GEL", "saved_at": NOW, "lines": lines,
        "epoch": 0, "claim": None, "order": None,
    }  # fmt: skip
