"""What two people did to the same customer at once is asked, once, and ends only by a decision that every till learns of.

Two real tills and a real hub over HTTP; Nino works at both unless a test says so, Mariam is the manager.
"""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from clienteling import app
from clienteling.errors import BadInput, Refused, ScopeError
from clienteling.ids import derived
from clienteling.services import attention, people, profile
from clienteling.services.attention import Item
from clienteling.store import points
from clienteling.till import Till
from tests.fixtures_hub import Hub, hub
from tests.fixtures_till import customer, enrolled_till, note_of, reopened, synced

__all__ = ["enrolled_till", "hub"]

SARA, GIORGI = derived("customer", "sara"), derived("customer", "giorgi")
PHONE = {"e164": "+995555012800", "raw": "555 01 28 00", "label": "mobile"}
Pair = tuple[Till, Till]


@pytest.fixture
def pair(hub: Hub, enrolled_till: Callable[..., Till]) -> Pair:
    """Two tills of one store that both know Sara and Giorgi."""
    hub.put(
        ("customer", SARA, customer("Sara", "Ahmadi", phones=[PHONE], language="fa")),
        ("customer", GIORGI, customer("Giorgi", "Maisuradze", phones=[], emails=[])),
    )
    return enrolled_till(), enrolled_till("rustaveli", "mariam")


def both_synced(*tills: Till) -> None:
    for till in (*tills, *tills):
        synced(till)


def name_changed_twice(pair: Pair) -> Item:
    """Nino writes Sarah while Mariam writes Saara; the hub heard Mariam first."""
    here, other = pair
    people.correct(here, SARA, {"name.given": "Sarah"})
    people.correct(other, SARA, {"name.given": "Saara"})
    both_synced(other, here)
    return only(here)


def phone_changed_twice(pair: Pair) -> Item:
    here, other = pair
    for till, number in ((here, "555 01 28 46"), (other, "555 01 28 64")):
        people.remove_phone(till, SARA, "+995555012800")
        people.add_phone(till, SARA, number)
    both_synced(other, here)
    return only(here)


def only(till: Till) -> Item:
    found = attention.items(till)
    assert len(found) == 1
    return found[0]


def given(till: Till) -> str:
    return profile.open(till, SARA).customer.given


def phones(till: Till) -> list[str]:
    return [each.e164 or each.raw for each in profile.open(till, SARA).customer.phones]


def test_a_name_changed_at_two_tills_is_one_question_with_both_sides(pair: Pair) -> None:
    item = name_changed_twice(pair)
    assert (item.subject, item.weight, item.field, item.customer_name) == (
        "field",
        "data",
        "name.given",
        "Saara Ahmadi",
    )
    mine, theirs = item.sides
    assert (mine.value, mine.who, mine.where, mine.here) == ("Sarah", "Nino", "counter-1", True)
    assert (theirs.value, theirs.who, theirs.newest) == ("Saara", "Mariam", True)
    assert [(each.code, each.recommended) for each in item.choices] == [
        ("keep_theirs", True), ("keep_mine", False), ("edited", False), ("ask_later", False),
    ]  # fmt: skip
    assert [step.what for step in item.happened] == ["changed", "changed", "refused"]
    assert attention.count(pair[0]) == 1
    assert attention.items(pair[1]) == ()


@pytest.mark.parametrize(
    ("choice", "value", "becomes"),
    [
        ("keep_mine", None, "Sarah"),
        ("keep_theirs", None, "Saara"),
        ("edited", " Sara ", "Sara"),
        ("ask_later", None, "Saara"),
    ],
)
def test_each_choice_is_what_every_till_shows_afterwards(
    pair: Pair, hub: Hub, choice: str, value: str | None, becomes: str
) -> None:
    here, other = pair
    item = name_changed_twice(pair)
    attention.decide(
        here, item.key, choice, value, note="Ask how she writes it" if choice == "ask_later" else None
    )
    assert attention.items(here) == ()
    assert here.journal.refused() == []
    both_synced(here, other)
    assert {given(here), given(other)} == {becomes}
    document = hub.body("attention", item.key)
    assert document is not None
    assert (document["state"], document["decision"]["choice"]) == ("decided", choice)
    assert document["refused"]["code"] == "field_changed"
    notes = [note.text for note in profile.open(other, SARA).notes]
    assert notes == (["Ask how she writes it"] if choice == "ask_later" else [])
    assert attention.solved(other) == attention.Solved(1, quickly=True)


def test_keeping_mine_is_measured_against_what_stands_there_by_then(pair: Pair) -> None:
    here, other = pair
    item = name_changed_twice(pair)
    people.correct(other, SARA, {"name.given": "Sahra"})
    both_synced(other, here)
    assert only(here).sides[1].value == "Sahra"
    attention.decide(here, item.key, "keep_mine")
    both_synced(here, other)
    assert (given(other), here.journal.refused(), attention.items(here)) == ("Sarah", [], ())


@pytest.mark.parametrize(
    ("choice", "left"),
    [
        ("keep_mine", ["+995555012846"]),
        ("keep_theirs", ["+995555012864"]),
        ("keep_both", ["+995555012864", "+995555012846"]),
    ],
)
def test_two_phone_numbers_stay_until_one_is_chosen(pair: Pair, choice: str, left: list[str]) -> None:
    here, other = pair
    item = phone_changed_twice(pair)
    assert (item.subject, item.field, item.source) == ("contact", "phone", "raised")
    assert [side.value for side in item.sides] == ["+995 555 01 28 46", "+995 555 01 28 64"]
    assert "28 46" in item.sides[0].masked
    assert "555 01" not in item.sides[0].masked
    assert phones(here) == ["+995555012864", "+995555012846"]
    assert only(other).key == item.key
    attention.decide(here, item.key, choice)
    both_synced(here, other)
    assert (phones(here), phones(other)) == (left, left)
    assert attention.items(other) == ()


def test_two_fields_of_one_correction_are_one_question(pair: Pair) -> None:
    here, other = pair
    people.correct(here, SARA, {"name.given": "Sarah", "language": "en"})
    people.correct(other, SARA, {"name.given": "Saara", "language": "ka"})
    both_synced(other, here)
    item = only(here)
    assert item.field == "several"
    assert item.sides[0].values == (("name.given", "Sarah"), ("language", "en"))
    assert item.sides[1].values == (("name.given", "Saara"), ("language", "ka"))
    assert "edited" not in {each.code for each in item.choices}
    attention.decide(here, item.key, "keep_mine")
    both_synced(here, other)
    who = profile.open(other, SARA).customer
    assert (who.given, who.language) == ("Sarah", "en")


def test_a_yes_against_a_no_nobody_had_seen_is_asked_and_can_be_said_again(pair: Pair) -> None:
    here, other = pair
    people.consent(other, SARA, "sms", False)
    people.consent(here, SARA, "sms", True)
    both_synced(other, here)
    item = only(here)
    assert (item.subject, item.field) == ("consent", "sms")
    assert [(side.value, side.who) for side in item.sides] == [("yes", "Nino"), ("no", "Mariam")]
    assert item.choices[0].code == "keep_theirs"
    attention.decide(here, item.key, "keep_mine")
    both_synced(here, other)
    states = {one.channel: one.state for one in profile.open(other, SARA).consents}
    assert (states["sms"], attention.items(here)) == ("yes", ())


def test_a_card_that_is_somebody_elses_gets_another_number(pair: Pair) -> None:
    here, other = pair
    people.link_card(other, SARA, "7700000042")
    people.link_card(here, GIORGI, "7700000042")
    both_synced(other, here)
    item = only(here)
    assert (item.subject, [side.value for side in item.sides]) == (
        "card",
        ["Giorgi Maisuradze", "Sara Ahmadi"],
    )
    with pytest.raises(BadInput):
        attention.decide(here, item.key, "edited", " ")
    attention.decide(here, item.key, "edited", "7700000043")
    both_synced(here, other)
    assert [card.number for card in profile.open(other, GIORGI).customer.cards] == ["7700000043"]


def test_what_is_handed_on_is_decided_by_the_manager_at_another_till(pair: Pair) -> None:
    here, other = pair
    item = name_changed_twice(pair)
    attention.hand(here, item.key, "She was in a hurry")
    both_synced(here, other)
    left = only(here)
    assert (left.for_manager, left.by_manager) == (True, True)
    assert left.happened[-2].what == "handed" or left.happened[-1].what == "handed"
    with pytest.raises(Refused):
        attention.decide(here, item.key, "keep_mine")
    theirs = only(other)
    assert (theirs.key, theirs.by_manager, theirs.sides[0].value) == (item.key, False, "Sarah")
    attention.decide(other, item.key, "keep_mine")
    both_synced(other, here)
    assert (given(here), attention.items(here), here.journal.refused()) == ("Sarah", (), [])


def test_what_was_decided_twice_stands_as_it_was_decided_first(pair: Pair, hub: Hub) -> None:
    here, other = pair
    item = phone_changed_twice(pair)
    attention.decide(other, item.key, "keep_both")
    attention.decide(here, item.key, "keep_both", note="too late")
    both_synced(other, here)
    document = hub.body("attention", item.key)
    assert document is not None
    assert document["decision"]["note"] is None
    assert attention.items(here) == attention.items(other) == ()
    assert here.journal.refused() == []
    with pytest.raises(ScopeError):
        attention.decide(here, item.key, "keep_both")


class Killed(BaseException):
    """The program ends here."""


@pytest.mark.parametrize(
    ("moment", "stands"),
    [("journal.add:inside", False), ("journal.together:commit", False), ("journal.together:done", True)],
)
def test_a_decision_stands_or_falls_as_a_whole(
    pair: Pair, monkeypatch: pytest.MonkeyPatch, moment: str, stands: bool
) -> None:
    """Killed before the transaction is over the question is still open; killed after it, nothing is asked again."""
    here, other = pair
    item = name_changed_twice(pair)

    def watch(reached: str) -> None:
        if reached == moment:
            raise Killed

    monkeypatch.setattr(points, "watch", watch)
    with pytest.raises(Killed):
        attention.decide(here, item.key, "keep_mine")
    monkeypatch.setattr(points, "watch", None)
    again = reopened(here)
    try:
        assert [one.key for one in attention.items(again)] == ([] if stands else [item.key])
        both_synced(again, other)
        assert given(other) == ("Sarah" if stands else "Saara")
        assert len(again.journal.refused()) == (0 if stands else 1)
    finally:
        again.close()


def test_a_note_with_a_bank_card_number_is_written_anew_and_the_number_leaves_no_trace(
    pair: Pair, hub: Hub, tmp_path: Path
) -> None:
    here, other = pair
    here.do(note_of(here, SARA, "pays with 4111 1111 1111 1111"))
    synced(here)
    item = only(here)
    assert (item.subject, item.choices[0].code, item.sides) == ("bank_card", "put_aside", ())
    attention.export(here, "all", tmp_path / "out.json")
    assert "4111" not in (tmp_path / "out.json").read_text("utf-8")
    attention.decide(here, item.key, "edited", "Pays by card")
    both_synced(here, other)
    assert [note.text for note in profile.open(other, SARA).notes] == ["Pays by card"]
    assert "4111" not in json.dumps(hub.body("attention", item.key))


def test_support_gets_the_command_as_it_was_made(pair: Pair, tmp_path: Path) -> None:
    here, _ = pair
    item = name_changed_twice(pair)
    path = tmp_path / "question.json"
    assert attention.export(here, item.key, path) == 1
    told = json.loads(path.read_text("utf-8"))
    refused = here.journal.refused()[0]["command"]
    assert told["items"][0]["bytes"].encode() == here.journal.written(refused["id"])
    assert "personal data" in told["notice"]
    assert path.stat().st_mode & 0o077 == 0


def test_only_a_manager_decides_about_a_sale_that_was_made_twice(pair: Pair, hub: Hub) -> None:
    here, manager = pair
    key = derived("attention", "twice")
    facts = {"order": derived("order", "a"), "other": derived("order", "b"), "paid": 14_500}
    identity = here.enrolled()
    hub.put(("attention", key, {
        "about": {"kind": "cart", "id": derived("cart", "a")}, "customer": SARA, "reason": "second_completion",
        "at": here.clock.now_text(), "store": identity.store_id, "till": identity.till_id, "facts": facts,
        "state": "open", "decision": None,
    }))  # fmt: skip
    both_synced(here, manager)
    item = only(here)
    assert (item.subject, item.weight, item.by_manager) == ("sale_again", "money", True)
    assert all(each.manager_only for each in item.choices)
    with pytest.raises(Refused):
        attention.decide(here, key, "keep_theirs", note="Money given back")
    attention.decide(manager, key, "keep_theirs", note="Money given back")
    both_synced(manager, here)
    assert attention.items(here) == ()


def test_a_reason_this_program_does_not_know_can_still_be_read_and_put_aside(pair: Pair, hub: Hub) -> None:
    here, manager = pair
    key = derived("attention", "new")
    body = {"about": {"kind": "moon", "id": "1"}, "customer": None, "reason": "full_moon", "at": here.clock.now_text(),
            "store": None, "till": None, "facts": {}, "state": "open", "decision": None}  # fmt: skip
    hub.put(("attention", key, body))
    both_synced(here, manager)
    item = only(here)
    assert (item.subject, item.reason, [each.code for each in item.choices]) == (
        "other",
        "full_moon",
        ["dismiss"],
    )
    attention.decide(manager, key, "dismiss")
    both_synced(manager, here)
    assert attention.items(here) == ()


def test_an_associate_is_asked_about_this_store_and_a_manager_about_all(
    pair: Pair, hub: Hub, enrolled_till: Callable[..., Till]
) -> None:
    here, manager = pair
    phone_changed_twice((here, manager))
    elsewhere = enrolled_till("batumi", "nino")
    assert attention.items(elsewhere) == ()
    assert attention.count(elsewhere) == 0
    assert manager.session is not None
    assert len(attention.items(app.with_session(elsewhere, manager.session))) == 1
