"""A hub set back to an old copy of its database gets back from its tills what it lost, and nothing twice."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import func, select

from clienteling.clock import HandClock
from clienteling.errors import FeedReset, Offline
from clienteling.hub import cli, db
from clienteling.hub.tables import documents
from clienteling.ids import derived
from clienteling.protocol import Result
from clienteling.services import checkout, takeover
from clienteling.sync import engine, refill, status
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import Hub, open_furnished, serving_hub, store_id
from tests.fixtures_till import command, customer, enrol_at, note_of, reopened, synced

TAMAR, SARA = derived("customer", "tamar"), derived("customer", "sara")
COAT, CART = derived("product", "coat"), derived("cart", "tamar's")
STOCK = derived("stock", "COAT-S")
CLAIM = {"claim": {"id": "c", "kind": "normal"}, "till": "t", "store": "s"}


def goods() -> list[tuple[str, str, dict[str, Any]]]:
    variant = {"sku": "COAT-S", "title": "S", "price": 12900, "codes": []}
    product = {"title": "Coat", "currency": "GEL", "tax": "standard", "active": True, "variants": [variant]}
    line = {
        "id": "1",
        "sku": "COAT-S",
        "product": COAT,
        "title": "Coat",
        "variant": "S",
        "quantity": 1,
        "price": 12900,
    }
    cart = {"customer": TAMAR, "channel": "web", "state": "open", "currency": "GEL", "lines": [line], "epoch": 0,
            "claim": None, "order": None, "saved_at": "2026-11-21T20:00:00.000Z"}  # fmt: skip
    return [
        ("customer", TAMAR, customer()),
        ("loyalty", TAMAR, {"customer": TAMAR, "points": 10, "earned": 10, "entries": []}),
        ("product", COAT, product),
        ("stock", STOCK, {"sku": "COAT-S", "product": COAT, "on_hand": {store_id("rustaveli"): 9, "web": 5}}),
        ("cart", CART, cart),
    ]


@contextmanager
def copied_hub(home: Path, copy: Path) -> Iterator[Hub]:
    """A furnished hub of which an administrator has put a copy aside."""
    engine_ = open_furnished(home)
    with serving_hub(engine_, home) as hub:
        yield hub
    engine_.dispose()
    assert copy.exists()


def put_aside(hub: Hub, copy: Path) -> None:
    hub.engine.dispose()
    shutil.copytree(hub.home, copy)


def sold(till: Till) -> str:
    sale = checkout.add(till, checkout.start(till, TAMAR), "COAT-S")
    checkout.pay_cash(till, sale, 20000)
    return sale.id


def taken_over(till: Till) -> str:
    """Tamar's online cart, completed under a claim."""
    with HubClient.of(till) as client:
        sale = takeover.claim(till, client, CART)
    checkout.pay_cash(till, sale, 20000)
    return sale.id


def new_customer(till: Till) -> dict[str, Any]:
    kept = {
        "name",
        "also",
        "phones",
        "emails",
        "language",
        "birthday",
        "home_store",
        "sizes",
        "fit_note",
        "likes",
        "avoids",
    }
    body = {name: value for name, value in customer("Sara", "Kiknadze").items() if name in kept}
    return command(till, "customer.add", ("customer", SARA), {**body, "cards": [], "consents": {}})


def moved(till: Till, hub: Hub) -> Till:
    """The till at the same hub's new address: the hub came up on another port."""
    return replace(till, identity=replace(till.enrolled(), hub_url=hub.url))


def counted(hub: Hub) -> dict[str, int]:
    with hub.reading() as connection:
        rows = connection.execute(select(documents.c.kind, func.count()).group_by(documents.c.kind)).all()
    return {str(kind): int(count) for kind, count in rows}


def bodies(hub: Hub, *kinds: str) -> dict[tuple[str, str], dict[str, Any]]:
    with hub.reading() as connection:
        query = select(documents.c.kind, documents.c.id).where(documents.c.kind.in_(kinds))
        names = [(row.kind, row.id) for row in connection.execute(query)]
    return {name: in_order(hub.body(*name) or {}) for name in names}


def in_order(body: dict[str, Any]) -> dict[str, Any]:
    """The points of a customer are a list by arrival, and after a refill the tills arrive in another order."""
    entries = sorted(body.get("entries", []), key=lambda one: str(one["id"]))
    return {**body, "entries": entries} if entries else body


KINDS = ("customer", "order", "payment", "note", "loyalty", "stock", "wishlist")


@pytest.mark.parametrize("first", [0, 1])
def test_two_tills_bring_back_what_an_old_copy_of_the_hub_lacks(tmp_path: Path, first: int) -> None:
    with ExitStack() as tills:
        with copied_hub(tmp_path / "hub", tmp_path / "copy") as hub:
            hub.put(*goods())
            pair = [tills.enter_context(enrol_at(hub, tmp_path / name)) for name in ("one", "two")]
            one, two = pair
            put_aside(hub, tmp_path / "copy")
            orders = [sold(one), sold(two)]
            one.do(new_customer(one), note_of(one, TAMAR, "from one"))
            synced(one)
            synced(two)
            # A note of the second till about the customer whom only the first one can bring back.
            two.do(note_of(two, SARA, "tall"), note_of(two, TAMAR, "from two"))
            orders.append(taken_over(two))
            for till in (one, two, one, two):
                synced(till)
            assert [till.journal.pending() for till in pair] == [0, 0]
            before, count = bodies(hub, *KINDS), counted(hub)
        assert cli.main(["restored", "--home", str(tmp_path / "copy")]) == 0
        restored = db.open(tmp_path / "copy")
        with serving_hub(restored, tmp_path / "copy") as hub:
            assert all(hub.body("order", one) is None for one in orders)
            pair = [moved(till, hub) for till in pair]
            order_of_coming = pair if first == 0 else pair[::-1]
            for till in (*order_of_coming, *order_of_coming, *order_of_coming):
                while synced(till).more:
                    pass
            assert bodies(hub, *KINDS) == before
            assert counted(hub) == count
            assert (hub.body("cart", CART) or {})["state"] == "completed"
            for till in pair:
                assert (till.journal.pending(), till.journal.applied(), till.journal.refused()) == (0, [], [])
                shown = {name: in_order(till.read(*name) or {}) for name in before}
                assert shown == before
        restored.dispose()


def test_money_comes_back_first_and_each_document_in_its_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[tuple[str, int, str]] = []
    real = HubClient.commands

    def watched(self: HubClient, written: Any, feed: str | None = None) -> list[Result]:
        listed = list(written)
        sent.extend((one["name"], one["seq"], one["id"]) for one in map(msgspec.json.decode, listed))
        return real(self, listed, feed)

    with ExitStack() as tills:
        with copied_hub(tmp_path / "hub", tmp_path / "copy") as hub:
            hub.put(*goods())
            till = tills.enter_context(enrol_at(hub, tmp_path / "till"))
            put_aside(hub, tmp_path / "copy")
            till.do(note_of(till, TAMAR, "before the sale"))
            sold(till)
            taken_over(till)
            synced(till)
        cli.main(["restored", "--home", str(tmp_path / "copy")])
        restored = db.open(tmp_path / "copy")
        with serving_hub(restored, tmp_path / "copy") as hub:
            monkeypatch.setattr(HubClient, "commands", watched)
            synced(moved(till, hub))
        restored.dispose()
    names = [name for name, _, _ in sent]
    assert names == ["payment.approved", "payment.approved", "note.add", "sale.complete", "cart.complete"]
    assert len({id_ for _, _, id_ in sent}) == len(sent), "claims have had their time, and nothing goes twice"


def test_what_is_new_waits_until_the_hub_has_back_what_came_before_it(tmp_path: Path) -> None:
    """A second correction of a field would be refused by a hub that does not know the first one yet."""
    with ExitStack() as tills:
        with copied_hub(tmp_path / "hub", tmp_path / "copy") as hub:
            hub.put(*goods())
            till = tills.enter_context(enrol_at(hub, tmp_path / "till"))
            synced(till)
            put_aside(hub, tmp_path / "copy")
            till.do(corrected(till, None, "Long sleeves"))
            synced(till)
        till.do(corrected(till, "Long sleeves", "Wide shoulders"))
        cli.main(["restored", "--home", str(tmp_path / "copy")])
        restored = db.open(tmp_path / "copy")
        with serving_hub(restored, tmp_path / "copy") as hub:
            till = moved(till, hub)
            synced(till)
            assert till.journal.refused() == []
            assert (hub.body("customer", TAMAR) or {})["fit_note"] == "Wide shoulders"
        restored.dispose()


def test_a_cart_is_not_taken_over_at_a_hub_that_was_set_back_until_it_has_its_history(tmp_path: Path) -> None:
    with ExitStack() as tills:
        with copied_hub(tmp_path / "hub", tmp_path / "copy") as hub:
            hub.put(*goods())
            till = tills.enter_context(enrol_at(hub, tmp_path / "till"))
            put_aside(hub, tmp_path / "copy")
            synced(till)
            order = taken_over(till)
            synced(till)
        cli.main(["restored", "--home", str(tmp_path / "copy")])
        restored = db.open(tmp_path / "copy")
        with serving_hub(restored, tmp_path / "copy") as hub:
            till = moved(till, hub)
            claim = command(till, "cart.claim", ("cart", CART), CLAIM)
            with HubClient.of(till) as client, pytest.raises(FeedReset):
                engine.send_now(till, client, claim)
            synced(till)
            assert (hub.body("cart", CART) or {})["order"] == order
        restored.dispose()


def test_a_hub_that_was_set_back_without_a_word_finds_out_by_itself(tmp_path: Path) -> None:
    with ExitStack() as tills:
        with copied_hub(tmp_path / "hub", tmp_path / "copy") as hub:
            hub.put(*goods())
            pair = [tills.enter_context(enrol_at(hub, tmp_path / name)) for name in ("one", "two")]
            put_aside(hub, tmp_path / "copy")
            synced(pair[1])
            orders = []
            for till in pair[::-1]:
                orders.append(sold(till))
                synced(till)
        restored = db.open(tmp_path / "copy")  # and nobody says `clienteling-hub restored`
        with serving_hub(restored, tmp_path / "copy") as hub:
            for till in (moved(one, hub) for one in (*pair, *pair)):
                while synced(till).more:
                    pass
            assert all(hub.body("order", one) is not None for one in orders)
            assert [till.journal.pending() for till in pair] == [0, 0]
        restored.dispose()


def corrected(till: Till, old: str | None, new: str) -> dict[str, Any]:
    change = {"field": "fit_note", "old": old, "new": new}
    return command(till, "customer.correct", ("customer", TAMAR), {"changes": [change]})


def test_a_refill_that_breaks_off_goes_on_and_sends_nothing_needlessly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ExitStack() as opened:
        with copied_hub(tmp_path / "hub", tmp_path / "copy") as hub:
            hub.put(*goods())
            till = enrol_at(hub, tmp_path / "till")
            put_aside(hub, tmp_path / "copy")
            notes = [note_of(till, TAMAR, f"number {n}") for n in range(120)]
            till.do(*notes)
            synced(till)
        cli.main(["restored", "--home", str(tmp_path / "copy")])
        restored = db.open(tmp_path / "copy")
        with serving_hub(restored, tmp_path / "copy") as hub:
            real, batches = HubClient.commands, []

            def breaking(self: HubClient, written: Any, feed: str | None = None) -> list[Result]:
                batches.append(list(written))
                if len(batches) == 2:
                    real(self, batches[-1], feed)
                    raise Offline  # carried out, but the answer is lost
                return real(self, batches[-1], feed)

            monkeypatch.setattr(HubClient, "commands", breaking)
            with pytest.raises(Offline):
                synced(moved(till, hub))
            again = reopened(till)
            opened.callback(again.close)
            again = moved(again, hub)
            assert synced(again).rebuilt
            assert [len(one) for one in batches] == [50, 50, 50, 20]
            assert counted(hub)["note"] == 120
            assert (again.journal.pending(), again.journal.applied()) == (0, [])
        restored.dispose()


def test_what_nobody_brings_back_is_told_after_a_week(hub: Hub, tmp_path: Path) -> None:
    clock = HandClock(hub.clock.now())
    with enrol_at(hub, tmp_path / "till") as made:
        till = replace(made, clock=clock)
        lost = note_of(till, SARA, "about somebody whom no till brings back")
        with till.journal.writing():
            till.journal.note(refill.REFILL, {"feed": "anything", "at": clock.now_text()})
        till.do(lost)
        assert synced(till).refused == ()
        assert (status.state(till).waiting, status.state(till).refused) == (1, 0)
        clock.advance(8 * 24 * 3600)
        assert synced(till).refused == (lost["id"],)
