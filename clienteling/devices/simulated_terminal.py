"""A card terminal without a card: takes nexo messages, follows its script, keeps its books; terminal_simulator.py is its line.

It is written from the protocol's documents and shares no code with the adapter that is tested with it.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from clienteling.clock import Clock
from clienteling.devices import simulated_answers as answers
from clienteling.devices.simulated_books import Books, Charge, Key, Reversal
from clienteling.devices.simulated_moves import NO_ANSWER, REFUSALS, by_amount
from clienteling.domain import money

GARBAGE = b"<html><body>Terminal portal: please log in</body></html>"


@dataclass(frozen=True)
class Pace:
    """How many seconds things take: a customer, a slow payment, a late one, no power, until the bank is told."""

    customer: float = 2.5
    slow: float = 8.0
    late: float = 45.0
    dark: float = 15.0
    forward: float | None = None


class SimulatedTerminal:
    """One terminal. `answer` may be called by several threads; None means that nothing is answered."""

    def __init__(self, books: Books, clock: Clock, *, pace: Pace, interactive: bool = False) -> None:
        """`interactive`: without a script amounts decide (simulated_moves.py); else every payment is approved at once."""
        self.books = books
        self._clock, self._pace, self._interactive = clock, pace, interactive
        self._changed = threading.Condition()
        self._stopped: set[Key] = set()
        self._dark_until = 0.0

    def answer(self, message: Mapping[str, Any]) -> bytes | None:
        """What comes back for one message. Raises KeyError, ValueError, TypeError for one that is none."""
        if self._clock.monotonic() < self._dark_until:
            return None
        request = message["SaleToPOIRequest"]
        header = request["MessageHeader"]
        category = header["MessageCategory"]
        body = request[f"{category}Request"]
        key = (str(header["SaleID"]), str(header["ServiceID"]))
        self._forward()
        if category == "Payment":
            return self._pay(header, key, body)
        if category == "Reversal":
            return self._reverse(header, key, body)
        if category == "TransactionStatus":
            return answers.message(header, self._status(header, body["MessageReference"]))
        if category == "Abort":
            self._abort(header, body["MessageReference"])
            return b""  # as terminals do: what became of the payment is told by its own answer
        return answers.message(header, answers.login(self._clock.now_text()))

    def follow(self, script: list[str], reversals: list[str]) -> None:
        """What happens to the next payments and reversals."""
        with self._changed:
            self.books.follow(script, reversals)

    def forward(self) -> None:
        """The line to the bank is back: what was approved without it is told now."""
        with self._changed:
            for charge in [one for one in self.books.charges.values() if one.state == "offline"]:
                declined = charge.move == "offline_declined"
                told = {"state": "declined", "reason": "Refusal"} if declined else {"state": "approved"}
                self.books.write(replace(charge, **told))  # type: ignore[arg-type] # one of the states

    def told(self) -> dict[str, Any]:
        """The books."""
        with self._changed:
            return self.books.told()

    def _pay(self, header: Mapping[str, Any], key: Key, body: Mapping[str, Any]) -> bytes | None:
        with self._changed:
            known = self.books.charges.get(key)
            if known is not None and known.state != "shut":
                return answers.message(header, answers.payment(known))  # a duplicate: charged once
            charge = self._begun(key, body, is_shut=known is not None)
            if charge is None:
                return None
        if charge.state == "busy":
            charge = self._decided(charge, body)
        if charge.move == "power_after":
            os._exit(9)
        if charge.move == "dark":
            self._dark_until = self._clock.monotonic() + self._pace.dark
        if charge.move in NO_ANSWER:
            return None
        return GARBAGE if charge.move == "garbage" else answers.message(header, answers.payment(charge))

    def _begun(self, key: Key, body: Mapping[str, Any], *, is_shut: bool) -> Charge | None:
        """The payment as it is noted when it arrives; None when it never does."""
        asked, transaction = body["PaymentTransaction"]["AmountsReq"], body["SaleData"]["SaleTransactionID"]
        sum_ = money.from_decimal(Decimal(str(asked["RequestedAmount"])), str(asked["Currency"]))
        made = Charge(*key, "busy", str(transaction["TransactionID"]), sum_.amount, sum_.currency)
        made = replace(made, at=self._clock.now_text(), reference=f"SIM{len(self.books.charges) + 1:08d}")
        if is_shut or any(one.state == "busy" for one in self.books.charges.values()):
            made = replace(made, state="declined", reason="Aborted" if is_shut else "Busy")
        else:
            made = replace(made, move=self._next_move(sum_.amount))
        if made.move == "power_before":
            os._exit(9)
        if made.move == "lost":
            return None
        self.books.write(made)
        if made.move == "power_during":
            os._exit(9)
        return made

    def _next_move(self, amount: int) -> str:
        script = self.books.script
        if script:
            self.books.follow(script[1:], self.books.reversal_script)
            return script[0]
        return by_amount(amount) if self._interactive else "approve"

    def _decided(self, charge: Charge, body: Mapping[str, Any]) -> Charge:
        """The payment once the customer, or whoever stopped it, is done."""
        seconds = {"customer": self._pace.customer, "slow": self._pace.slow, "late": self._pace.late}
        with self._changed:
            stopped = self._changed.wait_for(
                lambda: charge.key in self._stopped, seconds.get(charge.move, 0.0)
            )
            conditions = body["PaymentTransaction"].get("TransactionConditions") or {}
            done = self._outcome(charge, must_ask=bool(conditions.get("ForceOnlineFlag")))
            if stopped:
                done = replace(charge, state="declined", reason="Aborted")
            self.books.write(done)
            return done

    def _outcome(self, charge: Charge, *, must_ask: bool) -> Charge:
        move = charge.move
        if move in REFUSALS:
            return replace(charge, state="declined", reason=REFUSALS[move])
        if move in ("offline", "offline_declined") and must_ask:
            return replace(charge, state="declined", reason="UnreachableHost")
        if move.startswith("offline"):
            after = self._pace.forward
            at = None if after is None else self._clock.now().timestamp() + after
            return replace(charge, state="offline", forwards_at=at)
        if move == "partial":
            return replace(charge, state="partial", amount=charge.amount // 2)
        return replace(charge, state="approved")

    def _reverse(self, header: Mapping[str, Any], key: Key, body: Mapping[str, Any]) -> bytes | None:
        reference = str(body["OriginalPOITransaction"]["POITransactionID"]["TransactionID"])
        with self._changed:
            made = self.books.reversals.get(key)
            if made is None:
                charge = next(
                    (one for one in self.books.charges.values() if one.reference == reference), None
                )
                if charge is None:
                    return answers.message(header, answers.failed("NotFound"))
                move = self.books.reversal_script[0] if self.books.reversal_script else ""
                self.books.follow(self.books.script, self.books.reversal_script[1:])
                taken = move != "refused" and charge.state != "declined" and not self.books.reversed(charge)
                made = Reversal(*key, reference, charge.amount, taken, self._clock.now_text())
                self.books.write(made)
                if move == "power_after":
                    os._exit(9)
                if move == "lost":
                    return None
        return answers.message(header, answers.reversal(made))

    def _status(self, header: Mapping[str, Any], asked: Mapping[str, Any]) -> dict[str, Any]:
        key = (str(asked.get("SaleID", header["SaleID"])), str(asked["ServiceID"]))
        with self._changed:
            if asked.get("MessageCategory") == "Reversal":
                reversal = self.books.reversals.get(key)
                return (
                    answers.failed("NotFound") if reversal is None else answers.again(header, key, reversal)
                )
            charge = self.books.charges.get(key)
            if charge is None or charge.state == "shut":
                return answers.failed("NotFound")
            return (
                answers.failed("InProgress") if charge.state == "busy" else answers.again(header, key, charge)
            )

    def _abort(self, header: Mapping[str, Any], asked: Mapping[str, Any]) -> None:
        key = (str(asked.get("SaleID", header["SaleID"])), str(asked["ServiceID"]))
        with self._changed:
            self._stopped.add(key)
            if key not in self.books.charges:
                self.books.write(Charge(*key, "shut", at=self._clock.now_text()))
            self._changed.notify_all()
            self._changed.wait_for(lambda: self.books.charges[key].state != "busy", 1.0)

    def _forward(self) -> None:
        now = self._clock.now().timestamp()
        due = [one for one in self.told()["payments"] if one["state"] == "offline" and one["forwards_at"]]
        if any(one["forwards_at"] <= now for one in due):
            self.forward()
