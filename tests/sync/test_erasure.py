"""A customer who was erased leaves nothing on any till, wherever the till was cut off, and the hub hears when it is so."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import pytest

from clienteling.errors import Refused
from clienteling.hub import erasure, tables
from clienteling.ids import derived
from clienteling.services import checkout, doing, home
from clienteling.store import erasing, points
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
