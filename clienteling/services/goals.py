"""Goals of this till's store: set, taken away, read. Who is off one is said by insights.alerts."""

from __future__ import annotations

from typing import get_args

from clienteling.domain import goal
from clienteling.errors import Refused
from clienteling.services.doing import command, do
from clienteling.services.insights_views import Name
from clienteling.store.cache import Changes
from clienteling.till import Till

FIGURES: tuple[Name, ...] = get_args(Name)
"""What there can be a goal for."""


def put(till: Till, month: str, kpi: Name, value: float | None) -> Changes:
    """Set what is wanted of a figure in a month (2026-11) of this store, in the figure's unit; None takes it away.

    Raises Refused: not_allowed for who is no manager, bad_body for a month or figure there is not.
    """
    if kpi not in FIGURES:
        raise Refused("bad_body")
    store = till.enrolled().store_id
    body = {"store": store, "month": month, "kpi": kpi, "value": value}
    return do(till, command(till, goal.SET, ("goal", goal.identity(store, month, kpi)), body))


def of_month(till: Till, store: str, month: str) -> dict[Name, float]:
    """The goals of a store in a month, by figure."""
    found = {kpi: goal.value(till.read("goal", goal.identity(store, month, kpi))) for kpi in FIGURES}
    return {kpi: value for kpi, value in found.items() if value is not None}
