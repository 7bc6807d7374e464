"""Money and names around payments that did not end as they should: nothing given up for lost, nobody's name kept."""

from __future__ import annotations

import pytest

from clienteling import app
from clienteling.domain.attempt import Attempt
from clienteling.errors import DiskFull
from clienteling.hub import erasure
from clienteling.services import paying, settling
from clienteling.store import attempts, points
from clienteling.till import Till
from tests.fixtures_hub import Hub
from tests.fixtures_till import synced
from tests.scripted_terminal import ScriptedTerminal
from tests.services.shop import SARA
from tests.services.test_money_path import Enrolled, clock, enrolled, scarf, shop

__all__ = ["clock", "enrolled", "shop"]


def now(till: Till, one: Attempt) -> Attempt:
    kept = attempts.get(till.journal.conn, one.id)
    assert kept is not None
    return kept


def erased(shop: Hub) -> None:
    with shop.engine.begin() as connection:
        erasure.erase(connection, shop.clock, SARA)


def awaited(shop: Hub) -> list[str]:
    """The tills that have not reported the erasure yet."""
    with shop.reading() as connection:
        return [till for one in erasure.waiting(connection) for till in one.tills]


def test_money_on_its_way_back_keeps_nobodys_name(shop: Hub, enrolled: Enrolled) -> None:
    till, terminal = enrolled(), ScriptedTerminal()
    one = paying.send(till, terminal, paying.begin(till, scarf(till)))
    assert SARA in str(now(till, one).facts)
    paying.undo(till, one)
    terminal.silent = {"status", "reverse"}
    settling.settle(till, terminal)
    assert now(till, one).state == "voiding"
    assert SARA not in str(now(till, one).facts)


def test_an_erasure_is_not_reported_while_a_payment_still_names_the_customer(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, terminal = enrolled(), ScriptedTerminal("lost")
    one = paying.send(till, terminal, paying.begin(till, scarf(till)))
    assert now(till, one).state == "unknown"
    erased(shop)
    synced(till)
    assert awaited(shop) != []
    settling.settle(till, terminal)
    assert now(till, one).state == "closed"
    synced(till)
    assert awaited(shop) == []


def test_a_payment_the_disk_had_no_room_for_is_finished_with_the_next_round(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, terminal = enrolled(), ScriptedTerminal("time_out_approved")
    one = paying.send(till, terminal, paying.begin(till, scarf(till)))

    def full(moment: str) -> None:
        if moment == "sale.pay:commit":
            raise DiskFull

    points.watch = full
    try:
        with pytest.raises(DiskFull):
            settling.settle(till, terminal)
    finally:
        points.watch = None
    assert now(till, one).state == "approved"
    settling.settle(till, terminal)
    assert now(till, one).state == "reported"


def test_a_terminal_that_forgot_a_charge_has_not_given_it_back(shop: Hub, enrolled: Enrolled) -> None:
    till, terminal = enrolled(), ScriptedTerminal()
    one = paying.undo(till, paying.send(till, terminal, paying.begin(till, scarf(till))))
    settling.settle(till, ScriptedTerminal())  # another one in its place
    assert now(till, one).state == "voiding"
    settling.settle(till, terminal)
    assert now(till, one).state == "voided"
    assert terminal.charged == 0


def test_an_intent_of_a_saved_journal_may_have_been_sent_since(shop: Hub, enrolled: Enrolled) -> None:
    till, terminal = enrolled(), ScriptedTerminal()
    one = paying.begin(till, scarf(till))
    terminal.start(
        one.id, one.amount, one.currency, may_offline=False
    )  # its pages of later are the lost ones
    till.close()
    app.repair(till.settings)
    with app.open_till(till.settings, clock=till.clock) as again:
        settling.recover(again, terminal)
        assert now(again, one).state == "reported"
