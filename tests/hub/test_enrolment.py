"""A computer becomes a till with a one-time code, and proves itself with its own key."""

from __future__ import annotations

import re
import stat
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
import requests
from sqlalchemy import update

from clienteling import clock as clocks
from clienteling.clock import HandClock
from clienteling.errors import BadInput, Unauthorized
from clienteling.hub import db, devices, documents
from clienteling.hub.tables import devices as devices_table
from clienteling.ids import SystemIds
from tests.fixtures_hub import Hub, TillAtHub, open_furnished, store_id

NOON = "2026-11-22T12:00:00.000Z"


def test_a_code_makes_one_computer_a_till_and_is_then_used_up(hub: Hub) -> None:
    code = hub.code("batumi")
    assert re.fullmatch(r"\w{4}-\w{4}-\w{4}", code)
    first, second = TillAtHub(hub.url, hub.ids, hub.clock), TillAtHub(hub.url, hub.ids, hub.clock)
    answer = first.enrol(code.lower(), "Counter 1").json()
    assert answer["till"]["number"] == 1
    assert answer["store"] == store_id("batumi")
    assert hub.body("till", answer["till"]["id"]) == {
        "name": "Counter 1",
        "number": 1,
        "store": store_id("batumi"),
    }
    refused = second.enrol(code)
    assert (refused.status_code, refused.json()["code"]) == (403, "code_invalid")
    assert hub.till("Counter 2").till["number"] == 2


def test_a_till_that_was_added_keeps_its_name_and_number_and_gets_one_computer(hub: Hub) -> None:
    with hub.engine.begin() as connection:
        till = devices.add_till(connection, hub.ids, store_id("batumi"), "Express counter")
        code, _ = devices.new_code(connection, hub.ids, hub.clock, store_id("batumi"), till)
    computer = TillAtHub(hub.url, hub.ids, hub.clock)
    answer = computer.enrol(code, "PC-0815").json()
    assert answer["till"] == {"id": till, "number": 1, "name": "Express counter"}
    with hub.engine.begin() as connection, pytest.raises(BadInput, match="already_enrolled"):
        devices.new_code(connection, hub.ids, hub.clock, store_id("batumi"), till)


def test_two_codes_for_one_till_make_one_computer_that_till(hub: Hub) -> None:
    with hub.engine.begin() as connection:
        till = devices.add_till(connection, hub.ids, store_id("batumi"), "Express counter")
        codes = [
            devices.new_code(connection, hub.ids, hub.clock, store_id("batumi"), till)[0] for _ in range(2)
        ]
    first, second = (TillAtHub(hub.url, hub.ids, hub.clock) for _ in codes)
    assert first.enrol(codes[0]).ok
    refused = second.enrol(codes[1])
    assert (refused.status_code, refused.json()["detail"]) == (400, "already_enrolled")


def test_five_wrong_tries_and_a_code_is_worth_nothing(hub: Hub) -> None:
    code = hub.code()
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    till = TillAtHub(hub.url, hub.ids, hub.clock)
    for _ in range(devices.CODE_TRIES):
        assert till.enrol(wrong).json()["code"] == "code_invalid"
    assert till.enrol(code).json()["code"] == "code_invalid"


def test_after_four_wrong_tries_the_right_code_still_works(hub: Hub) -> None:
    code = hub.code()
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    till = TillAtHub(hub.url, hub.ids, hub.clock)
    for _ in range(devices.CODE_TRIES - 1):
        till.enrol(wrong)
    assert till.enrol(code).status_code == 200


def test_a_code_ends_after_ten_minutes(tmp_path: Path) -> None:
    clock = HandClock(NOON)
    ids = SystemIds(clock)
    engine = open_furnished(tmp_path)
    with engine.begin() as connection:
        code, ends = devices.new_code(connection, ids, clock, store_id("rustaveli"))
        assert clocks.parse(ends) - clock.now() == timedelta(minutes=10)
        clock.advance(600)
        with pytest.raises(Unauthorized, match="code_expired"):
            devices.take_code(connection, clock, code)
        with pytest.raises(BadInput, match="unknown_store"):
            devices.new_code(connection, ids, clock, "nowhere")
    engine.dispose()


def test_codes_and_pins_are_not_in_the_database_and_nobody_else_can_read_its_file(hub: Hub) -> None:
    code = hub.code().replace("-", "")
    stored = b"".join(path.read_bytes() for path in hub.home.iterdir())
    assert b"Rustaveli" in stored
    assert code.encode() not in stored
    assert b"BADGE-nino-1" not in stored
    assert {stat.S_IMODE(path.stat().st_mode) for path in hub.home.iterdir()} == {0o600}


def test_a_challenge_is_good_for_one_token_of_one_device(hub: Hub) -> None:
    till, other = hub.till("Counter 1"), hub.till("Counter 2")
    challenge = till.post("/v1/devices/challenge", {"device": till.device}).json()["challenge"]
    proof = {"device": till.device, "challenge": challenge, "signature": other.signed(challenge)}
    assert till.post("/v1/devices/token", proof).status_code == 401
    # The wrong signature used the challenge up.
    proof["signature"] = till.signed(challenge)
    assert till.post("/v1/devices/token", proof).status_code == 401
    fresh = till.post("/v1/devices/challenge", {"device": till.device}).json()["challenge"]
    stolen = {"device": other.device, "challenge": fresh, "signature": other.signed(fresh)}
    assert till.post("/v1/devices/token", stolen).status_code == 401
    nobody = till.post("/v1/devices/challenge", {"device": "nobody"})
    assert nobody.status_code == 200
    assert nobody.json().keys() == {"challenge", "server_time"}


@pytest.mark.parametrize(
    "token", ["", "rubbish", "eyJhbGciOiJub25lIn0.eyJ1c2UiOiJkZXZpY2UiLCJleHAiOjk5OTk5OTk5OTl9."]
)
def test_without_a_token_of_this_hub_there_is_no_answer(hub: Hub, token: str) -> None:
    till = TillAtHub(hub.url, hub.ids, hub.clock, token=token)
    for path in ("/v1/snapshot", "/v1/changes?cursor=x", "/v1/images/" + "0" * 64):
        answer = till.get(path)
        assert (answer.status_code, answer.json()["code"]) == (401, "unauthorized")


def test_a_till_out_of_service_gets_nothing_although_its_token_is_still_good(hub: Hub) -> None:
    till = hub.till()
    assert till.get("/v1/snapshot").status_code == 200
    with hub.engine.begin() as connection:
        connection.execute(update(devices_table).values(active=False))
    assert till.get("/v1/snapshot").status_code == 401


def test_meta_is_open_and_says_what_is_spoken(hub: Hub) -> None:
    answer = requests.get(f"{hub.url}/v1/meta", timeout=10)
    meta = answer.json()
    assert meta["hub"] == "Atelier"
    assert meta["protocol"] == {"min": 1, "max": 1}
    assert meta["limits"]["batch"] == 50
    assert meta["policy_version"] == 1
    assert clocks.parse(answer.headers["Server-Time"]).year >= 2026
    till = hub.till()
    old = till.call("GET", "/v1/snapshot", headers={"Clienteling-Protocol": "0"})
    assert (old.status_code, old.json()["code"]) == (426, "unsupported_protocol")


def test_a_hub_process_is_set_up_and_serves_by_its_commands_alone(tmp_path: Path) -> None:
    def run(*arguments: str) -> str:
        command = [sys.executable, "-m", "clienteling.hub.cli", *arguments, "--home", str(tmp_path)]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
        assert not done.stderr
        return done.stdout.strip()

    place = ("--currency", "GEL", "--timezone", "Asia/Tbilisi", "--country", "GE")
    store = run("store", "add", "Vake", *place)
    person = run("associate", "add", "Nino", "--user", "nino", "--pin", "1234", "--store", "Vake")
    assert re.fullmatch(r"\w{4}-\w{4}-\w{4}", run("enrol-code", "--store", "Vake"))
    assert run("till", "list") == ""
    till, code = run("till", "add", "Counter 1", "--store", "Vake").split("\t")
    assert run("till", "list").split("\t") == [till, "1", "Counter 1", store, "True"]
    assert code != run("enrol-code", "--store", "Vake", "--till", till)
    assert store in run("store", "list")
    assert person in run("associate", "list", "--json")
    assert run("restored") == ""
    engine = db.open(tmp_path)
    with db.reading(engine) as connection:
        stored = documents.get(connection, "associate", person)
    engine.dispose()
    assert stored is not None
    assert "1234" not in str(stored.body)
