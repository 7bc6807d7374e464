"""The till ends at every single moment of being paid and is started again: one charge for one order, or none for none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from clienteling import app
from clienteling.domain import attempt as steps
from clienteling.protocol import Result
from clienteling.services import checkout, completion, paying, settling
from clienteling.store import attempts, points
from clienteling.till import Till
from tests.fixtures_till import SESSION, make_till
from tests.scripted_terminal import Move, ScriptedTerminal
from tests.services.shop import SARA, everything

SCARF, SCARF_COSTS = "11208", 14500
MOVES: list[Move] = ["approve", "decline", "time_out_approved", "lost", "late", "offline"]
_ALIVE = steps.OPEN | steps.APPROVED


class PowerCutError(BaseException):
    """The program ends here."""


@dataclass
class Counter:
    """A till, its terminal and the person at it, who goes on after every restart as the screen says."""

    till: Till
    terminal: ScriptedTerminal
    moments: list[str] = field(default_factory=list)
    ends_at: int | None = None

    def watch(self, moment: str) -> None:
        self.moments.append(moment)
        if len(self.moments) - 1 == self.ends_at:
            raise PowerCutError(moment)

    def restart(self) -> None:
        self.till.close()
        opened = app.open_till(self.till.settings, clock=self.till.clock, ids=self.till.ids)
        settling.recover(opened, self.terminal)
        self.till = app.with_session(opened, SESSION)

    def be_paid(self) -> None:
        """The whole sale, from what is kept of it; while nobody knows, no other payment is taken."""
        sale = checkout.kept(self.till)
        while sale is not None and completion.already(self.till, sale) is None:
            found = [one for one in attempts.of_sale(self.till.journal.conn, sale.id) if one.state in _ALIVE]
            one = found[0] if found else paying.begin(self.till, sale)
            if one.state == "intent":
                one = paying.send(self.till, self.terminal, one)
            if one.state in steps.APPROVED:
                paying.finish(self.till, one)
            elif one.state in steps.OPEN:
                settling.settle(self.till, self.terminal)

    def hub_says(self, status: str, code: str) -> None:
        """The answer to every completion; facts are always carried out."""
        told = [
            Result(id=one["command"]["id"], status="applied", code="ok")
            if one["command"]["name"] != "sale.complete"
            else Result(id=one["command"]["id"], status=status, code=code)  # type: ignore[arg-type]
            for one in self.till.journal.waiting()
        ]
        self.till.journal.mark(told)

    def settle(self) -> None:
        settling.settle(self.till, self.terminal)


Play = Callable[[Counter], None]


def charged_and_sold(counter: Counter) -> None:
    counter.be_paid()
    counter.hub_says("applied", "ok")
    counter.terminal.line_is_back()
    counter.settle()


def charged_and_given_back(counter: Counter) -> None:
    counter.be_paid()
    counter.hub_says("rejected", "not_allowed")
    counter.settle()


@pytest.fixture
def counter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Counter]]:
    made: list[Counter] = []

    def make(move: Move, ends_at: int | None) -> Counter:
        till = make_till(tmp_path / f"till-{len(made)}", everything())
        checkout.keep(till, checkout.add(till, checkout.start(till, SARA), SCARF))
        one = Counter(till, ScriptedTerminal(move), ends_at=ends_at)
        one.terminal.before = lambda call: one.watch(f"terminal.{call}")
        monkeypatch.setattr(points, "watch", one.watch)
        made.append(one)
        return one

    yield make
    monkeypatch.setattr(points, "watch", None)
    for one in made:
        one.till.close()


def played(counter: Counter, play: Play) -> str | None:
    """The story up to its end, with one power cut on the way; gives where that was."""
    try:
        play(counter)
        return None
    except PowerCutError as cut:
        counter.ends_at = None
        counter.restart()
        play(counter)
        return str(cut)


@pytest.mark.parametrize("move", MOVES)
def test_a_power_cut_at_any_moment_leaves_one_order_and_one_charge(
    counter: Callable[..., Counter], move: Move
) -> None:
    moment, cuts = 0, []
    while True:
        one = counter(move, moment)
        cut = played(one, charged_and_sold)
        everything_done = attempts.in_states(one.till.journal.conn, steps.STATES)
        money = [each for each in everything_done if each.state not in steps.WITHOUT_MONEY]
        assert [each.state for each in money] == ["captured"], (cut, everything_done)
        assert one.terminal.charged == SCARF_COSTS, cut
        orders = {each.order for each in everything_done}
        told = [each["name"] for id_ in orders for each in one.till.journal.about("order", id_)]
        told += [each["name"] for each in one.till.journal.about("payment", money[0].id)]
        assert told == ["sale.complete", "payment.approved", "payment.captured"], cut
        if cut is None:
            break
        cuts.append(cut)
        moment += 1
    # Every step has been cut at: around the intent, around what the terminal said, around the sale.
    assert {"attempt.write:begin", "attempt.write:done", "terminal.start", "sale.pay:commit"} <= set(cuts)
    assert {"attempt.step:begin", "attempt.step:commit", "attempt.step:done", "sale.pay:done"} <= set(cuts)


def test_a_power_cut_at_any_moment_gives_the_money_of_a_refused_sale_back_once(
    counter: Callable[..., Counter],
) -> None:
    moment, cuts = 0, []
    while True:
        one = counter("approve", moment)
        cut = played(one, charged_and_given_back)
        states = [each.state for each in attempts.in_states(one.till.journal.conn, steps.STATES)]
        assert set(states) - {"closed"} == {"voided"}, cut
        assert (one.terminal.charged, len(one.terminal.reversals)) == (0, 1), cut
        (voided,) = attempts.in_states(one.till.journal.conn, {"voided"})
        told = [each["name"] for each in one.till.journal.about("payment", voided.id)]
        assert told == ["payment.approved", "payment.voided"], cut
        if cut is None:
            break
        cuts.append(cut)
        moment += 1
    assert {"terminal.reverse", "terminal.status", "journal.mark:done", "journal.add:inside"} <= set(cuts)
