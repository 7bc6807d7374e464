"""How a sale is paid, in up to four parts: cash, a standalone terminal, a gift card, a link; what is due and what is paid.

Each part is a payment attempt, durable before anything rests on it; the last one completes the sale in its own transaction.
A card through our own terminal is paying.py's, what becomes of parts later settling.py's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from clienteling.domain import attempt as steps
from clienteling.domain import card_guard, money, payment
from clienteling.domain.attempt import Attempt, State
from clienteling.domain.fold import ascii_digits
from clienteling.errors import BadInput, Refused
from clienteling.services import checkout, completion, doing, fiscal, gift_cards, links, offline, paying
from clienteling.services.sale import Receipt, Sale
from clienteling.store import attempts, reserve
from clienteling.sync.client import HubClient
from clienteling.till import Till

MOST_PAYMENTS = completion.MOST_PAYMENTS
_SHOWN = steps.OPEN | steps.APPROVED | steps.GOING_BACK
_APPROVAL = re.compile(r"[0-9A-Za-z]{2,12}")
_LAST4 = re.compile(r"[0-9]{4}")


@dataclass(frozen=True, slots=True)
class Part:
    """One payment of a sale under way (minor units). `left` is what stays on a gift card; `attempt` is the attempt's id."""

    attempt: str
    tender: str
    amount: int
    state: State
    tendered: int = 0
    change: int = 0
    last4: str | None = None
    reference: str | None = None
    left: int | None = None

    @property
    def is_paid(self) -> bool:
        """Whether the money is promised or in the drawer."""
        return self.state in steps.APPROVED

    @property
    def is_open(self) -> bool:
        """Whether nobody knows yet what becomes of it: no other payment may be taken."""
        return self.state in steps.OPEN


@dataclass(frozen=True, slots=True)
class Due:
    """What a sale costs, what is paid of it and what is still to pay (minor units of `currency`).

    `cash_rest` is the rest as cash can pay it. `parts` are oldest first; `number` is the order's, once it is reserved.
    """

    total: int
    paid: int
    rest: int
    cash_rest: int
    currency: str
    parts: tuple[Part, ...]
    number: str | None

    @property
    def is_open(self) -> bool:
        """Whether a payment is under way that nobody knows the end of."""
        return any(part.is_open for part in self.parts)

    @property
    def is_last(self) -> bool:
        """Whether the next payment must be the whole rest."""
        return sum(part.is_paid for part in self.parts) >= MOST_PAYMENTS - 1


def due(till: Till, sale: Sale) -> Due:
    """What is still to pay of a sale, with the parts paid so far, also those taken before a restart."""
    found = attempts.of_sale(till.journal.conn, sale.id)
    paid = [one for one in found if one.state in steps.APPROVED]
    total = paid[0].facts["order"]["totals"]["total"] if paid else checkout.totals(till, sale).total
    rest = total - sum(one.amount for one in paid)
    step = payment.rounding_step(till.policy, sale.currency)
    numbers = (one.facts["number"] for one in found if isinstance(one.facts.get("number"), str))
    return Due(
        total=total,
        paid=total - rest,
        rest=rest,
        cash_rest=money.cash_round(rest, step),
        currency=sale.currency,
        parts=tuple(_part(one) for one in found if one.state in _SHOWN),
        number=next(numbers, None),
    )


def take_cash(till: Till, sale: Sale, tendered: int, amount: int | None = None) -> Receipt | Attempt:
    """Take cash for a part of a sale, or for all that is left (None), and give change; minor units.

    The last part is rounded as cash must be and completes the sale: its receipt comes back, else the attempt. A sale that was
    completed before gives its receipt again. Raises Refused as `paying.begin`, `too_little_cash` with what is `missing`.
    """
    return _taken(till, sale, lambda free: _cash(till, free, tendered, amount))


def take_standalone(
    till: Till, sale: Sale, amount: int | None, approval: str, last4: str | None = None
) -> Receipt | Attempt:
    """Write down what a card terminal of its own has taken (minor units; None: the rest), by its approval code.

    Answers as `take_cash`. Raises Refused as `paying.begin`, `looks_like_card_number` for what must not be typed here;
    BadInput: `bad_approval`, `bad_last4`.
    """
    card_guard.refuse(approval, last4)
    facts = {"reference": _approval(approval), "last4": _four(last4)}
    return _taken(till, sale, lambda free: _part_of(till, free, amount, "standalone", facts))


def take_gift_card(
    till: Till, client: HubClient, sale: Sale, number: str, amount: int | None = None
) -> Receipt | Attempt:
    """Take a part of a sale (minor units; None: the rest, or all that is left) from a gift card (live).

    The last part completes the sale: its receipt. Otherwise the attempt: `approved` with what is `left` on the card, or
    `unknown` when no answer came ("do not take another payment", see `ask_gift_card`). Raises Refused as `paying.begin`,
    `gift_card_unknown`, `gift_card_blocked`, `gift_card_currency`, `gift_card_empty` with what is `left`; Offline and its
    kin before anything was done.
    """
    found = gift_cards.find(client, number)
    if found.currency != sale.currency:
        raise Refused("gift_card_currency", currency=found.currency)
    asked = min(found.balance, due(till, sale).rest) if amount is None else amount
    if found.balance < max(asked, 1):
        raise Refused("gift_card_empty", left=found.balance)
    intent = paying.begin(till, sale, asked, "gift_card", card=found.id, last4=found.last4)
    return _gift_card(till, sale, gift_cards.take(till, client, intent))


def ask_gift_card(till: Till, client: HubClient, sale: Sale, one: Attempt) -> Receipt | Attempt:
    """Ask the hub what became of an attempt nobody knows about (live). Raises as `take_gift_card`."""
    return _gift_card(till, sale, gift_cards.ask(till, client, one))


def _gift_card(till: Till, sale: Sale, one: Attempt) -> Receipt | Attempt:
    if one.state == "declined":
        raise Refused(str(one.facts.get("reason")), left=one.facts.get("left"))
    is_last = one.state in steps.APPROVED and due(till, sale).rest == 0
    return paying.finish(till, one) if is_last else one


def send_link(till: Till, client: HubClient, sale: Sale, to: str, by: links.By = "email") -> links.Link:
    """Place the sale for its customer to pay the rest by a link: see `links.send`."""
    return links.send(till, client, sale, to, by)


def finish(till: Till, sale: Sale) -> Receipt:
    """The sale is paid whole: order and payments are written down, once; a second time gives the receipt again.

    Raises Refused: `not_paid_whole` with what is `missing`, and as `paying.begin` when there is nothing to pay.
    """
    made = completion.already(till, sale)
    if made is not None:
        return completion.receipt(till, sale, made)
    parts = [one for one in attempts.of_sale(till.journal.conn, sale.id) if one.state in steps.APPROVED]
    if parts:
        return paying.finish(till, parts[-1])
    missing = checkout.totals(till, sale).total
    if missing > 0:
        raise Refused("not_paid_whole", missing=missing)
    return checkout.pay_cash(till, sale, 0)


def _taken(till: Till, sale: Sale, part: Callable[[Sale], Attempt]) -> Receipt | Attempt:
    """Write a part that is paid already and, when nothing is left to pay, the sale with it: one transaction."""
    reserve.demand(till.files.home)
    fiscal.settle(till)

    def write() -> tuple[Attempt | dict[str, Any], list[doing.Command], Sale]:
        with till.journal.writing("sale.pay"):
            made = completion.already(till, sale)
            if made is not None:
                return made, [], sale
            sold = offline.as_it_may_be_sold(till, sale)
            one = part(sold)
            attempts.write(till.journal.conn, one)
            if _missing(till, one):
                return one, [], sold
            return *paying.written(till, sold, one), sold

    done, added, sold = reserve.spend(till.files.home, write)
    if isinstance(done, Attempt):
        return done
    if added:
        till.show(added)
    else:
        till.cache.project_all()
    return completion.receipt(till, sold, done)


def _missing(till: Till, one: Attempt) -> int:
    """What is still to pay after this part, cash rounded as it is."""
    found = attempts.of_sale(till.journal.conn, one.order)
    paid: int = sum(
        each.amount - each.facts.get("rounding", 0) for each in found if each.state in steps.APPROVED
    )
    total: int = one.facts["order"]["totals"]["total"]
    return total - paid


def _cash(till: Till, sale: Sale, tendered: int, amount: int | None) -> Attempt:
    whole, rest, parts = paying.asked_for(till, sale)
    step = payment.rounding_step(till.policy, sale.currency)
    given = payment.cash(rest if amount is None else amount, tendered, step)
    is_last = amount is None or amount in (rest, money.cash_round(rest, step))
    if is_last:
        given = payment.cash(rest, tendered, step)
    elif given.rounding or not 0 < given.due < rest:
        raise Refused("amount_wrong", due=rest, step=step)
    paying.must_fit(parts, rest if is_last else given.due, rest)
    facts = {"tendered": given.tendered, "change": given.change}
    facts |= {"rounding": given.rounding} if given.rounding else {}
    intent = paying.prepared(till, sale, whole, given.due, "cash", **facts)
    return replace(intent, state="approved")


def _part_of(till: Till, sale: Sale, amount: int | None, tender: str, facts: dict[str, Any]) -> Attempt:
    whole, rest, parts = paying.asked_for(till, sale)
    asked = rest if amount is None else amount
    if not 0 < asked <= rest:
        raise Refused("amount_wrong", due=rest)
    paying.must_fit(parts, asked, rest)
    return replace(paying.prepared(till, sale, whole, asked, tender, **facts), state="approved")


def _part(one: Attempt) -> Part:
    return Part(
        attempt=one.id,
        tender=one.tender,
        amount=one.amount,
        state=one.state,
        tendered=one.facts.get("tendered", 0),
        change=one.facts.get("change", 0),
        last4=one.facts.get("last4"),
        reference=one.facts.get("reference"),
        left=one.facts.get("left"),
    )


def _approval(typed: str) -> str:
    code = re.sub(r"[\s-]", "", ascii_digits(typed)).upper()
    if not _APPROVAL.fullmatch(code):
        raise BadInput("bad_approval")
    return code


def _four(typed: str | None) -> str | None:
    digits = re.sub(r"\D", "", ascii_digits(typed or ""))
    if digits and not _LAST4.fullmatch(digits):
        raise BadInput("bad_last4")
    return digits or None
