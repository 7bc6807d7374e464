"""How much is taken off each line of a sale when several discounts meet; the order of them and the shares of lines.

What a promotion is for is in promotion.py, tax and sums in order.py, what points are worth in loyalty.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clienteling.domain.money import allocate, share
from clienteling.domain.promotion import Kind, Promotion

_BY_SHARE = frozenset({"promotion", "offer"})


@dataclass(frozen=True, slots=True)
class Goods:
    """A line before discounts: what it is, and the price of all its pieces in minor units."""

    id: str
    product: str
    category: str
    brand: str
    amount: int


@dataclass(frozen=True, slots=True)
class Reduction:
    """Something that takes a `share` (basis points) or an `amount` (minor units) off `lines` (None: off all of them)."""

    id: str
    kind: Kind
    share: int | None = None
    amount: int | None = None
    lines: frozenset[str] | None = None
    asked_for: bool = False


Shares = dict[str, dict[str, int]]
"""What each reduction takes off each line, in minor units, by reduction and line."""


def covered(one: Promotion, goods: Sequence[Goods]) -> frozenset[str]:
    """The lines a promotion is for."""
    return frozenset(line.id for line in goods if one.covers(line.product, line.category, line.brand))


def missing(one: Promotion, goods: Sequence[Goods]) -> int:
    """What the goods it is for cost less than it asks for (minor units, before any discount); 0 when it is enough."""
    lines = covered(one, goods)
    return max(0, one.min_goods - sum(line.amount for line in goods if line.id in lines))


def reduction(one: Promotion, goods: Sequence[Goods]) -> Reduction:
    """A promotion as what it takes off these goods."""
    return Reduction(one.id, one.kind, one.share, one.amount, covered(one, goods), one.code is not None)


def taken(goods: Sequence[Goods], reductions: Sequence[Reduction]) -> Shares:
    """What every reduction takes off every line, never more than is left of it.

    Of promotions and offers by share only the highest applies to a line (of equal ones the code that was asked for).
    Each after that is worked out on what those before have left: manual ones on a line, amounts, vouchers, manual ones
    on the sale, points.
    """
    left = {line.id: line.amount for line in goods}
    shares: Shares = {one.id: {} for one in reductions}
    by_share = [one for one in reductions if one.kind in _BY_SHARE and one.share is not None]
    for line in goods:
        best = max((one for one in by_share if _is_for(one, line.id)), key=_rank, default=None)
        if best is not None:
            _take(shares[best.id], left, line.id, share(line.amount, best.share or 0))
    for one in sorted((one for one in reductions if one not in by_share), key=_turn):
        for line_id, amount in _parts(one, left).items():
            _take(shares[one.id], left, line_id, amount)
    return shares


def of_line(shares: Mapping[str, Mapping[str, int]], line: str) -> int:
    """What all reductions take off a line together."""
    return sum(parts.get(line, 0) for parts in shares.values())


def _parts(one: Reduction, left: Mapping[str, int]) -> dict[str, int]:
    """An amount, or a share of the whole, over the lines by what is left of them; the parts sum to it exactly."""
    lines = [line for line in left if _is_for(one, line)]
    whole = sum(left[line] for line in lines)
    amount = share(whole, one.share) if one.share is not None else min(one.amount or 0, whole)
    return dict(zip(lines, allocate(amount, [left[line] for line in lines]), strict=True))


def _take(parts: dict[str, int], left: dict[str, int], line: str, amount: int) -> None:
    if amount:
        parts[line] = amount
        left[line] -= amount


def _is_for(one: Reduction, line: str) -> bool:
    return one.lines is None or line in one.lines


def _rank(one: Reduction) -> tuple[int, bool, str]:
    return one.share or 0, one.asked_for, one.id


def _turn(one: Reduction) -> tuple[int, int, str]:
    """When a reduction has its turn. Of equal ones the largest amount goes first, so that no voucher is used for nothing;
    then by id, so that every till finds the same.
    """
    is_on_line = one.kind == "manual" and one.lines is not None
    turns = {"promotion": 1, "offer": 1, "voucher": 2, "manual": 3, "points": 4}
    return (0 if is_on_line else turns[one.kind]), -(one.amount or 0), one.id
