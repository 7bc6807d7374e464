"""A sale is put aside and taken up again, at any till of the store, with its online cart: the first one has it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from clienteling.clock import HandClock
from clienteling.errors import Refused
from clienteling.services import checkout, held, takeover
from clienteling.services.sale import Sale
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import Hub, open_furnished, serving_hub, store_id
from tests.fixtures_till import enrol_at, reopened, synced
from tests.services.shop import CART, SARA, cart, goods, people

SCARF = "11208"
PAID = 200000
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


def resumed(till: Till, held_id: str) -> Sale:
    with asking(till) as client:
        return held.resume(till, client, held_id)


def taken_over(till: Till) -> Sale:
    with asking(till) as client:
        return takeover.claim(till, client, CART)


def cut_off(till: Till) -> Till:
    """The same till, whose hub cannot be reached."""
    return replace(till, identity=replace(till.enrolled(), hub_url="http://127.0.0.1:9"))


def scarf(till: Till, customer: str | None = SARA) -> Sale:
    sale = checkout.add(till, checkout.start(till, customer), SCARF)
    checkout.keep(till, sale)
    return sale


def cart_at(shop: Hub) -> dict[str, Any]:
    return shop.body("cart", CART) or {}


def test_a_sale_is_put_aside_and_taken_up_again_at_the_same_till_without_the_hub(enrolled: Enrolled) -> None:
    till = cut_off(enrolled())
    sale = scarf(till)
    id_ = held.hold(till, sale, " the lady with the dog ")
    assert checkout.kept(till) is None
    (one,) = held.listed(till)
    assert (one.id, one.label, one.customer_name, one.items, one.total, one.mine) == (
        id_, "the lady with the dog", "Sara Ahmadi", 1, 14500, True,
    )  # fmt: skip
    again = held.resume(till, None, id_)
    assert [line.sku for line in again.lines] == [SCARF]
    assert (again.id, again.customer, held.listed(till)) == (sale.id, SARA, ())
    assert checkout.kept(till) == again


def test_a_held_sale_survives_the_restart_of_the_till(enrolled: Enrolled) -> None:
    till = enrolled()
    id_ = held.hold(till, scarf(till))
    again = reopened(till)
    assert [one.id for one in held.listed(again)] == [id_]
    assert held.resume(again, None, id_).lines[0].sku == SCARF
    again.close()


def test_another_till_of_the_store_takes_it_up_and_the_first_one_is_told(
    shop: Hub, enrolled: Enrolled
) -> None:
    here, there, away = enrolled(), enrolled(user="mariam"), enrolled("batumi")
    sale = scarf(here)
    id_ = held.hold(here, sale)
    for till in (here, there, away):
        synced(till)
    assert held.listed(away) == ()
    (seen,) = held.listed(there)
    assert (seen.mine, seen.associate, seen.till) == (False, "Nino", here.enrolled().till_name)
    taken = resumed(there, id_)
    assert taken.id != sale.id  # or two tills could make the same order
    assert held.listed(there) == ()
    with pytest.raises(Refused) as raised:
        resumed(here, id_)
    assert (raised.value.code, raised.value.facts["associate"]) == ("held_elsewhere", "Mariam")
    sold = checkout.pay_cash(there, taken, PAID)
    synced(there)
    synced(here)
    assert held.listed(here) == ()
    assert shop.body("order", sold.order) is not None
