"""The lease on a claimed cart, counted by the hub's clock. What a claim means for the cart is in the domain."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from clienteling import clock as clocks
from clienteling.clock import Clock
from clienteling.hub.tables import claims as table

LASTS_SECONDS = 300
MOST_AT_ONCE = 100  # given back in one transaction, so that no till waits long for it
HOLD_MINUTES = 30  # when the policy does not say


class Claim(NamedTuple):
    """A grant of a cart; each has a higher epoch."""

    cart: str
    id: str
    epoch: int
    device: str


def grant(connection: Connection, clock: Clock, claim: Claim, *, pinned: bool) -> None:
    """Writes a grant down; a pinned one does not end by itself."""
    drop(connection, claim.cart)
    row = {"cart": claim.cart, "claim": claim.id, "epoch": claim.epoch, "device": claim.device}
    connection.execute(insert(table).values(row | {"expires": None if pinned else _end(clock)}))


def prolong(connection: Connection, clock: Clock, cart: str, seconds: int = LASTS_SECONDS) -> None:
    """Counts the lease of a cart from now; a pinned one stays without an end."""
    here = (table.c.cart == cart, table.c.expires.is_not(None))
    connection.execute(update(table).where(*here).values(expires=_end(clock, seconds)))


def drop(connection: Connection, cart: str) -> None:
    """Nobody holds the cart any more."""
    connection.execute(delete(table).where(table.c.cart == cart))


def over(
    connection: Connection, clock: Clock, carts: list[str] | None = None, most: int = MOST_AT_ONCE
) -> list[Claim]:
    """The grants that have ended by the hub's clock, of these carts, or the ones that ended first of all."""
    if carts is None:
        return [Claim(*row) for row in connection.execute(_OVER.limit(most), {"now": clock.now_text()})]
    these = {"now": clock.now_text(), "carts": carts}
    return [Claim(*row) for row in connection.execute(_OVER_OF, these)]


def any_over(connection: Connection, clock: Clock) -> bool:
    """Whether a grant has ended and its cart is not given back yet."""
    return bool(over(connection, clock, most=1))


_OVER = (
    select(table.c.cart, table.c.claim, table.c.epoch, table.c.device)
    .where(table.c.expires <= bindparam("now"))
    .order_by(table.c.expires)
)
_OVER_OF = _OVER.where(table.c.cart.in_(bindparam("carts", expanding=True)))


def _end(clock: Clock, seconds: int = LASTS_SECONDS) -> str:
    return clocks.text(clock.now() + timedelta(seconds=seconds))
