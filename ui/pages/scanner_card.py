"""The scanner's lesson on a card: a code to scan three times, how far it is, and what was learned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import i18n
from ui.receipts.barcode import bars, modules
from ui.scanner_habits import SCANS, ScannerHabits, keep_habits
from ui.scanner_lesson import CODE, ScannerLesson
from ui.theme.drawing import rounded
from ui.widgets import Button, Card, Text, announce, column, row

if TYPE_CHECKING:
    from ui.counter import Counter

MODULE, HIGH, QUIET = 2, 64, 10


class PrintedCode(QWidget):
    """Code 128 in black on white in either theme, with its quiet zone: a scanner reads it from the screen or a print."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._code = code
        self.setFixedSize(QSize((modules(code) + 2 * QUIET) * MODULE, HIGH + 2 * QUIET))
        self.setAccessibleName(self.tr("Code to scan: {code}").format(code=code))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bars."""
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), 8, QColor(Qt.GlobalColor.white))
        for start, width in bars(self._code):
            place = QRectF((start + QUIET) * MODULE, QUIET, width * MODULE, HIGH)
            painter.fillRect(place, QColor(Qt.GlobalColor.black))


class ScannerCard(Card):
    """Put on a page; the lesson begins with its button and ends by itself, by the button, or when the page is left."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(self.tr("Scanner"))
        self._counter = counter
        assert counter.scanner is not None
        self.lesson = ScannerLesson(counter.scanner)
        self.code = PrintedCode(CODE)
        self.says = Text("", "small", "ink2", wrap=True)
        self.facts = Text("", "small", "ink2", wrap=True)
        self.button = Button("", "secondary", "scan-barcode")
        self.button.clicked.connect(self._turn)
        self.lesson.heard.connect(self._heard)
        self.lesson.learned.connect(self._learned)
        self.lesson.failed.connect(self._failed)
        self.body.addLayout(row(self.code, None))
        self.body.addLayout(column(self.says, self.facts, row(self.button, None), gap=8))
        self._show(self.tr("Scan this code three times. The till learns how your scanner types."))
        self._show_habits(counter.scanner.habits)

    def begin(self) -> None:
        """Start the lesson, and bring it into sight."""
        self.button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.lesson.is_on:
            self._turn()

    def _turn(self) -> None:
        if self.lesson.is_on:
            self.lesson.stop()
            self._show(self.tr("The scanner test was stopped. Nothing was changed."))
        else:
            self.lesson.start()
            self._show(self.tr("Scan the code now."))

    def _show(self, sentence: str, tone: str = "ink2") -> None:
        on = self.lesson.is_on
        self.button.set_text(self.tr("Stop the scanner test") if on else self.tr("Test the scanner"))
        self.says.set_tone(tone)
        self.says.set_text(sentence)
        announce(self, sentence)

    def _heard(self, count: int) -> None:
        if count < SCANS:
            words = self.tr("{count} of {all} scans read. Scan it once more.")
            self._show(words.format(count=i18n.number(count), all=i18n.number(SCANS)))

    def _failed(self, why: str) -> None:
        words = {
            "other_code": self.tr(
                "That was another code, or the keyboard of the scanner is not known. Scan this one."
            ),
            "slow": self.tr(
                "The scanner types too slowly to be told from a person. Set it to a faster speed."
            ),
            "uneven": self.tr("The scans differ. Start again from the first one."),
        }
        self._show(words[why], "warn")

    def _learned(self, habits: ScannerHabits) -> None:
        self._show(self.tr("The scanner is known now."))
        self._show_habits(habits)
        try:
            keep_habits(self._counter.bridge.settings, habits)
        except OSError:
            self._show(
                self.tr("The scanner is known until the app is closed. It could not be saved: tell IT."),
                "warn",
            )

    def _show_habits(self, habits: ScannerHabits) -> None:
        ends = {"enter": self.tr("Enter"), "tab": self.tr("Tab"), "none": self.tr("a pause")}
        parts = [
            self.tr("Ends with: {key}").format(key=ends[habits.end]),
            self.tr("Longest gap: {count} ms").format(count=i18n.number(habits.gap)),
            *(
                [self.tr("Before the code: {signs}").format(signs=_seen(habits.prefix))]
                if habits.prefix
                else []
            ),
            *(
                [self.tr("After the code: {signs}").format(signs=_seen(habits.suffix))]
                if habits.suffix
                else []
            ),
        ]
        self.facts.set_text(" · ".join(parts))

    def hideEvent(self, event: QHideEvent) -> None:
        """Who leaves the page scans customers again."""
        super().hideEvent(event)
        if self.lesson.is_on:
            self._turn()


def _seen(signs: str) -> str:
    """Signs a person can see: control characters by their names' pictures (U+2400 …)."""
    return i18n.isolate("".join(chr(0x2400 + ord(sign)) if sign < " " else sign for sign in signs))
