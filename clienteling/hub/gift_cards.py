"""Gift cards at the hub: issued, found by their number, taken from and given back to, each once for a payment attempt.

When a command about one is refused is the domain's (domain/gift_card.py).
"""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, insert, select, update

from clienteling.clock import Clock
from clienteling.domain import gift_card
from clienteling.domain.gift_card import CARD, MOVE, REDEEM, RETURN, Found
from clienteling.errors import BadInput
from clienteling.hub.tables_tenders import gift_card_moves as moves
from clienteling.hub.tables_tenders import gift_cards as table
from clienteling.ids import Ids
from clienteling.protocol import JSON, Envelope

if TYPE_CHECKING:
    from clienteling.hub.work import Work  # which looks cards up here

NAMES = frozenset({REDEEM, RETURN})
KINDS = frozenset({CARD, MOVE})
_BITS = 75  # of a number we make: 15 letters of Crockford's alphabet


def issue(
    connection: Connection, ids: Ids, clock: Clock, key: bytes, amount: int, currency: str, number: str = ""
) -> tuple[Found, str]:
    """A new card with so much on it (minor units), and its number, which is kept nowhere.

    `key` is the hub's secret for badges. Raises BadInput: `bad_amount`, `bad_number`, `number_taken`.
    """
    if amount <= 0:
        raise BadInput("bad_amount")
    read = gift_card.parse(number or f"G{ids.code(_BITS)}")
    if read is None:
        raise BadInput("bad_number")
    if by_number(connection, key, read) is not None:
        raise BadInput("number_taken")
    row: dict[str, Any] = {"id": ids.new(), "last4": read[-4:], "currency": currency, "balance": amount}
    row |= {"issued": amount, "state": "active", "at": clock.now_text(), "number": _hash(key, read)}
    connection.execute(insert(table).values(row))
    return Found(row["id"], row["last4"], amount, currency, "active"), read


def by_number(connection: Connection, key: bytes, number: str) -> Found | None:
    """The card with a number as it is typed; None for no card of ours."""
    read = gift_card.parse(number)
    if read is None:
        return None
    row = connection.execute(_FOUND.where(table.c.number == _hash(key, read))).one_or_none()
    return Found(**row._mapping) if row else None


def listed(connection: Connection) -> list[Found]:
    """All cards, newest first."""
    rows = connection.execute(_FOUND.order_by(table.c.at.desc(), table.c.id))
    return [Found(**row._mapping) for row in rows]


def set_state(connection: Connection, identity: str, state: str) -> bool:
    """Blocks a card, or lets it be used again; whether there is such a card."""
    return connection.execute(update(table).where(table.c.id == identity).values(state=state)).rowcount == 1


def get(connection: Connection, kind: str, identity: str) -> dict[str, Any] | None:
    """A card, or what an attempt took, for the rules; kept from other processes until this transaction ends."""
    if kind == CARD:
        query = select(table.c.balance, table.c.currency, table.c.state).where(table.c.id == identity)
    else:
        query = select(moves.c.card, moves.c.amount, moves.c.state).where(moves.c.attempt == identity)
    row = connection.execute(query.with_for_update()).one_or_none()
    return dict(row._mapping) if row else None


def carried(work: Work, read: Envelope) -> dict[str, JSON]:
    """Takes or gives back what a command says that the rules have let pass; the facts it is answered with.

    The move of an attempt is there once: a second one breaks the constraint, and the whole command goes again.
    """
    card = str(read.body["card"])
    get(work.connection, CARD, card)  # in the order of the rules, so that nobody waits for each other
    taken = get(work.connection, MOVE, read.document.id)
    if read.name == REDEEM:
        if taken is None:
            _move(work, read, "redeemed", -int(read.body["amount"]))
        return {"left": _balance(work.connection, card), "last4": _last4(work.connection, card)}
    if taken is None:
        _move(work, read, "closed", 0)
    elif taken["state"] == "redeemed":
        _add(work.connection, str(taken["card"]), int(taken["amount"]))
        gone = update(moves).where(moves.c.attempt == read.document.id).values(state="returned")
        work.connection.execute(gone)
    returned = int(taken["amount"]) if taken is not None and taken["state"] == "redeemed" else 0
    return {"returned": returned, "left": _balance(work.connection, card)}


_FOUND = select(table.c.id, table.c.last4, table.c.balance, table.c.currency, table.c.state)


def _move(work: Work, read: Envelope, state: str, change: int) -> None:
    row = {"attempt": read.document.id, "card": read.body["card"], "amount": read.body["amount"]}
    row |= {"state": state, "order_id": read.body["order"], "device": work.device.id}
    work.connection.execute(insert(moves).values(row | {"at": work.clock.now_text()}))
    if change:
        _add(work.connection, str(read.body["card"]), change)


def _add(connection: Connection, card: str, change: int) -> None:
    query = update(table).where(table.c.id == card).values(balance=table.c.balance + change)
    connection.execute(query)


def _balance(connection: Connection, card: str) -> int:
    return connection.scalar(select(table.c.balance).where(table.c.id == card)) or 0


def _last4(connection: Connection, card: str) -> str:
    return connection.scalar(select(table.c.last4).where(table.c.id == card)) or ""


def _hash(key: bytes, number: str) -> str:
    return hmac.new(key, b"gift card\n" + number.encode(), hashlib.sha256).hexdigest()
