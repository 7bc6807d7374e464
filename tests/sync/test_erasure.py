"""A customer who was erased leaves nothing on any till, wherever the till was cut off, and the hub hears when it is so."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import pytest

from clienteling.errors import Refused
from clienteling.hub import erasure, tables
from clienteling.ids import derived
from clienteling.services import checkout, doing, home, settling, shift, tenders
from clienteling.store import attempts, erasing, erasing_cards, points
from clienteling.store.files import stamped
from clienteling.store.salvage import SALVAGED
from clienteling.sync import erasures
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import Hub
from tests.fixtures_till import command, customer, note_of, reopened, synced

EnrolledTill = Callable[..., Till]
ExpectLog = Callable[[str], AbstractContextManager[None]]
TAMAR, GIORGI = derived("customer", "tamar"), derived("customer", "giorgi")
COAT = derived("product", "coat")
SECRET = "Erdbeerallergie"


class PowerCut(BaseException):
    """The computer went off here."""


@pytest.fixture(autouse=True)
def _nobody_watches() -> Iterator[None]:
    yield
    points.watch = None


@pytest.fixture
def till(hub: Hub, enrolled_till: EnrolledTill) -> Till:
    variant = {"sku": "COAT-S", "title": "S", "price": 12900, "codes": []}
    product = {"title": "Coat", "currency": "GEL", "tax": "standard", "active": True, "variants": [variant]}
    hub.put(
        ("customer", TAMAR, customer()),
        ("customer", GIORGI, customer("Giorgi", "Dolidze")),
        ("loyalty", TAMAR, {"customer": TAMAR, "points": 10, "earned": 10, "entries": []}),
        ("product", COAT, product),
        ("stock", derived("stock", "COAT-S"), {"sku": "COAT-S", "product": COAT, "on_hand": {"web": 5}}),
    )
    return enrolled_till()


def erase(hub: Hub, who: str = TAMAR) -> str:
    with hub.engine.begin() as connection:
        return erasure.erase(connection, hub.clock, who)


def waiting(hub: Hub) -> list[str]:
    """The tills that have not reported the erasure yet."""
    with hub.reading() as connection:
        return [till for one in erasure.waiting(connection) for till in one.tills]


def known_of(till: Till, text: str) -> list[str]:
    """Where a text still stands in the till's two files."""
    found = []
    for conn in (till.journal.conn, till.cache.conn):
        for (table,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            rows = conn.execute(f'SELECT * FROM "{table}"').fetchall()
            found += [
                table
                for row in rows
                if any(text in str(value) or text.encode() in _bytes(value) for value in row)
            ]
    return sorted(set(found))


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else b""


def test_nothing_about_an_erased_customer_stays_on_the_till(hub: Hub, till: Till) -> None:
    settled = note_of(till, TAMAR, SECRET)
    till.do(settled)
    assert synced(till).sent == 1
    home.opened(till, TAMAR, "searched")
    synced(till)
    assert known_of(till, SECRET) != []
    erase(hub)
    assert waiting(hub) != []
    outcome = synced(till)
    assert ("customer", TAMAR) in outcome.changes
    assert till.read("customer", TAMAR) is None
    assert till.read("note", settled["document"]["id"]) is None
    assert known_of(till, SECRET) == []
    assert known_of(till, "Gelashvili") == []
    assert home.today(till).recent == ()
    assert waiting(hub) == []
    assert till.read("customer", GIORGI) is not None


def test_a_wish_that_waits_is_closed_with_its_reason_and_a_sale_is_still_sent(hub: Hub, till: Till) -> None:
    note = note_of(till, TAMAR, SECRET)
    kept = note_of(till, GIORGI, "tall")
    withdrawn = command(till, "consent.withdrawn", ("customer", TAMAR), {"channel": "email"})
    till.do(note, kept, withdrawn)
    erase(hub)
    # The page arrives before anything could be sent.
    with HubClient.of(till) as client:
        page = client.changes(till.cache.cursor() or "")
    erasures.take(till, till.cache, page, ())
    assert [one["command"]["id"] for one in till.journal.waiting()] == [kept["id"], withdrawn["id"]]
    assert (till.journal.result(note["id"]) or {})["code"] == "erased"
    assert known_of(till, SECRET) == []
    with HubClient.of(till) as client:
        erasures.report(till, client)
        assert waiting(hub) != [], "a fact about the customer is still here"
        assert till.journal.noted(erasing.ASK)
    synced(till)
    synced(till)
    assert till.journal.pending() == 0
    assert waiting(hub) == []


def test_the_sale_on_the_counter_goes_on_without_the_customer(hub: Hub, till: Till) -> None:
    sale = checkout.add(till, checkout.start(till, TAMAR), "COAT-S")
    checkout.keep(till, sale)
    erase(hub)
    synced(till)
    kept = checkout.kept(till)
    assert kept is not None
    assert (kept.customer, kept.customer_name, kept.points) == (None, "", 0)
    assert [line.sku for line in kept.lines] == ["COAT-S"]
    assert known_of(till, "Gelashvili") == []
    receipt = checkout.pay_cash(till, kept, 20000)
    synced(till)
    assert (hub.body("order", kept.id) or {})["number"] == receipt.number


@pytest.mark.parametrize("moment", ["journal.together:begin", "journal.together:commit", "journal.together:done",
                                    "cache.page:begin", "cache.page:commit", "cache.page:done"])  # fmt: skip
def test_a_till_that_goes_off_in_the_middle_erases_after_its_next_start(
    hub: Hub, till: Till, moment: str
) -> None:
    till.do(note_of(till, TAMAR, SECRET))
    synced(till)
    erase(hub)

    def cut(reached: str) -> None:
        if reached == moment:
            raise PowerCut

    points.watch = cut
    with pytest.raises(PowerCut):
        synced(till)
    points.watch = None
    again = reopened(till)
    with again:
        while synced(again).more:
            pass
        assert known_of(again, SECRET) == []
        assert again.read("customer", TAMAR) is None
        assert waiting(hub) == []


def test_a_till_that_was_away_erases_with_its_whole_copy(hub: Hub, till: Till) -> None:
    till.do(note_of(till, TAMAR, SECRET))
    synced(till)
    erase(hub)
    till.files.discard(till.journal, "cache_damaged")
    assert known_of(till, SECRET) != []
    assert synced(till).rebuilt
    assert known_of(till, SECRET) == []
    assert waiting(hub) == []


def test_a_page_left_open_about_an_erased_customer_leaves_nothing(hub: Hub, till: Till) -> None:
    erase(hub)
    synced(till)
    with pytest.raises(Refused):
        doing.do(till, note_of(till, TAMAR, SECRET))
    till.do(note_of(till, TAMAR, SECRET))
    synced(till)
    synced(till)
    assert known_of(till, SECRET) == []
    assert till.journal.refused() == []


def test_a_hub_set_back_hears_again_who_was_erased(hub: Hub, till: Till, expect_log: ExpectLog) -> None:
    erase(hub)
    synced(till)
    with hub.engine.begin() as connection:
        for table in (tables.erasures_done, tables.erased, tables.erasures):
            connection.execute(table.delete())
    hub.put(("customer", TAMAR, customer()))
    with hub.reading() as connection:
        assert erasure.came_back(connection) == []
    till.files.discard(till.journal, "cache_damaged")
    with expect_log("does not know"):
        assert synced(till).rebuilt
    with hub.reading() as connection:
        assert erasure.came_back(connection) == [TAMAR]


def bought_by_card(till: Till, customer: str | None = TAMAR) -> str:
    """A sale paid at a standalone terminal, whose receipt names the card."""
    sale = checkout.add(till, checkout.start(till, customer), "COAT-S")
    tenders.take_standalone(till, sale, None, "A12345", DIGITS)
    return sale.id


DIGITS = "4343"


def test_the_digits_of_their_card_leave_the_till_and_the_payment_stays(hub: Hub, till: Till) -> None:
    order = bought_by_card(till)
    for _ in range(2):
        synced(till)
        settling.settle(till, None)
    synced(till)
    (attempt,) = attempts.of_sale(till.journal.conn, order)
    assert attempt.state == "captured"
    erase(hub)
    for _ in range(3):
        synced(till)
    assert known_of(till, DIGITS) == []
    assert till.journal.noted(erasing_cards.ORDERS) is None
    assert DIGITS not in str((hub.body("payment", attempt.id), hub.body("order", order)))
    assert (hub.body("payment", attempt.id) or {})["state"] == "captured"
    told = [one["name"] for one in till.journal.about("payment", attempt.id)]
    assert sorted(told) == ["payment.approved", "payment.captured"], "a hub set back is told again"
    assert (till.journal.pending(), till.journal.refused(), waiting(hub)) == (0, [], [])


def test_digits_of_a_sale_that_is_still_to_be_sent_go_once_it_is_settled(hub: Hub, till: Till) -> None:
    order = bought_by_card(till)
    other = bought_by_card(till, None)
    erase(hub)
    with HubClient.of(till) as client:
        page = client.changes(till.cache.cursor() or "")
    erasures.take(till, till.cache, page, ())
    for _ in range(4):
        synced(till)
        settling.settle(till, None)
    assert [one for one in till.journal.noted(erasing_cards.ORDERS) or [] if one != order] == []
    assert "last4" not in (hub.body("order", order) or {})["payments"][0]
    assert (hub.body("order", other) or {})["payments"][0]["last4"] == DIGITS
    mine = [one for one in told(till) if one["body"].get("order") == order]
    assert len(mine) == 2
    assert DIGITS not in str(mine)
    assert till.journal.refused() == []


def told(till: Till) -> list[dict[str, Any]]:
    rows = till.journal.conn.execute("SELECT bytes FROM commands WHERE kind = 'payment'")
    return [json.loads(row[0]) for row in rows.fetchall()]


def test_a_payment_told_again_without_its_digits_is_no_later_shifts(hub: Hub, till: Till) -> None:
    shift.open_(till, 0)
    bought_by_card(till)
    first = shift.close(till, counted=0)
    opened = shift.open_(till, 0)
    for _ in range(2):
        synced(till)
        settling.settle(till, None)
    synced(till)
    erase(hub)
    synced(till)
    synced(till)
    assert known_of(till, DIGITS) == []
    now = shift.current(till)
    assert now is not None
    assert (first.by_tender, now.id, now.by_tender) == ((("standalone", 12900),), opened.id, ())


def test_a_damaged_journal_that_lies_aside_is_gone_before_the_hub_hears_it_is_done(
    hub: Hub, till: Till
) -> None:
    aside = till.settings.home / f"journal-damaged-{stamped(till.clock.now_text())}.db"
    aside.write_bytes(SECRET.encode())
    till.journal.note(SALVAGED, {"at": till.clock.now_text(), "missing": []})
    erase(hub)
    synced(till)
    synced(till)
    assert aside.exists()
    assert waiting(hub) != [], "nobody has read what was not saved"
    till.journal.note(SALVAGED, None)
    synced(till)
    synced(till)
    assert not aside.exists()
    assert waiting(hub) == []
