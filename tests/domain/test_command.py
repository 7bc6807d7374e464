"""`apply` is pure and total, the same on till and hub; `check` says no in the codes of the catalogue."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clienteling.domain import command, stock
from tests.domain import shop

JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=8)
    | st.sampled_from(["open", "claimed", "yes", "no"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
MEMBERS = [
    "name", "phones", "emails", "cards", "sizes", "likes", "avoids", "consents", "items", "lines", "claim", "state",
    "entries", "on_hand", "sku", "order", "epoch", "points", "earned", "customer",
]  # fmt: skip
BODIES = st.none() | st.dictionaries(st.sampled_from(MEMBERS), JSON_VALUES, max_size=8)
GOOD = st.sampled_from(shop.one_of_each())


def paths(value: Any, here: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place inside a JSON value."""
    found = [here] if here else []
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, part in inside:
        found += paths(part, (*here, name))
    return found


@st.composite
def spoiled(draw: st.DrawFn) -> Any:
    """A good command with up to three places replaced by anything."""
    made = copy.deepcopy(draw(GOOD))
    for _ in range(draw(st.integers(0, 3))):
        *way, last = draw(st.sampled_from(paths(made)))
        part = made
        for step in way:
            part = part[step]
        part[last] = draw(JSON_VALUES)
    return made


def test_the_catalogue_and_the_program_know_the_same_commands() -> None:
    page = (Path(__file__).parents[2] / "docs" / "catalogue.md").read_text("utf-8")
    rows = [
        row.split("|")[1] for row in page.partition("## Commands")[2].splitlines() if row.startswith("| `")
    ]
    assert {name for row in rows for name in re.findall(r"`([a-z_]+\.[a-z_]+)`", row)} == command.NAMES
    marked = re.findall(r"`([a-z_.]+)` \(fact\)", page)
    assert set(marked) == command.FACTS


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(spoiled(), BODIES)
def test_any_command_on_any_document_gives_a_document_and_changes_neither(made: Any, body: Any) -> None:
    before = copy.deepcopy((made, body))
    for kind, identity in command.touches(made):
        after = command.apply(kind, identity, body, made)
        assert after is None or isinstance(after, dict)
        assert command.apply(kind, identity, body, made) == after
    assert (made, body) == before


@given(st.one_of(JSON_VALUES, spoiled()), BODIES)
def test_any_command_is_ruled_upon_whatever_the_documents_hold(made: Any, body: Any) -> None:
    ruling = command.decide(made, lambda kind, identity: body)
    assert ruling.refusal is None or ruling.refusal.code
    assert (
        command.check(made, lambda kind, identity: None)
        == command.decide(made, lambda kind, identity: None).refusal
    )


@given(JSON_VALUES, BODIES)
def test_what_is_no_command_touches_nothing(value: Any, body: Any) -> None:
    assert command.touches(value) == []
    assert command.apply("customer", "c", body, value) is body


@pytest.mark.parametrize("made", shop.one_of_each(), ids=lambda made: made["name"])
def test_a_command_changes_only_what_it_touches(made: dict[str, Any]) -> None:
    body = {"state": "open", "lines": []}
    assert command.apply("customer", "somebody-else", body, made) is body
    assert command.apply("store", made["document"]["id"], body, made) is body


@pytest.mark.parametrize("made", shop.one_of_each(), ids=lambda made: made["name"])
def test_a_command_of_another_kind_of_document_is_unreadable(made: dict[str, Any]) -> None:
    wrong = {**made, "document": {"kind": "store", "id": made["document"]["id"]}}
    assert command.touches(wrong) == []
    refusal = command.check(wrong, lambda kind, identity: None)
    assert (refusal is None) == (made["name"] in command.FACTS)


@pytest.mark.parametrize("made", shop.one_of_each(), ids=lambda made: made["name"])
def test_doing_it_again_changes_nothing_more_but_stock(made: dict[str, Any]) -> None:
    documents = shop.documents()
    for kind, identity in command.touches(made):
        once = command.apply(kind, identity, documents.get((kind, identity)), made)
        if kind != "stock":
            assert command.apply(kind, identity, once, made) == once


@pytest.mark.parametrize("made", shop.one_of_each(), ids=lambda made: made["name"])
def test_one_of_each_is_readable_allowed_and_does_something(made: dict[str, Any]) -> None:
    documents = shop.documents()
    if made["name"] in ("cart.renew", "cart.release", "cart.complete"):
        shop.run(documents, shop.claim())
    assert command.check(made, shop.getter(documents)) is None
    before = copy.deepcopy(documents)
    shop.run(documents, made)
    assert (documents != before) == (
        made["name"] not in ("cart.renew", "gift_card.redeem", "gift_card.return")
    )


def test_a_completed_cart_touches_the_cart_the_order_the_points_and_each_sku_once() -> None:
    made = shop.complete(
        lines=[shop.line("A-1", 2, 5_000), shop.line("B-2", 1, 900), shop.line("A-1", 1, 4_000)]
    )
    assert command.touches(made) == [
        ("cart", shop.CART),
        ("order", shop.ORDER),
        ("loyalty", shop.SARA),
        ("stock", stock.identity("A-1")),
        ("stock", stock.identity("B-2")),
    ]


def test_an_unknown_command_is_answered_so() -> None:
    made = {**shop.note("x"), "name": "customer.teleport"}
    refusal = command.check(made, lambda kind, identity: None)
    assert refusal == command.Refusal("rejected", "unknown_command")


@pytest.mark.parametrize(
    ("role", "name", "allowed"),
    [
        ("associate", "note.add", True),
        ("manager", "note.add", True),
        ("admin", "note.add", False),
        ("storefront", "note.add", False),
        ("storefront", "cart.save", True),
        ("associate", "cart.save", False),
        ("hub", "cart.release", True),
        ("hub", "cart.complete", False),
        ("storefront", "consent.withdrawn", True),
        ("nobody", "note.add", False),
        ("manager", "till.explode", False),
    ],
)
def test_the_table_of_roles_decides_and_what_it_does_not_say_is_no(
    role: str, name: str, allowed: bool
) -> None:
    assert command.may(role, name) is allowed


def test_only_a_manager_breaks_a_claim() -> None:
    assert command.may("manager", "cart.release", {"reason": "broken"})
    assert not command.may("associate", "cart.release", {"reason": "broken"})
    assert not command.may("hub", "cart.release", {"reason": "broken"})
    assert command.may("associate", "cart.release", {"reason": "given_back"})


def test_every_manager_may_do_what_an_associate_may() -> None:
    assert all(command.may("manager", name) for name in command.NAMES if command.may("associate", name))


@pytest.mark.parametrize("name", sorted(command.FACTS))
def test_a_fact_with_a_body_nobody_can_read_is_kept_for_a_person(name: str) -> None:
    made = next(one for one in shop.one_of_each() if one["name"] == name)
    ruling = command.decide({**made, "body": {"store": shop.STORE}}, lambda kind, identity: None)
    assert (ruling.refusal, ruling.applies) == (None, False)
    assert [raised.body["reason"] for raised in ruling.attention] == ["bad_body"]
