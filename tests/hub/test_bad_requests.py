"""Rubbish over the wire: always a problem document of the 4xx kind, never a fault of the hub, never a word of it in a log."""

from __future__ import annotations

import gzip
import json
import logging
from typing import Any

import pytest
import requests

from clienteling.clock import parse
from clienteling.hub.api.requests import BODY_BYTES
from tests.fixtures_hub import Hub, TillAtHub

POSTS = (
    "/v1/devices",
    "/v1/devices/challenge",
    "/v1/devices/token",
    "/v1/sessions",
    "/v1/commands",
    "/v1/commands/lookup",
    "/v1/customers/search",
    "/v1/storefront/sessions",
)
REFUSALS = ("bad_request", "unauthorized", "session_ended", "not_found")
RUBBISH: dict[str, bytes] = {
    "nothing": b"",
    "no JSON": b"hello",
    "half": b'{"commands": [',
    "null": b"null",
    "a number": b"5",
    "a list": b"[]",
    "an empty object": b"{}",
    "wrong types": b'{"commands":{},"ids":5,"code":[],"device":1,"user":{},"pin":[],"text":7,"email":0,"secret":0}',
    "not UTF-8": b'{"text":"\xff\xfe"}',
    "a lone surrogate": b'{"text":"\\ud800"}',
    "deep": b"[" * 100_000,
    "deep objects": b'{"commands":[' + b'{"a":' * 50_000,
    "huge number": b'{"ids":[' + b"9" * 5000 + b"]}",
    "NUL": b"\x00" * 100,
}


def problem(answer: requests.Response) -> dict[str, Any]:
    assert 400 <= answer.status_code < 500, (answer.status_code, answer.text)
    assert answer.headers["Content-Type"].startswith("application/problem+json")
    assert parse(answer.headers["Server-Time"]).year >= 2026
    body: dict[str, Any] = answer.json()
    assert body["status"] == answer.status_code
    assert body["code"]
    assert body["title"]
    return body


@pytest.fixture
def till(hub: Hub) -> TillAtHub:
    made = hub.till()
    made.sign_in()
    return made


def send(till: TillAtHub, path: str, body: bytes, **headers: str) -> requests.Response:
    return till.call("POST", path, data=body, headers={"Content-Type": "application/json"} | headers)


def test_rubbish_bodies_are_bad_requests(till: TillAtHub, caplog: pytest.LogCaptureFixture) -> None:
    till.session = ""  # with a session an empty object is a good request for a new token
    with caplog.at_level(logging.WARNING):
        for path in POSTS:
            for name, body in RUBBISH.items():
                answer = send(till, path, body)
                assert problem(answer)["code"] in REFUSALS, (path, name)
        assert (
            send(till, "/v1/commands", b'{"commands":[]}', **{"Content-Type": "text/plain"}).status_code
            == 400
        )
    assert not caplog.records


def test_paths_and_methods_nobody_serves(till: TillAtHub) -> None:
    assert problem(till.get("/v1/nothing"))["code"] == "not_found"
    assert problem(till.get("/"))["code"] == "not_found"
    assert problem(till.call("DELETE", "/v1/snapshot"))["status"] == 405
    assert problem(till.get("/v1/commands"))["status"] == 405


@pytest.mark.parametrize(
    "query", ["limit=x", "limit=", "wait=abc", "wait=nan", "limit=1e9", "limit=-5&wait=-1"]
)
def test_odd_parameters(till: TillAtHub, query: str) -> None:
    _, cursor = till.snapshot()
    for path in (f"/v1/changes?cursor={cursor}&{query}", f"/v1/snapshot?{query}"):
        assert till.get(path).status_code in (200, 400)


def test_a_compressed_body_is_read(till: TillAtHub) -> None:
    answer = send(
        till, "/v1/commands/lookup", gzip.compress(b'{"ids":["x"]}'), **{"Content-Encoding": "gzip"}
    )
    assert answer.json() == {"results": [None]}


def test_a_small_body_that_inflates_without_end_is_too_large(till: TillAtHub) -> None:
    bomb = gzip.compress(b'{"ids":["' + b"x" * (200 * 1024 * 1024))
    assert len(bomb) < BODY_BYTES
    for path in POSTS:
        answer = send(till, path, bomb, **{"Content-Encoding": "gzip"})
        assert problem(answer)["code"] == "too_large"


def test_a_large_body_is_too_large(till: TillAtHub) -> None:
    body = json.dumps({"ids": ["x" * (BODY_BYTES + 1)]}).encode()
    assert problem(send(till, "/v1/commands/lookup", body))["code"] == "too_large"


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", b"not gzip"),
        ("gzip", gzip.compress(b"{}", mtime=0)[:-4]),
        ("gzip", gzip.compress(b"{}", mtime=0) + b"tail"),
        ("br", b"{}"),
        ("gzip, gzip", b"{}"),
    ],
)
def test_bodies_in_a_broken_or_unknown_wrapping(till: TillAtHub, encoding: str, body: bytes) -> None:
    answer = send(till, "/v1/commands/lookup", body, **{"Content-Encoding": encoding})
    assert problem(answer)["code"] == "bad_request"


def test_the_interface_is_published(hub: Hub) -> None:
    page = requests.get(f"{hub.url}/schema/openapi.json", timeout=20).json()
    assert page["openapi"].startswith("3.1")
    assert set(POSTS) | {"/v1/meta", "/v1/snapshot", "/v1/changes", "/v1/images/{sha256}"} <= set(
        page["paths"]
    )
    assert {"Result", "CommandsAnswer", "ChangesPage", "Meta"} <= set(page["components"]["schemas"])
