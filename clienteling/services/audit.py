"""What managers look through: the acts the hub keeps of a store, and those of this till that the hub has not taken yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from clienteling import clock
from clienteling.domain import audit
from clienteling.domain.reading import members, text
from clienteling.errors import NotSignedIn, Refused
from clienteling.services.summary import moment
from clienteling.store import takings
from clienteling.sync import audits
from clienteling.sync.client import HubClient
from clienteling.till import Till

PAGE = 50


@dataclass(frozen=True, slots=True)
class Act:
    """One act, ready to show: `what` is a code of domain.audit.WHAT, amounts in `facts` are minor units of its `currency`.

    `outcome`: `ok`, the code of the hub's no, or `waiting` for what is not sent. `label` names what it is about.
    """

    id: str
    at: datetime
    what: str
    who: str
    till: str
    outcome: str
    label: str
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """Acts, newest first, and where the next page begins (None: this is the last)."""

    acts: tuple[Act, ...]
    next: str | None


def listed(
    till: Till,
    client: HubClient,
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    what: str | None = None,
    after: str | None = None,
) -> Page:
    """A page of what was done at the tills of this store. Live. Raises Refused("not_allowed"), NotSignedIn, Offline …"""
    _must_be_manager(till)
    asked = audit.Asked(since=_text(since), until=_text(until), what=what or None, after=after, limit=PAGE)
    found = audits.page(client, asked)
    return Page(tuple(_of_entry(till, one) for one in found.entries), found.next)


def own(till: Till, what: str | None = None) -> tuple[Act, ...]:
    """What this till did and the hub has not taken yet, newest first. Raises Refused("not_allowed"), NotSignedIn."""
    _must_be_manager(till)
    return tuple(one for one in _unsent(till) if what in (None, "", one.what))


def _unsent(till: Till) -> Iterator[Act]:
    for command, state in takings.unsent(till.journal.conn):
        who = text(members(command, "actor"), "associate")
        for place, act in enumerate(audit.acts(command), 1):
            yield Act(
                id=f"{command['id']} {place}",
                at=moment(text(command, "at")),
                what=act.what,
                who=_name(till, who),
                till=till.enrolled().till_name,
                outcome="refused" if state == "refused" else "waiting",
                label=_label(till, command["document"]["kind"], command["document"]["id"], act.facts),
                facts=act.facts,
            )


def _of_entry(till: Till, one: audit.Entry) -> Act:
    return Act(
        id=one.id,
        at=moment(one.at),
        what=one.what,
        who=one.associate,
        till=one.till,
        outcome=one.outcome,
        label=_label(till, one.kind, one.document, one.facts),
        facts=one.facts,
    )


def _label(till: Till, kind: str, id_: str, facts: dict[str, Any]) -> str:
    """The number people call it by: of a sale, or of the sale a payment was for."""
    said = facts.get("number")
    if said is not None:
        return str(said)
    order = (
        id_
        if kind == "order"
        else text(till.read(kind, id_), "order")
        if kind in ("payment", "cart")
        else None
    )
    return text(till.read("order", order), "number") or "" if order else ""


def _must_be_manager(till: Till) -> None:
    if till.session is None:
        raise NotSignedIn
    if till.session.role != "manager":
        raise Refused("not_allowed", name="audit")


def _name(till: Till, id_: str | None) -> str:
    return text(till.read("associate", id_), "name") or "" if id_ else ""


def _text(at: datetime | None) -> str | None:
    return None if at is None else clock.text(at)


def day(at: datetime) -> tuple[datetime, datetime]:
    """From the beginning of a day (in the zone of `at`) to the beginning of the next."""
    begins = at.replace(hour=0, minute=0, second=0, microsecond=0)
    return begins, begins + timedelta(days=1)
