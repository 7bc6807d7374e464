"""Three scans of a printed code teach this till its scanner: prefix, suffix, end, gap and keyboard. Nothing is shown in here."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.scanner import Scanner
from ui.scanner_habits import SCANS, Burst, NotLearned, ScannerHabits, heard, learned

CODE = "LESSON-4711/2026"
"""What the code of the lesson says: capitals, digits and signs that keyboards have in different places."""


class ScannerLesson(QObject):
    """Listens to one scanner from `start` until it has learned; then the scanner has the new habits at once.

    Who shows the lesson keeps what was learned with `keep_habits`.
    """

    heard = Signal(int)
    """How many scans agree so far."""
    learned = Signal(object)
    """The `ScannerHabits`."""
    failed = Signal(str)
    """Why a scan tells nothing, as `NotLearned.why`; the lesson goes on from the first scan."""

    def __init__(self, scanner: Scanner, code: str = CODE) -> None:
        super().__init__(scanner)
        self._scanner, self._code = scanner, code
        self._scans: list[ScannerHabits] = []
        self.is_on = False

    def start(self) -> None:
        """From now on every scan is a part of the lesson and nothing else."""
        if not self.is_on:
            self.is_on = True
            self._scanner.burst.connect(self._take)
            self._scanner.listen(True)
        self._scans = []

    def stop(self) -> None:
        """Scans are scans again; the lesson may be over or given up."""
        if self.is_on:
            self.is_on = False
            self._scanner.burst.disconnect(self._take)
            self._scanner.listen(False)

    def _take(self, burst: Burst) -> None:
        try:
            self._scans.append(heard(self._code, burst))
            habits = learned(self._scans)
        except NotLearned as reason:
            self._scans = []
            self.failed.emit(reason.why)
            return
        self.heard.emit(len(self._scans))
        if len(self._scans) == SCANS:
            self.stop()
            self._scanner.set_habits(habits)
            self.learned.emit(habits)
