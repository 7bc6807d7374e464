"""kill -9 at every moment of what a till writes, one after the other: one order, one payment, nothing lost, same copies."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

import pytest
from sqlalchemy import select

from clienteling.hub import erasure, signing
from clienteling.hub import gift_cards as books
from clienteling.hub.tables_tenders import gift_card_moves as moves
from clienteling.ids import derived
from clienteling.services import held, people
from clienteling.store import attempts, keys, points, reserve
from clienteling.till import Till
from tests.crashes import flows
from tests.crashes.conftest import Street, new_cart, put_customers
from tests.fixtures_till import customer
from tests.services.shop import SARA

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and fork are POSIX's")


def killed_everywhere(
    street: Street, flow: str, prepare: Callable[[str], str], check: Callable[[str, Till], None]
) -> None:
    """Do the flow once undisturbed to hear its moments, then once for each of them, to be killed there."""
    assert street.till(flow, prepare("undisturbed")) == 0
    moments = street.moments()
    assert set(moments) <= set(points.stages())
    for number in chosen(moments):
        about = prepare(f"{number}")
        ended = street.till(flow, about, number)
        assert ended == -signal.SIGKILL, (ended, street.moments())
        with street.restart(flow, about) as till:
            check(about, till)
            street.agree(till)


def chosen(moments: list[str]) -> list[int]:
    """Each moment's first and last time, counted from 1; in `make soak` every time."""
    places = range(1, len(moments) + 1)
    if "SOAK" in os.environ:
        return list(places)
    last = {moment: place for place, moment in zip(places, moments, strict=True)}
    first = {moment: moments.index(moment) + 1 for moment in last}
    return sorted({*first.values(), *last.values()})


def test_a_claimed_cart_paid_in_cash_is_one_order_and_one_payment(street: Street) -> None:
    def prepare(text: str) -> str:
        made = new_cart(text)
        street.hub.put(made)
        return made[1]

    def check(cart: str, till: Till) -> None:
        orders = [one for one in street.of_kind("order") if one["from_cart"] == cart]
        assert len(orders) == 1
        assert street.hub.body("cart", cart) is not None
        assert (street.hub.body("cart", cart) or {})["state"] == "completed"
        one_payment_each(street)

    killed_everywhere(street, "sell_cart", prepare, check)
    numbers_and_orders_are_dense(street)


def test_a_sale_without_the_hub_is_one_order_and_one_payment(street: Street) -> None:
    sold = 0

    def prepare(text: str) -> str:
        nonlocal sold
        sold += 1
        return text

    def check(_: str, __: Till) -> None:
        assert len(street.of_kind("order")) == sold
        one_payment_each(street)

    killed_everywhere(street, "sell_offline", prepare, check)
    numbers_and_orders_are_dense(street)


def test_a_sale_put_aside_and_taken_up_again_is_sold_once(street: Street) -> None:
    sold = 0

    def prepare(text: str) -> str:
        nonlocal sold
        sold += 1
        return f"Held {text}"

    def check(label: str, till: Till) -> None:
        assert len(street.of_kind("order")) == sold
        assert [one["state"] for one in street.of_kind("held") if one["label"] == label] == ["resumed"]
        assert held.listed(till) == ()
        one_payment_each(street)

    killed_everywhere(street, "hold_and_resume", prepare, check)
    numbers_and_orders_are_dense(street)


def test_a_gift_card_is_taken_from_once_and_pays_its_sale_once(street: Street) -> None:
    def prepare(text: str) -> str:
        with street.hub.engine.begin() as connection:
            key = signing.keys(connection).badge
            number = f"GIFT{text.upper():0>12}"
            return books.issue(connection, street.hub.ids, street.hub.clock, key, 100_00, "GEL", number)[0].id

    def check(card: str, till: Till) -> None:
        with street.hub.reading() as connection:
            (found,) = [one for one in books.listed(connection) if one.id == card]
            moved = connection.execute(
                select(moves.c.state, moves.c.amount).where(moves.c.card == card)
            ).all()
        taken = [tuple(row) for row in moved if row.state != "closed"]
        assert (found.balance, taken) == (0, [("redeemed", 100_00)])
        assert attempts.unsettled(till.journal.conn) == []
        one_payment_each(street, parts=2)

    killed_everywhere(street, "pay_by_gift_card", prepare, check)
    numbers_and_orders_are_dense(street)


def test_a_shift_is_opened_moved_and_closed_once(street: Street) -> None:
    begun = 0

    def prepare(text: str) -> str:
        nonlocal begun
        begun += 1
        return text

    def check(reason: str, _: Till) -> None:
        shifts = street.of_kind("shift")
        assert len(shifts) == begun
        assert sorted(one["number"] for one in shifts) == list(range(1, begun + 1))
        (mine,) = [one for one in shifts if [move["reason"] for move in one["moves"]] == [reason]]
        assert (mine["opened"]["float"], mine["closed"]["counted"], mine["closed"]["difference"]) == (
            5000,
            5100,
            0,
        )

    killed_everywhere(street, "work_a_shift", prepare, check)


def test_a_note_and_a_correction_are_made_once(street: Street) -> None:
    def prepare(text: str) -> str:
        goods = [
            (kind, id_, body) for (kind, id_), (_, body) in street.documents().items() if kind == "product"
        ]
        street.hub.put(*((kind, id_, {**body, "brand": text}) for kind, id_, body in goods))
        return text

    def check(text: str, till: Till) -> None:
        assert [one["text"] for one in street.of_kind("note")].count(text) == 1
        assert (street.hub.body("customer", SARA) or {})["fit_note"] == text

    killed_everywhere(street, "write_and_correct", prepare, check)


def test_a_copy_fetched_again_is_whole_and_the_note_that_waited_is_in_it(street: Street) -> None:
    put_customers(street.hub, 30)

    def check(text: str, till: Till) -> None:
        assert flows.notes(till).count(text) == 1
        assert len(list(street.home.glob("cache-*.db"))) == 1

    killed_everywhere(street, "build_again", str, check)


def test_an_erased_customer_is_forgotten_wherever_the_power_goes(street: Street) -> None:
    def prepare(text: str) -> str:
        who = derived("customer", text)
        street.hub.put(("customer", who, customer("Lia", f"Forgotten{text}", emails=[])))
        with flows.opened(street.home) as till:
            flows.round_with_hub(till)
            people.note(till, who, f"Forgotten{text}")
            flows.round_with_hub(till)
            people.correct(till, who, {"fit_note": f"Forgotten{text}"})
        with street.hub.engine.begin() as connection:
            erasure.erase(connection, street.hub.clock, who)
        return f"Forgotten{text}"

    def check(text: str, till: Till) -> None:
        while till.journal.pending():
            flows.round_with_hub(till)
        flows.round_with_hub(till)
        assert kept(till, text) == []

    killed_everywhere(street, "begin_again", prepare, check)
    with street.hub.reading() as connection:
        assert [one.tills for one in erasure.waiting(connection) if one.tills] == []


def kept(till: Till, text: str) -> list[str]:
    """The tables in which a text still stands."""
    found = []
    for conn in (till.journal.conn, till.cache.conn):
        for (table,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            rows = conn.execute(f'SELECT * FROM "{table}"').fetchall()
            found += [table for row in rows if text in str(row)]
    return found


def test_a_start_after_a_crash_may_itself_be_cut_short(street: Street) -> None:
    def prepare(text: str) -> str:
        assert street.till("sell_offline", text) == 0
        moments = street.moments()
        ended = street.till("sell_offline", f"{text} again", moments.index("sale.pay:done") + 1)
        assert ended == -signal.SIGKILL
        (street.home / reserve.FILE).unlink()
        keys.write_note(street.home, salt="")
        return text

    def check(_: str, __: Till) -> None:
        assert (street.home / reserve.FILE).exists()
        one_payment_each(street)

    killed_everywhere(street, "begin_again", prepare, check)
    assert {"reserve.keep:done", "keys.note:commit"} <= set(street.moments())
    numbers_and_orders_are_dense(street)


def one_payment_each(street: Street, parts: int = 1) -> None:
    paid = sorted(one["order"] for one in street.of_kind("payment"))
    made = sorted(id_ for kind, id_ in street.documents() if kind == "order")
    assert paid == sorted(made * parts)


def numbers_and_orders_are_dense(street: Street) -> None:
    """No order number was given twice, and none was lost: a number and its order are one transaction."""
    numbers = sorted(int(one["number"].split("-")[1]) for one in street.of_kind("order"))
    assert numbers == list(range(1, len(numbers) + 1))
