"""The focus ring: one transparent overlay per window, drawn around whatever has the focus after keyboard use."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from ui.theme.look import look
from ui.widgets.lifetime import being_collected

GAP, WIDTH = 2, 2
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
_HANDS = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}
_HEARD = _KEYS | _HANDS | {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Hide, QEvent.Type.Show}


def paint_ring(painter: QPainter, box: QRectF, radius: float) -> None:
    """Draw the ring two px away from `box`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look().colors.focus, WIDTH))
    reach = GAP + WIDTH / 2
    painter.drawRoundedRect(box.adjusted(-reach, -reach, reach, reach), radius + reach, radius + reach)


def ring_place(widget: QWidget, window: QWidget) -> tuple[QRect, float] | None:
    """Where the ring of a focused widget lies in its window, and its radius; None for a widget that shows focus itself."""
    radius = widget.property("ring")
    if isinstance(widget, QAbstractItemView):
        current = widget.visualRect(widget.currentIndex())
        if not current.isValid():
            return None
        seen = current.intersected(widget.viewport().rect())
        return QRect(widget.viewport().mapTo(window, seen.topLeft()), seen.size()).adjusted(3, 3, -3, -3), 6.0
    if radius is None or float(radius) < 0:
        return None
    target = widget
    parent = widget.parentWidget()
    if parent is not None and parent.property("ringAlways") and parent.focusProxy() is widget:
        target = parent
    inset, inside = int(widget.property("ringInset") or 0), int(widget.property("ringInside") or 0)
    box = QRect(target.mapTo(window, QPoint(0, 0)), target.size()).adjusted(0, inset, 0, -inset)
    return box.adjusted(inside, inside, -inside, -inside), float(radius)


class FocusRing(QWidget):
    """Lies over a window and lets every event through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window = window
        self._focused: QWidget | None = None
        self._by_keys = self._moved = False
        self._watched: list[QObject] = []
        self._settle = QTimer(self, interval=0, singleShot=True)
        self._settle.timeout.connect(self._follow)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        self._focused = new if new is not None and new.window() is self._window else None
        self._watch(self._focused)
        self._moved = True
        self._settle.start()

    def _watch(self, widget: QWidget | None) -> None:
        """Follow a widget and what it lies in. Only these: a filter on the application would see every event there is."""
        for each in self._watched:
            if isValid(each):
                each.removeEventFilter(self)
        self._watched = []
        while widget is not None and widget is not self._window:
            self._watched.append(widget)
            widget.installEventFilter(self)
            widget = widget.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn how the focus came, and follow the focused widget where it goes."""
        kind = event.type()
        if kind not in _HEARD or being_collected(self):
            return False
        if kind in _KEYS:
            self._by_keys = True
        elif kind in _HANDS:
            self._by_keys = False
        elif watched is self._window and kind == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        self._settle.start()
        return False

    def _follow(self) -> None:
        if self._moved and self._by_keys and self.is_drawn() and self._focused is not None:
            for area in [each for each in self._watched if isinstance(each, QScrollArea)]:
                area.ensureWidgetVisible(self._focused, 0, WIDTH + GAP)
        self._moved = False
        self.raise_()
        self.update()

    def is_drawn(self) -> bool:
        """Whether something here has the focus and shows it by the ring."""
        widget = self._focused
        if widget is None or not widget.isVisible() or widget.window() is not self._window:
            return False
        parent = widget.parentWidget()
        always = parent is not None and bool(parent.property("ringAlways"))
        return (self._by_keys or always) and ring_place(widget, self._window) is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring, if the focus is here and was brought by keys."""
        if not self.is_drawn() or self._focused is None:
            return
        place = ring_place(self._focused, self._window)
        if place is not None:
            paint_ring(QPainter(self), QRectF(place[0]), place[1])
