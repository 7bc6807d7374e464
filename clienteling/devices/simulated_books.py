"""What the terminal simulator remembers: one file of JSON lines, each on the disk before an answer goes out.

It outlives a power cut (kill -9) of the simulator; a line cut off in the middle was never answered.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, TypeAlias

State: TypeAlias = Literal["busy", "shut", "approved", "offline", "partial", "declined"]
Key: TypeAlias = tuple[str, str]
"""SaleID and ServiceID of a message."""


@dataclass(frozen=True)
class Charge:
    """One payment as terminal and bank know it. `amount` in minor units is what is charged; `shut`: aborted before it came."""

    sale_id: str
    service: str
    state: State
    transaction: str = ""
    amount: int = 0
    currency: str = ""
    reference: str = ""
    reason: str = ""
    at: str = ""
    move: str = ""
    forwards_at: float | None = None
    """When the bank is told of an offline approval (seconds of the wall clock); None: when somebody says so."""

    @property
    def key(self) -> Key:
        """How it is asked about."""
        return self.sale_id, self.service


@dataclass(frozen=True)
class Reversal:
    """One try to take a charge back."""

    sale_id: str
    service: str
    reference: str
    amount: int
    is_done: bool
    at: str

    @property
    def key(self) -> Key:
        """How it is asked about."""
        return self.sale_id, self.service


@dataclass
class Books:
    """Everything remembered, and the file it stands in."""

    path: Path
    charges: dict[Key, Charge] = field(default_factory=dict)
    reversals: dict[Key, Reversal] = field(default_factory=dict)
    script: list[str] = field(default_factory=list)
    reversal_script: list[str] = field(default_factory=list)

    @classmethod
    def open(cls, path: Path) -> Books:
        """The books of a file. What was being paid when the power went was broken off by it."""
        books = cls(path)
        lines = path.read_bytes().splitlines() if path.exists() else []
        for line in lines:
            try:
                books._take(json.loads(line))
            except ValueError:
                continue  # cut off by the power: nobody was told of it
        for charge in [one for one in books.charges.values() if one.state == "busy"]:
            books.write(replace(charge, state="declined", reason="Cancel"))
        return books

    def write(self, *records: Charge | Reversal) -> None:
        """Remember; on the disk when this returns."""
        kinds = {Charge: "charge", Reversal: "reversal"}
        self._append(*({"kind": kinds[type(one)], **asdict(one)} for one in records))

    def follow(self, script: list[str], reversals: list[str]) -> None:
        """What happens to the next payments and reversals, in order; remembered too."""
        self._append({"kind": "script", "script": script, "reversals": reversals})

    def reversed(self, charge: Charge) -> bool:
        """Whether a charge was taken back."""
        return any(one.is_done and one.reference == charge.reference for one in self.reversals.values())

    def charged(self) -> int:
        """What customers have paid and not got back, in minor units."""
        paid = (one for one in self.charges.values() if one.state in ("approved", "offline", "partial"))
        return sum(one.amount for one in paid if not self.reversed(one))

    def told(self) -> dict[str, Any]:
        """All of it, for whoever looks on."""
        return {
            "charged": self.charged(),
            "payments": [asdict(one) for one in self.charges.values()],
            "reversals": [asdict(one) for one in self.reversals.values()],
            "script": self.script,
        }

    def _append(self, *entries: dict[str, Any]) -> None:
        text = "".join(json.dumps(entry, ensure_ascii=False) + "\n" for entry in entries)
        with self.path.open("ab") as file:
            if file.tell() and not _ends_a_line(self.path):
                file.write(b"\n")
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())
        for entry in entries:
            self._take(entry)

    def _take(self, entry: dict[str, Any]) -> None:
        kind = entry.pop("kind")
        if kind == "charge":
            charge = Charge(**entry)
            self.charges[charge.key] = charge
        elif kind == "reversal":
            reversal = Reversal(**entry)
            self.reversals[reversal.key] = reversal
        else:
            self.script, self.reversal_script = list(entry["script"]), list(entry["reversals"])


def _ends_a_line(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"
