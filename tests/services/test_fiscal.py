"""The fiscal journal beside a real till: each sale once and in order, whatever happens between the record and the sale."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from clienteling import app
from clienteling.clock import HandClock
from clienteling.devices.fiscal_journal import JournalFiscal
from clienteling.devices.fiscals import open_fiscal
from clienteling.errors import DeviceError, Refused
from clienteling.services import checkout, doctor, fiscal, paying
from clienteling.store import points
from clienteling.till import Till
from tests.fixtures_till import SESSION, settings_of
from tests.scripted_terminal import ScriptedTerminal
from tests.services.shop import everything

SCARF, COSTS = "11208", 14500
TillWith = Callable[..., Till]


@pytest.fixture
def till(till_with: TillWith) -> Till:
    made = till_with(*everything())
    settings = settings_of(made.settings.home, fiscal="journal")
    return replace(made, settings=settings, fiscal=open_fiscal(settings))


def journal(till: Till) -> Path:
    return till.settings.home / "fiscal.journal"


def records(till: Till) -> list[dict[str, Any]]:
    return [json.loads(line) for line in journal(till).read_text("utf-8").splitlines()]


def sell(till: Till) -> dict[str, Any]:
    receipt = checkout.pay_cash(till, checkout.add(till, checkout.start(till), SCARF), COSTS)
    return till.read("order", receipt.order) or {}


def test_a_sale_bears_the_number_and_the_signature_of_its_record(till: Till) -> None:
    sold = [sell(till), sell(till)]
    assert [one["fiscal"]["number"] for one in sold] == ["000001", "000002"]
    assert [one["fiscal"]["signature"] for one in sold] == [one["hash"] for one in records(till)]
    assert [one["body"]["number"] for one in records(till)] == [one["number"] for one in sold]
    assert records(till)[1]["previous"] == records(till)[0]["hash"]


def test_a_card_payment_is_signed_when_it_is_written_down(till: Till) -> None:
    sale = checkout.add(till, checkout.start(till), SCARF)
    paid = paying.send(till, ScriptedTerminal("approve"), paying.begin(till, sale))
    assert not journal(till).exists()
    paying.finish(till, paid)
    assert (till.read("order", sale.id) or {})["fiscal"]["number"] == "000001"


@pytest.mark.parametrize("place", range(0, 700, 29))
def test_a_flipped_byte_anywhere_is_found_and_no_sale_follows_it(till: Till, place: int) -> None:
    sell(till)
    sell(till)
    written = bytearray(journal(till).read_bytes())
    written[place % (len(written) - 1)] ^= 1
    journal(till).write_bytes(written)
    again = replace(till, fiscal=JournalFiscal(journal(till)))
    with pytest.raises(Refused) as refused:
        sell(again)
    assert (refused.value.code, refused.value.facts["reason"]) == ("fiscal_refused", "fiscal_broken")
    assert journal(till).read_bytes() == bytes(written)
    assert again.journal.noted("open_sale") is None


def test_a_journal_that_is_gone_or_shorter_is_not_begun_again_in_silence(till: Till) -> None:
    sell(till)
    kept = journal(till).read_bytes()
    sell(till)
    for left in (kept, b""):
        journal(till).write_bytes(left)
        with pytest.raises(Refused, match="fiscal_refused"):
            sell(replace(till, fiscal=JournalFiscal(journal(till))))


def test_a_line_cut_off_by_a_crash_was_never_answered_for(till: Till) -> None:
    sell(till)
    whole = journal(till).read_bytes()
    journal(till).write_bytes(whole + b'{"n":2,"at":"2026')
    again = replace(till, fiscal=JournalFiscal(journal(till)))
    sell(again)
    assert [one["n"] for one in records(till)] == [1, 2]


def test_a_clock_set_back_is_refused_before_money_is_taken(till: Till, clock: HandClock) -> None:
    sell(till)
    clock.set("2026-11-22T11:00:00.000Z")
    sale = checkout.add(till, checkout.start(till), SCARF)
    for pay in (lambda: checkout.pay_cash(till, sale, COSTS), lambda: paying.begin(till, sale)):
        with pytest.raises(Refused) as refused:
            pay()
        assert refused.value.facts["reason"] == "fiscal_clock"
    assert len(records(till)) == 1


def test_a_day_that_lasts_too_long_is_closed_first(till: Till, clock: HandClock) -> None:
    till = replace(till, fiscal=JournalFiscal(journal(till), day_hours=24))
    sell(till)
    clock.advance(24 * 3600 + 1)
    with pytest.raises(Refused) as refused:
        sell(till)
    assert refused.value.facts["reason"] == "fiscal_day_over"
    day = fiscal.end_of_day(till)
    assert day is not None
    assert (day.sales, day.totals) == (1, {"GEL": COSTS})
    assert till.fiscal is not None
    assert till.fiscal.queue() == ()
    sell(till)
    assert [one["sort"] for one in records(till)] == ["sale", "day", "sale"]


class Away(JournalFiscal):
    """The journal of a device that is unplugged when told so."""

    gone = False

    def sign(self, order: dict[str, Any], at: str) -> Any:
        if self.gone:
            raise DeviceError("fiscal_disk")
        return super().sign(order, at)


def test_money_already_taken_keeps_its_sale_and_the_record_follows_in_order(till: Till) -> None:
    device = Away(journal(till))
    till = replace(till, fiscal=device)
    sale = checkout.add(till, checkout.start(till), SCARF)
    paid = paying.send(till, ScriptedTerminal("approve"), paying.begin(till, sale))
    device.gone = True
    paying.finish(till, paid)
    first = till.read("order", sale.id) or {}
    assert (first["fiscal"]["number"], first["fiscal"]["problem"]) == (None, "fiscal_disk")
    assert fiscal.queue(till) == [sale.id]
    with pytest.raises(Refused, match="fiscal_refused"):
        sell(till)  # none overtakes the one that waits
    device.gone = False
    second = sell(till)
    first = till.read("order", sale.id) or {}
    assert (first["fiscal"]["number"], second["fiscal"]["number"]) == ("000001", "000002")
    assert fiscal.queue(till) == []
    assert [one["name"] for one in (each["command"] for each in till.journal.waiting())].count(
        "order.signed"
    ) == 1


def test_another_copy_bears_the_same_record(till: Till) -> None:
    sold = sell(till)
    again = fiscal.reprint(till, records(till)[0]["body"]["order"])
    assert again is not None
    assert (again.number, again.signature) == (sold["fiscal"]["number"], sold["fiscal"]["signature"])
    assert fiscal.reprint(till, "nothing") is None


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and fork are POSIX's")
@pytest.mark.parametrize("then", ["same", "another"])
def test_kill_between_the_record_and_the_sale_leaves_one_record_for_one_sale(till: Till, then: str) -> None:
    sell(till)
    checkout.keep(till, checkout.add(till, checkout.start(till), SCARF))
    till.close()
    assert _killed_while_paying(till) == -signal.SIGKILL
    assert len(records(till)) == 2  # signed, and then the power went
    again = reopened_with_journal(till)
    kept = checkout.kept(again)
    assert kept is not None
    assert again.read("order", kept.id) is None
    if then == "same":
        checkout.pay_cash(again, kept, COSTS)
        assert [(one["n"], one["sort"]) for one in records(again)] == [(1, "sale"), (2, "sale")]
        assert (again.read("order", kept.id) or {})["fiscal"]["number"] == "000002"
    else:
        checkout.keep(again, None)
        assert sell(again)["fiscal"]["number"] == "000004"
        assert [one["sort"] for one in records(again)] == ["sale", "sale", "void", "sale"]
        assert records(again)[2]["body"]["reason"] == "never_sold"
    assert JournalFiscal(journal(again)).queue()[-1].order
    again.close()


def reopened_with_journal(till: Till) -> Till:
    return app.with_session(app.open_till(till.settings, clock=till.clock, ids=till.ids), SESSION)


def _killed_while_paying(till: Till) -> int:
    """Pay the kept sale in a process of its own, which ends by SIGKILL once the record is on the disk; how it ended."""
    child = os.fork()
    if child == 0:

        def watch(moment: str) -> None:
            if moment == "fiscal.append:done":
                os.kill(os.getpid(), signal.SIGKILL)

        points.watch = watch
        opened = reopened_with_journal(till)
        sale = checkout.kept(opened)
        assert sale is not None
        checkout.pay_cash(opened, sale, COSTS)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def test_the_doctor_proves_the_whole_journal(till: Till) -> None:
    sell(till)
    found = {one.name: one for one in doctor.checks(till.settings, till.clock)}
    assert (found["fiscal"].state, found["fiscal"].facts["waiting"]) == ("ok", 1)
    journal(till).write_bytes(journal(till).read_bytes().replace(b"14500", b"14501"))
    found = {one.name: one for one in doctor.checks(till.settings, till.clock)}
    assert (found["fiscal"].state, found["fiscal"].advice) == ("bad", "fiscal_broken")


def test_a_store_without_a_tax_number_sells_nothing_that_must_be_recorded(till_with: TillWith) -> None:
    stores = [
        (kind, id_, {**body, "receipt": {}} if kind == "store" else body) for kind, id_, body in everything()
    ]
    made = till_with(*stores)
    made = replace(made, fiscal=JournalFiscal(journal(made)))
    with pytest.raises(Refused) as refused:
        sell(made)
    assert refused.value.facts["reason"] == "fiscal_no_tax_number"
    assert not journal(made).exists()
