"""Broken rules the races must notice: those of the simulator that are about carts and money, and some of their own."""

from __future__ import annotations

from typing import Any

import pytest

from clienteling.domain import attempt, cart_commands, command, sale_rules
from clienteling.domain.act import FINE, Ruling
from tests.simulation import mutants
from tests.simulation.mutants import Mutant, Patch

_SHARED = (
    "leases never end", "no dedupe at the hub", "short claim offline", "time-out is a decline",
    "void forgotten",
)  # fmt: skip

ALL: dict[str, Mutant] = {name: mutants.ALL[name] for name in _SHARED}


def _mutant(name: str, rule: str) -> Any:
    def add(patch: Patch) -> Patch:
        ALL[name] = Mutant(rule, patch)
        return patch

    return add


@_mutant("another payment beside an open one", "while a payment may have been charged no other one is taken")
def _second_payment(patching: pytest.MonkeyPatch) -> None:
    patching.setattr(attempt, "holds_back", lambda one: False)


@_mutant("the web pays for a held cart", "a cart that is being completed in a store is not sold online")
def _web_pays(patching: pytest.MonkeyPatch) -> None:
    decide = command.decide

    def careless(made: Any, get: Any) -> Ruling:
        ruling = decide(made, get)
        is_held = ruling.refusal is not None and ruling.refusal.code == "being_completed_in_store"
        return FINE if is_held and made["name"] == "cart.checkout" else ruling

    patching.setattr(command, "decide", careless)
    patching.setattr(cart_commands, "is_free_for", lambda document, act: document["state"] != "completed")


@_mutant("a completed cart is completed again", "a cart becomes one order")
def _completed_again(patching: pytest.MonkeyPatch) -> None:
    completed = sale_rules._completed

    def again(act: Any, get: Any) -> Ruling:
        document = get("cart", act.target) or {}
        return FINE if document.get("state") == "completed" else completed(act, get)

    patching.setattr(sale_rules, "_completed", again)
