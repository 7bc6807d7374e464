"""What every test stands on: no screen, no real home, no keyring, no network beyond loopback, and silence.

Fixtures of one package live in that package's own conftest.py.
"""

import atexit
import logging
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from argon2 import PasswordHasher

from clienteling.hub import associates, storefront
from clienteling.services import signin
from tests import named_writes

# Two busy cores must not fail a property for being slow.
hypothesis.settings.register_profile("shop", deadline=None)
hypothesis.settings.load_profile("shop")


def _hash_pins_quickly() -> None:
    """Hashing PINs is slow on purpose, 0.14 s each; here nobody guesses. What ships is held by test_pins_are_slow_to_guess."""
    associates._hasher = storefront._hasher = PasswordHasher(**CHEAP)
    signin.PasswordHasher = partial(PasswordHasher, **CHEAP)  # type: ignore[misc,assignment]


CHEAP = {"time_cost": 1, "memory_cost": 8, "parallelism": 1}


def _leave_the_real_machine_alone() -> None:
    """Point everything a program finds through its environment at a throw-away folder; runs before Qt is imported."""
    home = Path(tempfile.mkdtemp(prefix="clienteling-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    folders = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "roaming",
        "LOCALAPPDATA": home / "local",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_STATE_HOME": home / "state",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_RUNTIME_DIR": home / "run",
    }
    for name, folder in folders.items():
        folder.mkdir(mode=0o700, exist_ok=True)
        os.environ[name] = str(folder)
    for name in [name for name in os.environ if name.startswith("CLIENTELING_")]:
        del os.environ[name]
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        os.environ.pop(name, None)
        os.environ.pop(name.upper(), None)
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ["TZ"] = "UTC"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_ACCESSIBILITY", "0")


def _stay_on_this_computer(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook that refuses connections beyond loopback: a test never depends on a network."""
    if event != "socket.connect":
        return
    address = arguments[1]
    if isinstance(address, tuple) and not str(address[0]).startswith(("127.", "::1", "localhost")):
        # TEST-NET (RFC 5737, RFC 6666) stands for a hub that cannot be reached.
        if str(address[0]).startswith(("192.0.2.", "100::")):
            raise OSError(113, "No route to host")
        raise RuntimeError(f"a test tried to reach {address[0]}")


_leave_the_real_machine_alone()
sys.addaudithook(_stay_on_this_computer)
_hash_pins_quickly()


def pytest_xdist_auto_num_workers() -> int:
    """`-n auto`: one more than there are cores, for a test of a till and its hub waits half of its time; four suffice."""
    return min(4, (os.cpu_count() or 1) + 1)


class LogWatch(logging.Handler):
    """Keeps the records of a test that would have told a person of trouble."""

    def __init__(self) -> None:
        super().__init__(level=logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def log_watch() -> Iterator[LogWatch]:
    """Fails a test that logged a warning or worse without expecting it (see `expect_log`)."""
    watch = LogWatch()
    root = logging.getLogger()
    root.addHandler(watch)
    yield watch
    root.removeHandler(watch)
    if watch.records:
        lines = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in watch.records]
        pytest.fail("stray log lines:\n  " + "\n  ".join(lines), pytrace=False)


@pytest.fixture(autouse=True, scope="session")
def every_write_has_a_name() -> Iterator[None]:
    """Fails whatever writes to a till's files outside a named write: the tests of crashes would never hear of it."""
    with named_writes.demanded():
        yield


@pytest.fixture
def expect_log(log_watch: LogWatch) -> Callable[[str], AbstractContextManager[None]]:
    """`with expect_log("regex"):` demands that at least one warning inside matches, and forgives those that do."""

    @contextmanager
    def expecting(pattern: str) -> Iterator[None]:
        before = len(log_watch.records)
        yield
        inside = log_watch.records[before:]
        matching = [record for record in inside if re.search(pattern, record.getMessage())]
        assert matching, f"nothing logged matches {pattern!r}: {[record.getMessage() for record in inside]}"
        log_watch.records[:] = [record for record in log_watch.records if record not in matching]

    return expecting
