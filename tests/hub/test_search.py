"""The live look-up: whom it finds, who may ask, how often, and what it leaves behind."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from clienteling import ids
from clienteling.hub import associates, documents, signing
from clienteling.hub.tables import audit
from tests.fixtures_hub import POLICY, Hub, TillAtHub, associate_id

SARA = ids.derived("customer", "sara")


def person(given: str, family: str, phone: str, **more: Any) -> dict[str, Any]:
    phones = [{"e164": phone, "raw": phone, "label": "mobile"}]
    return {"name": {"given": given, "family": family}, "phones": phones, "emails": [], "cards": [], **more}


@pytest.fixture
def till(hub: Hub) -> TillAtHub:
    sara = person(
        "Sara",
        "Mohammadi",
        "+989121234567",
        also=["سارا محمدی"],
        emails=[{"address": "Sara@Example.com", "label": "home"}],
        cards=[{"number": "7700000001", "state": "active", "since": "2026-01-01T00:00:00.000Z"}],
    )
    rows: list[documents.Row] = [
        ("customer", SARA, sara),
        ("loyalty", SARA, {"customer": SARA, "points": 5, "earned": 5, "entries": []}),
        ("wishlist", SARA, {"customer": SARA, "items": []}),
        ("cart", "c1", {"customer": SARA, "state": "open"}),
        ("cart", "c2", {"customer": SARA, "state": "completed"}),
    ]
    for number in range(60):
        order = {
            "number": f"A-{number:03d}",
            "customer": SARA,
            "placed_at": f"2026-01-01T00:{number:02d}:00.000Z",
        }
        rows.append(("order", f"o{number:02d}", order))
    for number in range(30):
        identity = ids.derived("customer", f"giorgi {number}")
        rows.append(("customer", identity, person("Giorgi", f"B{number}", f"+99555512{number:04d}")))
    hub.put(*rows)
    made = hub.till()
    assert made.sign_in().ok
    return made


def found(till: TillAtHub, **asked: str) -> list[tuple[str, str]]:
    answer = till.post("/v1/customers/search", asked)
    assert answer.status_code == 200, answer.text
    return [(document["kind"], document["id"]) for document in answer.json()["documents"]]


@pytest.mark.parametrize(
    "asked",
    [
        {"card": "7700000001"},
        {"card": "7700 0000 01"},
        {"phone": "+98 912 123 45 67"},
        {"phone": "00989121234567"},
        {"phone": "4567"},
        {"email": "sara@example.COM"},
        {"order": "a-007"},
        {"id": SARA},
        {"text": "7700000001"},
        {"text": "sara@example.com"},
        {"text": "A-059"},
        {"text": "۴۵۶۷"},
        {"text": "moham sar"},
        {"text": "محمدي"},
    ],
)
def test_a_customer_is_found_by_what_they_show_or_say(till: TillAtHub, asked: dict[str, str]) -> None:
    assert ("customer", SARA) in found(till, **asked)


def test_the_only_one_found_comes_with_what_a_profile_needs(till: TillAtHub) -> None:
    everything = found(till, card="7700000001")
    assert everything[:4] == [("customer", SARA), ("loyalty", SARA), ("wishlist", SARA), ("cart", "c1")]
    orders = [identity for kind, identity in everything if kind == "order"]
    assert orders == [f"o{number:02d}" for number in range(59, 9, -1)]


def test_of_many_only_twenty_and_only_who_they_are(till: TillAtHub) -> None:
    assert [kind for kind, _ in found(till, text="gio")] == ["customer"] * 20


@pytest.mark.parametrize(
    "asked", [{}, {"text": ""}, {"text": "   "}, {"text": "x" * 401}, {"card": "1", "id": "2"}]
)
def test_one_thing_is_asked_at_a_time(till: TillAtHub, asked: dict[str, str]) -> None:
    assert till.post("/v1/customers/search", asked).status_code == 400


@pytest.mark.parametrize(
    "text", ["'; drop table documents; --", "%", "_%", "\U0010ffff", "\u202e", "<b>", "a" * 400]
)
def test_odd_texts_find_nobody_and_break_nothing(till: TillAtHub, text: str) -> None:
    for member in ("text", "card", "phone", "email", "order", "id"):
        assert found(till, **{member: text}) == []
        if till.post("/v1/customers/search", {"id": SARA}).status_code == 429:
            break


def test_who_has_no_right_gets_the_answer_of_one_who_found_nothing(till: TillAtHub) -> None:
    nothing = till.post("/v1/customers/search", {"card": "7799999999"})
    assert till.sign_in("gio").json()["associate"]["role"] == "admin"
    denied = till.post("/v1/customers/search", {"card": "7700000001"})
    assert denied.json() == nothing.json() == {"documents": []}


def test_nobody_asks_without_being_signed_in_at_this_very_till(hub: Hub, till: TillAtHub) -> None:
    other = hub.till("Counter 2")
    assert other.post("/v1/customers/search", {"id": SARA}).status_code == 401
    other.session = till.session
    assert other.post("/v1/customers/search", {"id": SARA}).status_code == 401
    other.session = other.token
    assert other.post("/v1/customers/search", {"id": SARA}).status_code == 401


def test_thirty_a_minute_and_misses_cost_triple(till: TillAtHub) -> None:
    for _ in range(9):
        assert found(till, card="7799999999") == []
    for _ in range(3):
        assert found(till, id=SARA)
    stopped = till.post("/v1/customers/search", {"id": SARA})
    assert (stopped.status_code, stopped.json()["code"]) == (429, "rate_limited")
    assert 0 < int(stopped.headers["Retry-After"]) <= 61
    # The budget is the person's: a colleague at the same till goes on.
    till.sign_in("mariam")
    assert found(till, id=SARA)


def test_every_look_up_is_traced_without_what_was_asked(hub: Hub, till: TillAtHub) -> None:
    found(till, card="7700000001")
    found(till, phone="+995000000000")
    with hub.reading() as connection:
        rows = connection.execute(select(audit).order_by(audit.c.id)).mappings().all()
    assert [(row["action"], row["outcome"], row["cost"]) for row in rows] == [
        ("customers.search card", "1", 1),
        ("customers.search phone", "0", 3),
    ]
    assert {row["associate"] for row in rows} == {associate_id("nino")}
    assert "7700000001" not in str(rows)


def test_the_policy_sets_the_budget(hub: Hub, till: TillAtHub) -> None:
    hub.put(
        ("policy", ids.derived("policy", "retailer"), POLICY | {"lookup": {"per_minute": 30, "per_shift": 2}})
    )
    assert found(till, id=SARA)
    assert found(till, id=SARA)
    assert till.post("/v1/customers/search", {"id": SARA}).status_code == 429


def test_a_badge_signs_in_and_a_taken_user_name_is_refused(hub: Hub) -> None:
    till = hub.till()
    assert till.post("/v1/sessions", {"badge": "BADGE-nino-1"}).json()["associate"]["name"] == "Nino"
    assert till.post("/v1/sessions", {"badge": "BADGE-nobody"}).status_code == 401
    assert till.post("/v1/sessions", {}).status_code == 400
    with hub.engine.begin() as connection, pytest.raises(Exception, match="user_taken"):
        associates.set_credentials(connection, signing.keys(connection).badge, "someone", " NINO ", "1234")
