"""What charts are given: frozen records with words already in the language of the window. Nothing here paints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Write = Callable[[float], str]
"""How a value is written: money, a share, a number; in the language in force."""


@dataclass(frozen=True)
class Series:
    """One line or one colour of stacks; `points` stand one for each label, None is what must not or cannot be shown.

    `colour` is a chart token's number, 1 to 5. `unfinished`: the last point is of a period that is not over.
    """

    name: str
    points: tuple[float | None, ...]
    colour: int = 1
    dashed: bool = False
    unfinished: bool = False


@dataclass(frozen=True)
class Plot:
    """Series over common labels. `missing` says why a point is None, `note` stands at the end of the legend.

    Raises ValueError when a series has not one point for each label.
    """

    labels: tuple[str, ...]
    series: tuple[Series, ...]
    write: Write
    head: str = ""
    missing: str = ""
    note: str = ""
    write_tick: Write | None = None
    whole: bool = False
    """Values are counted: no tick lies between whole numbers."""
    total: str = ""
    """What the sum of a stack is called."""

    def __post_init__(self) -> None:
        for each in self.series:
            if len(each.points) != len(self.labels):
                raise ValueError(f"{each.name}: {len(each.points)} points for {len(self.labels)} labels")

    def told(self, value: float | None) -> str:
        """A value in words; why there is none where there is none."""
        return self.missing if value is None else self.write(value)


@dataclass(frozen=True)
class Bar:
    """One bar: what it is of, how long, and its value in words. `chosen` is the point being made."""

    name: str
    value: float | None
    shown: str
    chosen: bool = False


@dataclass(frozen=True)
class Part:
    """One part of a whole: how many, in words too, and its share in words."""

    name: str
    value: float
    shown: str
    share: str
    colour: int


@dataclass(frozen=True)
class Heat:
    """A cohort table: one row for each cohort, `cells` are shares from 0 to 1, None what is not yet or hidden."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, str, tuple[float | None, ...]], ...]
    """Name, size in words, cells; a row may be shorter than the columns: the future is not known."""
    write: Write
    head: tuple[str, str] = ("", "")
    missing: str = ""


@dataclass(frozen=True)
class Figures:
    """A chart as a table: columns are (title, `start` or `end`)."""

    columns: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, ...], ...]
