"""A customer in one line, as lists and headers show them: name, initials, tier, shortened phone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from clienteling import clock
from clienteling.domain import loyalty, phone
from clienteling.domain.reading import members, objects, text, texts
from clienteling.errors import BadInput
from clienteling.store import queries
from clienteling.till import Till

_MOST_MERGES = 8


@dataclass(frozen=True, slots=True)
class Summary:
    """One customer; `body` is the whole document for whoever needs more."""

    id: str
    name: str
    short_name: str
    also: tuple[str, ...]
    initials: str
    tier: str
    points: int
    phone_mask: str
    body: dict[str, Any]
    pending: bool


def of(till: Till, ids: Iterable[str]) -> dict[str, Summary]:
    """These customers by id, in the order given; those not on this till are left out."""
    people = queries.shown(till.cache.conn, "customer", ids)
    points = queries.shown(till.cache.conn, "loyalty", people)
    policy = till.policy
    return {id_: _summary(one, points.get(id_), policy) for id_, one in people.items()}


def current(till: Till, customer: str) -> str:
    """The record that goes on for a customer whose record was merged into another; itself otherwise."""
    for _ in range(_MOST_MERGES):
        following = text(till.read("customer", customer), "merged_into")
        if following is None or till.read("customer", following) is None:
            break
        customer = following
    return customer


def initials(given: str, family: str, name: str) -> str:
    """The first letters of given and family name, in their own script; of the first two words of a name in one piece."""
    parts = [part for part in (given, family) if part.strip()]
    words = parts if len(parts) > 1 else name.split()[:2]
    return "".join(word.strip()[:1].upper() for word in words)


def when(at: str | None) -> datetime | None:
    """A time of a document (UTC), None when it has none or it cannot be read."""
    if at is None:
        return None
    try:
        return clock.parse(at)
    except BadInput:
        return None


def moment(at: str | None) -> datetime:
    """The same for what cannot be without: 1970 stands for a time nobody can read."""
    return when(at) or clock.parse("1970-01-01T00:00:00.000Z")


def _summary(one: queries.Shown, points: queries.Shown | None, policy: dict[str, Any]) -> Summary:
    named = members(one.body, "name")
    given, family = (text(named, "given") or "").strip(), (text(named, "family") or "").strip()
    name = f"{given} {family}".strip()
    also = tuple(texts(one.body, "also"))
    shown = name or (also[0] if also else "")
    earned = loyalty.view(one.id, points.body if points else {})
    numbers = objects(one.body, "phones")
    number = next((text(each, "e164") or text(each, "raw") for each in numbers), None)
    return Summary(
        id=one.id,
        name=shown,
        short_name=f"{given} {family[:1]}." if given and family else shown[:1] + "." if shown else "",
        also=also,
        initials=initials(given, family, shown),
        tier=loyalty.tier(policy, earned.earned).name,
        points=earned.points,
        phone_mask=phone.mask(number) if number else "",
        body=one.body,
        pending=one.pending,
    )
