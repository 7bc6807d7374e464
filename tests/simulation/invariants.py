"""What must hold once all has come to rest: the invariants I1 to I8 of cart completion, with books.py for the money.

Every rule reads the real files and tables; the messages say which one broke and by which facts.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from typing import Any

from sqlalchemy import Connection

from clienteling.domain import command as commands
from clienteling.domain import stock
from clienteling.hub import handlers
from clienteling.ids import derived
from tests.simulation import books, offers, prepared
from tests.simulation.hub import documents_of
from tests.simulation.machine import Machine
from tests.simulation.watching import difference
from tests.simulation.world import Broken, World

Documents = dict[str, dict[str, dict[str, Any]]]
"""The hub's bodies by kind and id."""

_FACTS = commands.FACTS  # as they are in the program that ships, whatever a mutant makes of them


def at_the_end(world: World) -> None:
    """All invariants. Nothing waits, no trouble is left."""
    with world.hub.reading() as connection:
        texts = documents_of(connection)
        here: Documents = defaultdict(dict)
        for (kind, id_), (_, text) in texts.items():
            here[kind][id_] = json.loads(text)
        is_for_all = here["policy"][derived("policy", "retailer")].get("scope", "all") == "all"
        for machine in world.tills:
            _every_command_is_settled(machine, connection)
            if world.has_lock:
                _what_was_sold_offline_stands(machine)
            _what_happened_is_known(machine, here)
            if not world.is_restored:  # what a hub set back has lost comes after what waited meanwhile
                _in_their_order(machine, connection)
            if machine.is_revoked:
                _keeps_nothing(machine)
                continue
            _the_cache_is_the_hub(machine, texts if is_for_all else _of_its_scope(machine, texts))
            books.agree(machine, here)
        _one_order_per_cart(here, connection)
        _numbers_are_used_once(here)
        _goods_and_points_moved_once(here)
        revoked = {m.till.enrolled().till_id for m in world.tills if m.is_revoked}
        books.adds_up(here, revoked, {order for machine in world.tills for order in _refused_here(machine)})
        books.vouchers_are_used_once(here)
        if not any(machine.is_revoked for machine in world.tills):  # what it did may be in quarantine
            books.cards_add_up(connection, world.tills)
        _the_erased_are_gone(world, texts)
        _one_effect_per_command(connection)
        _no_lease_outlives_its_end(world, here, connection)


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
        if state != "settled" and name in _FACTS:
            raise Broken("I4 a fact is never refused", f"{machine}: {name} {id_} is {state}: {result}")
        if state != "settled" and name == "sale.complete":
            raise Broken("I7 no sale is refused", f"{machine}: {id_} is {state}: {result}")


def _what_was_sold_offline_stands(machine: Machine) -> None:
    for written, result in machine.till.journal.conn.execute(
        "SELECT bytes, result FROM commands WHERE name = 'cart.complete' AND state IN ('refused', 'closed')"
    ).fetchall():
        if json.loads(written)["body"]["order"]["id"] in machine.cut_off:
            raise Broken("I7 nothing sold offline is refused", f"{machine}: {result}")


def _in_their_order(machine: Machine, connection: Connection) -> None:
    """The commands about one document are carried out as they were done."""
    rows = connection.exec_driver_sql(
        "SELECT c.kind, c.id, c.command, min(c.seq) FROM changes c WHERE c.device = ? GROUP BY 1, 2, 3 ORDER BY 4",
        (machine.till.enrolled().device,),
    ).fetchall()
    numbers = dict(machine.till.journal.conn.execute("SELECT id, seq FROM commands").fetchall())
    about = dict(
        machine.till.journal.conn.execute("SELECT id, kind || ' ' || document FROM commands").fetchall()
    )
    last: dict[str, int] = defaultdict(int)
    for kind, id_, command, _ in rows:
        document = f"{kind} {id_}"
        # Claims of a cart are asked at once and may arrive late; what follows them then does, too.
        if about.get(command) == document and kind != "cart":
            if numbers[command] < last[document]:
                raise Broken(
                    "a document's commands keep their order", f"{machine}: {document}, {numbers[command]}"
                )
            last[document] = numbers[command]


def _no_lease_outlives_its_end(world: World, here: Documents, connection: Connection) -> None:
    held = dict(connection.exec_driver_sql("SELECT cart, expires FROM claims").fetchall())
    for id_, cart in here["cart"].items():
        if (cart["state"] == "claimed") != (id_ in held):
            raise Broken("a claimed cart has a lease", f"{id_} is {cart['state']}, its lease {held.get(id_)}")
        if held.get(id_) and held[id_] <= world.hub.clock.now_text():
            raise Broken("a lease ends", f"{id_} is held, its lease was over {held[id_]}")


def _keeps_nothing(machine: Machine) -> None:
    """A till out of service has thrown its copy of the shop away."""
    kept = machine.till.cache.conn.execute("SELECT kind, id FROM documents WHERE base IS NOT NULL").fetchall()
    if kept:
        raise Broken("out of service, nothing is kept", f"{machine}: {kept[:3]}")


def _the_erased_are_gone(world: World, texts: dict[tuple[str, str], tuple[int, str]]) -> None:
    for customer in sorted(world.erased):
        named = [
            key
            for key, (_, text) in texts.items()
            if key[0] != "attention" and customer in (*key, *text.split('"'))
        ]
        if named:
            raise Broken("who is erased is gone", f"{customer} is named in {named}")


def _of_its_scope(
    machine: Machine, texts: dict[tuple[str, str], tuple[int, str]]
) -> dict[tuple[str, str], tuple[int, str]]:
    """What a new till in this one's place would get, each document as the hub has it."""
    given = {(kind, id_): (version, text) for kind, id_, version, text in machine.whole_copy()}
    for key, stored in given.items():
        if texts.get(key) != stored:
            raise Broken("a copy is what the hub has", f"{machine}: {key} is {stored}, not {texts.get(key)}")
    return given


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
                "I5 every cache is the hub", facts + difference(json.loads(row[3]), json.loads(stored[1]))
            )


def _what_happened_is_known(machine: Machine, here: Documents) -> None:
    """Goods handed over are at the hub, or a person was told."""
    refused = _refused_here(machine)
    for order, number, total in machine.receipts:
        made = here["order"].get(order)
        told = order in refused or any(
            order in json.dumps(one["facts"]) for one in here["attention"].values()
        )
        if made is None and not told:
            raise Broken(
                "no sale is lost", f"{machine}: {number} of {total} is not at the hub, nobody was told"
            )
        if made is not None and (made["number"], made["totals"]["total"]) != (number, total):
            raise Broken(
                "no sale is changed", f"{machine}: {number} of {total} is {made['number']} at the hub"
            )


def _refused_here(machine: Machine) -> set[str]:
    """The orders of sales this till was told no about: they stand on its Attention page."""
    bodies = [no["command"]["body"] for no in machine.till.journal.refused()]
    return {body["order"]["id"] for body in bodies if isinstance(body.get("order"), dict)}


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
        if cart not in here["cart"]:
            continue  # it went with its customer, who was erased
        closed_by = here["cart"][cart]["order"]
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
    points, sold = Counter({prepared.customer_id(name): n for name, n in offers.POINTS.items()}), Counter()
    for order in here["order"].values():
        if order["state"] == "cancelled":
            continue  # nobody paid by its link: goods and points are back
        if order["customer"]:
            points[order["customer"]] += order["points"]["earned"] - order["points"]["used"]
        place = order["store"] if order["channel"] == "store" and order["store"] else "web"
        for line in order["lines"]:
            sold[line["sku"], line.get("fulfil", {}).get("from", place)] += line["quantity"]
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
