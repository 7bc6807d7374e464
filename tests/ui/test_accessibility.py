"""Every page can be heard, touched and walked by Tab: names, sentences, targets and the order of reading, in both directions."""

from collections import Counter
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLineEdit,
    QScroller,
    QWidget,
)

from tests.ui import shop
from tests.ui.conftest import Hands
from tests.ui.whole_round import Said, every_page, tree
from ui.theme import look
from ui.widgets import Button, SearchField, SearchHero, Segmented
from ui.widgets.field import FieldFrame

OpenApp = Any
TARGET, INLINE = 44, 24
ROLE = QAccessible.Role
ACTS = {
    ROLE.Button,
    ROLE.CheckBox,
    ROLE.RadioButton,
    ROLE.EditableText,
    ROLE.ComboBox,
    ROLE.Link,
    ROLE.MenuItem,
}
ROWS = {ROLE.ListItem, ROLE.Cell, ROLE.TreeItem}


def unheard(said: list[Said]) -> list[str]:
    """Controls and rows that a screen reader meets without a name."""
    asked = [one for one in said if one.is_focusable or one.role in ACTS | ROWS]
    return [f"{one.role.name} {one.path}" for one in asked if not one.name.strip()]


def confusable(said: list[Said]) -> list[str]:
    """Controls of the same kind side by side under the same name."""
    seen = Counter(
        (one.path.rsplit("/", 1)[0], id(one.widget.parentWidget()), one.role, one.name)
        for one in said
        if one.role in ACTS and one.widget is not None
    )
    return [f"{path}: {name!r} {count} times" for (path, _, _, name), count in seen.items() if count > 1]


def too_small(window: QWidget) -> list[str]:
    """What is pressed and is lower or narrower than a fingertip; a link within words may be 24 high."""
    found = []
    for one in window.findChildren(QWidget):
        if not one.isVisible() or not one.isEnabled() or not isinstance(one, QAbstractButton | QLineEdit):
            continue
        place = target_of(one)
        least = INLINE if isinstance(one, Button) and one.property("variant") == "link" else TARGET
        if place.height() < least or (place.width() < least and not isinstance(one, QLineEdit)):
            found.append(f"{type(one).__name__} {one.accessibleName() or one.objectName()!r} {place.size()}")
    return found


def target_of(one: QWidget) -> QWidget:
    """The frame of a field and the track of a choice take the press for what lies in them."""
    above = one.parentWidget()
    while above is not None and not isinstance(above, FieldFrame | SearchField | SearchHero | Segmented):
        above = above.parentWidget() if above.parentWidget() is not one.window() else None
    return above if above is not None else one


def low_rows(window: QWidget) -> list[str]:
    views = [one for one in window.findChildren(QAbstractItemView) if one.isVisible()]
    return [
        f"{view.accessibleName()}: {view.sizeHintForRow(0)}"
        for view in views
        if view.model().rowCount()
        and 0 <= view.sizeHintForRow(0) < TARGET
        and view.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def without_touch(window: QWidget) -> list[str]:
    """Views that a finger cannot push."""
    areas = [one for one in window.findChildren(QAbstractScrollArea) if one.isVisible()]
    return [
        f"{type(one).__name__} {one.accessibleName()}"
        for one in areas
        if one.verticalScrollBar().maximum() > 0 and not QScroller.hasScroller(one.viewport())
    ]


async def stops(hands: Hands) -> list[QWidget]:
    """Where Tab goes on the page, once around."""
    seen: list[QWidget] = []
    page = hands.page
    page.setFocus()
    for _ in range(80):
        tab = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t")
        QCoreApplication.sendEvent(hands.window, tab)
        focus = hands.shell.focusWidget()
        if focus is None or focus in seen:
            break
        seen.append(focus)
    return [one for one in seen if page.isAncestorOf(one)]


def place_of(one: QWidget, page: QWidget) -> QRect:
    return QRect(one.mapTo(page, QPoint(0, 0)), one.size())


def against_reading(order: list[QWidget], page: QWidget) -> list[str]:
    """Steps of Tab that go back: up without going on to a later column, or back along a row."""
    found = []
    for here, there in pairwise(order):
        a, b = place_of(here, page), place_of(there, page)
        overlap = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
        is_row = overlap > min(a.height(), b.height()) / 2
        is_later = b.right() <= a.left() if look().rtl else b.left() >= a.right()
        is_earlier = b.left() >= a.right() if look().rtl else b.right() <= a.left()
        if (is_row and is_earlier) or (not is_row and b.bottom() <= a.top() and not is_later):
            found.append(
                f"{type(here).__name__} {here.accessibleName()!r} → {type(there).__name__} {there.accessibleName()!r}"
            )
    return found


@pytest.mark.parametrize("language", ["en", "fa"])
def test_every_page_is_heard_touched_and_read_in_its_order(open_app: OpenApp, language: str) -> None:
    async def story(hands: Hands) -> None:
        wrong: list[str] = []
        async for where in every_page(hands, shop.SARA, "ahmadi"):
            said = list(tree(hands.shell))
            checks = {
                "no name": unheard(said), "same name": confusable(said), "too small": too_small(hands.shell),
                "low rows": low_rows(hands.shell), "no kinetic scrolling": without_touch(hands.shell),
            }  # fmt: skip
            if where not in ("search", "help"):
                checks["against reading"] = against_reading(await stops(hands), hands.page)
            wrong += [f"{where}: {what}: {one}" for what, all_ in checks.items() for one in all_]
        assert wrong == [], "\n".join(dict.fromkeys(wrong))

    open_app(story, language=language)
