"""What a manager looks through: kept by a real hub with each command, told with names, and not for anybody else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from clienteling import app, clock
from clienteling.clock import HandClock
from clienteling.domain import audit as acts
from clienteling.errors import Refused, Unauthorized
from clienteling.hub import devices, erasure
from clienteling.services import audit, checkout, doing, shift, signin, takeover
from clienteling.sync import audits
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import PIN, Hub, open_furnished, serving_hub
from tests.fixtures_till import enrol_at, synced
from tests.services.shop import CART, SARA, cart, goods, people

SCARF = "11208"
Enrolled = Callable[..., Till]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Hub]:
    hand = HandClock("2026-11-22T12:00:00.000Z")
    with serving_hub(open_furnished(tmp_path / "hub"), tmp_path / "hub", hand) as hub:
        hub.put(*people(), *goods(), ("cart", CART, cart()))
        yield hub


@pytest.fixture
def enrolled(shop: Hub, tmp_path: Path) -> Iterator[Enrolled]:
    made: list[Till] = []

    def make(user: str = "nino", store: str = "rustaveli") -> Till:
        made.append(enrol_at(shop, tmp_path / f"counter-{len(made) + 1}", store, user))
        return made[-1]

    yield make
    for one in made:
        one.close()


def manager_at(till: Till) -> Till:
    """The same till with Mariam, who is the manager, signed in."""
    with HubClient.of(till) as client:
        return app.with_session(till, signin.sign_in(till, client, "mariam", PIN))


def seen(till: Till, **asked: Any) -> list[tuple[str, str, str]]:
    with HubClient.of(till) as client:
        return [
            (one.what, one.who.split()[0], one.outcome) for one in audit.listed(till, client, **asked).acts
        ]


def hand(till: Till) -> HandClock:
    assert isinstance(till.clock, HandClock)
    return till.clock


def a_morning(nino: Till) -> None:
    """A shift with cash taken out, a cart claimed and given back, and a count that is short."""
    shift.open_(nino, 20000)
    hand(nino).advance(60)
    shift.move(nino, "out", 500, "stamps")
    hand(nino).advance(60)
    with HubClient.of(nino) as client:
        sale = takeover.claim(nino, client, CART)
    hand(nino).advance(60)
    takeover.give_back(nino, sale)
    hand(nino).advance(60)
    shift.close(nino, counted=19000)
    synced(nino)


def test_a_manager_reads_who_did_what_newest_first(enrolled: Enrolled) -> None:
    nino = enrolled()
    a_morning(nino)
    mariam = manager_at(nino)
    assert seen(mariam) == [
        ("shift_closed", "Nino", "ok"), ("released", "Nino", "ok"), ("claimed", "Nino", "ok"),
        ("paid_out", "Nino", "ok"), ("shift_opened", "Nino", "ok"),
    ]  # fmt: skip
    with HubClient.of(mariam) as client:
        (closed,) = audit.listed(mariam, client, what="shift_closed").acts
    assert (closed.facts["difference"], closed.facts["currency"], closed.label) == (-500, "GEL", "1")
    assert closed.till == nino.enrolled().till_name


def test_it_is_read_page_by_page_without_a_gap(enrolled: Enrolled, monkeypatch: pytest.MonkeyPatch) -> None:
    nino = enrolled()
    a_morning(nino)
    mariam = manager_at(nino)
    whole = seen(mariam)
    monkeypatch.setattr(audit, "PAGE", 2)
    found, after = [], None
    with HubClient.of(mariam) as client:
        while True:
            page = audit.listed(mariam, client, after=after)
            found += [(one.what, one.who.split()[0], one.outcome) for one in page.acts]
            if page.next is None:
                break
            assert len(page.acts) == 2
            after = page.next
    assert found == whole


def test_only_a_part_of_the_day_is_asked_for(enrolled: Enrolled) -> None:
    nino = enrolled()
    began = nino.clock.now()
    a_morning(nino)
    mariam = manager_at(nino)
    assert [one[0] for one in seen(mariam, until=began + timedelta(seconds=90))] == [
        "paid_out",
        "shift_opened",
    ]
    assert [one[0] for one in seen(mariam, since=began + timedelta(seconds=200))] == ["shift_closed"]


def test_an_associate_gets_nothing_of_it(enrolled: Enrolled) -> None:
    nino = enrolled()
    a_morning(nino)
    with HubClient.of(nino) as client:
        with pytest.raises(Refused, match="not_allowed"):
            audit.listed(nino, client)
        with pytest.raises(Unauthorized, match="forbidden"):
            audits.page(client, acts.Asked())
    with pytest.raises(Refused, match="not_allowed"):
        audit.own(nino)


def test_a_manager_of_one_store_reads_nothing_of_another(enrolled: Enrolled) -> None:
    nino = enrolled()
    mariam = manager_at(nino)
    with HubClient.of(mariam) as client, pytest.raises(Unauthorized, match="forbidden"):
        audits.page(client, acts.Asked(store="another-store"))


@pytest.mark.parametrize("after", ["", "x", "a~b", "a~b~c", "a~b~-1", "a~b~99999999999"])
def test_a_page_nobody_was_sent_to_is_no_fault_of_the_hub(enrolled: Enrolled, after: str) -> None:
    mariam = manager_at(enrolled())
    with HubClient.of(mariam) as client, pytest.raises(Exception, match=r"bad_request|bad_answer"):
        audits.page(client, acts.Asked(after=after))


def test_what_waits_here_is_read_at_the_till_and_gone_once_it_is_sent(enrolled: Enrolled) -> None:
    nino = enrolled()
    shift.open_(nino, 100)
    mariam = manager_at(nino)
    assert [(one.what, one.who.split()[0], one.outcome) for one in audit.own(mariam)] == [
        ("shift_opened", "Nino", "waiting")
    ]
    synced(mariam)
    assert audit.own(mariam) == ()
    assert [one[0] for one in seen(mariam)] == ["shift_opened"]


def test_a_break_a_refund_and_a_discount_are_there_with_their_amounts(enrolled: Enrolled) -> None:
    nino = enrolled()
    with HubClient.of(nino) as client:
        takeover.claim(nino, client, CART)
    synced(nino)
    mariam = manager_at(nino)
    takeover.break_claim(mariam, CART)
    sale = checkout.add(mariam, checkout.start(mariam), SCARF)
    sale = checkout.discount(mariam, sale, share=1000, reason="small stain")
    checkout.pay_cash(mariam, sale, 20000)
    paid = {
        "order": sale.id,
        "till": mariam.enrolled().till_id,
        "tender": "cash",
        "amount": 700,
        "currency": "GEL",
    }
    back = doing.command(
        mariam, "payment.refunded", ("payment", mariam.ids.new()), {**paid, "state": "refunded"}
    )
    doing.do(mariam, back)
    synced(mariam)
    with HubClient.of(mariam) as client:
        found = {one.what: one for one in audit.listed(mariam, client).acts}
    assert found["broke"].who.startswith("Mariam")
    assert (found["discounted"].facts["amount"], found["discounted"].facts["reason"]) == (1450, "small stain")
    assert found["discounted"].label == (mariam.read("order", sale.id) or {})["number"]
    assert (found["refunded"].facts["amount"], found["refunded"].facts["tender"]) == (700, "cash")


def test_what_a_till_out_of_service_did_is_marked_and_a_managers_yes_too(
    shop: Hub, enrolled: Enrolled
) -> None:
    gone, here = enrolled(), enrolled("mariam")
    shift.open_(gone, 100)
    with shop.engine.begin() as connection:
        devices.set_in_service(connection, gone.enrolled().till_id, in_service=False)
    with HubClient.of(gone) as client:
        client.commands([one[1] for one in gone.journal.batch(10)])
    assert seen(here) == [("quarantined", "Nino", "quarantined")]
    synced(here)
    (item,) = [id_ for (id_,) in here.cache.conn.execute("SELECT id FROM documents WHERE kind = 'attention'")]
    doing.do(here, doing.command(here, "attention.decide", ("attention", item), {"choice": "accept"}))
    synced(here)
    assert sorted(seen(here)) == [
        ("decided", "Mariam", "ok"), ("quarantined", "Nino", "quarantined"), ("shift_opened", "Nino", "ok"),
    ]  # fmt: skip


def test_an_erased_customer_leaves_no_words_in_it(shop: Hub, enrolled: Enrolled) -> None:
    mariam = enrolled("mariam")
    sale = checkout.add(mariam, checkout.start(mariam, SARA), SCARF)
    checkout.pay_cash(mariam, checkout.discount(mariam, sale, share=1000, reason="Sara waited long"), 20000)
    synced(mariam)
    with shop.engine.begin() as connection:
        erasure.erase(connection, shop.clock, SARA)
    with HubClient.of(mariam) as client:
        (left,) = audit.listed(mariam, client, what="discounted").acts
    assert (left.facts.get("reason"), left.facts["amount"]) == (None, 1450)


def test_a_day_begins_and_ends_at_midnight_where_the_shop_is() -> None:
    begins, ends = audit.day(clock.parse("2026-11-22T12:54:03.120Z"))
    assert (clock.text(begins), clock.text(ends)) == ("2026-11-22T00:00:00.000Z", "2026-11-23T00:00:00.000Z")
