"""kill -9 of the hub just before and just after each commit of a round: what tills were told is true, and nothing is doubled."""

from __future__ import annotations

import sys
from itertools import count

import pytest

from clienteling.errors import Offline
from clienteling.services import checkout, people, takeover
from clienteling.sync.client import HubClient
from tests.crashes import flows
from tests.crashes.conftest import Street, new_cart
from tests.services.shop import SARA

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and fork are POSIX's")


def trade(street: Street, text: str, claimed: str) -> None:
    """A note, a sale of scarves and the sale of a claimed cart, none of it sent yet."""
    with flows.opened(street.home) as till:
        people.note(till, SARA, text)
        checkout.pay_cash(till, checkout.add(till, checkout.start(till, SARA), flows.SCARF), 20000)
        with HubClient.of(till) as client:
            sale = takeover.claim(till, client, claimed)
        checkout.pay_cash(till, sale, 20000)


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_hub_killed_at_any_commit_of_a_round_has_each_thing_once(street: Street, when: str) -> None:
    for number in count(1):
        text, cart = f"{when} {number}", new_cart(f"{when} {number}")
        street.hub.put(cart)
        trade(street, text, cart[1])
        street.close()
        street.open((number, when))
        cut_short = street.till("begin_again", "") != 0
        was_killed = street.close()
        street.open()
        with flows.opened(street.home) as till:
            flows.round_with_hub(till)
            street.agree(till)
        assert [one["text"] for one in street.of_kind("note")].count(text) == 1
        assert [one["from_cart"] for one in street.of_kind("order")].count(cart[1]) == 1
        paid = sorted(one["order"] for one in street.of_kind("payment"))
        assert paid == sorted(id_ for kind, id_ in street.documents() if kind == "order")
        assert len(paid) == 2 * number
        if not was_killed:
            break
        assert cut_short or when == "after"
    assert number > 4


def test_a_claim_whose_answer_died_with_the_hub_is_this_tills_all_the_same(street: Street) -> None:
    cart = new_cart("answer lost")
    street.hub.put(cart)
    with flows.opened(street.home) as till:
        flows.round_with_hub(till)
        for number in count(1):
            street.close()
            street.open((number, "after"))
            try:
                with HubClient.of(till) as client:
                    sale = takeover.claim(till, client, cart[1])
                break
            except Offline:
                continue
        assert number > 2
        street.close()
        street.open()
        checkout.pay_cash(till, sale, 20000)
        flows.round_with_hub(till)
        street.agree(till)
    assert [one["from_cart"] for one in street.of_kind("order")] == [cart[1]]
