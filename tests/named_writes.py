"""Watches the till's one door to SQLite: what our own code writes there must be inside a write that has a name.

The names, and why there are names, are in clienteling/store/points.py.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_WRITES = re.compile(
    r"\s*(INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|VACUUM|REINDEX|PRAGMA user_version\s*=)", re.I
)
_OURS = str(Path(__file__).parents[1] / "clienteling")


@contextmanager
def demanded() -> Iterator[None]:
    """While this is open, a write of our own code outside a named write fails the test it happens in."""
    from clienteling.store.encryption import Cursor  # the settings of the tests come first

    originals = {name: getattr(Cursor, name) for name in ("execute", "executemany")}
    for name, original in originals.items():
        setattr(Cursor, name, _demanding(original))
    try:
        yield
    finally:
        for name, original in originals.items():
            setattr(Cursor, name, original)


def _demanding(original: Callable[..., Any]) -> Callable[..., Any]:
    from clienteling.store import points

    def execute(self: Any, sql: str, *parameters: Any) -> Any:
        named = self.connection.written
        if named not in points.NAMES and _WRITES.match(sql) and _is_ours():
            raise AssertionError(f"a write without a name of points.py ({named}): {sql}")
        return original(self, sql, *parameters)

    return execute


def _is_ours() -> bool:
    """Whether the statement was called for by our own code: this function, `execute`, perhaps SQLite's connection."""
    frame = sys._getframe(2)
    return frame.f_code.co_filename.startswith(_OURS)
