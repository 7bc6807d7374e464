"""The insights page from what is on this till: put together in slices, offline, never more than a moment at a time.

Each call of `prepare` and `page` does a little of what is due and says whether something is left; call them again then.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from clienteling.domain.insights.period import Period, local_day, number_of
from clienteling.domain.reading import text
from clienteling.errors import Refused
from clienteling.services import insights_figures, insights_outlook, insights_parts
from clienteling.services.insights_scope import Missing, Scope
from clienteling.services.insights_tables import NAMES, csv, table
from clienteling.services.insights_views import Alert, Figure, Funnel, Insights, Retention, Risk
from clienteling.store import days
from clienteling.sync import status
from clienteling.till import Till

__all__ = ["NAMES", "alerts", "csv", "page", "prepare", "risk", "table", "today"]

SECONDS = 0.2
"""How long one call works on figures that are not kept; what is left then is for the next call."""
_T = TypeVar("_T")


def today(till: Till) -> date:
    """The day it is in the store this till stands in."""
    return local_day(till.clock.now(), days.zone(_home(till)))


def prepare(till: Till, limit: int = days.LIMIT) -> int:
    """Bring the sums of days up to date by one slice; gives how much is left, 0 when nothing is."""
    conn = till.cache.conn
    return days.waiting(conn) if till.files.read_only else days.bring_up_to_date(conn, limit)


def page(
    till: Till,
    period: Period,
    against: Period | None = None,
    store: str | None = None,
    channel: str | None = None,
    seconds: float = SECONDS,
) -> Insights:
    """Every figure and chart of a period, of a store (None: all of them) and a channel (None: all).

    Not `complete` while days are to be summed or a figure is to be worked out: what is there is shown, ask again for the
    rest. Raises Refused("not_allowed") for who is no manager.
    """
    _must_manage(till)
    waiting = prepare(till)
    scope = Scope(
        till, period, against, store, channel, _currency(till, store), number_of(today(till)),
        till.clock.monotonic() + seconds,
    )  # fmt: skip
    found = Insights(
        period=period,
        against=against,
        store=store,
        channel=channel,
        currency=scope.currency,
        as_of=status.state(till).last,
        complete=False,
        waiting=waiting,
        figures={one.name: one for one in insights_figures.all_of(scope)},
        weeks=insights_parts.weeks(scope),
        funnel=_if_time(scope, insights_parts.funnel, Funnel(0, 0, 0, 0)),
        retention=_if_time(scope, insights_parts.retention, Retention()),
        cohorts=_if_time(scope, insights_parts.cohorts, ()),
        team=_if_time(scope, insights_parts.team, ()),
        channels=insights_parts.channels(scope),
        risk=_if_time(scope, insights_outlook.bands, Risk()),
        missed=insights_parts.missed(scope),
    )
    return replace(found, complete=not waiting and not scope.missing)


def risk(till: Till, store: str | None = None) -> Risk:
    """Customers by how likely they will not come back, and who is at risk, for a call list. Raises Refused("not_allowed")."""
    _must_manage(till)
    return insights_outlook.risk(till, store, number_of(today(till)))


def alerts(insights: Insights) -> tuple[Alert, ...]:
    """The figures that are off their goal."""
    return tuple(
        Alert("off_goal", one.name, one.value, one.goal) for one in insights.figures.values() if _is_off(one)
    )


def _is_off(figure: Figure) -> bool:
    if figure.value is None or figure.goal is None:
        return False
    return figure.value < figure.goal if figure.better == "up" else figure.value > figure.goal


def _must_manage(till: Till) -> None:
    if till.session is None or till.session.role not in ("manager", "admin"):
        raise Refused("not_allowed")


def _home(till: Till) -> str:
    return text(till.store, "timezone") or "UTC"


def _currency(till: Till, store: str | None) -> str:
    own = till.read("store", store) if store else till.store
    return text(own, "currency") or text(till.policy, "currency") or ""


def _if_time(scope: Scope, make: Callable[[Scope], _T], otherwise: _T) -> _T:
    try:
        return make(scope)
    except Missing:
        return otherwise
