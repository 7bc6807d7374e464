"""Promotions, personal offers and vouchers: one document, whom and what it is for, when it runs, why a code is refused.

How much several of them take off together is in pricing.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias

from clienteling import clock
from clienteling.domain.act import Act, Document
from clienteling.domain.encoding import JSON
from clienteling.domain.money import WHOLE
from clienteling.domain.reading import flag, members, number, text, texts
from clienteling.errors import BadInput

Kind: TypeAlias = Literal["promotion", "offer", "voucher", "manual", "points"]


@dataclass(frozen=True, slots=True)
class Promotion:
    """A promotion: `share` (basis points) or `amount` (minor units of `currency`) off the goods it is `on`.

    Without `code` it applies by itself. `once`: a voucher, for one order; `used` is that order. `customer`: only theirs.
    """

    id: str
    title: str
    code: str | None
    share: int | None
    amount: int | None
    currency: str | None
    products: frozenset[str]
    categories: frozenset[str]
    brands: frozenset[str]
    is_on_everything: bool
    begins: datetime | None
    ends: datetime | None
    min_goods: int
    customer: str | None
    tiers: frozenset[str]
    once: bool
    used: str | None
    active: bool

    @property
    def kind(self) -> Kind:
        """What people call it."""
        return "voucher" if self.once else "promotion" if self.customer is None else "offer"

    def covers(self, product: str, category: str, brand: str) -> bool:
        """Whether it is for goods like these; names of categories and brands are compared without case."""
        if self.is_on_everything:
            return True
        named = category.casefold() in self.categories or brand.casefold() in self.brands
        return named or product in self.products

    def runs(self, *moments: datetime) -> bool:
        """Whether it runs at one of these moments; its end is the first instant it does not."""
        return self.active and any(_within(self, moment) for moment in moments)


@dataclass(frozen=True, slots=True)
class Buyer:
    """Who asks for a promotion: the customer and tier (None, "" for nobody known), the order to be, the currency."""

    customer: str | None
    tier: str
    order: str
    currency: str


def view(identity: str, body: JSON) -> Promotion:
    """A view of a `promotion` document; what cannot be understood is not active, so that nobody gets it by mistake."""
    kind, value, on = text(body, "kind"), number(body, "value"), members(body, "on")
    begins, has_begin = _time(body, "from")
    ends, has_end = _time(body, "until")
    is_sound = (
        has_begin
        and has_end
        and (0 < value <= WHOLE if kind == "percent" else kind == "amount" and value > 0)
    )
    return Promotion(
        id=identity,
        title=text(body, "title") or "",
        code=text(body, "code"),
        share=value if kind == "percent" else None,
        amount=value if kind == "amount" else None,
        currency=text(body, "currency"),
        products=_names(on, "products", fold=False),
        categories=_names(on, "categories"),
        brands=_names(on, "brands"),
        is_on_everything=isinstance(body, dict) and body.get("on") is None,
        begins=begins,
        ends=ends,
        min_goods=max(0, number(body, "min_goods")),
        customer=text(body, "customer"),
        tiers=_names(body, "tiers"),
        once=flag(body, "once"),
        used=text(body, "used"),
        active=is_sound and flag(body, "active"),
    )


def same_code(left: str, right: str) -> bool:
    """Whether two codes are the same as people type them: without case and blanks."""
    return plain_code(left) == plain_code(right)


def plain_code(code: str) -> str:
    """A code as it is compared: without case and blanks."""
    return "".join(code.split()).casefold()


def refusal(one: Promotion, buyer: Buyer, moments: Sequence[datetime]) -> str | None:
    """Why a promotion is not for this buyer at any of these moments (a code of docs/errors.md), or None."""
    if one.once and one.used not in (None, buyer.order):
        return "code_used"
    if not one.runs(*moments):
        return "code_ended"
    if one.customer is not None and one.customer != buyer.customer:
        return "code_not_for_customer"
    if one.tiers and buyer.tier.casefold() not in one.tiers:
        return "code_not_for_customer"
    needs_currency = one.amount is not None or one.min_goods > 0
    return "mixed_currencies" if needs_currency and one.currency != buyer.currency else None


def use(document: Document | None, act: Act[Any]) -> Document | None:
    """A voucher is used by the order that names it; the first one stays."""
    if document is None or not flag(document, "once") or text(document, "used") is not None:
        return document
    return {**document, "used": act.body.order.id}


def _within(one: Promotion, moment: datetime) -> bool:
    return (one.begins is None or one.begins <= moment) and (one.ends is None or moment < one.ends)


def _time(body: JSON, name: str) -> tuple[datetime | None, bool]:
    """A time, None for none, and whether it could be read."""
    if not isinstance(body, dict) or body.get(name) is None:
        return None, True
    try:
        return clock.parse(text(body, name) or ""), True
    except BadInput:
        return None, False


def _names(body: JSON, name: str, *, fold: bool = True) -> frozenset[str]:
    return frozenset(one.casefold() if fold else one for one in texts(body, name))
