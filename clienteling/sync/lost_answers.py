"""Live commands whose answers were lost: asked about, closed at the hub, and what they were granted given back.

A claim that nobody waits for any more must not keep a cart from its customer, and never a pinned one. Sending a live
command is engine.py's.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from clienteling import clock as clocks
from clienteling import protocol
from clienteling.domain.reading import members, number, text
from clienteling.protocol import BATCH, Result
from clienteling.store.cache import Changes
from clienteling.store.journal import Journal
from clienteling.sync.client import HubClient
from clienteling.till import Till

GRANTING = frozenset({"cart.claim", "sale.resume"})
"""Live commands that lend this till something, which somebody must have or give back."""
TAKING = "taking"
"""The fact: what was asked for and is not on the counter yet, [{id: the command's, claim: the id asked for, lost}]."""
_IN_FLIGHT = timedelta(minutes=2)  # a live command this old has no answer on its way any more
_MOST = 50

Entry = dict[str, Any]
Keep = Callable[[Till, Sequence[Result]], Changes]


def expect(journal: Journal, command: dict[str, Any]) -> None:
    """A live command is about to be sent: what it is granted is not lost when this program ends. In its transaction."""
    if command["name"] in GRANTING:
        claim = text(members(command["body"], "claim"), "id")
        kept = _entries(journal)[-_MOST:]
        journal.note(TAKING, [*kept, {"id": command["id"], "claim": claim, "lost": False}])


def used(journal: Journal, name: str) -> None:
    """What a command, or the claim of this id, was granted is on the counter, or was never granted."""
    entries = _entries(journal)
    left = [one for one in entries if name not in (one["id"], one["claim"])]
    if left != entries:
        journal.note(TAKING, left or None)


def given_up(journal: Journal, name: str | None = None) -> None:
    """Nobody waits for a command any more; without a name for any: the program has just begun."""
    entries = _entries(journal)
    marked = [{**one, "lost": True} if name in (None, one["id"]) else one for one in entries]
    if marked != entries:
        journal.note(TAKING, marked)


def settle(till: Till, client: HubClient, keep: Keep) -> Changes:
    """Ask the hub what became of lost live commands, and give back what they were granted.

    One the hub never got is closed there and here: its moment has passed, and should it still arrive it does nothing.
    """
    journal = till.journal
    lost = [one["id"] for one in _entries(journal) if one["lost"]]
    before = clocks.text(till.clock.now() - _IN_FLIGHT)
    asked = list(dict.fromkeys([*(id_ for id_ in lost if _is_open(journal, id_)), *journal.live(before)]))[
        :BATCH
    ]
    changes = Changes()
    if asked:
        found = client.lookup(asked, close=True)
        late = [Result(id=id_, status="rejected", code="not_sent") for id_ in asked]
        changes |= keep(till, [result or other for result, other in zip(found, late, strict=True)])
        for id_ in asked:
            journal.close_refused(id_)
    for id_ in lost:
        changes |= _give_back(till, id_)
    return changes


def _is_open(journal: Journal, id_: str) -> bool:
    """Whether the hub has not said yes or no."""
    status = text(journal.result(id_), "status")
    return status not in ("applied", "rejected", "conflict")


def _give_back(till: Till, id_: str) -> Changes:
    journal = till.journal
    result = journal.result(id_)
    with journal.writing("journal.together"):
        if text(result, "status") == "applied":
            given = _returning(
                till, json.loads(journal.written(id_)), members(members(result, "facts"), "claim")
            )
            added = journal.add([given] if given else [])
        else:
            added = []
        if not _is_open(journal, id_):
            used(journal, id_)
    return till.show(added) if added else Changes()


def _returning(till: Till, lost: dict[str, Any], claim: dict[str, Any]) -> dict[str, Any] | None:
    """The command that undoes a lost one, in the name of who asked for it."""
    if lost["name"] == "cart.claim":
        return _made(till, lost, "cart.release", {"reason": "unanswered"}, claim)
    document = till.read("held", lost["document"]["id"])
    if document is None or not members(document, "sale"):
        return None
    # Another sale from here on: the till that held it may sell its own.
    sale = {**members(document, "sale"), "id": till.ids.new()}
    if claim:
        sale["claim"] = {**members(sale, "claim"), "id": text(claim, "id"), "epoch": number(claim, "epoch")}
    names = ("store", "customer", "cart", "label", "items", "total", "currency")
    body = {name: document.get(name) for name in names} | {"till": lost["body"]["till"], "sale": sale}
    return _made(till, lost, "sale.hold", body, claim)


def _made(
    till: Till, lost: dict[str, Any], name: str, body: dict[str, Any], claim: dict[str, Any]
) -> dict[str, Any]:
    about = (lost["document"]["kind"], lost["document"]["id"])
    named = {"id": text(claim, "id"), "epoch": number(claim, "epoch")} if claim else None
    return protocol.new_command(till.ids, till.clock, name, about, body, lost["actor"], claim=named)


def _entries(journal: Journal) -> list[Entry]:
    found: list[Entry] = journal.noted(TAKING) or []
    return found
