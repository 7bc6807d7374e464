"""Where the keyboard focus can stop in a part of a page, in reading order whatever order its parts were built in."""

from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QStackedWidget, QWidget


def takes_keys(widget: QWidget) -> bool:
    """Whether Tab would stop here now."""
    wanted = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return wanted and widget.isVisible() and widget.isEnabled()


def stops_in(part: QWidget) -> list[QWidget]:
    """The part itself and everything inside it that takes keys, in the order it is laid out."""
    return [each for each in _laid_out(part) if takes_keys(each)]


def _laid_out(part: QWidget) -> Iterator[QWidget]:
    yield part
    if isinstance(part, QStackedWidget):
        inside = [part.currentWidget()]
    elif isinstance(part, QScrollArea):
        inside = [part.widget()]
    else:
        placed = list(_placed(part.layout()))
        # What lies over the others, as a toast, or is placed by its parent, comes after them.
        own = [each for each in part.children() if isinstance(each, QWidget) and each not in placed]
        inside = [*placed, *own]
    for each in inside:
        if each is not None and not each.isHidden():
            yield from _laid_out(each)


def _placed(layout: QLayout | None) -> Iterator[QWidget]:
    """What lies in a layout and those within it, row by row."""
    if layout is None:
        return
    numbers = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        numbers.sort(key=lambda number: _cell(layout, number))
    for number in numbers:
        item = layout.itemAt(number)
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
        elif item is not None:
            yield from _placed(item.layout())


def _cell(layout: QGridLayout, number: int) -> tuple[int, int]:
    place: Any = layout.getItemPosition(number)
    return place[0], place[1]


def first_stop(part: QWidget) -> QWidget | None:
    """Where the focus goes when it goes to this part; None when nothing there takes keys now."""
    if not part.isVisible() or not part.isEnabled():
        return None
    return part if part.focusProxy() is not None else next(iter(stops_in(part)), None)


def step_along(parts: Iterable[QWidget], forward: bool) -> bool:
    """Tab from stop to stop through these parts, one after the other; false at their ends and outside of them."""
    stops = [stop for part in parts for stop in stops_in(part)]
    at = next((number for number, stop in enumerate(stops) if stop.hasFocus()), None)
    if at is None or not 0 <= at + (1 if forward else -1) < len(stops):
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[at + (1 if forward else -1)].setFocus(reason)
    return True


def step_around(window: QWidget, page: QWidget, forward: bool) -> bool:
    """Tab through a window: along the page, then over to what frames it, and around; false without anywhere to go."""
    if step_along([page], forward):
        return True
    inside = stops_in(page)
    frame = [each for each in stops_in(window) if not page.isAncestorOf(each) and each is not page]
    at = next((number for number, stop in enumerate(frame) if stop.hasFocus()), None)
    if at is None:  # the page's end: on to the first of the frame, or back to its last
        around = frame or inside
    else:
        onward = frame[at + 1 :] if forward else frame[:at]
        around = onward or inside or frame
    if not around:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    around[0 if forward else -1].setFocus(reason)
    return True
