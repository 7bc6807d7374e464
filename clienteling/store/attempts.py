"""Payment attempts in the journal: written before the first byte goes out, moved one step at a time, never lost.

Which step may follow which is domain/attempt.py's. All calls join the journal's transaction when there is one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from clienteling.domain import attempt as steps
from clienteling.domain.attempt import Attempt, Event, State
from clienteling.errors import Refused
from clienteling.store import notes
from clienteling.store.encryption import Connection, writing

PLACE = "place"
"""The fact: which attempt of this till it is, counted up; clocks are put right between two of them."""
_IN_TURN = "ORDER BY coalesce(facts ->> 'place', 0), at, id"
_COLUMNS = "id, order_id, cart, tender, amount, currency, state, at, facts"


def write(journal: Connection, one: Attempt) -> None:
    """Keep a new attempt, with its place; on the disk when this returns, or with the transaction it is part of."""
    row = (one.id, one.order, one.cart, one.tender, one.amount, one.currency, one.state, one.at)
    with writing(journal, "attempt.write"):
        one.facts[PLACE] = notes.next_number(journal, "attempt")
        journal.execute(
            f"INSERT INTO attempts ({_COLUMNS}, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*row, json.dumps(one.facts, ensure_ascii=False), one.at),
        )


def step(journal: Connection, one: Attempt, event: Event, at: str, **facts: Any) -> Attempt:
    """Move an attempt on, from the state it is held to be in; facts are added, None takes one away.

    Raises Refused: `payment_step` when this cannot follow, `payment_moved` when somebody else moved it meanwhile.
    """
    after = steps.step(one.state, event)
    kept = {name: value for name, value in {**one.facts, **facts}.items() if value is not None}
    with writing(journal, "attempt.step"):
        moved = journal.execute(
            "UPDATE attempts SET state = ?, facts = ?, changed_at = ? WHERE id = ? AND state = ?",
            (after, json.dumps(kept, ensure_ascii=False), at, one.id, one.state),
        )
        if moved.rowcount != 1:
            raise Refused("payment_moved", attempt=one.id, state=one.state)
    return _with(one, after, kept)


def get(journal: Connection, id_: str) -> Attempt | None:
    """One attempt as it is now."""
    found = _where(journal, "id = ?", id_)
    return found[0] if found else None


def of_sale(journal: Connection, order: str, cart: str | None = None) -> list[Attempt]:
    """The attempts for a sale (by the id its order has or will have) and, if it sells a cart, for that cart; oldest first."""
    if cart is None:
        return _where(journal, "order_id = ?", order)
    return _where(journal, "order_id = ? OR cart = ?", order, cart)


def in_states(journal: Connection, states: Iterable[State]) -> list[Attempt]:
    """The attempts in one of these states, oldest first."""
    return _where(journal, "state IN (SELECT value FROM json_each(?))", json.dumps(sorted(states)))


def since(journal: Connection, state: State) -> list[tuple[Attempt, str]]:
    """The attempts in a state, each with the time (RFC 3339 UTC) since when it is in it."""
    rows = journal.execute(
        f"SELECT {_COLUMNS}, changed_at FROM attempts WHERE state = ? {_IN_TURN}", (state,)
    )
    return [(_read(row[:-1]), row[-1]) for row in rows.fetchall()]


def unsettled(journal: Connection) -> list[Attempt]:
    """The attempts something is still to happen to, oldest first."""
    return in_states(journal, steps.STATES - steps.FINAL)


def _where(journal: Connection, condition: str, *values: Any) -> list[Attempt]:
    rows = journal.execute(f"SELECT {_COLUMNS} FROM attempts WHERE {condition} {_IN_TURN}", values)
    return [_read(row) for row in rows.fetchall()]


def _read(row: Any) -> Attempt:
    id_, order, cart, tender, amount, currency, state, at, facts = row
    return Attempt(id_, order, cart, tender, amount, currency, state, at, json.loads(facts))


def _with(one: Attempt, state: State, facts: dict[str, Any]) -> Attempt:
    return Attempt(one.id, one.order, one.cart, one.tender, one.amount, one.currency, state, one.at, facts)
