"""A sale for cash that the hub did not accept: a manager gives the money back, and the question and the payment end together."""

from collections.abc import Callable

import pytest

from clienteling import app
from clienteling.errors import Refused
from clienteling.services import attention, checkout, settling
from clienteling.store import attempts
from clienteling.sync import status
from clienteling.till import Till
from tests.fixtures_hub import Hub
from tests.fixtures_till import synced
from tests.services.test_money_path import (
    PAID,
    claimed,
    clock,
    customer_adds_a_scarf,
    enrolled,
    lease_ends,
    of_kind,
    shop,
)

__all__ = ["clock", "enrolled", "shop"]


def test_cash_of_a_sale_that_was_not_accepted_is_given_back_with_the_decision(
    shop: Hub, enrolled: Callable[..., Till]
) -> None:
    till, other = enrolled(), enrolled("rustaveli", "mariam")
    sale = claimed(till)
    lease_ends(shop)
    customer_adds_a_scarf(shop)
    status.heard(till)  # heard of the hub a moment ago, but not of this
    sold = checkout.pay_cash(till, sale, PAID)
    synced(till)
    synced(till)
    (item,) = attention.items(till)
    assert (item.subject, item.weight, item.by_manager) == ("sale_lost", "money", True)
    assert [each.code for each in item.choices] == [
        "put_aside"
    ]  # the money goes back: it is not booked after all
    with pytest.raises(Refused):
        attention.decide(till, item.key, "put_aside", note="Given back")
    manager = app.with_session(till, other.session)
    attention.decide(manager, item.key, "put_aside", note="Given back in cash")
    synced(till)
    synced(till)
    assert [one.state for one in attempts.of_sale(till.journal.conn, sold.order)] == ["refunded"]
    assert [paid["state"] for paid in of_kind(shop, till, "payment")] == ["refunded"]
    assert (attention.items(manager), till.journal.refused()) == ((), [])
    assert settling.settle(till, None) == []
