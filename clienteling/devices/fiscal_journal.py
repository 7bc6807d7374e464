"""A fiscal device that is a file: one record a line, each chained to the one before by SHA-256, only ever added to.

It is on the disk before the sale is. A last line that was cut off by a crash was never answered for and is dropped.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import msgspec

from clienteling.devices.fiscal import Day, Signed
from clienteling.domain import fiscal as rules
from clienteling.domain.fiscal import Record
from clienteling.domain.reading import text
from clienteling.errors import DeviceError


class JournalFiscal:
    """The journal of one till. It is read and proven once, then added to; several threads may call it."""

    def __init__(self, path: Path, *, day_hours: int = 0) -> None:
        """`day_hours`: how long a day may last before it must be closed; 0 for no limit."""
        self.path = path
        self._day_hours = day_hours
        self._records: list[Record] | None = None
        self._size = 0
        self._one_at_a_time = threading.RLock()

    def ready(self, at: str) -> None:
        """Raises DeviceError: fiscal_broken with the `record`, fiscal_clock, fiscal_day_over, fiscal_disk."""
        with self._held() as records:
            if records and rules.is_set_back(records[-1].at, at):
                raise DeviceError("fiscal_clock", last=records[-1].at)
            day = self._day(records)
            if day and rules.is_day_over(day[0].at, at, self._day_hours):
                raise DeviceError("fiscal_day_over", since=day[0].at)

    def sign(self, order: dict[str, Any], at: str) -> Signed:
        """Raises DeviceError as `ready` does, and fiscal_sums or fiscal_unpaid for an order that cannot be recorded."""
        problem = rules.fault(order)
        if problem is not None:
            raise DeviceError(problem)
        body = rules.content(order)
        with self._held() as records:
            known = self._standing(records, str(body["order"]))
            if known is not None and known.body == body:
                return _signed(known)
            self.ready(at)
            if known is not None:
                self._append("void", at, {"record": known.n, "order": body["order"], "reason": "changed"})
            return _signed(self._append("sale", at, body))

    def void(self, order: str, at: str, reason: str) -> None:
        """Raises DeviceError: fiscal_broken, fiscal_disk."""
        with self._held() as records:
            known = self._standing(records, order)
            if known is not None:
                self._append("void", at, {"record": known.n, "order": order, "reason": reason})

    def last(self) -> Signed | None:
        """The newest sale that stands since the last end of a day. Raises DeviceError."""
        waiting = self.queue()
        return waiting[-1] if waiting else None

    def queue(self) -> tuple[Signed, ...]:
        """Raises DeviceError("fiscal_broken")."""
        with self._held() as records:
            day = self._day(records)
            gone = {one.body.get("record") for one in day if one.sort == "void"}
            return tuple(_signed(one) for one in day if one.sort == "sale" and one.n not in gone)

    def reprint(self, order: str) -> Signed | None:
        """Raises DeviceError("fiscal_broken")."""
        with self._held() as records:
            known = self._standing(records, order)
            return _signed(known) if known else None

    def end_of_day(self, at: str) -> Day:
        """Raises DeviceError: fiscal_broken, fiscal_clock, fiscal_disk."""
        with self._held() as records:
            if records and rules.is_set_back(records[-1].at, at):
                raise DeviceError("fiscal_clock", last=records[-1].at)
            sums = rules.day_sums(self._day(records))
            made = self._append("day", at, sums)
            return Day(_number(made), made.hash, at, **sums)

    @contextmanager
    def _held(self) -> Iterator[list[Record]]:
        with self._one_at_a_time:
            if self._records is None:
                self._records = self._proven()
            yield self._records

    def _proven(self) -> list[Record]:
        """All records, when they are what was once written. Raises DeviceError: fiscal_broken, fiscal_disk."""
        try:
            written = self.path.read_bytes() if self.path.exists() else b""
        except OSError as error:
            raise DeviceError("fiscal_disk") from error
        whole = written[: written.rfind(b"\n") + 1]
        lines = whole.splitlines()
        records = [_read(line) for line in lines]
        wrong = next((place for place, one in enumerate(records, 1) if one is None), None)
        found = rules.broken(one for one in records[: (wrong or len(records) + 1) - 1] if one)
        if wrong is not None or found is not None:
            raise DeviceError("fiscal_broken", record=found or wrong)
        self._size = len(whole)
        return [one for one in records if one]

    def _append(self, sort: rules.Sort, at: str, body: dict[str, Any]) -> Record:
        """A record, on the disk when this returns; what a crash left behind the last whole line is written over."""
        records = self._records or []
        made = rules.sealed(records[-1] if records else None, at, sort, body)
        line = msgspec.json.encode(asdict(made)) + b"\n"
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            opened = os.open(self.path, os.O_WRONLY | os.O_CREAT, 0o600)
            with os.fdopen(opened, "wb") as file:
                file.truncate(self._size)
                file.seek(self._size)
                file.write(line)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            self._records = None  # whatever is on the disk is read again
            raise DeviceError("fiscal_disk") from error
        self._size += len(line)
        records.append(made)
        self._records = records
        return made

    @staticmethod
    def _day(records: list[Record]) -> list[Record]:
        """The records since the last end of a day."""
        ends = (place for place in range(len(records) - 1, -1, -1) if records[place].sort == "day")
        return records[next(ends, -1) + 1 :]

    @staticmethod
    def _standing(records: list[Record], order: str) -> Record | None:
        """The sale of an order that was not taken back."""
        gone = {one.body.get("record") for one in records if one.sort == "void"}
        return next(
            (
                one
                for one in reversed(records)
                if one.sort == "sale" and one.n not in gone and text(one.body, "order") == order
            ),
            None,
        )


def _read(line: bytes) -> Record | None:
    try:
        return msgspec.json.decode(line, type=Record)
    except (msgspec.DecodeError, UnicodeError):
        return None


def _number(one: Record) -> str:
    return f"{one.n:06d}"


def _signed(one: Record) -> Signed:
    return Signed(str(one.body.get("order")), _number(one), one.hash, one.at)
