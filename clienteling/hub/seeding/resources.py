"""Where the demo's names, goods and pictures lie, and how they are read."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

RESOURCES = Path(__file__).resolve().parents[3] / "resources"


@cache
def table(name: str) -> dict[str, Any]:
    """The demo file `name`.toml as plain values."""
    with (RESOURCES / "demo" / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)
