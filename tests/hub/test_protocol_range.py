"""Old and new programs together: a hub serves two versions of the protocol, and every command ever shipped."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from sqlalchemy import text

from clienteling import protocol
from clienteling.domain import command as commands
from clienteling.hub import db, documents, handlers, migrate
from clienteling.hub.work import STOREFRONT
from clienteling.ids import SeededIds
from tests.fixtures_hub import Hub, TillAtHub, open_furnished, serving_hub, store_id

SHIPPED = sorted((Path(__file__).parent / "shipped").glob("schema-*.json"))


@pytest.fixture
def newer(tmp_path: Path) -> Iterator[Hub]:
    """The hub of the next version: it still serves this one."""
    now = protocol.PROTOCOL
    with serving_hub(open_furnished(tmp_path), tmp_path, speaks=(now, now + 1)) as hub:
        yield hub


@pytest.fixture
def newest(tmp_path: Path) -> Iterator[Hub]:
    """The hub of the version after the next: it no longer serves this one."""
    now = protocol.PROTOCOL
    with serving_hub(open_furnished(tmp_path), tmp_path, speaks=(now + 1, now + 2)) as hub:
        yield hub


def spoken(hub: Hub) -> dict[str, int]:
    found: dict[str, int] = requests.get(f"{hub.url}/v1/meta", timeout=30).json()["protocol"]
    return found


def note(till: TillAtHub) -> dict[str, Any]:
    body = {"customer": "c1", "text": "Likes linen", "by_name": "Nino", "store": store_id("rustaveli")}
    return till.command("note.add", ("note", till.ids.new()), body)


def test_a_hub_says_to_everybody_what_it_speaks(hub: Hub, tmp_path: Path) -> None:
    assert spoken(hub) == {"min": protocol.OLDEST, "max": protocol.PROTOCOL}
    assert protocol.PROTOCOL - protocol.OLDEST in (0, 1)


@pytest.mark.parametrize("behind", [0, 1])
def test_a_hub_one_version_ahead_serves_the_old_till_as_the_new_one(newer: Hub, behind: int) -> None:
    assert spoken(newer) == {"min": protocol.PROTOCOL, "max": protocol.PROTOCOL + 1}
    newer.put(
        (
            "customer",
            "c1",
            {"name": {"given": "Sara", "family": "K"}, "cards": [], "phones": [], "emails": []},
        )
    )
    till = TillAtHub(newer.url, newer.ids, newer.clock, speaks=str(protocol.PROTOCOL + behind))
    assert till.enrol(newer.code()).ok
    till.prove()
    assert till.sign_in().ok
    rows, cursor = till.snapshot()
    assert {"customer", "policy", "till"} <= {row["kind"] for row in rows}
    made = note(till)
    [result] = till.send(made)
    assert result["status"] == "applied"
    assert [one["contains"] for one in till.changes(cursor)["items"]] == [[made["id"]]]
    assert till.post("/v1/commands/lookup", {"ids": [made["id"]]}).json()["results"] == [result]


def test_a_till_too_old_is_told_what_is_spoken_and_keeps_what_it_has(newest: Hub) -> None:
    now = protocol.PROTOCOL
    till = TillAtHub(newest.url, newest.ids, newest.clock, speaks=str(now + 1))
    till.enrol(newest.code())
    till.prove()
    till.speaks = str(now)
    answers = [
        till.get("/v1/snapshot"),
        till.get("/v1/changes", cursor="x"),
        till.post("/v1/commands", {"commands": [note(till)]}),
        till.post("/v1/commands/lookup", {"ids": []}),
        till.post("/v1/customers/search", {"text": "sara"}),
        till.post("/v1/sessions", {"user": "nino", "pin": "2468"}),
        till.post("/v1/devices", {"code": "x", "name": "x", "public_key": "x"}),
        till.post("/v1/devices/challenge", {"device": till.device}),
        till.get(f"/v1/images/{'a' * 64}"),
    ]
    for answer in answers:
        assert answer.status_code == 426
        said = answer.json()
        assert (said["code"], said["min"], said["max"]) == ("unsupported_protocol", now + 1, now + 2)
        assert answer.headers["Content-Type"].startswith("application/problem+json")
    with newest.reading() as connection:
        assert list(documents.of(connection, "note")) == []


@pytest.mark.parametrize("said", ["0", "2", "99999999999999999999", "", "1.0", "+1", "-1", "01", "one", "١"])
def test_what_is_no_version_we_serve_is_refused(hub: Hub, said: str) -> None:
    till = hub.till()
    till.speaks = said
    answer = till.call("GET", "/v1/snapshot", headers={"Clienteling-Protocol": said.encode()})
    assert (answer.status_code, answer.json()["min"], answer.json()["max"]) == (426, 1, 1)


def test_a_command_once_shipped_is_known_for_ever() -> None:
    """A file holds what a program of that schema sent; it is never changed, only joined by others."""
    recorded = {one["name"] for file in SHIPPED for one in json.loads(file.read_text("utf-8"))["commands"]}
    assert recorded <= commands.NAMES
    assert len(recorded) >= 23
    assert {file.stem for file in SHIPPED} == {f"schema-{number + 1}" for number in range(protocol.SCHEMA)}


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_commands_of_every_schema_ever_shipped_are_carried_out(hub: Hub, file: Path) -> None:
    story = json.loads(file.read_text("utf-8"))
    hub.put(*[(kind, identity, body) for kind, identity, body in story["documents"]])
    till = hub.till()
    for envelope in story["commands"]:
        if envelope["actor"]["auth"] == "storefront":
            with hub.engine.begin() as connection:
                result = handlers.handle(connection, STOREFRONT, envelope, hub.clock)
            status, code = result.status, result.code
        else:
            [answer] = till.send(envelope)
            status, code = answer["status"], answer["code"]
        assert (status, code) == ("applied", "ok"), envelope["name"]
    with hub.reading() as connection:
        assert [one.body["reason"] for _, one in documents.of(connection, "attention")] == []


def test_a_command_of_a_later_schema_with_members_nobody_knows_is_carried_out_too(hub: Hub) -> None:
    hub.put(("customer", "c1", {"name": {}, "cards": [], "phones": [], "emails": []}))
    till = hub.till()
    made = note(till)
    made |= {"schema": protocol.SCHEMA + 1, "trace": {"span": 5}, "body": made["body"] | {"mood": "sunny"}}
    assert till.send(made)[0]["status"] == "applied"
    assert (hub.body("note", made["document"]["id"]) or {})["mood"] == "sunny"


@pytest.mark.parametrize("known", range(1, len(migrate.STEPS)))
def test_a_hub_of_any_earlier_version_is_brought_to_this_one_with_its_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, known: int
) -> None:
    steps = migrate.STEPS
    monkeypatch.setattr(migrate, "STEPS", steps[:known])
    with db.open(tmp_path, SeededIds(1)).begin() as connection:
        row = {"id": "c-1", "device": "d-1", "digest": "x", "at": "2026-01-01T00:00:00.000Z"}
        result = '{"id":"c-1","status":"applied","code":"ok"}'
        connection.execute(
            text(
                "INSERT INTO commands (id, device, digest, result, at) VALUES (:id, :device, :digest, :result, :at)"
            ),
            row | {"result": result},
        )
    monkeypatch.setattr(migrate, "STEPS", steps)
    engine = db.open(tmp_path, SeededIds(2))
    with engine.begin() as connection:
        [found] = handlers.lookup(connection, "d-1", ["c-1"])
        numbered = connection.execute(text("SELECT seq FROM commands")).scalars().all()
    engine.dispose()
    assert found is not None
    assert (found.status, found.code, numbered) == ("applied", "ok", [None])
