"""A hub on a shop's own network: its certificate is made once, and tills know it by the code a person carried to them."""

from __future__ import annotations

import contextlib
import json
import ssl
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import requests
from cryptography import x509

from clienteling import app, ids
from clienteling.clock import HandClock, SystemClock
from clienteling.errors import BadAnswer, BadCertificate, BadInput, Offline
from clienteling.hub import certificate, cli
from clienteling.ids import SeededIds
from clienteling.services import doctor
from clienteling.services import enrol as enrolling
from clienteling.sync import engine
from clienteling.sync.client import HubClient
from tests.fixtures_hub import open_furnished
from tests.fixtures_till import SESSION, settings_of
from tests.network.listening import Eavesdropper

Ask = Callable[..., str]


@contextlib.contextmanager
def serving(home: Path, *options: str) -> Iterator[tuple[str, str]]:
    """A hub's process; gives its URL and what it says of its certificate."""
    command = [
        sys.executable,
        "-m",
        "clienteling.hub.cli",
        "serve",
        "--port",
        "0",
        "--home",
        str(home),
        *options,
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            url = process.stdout.readline().split()[-1]
            yield url, process.stdout.readline().strip()
        finally:
            process.terminate()
            process.communicate(timeout=15)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    open_furnished(tmp_path / "hub").dispose()
    return tmp_path / "hub"


@pytest.fixture
def ask(home: Path, capsys: pytest.CaptureFixture[str]) -> Ask:
    """`ask("enrol-code", …)`: what a sub-command of the hub prints."""

    def asking(*words: str) -> str:
        assert cli.main([*words, "--home", str(home)]) == 0
        return capsys.readouterr().out.strip()

    return asking


def code_of(ask: Ask) -> str:
    return ask("enrol-code", "--store", "Rustaveli")


def test_a_certificate_is_made_once_and_its_key_is_for_the_hub_alone(tmp_path: Path) -> None:
    clock = HandClock("2026-11-22T12:00:00.000Z")
    made = certificate.own(tmp_path, clock, SeededIds(1, clock), "192.168.7.4", "counter.example")
    assert certificate.own(tmp_path, clock, SeededIds(2, clock)) == made
    assert (tmp_path / certificate.FILE).stat().st_mode & 0o777 == 0o600
    assert timedelta(days=3650) < made.ends - clock.now() < timedelta(days=3653)
    shown = x509.load_pem_x509_certificate((tmp_path / certificate.FILE).read_bytes())
    names = shown.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert {"localhost", "counter.example"} <= set(names.get_values_for_type(x509.DNSName))
    assert {"127.0.0.1", "192.168.7.4"} <= {str(one) for one in names.get_values_for_type(x509.IPAddress)}
    other = certificate.renew(tmp_path, clock, SeededIds(3, clock))
    assert other.fingerprint != made.fingerprint
    assert [path.name for path in tmp_path.iterdir()] == [certificate.FILE]


def test_a_till_enrols_with_a_code_that_names_the_certificate_and_speaks_to_no_other_ever_after(
    home: Path, tmp_path: Path, ask: Ask
) -> None:
    assert len(ids.read_code(code_of(ask))) == 12, "there is no certificate of our own yet"
    with serving(home, "--tls") as (url, said):
        code = code_of(ask)
        assert len(ids.read_code(code)) == 28
        assert code[15:] in said
        with pytest.raises(requests.exceptions.SSLError):
            requests.get(f"{url}/v1/meta", timeout=10)
        typed = code.lower().replace("-", "  ").replace("0", "o").replace("1", "l")
        till, _ = app.enrol(settings_of(tmp_path / "till"), url, typed, "Counter 1")
        with till:
            identity = till.enrolled()
            assert identity.certificate == certificate.own(home, SystemClock(), till.ids).fingerprint
            with HubClient.of(till) as client:
                engine.sync_once(till, client)
            assert till.store["name"] == "Rustaveli"
        checks = {one.name: one for one in doctor.checks(till.settings)}
        assert checks["certificate"].state == "ok"
        assert checks["certificate"].facts["pinned"] is True
        assert checks["certificate"].facts["days"] > 3600
        certificate.renew(home, SystemClock(), till.ids)
        assert code_of(ask)[15:] == code[15:], "the new one is served from the next start"
    with serving(home, "--tls", "--port", url.rsplit(":", 1)[1]) as (again, said):
        assert again == url
        assert code[15:] not in said
        till = app.with_session(app.open_till(till.settings), SESSION)
        with till, HubClient.of(till) as client, pytest.raises(BadCertificate):
            engine.sync_once(till, client)
        with app.open_till(till.settings) as till:
            with pytest.raises(BadCertificate):
                enrolling.trust(till, code[15:])
            trusting = enrolling.trust(till, json.loads(ask("certificate", "--json"))["pin"])
            with HubClient.of(trusting) as client:
                engine.sync_once(trusting, client)
        with app.open_till(till.settings) as till, HubClient.of(till) as client:
            engine.sync_once(till, client)  # also after the next start of the till


def test_to_a_hub_with_another_certificate_nothing_is_said_not_even_the_code(tmp_path: Path) -> None:
    clock = SystemClock()
    found = certificate.own(tmp_path / "true", clock, SeededIds(1, clock))
    certificate.own(tmp_path / "false", clock, SeededIds(2, clock))
    code = ids.shown_code("ABCDEFGHJKMN" + certificate.letters(found.fingerprint))
    with Eavesdropper(tmp_path / "false" / certificate.FILE) as liar:
        with pytest.raises(BadCertificate):
            app.enrol(settings_of(tmp_path / "till"), liar.url, code)
        assert liar.heard == b""
        # Without the part that names the certificate the computer's own trust decides, and it knows nothing of this one.
        with pytest.raises(BadCertificate):
            app.enrol(settings_of(tmp_path / "till"), liar.url, code[:14])
        assert liar.heard == b""
        assert liar.lines >= 2
    with Eavesdropper(tmp_path / "true" / certificate.FILE) as right:
        with pytest.raises((Offline, BadAnswer)):
            app.enrol(settings_of(tmp_path / "till"), right.url, code)
        assert b"/v1/meta" in right.heard, "the eavesdropper would have heard it"


@pytest.mark.parametrize("lost", [1, 4, 15])
def test_a_code_of_which_a_part_is_missing_is_never_taken_for_one_without_a_certificate(
    lost: int, tmp_path: Path
) -> None:
    code = "ABCDEFGHJKMN" + certificate.letters("ab" * 32)
    with pytest.raises(BadInput) as told:
        app.enrol(settings_of(tmp_path / "till"), "https://127.0.0.1:9", code[:-lost])
    assert told.value.code == "bad_code"


def test_the_pin_of_it_counts_more_than_a_code(tmp_path: Path) -> None:
    clock = SystemClock()
    found = certificate.own(tmp_path, clock, SeededIds(1, clock))
    code = "ABCDEFGHJKMN" + certificate.letters(found.fingerprint)
    with Eavesdropper(tmp_path / certificate.FILE) as hub, pytest.raises(BadCertificate):
        app.enrol(settings_of(tmp_path / "till", certificate_pin="ab" * 32), hub.url, code)
    assert hub.heard == b""


def test_tls_before_1_2_is_not_spoken(home: Path) -> None:
    with serving(home, "--tls") as (url, _):
        host, port = url.removeprefix("https://").split(":")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        for newest in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            context.maximum_version = newest
            assert _spoken(context, host, int(port)) == newest.name.replace("_", ".")
        command = [
            "openssl",
            "s_client",
            "-connect",
            f"{host}:{port}",
            "-tls1_1",
            "-cipher",
            "ALL:@SECLEVEL=0",
        ]
        told = subprocess.run(
            command, check=False, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=20
        )
        assert told.returncode != 0


def _spoken(context: ssl.SSLContext, host: str, port: int) -> str | None:
    import socket

    with socket.create_connection((host, port), 10) as plain, context.wrap_socket(plain) as line:
        return line.version()


def test_a_given_certificate_is_served_and_its_code_names_none(home: Path, tmp_path: Path, ask: Ask) -> None:
    clock = SystemClock()
    with serving(home, "--tls"):
        assert len(ids.read_code(code_of(ask))) == 28
    certificate.own(tmp_path / "given", clock, SeededIds(1, clock))
    pem = str(tmp_path / "given" / certificate.FILE)
    with serving(home, "--certificate", pem, "--key", pem) as (url, said):
        assert url.startswith("https://")
        assert "ends" in said
        assert len(ids.read_code(code_of(ask))) == 12
