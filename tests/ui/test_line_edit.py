"""The editor inside a field: where its first letter will stand, and which part of its hint is shown."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.i18n import set_language
from ui.theme import apply_theme
from ui.widgets.line_edit import LineEdit

HINT = "Find a customer: card, phone, name"


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    apply_theme(qapp, "light")
    yield qapp
    set_language(qapp, "en")


def caret(field: LineEdit) -> int:
    """Where it stands in px; Qt knows it once the field was painted."""
    field.grab()
    return field.cursorRect().center().x()


def test_an_empty_persian_field_begins_at_the_right_on_a_latin_keyboard(app: QApplication) -> None:
    set_language(app, "fa")
    field = LineEdit()
    field.resize(300, 40)
    field.show()
    assert caret(field) > 250
    field.setText("sara@example.com")
    field.setCursorPosition(0)
    assert caret(field) < 150  # Latin words know their own side
    field.clear()
    assert caret(field) > 250
    set_language(app, "en")
    assert caret(field) < 50


@pytest.mark.parametrize(
    ("width", "shown"),
    [(600, HINT), (200, "Find a customer: card, phone"), (130, "Find a customer"), (60, "")],
)
def test_a_hint_shows_as_many_parts_as_there_is_room_for(app: QApplication, width: int, shown: str) -> None:
    field = LineEdit(HINT)
    field.resize(width, 40)
    field.show()
    assert field.placeholderText() == shown
    field.resize(600, 40)
    assert field.placeholderText() == HINT
