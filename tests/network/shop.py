"""A shop for tills behind bad lines: customers with online carts and plenty of everything, and what must hold in the end."""

from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from clienteling import app
from clienteling.clock import SystemClock
from clienteling.errors import Busy, HubError
from clienteling.hub import documents
from clienteling.ids import SystemIds, derived
from clienteling.sync import engine, status
from clienteling.sync.client import HubClient
from clienteling.till import Session, Till
from tests.fixtures_hub import Hub, associate_id, open_furnished, store_id
from tests.fixtures_till import Document, customer, settings_of
from tests.services.shop import COAT, SCARF, cart_line, product

COAT_SKU, SCARF_SKU = "11042", "11208"
COAT_PRICE, SCARF_PRICE = 64000, 14500
CASH = 200000
PLENTY = 1_000_000
"""Pieces of each article on the shelf."""
TIMEOUT = 0.8
"""Seconds a till of these tests waits for an answer."""


def customer_of(number: int) -> str:
    return derived("customer", f"network {number}")


def cart_of(number: int) -> str:
    return derived("cart", f"network {number}")


def goods() -> list[Document]:
    """Two articles nobody can sell out."""
    shelf = {store_id("rustaveli"): PLENTY}
    return [
        ("product", COAT, product("Alma wool coat", (COAT_SKU, "Camel", "M", COAT_PRICE))),
        ("product", SCARF, product("Silk square scarf 90", (SCARF_SKU, "Lapis", None, SCARF_PRICE))),
        ("stock", derived("stock", COAT_SKU), {"sku": COAT_SKU, "product": COAT, "on_hand": shelf}),
        ("stock", derived("stock", SCARF_SKU), {"sku": SCARF_SKU, "product": SCARF, "on_hand": shelf}),
    ]


def people(numbers: range) -> Iterator[Document]:
    """Customers, each with a cart they filled at home."""
    for number in numbers:
        phone = f"+99555{number:07d}"
        yield (
            "customer",
            customer_of(number),
            customer(
                f"Given{number}",
                f"Family{number}",
                phones=[{"e164": phone, "raw": phone, "label": "mobile"}],
                emails=[{"address": f"c{number}@example.org", "label": "home"}],
                home_store=store_id("rustaveli"),
            ),
        )
        lines = [
            cart_line(COAT_SKU, COAT, "Alma wool coat", "Camel, M", COAT_PRICE),
            cart_line(SCARF_SKU, SCARF, "Silk square scarf 90", "Lapis", SCARF_PRICE),
        ]
        saved = {"channel": "web", "state": "open", "currency": "GEL", "saved_at": "2026-11-20T17:14:00.000Z"}
        claim: dict[str, Any] = {"epoch": 0, "claim": None, "order": None}
        yield "cart", cart_of(number), {"customer": customer_of(number), "lines": lines, **saved, **claim}


class HubProcess:
    """`clienteling-hub serve` on one port, to be killed and started again."""

    def __init__(self, home: Path, *options: str) -> None:
        self.home = home
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self._options = options
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> str:
        """Its URL, once it listens."""
        words = ["serve", "--home", str(self.home), "--port", str(self.port), *self._options]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "clienteling.hub.cli", *words], stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line.startswith("listening on "), line
        return line.split()[-1]

    def kill(self) -> None:
        """Without a word of warning."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate(timeout=20)
            self._process = None

    @property
    def pid(self) -> int:
        """The running process."""
        assert self._process is not None
        return self._process.pid


@contextlib.contextmanager
def running(home: Path, customers: int, *options: str) -> Iterator[tuple[Hub, HubProcess]]:
    """A furnished hub as its own process, with so many customers."""
    opened, clock = open_furnished(home), SystemClock()
    with opened.begin() as connection:
        documents.put_many(connection, [*goods(), *people(range(customers))])
    process = HubProcess(home, *options)
    try:
        yield Hub(process.start(), home, opened, clock, SystemIds(clock)), process
    finally:
        process.kill()
        opened.dispose()


def counter(hub: Hub, url: str, home: Path, user: str = "nino", named: str = "") -> Till:
    """A till of the shop that reaches the hub over the line at `url`; `named` is the part of a code for a certificate."""
    till, _ = app.enrol(settings_of(home), url, hub.code() + named, home.name, clock=hub.clock)
    with HubClient.of(till) as client:
        engine.bootstrap(till, client)
    return at_work(till, user)


def at_work(till: Till, user: str = "nino") -> Till:
    """The till with somebody signed in, as impatient as these tests want it."""
    session = Session(associate_id(user), user.title(), "associate", store_id("rustaveli"))
    return replace(till, settings=replace(till.settings, request_timeout=TIMEOUT), session=session)


def until_quiet(till: Till, seconds: float = 30.0) -> int:
    """Rounds until all is sent and fetched; gives how many it took. Fails when that does not come true in time."""
    end = time.monotonic() + seconds
    with HubClient.of(till) as client:
        for number in range(1, 10_000):
            try:
                more = engine.sync_once(till, client).more
            except HubError as problem:
                more = True
                time.sleep(1.2 if isinstance(problem, Busy) else 0.05)
            if not more and not till.journal.pending() and not till.journal.applied():
                return number
            assert time.monotonic() < end, status.state(till)
    raise AssertionError("never quiet")


def shown(till: Till) -> dict[tuple[str, str], Any]:
    """Everything a till shows."""
    names = till.cache.conn.execute("SELECT kind, id FROM documents").fetchall()
    every = {(kind, identity): till.read(kind, identity) for kind, identity in names}
    return {name: body for name, body in every.items() if body is not None}


def kept(hub: Hub) -> dict[tuple[str, str], Any]:
    """Everything the hub has."""
    with hub.reading() as connection:
        rows = connection.exec_driver_sql("SELECT kind, id, body FROM documents").fetchall()
    return {(kind, identity): json.loads(body) for kind, identity, body in rows}


def agree(hub: Hub, *tills: Till) -> None:
    """Hub and tills hold the same documents, and the same in each."""
    true = kept(hub)
    for till in tills:
        here = shown(till)
        wrong = sorted(name for name in {*true, *here} if true.get(name) != here.get(name))
        assert not wrong, f"till {till.enrolled().till_number} differs: {wrong[:5]} of {len(wrong)}"


def sold_once(hub: Hub) -> list[tuple[str, dict[str, Any]]]:
    """The orders of the hub, with their ids: one for a cart or a person is told, one payment for each attempt."""
    every = kept(hub)
    orders = [(identity, body) for (kind, identity), body in every.items() if kind == "order"]
    carts = Counter(body["from_cart"] for _, body in orders if body["from_cart"])
    told = json.dumps([body for (kind, _), body in every.items() if kind == "attention"])
    twice = [cart for cart, times in carts.items() if times > 1 and cart not in told]
    assert not twice, f"carts were sold twice and nobody is told: {twice}"
    numbers = Counter(body["number"] for _, body in orders)
    assert not [one for one, times in numbers.items() if times > 1], "an order number was given twice"
    # The web shop took its own money; what was paid at a till has a document for each attempt.
    attempts = [paid["attempt"] for _, body in orders if body["till"] for paid in body["payments"]]
    assert len(attempts) == len(set(attempts)), "a payment pays two orders"
    entries = [
        (identity, entry["order"])
        for (kind, identity), body in every.items()
        if kind == "loyalty"
        for entry in body["entries"]
        if entry["reason"] == "purchase"
    ]
    assert len(entries) == len(set(entries)), "points were given twice for one order"
    missing = [attempt for attempt in attempts if ("payment", attempt) not in every]
    assert not missing, f"an order without its payment: {missing}"
    _goods_moved_once(every, [body for _, body in orders])
    return orders


def _goods_moved_once(every: dict[tuple[str, str], Any], orders: list[dict[str, Any]]) -> None:
    here = store_id("rustaveli")
    for sku in (COAT_SKU, SCARF_SKU):
        lines = [line for order in orders if order["store"] == here for line in order["lines"]]
        sold = sum(line["quantity"] for line in lines if line["sku"] == sku)
        gone = PLENTY - every["stock", derived("stock", sku)]["on_hand"][here]
        assert gone == sold, f"{sold} pieces of {sku} were sold, and {gone} are gone from the shelf"
