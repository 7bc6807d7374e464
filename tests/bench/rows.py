"""One figure of the table: what was measured, with how many customers, against which target."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """`value` is in milliseconds, MiB or, as `kind` "ratio", a quotient. `holds` is None where there is no target."""

    what: str
    customers: int
    value: float
    kind: str
    target: float | None
    holds: bool | None

    @classmethod
    def limit(cls, what: str, customers: int, value: float, kind: str, target: float) -> Row:
        """A figure that must not exceed its target."""
        return cls(what, customers, round(value, 3), kind, target, value <= target)

    @classmethod
    def ratio(cls, what: str, customers: int, value: float, target: float) -> Row:
        """A quotient of two figures of this run that must not exceed its target."""
        return cls.limit(what, customers, value, "ratio", target)

    @classmethod
    def at_least(cls, what: str, customers: int, value: float, target: float) -> Row:
        """A share of a baseline of this run that must be reached."""
        return cls(what, customers, round(value, 3), "share", target, value >= target)

    @classmethod
    def plain(cls, what: str, customers: int, value: float, kind: str) -> Row:
        """A figure without a target: a baseline, or a part of another row."""
        return cls(what, customers, round(value, 3), kind, None, None)


_UNITS = {"ratio": "×", "share": "×", "MiB": " MiB", "k/s": " k/s", "count": ""}
_VERDICTS = {True: "holds", False: "MISSED", None: ""}


def table(rows: list[Row]) -> str:
    """The rows as text in columns."""
    cells = [("what", "customers", "figure", "target", "")]
    for row in rows:
        unit = _UNITS.get(row.kind, " ms")
        figure = f"{row.value:.3g}{unit}" + (f" {row.kind}" if row.kind.startswith("p") else "")
        bound = "≥" if row.kind == "share" else "≤"
        target = "" if row.target is None else f"{bound} {row.target:g}{unit}"
        cells.append((row.what, f"{row.customers:,}", figure, target, _VERDICTS[row.holds]))
    widths = [max(len(cell[n]) for cell in cells) for n in range(5)]
    return "\n".join(
        "  ".join(text.ljust(width) for text, width in zip(cell, widths, strict=True)).rstrip()
        for cell in cells
    )
