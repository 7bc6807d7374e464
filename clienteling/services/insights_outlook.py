"""Figures of what is to be expected of customers (the hub's `outlook`, scored here in closed form), and of what they allow.

Means are of an even sample of at most SAMPLE customers, with its interval: a million closed forms take too long on a till.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec

from clienteling import clock
from clienteling.domain.encoding import readied
from clienteling.domain.insights import shares
from clienteling.domain.models import gamma_gamma, mbg, outlook
from clienteling.domain.models.gamma_gamma import GammaGammaParameters
from clienteling.domain.models.mbg import MbgParameters
from clienteling.domain.models.outlook import CHURN_WEEKS, Purchases
from clienteling.domain.reading import members, text
from clienteling.errors import BadInput
from clienteling.ids import derived
from clienteling.services.insights_scope import YEAR, Measure, Scope, Value
from clienteling.services.insights_views import Name, Risk
from clienteling.store import queries, windows
from clienteling.store.windows import Span
from clienteling.till import Till

if TYPE_CHECKING:
    from clienteling.store.encryption import Connection

SAMPLE = 2_000
LISTED = 1_000
"""The most customers a call list names."""
CHANNELS = ("email", "sms", "calls", "offers")
_YEARS, _DISCOUNT, _WEEK = 3, 0.1, 7 * 86400.0


def measures(scope: Scope) -> Iterator[tuple[Name, Measure]]:
    """Figures of now: there is no earlier one of them."""
    yield "customer_value", partial(_mean, scope, "customer_value")
    yield "expected_churn", partial(_mean, scope, "expected_churn")
    yield "at_risk", partial(_at_risk, scope)
    names: tuple[Name, ...] = ("consent_email", "consent_sms", "consent_calls", "consent_offers")
    for name, channel in zip(names, CHANNELS, strict=True):
        yield name, partial(_allowed, scope, channel)


def three_years(orders: MbgParameters, values: GammaGammaParameters, bought: Purchases) -> float:
    """What is to be expected of a customer in three years (minor units), each discounted by a tenth a year at its middle."""
    worth = gamma_gamma.mean_value(values, bought.n, bought.mean)
    until = [
        mbg.expected_orders(orders, bought.x, bought.t_x, bought.age, 52.0 * year)
        for year in range(_YEARS + 1)
    ]
    yearly = (
        (until[year] - until[year - 1]) / (1.0 + _DISCOUNT) ** (year - 0.5) for year in range(1, _YEARS + 1)
    )
    return float(worth * sum(yearly))


def risk(till: Till, store: str | None, today: int) -> Risk:
    """Customers by how likely they will not come back; of a store: those who bought there within a year."""
    conn = till.cache.conn
    bands = windows.risk(conn, store, today - YEAR)
    ids = windows.at_risk(conn, store, today - YEAR, LISTED)
    return Risk(bands.get("low", 0), bands.get("watch", 0), bands.get("at_risk", 0), tuple(ids))


def bands(scope: Scope) -> Risk:
    """How many customers are in each band, without naming anybody. Raises Missing."""
    end = scope.ends()[0]
    kept = scope.kept("risk", Span(end - YEAR, end, scope.store), _bands)
    return Risk(kept.get("low", 0), kept.get("watch", 0), kept.get("at_risk", 0))


def _bands(conn: Connection, span: Span) -> dict[str, int]:
    return windows.risk(conn, span.store, span.since)


def _at_risk(scope: Scope, span: Span) -> Value:
    kept = scope.kept("risk", span, _bands)
    hits, n = kept.get("at_risk", 0), sum(kept.values())
    return Value(hits / n if n else None, n, *(shares.wilson(hits, n) or (None, None)))


def _mean(scope: Scope, name: str, span: Span) -> Value:
    """The mean over the sample, with the interval of its standard error."""
    kept = scope.kept("expected", span, lambda _conn, its: _expected(scope.till, its))
    n, total, squares = kept.get(name, (0, 0.0, 0.0))
    interval = shares.mean_interval(n, total, squares) or (None, None)
    return Value(total / n if n else None, n, *interval)


def _expected(till: Till, span: Span) -> dict[str, tuple[int, float, float]]:
    """Of the sample: how many, sum and sum of squares of what each is worth, and of the chance that they do not come back."""
    fitted = [
        members(till.read("model", derived("model", name)) or {}, "parameters")
        for name in ("mbg", "gamma_gamma")
    ]
    orders, values = mbg.read(fitted[0]), gamma_gamma.read(fitted[1])
    if orders is None:
        return {}
    people = _sampled(till, span)
    found = {
        "expected_churn": _sums(
            [mbg.chance_of_none(orders, one.x, one.t_x, one.age, CHURN_WEEKS) for one in people]
        )
    }
    if values is not None:
        found["customer_value"] = _sums([three_years(orders, values, one) for one in people])
    return found


def _sampled(till: Till, span: Span) -> list[Purchases]:
    conn = till.cache.conn
    ids = windows.sample(conn, span.store, span.since, SAMPLE)
    bodies = [one.body for one in queries.shown(conn, "outlook", ids).values()]
    read = [outlook.purchases(body, _weeks(till, body)) for body in bodies]
    return [one for one in read if one is not None]


def _weeks(till: Till, body: Mapping[str, Any]) -> float:
    try:
        return max((till.clock.now() - clock.parse(text(body, "at") or "")).total_seconds() / _WEEK, 0.0)
    except BadInput:
        return 0.0


def _sums(values: Sequence[float]) -> tuple[int, float, float]:
    listed = [one for one in values if math.isfinite(one)]
    return len(listed), math.fsum(listed), math.fsum(one * one for one in listed)


def _allowed(scope: Scope, channel: str, span: Span) -> Value:
    kept = scope.kept("consents", Span(span.since, span.until), lambda conn, _: _consents(scope.till))
    hits, n = kept.get(channel, 0), kept.get("all", 0)
    return Value(hits / n if n else None, n, *(shares.wilson(hits, n) or (None, None)))


class _State(msgspec.Struct):
    state: str | None = None


class _Consents(msgspec.Struct):
    consents: dict[str, _State] = {}
    merged_into: str | None = None
    account: str | None = None


readied(_Consents)


def _consents(till: Till) -> dict[str, int]:
    """How many customers said yes to each way of reaching them, and how many customers there are."""
    read = msgspec.json.Decoder(_Consents).decode
    found = dict.fromkeys(("all", *CHANNELS), 0)
    for (body,) in till.cache.conn.execute(
        "SELECT coalesce(data, base) FROM documents WHERE kind = 'customer'"
    ):
        try:
            one = read(body)
        except msgspec.ValidationError:
            continue
        if one.merged_into is None and one.account not in ("staff", "test"):
            found["all"] += 1
            for channel in CHANNELS:
                given = one.consents.get(channel)
                found[channel] += given is not None and given.state == "yes"
    return found
