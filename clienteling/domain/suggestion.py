"""What was suggested to whom, and what came of it: the `suggestion` document and its facts.

What to suggest is worked out in services/recommend.py, whether it was bought from the orders.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from clienteling.domain import profiling
from clienteling.domain.act import FINE, POLICY, Act, Document, Get, Ruling
from clienteling.domain.bodies import Body, Identity, Sku
from clienteling.domain.encoding import JSON
from clienteling.domain.reading import text
from clienteling.ids import derived

SHOWN, DISMISSED = "suggestion.shown", "suggestion.dismissed"
Kind: TypeAlias = Literal["buy_again", "new", "goes_with", "popular", "next_step"]
Group: TypeAlias = Literal["treated", "held_out"]


class SuggestionFact(Body, frozen=True):
    """`suggestion.shown` and `suggestion.dismissed`; `rule` is a next step's code. An erased customer is left out."""

    customer: Identity | None
    kind: Kind
    store: Identity
    till: Identity
    sku: Sku | None = None
    rule: Identity | None = None
    group: Group = "treated"
    experiment: Identity | None = None


@dataclass(frozen=True, slots=True)
class Suggested:
    """A suggestion as it was made on one day; `state` is shown or dismissed, `group` says whether it was held back."""

    id: str
    customer: str | None
    kind: str
    sku: str | None
    rule: str | None
    at: str
    store: str | None
    state: str
    group: str
    experiment: str | None


def identity(customer: str, kind: str, what: str, day: str) -> str:
    """One document for a customer, kind, SKU (or rule) and day (YYYY-MM-DD): shown twice is once."""
    return derived("suggestion", f"{customer} {kind} {what} {day}")


def view(identity_: str, body: JSON) -> Suggested:
    """A view of a `suggestion` document."""
    return Suggested(
        id=identity_,
        customer=text(body, "customer"),
        kind=text(body, "kind") or "",
        sku=text(body, "sku"),
        rule=text(body, "rule"),
        at=text(body, "at") or "",
        store=text(body, "store"),
        state=text(body, "state") or "shown",
        group=text(body, "group") or "treated",
        experiment=text(body, "experiment"),
    )


def show(document: Document | None, act: Act[SuggestionFact]) -> Document | None:
    """Written down once; one that was dismissed stays so."""
    return document if document is not None else _made(act, "shown")


def dismiss(document: Document | None, act: Act[SuggestionFact]) -> Document | None:
    """Not now: remembered at every till."""
    if document is None:
        return _made(act, "dismissed")
    return document if document.get("state") == "dismissed" else {**document, "state": "dismissed"}


def rule(act: Act[SuggestionFact], get: Get) -> Ruling:
    """Never refused. Of who was erased, or switched profiling off meanwhile, nothing is kept."""
    customer = get("customer", act.body.customer) if act.body.customer else None
    if customer is None or not profiling.is_on(customer, get("policy", POLICY)):
        return Ruling(body={**act.raw, "customer": None})  # carried out, so that its till hears that it is in
    return FINE


def _made(act: Act[SuggestionFact], state: str) -> Document | None:
    if act.body.customer is None:
        return None
    empty: Document = {"sku": None, "rule": None, "group": "treated", "experiment": None}
    return {**empty, **act.raw, "at": act.at, "by": act.by, "state": state}
