"""What a till still knows of a customer who was erased, taken out of its journal: commands, the sale on the counter, names.

The documents go from the cache as the feed says (cache.py); asking the hub what to erase is sync's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from clienteling import clock, protocol
from clienteling.domain import command as commands_of
from clienteling.ids import derived
from clienteling.store import erasing_cards, folds, notes
from clienteling.store.folds import Key
from clienteling.store.journal import Journal

ERASED = "erased"
"""The fact: documents (kind, id) of erased customers, whose commands go as soon as they are done with."""
ASK = "ask_erasures"
"""The fact: the hub is to be asked what this till has not reported as erased yet."""

DONE = "erasures_done"
"""The fact: the latest erasures this till has reported, so that a hub set back to an older copy hears of them again."""
MOST_DONE = 500
KEPT_DAYS = 90
"""How long ERASED is looked at: as long as a page left open might still write about somebody who is gone."""

_SALES = frozenset({"sale.complete", "cart.complete"})
# By the documents a command touches, and, for a new note about the customer, by the customer it names; what was closed as
# erased already says nothing any more.
_ABOUT = (
    " FROM commands c WHERE (c.seq IN (SELECT t.seq FROM json_each(?1) k"
    " CROSS JOIN touched t ON t.kind = k.value ->> 0 AND t.id = k.value ->> 1)"
    " OR EXISTS (SELECT 1 FROM json_each(?1) k"
    " WHERE k.value ->> 0 = 'customer' AND instr(c.bytes, CAST(k.value ->> 1 AS BLOB)) > 0))"
    " AND NOT (c.state = 'closed' AND coalesce(c.result ->> 'code', '') = 'erased')"
)

_PAID_BY_THIS = (
    "SELECT 1 FROM json_each(?1) k WHERE k.value ->> 0 = 'customer' AND instr(o.facts, k.value ->> 1) > 0"
)
_PAID_BY = "SELECT 1 FROM attempts a, json_each(?1) k WHERE k.value ->> 0 = 'customer' AND instr(a.facts, k.value ->> 1) > 0"


def forget(journal: Journal, documents: Iterable[Key], now: datetime) -> list[Key]:
    """Take these documents of erased customers out of the journal, in one transaction; the same again does no harm.

    Gives the documents of ours that nothing stands behind any more, to be folded again.

    Facts and sales nobody answered yet are still sent: money moved. They go once they are settled (see `sweep`).
    """
    keys = list(documents)
    with journal.writing():
        _remember(journal, keys, now)
        journal.note(ASK, True)
        sold = _sold_to(journal, keys)
        freed = _take_out(journal, keys, now)
        _clean_notes(journal, {id_ for _, id_ in keys})
        erasing_cards.sweep(journal, sold)
    return freed


def sweep(journal: Journal, now: datetime) -> list[Key]:
    """Drop what was waiting when its customer was erased and is done with by now; gives documents as `forget` does."""
    erasing_cards.sweep(journal)
    known = [(kind, id_) for kind, id_, _ in journal.noted(ERASED) or []]
    if not known or not remains(journal, known):
        return []
    with journal.writing():
        freed = _take_out(journal, known, now)
        _remember(journal, [], now)
    return freed


def remains(journal: Journal, documents: Iterable[Key]) -> bool:
    """Whether something about these documents is still in the journal: a command not sent or not settled, or a payment not
    at its end, which keeps the sale it pays for.
    """
    asked = json.dumps(list(documents))
    row = journal.conn.execute(
        f"SELECT EXISTS (SELECT 1{_ABOUT}) OR EXISTS ({_PAID_BY})", (asked,)
    ).fetchone()
    return bool(row[0])


def _remember(journal: Journal, keys: Iterable[Key], now: datetime) -> None:
    oldest = clock.text(now - timedelta(days=KEPT_DAYS))
    kept = {(kind, id_): at for kind, id_, at in journal.noted(ERASED) or [] if at >= oldest}
    kept |= dict.fromkeys(keys, clock.text(now))
    journal.note(ERASED, [[kind, id_, at] for (kind, id_), at in kept.items()] or None)


def _sold_to(journal: Journal, keys: Iterable[Key]) -> list[str]:
    """The sales this till knows it made to erased customers: told of, or under way."""
    asked = json.dumps(list(keys))
    rows = journal.conn.execute("SELECT c.bytes" + _ABOUT, (asked,)).fetchall()
    orders = [json.loads(row[0])["body"].get("order") for row in rows]
    paid = journal.conn.execute(
        f"SELECT DISTINCT order_id FROM attempts o WHERE EXISTS ({_PAID_BY_THIS})", (asked,)
    )
    return [str(one["id"]) for one in orders if isinstance(one, dict)] + [row[0] for row in paid.fetchall()]


def _take_out(journal: Journal, keys: Iterable[Key], now: datetime) -> list[Key]:
    columns = "SELECT c.seq, c.id, c.name, c.kind, c.document, c.state, c.at"
    rows = journal.conn.execute(columns + _ABOUT, (json.dumps(list(keys)),)).fetchall()
    freed: list[Key] = []
    for seq, id_, name, kind, document, state, at in rows:
        happened = name in commands_of.FACTS or name in _SALES
        if state == "settled" and name in _SALES:
            _without_customer(journal, seq, id_)
        elif state == "settled" or (happened and state == "closed"):
            journal.conn.execute("DELETE FROM commands WHERE seq = ?", (seq,))
        elif not happened and state != "applied":
            freed += folds.touched(journal.conn, id_)
            blank = {"id": id_, "seq": seq, "name": name, "at": at, "body": {}}
            _close(journal, {**blank, "document": {"kind": kind, "id": document}}, now)
    return freed


def _without_customer(journal: Journal, seq: int, id_: str) -> None:
    """A sale the hub has stays in the journal without its customer: a hub set back to an old copy gets it again.

    It is another command now, with an id of its own, and sent again: a hub that has the order carries nothing out twice.
    """
    said = json.loads(journal.written(id_))
    order = erasing_cards.without_digits({**said["body"]["order"], "customer": None, "from_cart": None})
    bare = {name: said[name] for name in ("actor", "at", "schema") if name in said} | {
        "id": derived("sale.complete", f"{id_} without its customer"),
        "name": "sale.complete",
        "document": {"kind": "order", "id": order["id"]},
        "body": {"order": order},
    }
    journal.conn.execute("DELETE FROM commands WHERE seq = ?", (seq,))
    journal.add([bare])


def _close(journal: Journal, blank: dict[str, Any], now: datetime) -> None:
    """Close a wish that has nobody to be for any more. That it was, and why it ended, stays; what it said does not."""
    reason = {"id": blank["id"], "status": "rejected", "code": "erased"}
    journal.conn.execute(
        "UPDATE commands SET state = 'closed', bytes = ?, result = ?, changed_at = ? WHERE seq = ?",
        (protocol.canonical(blank), json.dumps(reason), clock.text(now), blank["seq"]),
    )
    journal.conn.execute("DELETE FROM touched WHERE seq = ?", (blank["seq"],))


def _clean_notes(journal: Journal, ids: set[str]) -> None:
    """The sale on the counter goes on without the customer; who was opened here lately is forgotten."""
    kept = (ERASED, DONE, erasing_cards.ORDERS, "identity")
    for name, value in notes.every(journal.conn):
        if name not in kept and (cleaned := _without(value, ids)) != value:
            journal.note(name, cleaned)


def _without(value: Any, ids: set[str]) -> Any:
    if isinstance(value, list):
        return [_without(one, ids) for one in value if not _names(one, ids)]
    if isinstance(value, dict):
        left = {name: None if _is_one(one, ids) else _without(one, ids) for name, one in value.items()}
        blank = _NOBODY if _is_one(value.get("customer"), ids) else {}
        blank = {**blank, "claim": None} if _is_one(value.get("cart"), ids) else blank
        return left | {name: one for name, one in blank.items() if name in left}
    return value


def _names(one: Any, ids: set[str]) -> bool:
    return _is_one(one, ids) or (isinstance(one, dict) and any(_is_one(each, ids) for each in one.values()))


def _is_one(value: Any, ids: set[str]) -> bool:
    return isinstance(value, str) and value in ids


_NOBODY: dict[str, Any] = {"customer_name": "", "initials": "", "tier": "", "points": 0}
"""What a sale keeps of its customer beside the id."""
