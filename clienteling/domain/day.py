"""The sums of a day from its orders and returns: by tender, by tax rate, by kind of discount, what came from online carts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clienteling.domain.encoding import JSON
from clienteling.domain.reading import members, number, objects, text
from clienteling.errors import Refused


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a day by its name: how many, and how much (minor units)."""

    name: str
    count: int
    amount: int


@dataclass(frozen=True, slots=True)
class TaxPart:
    """What was sold at one rate (basis points): the lines' totals and the tax of them (minor units)."""

    rate: int
    total: int
    tax: int


@dataclass(frozen=True, slots=True)
class DaySums:
    """A day in one currency, amounts in minor units. `owed` is what orders say never came; numbers are those of the tills.

    goods - discount (+ tax where it is added) + rounding = total, and the tenders sum to total - not yet paid.
    """

    sales: int
    goods: int
    discount: int
    tax: int
    rounding: int
    total: int
    owed: int
    tenders: tuple[Part, ...]
    taxes: tuple[TaxPart, ...]
    discounts: tuple[Part, ...]
    recovered: Part
    returns: Part
    first: str
    last: str


def sums(orders: Sequence[JSON], returns: Sequence[JSON], currency: str) -> DaySums:
    """The sums of a day; cancelled orders are left out. Raises Refused("mixed_currencies")."""
    sold = [one for one in orders if text(one, "state") != "cancelled"]
    found = {text(one, "currency") for one in [*sold, *returns]} - {currency}
    if found:
        raise Refused("mixed_currencies", currencies=sorted(str(one) for one in {*found, currency}))
    rescued = [one for one in sold if text(one, "from_cart")]
    return DaySums(
        sales=len(sold),
        **{name: _sum(sold, name) for name in ("goods", "discount", "tax", "rounding", "total")},
        owed=sum(number(each, "amount") for one in sold for each in objects(one, "unpaid")),
        tenders=_parts(
            (text(each, "tender") or "other", number(each, "amount")) for each in _all(sold, "payments")
        ),
        taxes=_taxes(sold),
        discounts=_discounts(sold),
        recovered=Part("recovered", len(rescued), _sum(rescued, "total")),
        returns=Part("returns", len(returns), sum(number(one, "refund") for one in returns)),
        first=text(sold[0], "number") or "" if sold else "",
        last=text(sold[-1], "number") or "" if sold else "",
    )


def _sum(orders: Iterable[JSON], name: str) -> int:
    return sum(number(members(one, "totals"), name) for one in orders)


def _all(orders: Iterable[JSON], name: str) -> Iterable[JSON]:
    return (each for one in orders for each in objects(one, name))


def _parts(named: Iterable[tuple[str, int]]) -> tuple[Part, ...]:
    """Counted and summed by name, the largest amount first."""
    counts: dict[str, tuple[int, int]] = {}
    for name, amount in named:
        count, before = counts.get(name, (0, 0))
        counts[name] = (count + 1, before + amount)
    parts = [Part(name, count, amount) for name, (count, amount) in counts.items()]
    return tuple(sorted(parts, key=lambda part: (-part.amount, part.name)))


def _taxes(orders: Sequence[JSON]) -> tuple[TaxPart, ...]:
    lines = list(_all(orders, "lines"))
    rates = sorted({number(line, "tax_rate") for line in lines}, reverse=True)
    return tuple(
        TaxPart(
            rate,
            sum(number(line, "total") for line in lines if number(line, "tax_rate") == rate),
            sum(number(line, "tax") for line in lines if number(line, "tax_rate") == rate),
        )
        for rate in rates
    )


def _discounts(orders: Sequence[JSON]) -> tuple[Part, ...]:
    """By kind; `other` is what an order took off without saying why."""
    named = [(text(each, "kind") or "other", number(each, "amount")) for each in _all(orders, "discounts")]
    for one in orders:
        said = sum(number(each, "amount") for each in objects(one, "discounts"))
        silent = number(members(one, "totals"), "discount") - said
        if silent:
            named.append(("other", silent))
    return _parts(named)
