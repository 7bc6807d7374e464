"""Who may ask the hub for what: every route it publishes, tried by everyone who may not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from clienteling.clock import HandClock
from clienteling.hub import devices, signing, storefront, tokens
from tests.fixtures_hub import Hub, TillAtHub, associate_id, open_furnished, serving_hub

# Published to everybody: what a hub is, and how one becomes a till, proves it, or signs in to the shop.
OPEN = {
    ("GET", "/v1/meta"),
    ("POST", "/v1/devices"),
    ("POST", "/v1/devices/challenge"),
    ("POST", "/v1/devices/token"),
    ("POST", "/v1/storefront/sessions"),
}
BODIES: dict[str, Any] = {
    "/v1/sessions": {"user": "nino", "pin": "2468"},
    "/v1/commands": {"commands": [{}]},
    "/v1/commands/lookup": {"ids": []},
    "/v1/checksum": {"cursor": "x"},
    "/v1/erasures": {"done": []},
    "/v1/customers/search": {"text": "sara"},
    "/v1/audit": {"limit": 5},
    "/v1/gift-cards/search": {"number": "GIFT0000"},
    "/v1/storefront/cart": {"lines": []},
    "/v1/storefront/cart/landed": {"cart": "k1"},
    "/v1/storefront/cart/payment": {"state": "unknown"},
}


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2026-11-22T12:00:00.000Z")


@pytest.fixture
def shop(tmp_path: Path, clock: HandClock) -> Iterator[Hub]:
    with serving_hub(open_furnished(tmp_path), tmp_path, clock) as hub:
        with hub.engine.begin() as connection:
            storefront.set_secret(connection, "open sesame")
        yield hub


def guarded(hub: Hub) -> list[tuple[str, str]]:
    """Every published route that is not open, so that a new one is tried without being added here."""
    paths = requests.get(f"{hub.url}/schema/openapi.json", timeout=30).json()["paths"]
    found = [(method.upper(), path) for path, methods in paths.items() for method in methods]
    assert set(found) >= OPEN
    return [route for route in found if route not in OPEN]


def answers(till: TillAtHub, hub: Hub, only: str = "") -> dict[str, tuple[int, str]]:
    """What each guarded route says to this till."""
    said = {}
    for method, path in guarded(hub):
        if only and not path.startswith(only):
            continue
        real = path.replace("{sha256}", "a" * 64).replace("{sku}", "X")
        body = {"json": BODIES.get(path, {})} if method in ("POST", "PUT") else {}
        query = {"params": {"cursor": "x"}} if path == "/v1/changes" else {}
        answer = till.call(method, real, **body, **query)
        said[f"{method} {path}"] = (answer.status_code, answer.json()["code"] if not answer.ok else "")
    return said


def assert_shut(said: dict[str, tuple[int, str]]) -> None:
    assert len(said) >= 6
    assert {route: one for route, one in said.items() if one[0] != 401} == {}


@pytest.mark.parametrize(
    "token",
    ["", "rubbish", "eyJhbGciOiJub25lIn0.eyJ1c2UiOiJkZXZpY2UiLCJzdWIiOiIxIiwiZXhwIjo5OTk5OTk5OTk5fQ."],
)
def test_nobody_without_a_token_of_this_hub_gets_anything(shop: Hub, token: str) -> None:
    till = TillAtHub(shop.url, shop.ids, shop.clock, token=token, session=token)
    assert_shut(answers(till, shop))


def test_a_token_is_good_for_its_own_use_only(shop: Hub) -> None:
    till = shop.till()
    device, session = till.token, till.sign_in().json()["token"]
    with shop.reading() as connection:
        key = signing.keys(connection).token
    shopper = tokens.make(key, shop.clock, "shopper", 600, sub="c1")
    for wrong in (session, shopper):
        till.token = wrong
        said = {route: one for route, one in answers(till, shop).items() if "/storefront/" not in route}
        assert_shut(said)
    for wrong in (session, device):
        till.token = wrong
        assert_shut(answers(till, shop, "/v1/storefront"))


def test_a_token_that_ended_gets_nothing(shop: Hub, clock: HandClock) -> None:
    till = shop.till()
    till.sign_in()
    clock.advance(tokens.DEVICE_SECONDS)
    assert_shut(answers(till, shop))


def test_a_till_out_of_service_hands_over_what_it_did_and_is_told_so_everywhere_else(shop: Hub) -> None:
    gone, other = shop.till("Counter 1"), shop.till("Counter 2")
    gone.sign_in()
    with shop.engine.begin() as connection:
        assert devices.set_in_service(connection, gone.till["id"], in_service=False)
    gone.prove()  # a new token too
    said = answers(gone, shop)
    open_still = [said.pop(f"POST {path}") for path in ("/v1/commands", "/v1/commands/lookup")]
    assert open_still == [(200, ""), (200, "")]
    shut = {route: one for route, one in said.items() if "/storefront/" not in route}
    assert {"GET /v1/snapshot", "GET /v1/changes", "POST /v1/customers/search"} < set(shut)
    assert set(shut.values()) == {(401, "device_revoked")}
    assert other.get("/v1/snapshot").ok
    with shop.engine.begin() as connection:
        devices.set_in_service(connection, gone.till["id"], in_service=True)
    assert gone.get("/v1/snapshot").ok


def test_a_till_asks_after_its_own_commands_only(shop: Hub) -> None:
    here, there = shop.till("Counter 1"), shop.till("Counter 2")
    # Refused, which is remembered too.
    mine, theirs = (till.command("cart.renew", ("cart", "k1"), {}, who="gio") for till in (here, there))
    here.send(mine)
    there.send(theirs)
    asked = {"ids": [mine["id"], theirs["id"], "never-made", "", mine["id"]]}
    said = here.post("/v1/commands/lookup", asked).json()["results"]
    assert [one and one["id"] for one in said] == [mine["id"], None, None, None, mine["id"]]


def test_a_shopper_who_guesses_is_locked_out_known_or_not(shop: Hub, clock: HandClock) -> None:
    def sign_in(email: str, secret: str) -> requests.Response:
        told = {"email": email, "secret": secret}
        return requests.post(f"{shop.url}/v1/storefront/sessions", json=told, timeout=30)

    shop.put(("customer", "c1", {"name": {}, "emails": [{"address": "sara@example.com", "label": ""}]}))
    for email in ("sara@example.com", "nobody@example.com"):
        assert [sign_in(email, f"guess {one}").status_code for one in range(5)] == [401] * 5
        locked = sign_in(email.upper(), "open sesame")
        assert (locked.status_code, locked.json()["code"]) == (429, "rate_limited")
        assert 0 < int(locked.headers["Retry-After"]) <= 300
    clock.advance(301)
    assert sign_in("sara@example.com", "open sesame").ok
    assert sign_in("sara@example.com", "wrong").status_code == 401
    assert sign_in("sara@example.com", "open sesame").ok


def test_a_till_cannot_speak_for_the_hub_the_shop_or_nobody(shop: Hub) -> None:
    till = shop.till()
    shop.put(
        ("customer", "c1", {"name": {"given": "Sara", "family": "K"}, "cards": [], "phones": [], "emails": []}),
        ("cart", "k1", {"customer": "c1", "state": "claimed", "lines": [], "epoch": 1, "claim": {"id": "x", "epoch": 1}}),
    )  # fmt: skip
    note = {"customer": "c1", "text": "hello", "by_name": "Nino", "store": "s"}
    told = till.command("note.add", ("note", "n1"), note)
    for actor in (
        {"associate": None, "auth": "hub"},
        {"associate": None, "auth": "storefront"},
        {"associate": "nobody", "auth": "online"},
        {"associate": associate_id("gio"), "auth": "online"},
    ):
        (answer,) = till.send({**told, "id": shop.ids.new(), "actor": actor})
        assert (answer["status"], answer["code"]) == ("rejected", "not_allowed")
    released = till.command(
        "cart.release", ("cart", "k1"), {"reason": "broken"}, claim={"id": "x", "epoch": 1}
    )
    assert till.send(released)[0]["code"] == "not_allowed"
    saved = {"customer": "c1", "channel": "web", "currency": "GEL", "lines": []}
    assert till.do("cart.save", ("cart", "k2"), saved)["code"] == "not_allowed"


@pytest.mark.parametrize(
    "picture", ["../meta", "..%2Fmeta", "a" * 63, "A" * 64, "a" * 64 + "/../meta", "%00" * 64]
)
def test_a_picture_is_asked_for_by_its_hash_and_nothing_else(shop: Hub, picture: str) -> None:
    till = shop.till()
    path = f"{shop.url}/v1/images/{picture}"
    made = requests.Request("GET", path, headers={"Clienteling-Protocol": "1"}).prepare()
    made.url = path  # as it is: a client that tidies the path would hide the question
    made.headers["Authorization"] = f"Bearer {till.token}"
    answer = requests.Session().send(made, timeout=30)
    assert answer.status_code in (400, 404)
    assert "feed_id" not in answer.text


def test_no_answer_to_a_mistake_repeats_what_was_sent(shop: Hub) -> None:
    till = shop.till()
    till.sign_in()
    secret = "sara.ahmadi@example.com"
    mistakes = [
        till.post("/v1/customers/search", {"text": secret, "email": secret}),
        till.post("/v1/customers/search", {"email": [secret]}),
        till.post("/v1/sessions", {"user": secret, "pin": 5}),
        till.post("/v1/devices", {"code": secret, "name": secret, "public_key": secret}),
        till.post("/v1/storefront/sessions", {"email": secret, "secret": [secret]}),
        till.get("/v1/changes", cursor=secret),
        till.get(f"/v1/{secret}"),
    ]
    for answer in mistakes:
        assert 400 <= answer.status_code < 500
        assert secret not in answer.text
        assert answer.headers["Content-Type"].startswith("application/problem+json")
