"""What is written down about a customer: notes and visits, each a document of its own."""

from __future__ import annotations

from dataclasses import dataclass

from clienteling.domain import bodies
from clienteling.domain.act import Act, Document
from clienteling.domain.encoding import JSON
from clienteling.domain.reading import members, text


@dataclass(frozen=True, slots=True)
class Note:
    """What an associate wrote. `by` is the associate's id."""

    id: str
    customer: str
    text: str
    at: str
    by: str | None
    by_name: str
    store: str | None


@dataclass(frozen=True, slots=True)
class Activity:
    """A visit, or what the customer did in another channel."""

    id: str
    customer: str
    at: str
    channel: str
    what: str
    store: str | None
    till: str | None
    by: str | None
    facts: dict[str, JSON]


def note(identity: str, body: JSON) -> Note:
    """A view of a `note` document."""
    return Note(
        id=identity,
        customer=text(body, "customer") or "",
        text=text(body, "text") or "",
        at=text(body, "at") or "",
        by=text(body, "by"),
        by_name=text(body, "by_name") or "",
        store=text(body, "store"),
    )


def activity(identity: str, body: JSON) -> Activity:
    """A view of an `activity` document."""
    return Activity(
        id=identity,
        customer=text(body, "customer") or "",
        at=text(body, "at") or "",
        channel=text(body, "channel") or "",
        what=text(body, "what") or "",
        store=text(body, "store"),
        till=text(body, "till"),
        by=text(body, "by"),
        facts=members(body, "facts"),
    )


def add(document: Document | None, act: Act[bodies.NoteAdd]) -> Document | None:
    """A note, once."""
    if document is not None:
        return document
    return {"store": None, "by_name": "", **act.raw, "at": act.at, "by": act.by}


def record_visit(document: Document | None, act: Act[bodies.VisitRecord]) -> Document | None:
    """A visit, once."""
    if document is not None:
        return document
    return {
        "customer": act.body.customer,
        "at": act.at,
        "channel": "store",
        "what": "visit",
        "store": act.body.store,
        "till": act.body.till,
        "by": act.by,
        "facts": {"means": act.body.means},
    }
