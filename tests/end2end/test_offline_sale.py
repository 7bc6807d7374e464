"""Two tills and one hub, each its own process or connection, agree after a sale that was made while the hub was down."""

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from clienteling import app
from clienteling.clock import SystemClock
from clienteling.errors import Offline
from clienteling.hub import db
from clienteling.ids import SystemIds
from clienteling.services import checkout, people, profile, takeover
from clienteling.sync import status
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import Hub, furnish
from tests.fixtures_till import enrol_at, synced
from tests.services.shop import CART, SARA, everything


class HubProcess:
    """`clienteling-hub serve` on one port, to be stopped and started again like a server whose plug is pulled."""

    def __init__(self, home: Path) -> None:
        self.home = home
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> str:
        arguments = ["serve", "--home", str(self.home), "--port", str(self.port)]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "clienteling.hub.cli", *arguments], stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line.startswith("listening on "), line
        return line.split()[-1]

    def pull_the_plug(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate(timeout=20)
            self._process = None


@pytest.fixture
def server(tmp_path: Path) -> Iterator[HubProcess]:
    made = HubProcess(tmp_path / "hub")
    yield made
    made.pull_the_plug()


@pytest.fixture
def shop(server: HubProcess) -> Iterator[Hub]:
    engine, clock = db.open(server.home), SystemClock()
    furnish(engine)
    hub = Hub(server.start(), server.home, engine, clock, SystemIds(clock))
    hub.put(*(one for one in everything() if one[0] != "associate"))
    yield hub
    engine.dispose()


def counter(hub: Hub, home: Path, user: str) -> Till:
    return enrol_at(hub, home, "Test Street", user)


def shown(till: Till) -> dict[tuple[str, str], object]:
    names = till.cache.conn.execute("SELECT kind, id FROM documents ORDER BY kind, id").fetchall()
    return {(kind, identity): till.read(kind, identity) for kind, identity in names}


def agree(hub: Hub, *tills: Till) -> None:
    first, *others = (shown(till) for till in tills)
    assert first == {name: hub.body(*name) for name in first}
    assert all(other == first for other in others)


def offline(work: Callable[[], object]) -> None:
    with pytest.raises(Offline):
        work()


def test_a_sale_made_while_the_hub_was_down_is_everywhere_afterwards(
    shop: Hub, server: HubProcess, tmp_path: Path
) -> None:
    with counter(shop, tmp_path / "one", "nino") as one, counter(shop, tmp_path / "two", "mariam") as two:
        synced(one)
        agree(shop, one, two)
        server.pull_the_plug()
        sale = checkout.start(one, SARA, from_cart=CART)
        with HubClient.of(one) as client:
            offline(lambda: takeover.claim(one, client, CART))
        due = checkout.totals(one, sale)
        assert due.blockers == ()
        receipt = checkout.pay_cash(one, sale, due.cash_total + 1000)
        people.note(one, SARA, "Bought while the line was down")
        people.note(two, SARA, "Asked for the coat at the other counter")
        offline(lambda: synced(one))
        assert (status.state(one).kind, status.state(one).waiting) == ("offline", 3)
        assert receipt.order in [order.id for order in profile.open(one, SARA).orders]
        assert profile.open(one, SARA).carts == ()
        # The till is closed and opened again before the hub comes back: what waits is not forgotten.
        one.close()
        one = app.with_session(app.open_till(one.settings), one.session)
        assert status.state(one).waiting == 3
        server.start()
        for till in (one, two, one):
            synced(till)
        agree(shop, one, two)
        for till in (one, two):
            person = profile.open(till, SARA)
            assert receipt.order in [order.id for order in person.orders]
            assert person.carts == ()
            assert len([note for note in person.notes if "line was down" in note.text]) == 1
            assert (status.state(till).kind, status.state(till).waiting, status.state(till).refused) == (
                "synced",
                0,
                0,
            )
        one.close()


def test_a_cart_taken_over_at_one_till_is_sold_once(shop: Hub, tmp_path: Path) -> None:
    with counter(shop, tmp_path / "one", "nino") as one, counter(shop, tmp_path / "two", "mariam") as two:
        synced(one)
        with HubClient.of(one) as client:
            sale = takeover.claim(one, client, CART)
        for line in sale.lines:
            sale = checkout.agree(one, sale, line.id)
            if not line.stock_here:
                sale = checkout.remove(one, sale, line.id)
        # The other till had no news of it and sells the same cart's goods over the counter.
        other = checkout.start(two, SARA, from_cart=CART)
        checkout.pay_cash(two, other, checkout.totals(two, other).cash_total)
        due = checkout.totals(one, sale)
        assert due.blockers == ()
        checkout.pay_cash(one, sale, due.cash_total)
        for till in (one, two, one, two):
            synced(till)
        agree(shop, one, two)
        reasons = [
            body["reason"]
            for (kind, _), body in shown(one).items()
            if kind == "attention" and isinstance(body, dict)
        ]
        assert reasons, "a person must hear that one cart was sold twice"
        assert (shop.body("cart", CART) or {})["state"] == "completed"
