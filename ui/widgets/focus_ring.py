"""The focus ring: one transparent overlay per window, drawn around whatever has the focus after keyboard use."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from ui.theme.look import look

GAP, WIDTH = 2, 2
_FOLLOW = {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Hide, QEvent.Type.Show}


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
    inset = int(widget.property("ringInset") or 0)
    box = QRect(target.mapTo(window, QPoint(0, 0)), target.size()).adjusted(0, inset, 0, -inset)
    return box, float(radius)


class FocusRing(QWidget):
    """Lies over a window and lets every event through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window = window
        self._focused: QWidget | None = None
        self._by_keys = False
        self._settle = QTimer(self, interval=0, singleShot=True)
        self._settle.timeout.connect(self._follow)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
            app.installEventFilter(self)
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        self._focused = new if new is not None and new.window() is self._window else None
        self._settle.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn how the focus came, and follow the focused widget where it goes."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self._by_keys = True
            self._settle.start()
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin):
            self._by_keys = False
            self._settle.start()
        elif watched is self._window and kind == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
            self._settle.start()
        elif kind in _FOLLOW and self._focused is not None and watched is not self:
            self._settle.start()
        return False

    def _follow(self) -> None:
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring, if the focus is here and was brought by keys."""
        widget = self._focused
        if widget is None or not widget.isVisible() or widget.window() is not self._window:
            return
        parent = widget.parentWidget()
        always = parent is not None and bool(parent.property("ringAlways"))
        if not (self._by_keys or always):
            return
        place = ring_place(widget, self._window)
        if place is not None:
            paint_ring(QPainter(self), QRectF(place[0]), place[1])
