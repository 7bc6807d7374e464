"""A receipt sent by mail or SMS: where it can go, asking the hub for it, and what became of it.

It works without the network: the command waits like any other. It is no consent to anything else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from clienteling.domain import customer, email, message, order, phone
from clienteling.domain.message import By
from clienteling.domain.reading import flag, members
from clienteling.errors import BadInput, Refused, ScopeError
from clienteling.services import doing, drafts
from clienteling.services.summary import moment, when
from clienteling.store import queries
from clienteling.till import Till


@dataclass(frozen=True, slots=True)
class Way:
    """One way to send: whether the hub can, the customer's own address for it (or none), and that address shortened."""

    by: By
    can: bool
    to: str
    masked: str


@dataclass(frozen=True, slots=True)
class Sent:
    """A receipt asked for: `waiting` in this till's outbox or the hub's queue, `sent`, or `failed` with a `problem`."""

    by: str
    to: str
    masked: str
    state: str
    problem: str | None
    at: datetime
    sent_at: datetime | None


def ways(till: Till, order_id: str) -> tuple[Way, Way]:
    """By mail and by SMS, with the first address and the first number of the order's customer. Raises ScopeError."""
    body = till.read("order", order_id)
    if body is None:
        raise ScopeError(kind="order")
    buyer = order.view(order_id, body).customer
    person = customer.view(buyer or "", (till.read("customer", buyer) if buyer else None) or {})
    address = next((one.address for one in person.emails if email.parse(one.address)), "")
    number = next((one.e164 for one in person.phones if one.e164), "")
    return (
        Way("email", can(till, "email"), address, email.mask(address) if address else ""),
        Way("sms", can(till, "sms"), number, phone.mask(number) if number else ""),
    )


def send(till: Till, order_id: str, by: By, to: str) -> str:
    """Ask for the receipt of an order by mail or SMS; gives the address as it was understood. The same one that waits is enough.

    Raises BadInput("bad_email", "bad_phone" or "short_phone"), Refused("not_set_up"), ScopeError, NotSignedIn.
    """
    body = till.read("order", order_id)
    if body is None:
        raise ScopeError(kind="order")
    if not can(till, by):
        raise Refused("not_set_up", by=by)
    address = _address(till, by, to)
    if any((one.by, one.to, one.state) == (by, address, "waiting") for one in sent(till, order_id)):
        return address
    here, buyer = till.enrolled(), order.view(order_id, body).customer
    person = customer.view(buyer or "", (till.read("customer", buyer) if buyer else None) or {})
    asked = {
        "order": order_id,
        "customer": buyer,
        "by": by,
        "to": address,
        "language": person.language or None,
        "store": here.store_id,
        "till": here.till_id,
    }
    doing.do(till, doing.command(till, "receipt.send", ("message", till.ids.new()), asked))
    return address


def sent(till: Till, order_id: str) -> tuple[Sent, ...]:
    """What was asked for of an order's receipt, newest first."""
    ids = queries.belonging(till.cache.conn, "message", order_id)
    found = queries.shown(till.cache.conn, "message", ids)
    return tuple(_sent(message.view(one.id, one.body)) for one in found.values())


def can(till: Till, by: str) -> bool:
    """Whether the hub is set up to send this way."""
    return flag(members(till.policy, "sends"), by)


def masked(by: str, to: str) -> str:
    """An address or number shortened, as it may stand where others see it; one that was shortened stays so."""
    return to if "•" in to else email.mask(to) if by == "email" else phone.mask(to)


def _address(till: Till, by: By, typed: str) -> str:
    if by == "email":
        return str(drafts.email_entry(typed, "")["address"])
    number = drafts.phone_entry(till, typed, "")["e164"]
    if not number:
        raise BadInput("bad_phone")
    return str(number)


def _sent(one: message.Message) -> Sent:
    state = "waiting" if one.state == "queued" else one.state
    return Sent(one.by, one.to, masked(one.by, one.to), state, one.problem, moment(one.at), when(one.sent_at))
