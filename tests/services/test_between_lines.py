"""What may happen between two lines of a payment: another thread, a second press, a device that was behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from clienteling.devices.fiscals import open_fiscal
from clienteling.domain.gift_card import RETURN
from clienteling.errors import BadInput, DeviceError, Refused
from clienteling.services import checkout, fiscal, held, paying, save_home, settling, takeover, tenders
from clienteling.services.sale import Receipt, Sale
from clienteling.sync import engine
from clienteling.till import Till
from tests.fixtures_hub import Hub
from tests.fixtures_till import settings_of, synced
from tests.scripted_terminal import ScriptedTerminal
from tests.services.shop import SARA
from tests.services.test_gift_cards import issued, left, settled, take
from tests.services.test_money_path import (
    PAID,
    Enrolled,
    claimed,
    clock,
    enrolled,
    of_kind,
    reasons,
    scarf,
    shop,
)
from tests.services.test_paying import SCARF_COSTS
from tests.services.test_tenders import rounds_to

__all__ = ["clock", "enrolled", "shop"]


@pytest.mark.parametrize("moment", ["before", "after"])
def test_the_look_every_few_seconds_leaves_a_gift_card_alone_that_the_hub_is_asked_about(
    shop: Hub, enrolled: Enrolled, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    till = enrolled()
    issued(shop, 200_00)
    sale, asking = scarf(till), engine.send_now

    def slowly(*args: Any, **more: Any) -> Any:
        if moment == "before":
            settling.settle(till, None)
        answer = asking(*args, **more)
        if moment == "after":
            settling.settle(till, None)
        return answer

    monkeypatch.setattr(engine, "send_now", slowly)
    sold = take(till, sale)
    assert isinstance(sold, Receipt)
    settled(till)
    assert left(shop) == 200_00 - SCARF_COSTS
    (paid,) = (shop.body("order", sold.order) or {})["payments"]
    assert RETURN not in {one["name"] for one in till.journal.about("payment", paid["attempt"])}


class Moody:
    def __init__(self, inner: Any) -> None:
        self.inner, self.is_out = inner, True

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def sign(self, whole: Any, at: str) -> Any:
        if self.is_out:
            raise DeviceError("fiscal_disk")
        return self.inner.sign(whole, at)


@pytest.mark.parametrize("way", ["cash", "standalone"])
def test_sales_that_wait_to_be_signed_go_first_however_the_next_one_is_paid(
    enrolled: Enrolled, way: str
) -> None:
    till = enrolled()
    device = Moody(open_fiscal(settings_of(till.settings.home, fiscal="journal")))
    till = replace(till, fiscal=device)
    first = scarf(till)
    tenders.take_cash(till, first, PAID)
    assert fiscal.queue(till) == [first.id]
    device.is_out = False
    second = scarf(till)
    if way == "cash":
        tenders.take_cash(till, second, PAID)
    else:
        tenders.take_standalone(till, second, None, "OK77")
    assert fiscal.queue(till) == []


@pytest.mark.parametrize("way", ["hold", "home", "back"])
def test_a_sale_that_was_paid_a_moment_ago_is_not_put_aside(shop: Hub, enrolled: Enrolled, way: str) -> None:
    till = enrolled()
    sale = claimed(till)
    assert isinstance(tenders.take_cash(till, sale, PAID), Receipt)
    ways: dict[str, Callable[[Till, Sale], object]] = {
        "hold": held.hold,
        "home": save_home.save,
        "back": takeover.give_back,
    }
    with pytest.raises(Refused, match="already_completed"):
        ways[way](till, sale)


def test_a_barcode_in_the_field_of_the_amount_is_no_cash(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    with pytest.raises(BadInput, match="bad_amount"):
        tenders.take_cash(till, scarf(till), 4_006381_333931_00)
    synced(till)
    assert (of_kind(shop, till, "order"), reasons(shop, till)) == ([], [])


def test_a_rest_no_coin_can_pay_is_rounded_away(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    rounds_to(shop, till, 5)
    sale = scarf(till)
    tenders.take_standalone(till, sale, SCARF_COSTS - 2, "OK77")
    assert tenders.due(till, sale).cash_rest == 0
    sold = tenders.take_cash(till, sale, 0)
    assert isinstance(sold, Receipt)
    synced(till)
    settling.settle(till, None)
    synced(till)
    assert reasons(shop, till) == []
    assert (shop.body("order", sold.order) or {})["totals"]["rounding"] == -2


def test_a_customer_named_after_a_part_was_paid_is_on_the_order_whoever_finishes_it(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, terminal = enrolled(), ScriptedTerminal()
    sale = scarf(till, None)
    tenders.take_cash(till, sale, 45_00, 45_00)
    theirs = checkout.give_to(till, sale, SARA)
    assert tenders.due(till, theirs).rest == SCARF_COSTS - 45_00
    paying.send(till, terminal, paying.begin(till, theirs))
    settling.recover(till, None)
    synced(till)
    order = shop.body("order", sale.id) or {}
    assert order["customer"] == SARA
