"""What may be sold and charged while the hub cannot be asked: claims, limits and how long (cart-completion, rule 6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Literal

from clienteling import clock as clocks
from clienteling.domain import attempt as steps
from clienteling.domain.policy import view as policy_of
from clienteling.services.sale import Sale
from clienteling.store import attempts
from clienteling.sync import status
from clienteling.till import Till

LEASE = timedelta(seconds=300)
"""After so long without a word from the hub a plain claim may be somebody else's (docs/sync.md, Claims)."""
POOR_FOR = timedelta(hours=1)
"""A line that failed is thought to fail again for so long."""
_UNREPORTED: frozenset[steps.State] = steps.OPEN | steps.APPROVED | {"reported"}


def is_cut_off(till: Till) -> bool:
    """Whether the hub's last word is too old, or the last try to reach it failed: nothing may rest on a plain claim."""
    return has_failed(till) or outage(till) > LEASE


def has_failed(till: Till) -> bool:
    """Whether the last try to reach the hub failed: this till knows that nobody can be asked."""
    return till.journal.noted(status.PROBLEM) is not None


def kind_of_claim(till: Till, pinned: bool | None = None) -> Literal["normal", "pinned"]:
    """How a cart is claimed: as told, else by `policy.claims.pinned` (never, always, or on a poor line).

    A pinned claim lets the cart be paid for without the hub, and stays until it is given back, sold or broken by a manager.
    """
    if pinned is None:
        rule = policy_of("", till.policy).pinned_claims
        pinned = rule == "always" or (rule == "poor_line" and is_poor(till))
    return "pinned" if pinned else "normal"


def is_poor(till: Till) -> bool:
    """Whether the line to the hub fails now, or did within the last hour."""
    mended = till.journal.noted(status.MENDED)
    return is_cut_off(till) or (mended is not None and till.clock.now() - clocks.parse(mended) < POOR_FOR)


def outage(till: Till) -> timedelta:
    """How long ago this till last held everything the hub had (sync/status.py)."""
    return status.silence(till)


def as_it_may_be_sold(till: Till, sale: Sale) -> Sale:
    """The sale as it can be completed now: cut off, a cart under a plain claim becomes a sale of its own that names it.

    A pinned claim stands for `policy.offline.window_hours`.
    """
    if sale.cart is None or sale.claim is None or not is_cut_off(till):
        return sale
    if sale.claim.kind == "pinned" and outage(till) < _window(till):
        return sale
    return on_its_own(sale)


def on_its_own(sale: Sale) -> Sale:
    """The same goods as a sale that only names the online cart: its claim is worth nothing, or cannot be asked after."""
    return replace(sale, cart=None, claim=None, from_cart=sale.cart or sale.from_cart, hold_until=None)


def may_charge(till: Till, sale: Sale, amount: int) -> bool:
    """Whether the terminal may say yes without its bank (minor units): never for a cart under a plain claim.

    Otherwise up to the floor for one sale, in how many parts ever, and the cap for all this till has not reported yet,
    within the window.
    """
    if sale.claim is not None and sale.claim.kind != "pinned":
        return False
    rules = policy_of("", till.policy)
    waiting = [
        one for one in attempts.in_states(till.journal.conn, _UNREPORTED) if one.facts.get("may_offline")
    ]
    alone = [one for one in waiting if one.is_offline or one.state in steps.OPEN]
    exposed, here = sum(one.amount for one in alone), sum(one.amount for one in alone if one.order == sale.id)
    fits = here + amount <= rules.offline_floor and exposed + amount <= rules.offline_cap
    return fits and outage(till) < _window(till)


def _window(till: Till) -> timedelta:
    return timedelta(hours=policy_of("", till.policy).offline_hours)
