"""Suggestions with their reasons: buy again, new for her, what goes with a cart, what is popular here; and the next step.

All from this till's own files; the tables of neighbours are the hub's (docs/insights.md). Only what is in stock here,
nothing that was brought back or put off, at most two of a category.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from clienteling.domain import suggestion
from clienteling.domain.models import alike, buy_again
from clienteling.domain.next_step import FORGOTTEN, NextStep
from clienteling.domain.suggestion import DISMISSED, SHOWN, Kind
from clienteling.services import catalogue, doing, next_steps
from clienteling.services import shopper as shoppers
from clienteling.services.catalogue import Item
from clienteling.services.doing import Command, command
from clienteling.services.sale import Sale
from clienteling.services.shopper import Shopper
from clienteling.till import Till

_OF_CATEGORY = 2
_OWNED = 60  # articles whose neighbours are looked at, the latest
_CANDIDATES = 24
_SOON = 7.0
"""Days before it is due that buying again is worth a word."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why: a code (every, because, with_cart, popular_here) and the facts of its sentence."""

    code: str
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An article to suggest, with its reason; a higher score is better within a kind."""

    sku: str
    product: Item
    kind: Kind
    reason: Reason
    score: float


@dataclass(frozen=True, slots=True)
class Advice:
    """What a profile shows beside its facts. `held_out`: worked out for the experiment, and not to be shown."""

    customer: str
    step: NextStep | None
    with_cart: tuple[Suggestion, ...]
    for_customer: tuple[Suggestion, ...]
    held_out: bool


def advice(till: Till, customer_id: str, cart: Sequence[str] = (), limit: int = 2) -> Advice | None:
    """Everything for a profile, with the SKUs of the online cart; None when the customer wants no suggestions."""
    who = shoppers.shopper(till, customer_id)
    if who is None:
        return None
    beside = _with(till, cart, who, limit)
    taken = frozenset(cart).union(one.sku for one in beside)
    theirs = _for(till, who, limit, taken)
    return Advice(who.id, next_steps.of(till, who), beside, theirs, who.group == "held_out")


def for_customer(till: Till, customer_id: str, limit: int = 6) -> tuple[Suggestion, ...]:
    """Buy again, then new for her; for who bought nothing yet, what is popular here. Nothing for who is held out."""
    who = shoppers.shopper(till, customer_id)
    return () if who is None or who.group == "held_out" else _for(till, who, limit)


def with_cart(till: Till, sale: Sale, limit: int = 2) -> tuple[Suggestion, ...]:
    """What goes with the goods on the counter. Without a customer it is about the goods alone."""
    who = shoppers.shopper(till, sale.customer) if sale.customer else None
    if sale.customer and (who is None or who.group == "held_out"):
        return ()
    return _with(till, [line.sku for line in sale.lines], who, limit)


def next_step(till: Till, customer_id: str) -> NextStep | None:
    """The best next step with a customer, or None."""
    who = shoppers.shopper(till, customer_id)
    return None if who is None or who.group == "held_out" else next_steps.of(till, who)


def note_shown(
    till: Till, customer_id: str, items: Iterable[Suggestion], step: NextStep | None = None
) -> int:
    """Write down what was shown (or held back), once a day for each; gives how many were new. Nothing for who said no."""
    who = shoppers.shopper(till, customer_id)
    if who is None:
        return 0
    made = [_fact(till, who, SHOWN, one.kind, one.sku, None) for one in items]
    made += [_fact(till, who, SHOWN, "next_step", None, step.code)] if step else []
    new = [one for one in made if till.read("suggestion", one["document"]["id"]) is None]
    if new:
        doing.do(till, *new)
    return len(new)


def dismiss(till: Till, customer_id: str, kind: Kind, what: str) -> None:
    """Not now: a SKU, or the code of a next step, is not suggested to this customer for some time, at no till."""
    who = shoppers.shopper(till, customer_id)
    if who is not None:
        sku, rule = (None, what) if kind == "next_step" else (what, None)
        doing.do(till, _fact(till, who, DISMISSED, kind, sku, rule))


def _fact(till: Till, who: Shopper, name: str, kind: Kind, sku: str | None, rule: str | None) -> Command:
    identity = till.enrolled()
    body = {
        "customer": who.id, "kind": kind, "sku": sku, "rule": rule, "store": identity.store_id, "till": identity.till_id,
        "group": who.group, "experiment": who.experiment.name if who.experiment else None,
    }  # fmt: skip
    id_ = suggestion.identity(who.id, kind, sku or rule or "", who.today.isoformat())
    return command(till, name, ("suggestion", id_), body)


def _for(till: Till, who: Shopper, limit: int, taken: frozenset[str] = frozenset()) -> tuple[Suggestion, ...]:
    owned = list(dict.fromkeys(one.sku for one in who.bought if not one.back))[:_OWNED]
    if not owned:
        return _popular(till, None, who, limit, taken)
    table = shoppers.neighbours(till, owned)
    found: list[_Found] = []
    for sku, (_, days) in next_steps.again(till, who).items():
        due, every = buy_again.due_in(days), buy_again.own_gap(days)
        if due is not None and every and due <= _SOON and days[0] <= FORGOTTEN * every:
            score = buy_again.score(days, (table[sku].again if sku in table else None) or 0.0)
            facts = {"every": round(every), "since": round(days[0])}
            found.append((score, sku, "buy_again", Reason("every", facts)))
    found.sort(key=lambda one: (-one[0], one[1]))
    titles = {one.sku: one.title for one in who.bought}
    mine = {one.product for one in who.bought}
    return _kept(till, who, found + _alike(owned, table, titles, "new", "because"), limit, taken, mine)


def _with(till: Till, cart: Sequence[str], who: Shopper | None, limit: int) -> tuple[Suggestion, ...]:
    if not cart:
        return ()
    goods = catalogue.items(till, cart)
    titles = {sku: item.title for sku, item in goods.items()}
    found = _alike(list(cart), shoppers.neighbours(till, cart), titles, "goes_with", "with_cart")
    there: set[str | None] = {item.product for item in goods.values()}
    return _kept(till, who, found, limit, frozenset(cart), there)


_Found = tuple[float, str, Kind, Reason]


def _alike(
    owned: Sequence[str], table: dict[str, Any], titles: dict[str, str], kind: Kind, code: str
) -> list[_Found]:
    best = alike.best(owned, {sku: one.items for sku, one in table.items()}, _CANDIDATES)
    return [
        (one.score, one.sku, kind, Reason(code, {"titles": [titles.get(each, each) for each in one.because]}))
        for one in best
    ]


def _popular(
    till: Till, category: str | None, who: Shopper | None, limit: int, taken: frozenset[str]
) -> tuple[Suggestion, ...]:
    most = shoppers.popular(till, category)
    if most is None:
        return ()
    reason = Reason("popular_here", {"since": most.since, "until": most.until})
    found: list[_Found] = [(float(n), sku, "popular", reason) for sku, n in most.items[:_CANDIDATES]]
    return _kept(till, who, found, limit, taken, set())


def _kept(
    till: Till,
    who: Shopper | None,
    found: Sequence[_Found],
    limit: int,
    taken: frozenset[str],
    products: set[str | None],
) -> tuple[Suggestion, ...]:
    """The first of them that are here and wanted; in the customer's size, where that is known."""
    away = taken | (who.returned | who.put_off if who else frozenset())
    fits = catalogue.fitting(
        till, [one[1] for one in found if one[2] != "buy_again"], who.sizes if who else ()
    )
    goods = catalogue.items(till, [fits.get(one[1], one[1]) for one in found])
    kept: list[Suggestion] = []
    categories: Counter[str] = Counter()
    seen = set(products)
    for score, sku, kind, reason in found:
        item = goods.get(fits.get(sku, sku))
        if item is None or item.sku in away or sku in away or not item.active or item.stock_here <= 0:
            continue
        if (kind != "buy_again" and item.product in seen) or categories[item.category] >= _OF_CATEGORY:
            continue
        seen.add(item.product)
        categories[item.category] += 1
        kept.append(Suggestion(item.sku, item, kind, reason, score))
        if len(kept) == limit:
            break
    return tuple(kept)
