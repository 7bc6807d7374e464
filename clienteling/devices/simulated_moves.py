"""What the terminal simulator can do with a payment, and which amounts make it do so in the demo (docs/terminal.md)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias, get_args

Move: TypeAlias = Literal[
    "approve", "decline", "wrong_pin", "slow", "late", "lost", "answer_lost", "decline_lost", "garbage", "busy",
    "offline", "offline_declined", "offline_anyway", "partial", "power_before", "power_during", "power_after",
    "dark", "customer",
]  # fmt: skip
"""`late`: approved after the till stopped waiting. `lost`: the payment never arrives. `answer_lost`, `decline_lost`: decided,
and the answer is lost. `offline_declined`: the bank says no when it is told. `offline_anyway`: without the bank though the till
forbade it. `power_…`: the process ends before, during or after the payment. `dark`: decided, then no power for a while.
`customer`: approved after a moment, unless somebody stops it first."""

MOVES: frozenset[str] = frozenset(get_args(Move))

BY_ENDING: Mapping[int, Move] = {
    11: "decline",
    12: "wrong_pin",
    21: "slow",
    22: "late",
    23: "answer_lost",
    24: "lost",
    25: "garbage",
    31: "offline",
    32: "offline_declined",
    41: "busy",
    42: "dark",
    43: "partial",
}
"""The last two digits of the amount in minor units: 145.23 is charged, and the answer is lost."""

REFUSALS: Mapping[str, str] = {
    "decline": "Refusal",
    "decline_lost": "Refusal",
    "wrong_pin": "WrongPIN",
    "busy": "Busy",
}
"""ErrorCondition of what is not charged."""

NO_ANSWER = frozenset({"answer_lost", "decline_lost", "dark"})


def by_amount(amount: int) -> Move:
    """What an amount (minor units) makes the demo's terminal do."""
    return BY_ENDING.get(amount % 100, "customer")
