"""A real hub for tests: in this process behind real HTTP, or as its own process, and a small till that talks to it.

Import the fixtures you need in a conftest: `from tests.fixtures_hub import hub, hub_process`.
"""

from __future__ import annotations

import contextlib
import functools
import io
import json
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from sqlalchemy import Connection, Engine

from clienteling import ids, protocol
from clienteling.clock import Clock, SystemClock
from clienteling.hub import api, associates, db, devices, documents, serving, signing
from clienteling.ids import Ids, SystemIds, shown_code

STORES = {"rustaveli": "Rustaveli", "batumi": "Batumi"}
PEOPLE = {"nino": "associate", "mariam": "manager", "gio": "admin"}
PIN = "2468"
POLICY = {
    "retailer": "Atelier",
    "currency": "GEL",
    "region": "GE",
    "tax": {"mode": "included", "rates": {"standard": 1800, "reduced": 500, "zero": 0}},
    "points": {"per": 100, "worth": 5, "earn": True},
    "tiers": [{"name": "Silver", "from": 0}, {"name": "Gold", "from": 5000}],
    "returns_days": 30,
    "cards": {"prefix": "77", "length": 10},
    "hold_minutes": 30,
    "offline": {"floor": 15000, "cap": 150000, "window_hours": 24},
    "cash_rounding": 1,
    "privacy_mask": False,
    "lookup": {"per_minute": 30, "per_shift": 200},
}


def store_id(name: str) -> str:
    return ids.derived("store", name)


def associate_id(user: str) -> str:
    return ids.derived("associate", user)


@dataclass
class Hub:
    """A running hub and its database."""

    url: str
    home: Path
    engine: Engine
    clock: Clock
    ids: Ids

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        with db.reading(self.engine) as connection:
            yield connection

    def put(self, *rows: documents.Row) -> None:
        with self.engine.begin() as connection:
            documents.put_many(connection, rows)

    def body(self, kind: str, identity: str) -> dict[str, Any] | None:
        with self.reading() as connection:
            stored = documents.get(connection, kind, identity)
        return stored.body if stored else None

    def code(self, store: str = "rustaveli") -> str:
        """A fresh enrolment code."""
        with self.engine.begin() as connection:
            code, _ = devices.new_code(connection, self.ids, self.clock, store_id(store))
        return shown_code(code)

    def till(self, name: str = "Counter 1", store: str = "rustaveli") -> TillAtHub:
        """A newly enrolled till with a token."""
        till = TillAtHub(self.url, self.ids, self.clock)
        till.enrol(self.code(store), name)
        till.prove()
        return till


@dataclass
class TillAtHub:
    """The least a till needs to talk to a hub."""

    url: str
    ids: Ids
    clock: Clock
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    device: str = ""
    till: dict[str, Any] = field(default_factory=dict)
    token: str = ""
    session: str = ""
    seq: int = 0
    speaks: str = "1"

    def call(self, method: str, path: str, **options: Any) -> requests.Response:
        headers = {"Clienteling-Protocol": self.speaks, "Authorization": f"Bearer {self.token}"}
        if self.session:
            headers["Clienteling-Session"] = self.session
        headers |= options.pop("headers", {})
        return requests.request(method, self.url + path, headers=headers, timeout=30, **options)

    def get(self, path: str, **parameters: Any) -> requests.Response:
        return self.call("GET", path, params=parameters)

    def post(self, path: str, body: Any) -> requests.Response:
        return self.call("POST", path, json=body)

    def enrol(self, code: str, name: str = "Counter 1") -> requests.Response:
        public = self.key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        body = {"code": code, "name": name, "public_key": protocol.to_base64url(public)}
        answer = self.post("/v1/devices", body)
        if answer.ok:
            self.device, self.till = answer.json()["device"], answer.json()["till"]
        return answer

    def signed(self, challenge: str) -> str:
        return protocol.to_base64url(self.key.sign(protocol.SIGNED_PREFIX + challenge.encode()))

    def prove(self) -> None:
        challenge = self.post("/v1/devices/challenge", {"device": self.device}).json()["challenge"]
        body = {"device": self.device, "challenge": challenge, "signature": self.signed(challenge)}
        answer = self.post("/v1/devices/token", body)
        answer.raise_for_status()
        self.token = answer.json()["token"]

    def sign_in(self, user: str = "nino", pin: str = PIN) -> requests.Response:
        answer = self.post("/v1/sessions", {"user": user, "pin": pin})
        if answer.ok:
            self.session = answer.json()["token"]
        return answer

    def command(
        self, name: str, document: tuple[str, str], body: dict[str, Any], who: str = "nino", **more: Any
    ) -> dict[str, Any]:
        """An envelope with the next seq; `claim` and `expected_version` may be given."""
        self.seq += 1
        actor = {"associate": associate_id(who), "auth": more.pop("auth", "online")}
        made = protocol.new_command(self.ids, self.clock, name, document, body, actor, **more)
        return made | {"seq": self.seq}

    def send(self, *commands: dict[str, Any]) -> list[dict[str, Any]]:
        """The hub's results for these envelopes, in their order."""
        answer = self.post("/v1/commands", {"commands": list(commands)})
        assert answer.status_code == 200, answer.text
        results: list[dict[str, Any]] = answer.json()["results"]
        return results

    def do(self, name: str, document: tuple[str, str], body: dict[str, Any], **more: Any) -> dict[str, Any]:
        return self.send(self.command(name, document, body, **more))[0]

    def snapshot(self, limit: int = 1000) -> tuple[list[dict[str, Any]], str]:
        """Every document the till may see, and the cursor to go on from."""
        rows: list[dict[str, Any]] = []
        after: str | None = ""
        end: dict[str, Any] = {}
        while after is not None:
            lines = self.get("/v1/snapshot", after=after, limit=limit).text.splitlines()
            rows += [json.loads(line) for line in lines[:-1]]
            end = json.loads(lines[-1])
            after = end["next"]
        return rows, end["cursor"]

    def changes(self, cursor: str, **parameters: Any) -> dict[str, Any]:
        answer = self.get("/v1/changes", cursor=cursor, **parameters)
        assert answer.status_code == 200, answer.text
        page: dict[str, Any] = answer.json()
        return page


def furnish(engine: Engine) -> None:
    """A retailer with two stores, and one associate, manager and admin; everybody's PIN is `PIN`."""
    rows: list[documents.Row] = [("policy", ids.derived("policy", "retailer"), POLICY)]
    for key, name in STORES.items():
        place = {"name": name, "city": name, "country": "GE", "region": "GE", "currency": "GEL"}
        times = {"timezone": "Asia/Tbilisi", "phone": "", "opens": "10:00", "closes": "21:00", "address": ""}
        receipt = {"receipt": {"legal_name": "Atelier LLC", "tax_number": "1", "footer": ""}}
        rows.append(("store", store_id(key), place | times | receipt))
    for user, role in PEOPLE.items():
        person = {
            "name": user.title(),
            "user": user,
            "role": role,
            "store": store_id("rustaveli"),
            "active": True,
        }
        rows.append(("associate", associate_id(user), person))
    with engine.begin() as connection:
        documents.put_many(connection, rows)
        badge_key = signing.keys(connection).badge
        for user in PEOPLE:
            associates.set_credentials(
                connection, badge_key, associate_id(user), user, PIN, f"BADGE-{user}-1"
            )


def open_furnished(home: Path) -> Engine:
    """The database of a furnished hub in a folder: a copy, because hashing PINs is slow on purpose."""
    home.mkdir(parents=True, exist_ok=True)
    file = home / db.FILE
    file.touch(0o600)
    file.write_bytes(_furnished())
    return db.open(home)


@functools.cache
def _furnished() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        engine = db.open(Path(folder))
        furnish(engine)
        engine.dispose()
        return (Path(folder) / db.FILE).read_bytes()


@contextlib.contextmanager
def serving_hub(engine: Engine, home: Path, clock: Clock | None = None, **options: Any) -> Iterator[Hub]:
    """The hub's ASGI application on a free port of loopback, in a thread of this process; `options` are of api.create."""
    clock = clock or SystemClock()
    names = SystemIds(clock)
    bound = serving.listen("127.0.0.1", 0)
    server = serving.Server(api.create(engine, clock, names, **options))
    with contextlib.redirect_stdout(io.StringIO()) as said:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]})
        thread.start()
        while "listening" not in said.getvalue() and thread.is_alive():
            thread.join(0.01)
    try:
        yield Hub(serving.url(bound), home, engine, clock, names)
    finally:
        server.should_exit = True
        thread.join()
        bound.close()


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    """A furnished hub on SQLite, in this process, over real HTTP."""
    home = tmp_path / "hub"
    engine = open_furnished(home)
    with serving_hub(engine, home) as running:
        yield running


@pytest.fixture
def hub_process(tmp_path: Path) -> Iterator[Hub]:
    """A furnished hub as its own process: `clienteling-hub serve --home DIR --port 0`."""
    home = tmp_path / "hub"
    engine = open_furnished(home)
    clock = SystemClock()
    arguments = [sys.executable, "-m", "clienteling.hub.cli", "serve", "--home", str(home), "--port", "0"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line.startswith("listening on "), line
            yield Hub(line.split()[-1], home, engine, clock, SystemIds(clock))
        finally:
            process.terminate()
            process.wait(15)
            engine.dispose()
