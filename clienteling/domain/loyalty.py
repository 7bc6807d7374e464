"""Points and tiers: what a sale earns and uses, which tier that makes, and how far the next one is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from clienteling.domain import bodies, sale_bodies
from clienteling.domain.act import Act, Document
from clienteling.domain.encoding import JSON
from clienteling.domain.money import WHOLE
from clienteling.domain.reading import entries, flag, members, number, objects, text

MOST_ENTRIES = 50


@dataclass(frozen=True, slots=True)
class Entry:
    """Points gained or used (negative), with their reason."""

    id: str
    at: str
    points: int
    reason: str
    order: str | None


@dataclass(frozen=True, slots=True)
class Loyalty:
    """A customer's points now, all they ever earned, and the latest entries, newest first."""

    customer: str
    points: int
    earned: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Tier:
    """A tier, the next one, the points missing to it, and the share of the way to it in basis points."""

    name: str
    next: str | None
    to_next: int | None
    share: int


def view(identity: str, body: JSON) -> Loyalty:
    """A view of a `loyalty` document."""
    found = tuple(
        Entry(
            id=text(entry, "id") or "",
            at=text(entry, "at") or "",
            points=number(entry, "points"),
            reason=text(entry, "reason") or "",
            order=text(entry, "order"),
        )
        for entry in objects(body, "entries")
    )
    return Loyalty(identity, number(body, "points"), number(body, "earned"), found)


def tier(policy: JSON, earned: int) -> Tier:
    """The tier of somebody who earned so many points in all, by `policy.tiers`; an empty name without tiers.

    Fewer than none is none: a till whose disk was full has not shown the points yet that it takes off again.
    """
    earned = max(0, earned)
    ladder = sorted((number(step, "from"), text(step, "name") or "") for step in objects(policy, "tiers"))
    reached = [step for step in ladder if step[0] <= earned]
    ahead = [step for step in ladder if step[0] > earned]
    start, name = reached[-1] if reached else (0, "")
    if not ahead:
        return Tier(name, None, None, 10_000)
    goal, following = ahead[0]
    return Tier(name, following, goal - earned, max(0, (earned - start) * 10_000 // (goal - start)))


def points_for(policy: JSON, spent: int) -> int:
    """The points a purchase earns: one for each `policy.points.per` minor units spent, begun ones not counted."""
    rules = members(policy, "points")
    per = number(rules, "per")
    return max(0, spent // per) if per > 0 and flag(rules, "earn") else 0


def worth(policy: JSON, points: int) -> int:
    """What points are worth in minor units, by `policy.points.worth`."""
    return max(0, points) * max(0, number(members(policy, "points"), "worth"))


def points_step(policy: JSON) -> int:
    """How many points are used at a time, by `policy.points.step`; 1 where it says nothing."""
    return max(1, number(members(policy, "points"), "step"))


def most_usable(policy: JSON, points: int, price: int) -> int:
    """The most points of so many that can be used for a price (minor units), in whole steps.

    `policy.points.step` points are used at a time (1 by default) for at most `policy.points.share` of the price (basis
    points, all of it by default); a step worth more than that is not used.
    """
    rules = members(policy, "points")
    each, step = number(rules, "worth"), points_step(policy)
    if each <= 0 or points <= 0 or price <= 0:
        return 0
    part = number(rules, "share")
    payable = price * part // WHOLE if 0 < part < WHOLE else price
    return min(points, payable // each) // step * step


def start(document: Document | None, act: Act[bodies.CustomerAdd]) -> Document | None:
    """No points yet, for a new customer."""
    return _empty(act.target) if document is None else document


def sold(document: Document | None, act: Act[sale_bodies.SaleCompleted]) -> Document | None:
    """The points a sale earns and uses, once for each order."""
    order = act.body.order
    document = document if document is not None else _empty(order.customer or "")
    moves = [("purchase", order.points.earned), ("redeemed", -order.points.used)]
    known = entries(document, "entries")
    if any(text(entry, "order") == order.id and text(entry, "reason") in dict(moves) for entry in known):
        return document
    added: list[Any] = [
        {"id": f"{order.id}:{reason}", "at": act.at, "points": points, "reason": reason, "order": order.id}
        for reason, points in moves
        if points
    ]
    if not added:
        return document
    return {
        **document,
        "points": number(document, "points") + order.points.earned - order.points.used,
        "earned": number(document, "earned") + order.points.earned,
        "entries": [*added, *known][:MOST_ENTRIES],
    }


def _empty(customer: str) -> Document:
    return {"customer": customer, "points": 0, "earned": 0, "entries": []}
