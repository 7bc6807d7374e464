"""The till ends at every kind of moment of a sale paid in four parts, or by a link: each part once, one order, nothing lost."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from clienteling import app
from clienteling.clock import HandClock
from clienteling.domain import attempt as steps
from clienteling.domain.attempt import Attempt
from clienteling.hub import gift_cards as books
from clienteling.hub import signing
from clienteling.services import checkout, completion, links, paying, settling, tenders
from clienteling.services.sale import Sale
from clienteling.store import attempts, points
from clienteling.sync.client import HubClient
from clienteling.till import POLICY, Till
from tests.fixtures_hub import Hub
from tests.fixtures_till import synced
from tests.scripted_terminal import ScriptedTerminal
from tests.services.test_money_path import Enrolled, clock, enrolled, scarf, shop
from tests.services.test_paying import SCARF_COSTS
from tests.services.test_paying_crashes import PowerCutError

__all__ = ["clock", "enrolled", "shop"]

GIFT, CASH, CARD = 50_00, 20_00, 30_00
DEAD = frozenset({"closed", "declined"})


@dataclass
class Counter:
    """A till and the person at it, who goes on after every restart as the screen says; the drawer holds what was recorded."""

    shop: Hub
    till: Till
    terminal: ScriptedTerminal
    card: str = ""
    moments: list[str] = field(default_factory=list)
    ends_at: int | None = None

    def watch(self, moment: str) -> None:
        self.moments.append(moment)
        if len(self.moments) == self.ends_at:
            self.ends_at = None
            raise PowerCutError(moment)

    def restart(self) -> None:
        session = self.till.session
        self.till.close()
        opened = app.open_till(self.till.settings, clock=self.till.clock, ids=self.till.ids)
        settling.recover(opened, self.terminal)
        assert session is not None
        self.till = app.with_session(opened, session)

    def be_paid(self, sale: Sale) -> None:
        """The next part, whatever is there already, until the sale is written down; while nobody knows, nothing is taken."""
        while completion.already(self.till, sale) is None:
            now = tenders.due(self.till, sale)
            taken = [part.tender for part in now.parts if part.is_paid]
            if now.is_open:
                self.wait()
            elif "gift_card" not in taken:
                with HubClient.of(self.till) as client:
                    tenders.take_gift_card(self.till, client, sale, self.card)
            elif "cash" not in taken:
                tenders.take_cash(self.till, sale, CASH, CASH)
            elif "card" not in taken:
                paying.send(self.till, self.terminal, paying.begin(self.till, sale, CARD))
            else:
                tenders.take_cash(self.till, sale, 100_00)
        self.wait()

    def wait(self) -> None:
        """Some minutes in which the till syncs and settles by itself."""
        assert isinstance(self.shop.clock, HandClock)
        self.shop.clock.advance(180)
        for _ in range(2):
            synced(self.till)
            settling.settle(self.till, self.terminal)
        synced(self.till)

    def gift_card(self) -> str:
        with self.shop.engine.begin() as connection:
            key = signing.keys(connection).badge
            _, number = books.issue(connection, self.shop.ids, self.shop.clock, key, GIFT, "GEL")
        return number

    def left(self) -> int:
        with self.shop.engine.begin() as connection:
            return sum(card.balance for card in books.listed(connection))


@pytest.fixture
def counter(shop: Hub, enrolled: Enrolled, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter]:
    policy = shop.body(*POLICY) or {}
    shop.put((*POLICY, {**policy, "links": {"minutes": 60}}))
    till = enrolled()
    synced(till)
    one = Counter(shop, till, ScriptedTerminal())
    one.terminal.before = lambda call: one.watch(f"terminal.{call}")
    monkeypatch.setattr(points, "watch", one.watch)
    yield one
    monkeypatch.setattr(points, "watch", None)
    one.till.close()


def cut_everywhere(
    counter: Counter,
    prepare: Callable[[], Any],
    play: Callable[[Any], None],
    check: Callable[[Any, str], None],
) -> set[str]:
    """Play once to hear the moments, then once for each of them (its first and last time), to be cut there."""
    about = prepare()
    counter.moments.clear()
    play(about)
    check(about, "undisturbed")
    heard = list(counter.moments)
    last = {moment: place for place, moment in enumerate(heard, 1)}
    chosen = sorted({*last.values(), *(heard.index(moment) + 1 for moment in last)})
    for place in range(1, len(heard) + 1) if "SOAK" in os.environ else chosen:
        about = prepare()
        counter.moments.clear()
        counter.ends_at = place
        try:
            play(about)
        except PowerCutError:
            counter.restart()
            play(about)
        counter.ends_at = None
        check(about, f"{place} {heard[place - 1]}")
    return set(heard)


def test_four_parts_with_cash_and_a_gift_card_are_taken_once_each(counter: Counter) -> None:
    before = [0]

    def prepare() -> Sale:
        counter.card, before[0] = counter.gift_card(), counter.terminal.charged
        sale = scarf(counter.till)
        checkout.keep(counter.till, sale)
        return sale

    def check(sale: Sale, cut: str) -> None:
        found = attempts.of_sale(counter.till.journal.conn, sale.id)
        money = [(one.tender, one.amount, one.state) for one in found if one.state not in DEAD]
        assert sorted(money) == [
            ("card", CARD, "captured"), ("cash", CASH, "captured"), ("cash", 45_00, "captured"),
            ("gift_card", GIFT, "captured"),
        ], cut  # fmt: skip
        order = counter.shop.body("order", sale.id) or {}
        assert (order["totals"]["paid"], order["totals"]["total"]) == (SCARF_COSTS, SCARF_COSTS), cut
        assert sorted(one["attempt"] for one in order["payments"]) == sorted(
            one.id for one in found if one.state not in DEAD
        )
        assert counter.left() == 0, cut
        assert counter.terminal.charged == before[0] + CARD, cut
        assert checkout.kept(counter.till) is None

    heard = cut_everywhere(counter, prepare, counter.be_paid, check)
    assert {"attempt.write:done", "attempt.step:commit", "sale.pay:commit", "journal.mark:done"} <= heard


def test_a_part_given_back_is_given_back_once(counter: Counter) -> None:
    def prepare() -> Sale:
        counter.card = counter.gift_card()
        sale = scarf(counter.till)
        with HubClient.of(counter.till) as client:
            tenders.take_gift_card(counter.till, client, sale, counter.card)
        tenders.take_cash(counter.till, sale, CASH, CASH)
        return sale

    def play(sale: Sale) -> None:
        for part in tenders.due(counter.till, sale).parts:
            one = attempts.get(counter.till.journal.conn, part.attempt)
            if one is not None and one.state in steps.APPROVED:
                paying.undo(counter.till, one)
        counter.wait()
        counter.wait()

    def check(sale: Sale, cut: str) -> None:
        found = attempts.of_sale(counter.till.journal.conn, sale.id)
        assert {one.tender: one.state for one in found} == {"gift_card": "voided", "cash": "refunded"}, cut
        for one in found:
            told = [each["name"] for each in counter.till.journal.about("payment", one.id)]
            assert sum(name in ("payment.voided", "payment.refunded") for name in told) == 1, cut
            assert (counter.shop.body("payment", one.id) or {})["state"] == one.state
        with counter.shop.engine.begin() as connection:
            assert {card.balance for card in books.listed(connection)} == {GIFT}, cut

    cut_everywhere(counter, prepare, play, check)


def test_a_sale_placed_for_a_link_is_placed_once_or_still_on_the_counter(counter: Counter) -> None:
    def prepare() -> Sale:
        sale = scarf(counter.till)
        checkout.keep(counter.till, sale)
        return sale

    def play(sale: Sale) -> None:
        if checkout.kept(counter.till) is not None:
            with HubClient.of(counter.till) as client:
                links.send(counter.till, client, sale, "", "screen")
        counter.wait()

    def check(sale: Sale, cut: str) -> None:
        (one,) = attempts.of_sale(counter.till.journal.conn, sale.id)
        assert one.state == "awaiting", cut
        order = counter.shop.body("order", sale.id) or {}
        assert (order["state"], order["awaiting"]["attempt"]) == ("placed", one.id), cut
        assert links.of(counter.till, sale.id).url is not None
        links.cancel(counter.till, sale.id)
        counter.wait()
        assert links.of(counter.till, sale.id).state == "cancelled"

    cut_everywhere(counter, prepare, play, check)


def test_attempts_stand_in_the_order_they_were_begun_whatever_the_clock_says(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    assert isinstance(till.clock, HandClock)
    sale = scarf(till)
    begun = []
    for hours in (0, -30, 12):
        till.clock.set(till.clock.now() + timedelta(hours=hours))
        part = tenders.take_cash(till, sale, 1000, 1000)
        assert isinstance(part, Attempt)
        begun.append(part.id)
    assert [one.id for one in attempts.of_sale(till.journal.conn, sale.id)] == begun
    assert [one.attempt for one in tenders.due(till, sale).parts] == begun
