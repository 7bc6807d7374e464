"""One figure beside its floor, and the table of all of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """A figure; `least` or `most` are its floor or ceiling, None where it is only told."""

    what: str
    on: str
    value: float
    least: float | None = None
    most: float | None = None

    @property
    def holds(self) -> bool:
        return (self.least is None or self.value >= self.least) and (
            self.most is None or self.value <= self.most
        )


def near(what: str, on: str, value: float, target: float, within: float) -> Row:
    """A figure that must not be further from its target than `within`."""
    return Row(what, on, value, target - within, target + within)


def table(rows: Iterable[Row]) -> str:
    """The table as text, a mark at those that do not hold."""
    lines = [f"{'':2}{'what':48}{'data':18}{'figure':>16}  floor"]
    for row in rows:
        floor = f"≥ {row.least:.6g} " if row.least is not None else ""
        floor += f"≤ {row.most:.6g}" if row.most is not None else ""
        mark = "  " if row.holds else "✗ "
        lines.append(f"{mark}{row.what:48}{row.on:18}{row.value:16,.5f}  {floor}".rstrip())
    return "\n".join(lines)
