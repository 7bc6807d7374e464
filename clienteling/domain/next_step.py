"""The best next step with a customer: a short list of rules, the first that holds and was not put off.

What the rules look at is gathered in services/next_steps.py; the sentences are the window's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, TypeAlias

Action: TypeAlias = Literal["take_over", "sell", "none"]

BIRTHDAY_AHEAD = 14
"""Days before a birthday that it is worth a word."""
OVERDUE = 0.0
"""Days until it is due again by the customer's own gap."""
FORGOTTEN = 3.0
"""Gaps over which nobody buys it again: they have changed their mind, or their shop."""


@dataclass(frozen=True, slots=True)
class Due:
    """Something a customer buys again and again; days between and since the last time."""

    sku: str
    title: str
    every: float
    since: float


@dataclass(frozen=True, slots=True)
class OpenCart:
    """An online cart that can be taken over: lines, those of them here, and what they are cheaper now (minor units)."""

    id: str
    lines: int
    here: int
    cheaper: int
    currency: str


@dataclass(frozen=True, slots=True)
class Wished:
    """Something wished for that is here in the customer's size."""

    sku: str
    title: str
    stock: int


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known of a customer who stands at the counter."""

    today: date
    cart: OpenCart | None = None
    wish: Wished | None = None
    due: Due | None = None
    birthday: str | None = None
    stage: str | None = None
    churn_band: str | None = None
    gap_days: int | None = None
    days_since: int | None = None


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do, with the facts its sentence needs, why, and the button that does it."""

    code: str
    facts: dict[str, Any] = field(default_factory=dict)
    why: tuple[str, ...] = ()
    action: Action = "none"


def _open_cart(now: Situation) -> NextStep | None:
    one = now.cart
    if one is None or not one.here:
        return None
    facts = {"lines": one.lines, "here": one.here, "cheaper": one.cheaper, "currency": one.currency}
    return NextStep("open_cart", facts, ("cart_open", "goods_here"), "take_over")


def _wish_here(now: Situation) -> NextStep | None:
    if now.wish is None:
        return None
    facts = {"sku": now.wish.sku, "title": now.wish.title, "stock": now.wish.stock}
    return NextStep("wish_here", facts, ("wished", "her_size"), "sell")


def _due_again(now: Situation) -> NextStep | None:
    one = now.due
    if one is None or not one.every - one.since <= OVERDUE or one.since > FORGOTTEN * one.every:
        return None
    facts = {"sku": one.sku, "title": one.title, "every": round(one.every), "since": round(one.since)}
    return NextStep("due_again", facts, ("own_gap",), "sell")


def _birthday(now: Situation) -> NextStep | None:
    left = days_to(now.birthday, now.today)
    if left is None or left > BIRTHDAY_AHEAD:
        return None
    return NextStep("birthday", {"days": left}, ("birthday_known",))


def _at_risk(now: Situation) -> NextStep | None:
    late = now.stage == "at_risk" or (now.stage != "lapsed" and now.churn_band == "at_risk")
    if not late or now.gap_days is None or now.days_since is None or now.days_since <= now.gap_days:
        return None
    return NextStep("at_risk", {"every": now.gap_days, "since": now.days_since}, ("own_rhythm",))


RULES: Mapping[str, Callable[[Situation], NextStep | None]] = {
    "open_cart": _open_cart,
    "wish_here": _wish_here,
    "due_again": _due_again,
    "birthday": _birthday,
    "at_risk": _at_risk,
}
"""In this order: what is nearest to what the customer came for comes first."""


def best(now: Situation, put_off: frozenset[str] = frozenset()) -> NextStep | None:
    """The first rule that holds, without those put off; None when there is nothing worth a sentence."""
    for code, applies in RULES.items():
        found = applies(now) if code not in put_off else None
        if found is not None:
            return found
    return None


def days_to(birthday: str | None, today: date) -> int | None:
    """Days until the next birthday (`MM-DD` or `YYYY-MM-DD`); who was born on 29 February has it on the 28th, too."""
    try:
        month, day = int((birthday or "")[-5:-3]), int((birthday or "")[-2:])
    except ValueError:
        return None
    for year in (today.year, today.year + 1):
        try:
            then = date(year, month, day)
        except ValueError:
            if (month, day) != (2, 29):
                return None
            then = date(year, 2, 28)
        if then >= today:
            return (then - today).days
    return None
