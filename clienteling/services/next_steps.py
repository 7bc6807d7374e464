"""Gathers what the rules of domain/next_step.py look at, from this till's own files."""

from __future__ import annotations

from collections import defaultdict

from clienteling.domain import next_step as rules
from clienteling.domain.models import buy_again, views
from clienteling.domain.next_step import Due, NextStep, OpenCart, Situation, Wished
from clienteling.services import online, profile, shopper
from clienteling.services.shopper import Shopper
from clienteling.store.bought import Bought
from clienteling.till import Till

_HABIT = 3


def of(till: Till, who: Shopper) -> NextStep | None:
    """The best next step with a customer who may be suggested something."""
    return rules.best(situation(till, who), who.put_off)


def situation(till: Till, who: Shopper) -> Situation:
    """Everything the rules ask about a customer."""
    body = till.read("outlook", who.id)
    seen = views.outlook(who.id, body) if body else None
    since = shopper.ages(till, [one.at for one in who.bought], who.today)
    return Situation(
        today=who.today,
        cart=_cart(till, who.id),
        wish=_wish(till, who),
        due=_due(till, who),
        birthday=who.person.birthday,
        stage=seen.stage if seen else None,
        churn_band=seen.churn_band if seen else None,
        gap_days=seen.gap_days if seen else None,
        days_since=round(since[0]) if since else None,
    )


def again(till: Till, who: Shopper) -> dict[str, tuple[Bought, list[float]]]:
    """What was bought on three days or more and never brought back: its latest line, and days since each time.

    Twice is no habit: one gap says nothing about the next one.
    """
    lines: dict[str, list[Bought]] = defaultdict(list)
    for one in who.bought:
        lines[one.sku].append(one)
    found = {}
    for sku, bought in lines.items():
        if sku not in who.returned and len(bought) >= _HABIT:
            days = shopper.ages(till, [one.at for one in bought], who.today)
            if len(days) >= _HABIT:
                found[sku] = (bought[0], days)
    return found


def _cart(till: Till, customer: str) -> OpenCart | None:
    for cart in online.of_customer(till, customer):
        if cart.claim is None or cart.claim.mine:
            cheaper = sum((line.saved_price - line.price) * line.quantity for line in cart.lines
                          if line.change == "down")  # fmt: skip
            return OpenCart(cart.id, len(cart.lines), cart.here_lines, cheaper, cart.currency)
    return None


def _wish(till: Till, who: Shopper) -> Wished | None:
    for wish in profile.wishes(till, who.id, who.person):
        if wish.fits and wish.active and wish.stock_here > 0:
            return Wished(wish.sku, wish.title, wish.stock_here)
    return None


def _due(till: Till, who: Shopper) -> Due | None:
    """Of what is due, the one most over its time by its own gap; only what is still bought."""
    found: list[tuple[float, Due]] = []
    for sku, (line, days) in again(till, who).items():
        every = buy_again.own_gap(days)
        if every and sku not in who.put_off and every <= days[0] <= rules.FORGOTTEN * every:
            found.append((days[0] / every, Due(sku, line.title, every, days[0])))
    return max(found, key=lambda one: (one[0], one[1].sku))[1] if found else None
