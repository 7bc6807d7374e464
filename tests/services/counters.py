"""A shop with tills at a hub, for stories about carts: Sara's online cart, three of everything at Rustaveli."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from clienteling.clock import HandClock
from clienteling.hub import handlers
from clienteling.services import checkout, held, takeover
from clienteling.services.sale import Sale
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import Hub, open_furnished, serving_hub, store_id
from tests.fixtures_till import enrol_at
from tests.services.shop import CART, SARA, cart, goods, people

SCARF = "11208"
PAID = 300000
Enrolled = Callable[..., Till]


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2026-11-22T12:00:00.000Z")


@pytest.fixture
def shop(tmp_path: Path, clock: HandClock) -> Iterator[Hub]:
    """A hub on the test's clock with Sara, her online cart and three of everything at Rustaveli."""
    counted = [
        (kind, id_, {**body, "on_hand": {store_id("rustaveli"): 3}} if kind == "stock" else body)
        for kind, id_, body in [*people(), *goods()]
    ]
    with serving_hub(open_furnished(tmp_path / "hub"), tmp_path / "hub", clock) as hub:
        hub.put(*counted, ("cart", CART, cart()))
        yield hub


@pytest.fixture
def enrolled(shop: Hub, tmp_path: Path) -> Iterator[Enrolled]:
    """`enrolled()` enrols another till of Rustaveli with Nino, `enrolled("batumi", "mariam")` there and for her."""
    made: list[Till] = []

    def make(store: str = "rustaveli", user: str = "nino") -> Till:
        made.append(enrol_at(shop, tmp_path / f"counter-{len(made) + 1}", store, user))
        return made[-1]

    yield make
    for one in made:
        one.close()


@contextmanager
def asking(till: Till) -> Iterator[HubClient]:
    with HubClient.of(till) as client:
        yield client


def taken_over(till: Till, *, pinned: bool | None = None) -> Sale:
    """Sara's cart on the counter, as the window does it: claimed, then kept."""
    with asking(till) as client:
        sale = takeover.claim(till, client, CART, pinned=pinned)
    checkout.keep(till, sale)
    return sale


def resumed(till: Till, held_id: str) -> Sale:
    with asking(till) as client:
        return held.resume(till, client, held_id)


def scarf(till: Till, customer: str | None = SARA) -> Sale:
    sale = checkout.add(till, checkout.start(till, customer), SCARF)
    checkout.keep(till, sale)
    return sale


def cut_off(till: Till, url: str = "http://127.0.0.1:9") -> Till:
    """The same till, whose hub cannot be reached."""
    return replace(till, identity=replace(till.enrolled(), hub_url=url))


def time_passes(shop: Hub, seconds: float) -> None:
    """By the hub's clock; leases that end by it are over."""
    assert isinstance(shop.clock, HandClock)
    shop.clock.advance(seconds)
    with shop.engine.begin() as connection:
        handlers.release_expired(connection, shop.clock)


def cart_at(shop: Hub) -> dict[str, Any]:
    return shop.body("cart", CART) or {}


def pieces(body: dict[str, Any]) -> list[tuple[str, int]]:
    return [(line["sku"], line["quantity"]) for line in body["lines"]]
