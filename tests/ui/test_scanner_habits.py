"""A till learns its scanner: what it types around a code, how fast, and on which keyboard the computer thinks it is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clienteling.settings import Settings, load
from tests.ui.test_scanner import PERSON, SCANNER, Typing, typing
from ui.keyboard_layouts import Stroke, meant, us_sign
from ui.scanner_habits import Burst, NotLearned, ScannerHabits, habits_of, heard, keep_habits, learned
from ui.scanner_lesson import CODE, ScannerLesson

__all__ = ["typing"]

US = "1234567890-=qwertyuiop[]asdfghjkl;'`\\zxcvbnm,./"
US_CODES = [*range(2, 14), *range(16, 28), *range(30, 42), *range(43, 54)]


def strokes(text: str, *, places: bool = False) -> tuple[Stroke, ...]:
    return tuple(Stroke(sign, sign if places else "") for sign in text)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("7722041187", "7722041187"),
        ("۷۷۲۲۰۴۱۱۸۷", "7722041187"),  # Persian digits
        ("٧٧٢٢٠٤١١٨٧", "7722041187"),  # Arabic ones
        ("ПШАЕ-2026", "GIFT-2026"),  # Russian, with Shift
        ("ЕФ.4711", "TA/4711"),
        ("შAღA-4711", "SARA-4711"),  # Georgian
        ("ضصثق", "qwer"),
        ("şirin-4711", "şirin-4711"),  # a letter of a keyboard we have no table for stays what it is
    ],
)
def test_letters_of_another_keyboard_are_read_as_the_scanner_meant_them(typed: str, code: str) -> None:
    assert meant(strokes(typed)) == code


def test_the_place_of_a_key_says_more_than_its_letter() -> None:
    pressed = tuple(Stroke(letter, place) for letter, place in zip("фиу", "abe", strict=True))
    assert meant(pressed) == "abe"
    azerty = tuple(Stroke(letter, place) for letter, place in zip("&é", "12", strict=True))
    assert meant(azerty) == "12"
    german = tuple(Stroke(letter, place) for letter, place in zip("yz", "zy", strict=True))
    assert (meant(german), meant(german, by_place=True)) == ("yz", "zy")


def test_every_key_of_a_us_keyboard_is_known_by_its_place() -> None:
    assert "".join(us_sign(code + 8, 0, shift=False) for code in US_CODES) == US
    assert us_sign(2 + 8, 0, shift=True) == "!"
    assert us_sign(0, 0, shift=False) == ""


def test_what_stands_around_a_code_is_taken_away() -> None:
    habits = ScannerHabits(prefix="\x02", suffix="~")
    assert habits.code(strokes("\x027722041187~")) == "7722041187"
    assert ScannerHabits().code(strokes("]C10104860000112081")) == "0104860000112081"


def burst(text: str, slowest: float = 4, end: str = "enter", *, places: bool = False) -> Burst:
    return Burst(strokes(text, places=places), slowest, end)


def test_three_scans_of_one_code_say_how_the_scanner_types() -> None:
    scans = [heard(CODE, burst(f"~{CODE}##", gap, "tab")) for gap in (4, 38, 6)]
    assert learned(scans) == ScannerHabits("~", "##", "tab", 76, "auto")


def test_the_identifier_of_a_symbology_is_no_prefix() -> None:
    assert heard(CODE, burst(f"]C0{CODE}")).prefix == ""


def test_a_scanner_for_another_latin_keyboard_is_learned_by_places() -> None:
    swapped = tuple(Stroke({"-": "ß", "/": "-"}.get(sign, sign), sign) for sign in CODE)
    assert (
        heard(CODE, Burst(swapped, 4, "enter")).layout == "auto"
    )  # a sign no Latin code has: places at once
    swapped = tuple(Stroke({"-": "/", "/": "-"}.get(sign, sign), sign) for sign in CODE)
    habits = heard(CODE, Burst(swapped, 4, "enter"))
    assert habits.layout == "us"
    assert habits.code(swapped) == CODE


@pytest.mark.parametrize(
    ("scan", "why"), [(burst("7722041187"), "other_code"), (burst(CODE, 180), "slow")], ids=["other", "slow"]
)
def test_a_scan_that_tells_nothing_says_why(scan: Burst, why: str) -> None:
    with pytest.raises(NotLearned) as found:
        heard(CODE, scan)
    assert found.value.why == why


def test_scans_that_differ_teach_nothing() -> None:
    with pytest.raises(NotLearned) as found:
        learned([heard(CODE, burst(CODE)), heard(CODE, burst(f"x{CODE}"))])
    assert found.value.why == "uneven"


def test_what_was_learned_is_kept_in_the_tills_settings(tmp_path: Path) -> None:
    learnt = ScannerHabits("\x02", "~", "tab", 76, "us")
    keep_habits(Settings(tmp_path), learnt)
    assert habits_of(load(tmp_path, environ={})) == learnt


def test_a_lesson_of_three_scans_at_the_window(typing: Typing) -> None:
    lesson = ScannerLesson(typing.scanner)
    said: list[object] = []
    lesson.heard.connect(said.append)
    lesson.failed.connect(said.append)
    lesson.learned.connect(said.append)
    lesson.start()
    typing.keys("7722041187", 0.02)
    for _ in range(3):
        typing.keys(f"~{CODE}", 0.05)
    assert said == ["other_code", 1, 2, 3, ScannerHabits("~", "", "enter", 100, "auto")]
    assert (typing.scans, typing.desk.field.text(), lesson.is_on) == ([], "", False)
    typing.keys("~7722041187", 0.06)  # too slow for any other scanner, not for this one any more
    assert typing.scans == ["7722041187"]


def test_a_scan_may_end_with_tab(typing: Typing) -> None:
    typing.scanner.set_habits(ScannerHabits(end="tab"))
    typing.keys("7722041187", SCANNER, enter=False)
    typing._key(Qt.Key.Key_Tab, "\t", SCANNER)
    assert typing.scans == ["7722041187"]
    assert QApplication.focusWidget() is typing.desk.field


def test_a_scan_may_end_with_nothing(typing: Typing, qtbot: QtBot) -> None:
    typing.scanner.set_habits(ScannerHabits(end="none"))
    typing.keys("7722041187", SCANNER, enter=False)
    qtbot.waitUntil(lambda: typing.scans == ["7722041187"])
    assert typing.desk.field.text() == ""


def test_a_line_feed_ends_a_scan_as_enter_does(typing: Typing) -> None:
    typing.keys("7722041187", SCANNER, enter=False)
    typing._key(10, "\n", SCANNER)
    assert typing.scans == ["7722041187"]


def test_the_separator_of_a_gs1_code_comes_with_ctrl_and_belongs_to_it(typing: Typing) -> None:
    typing.keys("10ABC123", SCANNER, enter=False)
    typing._key(Qt.Key.Key_Control, "", SCANNER)
    typing._key(Qt.Key.Key_BracketRight, "\x1d", SCANNER)
    typing.keys("2112345", SCANNER)
    assert typing.scans == ["10ABC123\x1d2112345"]
    assert typing.desk.field.text() == ""


def through_shortcuts(typing: Typing, text: str, pace: float) -> None:
    """As the window system brings keys: shortcuts are looked for first, with ShortcutOverride."""
    for letter in text:
        typing.clock.advance(pace)
        override = QKeyEvent(
            QEvent.Type.ShortcutOverride, ord(letter), Qt.KeyboardModifier.NoModifier, letter
        )
        override.ignore()
        QCoreApplication.sendEvent(typing.desk.windowHandle(), override)
        assert override.isAccepted()
        typing.clock.advance(-pace)
        typing._key(0, letter, pace)


def test_a_digit_of_a_scan_is_no_shortcut_and_a_typed_one_is(typing: Typing, qtbot: QtBot) -> None:
    typing.desk.button.setFocus()
    chosen: list[str] = []
    shortcut = QShortcut("4", typing.desk)
    shortcut.activated.connect(lambda: chosen.append("4"))
    through_shortcuts(typing, "48600011208", SCANNER)
    typing._key(Qt.Key.Key_Return, "\r", SCANNER)
    assert (typing.scans, chosen) == (["48600011208"], [])
    through_shortcuts(typing, "4", PERSON)
    qtbot.waitUntil(lambda: chosen == ["4"])


def test_a_key_of_a_shortcut_comes_after_what_was_typed_before_it(typing: Typing) -> None:
    """A window that stalled has "2" held back and F9 in its queue: the sum is in the field before it is taken."""
    seen: list[str] = []
    shortcut = QShortcut("F9", typing.desk)
    shortcut.activated.connect(lambda: seen.append(typing.desk.field.text()))
    typing.keys("2", PERSON, enter=False)
    typing.clock.advance(PERSON)
    QTest.keyClick(typing.desk.windowHandle(), Qt.Key.Key_F9)
    assert seen == ["2"]
