"""The hub as a process: it says where it listens, ends at once, speaks TLS, and keeps people's names to itself."""

from __future__ import annotations

import datetime as dt
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from sqlalchemy import select

from clienteling import ids
from clienteling.clock import SystemClock
from clienteling.hub import db, tables
from clienteling.ids import SystemIds
from tests.fixtures_hub import Hub, open_furnished, store_id

CANARY = "Zyxwvara"


def start(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "clienteling.hub.cli", "serve", "--port", "0", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def certificate(folder: Path) -> tuple[Path, Path]:
    """A self-signed certificate for 127.0.0.1."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "hub")])
    now = SystemClock().now()
    address = x509.SubjectAlternativeName([x509.DNSName("localhost")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(address, critical=False)
        .sign(key, hashes.SHA256())
    )
    pem, secret = folder / "hub.pem", folder / "hub.key"
    pem.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    secret.write_bytes(key.private_bytes(*form))
    return pem, secret


def test_a_hub_asked_to_stop_lets_waiting_tills_go_and_ends_quietly(tmp_path: Path) -> None:
    open_furnished(tmp_path).dispose()
    with start("--home", str(tmp_path)) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[-1]
        answers: list[Any] = []
        till = _till(url, tmp_path)
        _, cursor = till.snapshot()
        waiting = threading.Thread(target=lambda: answers.append(till.changes(cursor, wait=25)))
        waiting.start()
        time.sleep(0.5)
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        waiting.join(10)
        out, err = process.communicate(timeout=15)
    assert time.monotonic() - began < 4
    assert answers[0]["items"] == []
    assert (process.returncode, out, err) == (0, "", "")


def _till(url: str, home: Path) -> Any:
    clock = SystemClock()
    engine = db.open(home)
    till = Hub(url, home, engine, clock, SystemIds(clock)).till()
    engine.dispose()
    return till


def test_over_tls_with_a_certificate(tmp_path: Path) -> None:
    pem, key = certificate(tmp_path)
    with start("--home", str(tmp_path / "hub"), "--certificate", str(pem), "--key", str(key)) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[-1].replace("127.0.0.1", "localhost")
        assert url.startswith("https://")
        try:
            assert requests.get(f"{url}/v1/meta", verify=str(pem), timeout=10).ok
            with pytest.raises(requests.exceptions.SSLError):
                requests.get(f"{url}/v1/meta", timeout=10)
        finally:
            process.terminate()
            process.communicate(timeout=15)


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("--host", "0.0.0.0", "--plain", "--tls"), 2, "there is no certificate"),
        (("--certificate", "hub.pem"), 2, "go together"),
        (
            ("--host", "127.0.0.1", "--database", "sqlite:////dev/null/hub.db"),
            1,
            "the database cannot be opened",
        ),
    ],
)
def test_what_cannot_be_served_is_said_in_one_line(
    tmp_path: Path, arguments: tuple[str, ...], code: int, says: str
) -> None:
    where = () if "--database" in arguments else ("--home", str(tmp_path))
    with start(*where, *arguments) as process:
        _, err = process.communicate(timeout=20)
    assert process.returncode == code
    assert says in err
    assert len(err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "content", [b"this is no database, and it is long enough to be looked at" * 9, b"x" * 5000]
)
def test_a_damaged_database_is_said_in_one_line_and_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "hub.db"
    file.write_bytes(content)
    with start("--home", str(tmp_path)) as process:
        _, err = process.communicate(timeout=20)
    assert process.returncode == 1
    assert "damaged" in err
    assert len(err.strip().splitlines()) == 1
    assert file.read_bytes() == content


def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    engine = open_furnished(tmp_path)
    with engine.begin() as connection:
        connection.execute(tables.migrations.insert().values(number=99, name="of tomorrow"))
    engine.dispose()
    with start("--home", str(tmp_path)) as process:
        _, err = process.communicate(timeout=20)
    assert process.returncode == 1
    assert "newer_schema" in err


def test_a_taken_port_is_said_in_one_line(tmp_path: Path, hub: Hub) -> None:
    with start("--home", str(tmp_path / "other"), "--port", hub.url.rsplit(":", maxsplit=1)[1]) as process:
        _, err = process.communicate(timeout=20)
    assert process.returncode == 1
    assert "cannot listen" in err


def test_no_name_is_in_the_feed_the_audit_or_a_log(hub: Hub, caplog: pytest.LogCaptureFixture) -> None:
    who = ids.derived("customer", CANARY)
    hub.put(
        ("customer", who, {"name": {"given": CANARY, "family": ""}, "cards": [], "phones": [], "emails": []})
    )
    till = hub.till()
    till.sign_in()
    note = {"customer": who, "text": CANARY, "by_name": "N", "store": store_id("batumi")}
    command = till.command("note.add", ("note", till.ids.new()), note)
    till.send(command, command | {"seq": 99}, command | {"id": f"{CANARY} broken"})
    till.post("/v1/customers/search", {"text": CANARY})
    till.post("/v1/customers/search", {"text": {"given": CANARY}})
    with hub.reading() as connection:
        kept = [str(connection.execute(select(table)).all()) for table in (tables.changes, tables.audit)]
    assert len(kept[0]) > 100
    assert CANARY not in "".join(kept)
    assert CANARY not in caplog.text


def test_a_hub_started_by_a_program_ends_with_it_however_that_ends(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "clienteling.hub.cli", "serve", "--port", "0", "--home", str(tmp_path)]
    with subprocess.Popen(
        [*command, "--until-stdin-closes"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline().startswith("listening on ")
        process.stdin.close()
        assert process.wait(10) == 0
