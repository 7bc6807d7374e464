"""Every way we know to lose, double or misplace a sale, tried with real tills and a real hub: none of them works."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from clienteling import app
from clienteling.clock import HandClock
from clienteling.domain import stock
from clienteling.errors import Refused, ScopeError
from clienteling.hub import handlers
from clienteling.hub.tables import audit
from clienteling.protocol import Result
from clienteling.services import checkout, doing, people, takeover
from clienteling.services.sale import Sale
from clienteling.store.encryption import connect
from clienteling.sync import status
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import Hub, associate_id, store_id
from tests.fixtures_till import SESSION, make_till, settings_of, stored_keys, synced
from tests.services.counters import SCARF, Enrolled, clock, enrolled, shop
from tests.services.shop import CART, SARA, cart_line, everything
from tests.services.shop import SCARF as SCARF_ID

__all__ = ["SCARF", "Enrolled", "clock", "enrolled", "shop"]

PAID = 130000


def claimed(till: Till) -> Sale:
    with HubClient.of(till) as client:
        return takeover.claim(till, client, CART)


def scarf(till: Till, customer: str | None = SARA) -> Sale:
    return checkout.add(till, checkout.start(till, customer), SCARF)


def lease_ends(shop: Hub) -> None:
    """Five minutes and more without a word from the till: the cart is the customer's again."""
    assert isinstance(shop.clock, HandClock)
    shop.clock.advance(301)
    with shop.engine.begin() as connection:
        handlers.release_expired(connection, shop.clock)


def customer_adds_a_scarf(shop: Hub) -> None:
    body = shop.body("cart", CART) or {}
    line = cart_line(SCARF, SCARF_ID, "Silk square scarf 90", "Lapis", 14500)
    shop.put(("cart", CART, {**body, "lines": [*body["lines"], line]}))


def of_kind(shop: Hub, till: Till, kind: str) -> list[dict[str, Any]]:
    """All documents of a kind, which the till and the hub must agree about."""
    rows = till.cache.conn.execute("SELECT id FROM documents WHERE kind = ?", (kind,)).fetchall()
    here = {row[0]: till.read(kind, row[0]) for row in rows}
    assert here == {id_: shop.body(kind, id_) for id_ in here}
    return [body for body in here.values() if body is not None]


def reasons(shop: Hub, till: Till) -> list[str]:
    return sorted(one["reason"] for one in of_kind(shop, till, "attention"))


def points(shop: Hub) -> int:
    return int((shop.body("loyalty", SARA) or {"points": 0})["points"])


def scarves(shop: Hub) -> int:
    return int((shop.body("stock", stock.identity(SCARF)) or {})["on_hand"][store_id("rustaveli")])


# The claim


def test_a_lease_that_ended_while_the_customer_paid_still_counts_when_nothing_else_happened(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    sale = claimed(till)
    lease_ends(shop)
    synced(till)
    sold = checkout.pay_cash(till, sale, PAID)
    synced(till)
    assert (shop.body("cart", CART) or {})["order"] == sold.order
    assert reasons(shop, till) == []


def test_a_cart_the_customer_changed_after_the_lease_is_not_closed_by_the_sale_of_its_old_lines(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    sale = claimed(till)
    lease_ends(shop)
    customer_adds_a_scarf(shop)
    # This till has not heard of anything for five minutes: it sells the goods, and does not rest on its claim.
    sold = checkout.pay_cash(till, sale, PAID)
    assert sold.provisional
    synced(till)
    assert (shop.body("cart", CART) or {})["state"] == "open"
    assert (shop.body("order", sold.order) or {})["from_cart"] == CART
    assert till.journal.refused() == []
    assert [one["amount"] for one in of_kind(shop, till, "payment")] == [sold.total]
    assert reasons(shop, till) == ["cart_sold_twice"]
    assert points(shop) == sold.points_earned


def test_a_cart_the_till_knows_to_be_changed_takes_no_money(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    sale = claimed(till)
    lease_ends(shop)
    customer_adds_a_scarf(shop)
    synced(till)
    with pytest.raises(Refused, match="claim_lost"):
        checkout.pay_cash(till, sale, PAID)
    assert till.journal.pending() == 0
    # The number that was not used is the next one's.
    assert checkout.pay_cash(till, scarf(till), 14500).number == "1-00001"


def test_a_cart_sold_elsewhere_after_the_lease_ended_is_closed_once_and_a_person_hears_of_it(
    shop: Hub, enrolled: Enrolled
) -> None:
    here, there = enrolled(), enrolled("batumi", "mariam")
    sale = claimed(here)
    lease_ends(shop)
    other = claimed(there)
    for line in other.lines:
        other = checkout.choose(there, other, line.id, "keep") if line.options else other
    first = checkout.pay_cash(there, other, PAID)
    synced(there)
    second = checkout.pay_cash(here, sale, PAID)
    synced(here)
    assert (shop.body("cart", CART) or {})["order"] == first.order
    # Cash under a plain claim of which nothing was heard is a sale of its own: goods and money changed hands.
    assert shop.body("order", second.order) is not None
    assert reasons(shop, here) == ["cart_sold_twice"]
    assert len(of_kind(shop, here, "payment")) == 2
    assert points(shop) == first.points_earned + second.points_earned


def test_giving_back_after_the_sale_gives_nothing_back(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    sale = claimed(till)
    sold = checkout.pay_cash(till, sale, PAID)
    with pytest.raises(Refused, match="already_completed"):
        takeover.give_back(till, sale)
    synced(till)
    assert (shop.body("cart", CART) or {})["order"] == sold.order
    with pytest.raises(Refused), HubClient.of(till) as client:
        takeover.renew(till, client, sale)
    assert (shop.body("cart", CART) or {})["state"] == "completed"


def test_a_cart_paid_here_a_moment_ago_is_not_claimed_again_before_the_sale_is_sent(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    sold = checkout.pay_cash(till, claimed(till), PAID)
    with pytest.raises(Refused, match="already_completed") as told:
        claimed(till)
    assert told.value.facts == {"order": sold.order, "number": sold.number}
    synced(till)
    assert (shop.body("cart", CART) or {})["order"] == sold.order


def test_a_claim_whose_answer_was_lost_does_not_shut_the_till_out(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    body = {"claim": {"id": till.ids.new(), "kind": "normal"}, "till": "", "store": ""}
    body |= {"till": till.enrolled().till_id, "store": till.enrolled().store_id}
    asked = doing.command(till, "cart.claim", ("cart", CART), body)
    (written,) = till.journal.add([asked], live=True)
    with HubClient.of(till) as client:
        client.commands([till.journal.written(written["id"])])  # and the answer never came
    sold = checkout.pay_cash(till, claimed(till), PAID)
    till.clock.advance(180)  # type: ignore[attr-defined]
    synced(till)
    assert (shop.body("cart", CART) or {})["order"] == sold.order
    assert till.journal.refused() == []


def test_goods_of_a_cart_this_till_still_holds_close_it_when_sold_without_the_claim(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    claimed(till)  # the sale was lost in a crash before it was kept, and then the line went down
    sold = checkout.pay_cash(till, checkout.start(till, SARA, from_cart=CART), PAID)
    synced(till)
    assert (shop.body("cart", CART) or {})["order"] == sold.order
    assert reasons(shop, till) == []


def test_a_cart_whose_customer_is_not_here_is_given_back_at_once(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    shop.put(("cart", CART, {**(shop.body("cart", CART) or {}), "customer": "somebody-new"}))
    with pytest.raises(ScopeError):
        claimed(till)
    synced(till)
    assert (shop.body("cart", CART) or {})["state"] == "open"


def test_a_claim_the_hub_put_off_is_never_sent_later(tmp_path: Path) -> None:
    with make_till(tmp_path, everything()) as till:
        body = {"claim": {"id": "c1", "kind": "normal"}, "till": "t", "store": "s"}
        asked = doing.command(till, "cart.claim", ("cart", CART), body)
        (written,) = till.journal.add([asked], live=True)
        till.journal.mark([Result(id=written["id"], status="deferred", code="in_progress")])
        assert till.journal.batch(50) == []
        assert till.journal.pending() == 0


# Offline


def test_two_tills_sell_the_same_cart_offline_and_a_person_hears_of_it(shop: Hub, enrolled: Enrolled) -> None:
    one, two = enrolled(), enrolled("rustaveli", "mariam")
    sold = [checkout.pay_cash(till, checkout.start(till, SARA, from_cart=CART), PAID) for till in (one, two)]
    for till in (two, one, two):
        synced(till)
    assert (shop.body("cart", CART) or {})["order"] == sold[1].order
    assert all(shop.body("order", one.order) for one in sold)
    assert sorted(one.number for one in sold) == ["1-00001", "2-00001"]
    assert reasons(shop, one) == reasons(shop, two) == ["cart_sold_twice"]
    assert points(shop) == 2 * sold[0].points_earned
    assert one.journal.refused() == two.journal.refused() == []


def test_the_same_bytes_again_after_a_time_out_sell_once(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    sold = checkout.pay_cash(till, scarf(till), 14500)
    batch = till.journal.batch(50)
    till.journal.sending([id_ for id_, _ in batch])
    with HubClient.of(till) as client:
        for _ in range(3):
            client.commands([written for _, written in batch])  # executed, and no answer was heard
    for _ in range(2):
        synced(till)
    assert (scarves(shop), points(shop)) == (2, sold.points_earned)
    assert len(of_kind(shop, till, "order")) == len(of_kind(shop, till, "payment")) == 1
    of_kind(shop, till, "stock")
    assert (status.state(till).waiting, till.journal.applied()) == (0, [])


def test_a_clock_that_is_hours_wrong_changes_neither_claim_nor_sale(shop: Hub, enrolled: Enrolled) -> None:
    till = wrong = enrolled()
    for hours in (5, -9):
        wrong = replace(till, clock=HandClock(till.clock.now()))
        wrong.clock.advance(hours * 3600)  # type: ignore[attr-defined]
        sold = checkout.pay_cash(wrong, scarf(wrong), 14500)
        synced(wrong)
        assert shop.body("order", sold.order) is not None
    sale = claimed(wrong)
    assert checkout.pay_cash(wrong, sale, PAID).number == "1-00003"
    synced(wrong)
    assert (shop.body("cart", CART) or {})["state"] == "completed"
    assert wrong.journal.refused() == []


# The till itself


def test_the_button_pressed_twice_sells_once(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    sale = scarf(till)
    first, second = (checkout.pay_cash(till, sale, 20000) for _ in range(2))
    assert first == second
    checkout.keep(till, sale)  # a page that was late
    assert checkout.kept(till) is None
    synced(till)
    assert checkout.pay_cash(till, sale, 20000) == first
    assert (scarves(shop), len(of_kind(shop, till, "payment"))) == (2, 1)


def test_money_written_down_that_cannot_be_shown_at_once_is_not_taken_again(
    shop: Hub, enrolled: Enrolled, expect_log: Callable[[str], AbstractContextManager[None]]
) -> None:
    till = enrolled()
    sale = scarf(till)
    till.cache.conn.execute("PRAGMA busy_timeout = 50")
    with closing(connect(till.cache.path, stored_keys(till).database)) as somebody:
        somebody.execute("BEGIN IMMEDIATE")
        with expect_log("kept but not shown yet"):
            first = checkout.pay_cash(till, sale, 20000)
    sold = checkout.pay_cash(till, sale, 20000)
    assert sold.number == first.number
    assert (sold.number, till.journal.pending()) == ("1-00001", 2)
    assert till.read("order", sold.order) is not None
    synced(till)
    assert (scarves(shop), points(shop)) == (2, sold.points_earned)


def test_a_cache_lost_in_the_middle_of_a_sale_takes_no_money_by_guesswork(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    sale = claimed(till)
    due = checkout.totals(till, sale)
    till.files.discard(till.journal, "cache_damaged")
    with pytest.raises(ScopeError):
        checkout.pay_cash(till, sale, PAID)
    assert till.journal.pending() == 0
    synced(till)
    assert checkout.totals(till, sale) == due
    sold = checkout.pay_cash(till, sale, PAID)
    # Lost once more, with the sale not sent yet: it is still shown, and it arrives.
    till.files.discard(till.journal, "cache_damaged")
    assert till.read("order", sold.order) is not None
    synced(till)
    assert (shop.body("cart", CART) or {})["order"] == sold.order


def test_a_sale_kept_through_a_restart_is_paid_when_its_cart_is_untouched_and_else_not(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    checkout.keep(till, claimed(till))
    lease_ends(shop)
    synced(till)
    kept = checkout.kept(till)
    assert kept is not None
    other = claimed(enrolled("batumi", "mariam"))
    assert other.claim is not None
    synced(till)
    with pytest.raises(Refused, match="claim_lost"):
        checkout.pay_cash(till, kept, PAID)
    lease_ends(shop)
    synced(till)
    sold = checkout.pay_cash(till, kept, PAID)
    synced(till)
    assert (shop.body("cart", CART) or {})["order"] == sold.order


def test_a_computer_enrolled_again_uses_no_number_twice(
    shop: Hub, enrolled: Enrolled, tmp_path: Path
) -> None:
    till = enrolled()
    numbers = [checkout.pay_cash(till, scarf(till), 14500).number]
    till.close()
    again, _ = app.enrol(till.settings, shop.url, shop.code(), "again", clock=shop.clock)
    with app.with_session(again, till.session) as here:
        synced(here)  # also sends what was sold before
        numbers.append(checkout.pay_cash(here, scarf(here), 14500).number)
        synced(here)
        assert len(of_kind(shop, here, "order")) == 2
        assert (scarves(shop), here.journal.refused()) == (1, [])
    assert numbers[0] == "1-00001"
    assert numbers[1].startswith("2-")


def test_a_customer_met_offline_keeps_the_points_of_their_first_sale(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    new = people.add(till, people.Draft(given="Ketevan", family="Dadiani"))
    sold = checkout.pay_cash(till, scarf(till, new), 14500)
    synced(till)
    assert (shop.body("loyalty", new) or {})["points"] == sold.points_earned > 0


def test_what_somebody_sold_before_the_till_heard_that_they_left_is_booked_and_flagged(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    sold = [checkout.pay_cash(till, claimed(till), PAID), checkout.pay_cash(till, scarf(till), 14500)]
    people.note(till, SARA, "Bought a scarf")
    nino = shop.body("associate", associate_id("nino")) or {}
    shop.put(("associate", associate_id("nino"), {**nino, "active": False}))
    synced(till)
    assert all(shop.body("order", one.order) for one in sold)
    assert (shop.body("cart", CART) or {})["order"] == sold[0].order
    assert [one["command"]["name"] for one in till.journal.refused()] == ["note.add"]
    # Two payments, two sales and the note: each for a person to look at.
    assert reasons(shop, till) == ["not_allowed"] * 5


def test_money_leaves_no_trace_of_the_customer_in_the_audit(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    with HubClient.of(till) as client:
        client.search(text="Sara Ahmadi")
    with shop.reading() as connection:
        kept = [str(row) for row in connection.execute(audit.select())]
    assert kept
    assert not [row for row in kept if "Sara" in row or SARA in row]


# The power

PAYER = """
import os, sys
from pathlib import Path
from clienteling import app
from clienteling.services import checkout
from tests.fixtures_till import SESSION, settings_of
from tests.services.shop import SARA

till = app.with_session(app.open_till(settings_of(Path(sys.argv[1]))), SESSION)
share, lines, last = float(sys.argv[2]), 0, 0

def count(frame, event, arg):
    global lines
    if "clienteling" not in frame.f_code.co_filename:
        return None
    lines += event == "line"
    if last and lines >= last:
        os._exit(9)
    return count

def pay():
    sale = checkout.add(till, checkout.start(till, SARA), "11208")
    checkout.keep(till, sale)
    sys.settrace(count)
    receipt = checkout.pay_cash(till, sale, 14500)
    sys.settrace(None)
    print(receipt.number, flush=True)

pay(); lines = 0
pay(); last, lines = int(lines * share), 0
pay()
"""


@pytest.mark.parametrize("share", [0.1, 0.5, 0.8, 0.86, 0.9, 0.94, 0.98])
def test_a_till_that_dies_on_any_line_has_the_whole_sale_or_none_of_it(tmp_path: Path, share: float) -> None:
    make_till(tmp_path, everything()).close()
    done = subprocess.run(
        [sys.executable, "-c", PAYER, str(tmp_path), str(share)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (9, "")
    assert done.stdout.split() == ["7-00001", "7-00002"]
    with app.open_till(settings_of(tmp_path)) as again:
        commands = [one["command"] for one in again.journal.waiting()]
        orders = [one["body"]["order"] for one in commands if one["name"] == "sale.complete"]
        paid = [one["body"]["order"] for one in commands if one["name"] == "payment.approved"]
        assert paid == [one["id"] for one in orders]
        assert len(orders) in (2, 3)
        assert [one["number"] for one in orders] == [f"7-{n + 1:05d}" for n in range(len(orders))]
        # Either the sale lies on the counter, or it is in the books.
        assert (checkout.kept(again) is None) == (len(orders) == 3)
        assert all(again.read("order", one["id"]) for one in orders)
        signed = app.with_session(again, SESSION)
        sale = checkout.kept(again) or scarf(signed)
        assert checkout.pay_cash(signed, sale, 14500).number == f"7-{len(orders) + 1:05d}"
