"""The last digits of an erased customer's cards, taken out of what this till has told of the payments.

Which sales were theirs is said by erasing.py; what the hub keeps of a payment is hub/erased.py's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from clienteling.domain import attempt as steps
from clienteling.ids import derived
from clienteling.store.journal import Journal

ORDERS = "erased_orders"
"""The fact: ids of sales of erased customers, as long as something about their payments is not settled."""
TOLD_AS = "told_as"
"""Member of an envelope: the number of the command that stood here before its card's digits were taken out."""
DIGITS = "last4"

_OF_THESE = " IN (SELECT value FROM json_each(?1))"
_THEIRS = f"kind = 'payment' AND CAST(bytes AS TEXT) ->> '$.body.order'{_OF_THESE}"
_OVER = "state IN ('settled', 'closed')"
_TOLD = f"SELECT seq, id, state FROM commands WHERE {_OVER} AND instr(bytes, CAST('\"last4\":' AS BLOB)) > 0 AND {_THEIRS}"
_OPEN = (
    f"SELECT CAST(bytes AS TEXT) ->> '$.body.order' FROM commands WHERE NOT {_OVER} AND {_THEIRS}"
    f" UNION SELECT order_id FROM attempts WHERE order_id{_OF_THESE}"
    " AND state NOT IN (SELECT value FROM json_each(?2))"
)
_ENDED = (
    "UPDATE attempts SET facts = json_remove(facts, '$.last4')"
    f" WHERE order_id{_OF_THESE} AND state IN (SELECT value FROM json_each(?2))"
)


def sweep(journal: Journal, more: Iterable[str] = ()) -> None:
    """Take the digits out of what is told of these sales' payments and of attempts that have ended; again does no harm.

    `more` are sales of customers erased now; in the caller's transaction, if there is one.
    """
    orders = sorted({*(journal.noted(ORDERS) or []), *more})
    if not orders:
        return
    asked, final = json.dumps(orders), json.dumps(sorted(steps.FINAL))
    with journal.writing():
        for seq, id_, state in journal.conn.execute(_TOLD, (asked,)).fetchall():
            said = json.loads(journal.written(id_))
            journal.conn.execute("DELETE FROM commands WHERE seq = ?", (seq,))
            if state == "settled":
                journal.add([_bare(said)])
        journal.conn.execute(_ENDED, (asked, final))
        still = [row[0] for row in journal.conn.execute(_OPEN, (asked, final)).fetchall()]
        if still != journal.noted(ORDERS):
            journal.note(ORDERS, still or None)


def without_digits(order: dict[str, Any]) -> dict[str, Any]:
    """A sale whose payments do not name the cards."""
    payments = order.get("payments")
    if not isinstance(payments, list):
        return order
    bare = [{key: value for key, value in one.items() if key != DIGITS} for one in payments]
    return {**order, "payments": bare}


def _bare(said: dict[str, Any]) -> dict[str, Any]:
    """The same fact under an id of its own: a hub set back to an old copy is told of the payment again.

    It says which number it had, so that no later shift takes it for its own.
    """
    kept: dict[str, Any] = {
        name: said[name] for name in ("actor", "at", "schema", "name", "document") if name in said
    }
    body = {name: value for name, value in said["body"].items() if name != DIGITS}
    made = derived(said["name"], f"{said['id']} without its card")
    return {**kept, "id": made, TOLD_AS: said.get(TOLD_AS, said["seq"]), "body": body}
