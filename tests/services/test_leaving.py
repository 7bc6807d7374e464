"""A computer stops being a till only when nothing would be lost, or after handing over what could not be sent."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection

from clienteling import app, cli
from clienteling.domain import outbox
from clienteling.errors import BadInput, NotEnrolled, Refused, StorageError
from clienteling.hub import cli as hub_cli
from clienteling.hub import cli_outbox, devices, documents
from clienteling.ids import derived
from clienteling.services import checkout, leaving
from clienteling.store import keys
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import Hub
from tests.fixtures_till import customer, enrol_at, note_of, synced

Enrolled = Callable[..., Till]
TAMAR, COAT = derived("customer", "tamar"), derived("product", "coat")
PASSWORD = "a password for support"


@pytest.fixture
def till(hub: Hub, enrolled_till: Enrolled) -> Till:
    variant = {"sku": "COAT-S", "title": "S", "price": 12900, "codes": []}
    product = {"title": "Coat", "currency": "GEL", "tax": "standard", "active": True, "variants": [variant]}
    hub.put(("customer", TAMAR, customer()), ("product", COAT, product))
    return enrolled_till()


def worked(till: Till) -> tuple[str, str]:
    """A sale and a note: the ids of order and note."""
    sale = checkout.add(till, checkout.start(till, TAMAR), "COAT-S")
    checkout.pay_cash(till, sale, 20000)
    note = note_of(till, TAMAR, "Erdbeerallergie")
    till.do(note)
    return sale.id, note["document"]["id"]


def test_a_till_with_something_unsent_may_not_go(till: Till) -> None:
    leaving.check(till)
    worked(till)
    with pytest.raises(Refused) as told:
        leaving.check(till)
    assert (told.value.code, told.value.facts) == ("unsent", {"count": 3, "payments": 0, "set_aside": 0})
    synced(till)
    leaving.check(till)


def test_what_was_refused_and_nobody_has_seen_counts_too(till: Till) -> None:
    till.do(note_of(till, derived("customer", "nobody"), "lost"))
    synced(till)
    with pytest.raises(Refused) as told:
        leaving.check(till)
    assert told.value.facts["count"] == 1
    till.journal.close_refused(till.journal.refused()[0]["command"]["id"])
    leaving.check(till)


def test_the_file_holds_the_very_bytes_and_tells_nothing_without_the_password(
    till: Till, tmp_path: Path
) -> None:
    worked(till)
    path = tmp_path / "outbox.clienteling"
    assert leaving.export(till, path, PASSWORD) == 3
    content = path.read_bytes()
    assert content.startswith(b"CLIENTELING-OUTBOX\n")
    for secret in (b"Erdbeer", TAMAR.encode(), till.enrolled().device.encode()):
        assert secret not in content
    opened = outbox.unseal(content, PASSWORD)
    assert list(opened.commands) == leaving.unsent(till)
    assert [json.loads(one)["name"] for one in opened.commands] == [
        "payment.approved",
        "sale.complete",
        "note.add",
    ]
    assert (opened.device, opened.till) == (till.enrolled().device, till.enrolled().till_id)
    assert path.stat().st_mode & 0o077 == 0


def test_a_file_is_never_written_over_and_a_short_password_is_no_password(till: Till, tmp_path: Path) -> None:
    path = tmp_path / "outbox"
    for password, wrong in (("short", "short_password"), (PASSWORD, None), (PASSWORD, "file_exists")):
        if wrong is None:
            leaving.export(till, path, password)
            continue
        with pytest.raises(BadInput) as told:
            leaving.export(till, path, password)
        assert told.value.code == wrong
    with pytest.raises(StorageError):
        leaving.export(till, tmp_path / "no such folder" / "outbox", PASSWORD)


def test_a_file_that_was_changed_or_made_up_is_refused(till: Till, tmp_path: Path) -> None:
    worked(till)
    path = tmp_path / "outbox"
    leaving.export(till, path, PASSWORD)
    content = path.read_bytes()
    head = content.split(b"\n")[1]
    harms = {
        "wrong_password": [
            content[:-1] + bytes([content[-1] ^ 1]),
            content[:-20],
            content.replace(b'"p":1', b'"p": 1'),
        ],
        "bad_outbox_file": [
            b"",
            b"anything",
            content.replace(head, b"{}"),
            content.replace(b"65536", b"4194304"),
        ],
        "newer_outbox_file": [content.replace(b'"version":1', b'"version":2')],
    }
    for code, contents in harms.items():
        for harmed in contents:
            with pytest.raises(BadInput) as told:
                outbox.unseal(harmed, PASSWORD)
            assert told.value.code == code
    with pytest.raises(BadInput) as told:
        outbox.unseal(content, PASSWORD + " ")
    assert told.value.code == "wrong_password"


def run(*arguments: object) -> int:
    return cli.main([str(one) for one in arguments])


def test_a_till_that_cannot_reach_its_hub_leaves_with_a_file_that_support_brings_to_the_hub(
    hub: Hub, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "till"
    monkeypatch.setenv("CLIENTELING_KEY_FILE", str(home / "till.key"))
    hub.put(("customer", TAMAR, customer()))
    variant = {"sku": "COAT-S", "title": "S", "price": 12900, "codes": []}
    hub.put(
        (
            "product",
            COAT,
            {"title": "Coat", "currency": "GEL", "tax": "standard", "active": True, "variants": [variant]},
        )
    )
    with enrol_at(hub, home) as till:
        order, note = worked(till)
        device, till_id = till.enrolled().device, till.enrolled().till_id
        pictures = till.settings.home / "pictures"
        pictures.mkdir()
        (pictures / "abc").write_bytes(b"x")
        settings = till.settings
    assert run("uninstall-check", "--home", home) == 1
    assert run("reset", "--home", home) == 1
    assert "3 not sent" in capsys.readouterr().err
    assert (home / "journal.db").exists()
    file, password = tmp_path / "outbox", tmp_path / "password"
    password.write_text(PASSWORD + "\n")
    assert run("reset", "--home", home, "--export", file, "--password-file", password) == 0
    assert list(home.iterdir()) == []
    assert not app.is_enrolled(settings)
    with pytest.raises(NotEnrolled):
        app.open_till(settings)
    assert run("uninstall-check", "--home", home) == 0
    # A manager takes the lost till out of service; its sales wait for a decision.
    asked = ["import-outbox", str(file), "--home", str(hub.home), "--password-file", str(password)]
    assert hub.body("order", order) is None
    assert hub_cli.main(asked) == 0
    sold = hub.body("order", order)
    assert sold is not None
    assert hub.body("note", note) is not None
    assert hub_cli.main(asked) == 0
    assert hub.body("order", order) == sold
    assert "3\tapplied: ok" in capsys.readouterr().out
    assert device != till_id


def test_the_sales_of_a_till_out_of_service_wait_for_a_manager(hub: Hub, till: Till, tmp_path: Path) -> None:
    order, _ = worked(till)
    leaving.export(till, tmp_path / "outbox", PASSWORD)
    with hub.engine.begin() as connection:
        devices.set_in_service(connection, till.enrolled().till_id, False)
    results = cli_outbox.take(hub.engine, hub.clock, (tmp_path / "outbox").read_bytes(), PASSWORD)
    assert [(one.status, one.code) for one in results] == [
        ("applied", "quarantined"),
        ("applied", "quarantined"),
        ("rejected", "device_revoked"),
    ]
    assert hub.body("order", order) is None
    assert reasons(hub) == ["quarantined", "quarantined"]


def reasons(hub: Hub) -> list[str]:
    def look(connection: Connection) -> list[str]:
        return sorted(stored.body["reason"] for _, stored in documents.of(connection, "attention"))

    with hub.reading() as connection:
        return look(connection)


def test_a_file_of_another_hubs_till_is_refused(
    hub: Hub, till_with: Callable[..., Till], tmp_path: Path
) -> None:
    stranger = till_with()
    stranger.do(note_of(stranger, TAMAR, "elsewhere"))
    leaving.export(stranger, tmp_path / "outbox", PASSWORD)
    with pytest.raises(BadInput) as told:
        cli_outbox.take(hub.engine, hub.clock, (tmp_path / "outbox").read_bytes(), PASSWORD)
    assert told.value.code == "unknown_device"


def test_deleting_a_till_that_broke_off_goes_on(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "till"
    monkeypatch.setenv("CLIENTELING_KEY_FILE", str(home / "till.key"))
    with enrol_at(hub, home) as till:
        settings = till.settings

    def cut(_: object) -> None:
        raise StorageError("cannot_open", file="till.key")

    with monkeypatch.context() as broken:
        broken.setattr(keys, "forget", cut)
        assert run("reset", "--home", home) == 1
    assert not (home / "journal.db").exists()
    assert leaving.is_leaving(settings)
    assert run("reset", "--home", home) == 0
    assert list(home.iterdir()) == []
    with enrol_at(hub, home) as again, HubClient.of(again) as client:
        assert client.meta().hub == "Atelier"


def test_damaged_journals_and_open_payments_are_only_given_up_on_purpose(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "till"
    monkeypatch.setenv("CLIENTELING_KEY_FILE", str(home / "till.key"))
    with enrol_at(hub, home):
        pass
    (home / "journal-damaged-20261122.db").write_bytes(b"what a person may want to read")
    assert run("uninstall-check", "--home", home) == 1
    assert run("reset", "--home", home) == 1
    assert run("reset", "--home", home, "--force") == 0
    assert list(home.iterdir()) == []
