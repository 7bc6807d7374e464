"""Which channels sales owe themselves to: the golden journeys, and what must hold for any."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain.models.attribution import Journey, attribute

GOLDEN = [
    Journey(("store", "web"), 3, 1),
    Journey(("email", "store"), 2, 2),
    Journey(("email",), 0, 4),
    Journey(("web",), 1, 3),
    Journey(("email", "web", "store"), 2, 0),
]
journeys = st.lists(
    st.builds(
        Journey,
        st.lists(st.sampled_from(["email", "store", "web", "app"]), min_size=1, max_size=5).map(tuple),
        st.integers(0, 9),
        st.integers(0, 9),
    ),
    max_size=12,
)


def test_the_golden_journeys_give_their_golden_credits() -> None:
    found = attribute(GOLDEN)
    assert found.chance == pytest.approx(0.4444, abs=1e-4)
    assert [(one.channel, one.last, one.first) for one in found.credits] == [
        ("email", 0, 4),
        ("store", 4, 3),
        ("web", 4, 1),
    ]
    assert [one.removal for one in found.credits] == pytest.approx([0.4348, 0.7, 0.6], abs=1e-4)
    assert [one.credit for one in found.credits] == pytest.approx([2.0050, 3.2281, 2.7669], abs=1e-4)


@given(journeys)
def test_credits_sum_to_the_sales_and_no_channel_costs_sales(listed: list[Journey]) -> None:
    found = attribute(listed)
    sold = sum(one.sold for one in listed)
    assert sum(one.credit for one in found.credits) == pytest.approx(sold)
    assert sum(one.last for one in found.credits) == sum(one.first for one in found.credits) == sold
    assert all(-1e-9 <= one.removal <= 1 + 1e-9 for one in found.credits)
    assert -1e-9 <= found.chance <= 1 + 1e-9


@given(journeys)
def test_the_order_journeys_are_told_in_does_not_matter(listed: list[Journey]) -> None:
    one, other = attribute(listed), attribute(reversed(listed))
    assert [c.credit for c in one.credits] == pytest.approx([c.credit for c in other.credits])


def test_a_channel_met_again_and_again_ends_all_the_same() -> None:
    found = attribute([Journey(("web", "web", "web"), 1, 0), Journey(("web",), 0, 1)])
    assert found.chance == pytest.approx(0.5)
    assert found.credits[0].credit == pytest.approx(1.0)
