"""One file on its way in: its rows with the mapping's defaults, and where what cannot be taken is noted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from clienteling.hub.importing.cells import Reader
from clienteling.hub.importing.known import Known
from clienteling.hub.importing.report import FileReport, Outcome, Report
from clienteling.hub.importing.sheet import BadCell, BadRow, Row, Sheet

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Intake:
    """What reading a file needs besides its rows."""

    reader: Reader
    known: Known
    report: Report
    file: FileReport
    tick: Callable[[int], None]

    def rows(self, sheet: Sheet, take: Callable[[Row], Thing]) -> Iterator[tuple[Row, Thing]]:
        """Every row that can be taken, with what it means; the others are in the report."""
        defaults = self.reader.options.defaults.get(self.file.kind, {})
        for row in sheet.rows():
            self.file.rows += 1
            self.tick(sheet.consumed)
            if isinstance(row, BadRow):
                self.refuse(row.line, row.problem)
                continue
            whole = Row(
                row.line,
                {
                    **defaults,
                    **{name: cell for name, cell in row.cells.items() if cell or name not in defaults},
                },
            )
            try:
                taken = take(whole)
            except BadCell as problem:
                self.refuse(row.line, problem)
            else:
                yield whole, taken

    def refuse(self, line: int, problem: BadCell) -> None:
        """Notes a row that is not taken."""
        self.file.rows_refused += 1
        self.report.add(self.file.file, line, problem.field, "row refused", problem.code, problem.facts)

    def leave_out(self, line: int, problem: BadCell, outcome: Outcome = "value left out") -> None:
        """Notes a value that is not taken, or kept without being understood, while its row is taken."""
        self.report.add(self.file.file, line, problem.field, outcome, problem.code, problem.facts)
