"""Comparing copies: what the hub says a till should hold is what the till holds, and only at the head of the feed."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from clienteling import ids
from clienteling.domain.act import POLICY
from clienteling.hub import checksums, db, documents, feed, pages, seed
from tests.fixtures_hub import POLICY as RULES
from tests.fixtures_hub import Hub, TillAtHub, open_furnished, store_id
from tests.hub.test_reading import customer

SARA = ids.derived("customer", "sara")


def own_sums(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """As docs/sync.md says: the first 8 bytes of SHA-256 over kind, id and version, XOR of a kind as 16 hex digits."""
    counts: dict[str, int] = defaultdict(int)
    xors: dict[str, int] = defaultdict(int)
    for row in rows:
        content = f"{row['kind']}\n{row['id']}\n{row['version']}".encode()
        counts[row["kind"]] += 1
        xors[row["kind"]] ^= int(hashlib.sha256(content).hexdigest()[:16], 16)
    return {kind: {"count": counts[kind], "xor": f"{xors[kind]:016x}"} for kind in counts}


def compared(till: TillAtHub) -> dict[str, Any]:
    rows, cursor = till.snapshot()
    answer = till.post("/v1/checksum", {"cursor": cursor}).json()
    assert answer == {"moved": False, "kinds": own_sums(rows)}
    kinds: dict[str, Any] = answer["kinds"]
    return kinds


def test_a_till_with_everything_and_one_with_its_stores_customers_compare_theirs(hub: Hub) -> None:
    here = store_id("rustaveli")
    hub.put(*(customer(number) for number in range(40)), ("customer", SARA, {"name": {}, "home_store": here}))
    hub.put(*(customer(number, "Zara") for number in range(0, 40, 3)))
    till = hub.till()
    assert compared(till)["customer"]["count"] == 41
    hub.put(("policy", POLICY, RULES | {"scope": "store"}), ("note", "n-1", {"customer": SARA, "text": "x"}))
    kinds = compared(till)
    assert (kinds["customer"]["count"], kinds["note"]["count"]) == (1, 1)


def test_only_the_head_can_be_compared(hub: Hub) -> None:
    till = hub.till()
    _, cursor = till.snapshot()
    hub.put(customer(1))
    assert till.post("/v1/checksum", {"cursor": cursor}).json() == {"moved": True, "kinds": {}}
    cursor = till.changes(cursor)["cursor"]
    assert till.post("/v1/checksum", {"cursor": cursor}).json()["moved"] is False
    with hub.engine.begin() as connection:
        feed.begin_anew(connection, hub.ids)
    answer = till.post("/v1/checksum", {"cursor": cursor})
    assert (answer.status_code, answer.json()["code"]) == (410, "feed_reset")
    assert till.post("/v1/checksum", {"cursor": "x"}).status_code == 400


def test_what_was_damaged_at_the_hub_or_the_till_shows(hub: Hub) -> None:
    hub.put(customer(1), customer(2))
    till = hub.till()
    before = compared(till)
    with hub.engine.begin() as connection:
        connection.execute(
            text("UPDATE documents SET version = 7 WHERE kind = 'customer' AND id = :id"),
            {"id": customer(1)[1]},
        )
    rows, cursor = till.snapshot()
    said = till.post("/v1/checksum", {"cursor": cursor}).json()["kinds"]
    assert said == before
    assert own_sums(rows)["customer"] != said["customer"]


def test_the_sums_kept_in_step_are_those_worked_out_anew(tmp_path: Path) -> None:
    engine = open_furnished(tmp_path)
    for number in (1, 2):
        with engine.begin() as connection:
            documents.put_many(connection, (customer(one, f"Sara {one % number}") for one in range(1500)))
    with engine.begin() as connection:
        feed.append(
            connection, documents.remove(connection, [customer(number)[:2] for number in range(0, 1500, 7)])
        )
        kept, counted = checksums.kept(connection), checksums.counted(connection)
    assert kept == counted
    assert kept["customer"][0] == 1500 - 215


def test_seeding_another_demo_over_the_first_keeps_the_sums(tmp_path: Path) -> None:
    engine = db.open(tmp_path)
    for number in (1, 2):
        seed.seed(engine, customers=12, seed=number)
        with db.reading(engine) as connection:
            kept = {kind: one for kind, one in checksums.kept(connection).items() if one[0]}
            assert kept == checksums.counted(connection)
    engine.dispose()


def test_commands_keep_the_sums(hub: Hub) -> None:
    hub.put(customer(1))
    till = hub.till()
    who = customer(1)[1]
    same = till.command("preference.add", ("customer", who), {"list": "likes", "value": "linen"})
    for command in (
        same,
        till.command("preference.add", ("customer", who), {"list": "likes", "value": "linen"}),
        same,
    ):
        till.send(command)
    till.do(
        "note.add", ("note", till.ids.new()), {"customer": who, "text": "x", "by_name": "N", "store": None}
    )
    compared(till)


def test_a_stores_sums_come_in_parts_that_add_up_and_are_void_once_the_feed_moves(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "CHECKSUM_PART", 7)
    here = store_id("rustaveli")
    ours = [
        ("customer", ids.derived("customer", f"o{n}"), {"name": {}, "home_store": here}) for n in range(20)
    ]
    hub.put(("policy", POLICY, RULES | {"scope": "store"}), *ours, *(customer(number) for number in range(9)))
    till = hub.till()
    rows, cursor = till.snapshot()
    counts: dict[str, int] = defaultdict(int)
    xors: dict[str, int] = defaultdict(int)
    after: str | None = ""
    asked = 0
    while after is not None:
        answer = till.post("/v1/checksum", {"cursor": cursor, "after": after}).json()
        assert sum(one["count"] for one in answer["kinds"].values()) <= 7
        for kind, one in answer["kinds"].items():
            counts[kind] += one["count"]
            xors[kind] ^= int(one["xor"], 16)
        after, asked = answer.get("next"), asked + 1
    assert asked > 3
    assert {kind: {"count": counts[kind], "xor": f"{xors[kind]:016x}"} for kind in counts} == own_sums(rows)
    begun = till.post("/v1/checksum", {"cursor": cursor, "after": ""}).json()
    hub.put(customer(99))
    moved = till.post("/v1/checksum", {"cursor": cursor, "after": begun["next"]}).json()
    assert moved == {"moved": True, "kinds": {}}
    assert till.post("/v1/checksum", {"cursor": cursor, "after": "x"}).status_code == 400
