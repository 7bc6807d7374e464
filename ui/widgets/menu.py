"""The menu: Qt's own behaviour, rows of 44 px painted here with icon and key cap."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from ui.theme.drawing import InlineBoxes, draw_text, hairline, rounded
from ui.theme.icons import paint_icon
from ui.theme.look import look
from ui.theme.marks import cap_size, paint_cap
from ui.theme.tokens import tokens


def paint_menu_row(
    painter: QPainter, box: QRectF, text: str, icon: str, keys: str, tone: str, *, over: bool
) -> None:
    """Draw one row of a menu."""
    colors, boxes = look().colors, InlineBoxes(box)
    if over:
        rounded(painter, box, tokens().radius["control"], colors.hover)
    ink = look().ink(tone)
    if icon:
        paint_icon(painter, icon, boxes.centred(10, 16, 16), ink)
    start = 36 if icon else 12
    draw_text(
        painter, boxes.at(start, 0, boxes.width - start - 12, boxes.height), text, look().font("body"), ink
    )
    if keys:
        size = cap_size(keys)
        paint_cap(painter, boxes.centred(boxes.width - 10 - size.width(), size.width(), size.height()), keys)


class Menu(QMenu):
    """`add` gives a `QAction` whose `triggered` the page connects."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        flags = self.windowFlags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        self.setWindowFlags(flags)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setLayoutDirection(look().direction)
        self.setFont(look().font("body"))

    def add(self, text: str, icon: str = "", keys: str = "", tone: str = "ink") -> QAction:
        """Add a row. `keys` is only printed."""
        action = QAction(text, self)
        action.setProperty("icon", icon)
        action.setProperty("keys", keys)
        action.setProperty("tone", tone)
        self.addAction(action)
        return action

    def popup_below(self, widget: QWidget) -> None:
        """Open under a widget, from its inline start."""
        left = widget.width() - self.sizeHint().width() if look().rtl else 0
        self.popup(widget.mapToGlobal(QPoint(left, widget.height() + 4)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface and each row."""
        painter, colors = QPainter(self), look().colors
        rounded(painter, QRectF(self.rect()), tokens().radius["card"], colors.surface, colors.lineStrong)
        for action in self.actions():
            box = QRectF(self.actionGeometry(action))
            if action.isSeparator():
                hairline(painter, QRectF(box.left() + 4, box.center().y(), box.width() - 8, 1), colors.line)
                continue
            tone = str(action.property("tone") or "ink") if action.isEnabled() else "ink3"
            over = action is self.activeAction() and action.isEnabled()
            icon, keys = str(action.property("icon") or ""), str(action.property("keys") or "")
            paint_menu_row(painter, box, action.text(), icon, keys, tone, over=over)
