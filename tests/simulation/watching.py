"""What must hold after every step of a story, cheap enough to be asked each time.

Every rule reads the real files and tables; the messages say which one broke and by which facts.
"""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection

from clienteling.domain import command as commands
from clienteling.errors import Damaged
from clienteling.hub import documents
from clienteling.store import folds
from clienteling.till import Till
from tests.simulation.machine import Machine
from tests.simulation.world import Broken, World


def after_step(world: World, machine: Machine) -> None:
    """What is cheap enough to be asked after every step, of the till it happened at."""
    _numbers_are_dense(world, machine)
    _commands_never_change(world, machine)
    if not world.erased:  # what is settled about somebody who was erased leaves the journal
        _receipts_are_kept(machine)
    _who_holds_a_cart_completes_it(world)
    try:
        if not (machine.is_behind or machine.is_older or machine.till.files.missed or world.erased):
            _shows_each_command_once(world, machine)
    except Damaged:
        if not machine.is_hurt:
            raise


def _numbers_are_dense(world: World, machine: Machine) -> None:
    conn = machine.till.journal.conn
    count, highest = conn.execute("SELECT count(*), coalesce(max(seq), 0) FROM commands").fetchone()
    given = conn.execute("SELECT coalesce(max(value), 0) FROM counters WHERE name = 'seq'").fetchone()[0]
    if not (count == highest == given or (world.erased and count <= highest <= given)):
        raise Broken(
            "commands are numbered without gaps",
            f"{machine}: {count} commands, {highest} last, {given} given",
        )


def _commands_never_change(world: World, machine: Machine) -> None:
    """What was done is written once: its number, its id, its every byte."""
    for seq, id_, written in machine.till.journal.conn.execute(
        "SELECT seq, id, bytes FROM commands"
    ).fetchall():
        known, first = machine.written.setdefault(seq, (id_, written))
        if known != id_ or (
            first != written and not world.erased
        ):  # an erasure takes people out of what waits
            raise Broken("a command never changes", f"{machine}: number {seq} was {known}, is {id_}")


def _receipts_are_kept(machine: Machine) -> None:
    for order, number, _ in machine.receipts:
        if not machine.till.journal.about("order", order):
            raise Broken("a receipt is in the journal", f"{machine}: {number}")


def _shows_each_command_once(world: World, machine: Machine) -> None:
    """What a till shows is the hub's copy it has, with exactly those of its own commands that copy does not hold yet."""
    till = machine.till
    with world.hub.reading() as connection:
        feed_id = connection.exec_driver_sql("SELECT feed_id FROM feed_head").scalar()
        if till.cache.meta("feed") != feed_id:
            return  # of another history
        for kind, id_ in sorted({*folds.documents(till.journal.conn), *_differing(till)}):
            _shows(till, machine, connection, kind, id_)


def _differing(till: Till) -> list[tuple[str, str]]:
    rows = till.cache.conn.execute("SELECT kind, id FROM documents WHERE data IS NOT NULL").fetchall()
    return [(row[0], row[1]) for row in rows]


def _shows(till: Till, machine: Machine, connection: Connection, kind: str, id_: str) -> None:
    row = till.cache.conn.execute(
        "SELECT version, base FROM documents WHERE kind = ? AND id = ?", (kind, id_)
    ).fetchone()
    version, base = (row[0], row[1]) if row else (0, None)
    held = connection.exec_driver_sql(
        "SELECT command FROM changes WHERE kind = ? AND id = ? AND version <= ? AND command IS NOT NULL",
        (kind, id_, version),
    )
    inside = {one[0] for one in held}
    expected = json.loads(base) if base is not None else None
    for one in folds.about(till.journal.conn, kind, id_):
        if _is_shown(till, one) and one["id"] not in inside:
            expected = commands.apply(kind, id_, expected, one)
    shown = till.read(kind, id_)
    if shown != expected:
        facts = f"{machine} shows {kind} {id_} as {difference(shown, expected)}; version {version}"
        raise Broken("each command is shown once", facts)


def _is_shown(till: Till, command: dict[str, Any]) -> bool:
    row = till.journal.conn.execute("SELECT state FROM commands WHERE id = ?", (command["id"],)).fetchone()
    return row[0] in ("pending", "sent", "applied")


def difference(one: Any, other: Any) -> str:
    """The members in which two documents differ, in words."""
    if not isinstance(one, dict) or not isinstance(other, dict):
        return f"{one}, not {other}"
    parts = [name for name in sorted({*one, *other}) if one.get(name) != other.get(name)]
    return "; ".join(f"{name} {one.get(name)}, not {other.get(name)}" for name in parts)


def _who_holds_a_cart_completes_it(world: World) -> None:
    """From one step to the next a held cart may become an order only of the till that holds it."""
    with world.hub.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT id, version, body FROM documents WHERE kind = 'cart'"
        ).fetchall()
        now = {row[0]: (row[1], json.loads(row[2])) for row in rows}
        for id_, (version, cart) in now.items():
            before, held = world.carts.get(id_, (0, {}))
            is_next = (
                version == before + 1 and held.get("state") == "claimed" and cart["state"] == "completed"
            )
            if (
                is_next
                and (sold := _order(connection, cart["order"]))
                and sold["till"] != held["claim"]["till"]
            ):
                raise Broken(
                    "who holds a cart completes it", f"{sold['number']} closed a cart another till holds"
                )
    world.carts = now


def _order(connection: Connection, id_: str) -> dict[str, Any] | None:
    stored = documents.get(connection, "order", id_)
    return stored.body if stored else None
