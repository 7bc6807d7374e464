"""What suggestions look at: what a customer bought and brought back, what was put off, and whether any are wanted at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from clienteling.domain import customer, experiment, profiling, suggestion
from clienteling.domain import returns as goods_back
from clienteling.domain.experiment import Experiment
from clienteling.domain.models import views
from clienteling.domain.models.views import NeighboursOf, Popular
from clienteling.domain.reading import text
from clienteling.domain.suggestion import Group
from clienteling.ids import derived
from clienteling.services import catalogue, doing, drafts, summary
from clienteling.services.summary import when
from clienteling.store import queries
from clienteling.store.bought import Bought, bought
from clienteling.till import Till

ORDERS = 100
"""The latest orders that are looked at."""
_PUT_OFF = {"next_step": timedelta(days=7)}
_LONG_PUT_OFF = timedelta(days=30)
_MADE = 100  # suggestions of before that are looked at


@dataclass(frozen=True, slots=True)
class Shopper:
    """A customer as suggestions see them. `returned` are SKUs they brought back; `put_off` what was "Not now" lately."""

    id: str
    person: customer.Customer
    bought: tuple[Bought, ...]
    returned: frozenset[str]
    put_off: frozenset[str]
    group: Group
    experiment: Experiment | None
    today: date

    @property
    def sizes(self) -> frozenset[str]:
        """Their sizes of anything, folded."""
        return frozenset(size.casefold() for size in self.person.sizes.values())


def shopper(till: Till, customer_id: str) -> Shopper | None:
    """A customer who may be suggested something; None when they are not here or switched profiling off."""
    id_ = summary.current(till, customer_id)
    body, policy = till.read("customer", id_), till.policy
    if body is None or not profiling.is_on(body, policy):
        return None
    lines = bought(till.cache.conn, id_, ORDERS)
    running = experiment.running(policy, till.clock.now_text())
    return Shopper(
        id=id_,
        person=customer.view(id_, body),
        bought=tuple(lines),
        returned=frozenset({one.sku for one in lines if one.back}.union(_brought_back(till, id_))),
        put_off=frozenset(_put_off(till, id_)),
        group=experiment.group(running, id_),
        experiment=running,
        today=today(till),
    )


def switch(till: Till, customer_id: str, on: bool) -> None:
    """What the customer said about suggestions at this till; off takes away everything worked out so far."""
    body = profiling.set_body(till.read("customer", customer_id), on, drafts.SOURCE)
    doing.do(till, doing.command(till, profiling.SET, ("customer", customer_id), body))


def today(till: Till) -> date:
    """The day in this store."""
    return _local(till, till.clock.now())


def ages(till: Till, moments: Iterable[str], today_: date) -> list[float]:
    """Days since each of these times, in the store's days, each day once."""
    days = {_local(till, at) for one in moments if (at := when(one)) is not None}
    return sorted(float((today_ - day).days) for day in days)


def neighbours(till: Till, skus: Iterable[str]) -> dict[str, NeighboursOf]:
    """The hub's neighbours of these articles; those it has none for are left out."""
    ids = {derived("neighbours", sku): sku for sku in skus}
    found = queries.shown(till.cache.conn, "neighbours", ids)
    return {ids[id_]: views.neighbours(id_, one.body) for id_, one in found.items()}


def popular(till: Till, category: str | None) -> Popular | None:
    """What this store sells most of, in a category or in all."""
    id_ = derived("popular", f"{catalogue.here(till)} {category or '*'}")
    body = till.read("popular", id_)
    return views.popular(id_, body) if body else None


def _local(till: Till, at: datetime) -> date:
    return at.astimezone(ZoneInfo(text(till.store, "timezone") or "UTC")).date()


def _brought_back(till: Till, customer_id: str) -> Iterable[str]:
    conn = till.cache.conn
    back = queries.shown(conn, "return", queries.of_customer(conn, customer_id, "return", ORDERS))
    return [line.sku for id_, one in back.items() for line in goods_back.view(id_, one.body).lines]


def _put_off(till: Till, customer_id: str) -> Iterable[str]:
    conn, now = till.cache.conn, till.clock.now()
    made = queries.shown(conn, "suggestion", queries.of_customer(conn, customer_id, "suggestion", _MADE))
    for id_, one in made.items():
        before = suggestion.view(id_, one.body)
        at = when(before.at)
        patience = _PUT_OFF.get(before.kind, _LONG_PUT_OFF)
        if before.state == "dismissed" and at is not None and now - at < patience:
            yield before.sku or before.rule or ""
