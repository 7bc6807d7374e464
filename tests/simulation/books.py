"""Whether the money is right: till, hub and bank must say the same about every payment, once all has come to rest."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from clienteling.domain import attempt as steps
from clienteling.domain import payment_facts
from clienteling.domain.attempt import Attempt
from clienteling.store import attempts
from tests.simulation.machine import Machine
from tests.simulation.world import Broken

Documents = dict[str, dict[str, dict[str, Any]]]
"""The hub's bodies by kind and id."""

_OURS = ("approved", "captured")


def adds_up(here: Documents, revoked: set[str]) -> None:
    """I2: what we keep of an order's payments is its total less what it states as owed; without an order, somebody knows."""
    taken: Counter[str] = Counter()
    for payment in here["payment"].values():
        if payment["till"] in revoked:
            continue  # part of what it said may be in quarantine
        taken[payment["order"]] += payment["amount"] if payment["state"] in _OURS else 0
    told = {one["facts"].get("order") for one in here["attention"].values()}
    for id_, amount in taken.items():
        order = here["order"].get(id_)
        if order is None and amount and id_ not in told:
            raise Broken("I2 money adds up", f"{amount} were taken for {id_}, which is no order")
        if order is None or (order["channel"] != "store" and order["store"] is None):
            continue
        if order["till"] in revoked:
            continue
        due = order["totals"]["paid"] - payment_facts.owed(order)
        if amount != due:
            raise Broken("I2 money adds up", f"{amount} were taken for {order['number']}, {due} are due")


def agree(machine: Machine, here: Documents) -> None:
    """I3 and I8: no attempt is open, and every one is at the bank and at the hub what it is on the till."""
    rows = machine.till.journal.conn.execute("SELECT id FROM attempts ORDER BY at, id").fetchall()
    found = [attempts.get(machine.till.journal.conn, row[0]) for row in rows]
    kept = {one.id: one for one in found if one is not None}
    for one in kept.values():
        _has_an_end(machine, one)
        if one.tender != "cash":
            _is_as_the_bank_says(machine, one)
        _is_as_the_hub_says(machine, one, here)
    for id_, charge in machine.terminal.books.items():
        if id_ not in kept and charge.state != "declined":
            raise Broken("no charge without an intent", f"{machine}: {charge} was never written down")
    _facts_are_kept(machine, here)


def _has_an_end(machine: Machine, one: Attempt) -> None:
    waits_for_a_person = one.tender == "cash" and one.state == "refused"
    if one.state in steps.OPEN:
        raise Broken("I8 no attempt stays unknown", f"{machine}: {one.amount} are {one.state}")
    if one.state not in steps.FINAL and not waits_for_a_person:
        raise Broken("I3 no authorisation is left open", f"{machine}: {one.amount} are {one.state}")


def _is_as_the_bank_says(machine: Machine, one: Attempt) -> None:
    charge = machine.terminal.books.get(one.id)
    is_charged = charge is not None and charge.state in ("approved", "offline", "busy")
    if is_charged != (one.state == "captured"):
        raise Broken(
            "the bank's books are ours", f"{machine}: {one.amount} are {one.state}, at the bank {charge}"
        )


def _is_as_the_hub_says(machine: Machine, one: Attempt, here: Documents) -> None:
    payment = here["payment"].get(one.id)
    if one.state in ("closed", "declined") and payment is None:
        return
    if one.state in ("voided", "refunded") and "completion" not in one.facts:
        return  # taken back before the hub heard of a sale
    expected = {"refused": "approved"} | ({"captured": "approved"} if one.tender == "cash" else {})
    if (
        payment is None
        or payment["state"] != expected.get(one.state, one.state)
        or payment["amount"] != one.amount
    ):
        raise Broken("I2 money adds up", f"{machine}: {one.amount} are {one.state}, at the hub {payment}")


def _facts_are_kept(machine: Machine, here: Documents) -> None:
    for row in machine.till.journal.conn.execute(
        "SELECT bytes FROM commands WHERE name = 'payment.approved'"
    ):
        paid = json.loads(row[0])
        kept = here["payment"].get(paid["document"]["id"])
        if kept is None or kept["amount"] != paid["body"]["amount"]:
            raise Broken("no payment is lost", f"{machine}: {paid['body']} is {kept} at the hub")
