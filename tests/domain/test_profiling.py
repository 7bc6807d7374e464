"""A customer's no to profiling: it wins whatever the clocks say, and nothing suggested is kept after it."""

from __future__ import annotations

from typing import Any

from clienteling.domain import command, profiling
from tests.domain import shop
from tests.domain.shop import SARA, about_sara

LATER = "2026-11-22T13:00:00.000Z"
EARLIER = "2020-01-01T00:00:00.000Z"


def switched(held: shop.Documents, on: bool, at: str = LATER) -> dict[str, Any]:
    return about_sara("profiling.set", profiling.set_body(held["customer", SARA], on, "till"), at=at)


def test_who_said_nothing_follows_the_retailer() -> None:
    sara = shop.documents()["customer", SARA]
    assert profiling.is_on(sara, {})
    assert profiling.is_on(sara, {"profiling": True})
    assert not profiling.is_on(sara, {"profiling": False})


def test_what_the_customer_says_stands_above_the_retailer() -> None:
    held = shop.documents()
    shop.run(held, switched(held, on=False))
    assert not profiling.is_on(held["customer", SARA], {"profiling": True})
    shop.run(held, switched(held, on=True))
    assert profiling.is_on(held["customer", SARA], {"profiling": False})


def test_a_yes_that_had_not_seen_the_no_does_not_count_even_with_a_later_clock() -> None:
    held = shop.documents()
    blind_yes = switched(held, on=True)
    shop.run(held, switched(held, on=False, at=EARLIER))
    refusal = shop.run(held, blind_yes).refusal
    assert refusal is not None
    assert (refusal.status, refusal.code) == ("conflict", "field_changed")
    assert not profiling.is_on(held["customer", SARA], {})


def test_nothing_suggested_is_kept_of_who_said_no() -> None:
    held = shop.documents()
    shown = shop.suggest("suggestion.shown")
    assert shop.run(held, shown).applies
    assert ("suggestion", shown["document"]["id"]) in held
    shop.run(held, switched(held, on=False))
    again = shop.suggest("suggestion.dismissed")
    ruling = shop.run(held, again)
    assert ruling.refusal is None
    assert ("suggestion", again["document"]["id"]) not in held


def test_nothing_suggested_is_kept_of_who_was_erased() -> None:
    ruling = command.decide(shop.suggest("suggestion.shown", customer=None), lambda kind, id_: None)
    assert (ruling.refusal, ruling.attention, (ruling.body or {})["customer"]) == (None, (), None)


def test_not_now_stays_whatever_comes_after_it() -> None:
    held = shop.documents()
    key = ("suggestion", "s1")
    for name in ("suggestion.shown", "suggestion.dismissed", "suggestion.shown"):
        made = shop.suggest(name) | {"document": {"kind": "suggestion", "id": "s1"}}
        shop.run(held, made)
    assert (held[key]["state"], held[key]["group"], held[key]["sku"]) == ("dismissed", "treated", "A-1")
