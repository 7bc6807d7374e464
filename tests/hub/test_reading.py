"""What a till reads: a snapshot that is whole and can be taken up again, then the feed in the order of commits."""

from __future__ import annotations

import gzip
import hashlib
import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import select, update

from clienteling import ids
from clienteling.hub import documents, feed, images, signing
from clienteling.hub.feed import Pointer
from clienteling.hub.tables import changes, feed_head
from clienteling.hub.tables import documents as documents_table
from tests.fixtures_hub import Hub


def customer(number: int, given: str = "Sara") -> documents.Row:
    name = {"given": given, "family": f"Nº {number}"}
    return (
        "customer",
        ids.derived("customer", str(number)),
        {"name": name, "cards": [], "phones": [], "emails": []},
    )


def by_key(rows: list[dict[str, Any]]) -> dict[tuple[str, str], dict[str, Any]]:
    return {(row["kind"], row["id"]): row for row in rows}


def test_a_snapshot_is_every_document_once_in_key_order_and_says_that_it_is_whole(hub: Hub) -> None:
    hub.put(*(customer(number) for number in range(250)))
    till = hub.till()
    raw = till.get("/v1/snapshot", limit=100)
    *lines, last = raw.content.splitlines(keepends=True)
    end = json.loads(last)
    assert raw.headers["Content-Type"].startswith("application/x-ndjson")
    assert (end["end"], end["n"], len(lines)) == (True, 100, 100)
    assert end["sha256"] == hashlib.sha256(b"".join(lines)).hexdigest()
    rows, _ = till.snapshot(limit=37)
    keys = [(row["kind"], row["id"]) for row in rows]
    assert keys == sorted(set(keys))
    assert {kind for kind, _ in keys} == {"policy", "store", "associate", "till", "customer"}
    assert len(rows) == 1 + 2 + 3 + 1 + 250


def test_a_page_asked_again_is_the_same_page(hub: Hub) -> None:
    hub.put(*(customer(number) for number in range(30)))
    till = hub.till()
    first = json.loads(till.get("/v1/snapshot", limit=10).text.splitlines()[-1])
    again = [till.get("/v1/snapshot", limit=10, after=first["next"]).content for _ in range(2)]
    assert again[0] == again[1]


def test_what_changes_while_a_till_reads_the_snapshot_reaches_it_by_the_feed(hub: Hub) -> None:
    hub.put(*(customer(number) for number in range(400)))
    till = hub.till()
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            hub.put(customer(number % 500, given=f"Sara {number}"))
            number += 1

    with ThreadPoolExecutor(2) as shop:
        writers = [shop.submit(write) for _ in range(2)]
        rows, cursor = till.snapshot(limit=20)
        stop.set()
        for writer in writers:
            writer.result()
    cache = by_key(rows)
    while True:
        page = till.changes(cursor, limit=50)
        for item in page["items"]:
            known = cache.get((item["kind"], item["id"]))
            if known is None or item["version"] > known["version"]:
                cache[item["kind"], item["id"]] = item
        cursor = page["cursor"]
        if not page["more"]:
            break
    whole, _ = till.snapshot()
    assert {key: (row["version"], row["body"]) for key, row in cache.items()} == {
        key: (row["version"], row["body"]) for key, row in by_key(whole).items()
    }


def test_a_page_of_the_feed_holds_each_document_once_and_as_it_is_now(hub: Hub) -> None:
    till = hub.till()
    _, cursor = till.snapshot()
    for given in ("Sara", "Zara", "Lara"):
        hub.put(customer(1, given), customer(2, given))
    page = till.changes(cursor)
    assert [(item["op"], item["version"], item["body"]["name"]["given"]) for item in page["items"]] == [
        ("put", 3, "Lara"),
        ("put", 3, "Lara"),
    ]
    assert not page["more"]
    assert till.changes(page["cursor"])["items"] == []
    short = till.changes(cursor, limit=1)
    assert (len(short["items"]), short["more"]) == (1, True)


def test_an_unchanged_document_makes_no_entry(hub: Hub) -> None:
    hub.put(customer(1))
    with hub.engine.begin() as connection:
        before = feed.head(connection).seq
        assert documents.put_many(connection, [customer(1), customer(2)]) == 1
        assert feed.head(connection).seq == before + 1


def test_a_document_that_is_gone_is_deleted_by_the_feed(hub: Hub) -> None:
    till = hub.till()
    hub.put(customer(1))
    _, cursor = till.snapshot()
    with hub.engine.begin() as connection:
        kind, identity, _ = customer(1)
        connection.execute(documents_table.delete().where(documents_table.c.id == identity))
        feed.append(connection, [Pointer(kind, identity, 2)])
    assert till.changes(cursor)["items"] == [{"op": "del", "kind": "customer", "id": identity, "version": 2}]


def test_a_waiting_till_is_told_within_a_moment_by_this_process_and_by_another(hub: Hub) -> None:
    till = hub.till()
    _, cursor = till.snapshot()
    with ThreadPoolExecutor(1) as shop:
        # Enrolling writes through the hub itself; put() below writes to the database behind its back.
        for change in (lambda: hub.till("Counter 2"), lambda: hub.put(customer(7))):
            waiting = shop.submit(till.changes, cursor, wait=20)
            time.sleep(0.3)
            assert not waiting.done()
            began = time.monotonic()
            change()
            page = waiting.result(timeout=5)
            assert time.monotonic() - began < 3
            assert len(page["items"]) == 1
            cursor = page["cursor"]


def test_a_hundred_waiting_tills_do_not_hold_up_anyone(hub: Hub) -> None:
    till = hub.till()
    _, cursor = till.snapshot()
    with ThreadPoolExecutor(100) as shop:
        waiting = [shop.submit(till.changes, cursor, wait=20) for _ in range(100)]
        time.sleep(1)
        began = time.monotonic()
        assert till.get("/v1/meta").ok
        assert time.monotonic() - began < 2
        hub.put(customer(7))
        assert all(len(page.result(timeout=15)["items"]) == 1 for page in waiting)


def test_a_wait_without_news_ends_with_an_empty_page(hub: Hub) -> None:
    till = hub.till()
    _, cursor = till.snapshot()
    began = time.monotonic()
    page = till.changes(cursor, wait=0.4)
    assert 0.3 < time.monotonic() - began < 5
    assert page["items"] == []


def test_eight_writers_at_once_lose_nothing_and_readers_pass_no_number_that_commits_later(hub: Hub) -> None:
    till = hub.till()
    _, cursor = till.snapshot()
    seen: list[dict[str, Any]] = []
    done = threading.Event()

    def write(writer: int) -> None:
        for number in range(20):
            hub.put(customer(1000 * writer + number), customer(1000 * writer + number + 500))

    def follow() -> str:
        here = cursor
        while True:
            last = done.is_set()
            page = till.changes(here, limit=7, wait=0.1)
            seen.extend(page["items"])
            here = page["cursor"]
            if last and not page["more"]:
                return str(here)

    with ThreadPoolExecutor(9) as shop:
        reader = shop.submit(follow)
        for writer in [shop.submit(write, number) for number in range(1, 9)]:
            writer.result()
        done.set()
        reader.result()
    assert len({item["id"] for item in seen}) == 8 * 40
    with hub.reading() as connection:
        numbers = list(connection.scalars(select(changes.c.seq).order_by(changes.c.seq)))
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_cursor_of_another_feed_or_an_older_copy_or_another_scope_says_so(hub: Hub) -> None:
    till = hub.till()
    _, cursor = till.snapshot()

    def refused() -> tuple[int, str]:
        answer = till.get("/v1/changes", cursor=cursor)
        return answer.status_code, answer.json()["code"]

    def change(**values: Any) -> None:
        with hub.engine.begin() as connection:
            connection.execute(update(feed_head).values(**values))

    with hub.reading() as connection:
        head = feed.head(connection)
    change(seq=head.seq + 10, floor=head.seq + 5)
    assert refused() == (410, "cursor_expired")
    change(seq=head.seq - 1, floor=head.floor)
    assert refused() == (410, "feed_reset")
    with hub.reading() as connection:
        assert feed.head(connection).feed_id != head.feed_id, "it was set back: others must hear of it too"
    change(seq=head.seq + 10)
    assert refused() == (410, "feed_reset")


def test_a_snapshot_begun_at_a_hub_of_the_first_release_begins_anew(hub: Hub) -> None:
    till = hub.till()
    with hub.reading() as connection:
        key, head = signing.keys(connection).feed, feed.head(connection)
    place = signing.seal(key, "snapshot", ((head.feed_id, head.seq, "all"), "associate", "0"))
    answer = till.get("/v1/snapshot", after=place, limit=5)
    assert (answer.status_code, answer.json()["code"]) == (409, "scope_changed")


@pytest.mark.parametrize("cursor", ["", "x", "=", "AAAA", "é", "A" * 900, "\x00"])
def test_a_cursor_we_did_not_make_is_a_bad_request(hub: Hub, cursor: str) -> None:
    till = hub.till()
    for path, name in (("/v1/changes", "cursor"), ("/v1/snapshot", "after")):
        if cursor or name == "cursor":
            answer = till.get(path, **{name: cursor})
            assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")


def test_a_forged_cursor_is_a_bad_request(hub: Hub) -> None:
    till = hub.till()
    _, cursor = till.snapshot()
    forged = cursor[:-4] + ("AAAA" if cursor[-4:] != "AAAA" else "BBBB")
    assert till.get("/v1/changes", cursor=forged).status_code == 400
    assert till.get("/v1/snapshot", after=cursor).status_code == 400


def test_pages_come_compressed_to_who_takes_them_so(hub: Hub) -> None:
    hub.put(*(customer(number) for number in range(50)))
    till = hub.till()
    small = till.call("GET", "/v1/snapshot", headers={"Accept-Encoding": "gzip"}, stream=True)
    assert small.headers["Content-Encoding"] == "gzip"
    plain = till.call("GET", "/v1/snapshot", headers={"Accept-Encoding": "identity"})
    assert "Content-Encoding" not in plain.headers
    assert gzip.decompress(small.raw.read()).splitlines()[:-1] == plain.content.splitlines()[:-1]


def test_a_picture_is_for_ever(hub: Hub) -> None:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
    with hub.engine.begin() as connection:
        name = images.put(connection, drawing, "image/svg+xml")
        assert images.put(connection, drawing, "image/svg+xml") == name
    answer = hub.till().get(f"/v1/images/{name}")
    assert answer.content == drawing
    assert answer.headers["Content-Type"] == "image/svg+xml"
    assert "immutable" in answer.headers["Cache-Control"]
    assert hub.till("Counter 2").get("/v1/images/" + "0" * 64).status_code == 404
    assert hub.till("Counter 3").get("/v1/images/..%2f").status_code in (400, 404)
