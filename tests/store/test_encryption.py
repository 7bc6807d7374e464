"""The files of a till tell nobody anything, open only with its key, and the key is never left lying about."""

import json
import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import null

from clienteling import app
from clienteling.clock import HandClock
from clienteling.errors import Damaged, NoKeyring, StorageError, WrongKey
from clienteling.ids import SeededIds, derived
from clienteling.protocol import new_command
from clienteling.services import enrol
from clienteling.settings import Settings, load
from clienteling.store import keys
from clienteling.store.encryption import Connection, connect, is_plain, schema_of, versions, writing
from tests.fixtures_till import IDENTITY, NOW, customer, make_till, note_of, settings_of

TAMAR = derived("customer", "tamar")
CANARY = "Canary-Gelashvili-0x7F3A"
posix = pytest.mark.skipif(os.name != "posix", reason="file modes of POSIX")


class PocketKeyring(KeyringBackend):
    """A keyring that keeps what it is given, as long as the test lasts."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class SlowKeyring(PocketKeyring):
    """A locked keyring that waits for somebody to type a password."""

    def get_password(self, service: str, username: str) -> str | None:
        time.sleep(2)
        return None


@pytest.fixture
def pocket() -> Iterator[PocketKeyring]:
    before, mine = keyring.get_keyring(), PocketKeyring()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


def without_key_file(home: Path, **given: str) -> Settings:
    return load(home, environ=given, managed=home / "none")


def new_till(settings: Settings) -> None:
    till, _ = app.prepare(settings, clock=HandClock(NOW))
    enrol.settle_in(till, IDENTITY).close()


def test_no_personal_data_stands_in_any_file_of_a_till(tmp_path: Path) -> None:
    person = customer(CANARY, phones=[{"e164": "+995599777321", "raw": "599 777 321", "label": "mobile"}])
    till = make_till(tmp_path, [("customer", TAMAR, person)])
    till.do(note_of(till, TAMAR, f"{CANARY} likes linen"), notes={"recent": [CANARY]})
    for closed in (False, True):
        if closed:
            till.close()
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert len([path for path in files if path.suffix == ".db"]) == 2
        for path in files:
            content = path.read_bytes()
            for secret in (CANARY, "599777321", "599 777 321", "likes linen", "CREATE TABLE"):
                assert secret.encode() not in content, path
            assert path.suffix != ".db" or not is_plain(path)


@pytest.mark.parametrize("name", ["journal.db", "cache"])
def test_without_the_key_nothing_opens(tmp_path: Path, name: str) -> None:
    make_till(tmp_path).close()
    path = next(tmp_path.glob(f"{name}*"))
    with pytest.raises(Damaged):
        connect(path, bytes(32))


def test_the_library_really_encrypts() -> None:
    assert versions()["sqlcipher"]


@posix
def test_a_key_file_is_for_its_owner_alone_and_refused_otherwise(tmp_path: Path) -> None:
    till = make_till(tmp_path)
    till.close()
    path = tmp_path / "till.key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o640)
    with pytest.raises(StorageError) as told:
        app.open_till(till.settings)
    assert told.value.code == "key_file_unsafe"
    path.chmod(0o600)
    app.open_till(till.settings).close()


def test_the_key_file_named_once_is_found_again(tmp_path: Path) -> None:
    new_till(settings_of(tmp_path))
    with app.open_till(without_key_file(tmp_path)) as till:
        assert till.identity is not None


def test_a_wrong_or_missing_key_is_not_taken_for_damage(tmp_path: Path) -> None:
    till = make_till(tmp_path / "one")
    till.close()
    make_till(tmp_path / "two").close()
    key = tmp_path / "one" / "till.key"
    other = json.loads((tmp_path / "two" / "till.key").read_text()) | {"database": "ab" * 32}
    key.write_text(json.dumps(other))
    with pytest.raises(WrongKey) as told:
        app.open_till(till.settings)
    assert told.value.code == "wrong_key"
    key.write_text("{}")
    with pytest.raises(WrongKey) as told:
        app.prepare(till.settings)
    assert told.value.code == "key_unreadable"
    key.unlink()
    with pytest.raises(WrongKey) as told:
        app.open_till(till.settings)
    assert told.value.code == "key_missing"
    assert (tmp_path / "one" / "journal.db").exists()


def test_the_keyring_keeps_the_keys_of_each_till(tmp_path: Path, pocket: PocketKeyring) -> None:
    for name in ("one", "two"):
        new_till(without_key_file(tmp_path / name))
        app.open_till(without_key_file(tmp_path / name)).close()
    assert len(pocket.kept) == 2
    assert len(set(pocket.kept.values())) == 2
    for secret in pocket.kept.values():
        for path in tmp_path.rglob("*.*"):
            assert json.loads(secret)["database"].encode() not in path.read_bytes()


def test_keys_a_keyring_has_are_never_written_over(tmp_path: Path, pocket: PocketKeyring) -> None:
    new_till(without_key_file(tmp_path))
    before = dict(pocket.kept)
    (tmp_path / keys.NOTE).unlink()
    new_till(without_key_file(tmp_path))
    assert pocket.kept == before


@pytest.mark.parametrize("backend", ["none", "one that forgets", "one that never answers"])
def test_without_a_usable_keyring_it_says_so_and_writes_nothing(
    tmp_path: Path, pocket: PocketKeyring, backend: str
) -> None:
    settings = without_key_file(tmp_path, CLIENTELING_KEYRING_TIMEOUT="0.2")
    if backend == "one that forgets":
        keyring.set_keyring(null.Keyring())
    elif backend == "one that never answers":
        keyring.set_keyring(SlowKeyring())
    else:
        keyring.set_keyring(keyring.backends.fail.Keyring())
    with pytest.raises(NoKeyring) as told:
        app.prepare(settings, ids=SeededIds(1))
    assert told.value.facts["reason"] in {"NoKeyringError", "no_answer"}
    assert [path.name for path in tmp_path.iterdir()] == ["lock"]


def test_secrets_are_not_shown_by_what_holds_them(tmp_path: Path) -> None:
    with make_till(tmp_path) as till:
        assert till.files.keys.database.hex() not in repr(till.files.keys)
        assert "bytes" not in repr(till.files.keys)


def test_a_transaction_is_whole_or_nothing_through_sqlite_utils_too(tmp_path: Path) -> None:
    conn = connect(tmp_path / "x.db", bytes(32))
    schema_of(conn)["shop"].create({"name": str}, pk="name")

    def failing(inside: Connection) -> None:
        with writing(inside, "cache.load"):
            inside.execute("INSERT INTO shop VALUES ('Rustaveli')")
            raise RuntimeError("out")

    with pytest.raises(RuntimeError):
        failing(conn)
    assert conn.execute("SELECT * FROM shop").fetchall() == []
    conn.close()


def test_a_command_with_a_lone_surrogate_or_a_fraction_is_not_written(tmp_path: Path) -> None:
    with make_till(tmp_path) as till:
        body = {"customer": TAMAR, "text": "\ud800", "by_name": "N", "store": IDENTITY.store_id}
        bad = new_command(till.ids, till.clock, "note.add", ("note", till.ids.new()), body, till.actor())
        with pytest.raises(Exception, match="bad_json"):
            till.do(bad)
        assert till.journal.pending() == 0
