"""Views of the documents that the hub's jobs write: a customer's outlook, neighbours of an article, what is popular, a model."""

from __future__ import annotations

import math
from dataclasses import dataclass

from clienteling.domain.encoding import JSON
from clienteling.domain.models.outlook import CHURN_BANDS, STAGES, VALUE_BANDS, Purchases, purchases
from clienteling.domain.reading import entries, members, number, text

CHANNELS = ("web", "app", "phone", "store")


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is to be expected of a customer, in bands; `bought` is as of `at`. What cannot be said is None."""

    id: str
    customer: str | None
    stage: str | None
    value_band: str | None
    churn_band: str | None
    channel: str | None
    gap_days: int | None
    bought: Purchases | None
    at: str


@dataclass(frozen=True, slots=True)
class NeighboursOf:
    """Articles that go with an article, with their weights, the strongest first; and how often it is bought again."""

    id: str
    sku: str
    items: tuple[tuple[str, float], ...]
    again: float | None
    at: str


@dataclass(frozen=True, slots=True)
class Popular:
    """What a store sold most of, in one category or (None) all, between two days (UTC times)."""

    id: str
    store: str | None
    category: str | None
    items: tuple[tuple[str, int], ...]
    since: str
    until: str


@dataclass(frozen=True, slots=True)
class Model:
    """The parameters of a model, from how many they were fitted, and when."""

    id: str
    name: str
    version: int
    parameters: dict[str, JSON]
    fitted_at: str
    n: int


def outlook(identity: str, body: JSON) -> Outlook:
    """A view of an `outlook` document."""
    return Outlook(
        id=identity,
        customer=text(body, "customer"),
        stage=_one_of(STAGES, text(body, "stage")),
        value_band=_one_of(VALUE_BANDS, text(body, "value_band")),
        churn_band=_one_of(CHURN_BANDS, text(body, "churn_band")),
        channel=_one_of(CHANNELS, text(body, "channel")),
        gap_days=number(body, "gap_days") or None,
        bought=purchases(body) if isinstance(body, dict) else None,
        at=text(body, "at") or "",
    )


def neighbours(identity: str, body: JSON) -> NeighboursOf:
    """A view of a `neighbours` document."""
    return NeighboursOf(
        id=identity,
        sku=text(body, "sku") or "",
        items=tuple(_pairs(body)),
        again=_finite(body.get("again")) if isinstance(body, dict) else None,
        at=text(body, "at") or "",
    )


def popular(identity: str, body: JSON) -> Popular:
    """A view of a `popular` document."""
    return Popular(
        id=identity,
        store=text(body, "store"),
        category=text(body, "category"),
        items=tuple((sku, int(count)) for sku, count in _pairs(body)),
        since=text(body, "since") or "",
        until=text(body, "until") or "",
    )


def model(identity: str, body: JSON) -> Model:
    """A view of a `model` document."""
    return Model(
        id=identity,
        name=text(body, "name") or "",
        version=number(body, "version"),
        parameters=members(body, "parameters"),
        fitted_at=text(body, "fitted_at") or "",
        n=number(body, "n"),
    )


def _one_of(known: tuple[str, ...], said: str | None) -> str | None:
    return said if said in known else None


def _finite(value: JSON) -> float | None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    try:
        return float(value) if is_number and math.isfinite(value) else None
    except OverflowError:
        return None


def _pairs(body: JSON) -> list[tuple[str, float]]:
    found = []
    for one in entries(body, "items"):
        if isinstance(one, list) and len(one) == 2 and isinstance(one[0], str):
            weight = _finite(one[1])
            if weight is not None:
                found.append((one[0], weight))
    return found
