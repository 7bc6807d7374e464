"""A toast says all of its sentence, and lies where it covers nothing that is read or touched meanwhile."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.theme import look
from ui.widgets import Button, Keypad, Toasts
from ui.widgets.toast import KEPT_CLEAR, WIDEST
from ui.widgets.toast_words import ToastWords


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    return made


def place(window: QWidget, widget: QWidget, box: QRect) -> QRect:
    widget.setParent(window)
    widget.setGeometry(box)
    widget.show()
    return box


@pytest.mark.parametrize("action", ["", "Undo"])
@pytest.mark.parametrize(
    "detail",
    ["The order and the goods wait until the customer paid.",
     "Nothing is scanned during the payment but gift cards: press 3 first, and then the card of the customer."],
)  # fmt: skip
def test_a_detail_is_there_to_its_last_word(window: QWidget, detail: str, action: str) -> None:
    toast = Toasts(window).show("The link is sent", detail=detail, action=action)
    words = toast.findChild(ToastWords)
    assert words is not None
    assert " ".join(words.lines) == detail
    widest = max(look().metrics("small").horizontalAdvance(line) for line in words.lines)
    assert words.minimumWidth() >= widest + 32
    assert toast.sizeHint().width() <= WIDEST
    assert toast.height() >= 42 + 18 * len(words.lines)


def test_a_toast_covers_neither_an_amount_that_is_read_nor_a_key(window: QWidget) -> None:
    still_to_pay = QWidget()
    still_to_pay.setObjectName(KEPT_CLEAR)
    kept = [
        place(window, still_to_pay, QRect(1000, 620, 336, 120)),
        place(window, Keypad(left="."), QRect(740, 440, 232, 300)),
        place(window, Button("Back"), QRect(500, 690, 120, 44)),
    ]
    toast = Toasts(window).show("The order and the goods wait", detail="Until the customer paid.")
    lies = QRect(toast.mapTo(window, QPoint(0, 0)), toast.size())
    assert window.rect().contains(lies)
    assert not [box for box in kept if box.intersects(lies)]
