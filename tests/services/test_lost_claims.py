"""A claim without an answer: nobody waits long for it, and what it may have been granted goes back to the customer."""

import socket
from collections.abc import Iterable, Iterator

import pytest

from clienteling.clock import SystemClock
from clienteling.domain import act
from clienteling.errors import Offline, Refused
from clienteling.protocol import Result
from clienteling.services import checkout, held, offline, takeover
from clienteling.sync import engine
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import POLICY, Hub
from tests.fixtures_till import reopened, synced
from tests.services.counters import (
    PAID,
    SCARF,
    Enrolled,
    asking,
    cart_at,
    clock,
    cut_off,
    enrolled,
    resumed,
    scarf,
    shop,
    taken_over,
    time_passes,
)
from tests.services.shop import CART, SARA, cart

__all__ = ["clock", "enrolled", "shop"]
Commands = Iterable[bytes]
_commands = HubClient.commands


@pytest.fixture
def silent() -> Iterator[str]:
    """A hub that takes the call and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


def answer_lost(self: HubClient, written: Commands, feed: str | None = None) -> list[Result]:
    """The hub does it, and the line breaks before it can say so."""
    _commands(self, written, feed)
    raise Offline


def lose_the_answer(till: Till, monkeypatch: pytest.MonkeyPatch, *, pinned: bool = False) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(HubClient, "commands", answer_lost)
        with asking(till) as client, pytest.raises(Offline):
            takeover.claim(till, client, CART, pinned=pinned)


def test_a_hub_that_hangs_costs_a_moment_and_the_till_says_what_is_safe(
    enrolled: Enrolled, silent: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = cut_off(enrolled(), silent)
    monkeypatch.setattr(engine, "AT_ONCE", 0.3)
    began = SystemClock().monotonic()
    with asking(till) as client, pytest.raises(Offline) as raised:
        takeover.claim(till, client, CART)
    # To prove who we are, to ask, and to ask again: the till's own patience of 15 s counts for none of it.
    assert SystemClock().monotonic() - began < 5
    assert raised.value.facts["safe"] == "from_cart"
    assert till.journal.pending() == 0


def test_a_person_waits_four_seconds_for_a_claim() -> None:
    assert engine.AT_ONCE == 4.0


@pytest.mark.parametrize("pinned", [False, True])
def test_a_claim_that_was_granted_to_nobody_goes_back_with_the_next_round(
    shop: Hub, enrolled: Enrolled, monkeypatch: pytest.MonkeyPatch, pinned: bool
) -> None:
    till = enrolled()
    lose_the_answer(till, monkeypatch, pinned=pinned)
    assert cart_at(shop)["state"] == "claimed"
    synced(till)
    assert cart_at(shop) == {**cart(), "epoch": 1}
    synced(till)
    assert (till.journal.pending(), till.journal.refused(), till.journal.noted("taking")) == (0, [], None)


def test_a_claim_that_arrives_after_it_was_given_up_is_granted_nothing(
    shop: Hub, enrolled: Enrolled, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = enrolled()
    on_its_way: list[list[bytes]] = []

    def slow(self: HubClient, written: Commands, feed: str | None = None) -> list[Result]:
        on_its_way.append(list(written))
        raise Offline

    with monkeypatch.context() as patched:
        patched.setattr(HubClient, "commands", slow)
        with asking(till) as client, pytest.raises(Offline):
            takeover.claim(till, client, CART, pinned=True)
    synced(till)
    with asking(till) as client:
        (late,) = client.commands(on_its_way[0])
    assert (late.status, late.code) == ("rejected", "id_reused")
    assert cart_at(shop)["state"] == "open"
    assert taken_over(till).claim is not None


def test_the_goods_sold_meanwhile_close_the_cart_whoever_was_granted_it(
    shop: Hub, enrolled: Enrolled, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = enrolled()
    lose_the_answer(till, monkeypatch)
    sold = checkout.pay_cash(till, checkout.start(till, SARA, from_cart=CART), PAID)
    synced(till)
    synced(till)
    assert (cart_at(shop)["state"], cart_at(shop)["order"]) == ("completed", sold.order)
    assert (till.journal.pending(), till.journal.refused()) == (0, [])


def test_asked_again_the_new_grant_stays_when_the_lost_one_goes_back(
    shop: Hub, enrolled: Enrolled, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = enrolled()
    lose_the_answer(till, monkeypatch)
    sale = taken_over(till)
    synced(till)
    synced(till)
    assert cart_at(shop)["claim"]["id"] == sale.claim.id  # type: ignore[union-attr]
    sold = checkout.pay_cash(till, sale, PAID)
    synced(till)
    assert cart_at(shop)["order"] == sold.order


def test_the_program_ended_before_the_sale_was_on_the_counter(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    with asking(till) as client:
        takeover.claim(till, client, CART, pinned=True)
    again = reopened(till)
    synced(again)
    assert cart_at(shop)["state"] == "open"
    again.close()


def test_what_is_on_the_counter_stays_through_a_restart(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    sale = taken_over(till)
    again = reopened(till)
    synced(again)
    assert checkout.kept(again) == sale
    assert cart_at(shop)["claim"]["id"] == sale.claim.id  # type: ignore[union-attr]
    again.close()


def test_a_sale_taken_up_without_an_answer_is_put_back_with_its_cart(
    shop: Hub, enrolled: Enrolled, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = enrolled(), enrolled(user="mariam")
    first = checkout.add(here, taken_over(here), SCARF)
    id_ = held.hold(here, first, "blue bag")
    synced(here)
    synced(there)
    with monkeypatch.context() as patched:
        patched.setattr(HubClient, "commands", answer_lost)
        with pytest.raises(Offline):
            resumed(there, id_)
    assert (shop.body("held", id_) or {})["state"] == "resumed"
    synced(there)
    synced(there)
    (one,) = held.listed(there)
    assert (one.id, one.label, one.mine) == (id_, "blue bag", True)
    sale = resumed(there, id_)
    assert sale.id != first.id
    assert cart_at(shop)["claim"]["id"] == sale.claim.id  # type: ignore[union-attr]
    sold = checkout.pay_cash(there, sale, PAID)
    synced(there)
    synced(here)
    assert cart_at(shop)["order"] == sold.order
    assert (held.listed(here), there.journal.refused()) == ((), [])


def test_a_sale_taken_up_without_an_answer_can_be_taken_up_by_the_till_that_held_it(
    shop: Hub, enrolled: Enrolled, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = enrolled(), enrolled(user="mariam")
    id_ = held.hold(here, scarf(here))
    synced(here)
    synced(there)
    with monkeypatch.context() as patched:
        patched.setattr(HubClient, "commands", answer_lost)
        with pytest.raises(Offline):
            resumed(there, id_)
    with pytest.raises(Refused):
        resumed(here, id_)
    synced(there)
    synced(here)
    assert resumed(here, id_).lines[0].sku == SCARF


# Pinned by policy


@pytest.mark.parametrize(
    ("rule", "kinds"),
    [("never", ("normal", "normal")), ("poor_line", ("normal", "pinned")), ("always", ("pinned", "pinned"))],
)
def test_the_policy_says_whether_a_claim_ends_by_itself(
    shop: Hub, enrolled: Enrolled, rule: str, kinds: tuple[str, str]
) -> None:
    shop.put(("policy", act.POLICY, {**POLICY, "claims": {"pinned": rule}}))
    till = enrolled()
    before = offline.kind_of_claim(till)
    with asking(cut_off(till)) as client, pytest.raises(Offline):
        engine.sync_once(cut_off(till), client)
    synced(till)
    assert (before, offline.kind_of_claim(till)) == kinds
    assert offline.kind_of_claim(till, pinned=False) == "normal"
    time_passes(shop, 3601)
    synced(till)
    assert offline.kind_of_claim(till) == kinds[0]


def test_a_pinned_cart_is_paid_for_without_the_hub_and_no_lease_ends_it(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    sale = taken_over(till, pinned=True)
    time_passes(shop, 3600)
    assert cart_at(shop)["state"] == "claimed"
    sold = checkout.pay_cash(cut_off(till), sale, PAID)
    synced(till)
    assert cart_at(shop)["order"] == sold.order
