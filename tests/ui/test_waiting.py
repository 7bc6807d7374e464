"""What waits to be sent is told in rows, whatever was done offline: a cash sale is its payment and itself."""

from collections.abc import Callable

import pytest

from clienteling.services import checkout
from clienteling.till import Till
from tests.fixtures_till import clock, till_with
from tests.services.shop import SARA, everything
from ui.models import attention, waiting

__all__ = ["clock", "till_with"]


@pytest.mark.usefixtures("qapp")
def test_a_cash_sale_made_offline_is_shown_with_its_amount(till_with: Callable[..., Till]) -> None:
    till = till_with(*everything())
    checkout.pay_cash(till, checkout.add(till, checkout.start(till, SARA), "11208"), 20_000)
    entries = {entry.name: entry for entry in attention.read(till).waiting}
    assert set(entries) >= {"payment.approved", "sale.complete"}
    assert {(each.total, each.tender) for each in entries.values()} == {(14_500, "cash")}
    assert entries["sale.complete"].about == "Sara Ahmadi"
    shown = waiting.rows_of(tuple(entries.values()), privacy=True)
    assert {row.amount for row in shown} == {"₾145.00"}
