"""The hub under two hundred tills at once, on SQLite and PostgreSQL, beside the same rows written bare.

The tills call the handlers that ship, without the network between: HTTP would be measured, not the hub.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Engine, Table, func, insert, select, update

from clienteling import ids, protocol
from clienteling.clock import SystemClock
from clienteling.hub import db, documents, handlers, tables
from clienteling.hub.devices import Device
from clienteling.ids import SystemIds
from tests.bench.people import STORE
from tests.bench.postgresql import cluster
from tests.bench.rows import Row
from tests.fixtures_hub import associate_id, furnish

TILLS, AT_ONCE = 200, 8
ROUNDS, NOTES = 3, 10
CARTS = 50  # each wanted by four tills at once

Batch = tuple[Device, list[dict[str, Any]]]
_Item = TypeVar("_Item")


def rows(home: Path) -> list[Row]:
    """The rows of the table; PostgreSQL's only where it is installed."""
    folder = home / "hub"
    shutil.rmtree(folder, ignore_errors=True)
    try:
        found = _measured("SQLite", db.home_url(folder / "ours"), db.home_url(folder / "bare"))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    with cluster() as new_database:
        if new_database is not None:
            found += _measured("PostgreSQL", new_database("ours"), new_database("bare"))
    return found


def _measured(name: str, ours: str, bare: str) -> list[Row]:
    with _hub(ours) as engine, _hub(bare) as other:
        with engine.begin() as connection:
            documents.put_many(connection, [_customer(number) for number in range(TILLS)])
        doubles = _claims_given_twice(engine)
        batches = list(_batches())
        before = _feed(engine)
        rate = _rate(batches, lambda batch: _handled(engine, batch))
        lost = len(batches) * NOTES - _arrived(engine, batches, before)
        if lost:
            return [Row.limit(f"commands lost, {name}", TILLS, lost, "count", 0)]
        least = _rate(_written(engine, batches), lambda group: _insert(other, group))
    return [
        Row.plain(f"hub on {name}, thousand commands a second", TILLS, rate / 1000, "k/s"),
        Row.plain(f"the same rows written bare, {name}", TILLS, least / 1000, "k/s"),
        Row.at_least(f"hub on {name} ÷ bare", TILLS, rate / least, 0.5),
        Row.limit(f"commands lost, {name}", TILLS, lost, "count", 0),
        Row.limit(f"carts granted twice, {name}", TILLS, doubles, "count", 0),
    ]


@contextmanager
def _hub(url: str) -> Iterator[Engine]:
    engine = db.open(url)
    furnish(engine)
    try:
        yield engine
    finally:
        engine.dispose()


def _rate(items: list[_Item], call: Callable[[_Item], object]) -> float:
    """Commands a second, each item being a transaction of NOTES commands, from as many threads as a hub has."""
    with ThreadPoolExecutor(AT_ONCE) as tills:
        list(tills.map(call, items[:AT_ONCE]))  # connections are opened and statements compiled
        started = time.perf_counter()
        list(tills.map(call, items[AT_ONCE:]))
        return (len(items) - AT_ONCE) * NOTES / (time.perf_counter() - started)


def _till(number: int) -> Device:
    return Device(ids.derived("device", str(number)), ids.derived("till", str(number)), STORE, "all")


def _command(seq: int, name: str, document: tuple[str, str], body: dict[str, Any]) -> dict[str, Any]:
    actor = {"associate": associate_id("nino"), "auth": "online"}
    return protocol.new_command(_IDS, _CLOCK, name, document, body, actor) | {"seq": seq}


def _customer(number: int) -> documents.Row:
    name = {"given": "Nino", "family": str(number)}
    return "customer", ids.derived("customer", str(number)), {"name": name, "home_store": STORE}


_CLOCK = SystemClock()
_IDS = SystemIds(_CLOCK)


# Claims


def _claims_given_twice(engine: Engine) -> int:
    """Every till wants a cart that three others want in the same moment; how many grants there were too many."""
    names = [ids.derived("cart", str(n)) for n in range(CARTS)]
    body = {"customer": "c", "channel": "web", "state": "open", "currency": "GEL", "lines": [], "epoch": 0}
    with engine.begin() as connection:
        documents.put_many(
            connection, [("cart", one, body | {"claim": None, "order": None}) for one in names]
        )

    def claim(number: int) -> bool:
        till = _till(number)
        wanted = {"claim": {"id": _IDS.new()}, "till": till.till, "store": STORE}
        cart = names[number * CARTS // TILLS]
        return _handled(engine, (till, [_command(1, "cart.claim", ("cart", cart), wanted)])) == ["ok"]

    with ThreadPoolExecutor(AT_ONCE) as tills:
        granted = sum(tills.map(claim, range(TILLS)))
    if granted < CARTS:
        raise AssertionError(f"of {CARTS} carts only {granted} were granted: nothing was measured")
    return granted - CARTS


# Notes


def _batches() -> Iterator[Batch]:
    for turn in range(ROUNDS):
        for number in range(TILLS):
            yield (
                _till(number),
                [_note(number, 2 + turn * NOTES + at) for at in range(NOTES)],
            )


def _note(number: int, seq: int) -> dict[str, Any]:
    customer = ids.derived("customer", str(number))
    body = {"customer": customer, "text": f"Asks for the blue one, {seq}", "by_name": "Nino", "store": STORE}
    return _command(seq, "note.add", ("note", _IDS.new()), body)


def _handled(engine: Engine, batch: Batch) -> list[str]:
    with engine.begin() as connection:
        return [one.code for one in handlers.handle_batch(connection, *batch, _CLOCK)]


def _feed(engine: Engine) -> int:
    with db.reading(engine) as connection:
        return int(connection.scalar(select(tables.feed_head.c.seq)) or 0)


def _arrived(engine: Engine, batches: list[Batch], before: int) -> int:
    """The notes that are kept, stand in the feed once, and have an answer."""
    named = tables.changes.c.command, func.count()
    with db.reading(engine) as connection:
        kept = {one.id for one in connection.execute(select(tables.documents.c.id).filter_by(kind="note"))}
        query = select(*named).where(tables.changes.c.seq > before).group_by(tables.changes.c.command)
        told = {row[0] for row in connection.execute(query) if row[1] == 1}
        answered = set(connection.scalars(select(tables.commands.c.id)))
    sent = [one for _, commands in batches for one in commands]
    return sum(one["document"]["id"] in kept and one["id"] in told & answered for one in sent)


# The same, bare

_Group = list[tuple[Table, list[dict[str, Any]]]]


def _written(engine: Engine, batches: list[Batch]) -> list[_Group]:
    """What the hub kept of each batch, table by table: its documents, its answers, its entries in the feed."""
    of_command = {one["id"]: one["document"]["id"] for _, commands in batches for one in commands}
    with db.reading(engine) as connection:
        notes = {row.id: row for row in connection.execute(select(tables.documents).filter_by(kind="note"))}
        answers = {row.id: row for row in connection.execute(select(tables.commands))}
        entries = {row.command: row for row in connection.execute(select(tables.changes)) if row.command}
    names = iter(of_command)
    groups: list[_Group] = []
    while group := list(islice(names, NOTES)):
        groups.append(
            [
                (tables.documents, [dict(notes[of_command[one]]._mapping) for one in group]),
                (tables.commands, [dict(answers[one]._mapping) for one in group]),
                (tables.changes, [dict(entries[one]._mapping) for one in group]),
            ]
        )
    return groups


def _insert(engine: Engine, group: _Group) -> None:
    with engine.begin() as connection:
        for table, written in group:
            connection.execute(insert(table), written)
        connection.execute(update(tables.feed_head).values(seq=tables.feed_head.c.seq + NOTES))
