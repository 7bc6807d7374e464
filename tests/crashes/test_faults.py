"""A full disk and a disk that fails, at every statement that writes in five flows: a known error, nothing half done, and on."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from itertools import count
from typing import Any

import pytest

from clienteling.errors import DiskFull, StorageError
from clienteling.services import checkout, people
from clienteling.store import reserve
from clienteling.store.encryption import Cursor, driver
from clienteling.till import Till
from tests.crashes import flows
from tests.crashes.conftest import Street, new_cart
from tests.services.shop import SARA

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="fork and limits are POSIX's")

FLOWS = ["sell_offline", "sell_cart", "write_and_correct", "begin_again", "build_again"]
STEP = 1 if "SOAK" in os.environ else 5  # every statement in `make soak`, every fifth one otherwise
FULL, BROKEN = "database or disk is full", "disk I/O error"
_WRITES = re.compile(
    r"\s*(BEGIN|COMMIT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|PRAGMA user_version\s*=)", re.I
)


@contextmanager
def failing_at(number: int, words: str) -> Iterator[list[str]]:
    """The n-th statement that writes fails as the driver would say it; gives the statements that failed."""
    failed: list[str] = []
    seen = 0

    def door(original: Callable[..., Any]) -> Callable[..., Any]:
        def execute(self: Any, sql: str, *parameters: Any) -> Any:
            nonlocal seen
            seen += bool(_WRITES.match(sql))
            if seen == number and not failed:
                failed.append(sql)
                raise self.connection.known(driver.OperationalError(words))
            return original(self, sql, *parameters)

        return execute

    with pytest.MonkeyPatch.context() as patch:
        for name in ("execute", "executemany"):
            patch.setattr(Cursor, name, door(getattr(Cursor, name)))
        yield failed


def prepared(street: Street, flow: str, text: str) -> str:
    """What the flow is about this time; for the page of the feed, something the hub has and the till has not."""
    if flow == "sell_cart":
        made = new_cart(text)
        street.hub.put(made)
        return made[1]
    goods = [(kind, id_, body) for (kind, id_), (_, body) in street.documents().items() if kind == "product"]
    street.hub.put(*((kind, id_, {**body, "brand": text}) for kind, id_, body in goods))
    return text


def until_it_is_full(till: Till) -> None:
    """Notes until nothing more fits, then sales."""
    with suppress(DiskFull):
        for number in count():
            people.note(till, SARA, f"{number} " + "x" * 900)
    while True:
        checkout.pay_cash(till, checkout.add(till, checkout.start(till, SARA), flows.SCARF), 20000)


def all_is_well(street: Street, till: Till, flow: str, about: str) -> None:
    street.agree(till)
    paid = sorted(one["order"] for one in street.of_kind("payment"))
    assert paid == sorted(id_ for kind, id_ in street.documents() if kind == "order")
    numbers = sorted(int(one["number"].split("-")[1]) for one in street.of_kind("order"))
    assert len(numbers) == len(set(numbers))
    if flow == "sell_cart":
        assert [one["from_cart"] for one in street.of_kind("order")].count(about) == 1
    if flow in {"write_and_correct", "build_again"}:
        assert [one["text"] for one in street.of_kind("note")].count(about) == 1


@pytest.fixture
def may_show_later(log_watch: Any) -> Iterator[None]:
    """Here the till may say that it shows something only later."""
    yield
    log_watch.records[:] = [one for one in log_watch.records if "not shown yet" not in one.getMessage()]


@pytest.mark.usefixtures("may_show_later")
@pytest.mark.parametrize("flow", FLOWS)
def test_a_fault_at_any_statement_is_known_and_leaves_nothing_half_done(street: Street, flow: str) -> None:
    with flows.opened(street.home) as till:
        told: set[str] = set()
        for number in count(1, STEP):
            about = prepared(street, flow, f"{flow} {number}")
            with failing_at(number, BROKEN if number % 2 else FULL) as failed:
                try:
                    flows.FLOWS[flow](till, about)
                except StorageError as problem:
                    told.add(problem.code)
            flows.FLOWS[flow](till, about)
            all_is_well(street, till, flow, about)
            if not failed:
                break
        assert number > 10
        assert told == {"disk_full", "disk_error"}


@pytest.mark.parametrize("flow", FLOWS)
def test_files_that_cannot_grow_lose_nothing(street: Street, flow: str) -> None:
    ends = []
    for room in (0, 4 << 10, 8 << 10, 16 << 10, 24 << 10, 40 << 10, 64 << 10, 128 << 10, 4 << 20):
        about = prepared(street, flow, f"{room}")
        ends.append(street.short(flow, about, room))
        with street.restart(flow, about) as till:
            all_is_well(street, till, flow, about)
    assert set(ends) == {flows.NO_ROOM, 0}
    assert ends[0] == flows.NO_ROOM


def test_a_payment_that_meets_a_full_journal_is_made_once_there_is_room(street: Street) -> None:
    with flows.opened(street.home) as till:
        sale = checkout.add(till, checkout.start(till, SARA), flows.SCARF)
        pages = till.journal.conn.execute("PRAGMA page_count").fetchone()[0]
        till.journal.conn.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(DiskFull):
            until_it_is_full(till)
        assert not (street.home / reserve.FILE).exists()
        till.journal.conn.execute("PRAGMA max_page_count = 1000000")
        checkout.pay_cash(till, sale, 1000000)
        assert (street.home / reserve.FILE).exists()
        flows.round_with_hub(till)
        all_is_well(street, till, "", "")


def test_a_payment_is_made_although_the_copy_has_no_room_to_show_it(
    street: Street, expect_log: Callable[[str], AbstractContextManager[None]]
) -> None:
    with flows.opened(street.home) as till:
        conn = till.cache.conn
        pages = conn.execute("PRAGMA page_count").fetchone()[0]
        conn.execute(f"PRAGMA max_page_count = {pages}")
        with expect_log("not shown yet: disk_full"):
            for number in range(200):
                people.note(till, SARA, f"{number} " + "x" * 900)
            checkout.pay_cash(till, checkout.add(till, checkout.start(till, SARA), flows.SCARF), 20000)
        conn.execute("PRAGMA max_page_count = 1000000")
        flows.round_with_hub(till)
        all_is_well(street, till, "", "")


def test_no_payment_begins_without_room_to_write_it_down(
    street: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    with flows.opened(street.home) as till:
        sale = checkout.add(till, checkout.start(till, SARA), flows.SCARF)
        (street.home / reserve.FILE).unlink()
        (street.home / f"{reserve.FILE}.new").mkdir()  # what is to be written there fails, as on a full disk
        with pytest.raises(DiskFull):
            checkout.pay_cash(till, sale, 20000)
        assert till.journal.pending() == 0
        (street.home / f"{reserve.FILE}.new").rmdir()
        assert checkout.pay_cash(till, sale, 20000).number == "1-00001"
