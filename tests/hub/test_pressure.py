"""Too much at once: the hub says so, early and with a time to come back, and goes on serving everybody else."""

from __future__ import annotations

import gzip
import time
import tracemalloc
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import requests
from litestar.exceptions import HTTPException

from clienteling.clock import HandClock
from clienteling.hub import documents
from clienteling.hub.api import requests as reading
from clienteling.hub.api.requests import BODY_BYTES
from tests.fixtures_hub import Hub, TillAtHub, open_furnished, serving_hub

WAITING = 3


@pytest.fixture
def narrow(tmp_path: Path) -> Iterator[Hub]:
    """A hub that lets three writes wait behind the one under way."""
    with serving_hub(open_furnished(tmp_path), tmp_path, waiting_writes=WAITING) as hub:
        hub.put(("customer", "c1", {"name": {}, "cards": [], "phones": [], "emails": []}))
        yield hub


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2026-11-22T12:00:00.000Z")


@pytest.fixture
def paced(tmp_path: Path, clock: HandClock) -> Iterator[Hub]:
    with serving_hub(open_furnished(tmp_path), tmp_path, clock, per_second=20) as hub:
        yield hub


def note(till: TillAtHub) -> dict[str, Any]:
    body = {"customer": "c1", "text": "Likes linen", "by_name": "Nino"}
    return till.command("note.add", ("note", till.ids.new()), body)


def notes(hub: Hub) -> int:
    with hub.reading() as connection:
        return len(list(documents.of(connection, "note")))


def test_of_more_writes_than_may_wait_the_last_are_told_to_come_back(narrow: Hub) -> None:
    till = narrow.till()
    made = [note(till) for _ in range(12)]

    def send(command: dict[str, Any]) -> requests.Response:
        return till.post("/v1/commands", {"commands": [command]})

    with ThreadPoolExecutor(len(made)) as crowd:
        with narrow.engine.connect() as slow:
            slow.exec_driver_sql("SELECT 1")  # an import that takes its time
            asked = [crowd.submit(send, command) for command in made]
            until = time.monotonic() + 20
            while sum(one.done() for one in asked) < len(made) - WAITING - 1 and time.monotonic() < until:
                time.sleep(0.01)
            busy = [one.result() for one in asked if one.done()]
            # Reading goes on meanwhile.
            assert till.get("/v1/snapshot").ok
            slow.rollback()
        answers = [one.result() for one in asked]
    assert len(busy) == len(made) - WAITING - 1
    for answer in busy:
        assert (answer.status_code, answer.json()["code"], answer.json()["retryable"]) == (503, "busy", True)
        assert int(answer.headers["Retry-After"]) >= 1
    assert sorted(answer.status_code for answer in answers) == [200] * (WAITING + 1) + [503] * len(busy)
    assert notes(narrow) == WAITING + 1
    # Nothing of what was sent away has happened, and nothing is lost when it comes again.
    assert {one["status"] for command in made for one in till.send(command)} == {"applied"}
    assert notes(narrow) == len(made)


def test_a_till_that_asks_more_than_twenty_times_in_a_second_waits(paced: Hub, clock: HandClock) -> None:
    till, other = paced.till("Counter 1"), paced.till("Counter 2")

    def ask(one: TillAtHub = till) -> requests.Response:
        return one.post("/v1/commands/lookup", {"ids": []})

    assert [ask().status_code for _ in range(20)] == [200] * 20
    told = ask()
    assert (told.status_code, told.json()["code"], told.json()["retryable"]) == (429, "rate_limited", True)
    assert told.headers["Retry-After"] == "1"
    assert ask(other).ok
    # Pictures of a shelf come all at once; who is not asked for by name is not counted.
    assert till.get(f"/v1/images/{'a' * 64}").status_code == 404
    clock.advance(0.999)
    assert ask().status_code == 429
    clock.advance(0.001)
    assert ask().ok
    clock.advance(60)
    assert [ask().status_code for _ in range(21)] == [200] * 20 + [429]


def test_a_till_without_a_token_is_not_counted_for_another(paced: Hub) -> None:
    till = paced.till()
    nobody = TillAtHub(paced.url, paced.ids, paced.clock, device=till.device, token=till.token + "x")
    assert {nobody.get("/v1/snapshot").status_code for _ in range(25)} == {401}
    assert till.get("/v1/snapshot").ok


def zeros(gigabytes: float) -> bytes:
    """Gzip of that many zeros, made by repeating one packed piece of a MiB."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    whole = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    head = gzip.compress(b"")[:10]
    return head + whole * int(gigabytes * 1024)


def send(till: TillAtHub, body: Any, **headers: str) -> requests.Response:
    return till.call(
        "POST", "/v1/commands/lookup", data=body, headers={"Content-Type": "application/json"} | headers
    )


def refused(answer: requests.Response) -> tuple[int, str]:
    assert answer.headers["Content-Type"].startswith("application/problem+json")
    return answer.status_code, answer.json()["code"]


def test_five_gigabytes_of_nothing_are_not_inflated(hub: Hub) -> None:
    till = hub.till()
    small, large = zeros(3.5), zeros(5)
    assert len(small) < BODY_BYTES < len(large)
    began = time.monotonic()
    assert refused(send(till, small, **{"Content-Encoding": "gzip"})) == (413, "too_large")
    assert refused(send(till, large, **{"Content-Encoding": "gzip"})) == (413, "too_large")
    assert time.monotonic() - began < 10
    assert till.get("/v1/snapshot").ok


def test_inflating_takes_no_more_memory_than_a_body_may_have() -> None:
    bomb = zeros(3.5)
    tracemalloc.start()
    try:
        with pytest.raises(HTTPException) as raised:
            reading._inflate(bomb)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert raised.value.status_code == 413
    assert peak < 4 * BODY_BYTES


def test_a_bomb_inside_a_bomb_stays_packed(hub: Hub) -> None:
    till = hub.till()
    nested = gzip.compress(gzip.compress(gzip.compress(bytes(1 << 24))))
    assert refused(send(till, nested, **{"Content-Encoding": "gzip"})) == (400, "bad_request")
    assert refused(send(till, nested, **{"Content-Encoding": "gzip, gzip, gzip"})) == (400, "bad_request")
    deep = b'{"ids":' + b"[" * 1_000_000
    assert refused(send(till, gzip.compress(deep), **{"Content-Encoding": "gzip"})) == (400, "bad_request")


def test_a_body_without_a_length_is_cut_off_too(hub: Hub) -> None:
    def endless() -> Iterator[bytes]:
        yield b'{"ids":["'
        for _ in range(2 * BODY_BYTES // 65536):
            yield b"x" * 65536

    till = hub.till()
    try:
        answer = send(till, endless())
    except requests.ConnectionError:
        pass  # the hub hung up before all was sent, which is fine
    else:
        assert refused(answer) == (413, "too_large")
    assert till.get("/v1/snapshot").ok


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("deflate", zlib.compress(b'{"ids":[]}')),
        ("gzip", zlib.compress(b'{"ids":[]}')),
        ("gzip", gzip.compress(b'{"ids":[]}') * 2),
        ("gzip", gzip.compress('{"ids":["x"]}'.encode("utf-16"))),
        ("zstd", b"{}"),
        ("", '{"ids":["é"]}'.encode("latin-1")),
        ("identity", b"\xef\xbb\xbf{}"),
    ],
    ids=["deflate", "zlib", "two members", "utf-16", "zstd", "latin-1", "byte order mark"],
)
def test_other_wrappings_and_alphabets_are_refused(hub: Hub, encoding: str, body: bytes) -> None:
    till = hub.till()
    headers = {"Content-Encoding": encoding} if encoding else {}
    assert refused(send(till, body, **headers)) == (400, "bad_request")


def test_gzip_is_gzip_however_it_is_spelled(hub: Hub) -> None:
    answer = send(hub.till(), gzip.compress(b'{"ids":[]}'), **{"Content-Encoding": "GZip"})
    assert answer.json() == {"results": []}
