"""Links a customer pays by: made with the order that waits, signed, kept in step with it.

Paying one, and ending what was not paid in time, is link_payments.py's.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Literal, NamedTuple

from sqlalchemy import Connection, delete, func, insert, select, update

from clienteling import clock as clocks
from clienteling.clock import Clock
from clienteling.domain import awaiting, message
from clienteling.domain.act import POLICY, Ruling
from clienteling.domain.reading import members, text
from clienteling.errors import BadInput
from clienteling.hub import signing, undelivered
from clienteling.hub.tables import secrets
from clienteling.hub.tables_tenders import links as table
from clienteling.hub.work import Work
from clienteling.protocol import Envelope

ADDRESS, PROVIDER = "pay_address", "pay_provider"
"""Names of small facts of this hub: where customers reach it, and the secret a payment provider signs with."""
SERVED = "served"
"""As the address: wherever this hub listens. For the demo, whose port is any."""
_PURPOSE = "pay"


class Link(NamedTuple):
    """A link as it stands; `amount` in minor units."""

    attempt: str
    order_id: str
    amount: int
    currency: str
    state: Literal["open", "paid", "expired", "cancelled"]
    expires: str
    reference: str | None


def opened(work: Work, read: Envelope, ruling: Ruling) -> Ruling:
    """The ruling on a sale that waits for its payment: with a link, its token and when it is over."""
    body = read.body if ruling.body is None else ruling.body
    order = members(body, "order")
    if not ruling.applies or text(order, "state") != awaiting.PLACED or not order.get("awaiting"):
        return ruling
    if work.sight.get("order", str(order["id"])) is not None:
        return ruling
    waits = members(order, "awaiting")
    attempt = str(waits["attempt"])
    lasts = timedelta(minutes=awaiting.minutes(work.sight.get("policy", POLICY)))
    expires = clocks.text(work.clock.now() + lasts)
    row = {"attempt": attempt, "order_id": order["id"], "amount": waits["amount"], "state": "open"}
    row |= {"currency": order["currency"], "expires": expires, "at": work.clock.now_text()}
    work.connection.execute(insert(table).values(row))
    said = {**waits, "token": token(work.connection, attempt), "expires": expires}
    return replace(ruling, body={**body, "order": {**order, "awaiting": said}})


def followed(work: Work, read: Envelope) -> None:
    """Keeps the link in step with what a command did to its order."""
    if read.name == awaiting.CANCEL:
        state = "expired" if read.body.get("reason") == "expired" else "cancelled"
        _set(work.connection, str(read.body.get("attempt")), state)
        _no_longer_waited_for(work, read)
    elif read.name == awaiting.PAY:
        order = work.sight.get("order", read.document.id)
        if any(one.get("attempt") == read.body["attempt"] for one in (order or {}).get("payments", ())):
            _set(work.connection, str(read.body["attempt"]), "paid", str(read.body["reference"]))
            _no_longer_waited_for(work, read)


def _no_longer_waited_for(work: Work, read: Envelope) -> None:
    """Nobody needs the link any more: what was asked about a message that did not bring it is answered."""
    at = work.clock.now_text()
    work.write(undelivered.answered(work.sight.get, read.document.id, message.LINK, "over", at))


def token(connection: Connection, attempt: str) -> str:
    """What stands in the link of an attempt: only this hub can make it, so nobody guesses one."""
    return signing.seal(signing.keys(connection).token, _PURPOSE, attempt)


def url(connection: Connection, attempt: str, served_at: str | None) -> str | None:
    """The whole link, as it is sent; None as long as nobody has said where customers reach this hub.

    `served_at` is the URL this process listens at.
    """
    said = (fact(connection, ADDRESS) or b"").decode()
    base = served_at if said == SERVED else said
    return f"{base.rstrip('/')}/pay/{token(connection, attempt)}" if base else None


def by_token(connection: Connection, named: str) -> Link | None:
    """The link with a token; None for one that we did not make."""
    try:
        attempt = signing.unseal(signing.keys(connection).token, _PURPOSE, named)
    except (BadInput, ValueError):
        return None
    return get(connection, str(attempt))


def get(connection: Connection, attempt: str) -> Link | None:
    """The link of an attempt."""
    row = connection.execute(_LINK.where(table.c.attempt == attempt)).one_or_none()
    return Link(*row) if row else None


def is_over(link: Link, clock: Clock) -> bool:
    """Whether it cannot be paid any more."""
    return link.state != "open" or link.expires <= clock.now_text()


def any_over(connection: Connection, clock: Clock) -> bool:
    """Whether a link's time is over and its order still waits."""
    return bool(over(connection, clock, 1))


def over(connection: Connection, clock: Clock, most: int = 100) -> list[Link]:
    """Links whose time is over while their orders still wait, oldest first."""
    query = _LINK.where(table.c.state == "open", table.c.expires <= clock.now_text())
    return [Link(*row) for row in connection.execute(query.order_by(table.c.expires).limit(most))]


def count_open(connection: Connection) -> int:
    """How many orders wait for their link to be paid."""
    return connection.scalar(select(func.count()).where(table.c.state == "open")) or 0


def note(connection: Connection, name: str, value: bytes | None) -> None:
    """Sets one of the small facts about links, or takes it away."""
    connection.execute(delete(secrets).where(secrets.c.name == name))
    if value is not None:
        connection.execute(insert(secrets).values(name=name, value=value))


def close(connection: Connection, attempt: str) -> None:
    """The link of an order that does not wait any more is over, too."""
    _set(connection, attempt, "expired")


_LINK = select(
    table.c.attempt, table.c.order_id, table.c.amount, table.c.currency, table.c.state, table.c.expires, table.c.reference
)  # fmt: skip


def _set(connection: Connection, attempt: str, state: str, reference: str | None = None) -> None:
    values = {"state": state} | ({"reference": reference} if reference else {})
    connection.execute(update(table).where(table.c.attempt == attempt).values(**values))


def fact(connection: Connection, name: str) -> bytes | None:
    """One of the small facts about links, or None."""
    found = connection.scalar(select(secrets.c.value).where(secrets.c.name == name))
    return None if found is None else bytes(found)
