"""Wishlists: an add-wins set; who adds again elsewhere is not overruled by a removal that had not seen it."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import wishlist
from tests.domain import shop
from tests.domain.shop import DRESS, SARA


def add(tag: str, sku: str = "A-1", at: str = shop.AT, **more: Any) -> dict[str, Any]:
    item = {"id": tag, "sku": sku, "product": DRESS, "price": 5_000}
    return shop.make("wishlist.add", "wishlist", SARA, {"customer": SARA, "item": item}, at=at, **more)


def remove(*tags: str) -> dict[str, Any]:
    return shop.make("wishlist.remove", "wishlist", SARA, {"customer": SARA, "items": list(tags)})


def wishes(held: shop.Documents) -> dict[str, tuple[str, ...]]:
    return {wish.sku: wish.tags for wish in wishlist.view(SARA, held["wishlist", SARA]).wishes}


def test_a_removal_takes_away_what_it_saw_and_a_second_adding_survives() -> None:
    held = shop.documents()
    shop.run(held, add("tag-2"))
    assert wishes(held) == {"A-1": ("tag-1", "tag-2")}
    shop.run(held, remove("tag-1"))
    assert wishes(held) == {"A-1": ("tag-2",)}
    shop.run(held, remove("tag-2", "tag-never"))
    assert wishes(held) == {}


def test_the_latest_wish_comes_first_and_says_who_wished() -> None:
    held = shop.documents()
    shop.run(held, add("tag-2", "B-2", at="2026-11-23T00:00:00.000Z", auth="storefront"))
    latest, first = wishlist.view(SARA, held["wishlist", SARA]).wishes
    assert (latest.sku, latest.by, first.sku, first.by) == ("B-2", "customer", "A-1", "customer")
    shop.run(held, add("tag-3", "C-3", at="2026-11-24T00:00:00.000Z"))
    assert wishlist.view(SARA, held["wishlist", SARA]).wishes[0].by == "associate"


def test_a_wishlist_that_is_not_there_begins_with_its_first_wish() -> None:
    held = shop.documents()
    del held["wishlist", SARA]
    shop.run(held, add("tag-9"))
    assert wishes(held) == {"A-1": ("tag-9",)}


STEPS = st.lists(
    st.tuples(st.sampled_from(["here", "there"]), st.sampled_from("ABC"), st.booleans()), max_size=12
)


@given(STEPS, st.randoms(use_true_random=False))
def test_two_tills_that_had_not_seen_each_other_agree_in_any_order(
    steps: list[tuple[str, str, bool]], chance: Any
) -> None:
    """Each till removes only tags it made or saw at the start; every adding nobody removed is there at the end."""
    held, seen, commands = (
        shop.documents(),
        {"here": {"tag-1"}, "there": {"tag-1"}},
        {"here": [], "there": []},
    )
    removed: set[str] = set()
    for number, (till, sku, adds) in enumerate(steps):
        if adds:
            seen[till].add(f"{till}-{number}")
            commands[till].append(add(f"{till}-{number}", sku))
        elif seen[till]:
            tag = sorted(seen[till])[0]
            seen[till].discard(tag)
            removed.add(tag)
            commands[till].append(remove(tag))
    queues = [commands["here"], commands["there"]]
    while any(queues):
        shop.run(held, chance.choice([queue for queue in queues if queue]).pop(0))
    left = {tag for tags in wishes(held).values() for tag in tags}
    made = {"tag-1"} | {f"{till}-{number}" for number, (till, _, adds) in enumerate(steps) if adds}
    assert left == made - removed
