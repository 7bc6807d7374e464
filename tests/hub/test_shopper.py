"""Made-up customers shop over real HTTP: carts fill and change, orders come in, and they go home with the hub."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from clienteling import clock, ids
from clienteling.errors import BadAnswer, Offline, Refused
from clienteling.hub import cli, db, documents, seed, shopper

SEED = 4
STEPS = 70
SOMETHING = ids.derived("claim", "of a till")


@contextlib.contextmanager
def served(home: Path) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The real hub process of this folder and its URL."""
    words = [sys.executable, "-m", "clienteling.hub.cli", "serve", "--home", str(home), "--port", "0"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            said = process.stdout.readline()
            assert said.startswith("listening on "), said
            yield said.removeprefix("listening on ").strip(), process
        finally:
            process.terminate()
            process.wait(20)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Engine]]:
    home = tmp_path_factory.mktemp("hub")
    engine = db.open(home)
    seed.seed(engine, 60, SEED, clock.parse("2026-11-22T13:00:00Z"))
    yield home, engine
    engine.dispose()


@pytest.fixture(scope="module")
def front(demo: tuple[Path, Engine]) -> Iterator[str]:
    """The URL of the demo's hub."""
    with served(demo[0]) as (url, _):
        yield url


def everything(engine: Engine, kind: str) -> dict[str, dict[str, Any]]:
    with db.reading(engine) as connection:
        return {identity: stored.body for identity, stored in documents.of(connection, kind)}


def go(url: str, steps: int | None, said: list[str], stop: threading.Event | None = None) -> int:
    stop = stop or threading.Event()
    return shopper.shop(url, SEED, 0, steps, secret=seed.DEMO_SECRET, stop=stop, say=said.append)


def test_shoppers_fill_carts_wish_and_pay(demo: tuple[Path, Engine], front: str) -> None:
    engine = demo[1]
    carts, wishes, orders = (everything(engine, kind) for kind in ("cart", "wishlist", "order"))
    said: list[str] = []
    assert go(front, STEPS, said) == len(said) == STEPS
    told = "\n".join(said)
    for deed in ("looks at", "wishes for", "into the cart", "now wants", "out of the cart", "pays: order"):
        assert deed in told
    assert "refused" not in told
    assert everything(engine, "cart") != carts
    assert everything(engine, "wishlist") != wishes
    bought = everything(engine, "order").keys() - orders.keys()
    assert len(bought) == told.count("pays: order")
    new = [everything(engine, "order")[identity] for identity in bought]
    assert all(order["from_cart"] and order["totals"]["paid"] == order["totals"]["total"] for order in new)


def test_they_go_home_when_the_hub_closes(demo: tuple[Path, Engine]) -> None:
    home, _ = demo
    said: list[str] = []
    with served(home) as (url, process):
        shopping = threading.Thread(target=go, args=(url, None, said))
        shopping.start()
        while len(said) < 5 and shopping.is_alive():
            shopping.join(0.05)
        process.terminate()
        shopping.join(60)
    assert not shopping.is_alive()
    assert said[-1] == "the hub has closed; the shoppers go home"


def test_they_stop_when_told(front: str) -> None:
    stop = threading.Event()
    stop.set()
    assert go(front, None, [], stop) == 1


def test_a_cart_taken_over_in_a_store_is_left_alone(demo: tuple[Path, Engine], front: str) -> None:
    engine = demo[1]
    claim = {"id": SOMETHING, "epoch": 1, "kind": "pinned"}
    with engine.begin() as connection:
        for identity, stored in list(documents.of(connection, "cart")):
            if stored.body["state"] == "open":
                documents.put(
                    connection, "cart", identity, {**stored.body, "state": "claimed", "claim": claim}
                )
    taken = {identity for identity, body in everything(engine, "cart").items() if body["state"] == "claimed"}
    before = {identity: everything(engine, "cart")[identity] for identity in taken}
    said: list[str] = []
    go(front, STEPS, said)
    assert any("it is being completed in a store" in line for line in said)
    assert before == {identity: everything(engine, "cart")[identity] for identity in taken}


def test_without_a_hub_the_exit_code_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(Offline):
        go(f"http://127.0.0.1:{port}", 1, [])
    assert cli.main(["shopper", "--hub", f"http://127.0.0.1:{port}", "--steps", "1"]) == 3
    assert "cannot be reached" in capsys.readouterr().err


def test_a_hub_without_the_demo_has_no_shop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with served(tmp_path) as (url, _):
        with pytest.raises(Refused, match="storefront_closed"):
            go(url, 1, [])
        assert cli.main(["shopper", "--hub", url, "--steps", "1"]) == 1
    assert "no shop front" in capsys.readouterr().err


def test_something_else_that_answers_is_no_hub() -> None:
    class Rubbish(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<html>Welcome</html>")

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            pass

    with HTTPServer(("127.0.0.1", 0), Rubbish) as server:
        serving = threading.Thread(target=server.handle_request)
        serving.start()
        with pytest.raises(BadAnswer):
            go(f"http://127.0.0.1:{server.server_port}", 1, [])
        serving.join(10)
