"""The root conftest keeps its promises: a noisy test fails, an expected warning is forgiven, no test leaves this computer."""

import re
import subprocess
import sys
from pathlib import Path

NOISY = """
import logging, os, socket, warnings
import pytest

def test_stray_log():
    logging.getLogger("till").warning("the drawer is open")

def test_expected_log(expect_log):
    with expect_log("drawer"):
        logging.getLogger("till").warning("the drawer is open")

def test_expected_log_that_never_came(expect_log):
    with expect_log("drawer"):
        pass

def test_stray_warning():
    warnings.warn("soon gone", DeprecationWarning)

def test_leaves_the_computer():
    socket.create_connection(("198.51.100.7", 80), timeout=1)

def test_stays_on_the_computer():
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        socket.create_connection(server.getsockname(), timeout=1).close()

def test_has_a_home_of_its_own():
    import keyring, keyring.errors
    assert "clienteling-tests-" in os.path.expanduser("~")
    with pytest.raises(keyring.errors.NoKeyringError):
        keyring.get_password("clienteling", "till")
"""


ROOT = Path(__file__).parent.parent


def test_the_root_conftest_keeps_its_promises(tmp_path: Path) -> None:
    (tmp_path / "test_noisy.py").write_text(NOISY, "utf-8")
    settings = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(tmp_path), "-p", "tests.conftest"]
    command = [
        sys.executable,
        "-m",
        "pytest",
        *settings,
        "-p",
        "no:cacheprovider",
        "-q",
        "-rA",
        "test_noisy.py",
    ]
    answer = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120)
    told = re.findall(r"^(PASSED|FAILED|ERROR) test_noisy\.py::(\w+)", answer.stdout, re.MULTILINE)
    assert sorted((name, outcome) for outcome, name in told) == [
        ("test_expected_log", "PASSED"),
        ("test_expected_log_that_never_came", "FAILED"),
        ("test_has_a_home_of_its_own", "PASSED"),
        ("test_leaves_the_computer", "FAILED"),
        ("test_stays_on_the_computer", "PASSED"),
        ("test_stray_log", "ERROR"),
        ("test_stray_log", "PASSED"),
        ("test_stray_warning", "FAILED"),
    ], answer.stdout
