"""What `Payments` has done in the till's threads, one function each: the rules are in `clienteling.services`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clienteling.domain.attempt import OPEN

if TYPE_CHECKING:
    from clienteling.domain.attempt import Attempt
    from clienteling.services.sale import Receipt, Sale
    from clienteling.services.tenders import Due
    from clienteling.till import Till


@dataclass(frozen=True)
class Look:
    """What the journal says now: what is due, the attempt that is watched, the receipt when the sale was completed."""

    due: Due | None
    attempt: Attempt | None
    receipt: Receipt | None


def look(till: Till, sale: Sale | None, watched: str | None) -> Look:
    """Where the payments of a sale stand in the journal; `watched` is the attempt on the screen."""
    from clienteling.services import completion, tenders
    from clienteling.store import attempts

    open_now = attempts.in_states(till.journal.conn, OPEN)
    own = [one for one in open_now if sale is not None and one.order == sale.id]
    watching = attempts.get(till.journal.conn, watched) if watched else None
    attempt = next(iter(own or open_now), watching)  # what is open of this sale comes before another one's
    whole = completion.already(till, sale) if sale is not None else None
    if sale is not None and whole is not None:
        return Look(None, attempt, completion.receipt(till, sale, whole))
    due = tenders.due(till, sale) if sale is not None and sale.lines else None
    return Look(due, attempt, None)


def begun(till: Till, sale: Sale, amount: int | None) -> tuple[Attempt, Due]:
    """An attempt at the terminal, written down before the first byte goes to it."""
    from clienteling.services import paying, tenders

    return paying.begin(till, sale, amount), tenders.due(till, sale)


def cash(till: Till, sale: Sale, tendered: int, amount: int | None) -> Receipt | Attempt:
    """Cash handed over for a part of a sale or all that is left, in minor units."""
    from clienteling.services import tenders

    return tenders.take_cash(till, sale, tendered, amount)


def closed(till: Till, attempt: Attempt) -> Attempt:
    """The intent of a payment that never reached a terminal is closed at once; nothing was charged."""
    from clienteling.services import paying
    from clienteling.store import attempts

    now = attempts.get(till.journal.conn, attempt.id) or attempt
    return now if now.state != "intent" else paying.close(till, None, now)


def asked(till: Till, terminal: Any, attempt: str) -> Attempt:
    """What became of an attempt, asked of the terminal once more. Raises DeviceError."""
    from clienteling.services import paying
    from clienteling.store import attempts

    now = attempts.get(till.journal.conn, attempt)
    assert now is not None
    return paying.ask(till, terminal, now) if now.state in ("sent", "unknown", "closing") else now


def undone(till: Till, attempt: str) -> None:
    """A part that is paid goes back."""
    from clienteling.services import paying
    from clienteling.store import attempts

    now = attempts.get(till.journal.conn, attempt)
    if now is not None:
        paying.undo(till, now)


def finished(till: Till, sale: Sale) -> Receipt:
    """A sale with nothing left to pay. Raises Refused."""
    from clienteling.services import tenders

    return tenders.finish(till, sale)
