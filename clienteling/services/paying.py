"""Being paid through a terminal: the intent is on the disk before a byte goes out, and nothing is charged twice.

The states are domain/attempt.py's. What happens after a crash, and once the hub has answered, is settling.py's.
"""

from __future__ import annotations

import threading
from typing import Any

import msgspec

from clienteling.devices.terminal import Answer, Approved, Declined, NotFound, Reversed, Terminal
from clienteling.domain import attempt as steps
from clienteling.domain import order
from clienteling.domain.attempt import Attempt
from clienteling.domain.money import Money
from clienteling.errors import DeviceError, Refused
from clienteling.services import checkout, completion, doing, fiscal, offline
from clienteling.services.ending import as_begun, forgotten, handed_back
from clienteling.services.sale import Receipt, Sale
from clienteling.store import attempts, reserve
from clienteling.till import Till

AT_THE_TERMINAL = threading.RLock()
"""One terminal, one question at a time: what settles in the background waits while a customer's card is in it."""


def begin(till: Till, sale: Sale, amount: int | None = None, tender: str = "card", **facts: Any) -> Attempt:
    """Write the intent to be paid (minor units; None: all that is due). It is on the disk when this returns.

    The sale is kept with it, priced and numbered. Cut off, a cart under a plain claim is sold as a sale that names it.
    Raises Refused: `payment_open` ("do not take another payment"), `already_completed`, `amount_wrong` with what is `due`,
    `too_many_payments`, a blocker of `checkout.totals` or a code of the rules; ScopeError without the retailer's rules.
    """
    reserve.demand(till.files.home)
    fiscal.settle(till)
    sale = offline.as_it_may_be_sold(till, sale)
    with till.journal.writing("attempt.write"):
        whole, due, parts = asked_for(till, sale)
        asked = due if amount is None else amount
        if due <= 0 or not 0 < asked <= due:
            raise Refused("amount_wrong", due=due)
        must_fit(parts, asked, due)
        intent = prepared(till, sale, whole, asked, tender, **facts)
        attempts.write(till.journal.conn, intent)
    return intent


def asked_for(till: Till, sale: Sale) -> tuple[dict[str, Any], int, list[Attempt]]:
    """The priced order of a sale, what is still due (minor units) and its approved parts; inside the caller's transaction.

    Raises Refused as `begin` does, also `payment_open` when the sale is another one than the one paid in part.
    """
    approved = completion.must_be_free(till, sale)
    whole = completion.order_of(till, sale, checkout.totals(till, sale))
    due = whole["totals"]["total"] - sum(one.amount for one in approved)
    if any(_is_another(one.facts["order"], whole) for one in approved) or (approved and due <= 0):
        raise Refused("payment_open", attempt=approved[0].id)
    doing.check(till, completion.completed(till, sale, whole))
    return whole, due, approved


def _is_another(before: dict[str, Any], now: dict[str, Any]) -> bool:
    return bool(before["lines"] != now["lines"] or before["totals"]["total"] != now["totals"]["total"])


def must_fit(parts: list[Attempt], asked: int, due: int) -> None:
    """The last payment there may be must be the whole rest (minor units). Raises Refused("too_many_payments")."""
    if len(parts) == completion.MOST_PAYMENTS - 1 and asked < due:
        raise Refused("too_many_payments", most=completion.MOST_PAYMENTS, due=due)


def send(till: Till, terminal: Terminal, one: Attempt) -> Attempt:
    """Hand an intent to the terminal and wait for its word. A terminal that says nothing leaves it `unknown`, never declined.

    Raises Refused("payment_step") for an attempt that was sent before.
    """
    with AT_THE_TERMINAL:
        sent = attempts.step(till.journal.conn, one, "send", till.clock.now_text())
        try:
            may_offline = bool(sent.facts.get("may_offline"))
            answer = terminal.start(sent.id, sent.amount, sent.currency, may_offline=may_offline)
        except DeviceError as problem:
            return moved(till, sent, "lose", reason=problem.code)
        return _answered(till, sent, answer)


def ask(till: Till, terminal: Terminal, one: Attempt) -> Attempt:
    """Ask the terminal what became of an attempt nobody knows about; one it never got is closed there before it is here.

    Raises DeviceError: it is still unknown.
    """
    with AT_THE_TERMINAL:
        lost = moved(till, one, "lose") if one.state == "sent" else one
        if lost.state == "unknown":
            lost = _answered(till, lost, terminal.status(lost.id))
        return close(till, terminal, lost) if lost.state == "closing" else lost


def close(till: Till, terminal: Terminal | None, one: Attempt) -> Attempt:
    """Make sure that an attempt the terminal does not know is never begun later; an intent never left this till.

    Raises DeviceError: it is still open. The answer may also be that it was charged after all.
    """
    if one.state == "intent":
        return moved(till, one, "close", **forgotten())
    if terminal is None:
        raise DeviceError("terminal_silent")
    with AT_THE_TERMINAL:
        return _answered(till, one, terminal.cancel(one.id))


def stop(terminal: Terminal, one: Attempt) -> None:
    """Ask the terminal to stop while `send` waits in another thread; what became of it, `send` says. Raises DeviceError."""
    terminal.cancel(one.id)


def finish(till: Till, one: Attempt, *, is_attended: bool = True) -> Receipt:
    """Write down the payments and the sale they paid for, kept since `begin`: one transaction of the journal.

    With somebody there the goods go with the receipt: when the line is known to have failed since `begin`, nothing rests on
    a plain claim, and the sale is one of its own that names the cart. Finished before, its receipt is given once more.
    Raises Refused: `not_paid_whole` with what is `missing`, `payment_step` for an attempt that is not approved,
    `already_completed` for one the sale was completed without.
    """
    if one.state not in steps.APPROVED | {"reported"}:
        raise Refused("payment_step", state=one.state, event="report")
    acting, sale = as_begun(till, one), msgspec.convert(one.facts["sale"], Sale)
    whole, added = reserve.spend(till.files.home, lambda: _finished(acting, sale, one, is_attended))
    if one.id not in {each["attempt"] for each in whole["payments"]}:
        moved(till, one, "void", reason="already_completed", **forgotten())
        raise Refused("already_completed", order=sale.id, number=whole["number"])
    if added:
        till.show(added)
    else:
        till.cache.project_all()
    return completion.receipt(till, sale, whole)


def _finished(
    till: Till, sale: Sale, one: Attempt, is_attended: bool
) -> tuple[dict[str, Any], list[doing.Command]]:
    with till.journal.writing("sale.pay"):
        whole = completion.already(till, sale)
        if whole is not None:
            return whole, []
        hands_over = is_attended and offline.has_failed(till)
        return written(till, offline.as_it_may_be_sold(till, sale) if hands_over else sale, one)


def undo(till: Till, one: Attempt) -> Attempt:
    """The customer pays otherwise after all: an approved part goes back, by `settling.settle`.

    Cash, and what a standalone terminal took, is back with the customer when this is called: a person gave it back.
    """
    if one.tender in steps.BY_HAND:
        return handed_back(till, one, reason="given_up")
    return moved(till, one, "void", reason="given_up", **forgotten())


def written(till: Till, sale: Sale, one: Attempt) -> tuple[dict[str, Any], list[doing.Command]]:
    """The order of a sale that is paid, and the commands written for it; its attempts are `reported` with them.

    Inside the caller's transaction. Raises Refused("not_paid_whole") with what is `missing`.
    """
    parts = [each for each in attempts.of_sale(till.journal.conn, one.order) if each.state in steps.APPROVED]
    frozen = {**one.facts["order"], "placed_at": till.clock.now_text()}
    rounding = sum(each.facts.get("rounding", 0) for each in parts)
    whole = order.paid_with(frozen, [completion.tender(each) for each in parts], rounding)
    missing = whole["totals"]["total"] - whole["totals"]["paid"]
    if missing or one.id not in {each.id for each in parts}:
        raise Refused("not_paid_whole", missing=missing)
    whole = fiscal.signed(till, whole, may_refuse=False)
    at = whole["placed_at"]
    facts = [completion.payment_fact(till, each, "payment.approved", at) for each in parts]
    sold = completion.completed(till, sale, whole)
    # Nothing is checked here: the money is taken, and what the hub says no to is given back.
    commands = [*facts, sold, *completion.left_out(till, sale)]
    added = till.journal.add(commands, completion.off_the_counter(till, sale))
    for each in parts:
        attempts.step(till.journal.conn, each, "report", at, completion=sold["id"])
    return whole, added


def prepared(till: Till, sale: Sale, whole: dict[str, Any], amount: int, tender: str, **more: Any) -> Attempt:
    """An intent that is not written yet (minor units), with the sale and its order as they are now."""
    cart = sale.cart or sale.from_cart
    session = {
        name: getattr(till.session, name) for name in ("associate_id", "name", "role", "store", "auth")
    }
    facts = {
        "sale": msgspec.to_builtins(sale),
        "order": whole,
        "number": whole["number"],
        "session": session,
        "version": till.cache.version("cart", cart) if cart else None,
        "epoch": sale.claim.epoch if sale.claim else None,
        "may_offline": tender == "card" and offline.may_charge(till, sale, amount),
        **more,
    }
    now = till.clock.now_text()
    return Attempt(till.ids.new(), sale.id, cart, tender, amount, sale.currency, "intent", now, facts)


def _answered(till: Till, one: Attempt, answer: Answer) -> Attempt:
    """What the terminal said, written down."""
    match answer:
        case Approved():
            return _approved(till, one, answer)
        case Declined(reason=reason):
            return moved(till, one, "decline", reason=reason, **forgotten())
        case Reversed(how=how):  # charged and taken back, both unheard of here: nothing is left of it
            return moved(till, one, "decline", reason=how, **forgotten())
        case NotFound():
            events: dict[str, steps.Event] = {"sent": "lose", "unknown": "miss", "closing": "close"}
            gone = forgotten() if one.state == "closing" else {}
            return moved(till, one, events[one.state], **gone)


def _approved(till: Till, one: Attempt, answer: Approved) -> Attempt:
    """An approval; of another amount, or without the bank where the rules do not allow one, it goes back at once."""
    said: dict[str, Any] = {"reference": answer.reference, "last4": answer.last4}
    event: steps.Event = "approve"
    if answer.offline:
        event, said["offline"] = "approve_offline", True
    if answer.charged not in (None, Money(one.amount, one.currency)):
        return reserve.spend(till.files.home, lambda: _back_at_once(till, one, event, said, "another_amount"))
    if answer.offline and not one.facts.get("may_offline"):
        return reserve.spend(
            till.files.home, lambda: _back_at_once(till, one, event, said, "offline_not_allowed")
        )
    return moved(till, one, event, **said)


def _back_at_once(till: Till, one: Attempt, event: steps.Event, said: dict[str, Any], reason: str) -> Attempt:
    now, journal = till.clock.now_text(), till.journal.conn
    with till.journal.writing("attempt.step"):
        approved = attempts.step(journal, one, event, now, **said)
        return attempts.step(journal, approved, "void", now, reason=reason, **forgotten())


def moved(till: Till, one: Attempt, event: steps.Event, **facts: Any) -> Attempt:
    """An attempt after a step, written down now. Raises Refused: payment_step, payment_moved."""
    now, journal = till.clock.now_text(), till.journal.conn
    return reserve.spend(till.files.home, lambda: attempts.step(journal, one, event, now, **facts))
