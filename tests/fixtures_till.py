"""Tills for tests, all of them real: encrypted files in a temporary folder, keys in a key file.

`till_with` makes one without a hub that already has given documents; `enrolled_till` one of a real hub over HTTP.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from clienteling import app
from clienteling.clock import Clock, HandClock
from clienteling.ids import Ids, SeededIds, derived
from clienteling.protocol import new_command
from clienteling.services import enrol, signin
from clienteling.settings import Settings, load
from clienteling.store.keys import Keys
from clienteling.sync import engine
from clienteling.sync.client import HubClient
from clienteling.till import Identity, Session, Till
from tests.fixtures_hub import PIN, Hub

NOW = "2026-11-22T12:54:03.120Z"
STORE = derived("store", "Test Street")
ASSOCIATE = derived("associate", "nino")

IDENTITY = Identity(
    device=derived("device", "test"),
    till_id=derived("till", "test"),
    till_number=7,
    till_name="Till 7",
    store_id=STORE,
    store_name="Test Street",
    hub_url="http://127.0.0.1:9",
    feed_id="feed-1",
)
SESSION = Session(associate_id=ASSOCIATE, name="Nino Beridze", role="associate", store=STORE)

Document = tuple[str, str, dict[str, Any]]
"""Kind, id and body."""


def settings_of(home: Path, **given: Any) -> Settings:
    """The settings of a test till: its keys are in a file, for there is no keyring in a test."""
    environ = {"CLIENTELING_KEY_FILE": str(home / "till.key")}
    environ.update({f"CLIENTELING_{name.upper()}": str(value) for name, value in given.items()})
    return load(home, environ=environ, managed=home / "no-managed.toml")


def make_till(
    home: Path, documents: Iterable[Document] = (), *, clock: Clock | None = None, ids: Ids | None = None
) -> Till:
    """A till without a hub that has these documents, as if it had just synced; Nino Beridze is signed in."""
    clock = clock or HandClock(NOW)
    till, _ = app.prepare(settings_of(home), clock=clock, ids=ids or SeededIds(7, clock))
    till = enrol.settle_in(till, IDENTITY)
    rows = [(kind, identity, 1, json.dumps(body, ensure_ascii=False)) for kind, identity, body in documents]
    till.cache.load(rows, {"cursor": "start", "as_of": clock.now_text()})
    till.journal.note("last_sync", clock.now_text())
    return app.with_session(till, SESSION)


def reopened(till: Till) -> Till:
    """The same till after the program ended and began again."""
    till.close()
    return app.with_session(app.open_till(till.settings, clock=till.clock, ids=till.ids), till.session)


def command(
    till: Till, name: str, document: tuple[str, str], body: dict[str, Any], **more: Any
) -> dict[str, Any]:
    """Something the signed-in associate did."""
    return new_command(till.ids, till.clock, name, document, body, till.actor(), **more)


def note_of(till: Till, customer: str, text: str) -> dict[str, Any]:
    """A note about a customer, as a command."""
    body = {"customer": customer, "text": text, "by_name": "Nino Beridze", "store": STORE}
    return command(till, "note.add", ("note", till.ids.new()), body)


def customer(given: str = "Tamar", family: str = "Gelashvili", **more: Any) -> dict[str, Any]:
    """A customer's body with everything the catalogue asks for."""
    return {
        "name": {"given": given, "family": family},
        "also": [],
        "phones": [{"e164": "+995555123456", "raw": "555 12-34-56", "label": "mobile"}],
        "emails": [{"address": f"{given.lower()}@example.org", "label": "home"}],
        "cards": [],
        "language": "ka",
        "birthday": None,
        "home_store": STORE,
        "since": "2024-03-02T09:00:00.000Z",
        "sizes": {},
        "sizes_checked_at": None,
        "fit_note": None,
        "likes": [],
        "avoids": [],
        "address": None,
        "consents": {},
        "merged_into": None,
        **more,
    }


def stored_keys(till: Till) -> Keys:
    """The keys of a test till, to open its files with other means."""
    return till.files.keys


def tear(till: Till) -> None:
    """Spoil the later half of the cache in use; with the first pages whole it still opens."""
    path = till.cache.path
    till.cache.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    till.files.close_cache()
    whole = bytearray(path.read_bytes())
    for place in range(len(whole) // 8192 * 4096, len(whole), 4096):
        whole[place : place + 64] = b"\0" * 64
    path.write_bytes(whole)


@pytest.fixture
def clock() -> HandClock:
    """A clock that stands at five to one on a Sunday until a test moves it."""
    return HandClock(NOW)


@pytest.fixture
def till_with(tmp_path: Path, clock: HandClock) -> Iterator[Callable[..., Till]]:
    """`till_with(("customer", id, body), …)` gives a till without a hub that has these documents."""
    made: list[Till] = []

    def make(*documents: Document) -> Till:
        made.append(make_till(tmp_path / f"till-{len(made)}", documents, clock=clock))
        return made[-1]

    yield make
    for one in made:
        one.close()


Enrolled = Callable[..., Till]


def enrol_at(hub: Hub, home: Path, store: str = "rustaveli", user: str = "nino", **given: Any) -> Till:
    """A till newly enrolled at a hub, its first copy fetched, its associate signed in through the hub."""
    till, _ = app.enrol(settings_of(home, **given), hub.url, hub.code(store), home.name, clock=hub.clock)
    with HubClient.of(till) as client:
        engine.bootstrap(till, client)
        return app.with_session(till, signin.sign_in(till, client, user, PIN))


def synced(till: Till) -> engine.Outcome:
    """One round with the hub."""
    with HubClient.of(till) as client:
        return engine.sync_once(till, client)


@pytest.fixture
def enrolled_till(hub: Hub, tmp_path: Path) -> Iterator[Enrolled]:
    """`enrolled_till()` enrols another till at the test's hub; `enrolled_till("batumi", "mariam")` there and for her."""
    made: list[Till] = []

    def make(store: str = "rustaveli", user: str = "nino", **given: Any) -> Till:
        made.append(enrol_at(hub, tmp_path / f"counter-{len(made) + 1}", store, user, **given))
        return made[-1]

    yield make
    for one in made:
        one.close()
