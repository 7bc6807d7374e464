"""A live online cart is handed over, not copied: one till gets it, the other is told, and a sale appears once everywhere."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from clienteling.errors import Offline, Refused
from clienteling.ids import derived
from clienteling.services import checkout, lookup, online, profile, takeover
from clienteling.services.sale import Sale
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import Hub, hub, store_id
from tests.fixtures_till import customer, enrolled_till, synced
from tests.services.shop import CART, SARA, cart, goods, people

__all__ = ["enrolled_till", "hub"]

NEWCOMER = derived("customer", "newcomer")
Enrolled = Callable[..., Till]


@pytest.fixture
def shop(hub: Hub) -> Hub:
    """The hub with Sara, her online cart and the goods, three of each at Rustaveli."""
    counted = [
        (kind, id_, {**body, "on_hand": {store_id("rustaveli"): 3}} if kind == "stock" else body)
        for kind, id_, body in [*people(), *goods()]
    ]
    hub.put(*counted, ("cart", CART, cart()))
    return hub


@contextmanager
def asking(till: Till) -> Iterator[HubClient]:
    with HubClient.of(till) as client:
        yield client


def claimed(till: Till) -> Sale:
    with asking(till) as client:
        return takeover.claim(till, client, CART)


def cut_off(till: Till) -> Till:
    """The same till, whose hub cannot be reached."""
    assert till.identity is not None
    return replace(till, identity=replace(till.identity, hub_url="http://127.0.0.1:9"))


def cart_at(hub: Hub) -> dict[str, Any]:
    body = hub.body("cart", CART)
    assert body is not None
    return body


def test_a_cart_is_taken_over_with_what_changed_since_it_was_saved(
    shop: Hub, enrolled_till: Enrolled
) -> None:
    till = enrolled_till()
    sale = claimed(till)
    assert (sale.customer, sale.customer_name, sale.cart, sale.from_cart) == (SARA, "Sara Ahmadi", CART, None)
    assert sale.claim is not None
    assert sale.hold_until is not None
    assert 29 * 60 < (sale.hold_until - till.clock.now()).total_seconds() <= 30 * 60
    assert [(line.sku, line.change) for line in sale.lines] == [
        ("11042", "none"),
        ("31877", "down"),
        ("27740", "none"),
    ]
    assert cart_at(shop)["state"] == "claimed"
    assert online.of_customer(till, SARA)[0].state == "claimed"


def test_the_other_till_is_told_who_holds_it_and_where(shop: Hub, enrolled_till: Enrolled) -> None:
    claimed(enrolled_till())
    other = enrolled_till("batumi", "mariam")
    with pytest.raises(Refused) as raised:
        claimed(other)
    assert raised.value.code == "claimed_elsewhere"
    assert (raised.value.facts["store"], raised.value.facts["associate"]) == ("Rustaveli", "Nino")
    held = profile.open(other, SARA).carts[0].claim
    assert held is not None
    assert (held.associate, held.store, held.mine) == ("Nino", "Rustaveli", False)
    assert profile.open(other, SARA).can_take_over is None


def test_a_till_that_asks_again_for_the_cart_it_holds_gets_a_new_grant(
    shop: Hub, enrolled_till: Enrolled
) -> None:
    till = enrolled_till()
    lost = claimed(till)
    again = claimed(till)
    assert (again.claim or lost.claim) != lost.claim
    assert cart_at(shop)["epoch"] == 2
    sold = checkout.pay_cash(till, again, 130000)
    synced(till)
    assert cart_at(shop)["order"] == sold.order


def test_paid_at_the_counter_it_is_gone_online_and_in_the_history_of_both_tills(
    shop: Hub, enrolled_till: Enrolled
) -> None:
    here, there = enrolled_till(), enrolled_till("batumi", "mariam")
    sold = checkout.pay_cash(here, claimed(here), 130000)
    assert (sold.cart_closed, sold.recovered_channel, sold.provisional) == (True, "web", False)
    assert profile.open(here, SARA).carts == ()
    assert profile.open(here, SARA).orders[0].pending
    synced(here)
    synced(there)
    assert (cart_at(shop)["state"], cart_at(shop)["order"]) == ("completed", sold.order)
    assert not profile.open(here, SARA).orders[0].pending
    for till in (here, there):
        (order,) = profile.open(till, SARA).orders
        assert (order.id, order.number, order.total, order.recovered) == (
            sold.order,
            sold.number,
            121900,
            True,
        )
        assert profile.open(till, SARA).carts == ()
        assert profile.open(till, SARA).loyalty.points == sold.points_earned
    with pytest.raises(Refused) as raised:
        claimed(there)
    assert (raised.value.code, raised.value.facts["number"]) == ("already_completed", sold.number)


def test_a_cart_given_back_is_as_it_was_and_can_be_taken_by_another(
    shop: Hub, enrolled_till: Enrolled
) -> None:
    here, there = enrolled_till(), enrolled_till("batumi", "mariam")
    sale = claimed(here)
    checkout.keep(here, sale)
    takeover.give_back(here, sale)
    assert checkout.kept(here) is None
    assert online.of_customer(here, SARA)[0].state == "open"
    synced(here)
    assert (cart_at(shop)["state"], cart_at(shop)["lines"]) == ("open", cart()["lines"])
    assert claimed(there).claim is not None
    assert cart_at(shop)["epoch"] == 2


def test_a_claim_is_renewed_while_somebody_works_on_it_and_the_hold_begins_anew(
    shop: Hub, enrolled_till: Enrolled
) -> None:
    till = enrolled_till()
    sale = claimed(till)
    with asking(till) as client:
        takeover.renew(till, client, sale)
    touched = checkout.add(till, replace(sale, hold_until=sale.started_at), "11208")
    assert touched.hold_until is not None
    assert touched.hold_until > sale.started_at
    takeover.give_back(till, sale)
    synced(till)
    with asking(till) as client, pytest.raises(Refused):
        takeover.renew(till, client, sale)
    assert till.journal.refused() == []


def test_without_a_connection_nothing_is_claimed_and_nothing_waits(
    shop: Hub, enrolled_till: Enrolled
) -> None:
    till = cut_off(enrolled_till())
    with pytest.raises(Offline):
        claimed(till)
    assert till.journal.pending() == 0
    assert online.of_customer(till, SARA)[0].state == "open"


def test_the_goods_of_an_online_cart_sold_offline_close_the_cart_when_the_sale_is_sent(
    shop: Hub, enrolled_till: Enrolled
) -> None:
    till = enrolled_till()
    sale = checkout.start(cut_off(till), SARA, from_cart=CART)
    sold = checkout.pay_cash(cut_off(till), sale, 130000)
    assert cart_at(shop)["state"] == "open"
    synced(till)
    assert (cart_at(shop)["state"], cart_at(shop)["order"]) == ("completed", sold.order)
    order = shop.body("order", sold.order)
    assert order is not None
    assert (order["from_cart"], order["provisional"]) == (CART, False)


def test_a_claim_survives_the_restart_of_the_till(shop: Hub, enrolled_till: Enrolled) -> None:
    till = enrolled_till()
    checkout.keep(till, claimed(till))
    again = checkout.kept(till)
    assert again is not None
    sold = checkout.pay_cash(till, again, 130000)
    synced(till)
    assert cart_at(shop)["order"] == sold.order


def test_a_customer_beyond_this_till_is_found_at_the_hub_and_kept(shop: Hub, enrolled_till: Enrolled) -> None:
    till = enrolled_till()
    card = {"number": "7755555555", "state": "active", "since": None}
    shop.put(("customer", NEWCOMER, customer("Ketevan", "Dadiani", cards=[card])))
    assert lookup.find(till, "7755555555").problem == "unknown_card"
    with asking(till) as client:
        found = lookup.live(till, client, "7755555555")
    (hit,) = found.hits
    assert (hit.customer, hit.name, hit.live, hit.masked) == (NEWCOMER, "Ketevan Dadiani", True, False)
    (kept,) = lookup.find(till, "dadiani").hits
    assert (kept.customer, kept.live) == (NEWCOMER, False)


def test_the_hub_knows_nobody_either(shop: Hub, enrolled_till: Enrolled) -> None:
    till = enrolled_till()
    with asking(till) as client:
        found = lookup.live(till, client, "Nobody Atall")
    assert (found.hits, found.problem) == ((), "not_here")
    with pytest.raises(Offline), asking(cut_off(till)) as client:
        lookup.live(cut_off(till), client, "Nobody Atall")
