"""The same hub on PostgreSQL, with several processes' worth of writers: commit order, one claim, nothing lost."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from clienteling import ids
from clienteling.hub import db, documents, handlers
from clienteling.hub.devices import Device
from clienteling.protocol import Result
from tests.fixtures_hub import TillAtHub, furnish, serving_hub, store_id
from tests.hub.test_reading import customer

BINARIES = next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), None)
WRITERS = 8
ROUNDS = 40

pytestmark = pytest.mark.skipif(BINARIES is None, reason="PostgreSQL is not installed on this computer")


def _as_its_user() -> list[str]:
    """PostgreSQL does not run as root."""
    if os.geteuid() != 0:
        return []
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]


@pytest.fixture(scope="module")
def cluster() -> Iterator[str]:
    """The URL of a private PostgreSQL behind a socket in a temporary folder, without a password or a port."""
    assert BINARIES is not None
    # Not in pytest's folder, which other users may not enter.
    folder = Path(tempfile.mkdtemp(prefix="clienteling-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")

    def run(program: str, *arguments: str) -> None:
        command = [*_as_its_user(), str(BINARIES / program), "-D", str(folder / "data"), *arguments]
        subprocess.run(command, check=True, capture_output=True, cwd="/")

    options = f"-k {folder} -c listen_addresses='' -c fsync=off"
    try:
        run("initdb", "-A", "trust", "-U", "postgres", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8")
        run("pg_ctl", "-l", str(folder / "log"), "-w", "-o", options, "start")
        yield f"postgresql+psycopg://postgres@/postgres?host={folder}"
    finally:
        with contextlib.suppress(subprocess.CalledProcessError):
            run("pg_ctl", "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def engine(cluster: str) -> Iterator[Engine]:
    made = db.open(cluster)
    furnish(made)
    yield made
    with made.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    made.dispose()


def test_a_till_reads_writes_and_finds_as_on_sqlite(engine: Engine, tmp_path: Path) -> None:
    with serving_hub(engine, tmp_path) as hub:
        till = hub.till()
        till.sign_in()
        rows, cursor = till.snapshot(limit=3)
        keys = [(row["kind"], row["id"]) for row in rows]
        assert keys == sorted(keys)
        who = ids.derived("customer", "7")
        hub.put(customer(7, given="Sara"))
        note = {"customer": who, "text": "NUL \u0000 and 😀", "by_name": "N", "store": store_id("rustaveli")}
        command = till.command("note.add", ("note", till.ids.new()), note)
        assert till.send(command) == till.send(command)
        assert [item["kind"] for item in till.changes(cursor)["items"]] == ["customer", "note"]
        [found] = till.post("/v1/customers/search", {"text": "sar"}).json()["documents"]
        assert found["id"] == who


def test_of_two_processes_that_grant_one_cart_only_one_does(engine: Engine, tmp_path: Path) -> None:
    cart = {"customer": "c", "channel": "web", "state": "open", "currency": "GEL", "lines": [], "epoch": 0}
    names = [ids.derived("cart", str(number)) for number in range(12)]
    with engine.begin() as connection:
        documents.put_many(
            connection, [("cart", name, cart | {"claim": None, "order": None}) for name in names]
        )
    with (
        serving_hub(engine, tmp_path) as one,
        serving_hub(db.open(engine.url.render_as_string()), tmp_path) as two,
    ):
        tills = [hub.till(f"Counter {number}") for number in range(3) for hub in (one, two)]

        def claim(till: Any, name: str) -> str:
            body = {"claim": {"id": till.ids.new()}, "till": till.till["id"], "store": store_id("rustaveli")}
            return str(till.do("cart.claim", ("cart", name), body)["code"])

        with ThreadPoolExecutor(len(tills)) as rush:
            for name in names:
                codes = list(rush.map(claim, tills, [name] * len(tills)))
                assert sorted(codes) == ["claimed_elsewhere"] * (len(tills) - 1) + ["ok"]


def test_a_command_sent_to_two_processes_at_once_happens_once(engine: Engine, tmp_path: Path) -> None:
    with (
        serving_hub(engine, tmp_path) as one,
        serving_hub(db.open(engine.url.render_as_string()), tmp_path) as two,
    ):
        one.put(customer(7))
        till = one.till()
        double = TillAtHub(two.url, two.ids, two.clock, token=till.token)
        body = {"customer": ids.derived("customer", "7"), "text": "Once", "by_name": "N"}
        notes = [till.command("note.add", ("note", till.ids.new()), body) for _ in range(30)]
        with ThreadPoolExecutor(2) as rush:
            answers = [rush.submit(till.send, *notes), rush.submit(double.send, *notes)]
            first = [result for answer in answers for result in answer.result()]
        assert {result["code"] for result in first} <= {"ok", "in_progress"}
        assert {result["code"] for result in till.send(*notes)} == {"ok"}
        with one.reading() as connection:
            assert len(list(documents.of(connection, "note"))) == len(notes)


def test_a_command_another_process_is_carrying_out_is_in_progress(engine: Engine, tmp_path: Path) -> None:
    with serving_hub(engine, tmp_path) as hub:
        hub.put(customer(7))
        till = hub.till()
        body = {"customer": ids.derived("customer", "7"), "text": "Once", "by_name": "N"}
        note, other = (till.command("note.add", ("note", till.ids.new()), body) for _ in range(2))
        device = Device(till.device, till.till["id"], store_id("rustaveli"))
        second = db.open(engine.url.render_as_string())
        with engine.connect() as slow, ThreadPoolExecutor(1) as elsewhere:
            slow.begin()
            [first] = handlers.handle_batch(slow, device, [note], hub.clock)

            def meanwhile() -> list[Result]:
                with second.begin() as connection:
                    return handlers.handle_batch(connection, device, [note, other], hub.clock)

            asked = elsewhere.submit(meanwhile)
            assert not wait([asked], timeout=0.5).done, "it does not answer before it knows"
            slow.commit()
            results = asked.result(timeout=20)
        second.dispose()
        assert (first.status, first.code) == ("applied", "ok")
        # Not remembered: asked again it is what the first process made of it.
        assert [(one.status, one.code) for one in results] == [("deferred", "in_progress"), ("applied", "ok")]
        assert {one["code"] for one in till.send(note, other)} == {"ok"}
        with hub.reading() as connection:
            assert len(list(documents.of(connection, "note"))) == 2


def test_no_reader_passes_a_number_that_commits_later(engine: Engine, tmp_path: Path) -> None:
    seen: set[str] = set()
    done = threading.Event()
    with serving_hub(engine, tmp_path) as hub:
        till = hub.till()
        _, cursor = till.snapshot()

        def write(writer: int) -> None:
            for number in range(ROUNDS):
                hub.put(customer(1000 * writer + number))

        def follow(here: str) -> None:
            while True:
                last = done.is_set()
                page = till.changes(here, limit=20)
                seen.update(item["id"] for item in page["items"])
                here = page["cursor"]
                if last and not page["more"]:
                    return

        with ThreadPoolExecutor(WRITERS + 1) as shop:
            reader = shop.submit(follow, cursor)
            for writer in [shop.submit(write, number) for number in range(1, WRITERS + 1)]:
                writer.result()
            done.set()
            reader.result()
    assert len(seen) == WRITERS * ROUNDS


def test_numbers_from_a_plain_sequence_lose_rows(engine: Engine) -> None:
    """The control: this is why the feed does not do it so. When it passes rows on whole, the test above shows nothing."""
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE naive (seq bigserial primary key, what text)"))
    early, late = engine.connect(), engine.connect()
    with early, late:
        early.execute(text("INSERT INTO naive (what) VALUES ('first')"))
        late.execute(text("INSERT INTO naive (what) VALUES ('second')"))
        late.commit()
        with db.reading(engine) as connection:
            cursor = connection.scalar(text("SELECT max(seq) FROM naive"))
        early.commit()
    with db.reading(engine) as connection:
        after = connection.execute(text("SELECT what FROM naive WHERE seq > :cursor"), {"cursor": cursor})
        whole = connection.scalar(text("SELECT count(*) FROM naive"))
        assert (whole, list(after)) == (2, [])


def test_a_till_number_is_given_once_although_two_processes_enrol(engine: Engine, tmp_path: Path) -> None:
    with (
        serving_hub(engine, tmp_path) as one,
        serving_hub(db.open(engine.url.render_as_string()), tmp_path) as two,
    ):
        codes = [(hub, hub.code()) for hub in (one, two) for _ in range(4)]

        def enrol(hub_and_code: tuple[Any, str]) -> int:
            hub, code = hub_and_code
            till = TillAtHub(hub.url, hub.ids, hub.clock)
            till.enrol(code)
            return int(till.till["number"])

        with ThreadPoolExecutor(len(codes)) as rush:
            assert sorted(rush.map(enrol, codes)) == list(range(1, len(codes) + 1))


NUL = "a\0b"
LONG = (
    ids.SeededIds(1).random_bytes(4500).hex()
)  # more than PostgreSQL takes into an index, however it packs it
REQUESTS: list[tuple[str, dict[str, Any]]] = [
    ("/v1/devices/challenge", {"device": NUL}),
    ("/v1/devices/token", {"device": NUL, "challenge": NUL, "signature": "AA"}),
    ("/v1/devices", {"code": NUL, "name": NUL, "public_key": "AA"}),
    ("/v1/sessions", {"user": NUL, "pin": NUL}),
    ("/v1/commands/lookup", {"ids": [NUL]}),
    *(("/v1/customers/search", {name: NUL}) for name in ("text", "card", "phone", "email", "order", "id")),
    ("/v1/erasures", {"done": [NUL]}),
    ("/v1/gift-cards/search", {"number": f"GIFT{NUL}0000"}),
    *(("/v1/audit", {name: NUL}) for name in ("store", "since", "until", "what")),
    ("/v1/audit", {"since": f"2026{NUL}Z", "after": f"{NUL}~{NUL}~1"}),
]


def test_a_character_postgresql_cannot_keep_is_no_fault_of_the_hub(engine: Engine, tmp_path: Path) -> None:
    with serving_hub(engine, tmp_path) as hub:
        till = hub.till()
        till.sign_in()
        found = {f"{path} {body}": till.post(path, body).status_code for path, body in REQUESTS}
        assert {name: code for name, code in found.items() if code >= 500} == {}
        paid = {"order": "o", "tender": "cash", "amount": 5, "currency": "GEL", "till": NUL}
        results = till.send(
            till.command("note.add", ("note", "n1"), {"customer": NUL, "text": "x"}),
            till.command("payment.approved", ("payment", "p1"), paid),
            till.command("payment.approved", ("payment", "p2"), {**paid, "till": till.till["id"]}),
            till.command("note.add", ("note", "n2"), {"customer": LONG, "text": "x"}),
            till.command("consent.withdrawn", ("customer", "nobody"), {"channel": "email", "store": LONG}),
        )
        assert [one["code"] for one in results] == ["unreadable", "ok", "ok", "bad_body", "ok"]
