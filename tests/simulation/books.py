"""Whether the money is right: till, hub and bank must say the same about every payment, once all has come to rest."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection

from clienteling.domain import attempt as steps
from clienteling.domain import payment_facts
from clienteling.domain.attempt import Attempt
from clienteling.store import attempts
from tests.simulation import offers
from tests.simulation.machine import Machine
from tests.simulation.world import Broken

Documents = dict[str, dict[str, dict[str, Any]]]
"""The hub's bodies by kind and id."""

_OURS = ("approved", "captured")


def adds_up(here: Documents, revoked: set[str], seen: set[str]) -> None:
    """I2: what we keep of an order's payments is its total less what it states as owed; without an order, somebody knows.

    `seen` are the orders a person of a till sees refused there: the hub may have been set back to before it was told.
    """
    taken: Counter[str] = Counter()
    for payment in here["payment"].values():
        if payment["till"] in revoked:
            continue  # part of what it said may be in quarantine
        taken[payment["order"]] += payment["amount"] if payment["state"] in _OURS else 0
    told = seen | {one["facts"].get("order") for one in here["attention"].values()}
    for id_, amount in taken.items():
        order = here["order"].get(id_)
        if order is None and amount and id_ not in told:
            raise Broken("I2 money adds up", f"{amount} were taken for {id_}, which is no order")
        if order is None or (order["channel"] != "store" and order["store"] is None):
            continue
        if order["till"] in revoked:
            continue
        due = 0 if order["state"] == "cancelled" else order["totals"]["paid"] - payment_facts.owed(order)
        if order["state"] == "cancelled" and amount and id_ in told:
            continue  # somebody is asked to give the cash back
        if amount != due:
            raise Broken("I2 money adds up", f"{amount} were taken for {order['number']}, {due} are due")


def agree(machine: Machine, here: Documents) -> None:
    """I3 and I8: no attempt is open, and every one is at the bank and at the hub what it is on the till."""
    kept = {one.id: one for one in _of(machine)}
    for one in kept.values():
        _has_an_end(machine, one)
        if one.tender == "card":
            _is_as_the_bank_says(machine, one)
        _is_as_the_hub_says(machine, one, here)
    for id_, charge in machine.terminal.books.items():
        if id_ not in kept and charge.state != "declined":
            raise Broken("no charge without an intent", f"{machine}: {charge} was never written down")
    _facts_are_kept(machine, here)


def _has_an_end(machine: Machine, one: Attempt) -> None:
    waits_for_a_person = one.tender in steps.BY_HAND and one.state == "refused"
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
    expected = {"captured": "approved"} if one.tender == "cash" else {}
    if (
        one.state == "refused"
    ):  # a person gives it back; beside a link nobody paid it may have been captured before
        expected = {"refused": "captured" if payment and payment["state"] == "captured" else "approved"}
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


def cards_add_up(connection: Connection, machines: Iterable[Machine]) -> None:
    """Gift cards hold what was not taken from them, and each amount taken paid for something: the tills say the same."""
    ends = {one.id: one for machine in machines for one in _of(machine) if one.tender == "gift_card"}
    taken: Counter[str] = Counter()
    for card, attempt, amount in connection.exec_driver_sql(_TAKEN).fetchall():
        taken[card] += amount
        one = ends.get(attempt)
        if one is None or one.state != "captured" or one.amount != amount:
            raise Broken("a gift card pays once", f"{amount} are off a card for {attempt}, on the till {one}")
        ends.pop(attempt)
    unpaid = [one for one in ends.values() if one.state == "captured"]
    if unpaid:
        raise Broken("a gift card pays once", f"paid with no card: {unpaid}")
    for card, issued, balance in connection.exec_driver_sql("SELECT id, issued, balance FROM gift_cards"):
        if issued - taken[card] != balance:
            raise Broken(
                "a gift card pays once", f"{balance} are on a card of {issued} with {taken[card]} taken"
            )


_TAKEN = "SELECT card, attempt, amount FROM gift_card_moves WHERE state = 'redeemed'"


def vouchers_are_used_once(here: Documents) -> None:
    """A voucher is marked used by the sale that used it; a second sale with it is a question for a person."""
    asked = {
        one["about"]["id"] for one in here["attention"].values() if one["reason"] == "voucher_used_twice"
    }
    for code in offers.VOUCHERS:
        id_ = offers.voucher_id(code)
        users = [
            key for key, order in here["order"].items()
            if id_ in {one.get("promotion") for one in order.get("discounts", ())}
        ]  # fmt: skip
        used = here["promotion"][id_]["used"]
        if (used is None) != (not users) or (used and used not in users):
            raise Broken("a voucher is used once", f"{code} is used by {used}, orders with it: {users}")
        if [one for one in users if one != used and one not in asked]:
            raise Broken("a voucher is used once", f"{code} paid for {users}, and nobody was asked")


def _of(machine: Machine) -> list[Attempt]:
    rows = machine.till.journal.conn.execute("SELECT id FROM attempts ORDER BY at, id").fetchall()
    found = [attempts.get(machine.till.journal.conn, row[0]) for row in rows]
    return [one for one in found if one is not None]
