"""What a person must decide is decided once, by who may, and every ending is written down."""

from __future__ import annotations

from typing import Any

import pytest

from clienteling.clock import HandClock
from clienteling.domain import attention, envelope, records
from clienteling.domain.act import Refusal
from clienteling.errors import BadInput
from clienteling.ids import SeededIds, derived
from tests.domain import shop
from tests.domain.shop import MARIAM, NINO, NO, REFUSED, SARA, decide

ITEM = derived("test", "item")


def held_with(reason: str, **more: Any) -> shop.Documents:
    """The shop with one open item."""
    item = {
        "about": {"kind": "customer", "id": SARA}, "customer": SARA, "reason": reason, "at": shop.AT, "store": None,
        "till": None, "facts": {}, "state": "open", "decision": None, **more,
    }  # fmt: skip
    return {**shop.documents(), ("attention", ITEM): item}


def by(who: str, made: dict[str, Any]) -> dict[str, Any]:
    return {**made, "actor": {"associate": who, "auth": "online"}}


def hand(identity: str = ITEM, **more: Any) -> dict[str, Any]:
    return shop.make("attention.hand", "attention", identity, {"to": "manager", **more})


def seen(held: shop.Documents, identity: str = ITEM) -> attention.Item:
    found = records.view("attention", identity, held["attention", identity])
    assert isinstance(found, attention.Item)
    return found


def test_an_open_item_is_decided_with_who_and_when() -> None:
    held = held_with("contact_changed")
    assert shop.run(held, decide("keep_both", ITEM, note="Both are hers")).refusal is None
    item = seen(held)
    assert item.state == "decided"
    assert item.decision == attention.Decision(
        "keep_both", "Both are hers", None, NINO, "Nino Beridze", shop.AT
    )


def test_the_decision_about_a_refused_command_brings_its_item_with_it() -> None:
    held = shop.documents()
    about: dict[str, Any] = {
        "about": {"kind": "customer", "id": SARA},
        "customer": SARA,
        "facts": {"theirs": "Karimi"},
    }
    assert shop.run(held, decide("keep_theirs", **about)).refusal is None
    item = seen(held, REFUSED)
    assert (item.state, item.about, item.customer) == ("decided", ("customer", SARA), SARA)
    assert (item.reason, item.refused, item.facts) == ("field_changed", NO, {"theirs": "Karimi"})
    assert item.decision is not None
    assert item.decision.choice == "keep_theirs"


def test_what_a_till_found_out_of_its_journal_comes_decided_under_its_own_id_only() -> None:
    till = derived("till", "test")
    about: dict[str, Any] = {
        "about": {"kind": "till", "id": till}, "reason": "salvaged", "facts": {"at": shop.AT, "bad_pages": 3},
    }  # fmt: skip
    own = attention.own_id(till, "salvaged", shop.AT)
    held = shop.documents()
    for wrong in (
        ITEM,
        attention.own_id(till, "set_back", shop.AT),
        attention.own_id("another", "salvaged", shop.AT),
    ):
        made = by(MARIAM, decide("put_aside", wrong, refused=None, **about))
        assert shop.run(held, made).refusal == Refusal("rejected", "unknown_document")
    assert shop.run(held, decide("put_aside", own, refused=None, **about)).refusal == Refusal(
        "rejected", "not_allowed"
    )
    assert shop.run(held, by(MARIAM, decide("put_aside", own, refused=None, **about))).refusal is None
    assert (seen(held, own).state, seen(held, own).about) == ("decided", ("till", till))


def test_what_was_edited_stands_beside_the_decision() -> None:
    held = shop.documents()
    shop.run(held, decide("edited", value={"name.family": "Rezaei-Karimi"}))
    decision = seen(held, REFUSED).decision
    assert decision is not None
    assert decision.value == {"name.family": "Rezaei-Karimi"}


def test_of_two_decisions_the_first_stands_and_the_second_is_told_of_it() -> None:
    held = held_with("field_changed")
    shop.run(held, decide("keep_mine", ITEM))
    second = shop.run(held, by(MARIAM, decide("keep_theirs", ITEM)))
    assert second.refusal is not None
    assert (second.refusal.status, second.refusal.code) == ("conflict", "already_decided")
    first = second.refusal.facts["decision"]
    assert (first["choice"], first["by"], first["by_name"]) == ("keep_mine", NINO, "Nino Beridze")
    assert shop.run(held, hand()).refusal == second.refusal
    decision = seen(held).decision
    assert decision is not None
    assert decision.choice == "keep_mine"


@pytest.mark.parametrize(
    "reason",
    [
        "quarantined", "refused_completion", "cart_sold_twice", "number_used_twice", "second_completion",
        "not_allowed", "till_set_back", "salvaged", "set_back", "something nobody has thought of yet", "",
    ],
)  # fmt: skip
def test_money_doubtful_tills_and_the_unheard_of_wait_for_a_manager(reason: str) -> None:
    held = held_with(reason)
    assert shop.run(held, decide("dismiss", ITEM)).refusal == Refusal("rejected", "not_allowed")
    assert shop.run(held, by("nobody", decide("dismiss", ITEM))).refusal == Refusal("rejected", "not_allowed")
    assert seen(held).state == "open"
    assert shop.run(held, by(MARIAM, decide("dismiss", ITEM))).refusal is None
    assert seen(held).state == "decided"


def test_somebody_nobody_knows_decides_nothing() -> None:
    held = held_with("field_changed")
    assert shop.run(held, by("nobody", decide("keep_mine", ITEM))).refusal == Refusal(
        "rejected", "not_allowed"
    )
    assert not attention.may_decide("admin", held["attention", ITEM])
    assert attention.may_decide("associate", held["attention", ITEM])


def test_an_item_handed_on_is_a_managers() -> None:
    held = held_with("field_changed")
    assert shop.run(held, hand(note="She is furious")).refusal is None
    assert seen(held).is_for_manager
    assert held["attention", ITEM]["handed"] == {
        "note": "She is furious", "by": NINO, "at": shop.AT, "by_name": "Nino Beridze",
    }  # fmt: skip
    assert shop.run(held, hand(note="Really")).refusal is None
    assert held["attention", ITEM]["handed"]["note"] == "She is furious"
    assert shop.run(held, decide("keep_mine", ITEM)).refusal == Refusal("rejected", "not_allowed")
    assert shop.run(held, by(MARIAM, decide("keep_mine", ITEM))).refusal is None


def test_handing_on_brings_an_item_nobody_has_yet() -> None:
    held = shop.documents()
    assert shop.run(held, hand(REFUSED, refused=NO)).refusal is None
    assert (seen(held, REFUSED).reason, seen(held, REFUSED).is_for_manager) == ("field_changed", True)
    told = {"about": {"kind": "customer", "id": SARA}, "reason": "payment_unknown"}
    assert shop.run(held, hand("new-1", **told)).refusal is None
    assert seen(held, "new-1").about == ("customer", SARA)


@pytest.mark.parametrize(
    "made",
    [
        decide("dismiss", "yet-to-be-raised"),
        decide("dismiss", "yet-to-be-raised", refused=NO),
        decide("dismiss", "yet-to-be-raised", about={"kind": "customer", "id": SARA}, reason="quarantined"),
        hand("yet-to-be-raised"),
        hand("yet-to-be-raised", refused=NO, about={"kind": "customer", "id": SARA}, reason="quarantined"),
        hand("yet-to-be-raised", about={"kind": "customer", "id": SARA}),
    ],
)
def test_nobody_decides_what_has_not_been_raised(made: dict[str, Any]) -> None:
    held = shop.documents()
    assert shop.run(held, made).refusal == Refusal("rejected", "unknown_document")
    assert ("attention", "yet-to-be-raised") not in held


def test_the_reason_of_a_known_item_is_not_the_tills_to_say() -> None:
    held = held_with("quarantined")
    made = decide("dismiss", ITEM, reason="field_changed")
    assert shop.run(held, made).refusal == Refusal("rejected", "not_allowed")


def test_the_name_beside_a_decision_is_the_one_the_shop_knows() -> None:
    held = held_with("field_changed")
    shop.run(held, decide("keep_mine", ITEM, by_name="Mariam Lomidze"))
    decision = seen(held).decision
    assert decision is not None
    assert decision.by_name == "Nino Beridze"


@pytest.mark.parametrize("choice", ["", "KEEP_MINE", "keep", None])
def test_a_choice_is_one_of_the_catalogues(choice: Any) -> None:
    assert shop.run(held_with("field_changed"), decide(choice, ITEM)).refusal == Refusal(
        "rejected", "bad_body"
    )


def test_a_bank_card_number_is_not_kept_in_a_note() -> None:
    made = decide("dismiss", note="paid with 4111 1111 1111 1111")
    assert shop.run(shop.documents(), made).refusal == Refusal("rejected", "bank_card_number")


@pytest.mark.parametrize("name", ["", " ", "a b", "a" * 65, "../x", "ünique"])
@pytest.mark.parametrize("part", [0, 1])
def test_a_command_about_nothing_is_not_made(name: str, part: int) -> None:
    clock = HandClock(shop.AT)
    document = ("note", name) if part else (name, "n1")
    with pytest.raises(BadInput) as raised:
        envelope.new_command(SeededIds(1, clock), clock, "note.add", document, {}, {"associate": NINO})
    assert raised.value.code == "unreadable"
