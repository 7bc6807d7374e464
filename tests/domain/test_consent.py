"""Consent: the more restrictive wins, whatever the clocks say."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import consent
from tests.domain import shop
from tests.domain.shop import SARA, about_sara

LATER = "2026-11-22T13:00:00.000Z"
EARLIER = "2020-01-01T00:00:00.000Z"


def given_now(held: shop.Documents, channel: str = "email", at: str = LATER) -> dict[str, Any]:
    """Yes, said to an associate who sees the customer as the hub has them now."""
    return about_sara("consent.given", consent.given_body(held["customer", SARA], channel, "till"), at=at)


def withdrawn(channel: str = "email", at: str = LATER, **more: Any) -> dict[str, Any]:
    return about_sara("consent.withdrawn", {"channel": channel, "source": "till"}, at=at, **more)


def state(held: shop.Documents, channel: str = "email") -> str:
    return consent.of(held["customer", SARA], channel).state


def test_a_channel_nobody_asked_about_is_never_asked() -> None:
    held = shop.documents()
    assert (state(held, "sms"), state(held, "email")) == ("never", "yes")
    shop.run(held, given_now(held, "sms"))
    assert consent.of(held["customer", SARA], "sms") == consent.Consent(
        "sms", "yes", LATER, shop.NINO, "till"
    )


def test_a_yes_that_had_not_seen_the_no_does_not_count_even_with_a_later_clock() -> None:
    held = shop.documents()
    offline_yes = given_now(held, at=LATER)
    shop.run(held, withdrawn(at=EARLIER))
    ruling = shop.run(held, offline_yes)
    assert ruling.refusal is not None
    assert (ruling.refusal.status, ruling.refusal.code) == ("conflict", "field_changed")
    assert state(held) == "no"


def test_a_customer_who_changes_their_mind_in_front_of_the_associate_is_heard() -> None:
    held = shop.documents()
    shop.run(held, withdrawn())
    assert shop.run(held, given_now(held, at=EARLIER)).refusal is None
    assert state(held) == "yes"


def test_a_second_no_elsewhere_outlives_a_yes_to_the_first() -> None:
    held = shop.documents()
    shop.run(held, withdrawn(at=EARLIER))
    yes = given_now(held)
    shop.run(held, withdrawn(at=LATER))
    shop.run(held, yes)
    assert state(held) == "no"


def test_what_the_customer_said_on_the_website_is_theirs() -> None:
    held = shop.documents()
    shop.run(held, withdrawn(auth="storefront"))
    assert consent.of(held["customer", SARA], "email").by == "customer"


@given(st.permutations(["yes 1", "yes 2", "no"]))
def test_in_any_order_a_no_among_answers_that_had_not_seen_it_wins(order: list[str]) -> None:
    held = shop.documents()
    said = {"yes 1": given_now(held, at=EARLIER), "yes 2": given_now(held, at=LATER), "no": withdrawn()}
    for one in order:
        shop.run(held, said[one])
    assert state(held) == "no"
