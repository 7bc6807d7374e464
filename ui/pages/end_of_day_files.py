"""The figures of a day as files and on paper: PDF, CSV, printer. What they are is the page's, how they look report_rows.py's."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui import i18n
from ui.models import report_rows
from ui.pages.saved_files import ask_where, written
from ui.receipts.painter import Paper, save_pdf
from ui.receipts.printing import print_paper, roll

if TYPE_CHECKING:
    from clienteling.services.end_of_day import Report
    from ui.counter import Counter


class ReportFiles(QObject):
    """Of the report that is shown; nothing happens while none is."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter = counter
        self._report: Report | None = None

    def show(self, made: Report) -> Paper:
        """From now on it is about this report; gives its paper, in the window's language."""
        self._report = made
        return Paper(report_rows.rows(made), i18n.language())

    def forget(self) -> None:
        """The figures are refused."""
        self._report = None

    def save(self) -> None:
        """Ctrl S: the paper as a PDF."""
        self._ask_where("pdf", self.tr("PDF files (*.pdf)"), self.save_to)

    def save_table(self) -> None:
        """Ctrl Shift S: the figures as CSV."""
        self._ask_where("csv", self.tr("Tables (*.csv)"), self.save_table_to)

    def save_to(self, path: Path) -> None:
        """Write the PDF."""
        if self._report is not None:
            title = f"{self.tr('End of day')} {self._report.date.isoformat()}"
            written(self._counter, path, partial(save_pdf, self.show(self._report), title, path))

    def save_table_to(self, path: Path) -> None:
        """Write the CSV, in UTF-8 with the mark that spreadsheets ask for."""
        from clienteling.services import end_of_day

        if self._report is not None:
            content = end_of_day.as_csv(self._report).encode("utf-8-sig")
            written(self._counter, path, partial(path.write_bytes, content))

    def print_paper(self) -> None:
        """Ctrl P."""
        if self._report is not None:
            wide = roll(self._counter.bridge.settings)
            paper = Paper(report_rows.rows(self._report), i18n.language(), wide)
            self._counter.bridge.spawn(self._print(paper))

    async def _print(self, paper: Paper) -> None:
        if await print_paper(self._counter, paper):
            self._counter.note(self.tr("Printed"), icon="printer")

    def _ask_where(self, suffix: str, kinds: str, then: Callable[[Path], None]) -> None:
        if self._report is not None:
            ask_where(self._counter, f"{self._report.date.isoformat()}.{suffix}", kinds, then)
