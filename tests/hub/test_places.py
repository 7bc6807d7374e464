"""Where something was done: the hub takes it from the till that sends it, never from what a command says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from msgspec import inspect as shapes

from clienteling import ids
from clienteling.domain import command as commands
from clienteling.hub import devices, places, verdicts
from clienteling.hub.sight import Sight
from clienteling.hub.work import Work
from tests.fixtures_hub import Hub, TillAtHub, associate_id, store_id

SARA, CART, HELD = ids.derived("customer", "sara"), ids.derived("cart", "sara"), ids.derived("held", "one")
HERE, THERE = store_id("rustaveli"), store_id("batumi")
LIES = {"till": ids.derived("till", "another"), "store": THERE}

NOT_A_PLACE = {
    "customer.add home_store": "the customer's, not the till's",
    "order.pay till": "sent by the hub alone",
    "order.cancel sold.store": "must be as the order stands",
}


@pytest.fixture
def shop(hub: Hub) -> Hub:
    cart: dict[str, Any] = {
        "customer": SARA, "channel": "web", "state": "open", "currency": "GEL", "saved_at": "2026-11-20T10:00:00.000Z",
        "lines": [], "epoch": 0, "claim": None, "order": None,
    }  # fmt: skip
    hub.put(("customer", SARA, {"name": {"given": "Sara", "family": "K"}}), ("cart", CART, cart))
    return hub


def places_in(shape: shapes.Type, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The members of a body that name a till or a store."""
    match shape:
        case shapes.Metadata(type=inner):
            yield from places_in(inner, path)
        case shapes.StructType(fields=fields):
            for field in fields:
                here = (*path, field.encode_name)
                if "till" in field.encode_name or "store" in field.encode_name:
                    yield here
                yield from places_in(field.type, here)
        case shapes.UnionType(types=types):
            for one in types:
                yield from places_in(one, path)
        case shapes.ListType(item_type=inner) | shapes.DictType(value_type=inner):
            yield from places_in(inner, path)


def by_all_names() -> list[tuple[str, Any, tuple[str, ...]]]:
    return [
        (name, known, path)
        for name, known in sorted(commands._KNOWN.items())
        for path in places_in(shapes.type_info(known.shape))
        if f"{name} {'.'.join(path)}" not in NOT_A_PLACE
    ]


def known_at(hub: Hub, till: TillAtHub, name: str, kind: str, body: dict[str, Any]) -> dict[str, Any]:
    made = till.command(name, (kind, till.ids.new()), body)
    with hub.engine.begin() as connection:
        device = devices.known(connection, till.device)
        assert device is not None
        work = Work(connection, device, hub.clock, Sight(connection))
        placed: dict[str, Any] = places.as_known(work, made, verdicts.readable(made))
    return dict(placed["body"])


@pytest.fixture
def till(shop: Hub) -> TillAtHub:
    return shop.till()


def test_every_command_of_the_catalogue_is_done_where_its_till_stands(shop: Hub, till: TillAtHub) -> None:
    own = {"till": till.till["id"], "store": HERE}
    listed = by_all_names()
    assert len(listed) > 25
    for name, known, path in listed:
        lie: Any = LIES[path[-1]]
        for member in reversed(path):
            lie = {member: lie}
        found: Any = known_at(shop, till, name, known.kind, lie)
        for member in path:
            found = found[member]
        assert (name, path, found) == (name, path, own[path[-1]])


def test_every_sale_says_its_own_till_although_no_record_asks_for_it(shop: Hub, till: TillAtHub) -> None:
    """`order.till` is a member the program only carries."""
    for name in ("cart.complete", "sale.complete"):
        kind = commands._KNOWN[name].kind
        order = known_at(shop, till, name, kind, {"order": {"id": "o", **LIES}})["order"]
        assert (order["till"], order["store"]) == (till.till["id"], HERE)


def test_a_cart_is_held_where_the_till_that_claims_it_stands(shop: Hub, till: TillAtHub) -> None:
    done = till.do("cart.claim", ("cart", CART), {"claim": {"id": till.ids.new(), "kind": "normal"}, **LIES})
    assert done["code"] == "ok"
    held = (shop.body("cart", CART) or {})["claim"]
    assert (held["till"], held["store"], held["device"]) == (till.till["id"], HERE, till.device)


def held_in(hub: Hub, store: str) -> None:
    hub.put(("held", HELD, {
        "store": store, "till": "t", "associate": associate_id("nino"), "customer": None, "cart": None, "at": "",
        "label": "", "items": 1, "total": 100, "currency": "GEL", "state": "held", "by_till": None, "sale": {"id": "s"},
    }))  # fmt: skip


@pytest.mark.parametrize("name", ["sale.resume", "sale.drop"])
def test_a_till_that_names_another_store_gets_nothing_of_what_lies_there(
    shop: Hub, till: TillAtHub, name: str
) -> None:
    held_in(shop, THERE)
    done = till.do(name, ("held", HELD), dict(LIES))
    assert (done["status"], done["code"]) == ("rejected", "held_elsewhere")
    assert (shop.body("held", HELD) or {})["sale"] == {"id": "s"}


def test_a_sale_is_taken_up_by_the_till_that_asks(shop: Hub, till: TillAtHub) -> None:
    held_in(shop, HERE)
    assert till.do("sale.resume", ("held", HELD), dict(LIES))["code"] == "ok"
    assert (shop.body("held", HELD) or {})["by_till"] == till.till["id"]


def test_what_a_till_did_before_it_was_moved_stays_where_it_was_done(shop: Hub, till: TillAtHub) -> None:
    with shop.engine.begin() as connection:
        devices.move(connection, till.till["id"], THERE)
    body = {"customer": SARA, "means": "card", "store": HERE, "till": till.till["id"]}
    visit = ("activity", till.ids.new())
    assert till.do("visit.record", visit, body)["code"] == "ok"
    assert (shop.body(*visit) or {})["store"] == HERE
    claim = {"claim": {"id": till.ids.new(), "kind": "normal"}, "till": till.till["id"], "store": HERE}
    assert till.do("cart.claim", ("cart", CART), claim)["code"] == "ok"
    assert (shop.body("cart", CART) or {})["claim"]["store"] == THERE


def test_a_note_bears_the_name_of_who_wrote_it(shop: Hub, till: TillAtHub) -> None:
    body = {"customer": SARA, "text": "Likes linen", "by_name": "The owner", "store": HERE}
    written = ("note", till.ids.new())
    assert till.do("note.add", written, body)["code"] == "ok"
    assert (shop.body(*written) or {})["by_name"] == "Nino"
