"""Points and tiers."""

from __future__ import annotations

import pytest

from clienteling.domain import loyalty
from clienteling.domain.act import POLICY
from clienteling.domain.loyalty import Tier
from tests.domain import shop
from tests.domain.shop import SARA

RULES = shop.documents()["policy", POLICY]


@pytest.mark.parametrize(
    ("earned", "tier"),
    [
        (0, Tier("Member", "Silver", 1_000, 0)),
        (-49, Tier("Member", "Silver", 1_000, 0)),  # of a till that has not shown yet what it takes off again
        (999, Tier("Member", "Silver", 1, 9_990)),
        (1_000, Tier("Silver", "Gold", 4_000, 0)),
        (1_640, Tier("Silver", "Gold", 3_360, 1_600)),
        (5_000, Tier("Gold", None, None, 10_000)),
        (99_999, Tier("Gold", None, None, 10_000)),
    ],
)
def test_the_tier_follows_from_all_points_ever_earned(earned: int, tier: Tier) -> None:
    assert loyalty.tier(RULES, earned) == tier


def test_without_rules_there_is_no_tier_and_nothing_is_earned() -> None:
    assert loyalty.tier({}, 10) == Tier("", None, None, 10_000)
    assert (loyalty.points_for({}, 10_000), loyalty.worth({}, 10)) == (0, 0)
    assert loyalty.points_for({"points": {"per": 100, "earn": False}}, 10_000) == 0
    assert loyalty.tier({"tiers": [{"name": "A", "from": 0}, {"name": "B", "from": 0}]}, 5).next is None


def test_begun_points_do_not_count() -> None:
    assert (loyalty.points_for(RULES, 19_999), loyalty.points_for(RULES, -500)) == (199, 0)
    assert (loyalty.worth(RULES, 250), loyalty.worth(RULES, -1)) == (250, 0)


def test_a_sale_earns_and_uses_points_once_newest_entry_first() -> None:
    held = shop.documents()
    made = shop.sell(identity="sale-1", points={"earned": 100, "used": 40})
    for _ in range(2):
        shop.run(held, made)
    view = loyalty.view(SARA, held["loyalty", SARA])
    assert (view.points, view.earned) == (700, 1_740)
    assert [(entry.points, entry.reason, entry.order) for entry in view.entries] == [
        (100, "purchase", "sale-1"),
        (-40, "redeemed", "sale-1"),
    ]


def test_a_sale_to_nobody_earns_nothing_and_a_first_sale_opens_the_account() -> None:
    held = shop.documents()
    del held["loyalty", SARA]
    shop.run(held, shop.sell(identity="sale-1", head={"customer": None}))
    assert ("loyalty", SARA) not in held
    shop.run(held, shop.sell(identity="sale-2"))
    assert loyalty.view(SARA, held["loyalty", SARA]).points == 100


def test_only_the_latest_fifty_entries_are_kept_and_the_points_stay_right() -> None:
    held = shop.documents()
    for number in range(60):
        shop.run(held, shop.sell(identity=f"sale-{number}", points={"earned": 2, "used": 0}))
    view = loyalty.view(SARA, held["loyalty", SARA])
    assert (len(view.entries), view.points, view.entries[0].order) == (50, 640 + 120, "sale-59")
