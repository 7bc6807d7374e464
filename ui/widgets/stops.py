"""Where the keyboard focus can stop in a part of a page, in reading order whatever order its parts were built in."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def takes_keys(widget: QWidget) -> bool:
    """Whether Tab would stop here now."""
    wanted = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return wanted and widget.isVisible() and widget.isEnabled()


def stops_in(part: QWidget) -> list[QWidget]:
    """The part itself and everything inside it that takes keys."""
    return [each for each in (part, *part.findChildren(QWidget)) if takes_keys(each)]


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
