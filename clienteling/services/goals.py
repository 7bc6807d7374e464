"""Goals of this till's store: set, taken away, read. Who is off one is said by insights.alerts."""

from __future__ import annotations

import math

from clienteling.domain import goal
from clienteling.errors import Refused
from clienteling.services.doing import command, do
from clienteling.services.insights_views import UNITS, Name
from clienteling.store.cache import Changes
from clienteling.till import Till

FIGURES: tuple[Name, ...] = tuple(UNITS)
"""What there can be a goal for."""
_PARTS = 10_000  # of one: documents hold whole numbers


def put(till: Till, month: str, kpi: Name, value: float | None) -> Changes:
    """Set what is wanted of a figure in a month (2026-11) of this store, in the figure's unit; None takes it away.

    Raises Refused: not_allowed for who is no manager, bad_body for a month or figure there is not.
    """
    if kpi not in FIGURES or (value is not None and not math.isfinite(value)):
        raise Refused("bad_body")
    store = till.enrolled().store_id
    kept = None if value is None else round(value * _parts(kpi))
    body = {"store": store, "month": month, "kpi": kpi, "value": kept}
    return do(till, command(till, goal.SET, ("goal", goal.identity(store, month, kpi)), body))


def wanted(till: Till, store: str, month: str, kpi: Name) -> float | None:
    """The goal of a figure, in its unit; None without one."""
    kept = goal.value(till.read("goal", goal.identity(store, month, kpi)))
    return None if kept is None else kept / _parts(kpi)


def of_month(till: Till, store: str, month: str) -> dict[Name, float]:
    """The goals of a store in a month, by figure."""
    found = {kpi: wanted(till, store, month, kpi) for kpi in FIGURES}
    return {kpi: value for kpi, value in found.items() if value is not None}


def _parts(kpi: Name) -> int:
    return 1 if UNITS[kpi] in ("money", "count") else _PARTS
