"""Where something of an erased customer could stay: in what others were told, in old answers, in what comes at that moment."""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, select

from clienteling import ids
from clienteling.clock import SystemClock
from clienteling.hub import cli, db, devices, documents, erasure, feed, handlers
from clienteling.hub.devices import Device
from clienteling.hub.tables import commands
from clienteling.hub.tables import documents as stored
from clienteling.protocol import Result
from tests.fixtures_hub import Hub, associate_id, serving_hub
from tests.hub.test_erasure import CANARY, HERE, NOW, SAM, SARA, attention, erased, person, shop, sold
from tests.hub.test_postgresql import BINARIES, cluster, engine

__all__ = ["cluster", "engine", "shop"]

CLOCK = SystemClock()
LIA = ids.derived("customer", "lia")
TILL = Device("device-1", "till-1", HERE)
RELEASED = Path(__file__).parent / "released"
needs_postgresql = pytest.mark.skipif(BINARIES is None, reason="PostgreSQL is not installed on this computer")


def items(hub: Hub, reason: str) -> list[dict[str, Any]]:
    with hub.reading() as connection:
        found = [stored.body for _, stored in documents.of(connection, "attention")]
    return [body for body in found if body["reason"] == reason]


def out_of_service(hub: Hub, till: str) -> None:
    with hub.engine.begin() as connection:
        devices.set_in_service(connection, till, in_service=False)


@pytest.mark.parametrize("order", [5, None, []])
def test_a_kept_command_that_makes_no_sense_does_not_hold_up_an_erasure(shop: Hub, order: object) -> None:
    till = shop.till()
    out_of_service(shop, till.till["id"])
    body = {"order": order, "customer": SARA}
    assert till.do("sale.complete", ("order", ids.derived("order", "x")), body)["code"] == "quarantined"
    erased(shop)
    (kept,) = items(shop, "quarantined")
    assert SARA not in json.dumps(kept)


def test_what_was_said_to_a_manager_about_the_person_goes(shop: Hub) -> None:
    kind, identity, body = attention("3", SARA)
    shop.put((kind, identity, {**body, "decision": None}))
    note = {"to": "manager", "note": f"{CANARY} rang twice"}
    assert shop.till().do("attention.hand", (kind, identity), note)["status"] == "applied"
    erased(shop)
    handed = (shop.body(kind, identity) or {})["handed"]
    assert (handed["note"], handed["by"]) == (None, associate_id("nino"))


def test_what_is_asked_about_somebody_else_names_the_person_no_more(shop: Hub) -> None:
    till = shop.till()
    till.do("customer.add", ("customer", LIA), {**person(CANARY), "name": {"given": "Lia", "family": "K"}})
    taken = till.do("card.link", ("customer", SAM), {"number": "7700000001"})
    assert taken["facts"] == {"customer": SARA}
    erased(shop)
    (item,) = items(shop, "card_taken")
    assert (item["customer"], item["facts"]) == (LIA, {"number": None, "holder": None})
    with shop.reading() as connection:
        assert SARA not in " ".join(connection.scalars(select(commands.c.result)))


def test_what_a_lost_till_brings_about_the_person_later_is_kept_without_them(shop: Hub) -> None:
    till = shop.till()
    out_of_service(shop, till.till["id"])
    erased(shop)
    order = sold(SARA, "1-00077")
    assert till.do("sale.complete", ("order", order["id"]), {"order": order})["code"] == "quarantined"
    (kept,) = items(shop, "quarantined")
    assert (kept["customer"], kept["facts"]["number"]) == (None, "1-00077")
    assert SARA not in json.dumps(kept)


def test_answers_given_before_it_was_noted_whom_they_are_about_go_too(tmp_path: Path) -> None:
    """A hub of the first release kept both sides of a change in an answer that does not name the customer."""
    said = {"fields": [{"field": "name.family", "yours": CANARY, "theirs": "K"}]}
    answer = {"id": "c-1", "status": "conflict", "code": "field_changed", "version": 1, "facts": said}
    with sqlite3.connect(tmp_path / db.FILE) as old:
        old.executescript((RELEASED / "first.sql").read_text("utf-8"))
        old.execute("INSERT INTO commands VALUES ('c-1', 'd-1', 'x', ?, ?)", (json.dumps(answer), NOW))
        head = old.execute("UPDATE feed_head SET seq = seq + 1 RETURNING seq").fetchone()[0]
        entry = (head, "customer", SARA, 1, "c-1", "d-1", "all")
        old.execute("INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?)", entry)
    old.close()
    assert cli.main(["erase", "--customer", SARA, "--home", str(tmp_path)]) == 0
    with db.reading(db.open(tmp_path)) as connection:
        kept = connection.scalar(select(commands.c.result).where(commands.c.id == "c-1"))
    assert json.loads(kept or "") == {key: answer[key] for key in ("id", "status", "code", "version")}


def card(order: str, state: str = "approved") -> dict[str, Any]:
    return {
        "order": order, "cart": None, "till": "t", "tender": "card", "amount": 100, "tendered": 0, "change": 0,
        "currency": "GEL", "state": state, "at": NOW, "last4": "4242",
    }  # fmt: skip


def paid_by_card(customer: str, number: str) -> tuple[dict[str, Any], str]:
    attempt = ids.derived("payment", number)
    paid = {"attempt": attempt, "tender": "card", "amount": 100, "tendered": 0, "change": 0, "last4": "4242"}
    return sold(customer, number, payments=[paid]), attempt


def digits(hub: Hub) -> list[tuple[str, str]]:
    with hub.reading() as connection:
        rows = connection.execute(select(stored.c.kind, stored.c.body))
        return [(row.kind, row.body) for row in rows if "4242" in row.body]


def test_the_digits_of_their_card_go_from_what_they_bought_and_how_it_was_paid(shop: Hub) -> None:
    order, attempt = paid_by_card(SARA, "1-00050")
    theirs, attempt_of_sam = paid_by_card(SAM, "1-00051")
    never_sold = ids.derived("payment", "voided before")
    shop.put(
        ("order", order["id"], order), ("payment", attempt, card(order["id"], "captured")),
        ("payment", never_sold, card(order["id"], "voided")),
        ("order", theirs["id"], theirs), ("payment", attempt_of_sam, card(theirs["id"])),
    )  # fmt: skip
    erased(shop)
    assert sorted(kind for kind, _ in digits(shop)) == ["order", "payment"]  # Sam's
    assert (shop.body("payment", attempt) or {})["state"] == "captured"
    moved = card(order["id"], "refunded") | {"reference": "r-9"}
    till = shop.till()
    assert till.do("payment.refunded", ("payment", attempt), moved)["status"] == "applied"
    late = ids.derived("payment", "late")
    assert till.do("payment.approved", ("payment", late), card(order["id"]))["status"] == "applied"
    assert len(digits(shop)) == 2
    assert (shop.body("payment", late) or {})["amount"] == 100


def test_a_payment_told_of_before_its_erased_customers_sale_loses_the_digits_with_it(shop: Hub) -> None:
    erased(shop)
    till = shop.till()
    order, attempt = paid_by_card(SARA, "1-00060")
    assert till.do("payment.approved", ("payment", attempt), card(order["id"]))["status"] == "applied"
    assert till.do("sale.complete", ("order", order["id"]), {"order": order})["status"] == "applied"
    assert digits(shop) == []
    assert (shop.body("order", order["id"]) or {})["customer"] is None


def note(number: int) -> dict[str, Any]:
    return {
        "id": ids.derived("command", str(number)), "name": "note.add", "at": NOW, "seq": number,
        "document": {"kind": "note", "id": ids.derived("note", str(number))},
        "actor": {"associate": associate_id("nino"), "auth": "online"},
        "body": {"customer": SARA, "text": CANARY, "visibility": "everyone"},
    }  # fmt: skip


@pytest.fixture
def two_processes(engine: Engine) -> Iterator[Engine]:
    with engine.begin() as connection:
        documents.put(connection, "customer", SARA, person(CANARY))
    yield engine
    with db.reading(engine) as connection:
        assert list(documents.of(connection, "note")) == []
        assert documents.get(connection, "customer", SARA) is None


@needs_postgresql
@pytest.mark.parametrize("alone", [False, True], ids=["", "after holding the head"])
def test_what_another_process_is_just_writing_about_the_person_goes_too(
    two_processes: Engine, alone: bool
) -> None:
    def erase() -> str:
        with two_processes.begin() as connection:
            return erasure.erase(connection, CLOCK, SARA)

    with two_processes.connect() as writing, ThreadPoolExecutor(1) as other:
        transaction = writing.begin()
        if alone:
            feed.hold(writing)
        else:
            assert handlers.handle(writing, TILL, note(1), CLOCK).status == "applied"
        erasing = other.submit(erase)
        time.sleep(0.4)
        assert not erasing.done()
        assert handlers.handle(writing, TILL, note(2), CLOCK).status == "applied"
        transaction.commit()
        erasing.result(timeout=20)


@needs_postgresql
def test_what_comes_while_the_person_is_erased_finds_them_gone(two_processes: Engine) -> None:
    def tell() -> Result:
        with two_processes.begin() as connection:
            return handlers.handle(connection, TILL, note(3), CLOCK)

    with two_processes.connect() as erasing, ThreadPoolExecutor(1) as other:
        transaction = erasing.begin()
        erasure.erase(erasing, CLOCK, SARA)
        telling = other.submit(tell)
        time.sleep(0.4)
        assert not telling.done()
        transaction.commit()
        assert telling.result(timeout=20).code == "erased"


@needs_postgresql
def test_a_till_that_says_twice_at_once_what_it_erased_is_answered_twice(
    engine: Engine, tmp_path: Path, expect_log: Callable[[str], AbstractContextManager[None]]
) -> None:
    done = [ids.derived("erasure", str(number)) for number in range(300)]
    with serving_hub(engine, tmp_path) as hub, ThreadPoolExecutor(4) as tills:
        till, together = hub.till(), threading.Barrier(4)

        def say(_: int) -> int:
            together.wait()
            return till.post("/v1/erasures", {"done": done}).status_code

        with expect_log("erasures that this hub does not know"):
            assert list(tills.map(say, range(4))) == [200] * 4
