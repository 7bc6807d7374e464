"""The rules every story is played by: all deeds there are, and all that must hold."""

from __future__ import annotations

from tests.simulation import (
    by_link,
    counter,
    invariants,
    mishaps,
    online,
    parts,
    payments,
    prices,
    questions,
    watching,
)
from tests.simulation.world import Rules

ALL = Rules(
    deeds={
        **counter.DEEDS,
        **prices.DEEDS,
        **payments.DEEDS,
        **parts.DEEDS,
        **by_link.DEEDS,
        **questions.DEEDS,
        **online.DEEDS,
        **mishaps.DEEDS,
    },
    after_step=watching.after_step,
    at_the_end=invariants.at_the_end,
    settle=payments.settle_all,
)
