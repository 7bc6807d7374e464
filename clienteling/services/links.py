"""A sale paid by a link: placed with its goods put by, off the counter, and completed when the feed says that it was paid.

The order waits at the hub, which makes the link, sends it and hears of the money; this till keeps an attempt `awaiting`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias

import msgspec

from clienteling.devices.terminal import Terminal
from clienteling.domain import awaiting, customer, message, order
from clienteling.domain.attempt import Attempt, State
from clienteling.domain.reading import members, number, objects, text
from clienteling.errors import BadInput, Refused, ScopeError
from clienteling.protocol import Result
from clienteling.services import completion, drafts, ending, fiscal, offline, paying, receipt_send
from clienteling.services.doing import Command, command, do
from clienteling.services.sale import Sale
from clienteling.services.summary import when
from clienteling.store import attempts, reserve
from clienteling.store.journal import fate
from clienteling.sync.client import HubClient
from clienteling.till import Till

By: TypeAlias = Literal["email", "sms", "screen"]
"""`screen`: shown as a code for the customer's phone, sent nowhere."""


@dataclass(frozen=True, slots=True)
class Link:
    """An order that waits to be paid by a link, or did (minor units). `url` and `expires` are known once the hub has made it."""

    order: str
    number: str
    attempt: str
    amount: int
    currency: str
    state: Literal["awaiting", "paid", "expired", "cancelled", "refused"]
    customer: str | None
    at: datetime | None
    url: str | None = None
    expires: datetime | None = None


def send(till: Till, client: HubClient, sale: Sale, to: str, by: By = "email") -> Link:
    """Place a sale for its customer to pay by a link; the rest after its paid parts. The counter is free at once.

    Attempt, order and message are one transaction of the journal. Live only in asking whether the hub is there. Raises
    Refused as `paying.begin`, `links_off`, `not_set_up` when the hub sends nothing this way; BadInput: `bad_email`, `bad_phone`,
    `short_phone`; Offline and its kin.
    """
    reserve.demand(till.files.home)
    if not awaiting.minutes(till.policy):
        raise Refused("links_off")
    address = _address(till, by, to)
    client.meta()
    fiscal.settle(till)

    def write() -> tuple[str, list[Command]]:
        with till.journal.writing("sale.pay"):
            if completion.already(till, sale) is not None:
                return sale.id, []
            sold = offline.as_it_may_be_sold(till, sale)
            return _placed(till, sold, by, address)

    placed, added = reserve.spend(till.files.home, write)
    till.show(added)
    return of(till, placed)


def of(till: Till, order_id: str) -> Link:
    """The link of an order. Raises ScopeError for an order that is not here or never had one."""
    body = till.read("order", order_id)
    waits = members(body, "awaiting")
    kept = [one for one in attempts.of_sale(till.journal.conn, order_id) if one.tender == "link"]
    paid = [one for one in objects(body, "payments") if text(one, "tender") == "link"]
    ended = members(body, "cancelled")
    attempt = text(waits, "attempt") or text(ended, "attempt") or next((one.id for one in kept), None)
    attempt = attempt or next((text(one, "attempt") for one in paid), None)
    if body is None or attempt is None:
        raise ScopeError(kind="order")
    seen, token = order.view(order_id, body), text(waits, "token")
    amount = number(waits, "amount") or sum(number(one, "amount") for one in paid)
    return Link(
        order=order_id,
        number=seen.number,
        attempt=attempt,
        amount=amount or next((one.amount for one in kept), 0),
        currency=seen.currency,
        state=_state(till, body, attempt),
        customer=seen.customer,
        at=when(seen.placed_at),
        url=f"{till.enrolled().hub_url.rstrip('/')}/pay/{token}" if token else None,
        expires=when(text(waits, "expires")),
    )


def waiting(till: Till) -> tuple[Link, ...]:
    """The sales of this till that wait to be paid by a link, oldest first."""
    kept = attempts.in_states(till.journal.conn, {"awaiting"})
    return tuple(of(till, one.order) for one in kept if till.read("order", one.order) is not None)


def cancel(till: Till, order_id: str) -> Link:
    """The customer does not pay by the link after all: the order is cancelled, its goods are free, unless it was just paid.

    Raises ScopeError, Refused: `already_paid`, `not_allowed`.
    """
    link, body = of(till, order_id), till.read("order", order_id) or {}
    said = {"reason": "given_up", "attempt": link.attempt, "sold": {**body, "id": order_id}}
    if link.state == "awaiting":
        do(till, command(till, awaiting.CANCEL, ("order", order_id), said))
    return of(till, order_id)


def _placed(till: Till, sale: Sale, by: By, to: str) -> tuple[str, list[Command]]:
    whole, rest, parts = paying.asked_for(till, sale)
    if rest <= 0:
        raise Refused("amount_wrong", due=rest)
    paying.must_fit(parts, rest, rest)
    at = till.clock.now_text()
    intent = paying.prepared(till, sale, whole, rest, "link")
    paid = order.paid_with({**whole, "placed_at": at}, [completion.tender(each) for each in parts])
    made = {**paid, "state": awaiting.PLACED, "awaiting": {"attempt": intent.id, "amount": rest}}
    sold = completion.completed(till, sale, made)
    facts = [completion.payment_fact(till, each, "payment.approved", at) for each in parts]
    commands = [*facts, sold, *completion.left_out(till, sale)]
    if by != "screen":
        commands.append(_message(till, sale, intent.id, by, to))
    added = till.journal.add(commands, completion.off_the_counter(till, sale))
    attempts.write(till.journal.conn, intent)
    done = {"completion": sold["id"]}
    attempts.step(till.journal.conn, intent, "place", at, **done, **ending.forgotten())
    for each in parts:
        attempts.step(till.journal.conn, each, "report", at, **done)
    return sale.id, added


def _message(till: Till, sale: Sale, attempt: str, by: str, to: str) -> Command:
    here = till.enrolled()
    person = customer.view("", (till.read("customer", sale.customer) if sale.customer else None) or {})
    body = {
        "order": sale.id,
        "customer": sale.customer,
        "by": by,
        "to": to,
        "language": person.language or None,
        "store": here.store_id,
        "till": here.till_id,
        "what": message.LINK,
        "link": attempt,
    }
    return command(till, "receipt.send", ("message", till.ids.new()), body)


def _address(till: Till, by: By, typed: str) -> str:
    if by == "screen":
        return ""
    if not receipt_send.can(till, by):
        raise Refused("not_set_up", by=by)
    if by == "email":
        return str(drafts.email_entry(typed, "")["address"])
    e164 = drafts.phone_entry(till, typed, "")["e164"]
    if not e164:
        raise BadInput("bad_phone")
    return str(e164)


def _state(
    till: Till, body: dict[str, Any], attempt: str
) -> Literal["awaiting", "paid", "expired", "cancelled", "refused"]:
    kept = attempts.get(till.journal.conn, attempt)
    if text(body, "state") == "cancelled":
        return "expired" if text(members(body, "cancelled"), "reason") == "expired" else "cancelled"
    if text(body, "state") == awaiting.PLACED:
        return "refused" if kept is not None and kept.state == "closed" else "awaiting"
    return "paid"


def _heard(till: Till, _terminal: Terminal | None, one: Attempt) -> Attempt:
    """What the hub said of the placing, then what the feed says of the order."""
    now, journal = till.clock.now_text(), till.journal.conn
    found = till.journal.result(str(one.facts.get("completion")))
    if found is not None and fate(msgspec.convert(found, Result)) == "refused":
        return attempts.step(journal, one, "close", now, code=found.get("code"))
    body = till.cache.base("order", one.order)
    if any(text(paid, "attempt") == one.id for paid in objects(body, "payments")):
        with till.journal.writing("attempt.step"):
            fiscal.put_in_line(till, one.order)
            return attempts.step(journal, one, "capture", now)
    return _given_up(till, one) if text(body, "state") == "cancelled" else one


def _given_up(till: Till, one: Attempt) -> Attempt:
    """Nobody paid in time, or the customer does not want to: what was paid beside the link goes back."""
    now, journal = till.clock.now_text(), till.journal.conn
    with till.journal.writing("attempt.step"):
        parts = attempts.of_sale(journal, one.order)
        if any(part.state == "forwarded" for part in parts):
            return one  # its bank's word is a step away: what it says can go back, or never came
        for part in parts:
            if part.state in ("reported", "accepted", "captured"):
                attempts.step(journal, part, "refuse", now, code="cancelled", **ending.forgotten())
        return attempts.step(journal, one, "close", now, code="cancelled")


STEPS: Mapping[State, Callable[[Till, Terminal | None, Attempt], Attempt]] = {"awaiting": _heard}
"""What becomes of an attempt that waits, with no terminal (settling.py)."""
