"""Money and sales put aside on PostgreSQL, asked of two processes at the same moment: each is taken, paid or taken up once."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests
from sqlalchemy import Engine, select

from clienteling import ids
from clienteling.domain.act import POLICY
from clienteling.domain.gift_card import REDEEM, RETURN
from clienteling.hub import db, documents, gift_cards, link_payments, links, signing
from clienteling.hub.tables_tenders import gift_card_moves
from clienteling.hub.tables_tenders import links as rows
from tests.fixtures_hub import POLICY as RULES
from tests.fixtures_hub import Hub, TillAtHub, serving_hub, store_id
from tests.hub.test_erasure import sold
from tests.hub.test_postgresql import BINARIES, cluster, engine

__all__ = ["cluster", "engine"]

ROUNDS = 6
SECRET = b"the provider's secret"
HERE = store_id("rustaveli")

pytestmark = pytest.mark.skipif(BINARIES is None, reason="PostgreSQL is not installed on this computer")


@pytest.fixture
def hubs(engine: Engine, tmp_path: Any) -> Iterator[tuple[Hub, Hub]]:
    """Two processes' worth of hub at one database, of a retailer who takes links."""
    second = db.open(engine.url.render_as_string())
    with serving_hub(engine, tmp_path) as one, serving_hub(second, tmp_path) as two:
        one.put(("policy", POLICY, {**RULES, "links": {"minutes": 60}}))
        yield one, two
    second.dispose()


def at_once(*work: Any) -> list[Any]:
    with ThreadPoolExecutor(len(work)) as rush:
        return [one.result() for one in [rush.submit(job) for job in work]]


def sure(till: TillAtHub, command: dict[str, Any]) -> dict[str, Any]:
    """The answer to a command, asked again as tills do while another process is at it."""
    while True:
        [result] = till.send(command)
        if result["status"] != "deferred":
            return result


def card(hub: Hub, amount: int) -> str:
    with hub.engine.begin() as connection:
        key = signing.keys(connection).badge
        return gift_cards.issue(connection, hub.ids, hub.clock, key, amount, "GEL")[0].id


def left(hub: Hub, identity: str) -> int:
    with hub.reading() as connection:
        return next(one.balance for one in gift_cards.listed(connection) if one.id == identity)


def asked(till: TillAtHub, name: str, attempt: str, of: str, amount: int) -> dict[str, Any]:
    body = {"card": of, "order": ids.derived("order", attempt), "amount": amount, "currency": "GEL"}
    return till.command(name, ("payment", attempt), body)


def test_a_gift_card_asked_for_more_than_it_holds_gives_it_once(hubs: tuple[Hub, Hub]) -> None:
    tills = [hub.till(f"Counter {number}") for number in range(2) for hub in hubs]
    for _ in range(ROUNDS):
        one = card(hubs[0], 100_00)
        commands = [asked(till, REDEEM, till.ids.new(), one, 60_00) for till in tills]
        pairs = zip(tills, commands, strict=True)
        results = at_once(*[lambda till=till, made=made: sure(till, made) for till, made in pairs])
        assert sorted(result["code"] for result in results) == ["gift_card_empty"] * 3 + ["ok"]
        assert left(hubs[0], one) == 40_00


def test_one_payment_asked_of_two_processes_takes_once_and_gives_back_once(hubs: tuple[Hub, Hub]) -> None:
    tills = [hub.till(f"Counter {number}") for number in range(2) for hub in hubs]
    for _ in range(ROUNDS):
        one, attempt = card(hubs[0], 100_00), hubs[0].ids.new()
        for name, remains in ((REDEEM, 40_00), (RETURN, 100_00)):
            commands = [(till, asked(till, name, attempt, one, 60_00)) for till in tills]
            results = at_once(*[lambda till=till, made=made: sure(till, made) for till, made in commands])
            assert {result["code"] for result in results} == {"ok"}
            assert {result["facts"]["left"] for result in results} == {remains}
            assert left(hubs[0], one) == remains
        assert sure(tills[0], asked(tills[0], REDEEM, attempt, one, 60_00))["code"] == "gift_card_closed"


def test_a_payment_taken_and_given_back_at_the_same_moment_leaves_the_card_whole(
    hubs: tuple[Hub, Hub],
) -> None:
    one_till, other = (hub.till() for hub in hubs)
    for _ in range(ROUNDS):
        one, attempt = card(hubs[0], 100_00), hubs[0].ids.new()
        take = asked(one_till, REDEEM, attempt, one, 60_00)
        back = asked(other, RETURN, attempt, one, 60_00)
        taken, _ = at_once(lambda made=take: sure(one_till, made), lambda made=back: sure(other, made))
        assert left(hubs[0], one) == 100_00
        with hubs[0].reading() as connection:
            query = select(gift_card_moves.c.state).where(gift_card_moves.c.attempt == attempt)
            moved = connection.scalar(query)
        assert (taken["code"], moved) in [("ok", "returned"), ("gift_card_closed", "closed")]


def waiting(hub: Hub, till: TillAtHub, number: str) -> tuple[str, str]:
    """An order that waits for a link to be paid; its id and its attempt."""
    order = sold(None, number, state="placed", payments=[], till=till.till["id"])
    attempt = ids.derived("attempt", number)
    order |= {"totals": {**order["totals"], "paid": 0}, "awaiting": {"attempt": attempt, "amount": 100}}
    assert till.do("sale.complete", ("order", order["id"]), {"order": order})["code"] == "ok"
    return order["id"], attempt


def called(hub: Hub, attempt: str, reference: str) -> int:
    """The status a payment provider gets, which says it again until somebody has heard."""
    with hub.reading() as connection:
        token = links.token(connection, attempt)
    said = {"token": token, "reference": reference, "state": "paid", "amount": 100, "currency": "GEL"}
    body, moment = json.dumps(said).encode(), str(int(hub.clock.now().timestamp()))
    signed = hmac.new(SECRET, moment.encode() + b"." + body, hashlib.sha256).hexdigest()
    headers = {"Clienteling-Signature": f"t={moment},v1={signed}"}
    while True:
        url = f"{hub.url}/v1/storefront/payments"
        answer = requests.post(url, data=body, headers=headers, timeout=30)
        if answer.status_code != 503:
            return answer.status_code


def reasons(hub: Hub) -> list[str]:
    with hub.reading() as connection:
        return sorted(item.body["reason"] for _, item in documents.of(connection, "attention"))


def test_a_link_paid_through_two_processes_is_paid_once_and_other_money_is_a_question(
    hubs: tuple[Hub, Hub],
) -> None:
    one, two = hubs
    with one.engine.begin() as connection:
        links.note(connection, links.PROVIDER, SECRET)
    till = one.till()
    for number in range(ROUNDS):
        order, attempt = waiting(one, till, f"1-{number}")
        said = [(hub, attempt, name) for hub in hubs for name in ("pay-1", "pay-1", "pay-2")]
        answers = at_once(*[lambda told=told: called(*told) for told in said])
        assert set(answers) == {200}
        body = one.body("order", order) or {}
        assert (body["state"], body["totals"]["paid"], len(body["payments"])) == ("completed", 100, 1)
        assert reasons(two) == ["link_paid_twice"] * (number + 1)


def test_a_link_paid_when_its_time_ends_is_paid_or_ended_and_late_money_is_a_question(
    hubs: tuple[Hub, Hub],
) -> None:
    one, two = hubs
    with one.engine.begin() as connection:
        links.note(connection, links.PROVIDER, SECRET)
    till, late = one.till(), 0

    def ended() -> None:
        with two.engine.begin() as connection:
            link_payments.expire(connection, two.clock, two.ids)

    for number in range(ROUNDS):
        order, attempt = waiting(one, till, f"1-{number}")
        with one.engine.begin() as connection:
            over = rows.update().where(rows.c.attempt == attempt)
            connection.execute(over.values(expires="2026-01-01T00:00:00.000Z"))
        answer, _ = at_once(lambda attempt=attempt: called(one, attempt, "pay-1"), ended)
        body = one.body("order", order) or {}
        late += body["state"] == "cancelled"
        assert (answer, body["state"]) in [(200, "completed"), (200, "cancelled")]
        assert (one.body("payment", attempt) or {})["amount"] == 100
        assert reasons(two) == ["link_paid_late"] * late


def test_a_sale_put_aside_is_taken_up_by_one_till_of_many(hubs: tuple[Hub, Hub]) -> None:
    one, two = hubs
    tills = [hub.till(f"Counter {number}") for number in range(3) for hub in hubs]

    def resume(till: TillAtHub, held: str) -> str:
        made = till.command("sale.resume", ("held", held), {"store": HERE, "till": till.till["id"]})
        return str(sure(till, made)["code"])

    for _ in range(ROUNDS):
        held = one.ids.new()
        body = {
            "store": HERE,
            "till": tills[0].till["id"],
            "items": 1,
            "total": 5,
            "currency": "GEL",
            "sale": {},
        }
        assert tills[0].do("sale.hold", ("held", held), body)["code"] == "ok"
        codes = at_once(*[lambda till=till, held=held: resume(till, held) for till in tills])
        assert sorted(codes) == ["held_elsewhere"] * (len(tills) - 1) + ["ok"]
        winner = tills[codes.index("ok")]
        assert (two.body("held", held) or {})["by_till"] == winner.till["id"]
