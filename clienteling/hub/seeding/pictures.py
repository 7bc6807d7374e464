"""The product drawings in the colours of the demo's goods."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from typing import Any

from clienteling.hub.seeding.resources import RESOURCES, table

SHADOW = 0.76  # how much of the cloth's light is left in a fold
GLOW = 0.32  # how far a seam that catches light goes towards white


@cache
def picture(drawing: str, colour: str) -> bytes:
    """The SVG of a drawing in a colour of pictures.toml; `White, pine` is white with pine details."""
    spec: dict[str, str] = table("pictures")["drawings"][drawing]
    cloth, _, detail = colour.partition(", ")
    tones = _tones(cloth)
    if detail:
        tones["accent"] = _tones(detail.capitalize())["base"]
    svg = (RESOURCES / spec["file"]).read_text(encoding="utf-8")
    wanted = {spec[tone]: tones[tone] for tone in ("base", "dark", "light", "accent") if tone in spec}
    # Through marks that no drawing holds: a colour put in must not be taken for one to be replaced.
    for place, drawn in enumerate(wanted):
        svg = svg.replace(drawn, f"@{place}@")
    for place, tone in enumerate(wanted.values()):
        svg = svg.replace(f"@{place}@", tone)
    return svg.encode()


@cache
def address(drawing: str, colour: str) -> str:
    """The SHA-256 (hex) by which the hub keeps the picture."""
    return sha256(picture(drawing, colour)).hexdigest()


def _tones(colour: str) -> dict[str, str]:
    spec: dict[str, Any] = table("pictures")["colours"][colour]
    base = str(spec["base"])
    tones = {
        "base": base,
        "dark": str(spec.get("dark") or _mixed(base, 0, 1 - SHADOW)),
        "light": str(spec.get("light") or _mixed(base, 255, GLOW)),
    }
    return {**tones, "accent": tones["light"]}


def _mixed(colour: str, towards: int, share: float) -> str:
    parts = bytes.fromhex(colour[1:])
    return "#" + "".join(f"{round(part + (towards - part) * share):02X}" for part in parts)
