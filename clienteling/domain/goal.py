"""What a manager wants of a figure in a month of a store: `goal.set`. The last word in the hub's order stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, TypeAlias

from msgspec import Meta

from clienteling.domain.act import FINE, Act, Document, Get, Ruling, rejected
from clienteling.domain.bodies import Body, Identity
from clienteling.domain.encoding import JSON
from clienteling.domain.reading import text
from clienteling.ids import derived

SET = "goal.set"
Month: TypeAlias = Annotated[str, Meta(pattern=r"^20[0-9]{2}-(0[1-9]|1[0-2])\Z")]
Figure: TypeAlias = Annotated[str, Meta(pattern=r"^[a-z_]{2,40}\Z")]
Wanted: TypeAlias = Annotated[int, Meta(ge=-(10**12), le=10**12)]


class GoalSet(Body, frozen=True):
    """`goal.set`; `value` in minor units, pieces, or ten-thousandths; None takes the goal away."""

    store: Identity
    month: Month
    kpi: Figure
    value: Wanted | None


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal of a store for a month; `value` None: there is none any more."""

    id: str
    store: str
    month: str
    kpi: str
    value: int | None
    by: str | None
    at: str


def identity(store: str, month: str, kpi: str) -> str:
    """The id of the goal of a store, a month (2026-11) and a figure."""
    return derived("goal", f"{store} {month} {kpi}")


def view(identity: str, body: JSON) -> Goal:
    """A view of a `goal` document."""
    return Goal(
        identity,
        text(body, "store") or "",
        text(body, "month") or "",
        text(body, "kpi") or "",
        value(body),
        text(body, "by"),
        text(body, "at") or "",
    )


def value(body: JSON) -> int | None:
    """What is wanted: minor units, pieces, or ten-thousandths of everything else."""
    found = body.get("value") if isinstance(body, dict) else None
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def put(_document: Document | None, act: Act[GoalSet]) -> Document | None:
    """The goal as it was set last."""
    return {**act.raw, "at": act.at, "by": act.by}


def rule(act: Act[GoalSet], _get: Get) -> Ruling:
    """A goal is about its own store, month and figure."""
    body = act.body
    return FINE if act.target == identity(body.store, body.month, body.kpi) else rejected("bad_body")
