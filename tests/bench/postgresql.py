"""A private PostgreSQL for one measurement, behind a socket in a temporary folder; nothing where it is not installed."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg

_BINARIES = next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), None)

NewDatabase = Callable[[str], str]
"""Makes an empty database of a name and gives its URL."""


@contextlib.contextmanager
def cluster() -> Iterator[NewDatabase | None]:
    """A server with its commits on the disk, as in a shop, until the block ends; None when there is no PostgreSQL."""
    if _BINARIES is None:
        yield None
        return
    folder = Path(tempfile.mkdtemp(prefix="clienteling-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    try:
        _run(folder, "initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8")
        options = f"-k {folder} -c listen_addresses=''"
        _run(folder, "pg_ctl", "-l", str(folder / "log"), "-w", "-o", options, "start")

        def new_database(name: str) -> str:
            with psycopg.connect(f"host={folder} user=postgres dbname=postgres", autocommit=True) as conn:
                conn.execute(f"CREATE DATABASE {name}")  # type: ignore[arg-type, unused-ignore]
            return f"postgresql+psycopg://postgres@/{name}?host={folder}"

        yield new_database
    finally:
        with contextlib.suppress(subprocess.CalledProcessError):
            _run(folder, "pg_ctl", "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _run(folder: Path, program: str, *arguments: str) -> None:
    # PostgreSQL does not run as root.
    own = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
    command = [*own, str(Path(str(_BINARIES)) / program), "-D", str(folder / "data"), *arguments]
    subprocess.run(command, check=True, capture_output=True, cwd="/")
