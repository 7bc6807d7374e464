"""What must hold: cheap rules after every step, and the invariants I1 to I8 of cart completion once all has come to rest.

Every rule reads the real files and tables; the messages say which one broke and by which facts.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from typing import Any

from sqlalchemy import Connection

from clienteling.domain import command as commands
from clienteling.domain import stock
from clienteling.errors import Damaged
from clienteling.hub import handlers
from clienteling.store import folds
from clienteling.till import Till
from tests.simulation import books, prepared
from tests.simulation.hub import documents_of
from tests.simulation.machine import Machine
from tests.simulation.world import Broken, World

Documents = dict[str, dict[str, dict[str, Any]]]
"""The hub's bodies by kind and id."""


# After every step


def after_step(world: World, machine: Machine) -> None:
    """What is cheap enough to be asked after every step, of the till it happened at."""
    _numbers_are_dense(machine)
    _receipts_are_kept(machine)
    try:
        if not (machine.is_behind or machine.is_older or machine.till.files.missed):
            _shows_each_command_once(world, machine)
    except Damaged:
        if not machine.is_hurt:
            raise


def _numbers_are_dense(machine: Machine) -> None:
    conn = machine.till.journal.conn
    count, highest = conn.execute("SELECT count(*), coalesce(max(seq), 0) FROM commands").fetchone()
    given = conn.execute("SELECT coalesce(max(value), 0) FROM counters WHERE name = 'seq'").fetchone()[0]
    if not count == highest == given:
        raise Broken(
            "commands are numbered without gaps",
            f"{machine}: {count} commands, {highest} last, {given} given",
        )


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
        facts = f"{machine} shows {kind} {id_} as {_difference(shown, expected)}; version {version}"
        raise Broken("each command is shown once", facts)


def _is_shown(till: Till, command: dict[str, Any]) -> bool:
    row = till.journal.conn.execute("SELECT state FROM commands WHERE id = ?", (command["id"],)).fetchone()
    return row[0] in ("pending", "sent", "applied")


def _difference(one: Any, other: Any) -> str:
    if not isinstance(one, dict) or not isinstance(other, dict):
        return f"{one}, not {other}"
    parts = [name for name in sorted({*one, *other}) if one.get(name) != other.get(name)]
    return "; ".join(f"{name} {one.get(name)}, not {other.get(name)}" for name in parts)


# At the end


def at_the_end(world: World) -> None:
    """All invariants. Nothing waits, no trouble is left."""
    with world.hub.reading() as connection:
        texts = documents_of(connection)
        here: Documents = defaultdict(dict)
        for (kind, id_), (_, text) in texts.items():
            here[kind][id_] = json.loads(text)
        for machine in world.tills:
            _every_command_is_settled(machine, connection)
            _the_cache_is_the_hub(machine, texts)
            _what_happened_is_known(machine, here)
            books.agree(machine, here)
        _one_order_per_cart(here, connection)
        _numbers_are_used_once(here)
        _goods_and_points_moved_once(here)
        books.adds_up(here)
        _one_effect_per_command(connection)


def _every_command_is_settled(machine: Machine, connection: Connection) -> None:
    rows = machine.till.journal.conn.execute(
        "SELECT id, name, state, result FROM commands ORDER BY seq"
    ).fetchall()
    for id_, name, state, result in rows:
        if state not in ("settled", "refused", "closed"):
            raise Broken(
                "I4 every command is settled or waits for a person", f"{machine}: {name} {id_} is {state}"
            )
        known = handlers.lookup(connection, machine.till.enrolled().device, [id_])[0]
        if state == "settled" and (known is None or known.status != "applied") and name not in commands.LIVE:
            raise Broken("I4 what is settled is at the hub", f"{machine}: {name} {id_} is {known} there")
        if state != "settled" and name in commands.FACTS:
            raise Broken("I4 a fact is never refused", f"{machine}: {name} {id_} is {state}: {result}")
        if state != "settled" and name == "sale.complete":
            raise Broken("I7 no sale is refused", f"{machine}: {id_} is {state}: {result}")


def _the_cache_is_the_hub(machine: Machine, texts: dict[tuple[str, str], tuple[int, str]]) -> None:
    rows = machine.till.cache.conn.execute("SELECT kind, id, version, base, data FROM documents").fetchall()
    cached = {(row[0], row[1]): row for row in rows}
    for key in sorted({*cached, *texts}):
        row, stored = cached.get(key), texts.get(key)
        if row is None or stored is None:
            raise Broken(
                "I5 every cache is the hub", f"{machine}: {key} is {'missing' if row is None else 'too much'}"
            )
        if row[4] is not None:
            raise Broken("I5 every cache is the hub", f"{machine}: something is still folded over {key}")
        if row[2] != stored[0] or json.loads(row[3]) != json.loads(stored[1]):
            facts = f"{machine}: {key} is version {row[2]}, not {stored[0]}: "
            raise Broken(
                "I5 every cache is the hub", facts + _difference(json.loads(row[3]), json.loads(stored[1]))
            )


def _what_happened_is_known(machine: Machine, here: Documents) -> None:
    """Goods handed over are at the hub, or a person was told."""
    for order, number, total in machine.receipts:
        made = here["order"].get(order)
        told = [one for one in here["attention"].values() if one["facts"].get("order") == order]
        if made is None and not told:
            raise Broken(
                "no sale is lost", f"{machine}: {number} of {total} is not at the hub, nobody was told"
            )
        if made is not None and (made["number"], made["totals"]["total"]) != (number, total):
            raise Broken(
                "no sale is changed", f"{machine}: {number} of {total} is {made['number']} at the hub"
            )


def _one_order_per_cart(here: Documents, connection: Connection) -> None:
    naming: dict[str, list[str]] = defaultdict(list)
    for id_, order in here["order"].items():
        if order["from_cart"] and order["state"] != "cancelled":
            naming[order["from_cart"]].append(id_)
    noted = dict(connection.exec_driver_sql("SELECT cart, order_id FROM completions").fetchall())
    sold_twice = {
        one["about"]["id"] for one in here["attention"].values() if one["reason"] == "cart_sold_twice"
    }
    for cart, orders in naming.items():
        closed_by = here["cart"].get(cart, {}).get("order")
        others = [one for one in orders if one not in (closed_by, *sold_twice)]
        if others or noted.get(cart) != closed_by:
            facts = (
                f"cart {cart} is closed by {closed_by}, noted as {noted.get(cart)}, and sold by {others} too"
            )
            raise Broken("I1 one order per cart", facts)


def _numbers_are_used_once(here: Documents) -> None:
    used = Counter(order["number"] for order in here["order"].values())
    twice = [number for number, count in used.items() if count > 1]
    if twice:
        raise Broken("an order's number is its own", f"used twice: {twice}")


def _goods_and_points_moved_once(here: Documents) -> None:
    """I6 by its effects: points and stock are what all orders together make them."""
    points, sold = Counter[str](), Counter[tuple[str, str]]()
    for order in here["order"].values():
        if order["customer"]:
            points[order["customer"]] += order["points"]["earned"] - order["points"]["used"]
        place = order["store"] if order["channel"] == "store" and order["store"] else "web"
        for line in order["lines"]:
            sold[line["sku"], place] += line["quantity"]
    for id_, account in here["loyalty"].items():
        if account["points"] != points[id_]:
            raise Broken(
                "I6 one effect per command", f"{account['points']} points of {id_}, not {points[id_]}"
            )
    for sku, place, before in prepared.first_counts():
        now = here["stock"][stock.identity(sku)]["on_hand"].get(place, 0)
        if before - now != sold[sku, place]:
            raise Broken(
                "I6 one effect per command", f"{before - now} of {sku} are gone, {sold[sku, place]} were sold"
            )


def _one_effect_per_command(connection: Connection) -> None:
    rows = connection.exec_driver_sql(
        "SELECT command, kind, id, count(*) FROM changes WHERE command IS NOT NULL"
        " GROUP BY command, kind, id HAVING count(*) > 1"
    ).fetchall()
    if rows:
        raise Broken(
            "I6 one effect per command", f"carried out more than once: {[tuple(row) for row in rows]}"
        )
