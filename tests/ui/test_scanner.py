"""A scanner types faster than a person: its burst is one scan, everything else is typing, and nothing is lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from clienteling.clock import HandClock
from ui.scanner import Scanner

SCANNER, PERSON = 0.004, 0.12


class Desk(QWidget):
    """A field and a button, as any page has."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.button = QLineEdit(), QPushButton("Take payment")
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.button)
        self.pressed = 0
        self.button.clicked.connect(self._press)
        self.field.returnPressed.connect(self._press)

    def _press(self) -> None:
        self.pressed += 1


class Typing:
    """Presses keys at a given pace."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.clock = HandClock("2026-11-22T12:00:00.000Z")
        self.scanner = Scanner(self.clock.monotonic)
        self.scans: list[str] = []
        self.scanner.scanned.connect(self.scans.append)
        self.scanner.install(desk.windowHandle())

    def keys(self, text: str, pace: float, *, enter: bool = True) -> None:
        for letter in text:
            self._key(0, letter, pace)
        if enter:
            self._key(Qt.Key.Key_Return, "\r", pace)

    def _key(self, key: int, text: str, pace: float) -> None:
        self.clock.advance(pace)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key or ord(text.upper()[0]), Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(self.desk.windowHandle(), event)


@pytest.fixture
def typing(qtbot: QtBot, qapp: QApplication) -> Iterator[Typing]:
    desk = Desk()
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    desk.field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is desk.field)
    made = Typing(desk)
    yield made
    made.scanner.remove()


def test_a_burst_is_one_scan_and_swallowed_whole(typing: Typing) -> None:
    typing.keys("2204118703", SCANNER)
    assert typing.scans == ["2204118703"]
    assert (typing.desk.field.text(), typing.desk.pressed) == ("", 0)


def test_a_short_tap_of_space_still_presses_a_button(typing: Typing, qtbot: QtBot) -> None:
    typing.desk.button.setFocus()
    typing.keys(" ", PERSON, enter=False)  # pressed and released before the scanner lets go of the key
    qtbot.waitUntil(lambda: typing.desk.pressed == 1)
    assert not typing.desk.button.isDown()


def test_its_enter_presses_no_button(typing: Typing, qtbot: QtBot) -> None:
    typing.desk.button.setFocus()
    typing.desk.button.setDefault(True)
    typing.keys("2204118703", SCANNER)
    assert (typing.scans, typing.desk.pressed) == (["2204118703"], 0)


def test_what_a_person_types_reaches_the_field(typing: Typing, qtbot: QtBot) -> None:
    typing.keys("2204118703", PERSON)
    qtbot.waitUntil(lambda: typing.desk.field.text() == "2204118703")
    assert (typing.scans, typing.desk.pressed) == ([], 1)


def test_a_short_burst_is_typing(typing: Typing, qtbot: QtBot) -> None:
    typing.keys("0128", SCANNER)
    qtbot.waitUntil(lambda: typing.desk.field.text() == "0128")
    assert (typing.scans, typing.desk.pressed) == ([], 1)


def test_a_fast_typist_without_enter_is_no_scanner(typing: Typing, qtbot: QtBot) -> None:
    typing.keys("ahmadi", SCANNER, enter=False)
    qtbot.waitUntil(lambda: typing.desk.field.text() == "ahmadi")
    assert typing.scans == []


def test_a_pause_inside_is_not_bridged(typing: Typing, qtbot: QtBot) -> None:
    typing.keys("sara", SCANNER, enter=False)
    typing.clock.advance(PERSON)
    typing.keys("2204118703", SCANNER)
    qtbot.waitUntil(lambda: typing.desk.field.text() == "sara")
    assert typing.scans == ["2204118703"]


def test_a_scan_in_the_middle_of_a_stall_is_still_one_scan(typing: Typing, qtbot: QtBot) -> None:
    typing.keys("220411", SCANNER, enter=False)
    typing.clock.advance(0.4)  # the window was busy; the scanner was not: its keys say when they were pressed
    qtbot.wait(50)
    assert typing.desk.field.text() == ""
    typing.clock.advance(-0.4)
    typing.keys("8703", SCANNER)
    assert typing.scans == ["2204118703"]


def test_capitals_of_a_code_come_with_shift_and_tear_nothing_apart(typing: Typing) -> None:
    for letter in "GIFT-2026":
        if letter.isalpha():
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                shift = QKeyEvent(kind, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier, "")
                QCoreApplication.sendEvent(typing.desk.windowHandle(), shift)
        typing._key(0, letter, SCANNER)
    typing._key(Qt.Key.Key_Return, "\r", SCANNER)
    assert typing.scans == ["GIFT-2026"]
    assert typing.desk.field.text() == ""
