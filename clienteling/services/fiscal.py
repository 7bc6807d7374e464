"""When a sale meets the fiscal device: asked before money is taken, signed before the sale is written, in order, once.

A device that refuses after the money was taken never undoes the sale: it is written, and signed before any other one is.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict
from typing import Any

from clienteling.devices.fiscal import Day, FiscalDevice, Signed
from clienteling.domain.reading import members, text
from clienteling.errors import DeviceError, Refused
from clienteling.services import doing
from clienteling.services.doing import command
from clienteling.store import points
from clienteling.till import Till

LAST = "fiscal_last"
"""The small fact that names the last sale that was signed and written: a record beyond it is of a sale that never was."""

QUEUE = "fiscal_queue"
"""The small fact with the sales that are paid and written but not signed yet, in the order of their numbers."""


def must_be_ready(till: Till) -> None:
    """Raise Refused("fiscal_refused") with the device's `reason` when a sale could not be recorded now.

    What waits to be signed goes first (`settle`): no sale overtakes another.
    """
    device = till.fiscal
    if device is None:
        return
    try:
        if queue(till):
            raise DeviceError("fiscal_behind")
        _must_know_the_tax_number(till)
        device.ready(till.clock.now_text())
    except DeviceError as problem:
        raise Refused("fiscal_refused", reason=problem.code, **problem.facts) from problem


def signed(till: Till, whole: dict[str, Any], *, may_refuse: bool) -> dict[str, Any]:
    """A paid order with its fiscal record, inside the transaction that writes the sale.

    `may_refuse`: nothing is taken yet, and Refused("fiscal_refused") is raised where the device says no. Otherwise the
    sale stands without a record (`fiscal.problem`) and waits in the queue.
    """
    device = till.fiscal
    if device is None:
        return whole
    try:
        if queue(till):
            raise DeviceError("fiscal_behind")  # no sale overtakes another
        made = _sign(till, device, whole)
    except DeviceError as problem:
        if may_refuse:
            raise Refused("fiscal_refused", reason=problem.code, **problem.facts) from problem
        till.journal.note(QUEUE, [*queue(till), whole["id"]])
        missing: dict[str, Any] = {
            "number": None,
            "signature": None,
            "at": None,
            "lines": [],
            "problem": problem.code,
        }
        return {**whole, "fiscal": missing}
    till.journal.note(LAST, {"order": whole["id"], "number": made.number})
    return {**whole, "fiscal": _written(made)}


def queue(till: Till) -> list[str]:
    """The ids of the sales that wait to be signed, oldest first."""
    noted = till.journal.noted(QUEUE)
    return [one for one in noted if isinstance(one, str)] if isinstance(noted, list) else []


def put_in_line(till: Till, order_id: str) -> None:
    """A sale that was paid with nobody at the till, by a link, is signed before the next one; in the caller's transaction."""
    if till.fiscal is not None:
        till.journal.note(QUEUE, [*queue(till), order_id])


def settle(till: Till) -> None:
    """Sign what waits, as far as the device lets us; called outside of every transaction, before a sale is paid."""
    with suppress(DeviceError):
        catch_up(till)


def catch_up(till: Till) -> int:
    """Sign what waits, oldest first, and tell the hub; gives how many. Raises DeviceError where the device still refuses."""
    device, done = till.fiscal, 0
    while device is not None and (waiting := queue(till)):
        whole = {**(till.read("order", waiting[0]) or {}), "id": waiting[0]}
        made = None if not whole.get("number") else _sign(till, device, whole)
        with till.journal.writing("fiscal.signed"):
            till.journal.note(QUEUE, waiting[1:])
            added = []
            if made is not None:
                fact = command(till, "order.signed", ("order", waiting[0]), {"fiscal": _written(made)})
                added = doing.write(till, fact)
                till.journal.note(LAST, {"order": waiting[0], "number": made.number})
        till.show(added)
        done += 1
    return done


def reprint(till: Till, order_id: str) -> Signed | None:
    """The fiscal record of an order of this till, for another copy of the receipt. Raises DeviceError."""
    return till.fiscal.reprint(order_id) if till.fiscal else None


def end_of_day(till: Till) -> Day | None:
    """Close the fiscal day; None where there is no device. Raises Refused("fiscal_refused")."""
    device = till.fiscal
    if device is None:
        return None
    try:
        catch_up(till)
        _forget_unsold(till, device)
        with points.around("fiscal.append"):
            return device.end_of_day(till.clock.now_text())
    except DeviceError as problem:
        raise Refused("fiscal_refused", reason=problem.code, **problem.facts) from problem


def _sign(till: Till, device: FiscalDevice, whole: dict[str, Any]) -> Signed:
    _forget_unsold(till, device, but=str(whole["id"]))
    with points.around("fiscal.append"):
        return device.sign(whole, till.clock.now_text())


def _forget_unsold(till: Till, device: FiscalDevice, but: str = "") -> None:
    """Take back the record of a sale that was signed and then lost with the power before it was written.

    Raises DeviceError("fiscal_broken") when the device knows less than was once told to it: it was set back.
    """
    noted, last = members({"noted": till.journal.noted(LAST)}, "noted"), device.last()
    sold = text(noted, "order")
    if sold is not None and device.reprint(sold) is None:
        raise DeviceError("fiscal_broken", missing=text(noted, "number"))
    if last is not None and last.order not in (sold, but):
        device.void(last.order, till.clock.now_text(), "never_sold")


def _must_know_the_tax_number(till: Till) -> None:
    if not text(members(till.store, "receipt"), "tax_number"):
        raise DeviceError("fiscal_no_tax_number")


def _written(made: Signed) -> dict[str, Any]:
    found = asdict(made)
    found["lines"] = list(made.lines)
    del found["order"]
    return found
