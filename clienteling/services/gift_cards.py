"""Gift cards at the till: what is on one, and how a payment attempt takes it (live), asks, and gives it back.

The number is sent to the hub once, to be looked up, and written nowhere; commands name the card by its id. Giving back
and closing are commands like any other: they wait for the line, and settling.py hears the answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import msgspec

from clienteling.devices.terminal import Terminal
from clienteling.domain import gift_card
from clienteling.domain.attempt import Attempt, State
from clienteling.domain.gift_card import REDEEM, RETURN, Found
from clienteling.domain.money import Money
from clienteling.errors import HubError, Refused
from clienteling.protocol import Result
from clienteling.services import ending
from clienteling.services.doing import command
from clienteling.store import attempts, reserve
from clienteling.store.journal import fate
from clienteling.sync import engine
from clienteling.sync import gift_cards as lookups
from clienteling.sync.client import HubClient
from clienteling.till import Till

_NEVER_SENT = "not_sent"
_WAITED_FOR: set[str] = set()
"""The attempts somebody waits at the hub for: what settles in the background must not take them for lost ones."""


def balance(till: Till, client: HubClient, number: str) -> Money:
    """What is on a gift card (live). Raises Refused: `gift_card_unknown`, `gift_card_blocked`; Offline and its kin."""
    found = find(client, number)
    return Money(found.balance, found.currency)


def find(client: HubClient, number: str) -> Found:
    """The card with a number, as it may be used now (live). Raises as `balance`."""
    read = gift_card.parse(number)
    found = lookups.look_up(client, read) if read else None
    if found is None:
        raise Refused("gift_card_unknown")
    if found.state != "active":
        raise Refused("gift_card_blocked")
    return found


def take(till: Till, client: HubClient, intent: Attempt) -> Attempt:
    """Take an intent's amount from its card (live): approved, declined (`facts["reason"]`), or unknown without an answer.

    The attempt names its command before it is sent, so whoever starts this till next knows what to ask about.
    """
    with _waiting(intent):
        asked = _command(ending.as_begun(till, intent), intent, REDEEM)
        sent = _moved(till, intent, "send", redeem=asked["id"])
        try:
            result, _ = engine.send_now(till, client, asked)
        except HubError as problem:
            return _moved(till, sent, "lose", reason=problem.code)
        return _answered(till, sent, result)


def ask(till: Till, client: HubClient, one: Attempt) -> Attempt:
    """Ask the hub what became of an attempt nobody knows about, by the same bytes (live). Raises Offline and its kin."""
    with _waiting(one):
        one = attempts.get(till.journal.conn, one.id) or one
        if one.state not in ("sent", "unknown"):
            return one
        redeem = one.facts["redeem"]
        if not any(each["id"] == redeem for each in till.journal.about("payment", one.id)):
            return _closing(till, one)
        (result,) = client.commands([till.journal.written(redeem)])
        engine.keep_results(till, [result])
        return _answered(till, one, result)


@contextmanager
def _waiting(one: Attempt) -> Iterator[None]:
    _WAITED_FOR.add(one.id)
    try:
        yield
    finally:
        _WAITED_FOR.discard(one.id)


def _answered(till: Till, one: Attempt, result: Result) -> Attempt:
    if result.status == "applied":
        return _moved(till, one, "approve", left=result.facts.get("left"), last4=result.facts.get("last4"))
    if result.code == "id_reused":  # the hub has promised meanwhile never to carry it out
        return _closing(till, one)
    if fate(result) == "pending" and result.code != "unknown_command":
        return one if one.state == "unknown" else _moved(till, one, "lose", reason=result.code)
    till.journal.close_refused(result.id)
    left = result.facts.get("left")
    return _moved(till, one, "decline", reason=result.code, left=left, **ending.forgotten())


def _lost(till: Till, _terminal: Terminal | None, one: Attempt) -> Attempt:
    """The program ended while the hub was asked."""
    return _moved(till, one, "lose")


def _heard(till: Till, _terminal: Terminal | None, one: Attempt) -> Attempt:
    """What the hub said to a redemption whose answer was lost: the next rounds of sync ask for it."""
    redeem = one.facts.get("redeem")
    if not any(each["id"] == redeem for each in till.journal.about("payment", one.id)):
        return _closing(till, one)
    found = till.journal.result(str(redeem))
    if found is None:
        return one
    result = msgspec.convert(found, Result)
    return _closing(till, one) if result.code == _NEVER_SENT else _answered(till, one, result)


def _closing(till: Till, one: Attempt) -> Attempt:
    """It may be on its way still: the hub must close the attempt before this till may call it closed."""
    lost = _moved(till, one, "lose") if one.state == "sent" else one
    return _moved(till, lost, "miss")


def _closed(till: Till, _terminal: Terminal | None, one: Attempt) -> Attempt:
    if _is_back(till, one):
        return _moved(till, one, "close", **ending.forgotten())
    return one


def _voided(till: Till, _terminal: Terminal | None, one: Attempt) -> Attempt:
    if _is_back(till, one):
        return ending.ended(till, one, "voided", "payment.voided")
    return one


def _is_back(till: Till, one: Attempt) -> bool:
    """Whether the hub has given the money back, or closed the attempt; it is told to, once."""
    told = [each for each in till.journal.about("payment", one.id) if each["name"] == RETURN]
    if not told:
        asked = _command(ending.as_begun(till, one), one, RETURN)
        till.show(reserve.spend(till.files.home, lambda: till.journal.add([asked])))
        return False
    answers = (till.journal.result(each["id"]) or {} for each in told)
    return any(each.get("status") == "applied" for each in answers)


def refused_return(till: Till, one: Attempt) -> str | None:
    """The id of the command by which the hub was to close an attempt, or to give its money back, and said no; else None."""
    told = [each["id"] for each in till.journal.about("payment", one.id) if each["name"] == RETURN]
    answer = till.journal.result(told[-1]) if told else None
    return told[-1] if answer is not None and fate(msgspec.convert(answer, Result)) == "refused" else None


def told_again(till: Till, one: Attempt) -> dict[str, Any]:
    """The command that tells the hub once more to close an attempt or give its money back, under an id of its own."""
    return _command(till, one, RETURN)


def _command(till: Till, one: Attempt, name: str) -> dict[str, Any]:
    body = {
        "card": one.facts["card"],
        "order": one.order,
        "amount": one.amount,
        "currency": one.currency,
        "till": till.enrolled().till_id,
        "store": till.enrolled().store_id,
    }
    return command(till, name, ("payment", one.id), body)


def _moved(till: Till, one: Attempt, event: Any, **facts: Any) -> Attempt:
    now, journal = till.clock.now_text(), till.journal.conn
    return reserve.spend(till.files.home, lambda: attempts.step(journal, one, event, now, **facts))


def _step(till: Till, terminal: Terminal | None, one: Attempt) -> Attempt:
    """The next step of an attempt nobody stands waiting for; while somebody does, another time."""
    return one if one.id in _WAITED_FOR else _NEXT[one.state](till, terminal, one)


_NEXT: Mapping[State, Callable[[Till, Terminal | None, Attempt], Attempt]] = {
    "sent": _lost,
    "unknown": _heard,
    "closing": _closed,
    "voiding": _voided,
}
STEPS: Mapping[State, Callable[[Till, Terminal | None, Attempt], Attempt]] = dict.fromkeys(_NEXT, _step)
"""What becomes of an attempt to take a gift card, with no terminal and no line needed (settling.py)."""
