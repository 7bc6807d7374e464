"""Gift cards with real tills and a real hub: taken from once for each payment, given back once, whatever is lost."""

from __future__ import annotations

from typing import Any

import pytest

from clienteling.clock import HandClock
from clienteling.domain.attempt import Attempt
from clienteling.domain.gift_card import REDEEM, RETURN, Found
from clienteling.domain.money import Money
from clienteling.errors import Busy, Offline, Refused
from clienteling.hub import gift_cards as books
from clienteling.hub import signing
from clienteling.protocol import Result
from clienteling.services import checkout, gift_cards, paying, settling, tenders
from clienteling.services.sale import Receipt
from clienteling.store import attempts
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import Hub
from tests.fixtures_till import synced
from tests.services.test_money_path import (
    PAID,
    Enrolled,
    claimed,
    clock,
    enrolled,
    lease_ends,
    of_kind,
    reasons,
    scarf,
    shop,
)
from tests.services.test_paying import SCARF_COSTS, state

__all__ = ["clock", "enrolled", "shop"]

NUMBER = "GIFT 1234 5678 90"


def issued(shop: Hub, amount: int = 100_00, currency: str = "GEL", number: str = NUMBER) -> Found:
    with shop.engine.begin() as connection:
        key = signing.keys(connection).badge
        return books.issue(connection, shop.ids, shop.clock, key, amount, currency, number)[0]


def left(shop: Hub) -> int:
    with shop.engine.begin() as connection:
        return sum(one.balance for one in books.listed(connection))


@pytest.fixture
def till(enrolled: Enrolled) -> Till:
    return enrolled()


def take(till: Till, sale: Any, amount: int | None = None, number: str = NUMBER) -> Receipt | Attempt:
    with HubClient.of(till) as client:
        return tenders.take_gift_card(till, client, sale, number, amount)


def part(taken: Receipt | Attempt) -> Attempt:
    assert isinstance(taken, Attempt)
    return taken


def settled(till: Till) -> None:
    synced(till)
    settling.settle(till, None)
    synced(till)
    settling.settle(till, None)
    synced(till)


def test_a_gift_card_and_cash_pay_a_sale_and_the_card_is_taken_from_once(shop: Hub, till: Till) -> None:
    issued(shop)
    with HubClient.of(till) as client:
        assert gift_cards.balance(till, client, "gift-1234567890") == Money(100_00, "GEL")
    sale = scarf(till)
    taken = part(take(till, sale))
    assert (taken.state, taken.amount, taken.facts["left"], taken.facts["last4"]) == (
        "approved",
        100_00,
        0,
        "7890",
    )
    assert (left(shop), tenders.due(till, sale).rest) == (0, SCARF_COSTS - 100_00)
    sold = tenders.take_cash(till, sale, PAID)
    assert isinstance(sold, Receipt)
    settled(till)
    paid = {one["tender"]: one["state"] for one in of_kind(shop, till, "payment")}
    assert paid == {"gift_card": "captured", "cash": "approved"}
    assert (left(shop), state(till, taken), reasons(shop, till)) == (0, "captured", [])


def test_a_gift_card_with_enough_on_it_completes_the_sale(shop: Hub, till: Till) -> None:
    issued(shop, 200_00)
    assert isinstance(take(till, scarf(till)), Receipt)
    settled(till)
    assert left(shop) == 200_00 - SCARF_COSTS


def test_the_number_of_a_card_is_on_no_disk_of_the_till(shop: Hub, till: Till) -> None:
    issued(shop)
    part(take(till, scarf(till)))
    found = till.journal.conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    rows = [till.journal.conn.execute(f"SELECT * FROM {name}").fetchall() for (name,) in found]
    assert "gift_card" in str(rows)
    assert "1234567890" not in str(rows)


@pytest.mark.parametrize(
    ("amount", "currency", "number", "asked", "code"),
    [
        (100_00, "GEL", "GIFT0000000000", None, "gift_card_unknown"),
        (100_00, "GEL", "?", None, "gift_card_unknown"),
        (100_00, "EUR", NUMBER, None, "gift_card_currency"),
        (100_00, "GEL", NUMBER, 120_00, "gift_card_empty"),
    ],
)
def test_what_a_card_cannot_pay_is_refused_before_anything_is_written(
    shop: Hub, till: Till, amount: int, currency: str, number: str, asked: int | None, code: str
) -> None:
    issued(shop, amount, currency)
    with pytest.raises(Refused, match=code):
        take(till, scarf(till), asked, number)
    assert attempts.unsettled(till.journal.conn) == []
    assert left(shop) == amount


def test_a_blocked_card_pays_nothing(shop: Hub, till: Till) -> None:
    card = issued(shop)
    with shop.engine.begin() as connection:
        assert books.set_state(connection, card.id, "blocked")
    with pytest.raises(Refused, match="gift_card_blocked"):
        take(till, scarf(till))


def test_numbers_are_not_tried_out(shop: Hub, till: Till) -> None:
    for _ in range(5):
        with pytest.raises(Refused, match="gift_card_unknown"):
            take(till, scarf(till), number="GUESSED00000")
    with pytest.raises(Busy):
        take(till, scarf(till), number="GUESSED00001")


def test_emptied_meanwhile_at_another_till_it_is_declined(shop: Hub, till: Till, enrolled: Enrolled) -> None:
    issued(shop, SCARF_COSTS)
    other, sale = enrolled(), scarf(till)
    with HubClient.of(till) as client:
        send = client.commands

        def emptied_before(*args: Any) -> list[Result]:
            take(other, scarf(other))
            return send(*args)

        client.commands = emptied_before  # type: ignore[method-assign,assignment]
        with pytest.raises(Refused, match="gift_card_empty") as no:
            tenders.take_gift_card(till, client, sale, NUMBER)
    assert no.value.facts["left"] == 0
    assert tenders.due(till, sale).parts == ()
    assert isinstance(tenders.take_cash(till, sale, PAID), Receipt)
    assert till.journal.refused() == []


def test_a_part_given_back_is_on_the_card_again_once(shop: Hub, till: Till) -> None:
    issued(shop)
    sale = scarf(till)
    taken = part(take(till, sale))
    paying.undo(till, taken)
    settled(till)
    settled(till)
    assert (left(shop), state(till, taken)) == (100_00, "voided")
    again = part(take(till, sale))
    assert (again.state, left(shop)) == ("approved", 0)


def wait_for_the_line(shop: Hub) -> None:
    """No answer is on its way any more: the next round of sync asks what became of it."""
    assert isinstance(shop.clock, HandClock)
    shop.clock.advance(180)


class Cut:
    """A line that is cut at one call of the client: before the request, or after it, when the answer is lost."""

    def __init__(self, client: HubClient, *, after: bool) -> None:
        self.client, self.after, self.real = client, after, client.commands

    def __call__(self, *args: Any, **more: Any) -> Any:
        self.client.commands = self.real  # type: ignore[method-assign]
        if self.after:
            self.real(*args, **more)
        raise Offline


def cut_off(till: Till, sale: Any, *, after: bool) -> Attempt:
    with HubClient.of(till) as client:
        client.commands = Cut(client, after=after)  # type: ignore[method-assign]
        return part(tenders.take_gift_card(till, client, sale, NUMBER))


@pytest.mark.parametrize("after", [False, True])
def test_no_answer_is_unknown_and_the_same_bytes_again_take_the_money_once(
    shop: Hub, till: Till, after: bool
) -> None:
    issued(shop)
    sale = scarf(till)
    lost = cut_off(till, sale, after=after)
    assert (lost.state, left(shop)) == ("unknown", 0 if after else 100_00)
    with pytest.raises(Refused, match="payment_open"):
        tenders.take_cash(till, sale, PAID)
    with HubClient.of(till) as client:
        found = part(tenders.ask_gift_card(till, client, sale, lost))
    assert (found.state, left(shop)) == ("approved", 0)
    assert isinstance(tenders.take_cash(till, sale, PAID), Receipt)
    settled(till)
    assert left(shop) == 0


@pytest.mark.parametrize("after", [False, True])
def test_nobody_asks_and_the_sync_finds_out(shop: Hub, till: Till, after: bool) -> None:
    issued(shop)
    sale = scarf(till)
    lost = cut_off(till, sale, after=after)
    wait_for_the_line(shop)
    settled(till)
    if after:
        assert (state(till, lost), left(shop)) == ("approved", 0)
    else:
        assert (state(till, lost), left(shop)) == ("closed", 100_00)
        assert tenders.due(till, sale).rest == SCARF_COSTS


def test_a_redemption_that_arrives_after_it_was_closed_takes_nothing(shop: Hub, till: Till) -> None:
    """Held up on the line for minutes: the hub knows that the attempt is over."""
    issued(shop)
    sale = scarf(till)
    lost = cut_off(till, sale, after=False)
    (redeem,) = [one for one in till.journal.about("payment", lost.id) if one["name"] == REDEEM]
    written = till.journal.written(redeem["id"])
    wait_for_the_line(shop)
    settled(till)
    with HubClient.of(till) as client:
        (late,) = client.commands([written])
    assert (late.status, left(shop), state(till, lost)) == ("rejected", 100_00, "closed")


def test_a_till_that_dies_before_it_asks_closes_the_attempt_at_the_hub(shop: Hub, till: Till) -> None:
    card = issued(shop)
    sale = scarf(till)
    intent = paying.begin(till, sale, 100_00, "gift_card", card=card.id, last4=card.last4)
    attempts.step(till.journal.conn, intent, "send", till.clock.now_text(), redeem=till.ids.new())
    settling.recover(till, None)
    assert state(till, intent) == "closing"
    with pytest.raises(Refused, match="payment_open"):
        tenders.take_cash(till, sale, PAID)
    settled(till)
    assert (state(till, intent), left(shop)) == ("closed", 100_00)
    names = [one["name"] for one in till.journal.about("payment", intent.id)]
    assert names == [RETURN]


def test_the_card_of_a_refused_sale_gets_its_money_back(shop: Hub, till: Till, enrolled: Enrolled) -> None:
    issued(shop, 2000_00)
    other = enrolled()
    sale = claimed(till)
    assert isinstance(take(till, sale), Receipt)
    lease_ends(shop)
    synced(other)
    checkout.pay_cash(other, claimed(other), PAID)
    synced(other)
    settled(till)
    (one,) = attempts.of_sale(till.journal.conn, sale.id)
    assert (one.state, left(shop)) == ("voided", 2000_00)
    (item,) = [each for each in of_kind(shop, till, "attention") if each["reason"] == "second_completion"]
    assert (item["state"], item["decision"]["choice"]) == ("decided", "money_back")
