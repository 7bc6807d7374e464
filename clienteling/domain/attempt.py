"""The steps of one payment attempt on a till, as a table: what may follow what, and what each state means for the money.

Where attempts are kept is store/attempts.py's, who moves them services/paying.py's and settling.py's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias, get_args

from clienteling.errors import Refused

State: TypeAlias = Literal[
    "intent", "sent", "unknown", "closing", "closed", "declined", "approved", "approved_offline", "reported",
    "accepted", "forwarded", "awaiting", "captured", "declined_late", "refused", "voiding", "voided", "refunded",
]  # fmt: skip
"""`intent`: on the disk, not a byte has gone out. `sent`: the terminal may have it. `unknown`: it may have been charged.
`closing`: the terminal does not know it, and must still be told never to begin it. `reported`: in the outbox with its sale.
`awaiting`: a link to pay by is with the customer, and the order waits (services/links.py)."""

Event: TypeAlias = Literal[
    "send", "lose", "approve", "approve_offline", "decline", "miss", "close", "report", "accept", "refuse",
    "forward", "capture", "decline_late", "place", "void", "voided", "refunded",
]  # fmt: skip

_ANSWERS: Mapping[Event, State] = {
    "approve": "approved",
    "approve_offline": "approved_offline",
    "decline": "declined",
}

STEPS: Mapping[State, Mapping[Event, State]] = {
    "intent": {"send": "sent", "close": "closed", "place": "awaiting"},
    "sent": {**_ANSWERS, "lose": "unknown"},
    "unknown": {**_ANSWERS, "miss": "closing"},
    "closing": {**_ANSWERS, "close": "closed"},
    "approved": {"report": "reported", "void": "voiding"},
    "approved_offline": {"report": "reported", "void": "voiding"},
    "reported": {"accept": "accepted", "refuse": "refused"},
    "accepted": {"capture": "captured", "forward": "forwarded", "refuse": "refused"},
    "forwarded": {"capture": "captured", "decline_late": "declined_late"},
    "awaiting": {"capture": "captured", "close": "closed"},
    "refused": {"void": "voiding"},
    "voiding": {"voided": "voided", "refunded": "refunded"},
    "closed": {},
    "declined": {},
    "captured": {"refuse": "refused"},
    "declined_late": {},
    "voided": {},
    "refunded": {},
}

STATES: frozenset[State] = frozenset(get_args(State))
FINAL: frozenset[State] = frozenset({"closed", "declined", "captured", "declined_late", "voided", "refunded"})
"""Nothing more is waited for. Only a hub set back to an old copy may refuse later what it has once accepted."""
OPEN: frozenset[State] = frozenset({"intent", "sent", "unknown", "closing"})
"""Nobody knows yet what becomes of the money: no other payment may begin."""
NOBODY_KNOWS: tuple[State, ...] = ("sent", "unknown", "closing")
"""It has gone out, and what became of it is asked for."""
APPROVED: frozenset[State] = frozenset({"approved", "approved_offline"})
"""The money is promised and the sale is not written down yet."""
GOING_BACK: frozenset[State] = frozenset({"refused", "voiding"})
"""The money must go back, and nobody has confirmed yet that it did."""
BY_HAND = frozenset({"cash", "standalone"})
"""Tenders no machine of this till can give back: a person does, and says so."""
WITHOUT_MONEY: frozenset[State] = frozenset({"closed", "declined", "voided", "refunded", "declined_late"})
"""Nothing is charged, or nothing any more."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt to be paid; `id` is the merchant reference. `amount` in minor units of `currency`, times RFC 3339 UTC.

    `facts`: what the sale was when it began (services/paying.py), then what the terminal and the hub said.
    """

    id: str
    order: str
    cart: str | None
    tender: str
    amount: int
    currency: str
    state: State
    at: str
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def is_offline(self) -> bool:
        """Whether the terminal said yes without asking the bank."""
        return bool(self.facts.get("offline"))


def step(state: State, event: Event) -> State:
    """The state after something happened. Raises Refused("payment_step") for what cannot follow."""
    after = STEPS[state].get(event)
    if after is None:
        raise Refused("payment_step", state=state, event=event)
    return after


def holds_back(one: Attempt) -> bool:
    """Whether no other payment for the same goods may begin.

    Cash of a refused sale lies in the drawer: a person gives it back, and the goods may be sold meanwhile.
    """
    return one.state in OPEN or (one.state in GOING_BACK and one.tender not in BY_HAND)
