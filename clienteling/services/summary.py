"""A customer in one line, as lists and headers show them: name, initials, tier, shortened phone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from clienteling import clock
from clienteling.domain import customer, loyalty, phone
from clienteling.domain.customer import Customer
from clienteling.domain.reading import text
from clienteling.errors import BadInput
from clienteling.store import queries
from clienteling.till import Till

_MOST_MERGES = 8


@dataclass(frozen=True, slots=True)
class Summary:
    """One customer; `person` is the whole record for whoever needs more."""

    id: str
    name: str
    initials: str
    tier: str
    points: int
    earned: int
    phone_mask: str
    person: Customer
    pending: bool


def of(till: Till, ids: Iterable[str]) -> dict[str, Summary]:
    """These customers by id, in the order given; those not on this till are left out."""
    people = queries.shown(till.cache.conn, "customer", ids)
    points = queries.shown(till.cache.conn, "loyalty", people)
    policy = till.policy
    return {id_: _summary(one, points.get(id_), policy) for id_, one in people.items()}


def current(till: Till, customer_id: str) -> str:
    """The record that goes on for a customer whose record was merged into another; itself otherwise."""
    for _ in range(_MOST_MERGES):
        following = text(till.read("customer", customer_id), "merged_into")
        if following is None or till.read("customer", following) is None:
            break
        customer_id = following
    return customer_id


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
    person = customer.view(one.id, one.body)
    earned = loyalty.view(one.id, points.body if points else {})
    number = next((each.e164 or each.raw for each in person.phones), None)
    return Summary(
        id=one.id,
        name=person.name or next(iter(person.also), ""),
        initials=person.initials,
        tier=loyalty.tier(policy, earned.earned).name,
        points=earned.points,
        earned=earned.earned,
        phone_mask=phone.mask(number) if number else "",
        person=person,
        pending=one.pending,
    )
