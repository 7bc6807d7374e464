"""A picture of black and white dots, as a receipt printer takes it. Who paints it, and how it is sent, is elsewhere."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Raster:
    """`width` (a multiple of 8) by `height` dots; `dots` line by line, eight to a byte, the highest bit first, 1 is black."""

    width: int
    height: int
    dots: bytes
