"""A card terminal that speaks nexo Retailer 3.0 as JSON, as terminals with a local interface do.

The messages stand in nexo_messages.py, the line in terminal_line.py. It was tried with the simulator only.
"""

from __future__ import annotations

from typing import Any

from clienteling.clock import Clock
from clienteling.devices import nexo_messages as nexo
from clienteling.devices.nexo_messages import Category, Ends, service_id
from clienteling.devices.terminal import Answer, Approved, Condition, Declined, NotFound, Reversed
from clienteling.devices.terminal_line import Line
from clienteling.domain.money import Money
from clienteling.errors import DeviceError
from clienteling.ids import Ids

QUESTION_TIMEOUT = 10.0
"""Seconds for an answer nobody has to type a PIN for."""
REVERSAL_TIMEOUT = 60.0
"""Seconds: the terminal asks the bank."""
TRIES = 20
"""Reversals of one charge: a refused one is tried again under another number, because the first one's answer is final."""


class NexoTerminal:
    """One terminal (POIID) as one till (SaleID) speaks to it. Threads may call it beside each other."""

    def __init__(self, line: Line, ends: Ends, *, clock: Clock, ids: Ids, patience: float = 120.0) -> None:
        """`patience` is how many seconds a customer has to pay, as the terminal is set up too."""
        self._line, self._ends = line, ends
        self._clock, self._ids, self._patience = clock, ids, patience
        self._is_logged_in = False
        self._condition: Condition = "silent"

    @property
    def name(self) -> str:
        """The terminal's own id."""
        return self._ends.poi_id

    @property
    def condition(self) -> Condition:
        """How it was at the last call; `silent` before the first."""
        return self._condition

    def greet(self) -> str:
        """Log in; gives maker, program and version of the terminal. Raises DeviceError."""
        body = self._asked("Login", self._fresh(), nexo.login(self._clock.now_text()))
        result, reason = nexo.result(body)
        if result != "Success":
            raise self._problem(
                "terminal_busy" if reason in ("busy", "in_progress") else "terminal_refused", reason
            )
        self._is_logged_in = True
        system = body.get("POISystemData")
        software = system.get("POISoftware") if isinstance(system, dict) else None
        named = software if isinstance(software, dict) else {}
        parts = [
            str(named.get(each, "")) for each in ("ManufacturerID", "ApplicationName", "SoftwareVersion")
        ]
        return " ".join(part for part in parts if part)

    def start(self, attempt: str, amount: int, currency: str, *, may_offline: bool) -> Answer:
        """Charge so much (minor units): Approved or Declined. Raises DeviceError: nobody knows.

        While not a byte of the payment has gone out, a terminal that cannot be reached is Declined: it is never sent later.
        """
        asked, at = Money(amount, currency), self._clock.now_text()
        body = nexo.payment(attempt, asked, at, may_offline=may_offline)
        try:
            if not self._is_logged_in:
                self.greet()
        except DeviceError as problem:
            return Declined(problem.code)
        try:
            told = self._asked("Payment", service_id("Payment", attempt), body, self._patience)
        except DeviceError as problem:
            if problem.facts.get("sent", True):
                raise
            return Declined(problem.code)
        return self._read(attempt, told)

    def status(self, attempt: str) -> Answer:
        """What became of an attempt. Raises DeviceError."""
        told = self._found("Payment", attempt)
        if told is None:
            return NotFound()
        answer = self._read(attempt, told)
        if isinstance(answer, Approved) and self._reversal(attempt) is None:
            return Reversed("voided")
        return answer

    def cancel(self, attempt: str) -> Answer:
        """Stop an attempt, and never begin it later. Raises DeviceError: it is still at it, or does not answer."""
        reference = nexo.abort(service_id("Payment", attempt), self._ends)
        service = self._fresh()
        # Some terminals answer with an empty page, some with an event; what became of it, the status says.
        self._said(nexo.request("Abort", service, self._ends, reference), QUESTION_TIMEOUT)
        return self.status(attempt)

    def reverse(self, attempt: str, amount: int) -> Answer:
        """Take a charge back, whole, whatever was charged: Reversed or NotFound; Declined for one that never was.

        Raises DeviceError: not known, or `terminal_refused` for a reversal that must be tried again.
        """
        told = self._found("Payment", attempt)
        if told is None:
            return NotFound()
        result, reason = nexo.result(told)
        if result == "Failure":
            return Declined(reason)
        number = self._reversal(attempt)
        if number is None:
            return Reversed("voided")
        body = nexo.reversal(attempt, told, self._clock.now_text())
        said = self._asked("Reversal", service_id("Reversal", attempt, number), body, REVERSAL_TIMEOUT)
        result, reason = nexo.result(said)
        if result != "Success":
            raise self._problem("terminal_refused", reason)
        return Reversed("voided")

    def _read(self, attempt: str, told: dict[str, Any]) -> Answer:
        """What an answer to a payment, first heard or told again, means."""
        result, reason = nexo.result(told)
        if result == "Failure":
            if reason == "in_progress":
                raise self._problem("terminal_busy", reason)
            return Declined(reason)
        if not nexo.is_about(told, attempt):
            raise self._problem("terminal_answer", "another_payment")
        return nexo.approved(told)

    def _reversal(self, attempt: str) -> int | None:
        """The number the next reversal of a charge has; None: it was taken back. Raises DeviceError."""
        for number in range(TRIES):
            told = self._found("Reversal", attempt, number)
            if told is None:
                return number
            result, reason = nexo.result(told)
            if result == "Success":
                return None
            if reason == "in_progress":
                raise self._problem("terminal_busy", reason)
        raise self._problem("terminal_refused", "tried_too_often")

    def _found(self, category: Category, attempt: str, number: int = 0) -> dict[str, Any] | None:
        """What the terminal once answered to a message; None: it never got it. Raises DeviceError."""
        question = nexo.status(category, service_id(category, attempt, number), self._ends)
        body = self._asked("TransactionStatus", self._fresh(), question)
        result, reason = nexo.result(body)
        if result == "Success":
            return nexo.repeated(body, category, attempt)
        if reason == "not_found":
            return None
        busy = reason in ("in_progress", "busy")
        raise self._problem("terminal_busy" if busy else "terminal_refused", reason)

    def _asked(
        self, category: Category, service: str, body: dict[str, Any], timeout: float = QUESTION_TIMEOUT
    ) -> dict[str, Any]:
        content = self._said(nexo.request(category, service, self._ends, body), timeout)
        answer = nexo.answer(content, category, service, self._ends)
        if nexo.result(answer)[1] == "logged_out":
            self._is_logged_in = False
        return answer

    def _said(self, message: bytes, timeout: float) -> bytes:
        try:
            content = self._line.ask(message, timeout)
        except DeviceError as problem:
            self._condition = "silent"
            if not problem.facts.get("sent", True):
                self._is_logged_in = False  # it may have been switched off
            raise
        self._condition = "ready"
        return content

    def _problem(self, code: str, reason: str) -> DeviceError:
        if code == "terminal_busy":
            self._condition = "busy"
        return DeviceError(code, reason=reason)

    def _fresh(self) -> str:
        """A ServiceID for a question that is never asked about again."""
        return self._ids.code(50)
