"""What a person does becomes commands: made, checked by the rules of the trade, written and shown in one go."""

from __future__ import annotations

from typing import Any

from clienteling import protocol
from clienteling.domain import command as rules
from clienteling.domain.envelope import is_name
from clienteling.errors import BadInput, NotSignedIn, Refused
from clienteling.store import search
from clienteling.store.cache import Changes
from clienteling.till import Till

Command = dict[str, Any]


def command(till: Till, name: str, document: tuple[str, str], body: dict[str, Any], **more: Any) -> Command:
    """What the associate who is signed in does now; `more` may hold expected_version and claim. Raises NotSignedIn."""
    return protocol.new_command(till.ids, till.clock, name, document, body, till.actor(), **more)


def do(till: Till, *commands: Command, notes: dict[str, Any] | None = None) -> Changes:
    """Write and show commands, all or nothing. Raises Refused with the code the hub would answer, if it is known here."""
    return till.show(write(till, *commands, notes=notes))


def write(till: Till, *commands: Command, notes: dict[str, Any] | None = None) -> list[Command]:
    """Check and write commands without showing them yet (see Till.show). Raises Refused, NotSignedIn."""
    for one in commands:
        check(till, one)
    return till.journal.add(commands, notes)


def check(till: Till, one: Command) -> None:
    """Raise Refused when the rules say no, by role or by the documents as this till sees them; NotSignedIn.

    Raises BadInput("unreadable") for what no hub could keep: it would be found only after it was journaled.
    """
    if till.session is None:
        raise NotSignedIn
    named = [(one["document"]["kind"], one["document"]["id"]), *rules.touches(one)]
    if not all(is_name(part) for key in named for part in key):
        raise BadInput("unreadable", name=one["name"])
    if not rules.may(till.session.role, one["name"], one["body"]):
        raise Refused("not_allowed", name=one["name"])
    refusal = rules.check(one, lambda kind, id_: read(till, kind, id_))
    if refusal is not None and not (refusal.code == "unknown_document" and _may_be_elsewhere(till)):
        raise Refused(refusal.code, **refusal.facts)


def _may_be_elsewhere(till: Till) -> bool:
    """Whether this till has its own store's customers only: of others, the hub knows whether they exist (docs/sync.md)."""
    return bool(till.policy.get("scope") == "store")


def read(till: Till, kind: str, id_: str) -> dict[str, Any] | None:
    """A document for the rules; the pseudo-kind `card` gives the bearer of a loyalty number."""
    if kind != "card":
        return till.read(kind, id_)
    bearers = search.by_card(till.cache.conn, id_)
    return {"customer": bearers[0].id} if bearers else None
