"""One till of the chain and what its associate does all day: a thread that serves, and one that talks to the hub, as in the app.

Everything a service has returned from is written into the till's diary: from then on it may not be lost.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from clienteling import app
from clienteling.clock import SystemClock
from clienteling.errors import ClientelingError, HubError, Refused
from clienteling.hub.seeding.chance import Chance, Weights
from clienteling.services import checkout, lookup, people, takeover, wishes
from clienteling.services.sale import Sale
from clienteling.sync import engine, schedule, status
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_till import settings_of
from tests.network.shop import CASH, COAT_SKU, SCARF_SKU, at_work, customer_of

REQUEST_TIMEOUT = 1.5
_PERIOD = 1.0  # seconds between two rounds when nothing goes wrong
_LONGEST = 8.0  # seconds between two tries: a day of faults is short here
_DEEDS = ("find", "note", "correct", "consent", "wish", "unwish", "sell", "claim", "offline")
_WEIGHTS = Weights([3, 4, 2, 2, 3, 1, 4, 3, 1])


class Diary:
    """One JSON object a line, in the system's hands before the next thing is done: it outlives a killed process."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._file = path.open("a", encoding="utf-8")

    def write(self, **what: Any) -> None:
        with self._lock:
            self._file.write(json.dumps(what) + "\n")
            self._file.flush()


class AtWork:
    """A till with its two threads. `stop` is asked for, then `join` them."""

    def __init__(self, home: Path, number: int, customers: int, seed: int, pace: float) -> None:
        self._home = home
        self._customers = range(customers)
        self._chance = Chance(seed, "till", number)
        self._pace = pace
        self._diary = Diary(home.with_suffix(".jsonl"))
        self._stop = threading.Event()
        self._ready = threading.Event()
        self._till: Till | None = None
        self._threads = [
            threading.Thread(target=self._guarded, args=(work,)) for work in (self._serve, self._sync)
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self._stop.set()

    def join(self) -> None:
        for thread in self._threads:
            thread.join()

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as bug:
            self._diary.write(bug=repr(bug))
            raise

    # At the counter

    def _serve(self) -> None:
        opened = app.open_till(settings_of(self._home), clock=SystemClock())
        with opened:
            till = at_work(opened)
            till = replace(till, settings=replace(till.settings, request_timeout=REQUEST_TIMEOUT))
            self._diary.write(opened=True)
            self._till = till
            self._ready.set()
            with HubClient.of(till) as client:
                while not self._stop.wait(self._chance.exponential(self._pace)):
                    self._deed(till, client)
            self._threads[1].join()  # who holds the folder's lock leaves last

    def _deed(self, till: Till, client: HubClient) -> None:
        name = self._chance.weighted(_DEEDS, _WEIGHTS)
        began = time.monotonic()
        try:
            getattr(self, f"_{name}")(till, client, customer_of(self._chance.pick(self._customers)))
        except (Refused, HubError) as problem:
            self._diary.write(did=name, code=problem.code)
        else:
            self._diary.write(did=name, took=round(time.monotonic() - began, 4))

    def _find(self, till: Till, _client: HubClient, _who: str) -> None:
        wanted = f"Given{self._chance.pick(self._customers)}"
        assert lookup.find(till, wanted).hits

    def _note(self, till: Till, _client: HubClient, who: str) -> None:
        self._diary.write(kept=["note", people.note(till, who, "Came by, looked at coats")])

    def _correct(self, till: Till, _client: HubClient, who: str) -> None:
        people.correct(
            till, who, {self._chance.pick(("fit_note", "sizes.tops")): self._chance.pick(("S", "M", "L"))}
        )

    def _consent(self, till: Till, _client: HubClient, who: str) -> None:
        people.consent(till, who, self._chance.pick(("email", "sms")), self._chance.some(0.5))

    def _wish(self, till: Till, _client: HubClient, who: str) -> None:
        wishes.add(till, who, self._chance.pick((COAT_SKU, SCARF_SKU)))

    def _unwish(self, till: Till, _client: HubClient, who: str) -> None:
        listed = (till.read("wishlist", who) or {"items": []})["items"]
        if listed:
            wishes.remove(till, who, [self._chance.pick(listed)["id"]])

    def _sell(self, till: Till, _client: HubClient, who: str) -> None:
        sale = checkout.add(till, checkout.start(till, who), self._chance.pick((COAT_SKU, SCARF_SKU)))
        self._paid(till, sale)

    def _claim(self, till: Till, client: HubClient, _who: str) -> None:
        cart = self._open_cart(till)
        if cart is None:
            return
        sale = takeover.claim(till, client, cart)
        self._stop.wait(self._chance.fraction())
        if self._chance.some(0.3):
            takeover.give_back(till, sale)
        else:
            self._paid(till, _agreed(till, sale))

    def _offline(self, till: Till, _client: HubClient, _who: str) -> None:
        """A cart's goods over the counter, when the hub cannot be asked for the cart itself."""
        cart = self._open_cart(till)
        if cart is not None and status.state(till).kind != "synced":
            self._paid(till, _agreed(till, checkout.start(till, from_cart=cart)))

    def _open_cart(self, till: Till) -> str | None:
        names = [row[0] for row in till.cache.conn.execute("SELECT id FROM documents WHERE kind = 'cart'")]
        drawn = self._chance.sample(names, 5)
        return next((one for one in drawn if (till.read("cart", one) or {}).get("state") == "open"), None)

    def _paid(self, till: Till, sale: Sale) -> None:
        if checkout.totals(till, sale).blockers:
            return
        receipt = checkout.pay_cash(till, sale, CASH * 10)
        self._diary.write(
            kept=["order", receipt.order], cart=sale.cart or sale.from_cart, claimed=sale.cart is not None
        )

    # In the background

    def _sync(self) -> None:
        while not self._ready.wait(0.5):
            if self._stop.is_set() or not self._threads[0].is_alive():
                return
        assert self._till is not None
        till = replace(self._till.for_thread(), session=self._till.session)
        failures, broke = 0, 0.0
        with till, HubClient.of(till) as client:
            while not self._stop.is_set():
                pause = _PERIOD
                try:
                    engine.sync_once(till, client)
                except HubError as problem:
                    failures, broke = failures + 1, broke or time.monotonic()
                    after = problem.facts.get("after")
                    pause = min(_LONGEST, schedule.next_try(failures, after, till.ids.fraction()))
                    self._diary.write(round=problem.code)
                except ClientelingError as problem:
                    self._diary.write(round=problem.code, bad=True)
                else:
                    recovered = round(time.monotonic() - broke, 2) if failures else None
                    self._diary.write(round="ok", **({"recovered": recovered} if failures else {}))
                    failures, broke = 0, 0.0
                state = status.state(till)
                if state.kind == "synced" and state.waiting:
                    self._diary.write(bug="the state line says synced while something waits")
                self._stop.wait(pause)


def _agreed(till: Till, sale: Sale) -> Sale:
    for line in sale.lines:
        sale = checkout.agree(till, sale, line.id)
    return sale
