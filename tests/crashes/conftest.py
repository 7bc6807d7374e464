"""A forge, a hub of its own process, and a till of it."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from clienteling.clock import SystemClock
from clienteling.hub import documents
from clienteling.hub.tables import documents as table
from clienteling.ids import SystemIds, derived
from clienteling.till import Till
from tests.crashes import flows
from tests.crashes.forge import Forge
from tests.fixtures_hub import Hub, open_furnished, store_id
from tests.fixtures_till import customer, enrol_at
from tests.services.shop import SCARF, cart, cart_line, goods, people, stock


@dataclass
class Street:
    """A shop in which the power goes now and then: the forge, the hub it runs, and the folder of a till."""

    forge: Forge
    hub: Hub
    home: Path
    port: int

    def open(self, kill: tuple[int, str] | None = None) -> None:
        """The hub begins to serve, perhaps to be killed."""
        self.forge.ask(do="hub", home=str(self.hub.home), port=self.port, kill=kill)

    def close(self) -> bool:
        """The hub ends; says whether it had been killed."""
        return bool(self.forge.ask(do="end")["killed"])

    def till(self, flow: str, about: str, kill: int | None = None) -> int:
        """The till does something, perhaps until it is killed; gives how its process ended."""
        job = {"flow": flow, "about": about, "kill": kill, "home": str(self.home), "heard": str(self.heard)}
        return int(self.forge.ask(do="flow", **job)["ended"])

    def short(self, flow: str, about: str, room: int) -> int:
        """The till does something while no file may grow beyond `room` bytes; gives how its process ended."""
        job = {"flow": flow, "about": about, "room": room, "home": str(self.home)}
        return int(self.forge.ask(do="flow", **job)["ended"])

    @property
    def heard(self) -> Path:
        return self.home.with_suffix(".heard")

    def moments(self) -> list[str]:
        """What the last till went through."""
        return self.heard.read_text().splitlines()

    def restart(self, flow: str, about: str) -> Till:
        """The power is back: the till is opened, and a person does what they had begun."""
        till = flows.opened(self.home)
        flows.FLOWS[flow](till, about)
        return till

    def of_kind(self, kind: str) -> list[dict[str, Any]]:
        """The hub's documents of a kind."""
        return [body for (found, _), (_, body) in self.documents().items() if found == kind]

    def documents(self) -> dict[tuple[str, str], tuple[int, Any]]:
        """All of the hub's documents."""
        with self.hub.reading() as connection:
            rows = connection.execute(table.select()).mappings().all()
        return {
            (row["kind"], row["id"]): (row["version"], json.loads(row["body"])) for row in rows if row["body"]
        }

    def agree(self, till: Till) -> None:
        """Till and hub hold the same, and nothing waits. The kinds are those this till has at all."""
        assert (till.journal.pending(), till.journal.refused_count(), till.journal.applied()) == (0, 0, [])
        rows = till.cache.conn.execute("SELECT kind, id, version, base, data FROM documents").fetchall()
        here = {(row[0], row[1]): (row[2], json.loads(row[3])) for row in rows}
        assert [row for row in rows if row[4] is not None] == []
        kinds = {kind for kind, _ in here}
        assert here == {key: found for key, found in self.documents().items() if key[0] in kinds}


def new_cart(text: str) -> tuple[str, str, dict[str, Any]]:
    """Sara puts a scarf into a cart online."""
    line = cart_line("11208", SCARF, "Silk square scarf 90", "Lapis", 14500)
    return "cart", derived("cart", text), {**cart(), "lines": [line]}


@pytest.fixture(scope="module")
def forge() -> Iterator[Forge]:
    made = Forge()
    yield made
    made.close()


@pytest.fixture
def street(forge: Forge, tmp_path: Path) -> Iterator[Street]:
    clock = SystemClock()
    engine = open_furnished(tmp_path / "hub")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    hub = Hub(f"http://127.0.0.1:{port}", tmp_path / "hub", engine, clock, SystemIds(clock))
    hub.put(*people(), *(one for one in goods() if one[0] == "product"))
    hub.put(
        (
            "stock",
            derived("stock", "11208"),
            {**stock("11208", SCARF, 0)[2], "on_hand": {store_id("rustaveli"): 9000}},
        )
    )
    made = Street(forge, hub, tmp_path / "counter", port)
    made.open()
    enrol_at(hub, made.home).close()
    flows.opened(made.home).close()
    yield made
    made.close()
    engine.dispose()


def put_customers(hub: Hub, count: int) -> None:
    """So many more customers than Sara."""
    with hub.engine.begin() as connection:
        documents.put_many(
            connection,
            [
                ("customer", derived("customer", f"c{n}"), customer("Lia", f"{n}", emails=[]))
                for n in range(count)
            ],
        )
