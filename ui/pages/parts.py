"""Small pieces several pages share: emptying a layout, saying how old a block is, a strip at the bottom of a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QWidget

from ui import i18n
from ui.theme import look
from ui.widgets import Text, row
from ui.widgets.choices import paint_radio

if TYPE_CHECKING:
    from clienteling.services.person import Profile


def emptied(layout: QLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()  # a show that is still queued would open it as a window of its own
            old.deleteLater()


def widgets_of(layout: QLayout) -> list[QWidget]:
    """The widgets of a layout in their order, without stretches."""
    items = [layout.itemAt(number) for number in range(layout.count())]
    found = [item.widget() for item in items if item is not None]
    return [widget for widget in found if widget is not None]


def age(profile: Profile, block: str) -> str:
    """When a block was last as the hub has it: `As of 14:31`."""
    at = profile.as_of.get(block)
    if at is None:
        return ""
    return QCoreApplication.translate("parts", "As of {time}").format(time=i18n.clock(at))


def show_total(text: Text, written: str, room: int) -> None:
    """Set the one total of a page in `room` px: a step smaller where the language needs more letters for money."""
    roles = ("amount", "display", "page")
    fitting = (role for role in roles if look().metrics(role, 0, True).horizontalAdvance(written) < room)
    text.set_role(next(fitting, roles[-1]))
    text.set_text(written)


def foot(*items: QWidget | None) -> QWidget:
    """Buttons in the strip at the bottom of a card."""
    strip = QWidget()
    strip.setLayout(row(*items, margins=(15, 12, 15, 12)))
    return strip


class RadioMark(QWidget):
    """The dot of a radio panel; the panel around it is the target."""

    def __init__(self, checked: bool) -> None:
        super().__init__()
        self._checked = checked
        self.setFixedSize(22, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ring and dot."""
        paint_radio(QPainter(self), QRectF(self.rect()), checked=self._checked)
