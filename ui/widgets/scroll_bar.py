"""A thin scroll bar that lies over its area instead of taking room from it, or in the page's margin beside it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from ui.theme.look import look
from ui.widgets.lifetime import being_collected

WIDTH, INSET = 10, 2


class OverBar(QScrollBar):
    """Shows and moves the area's own vertical bar, which itself stays hidden. `beside` puts it into the margin."""

    def __init__(self, area: QAbstractScrollArea, *, beside: bool = False) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._area, self._beside = area, beside
        self._own = area.verticalScrollBar()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._own.rangeChanged.connect(self._take_range)
        self._own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._own.setValue)
        area.installEventFilter(self)
        self._take_range(self._own.minimum(), self._own.maximum())

    def _take_range(self, low: int, high: int) -> None:
        self.setRange(low, high)
        self.setPageStep(self._own.pageStep())
        self.setSingleStep(self._own.singleStep())
        self.setValue(self._own.value())
        self._place()
        self.setVisible(high > low and self._area.isVisible())

    def _home(self) -> QWidget:
        """Where it lies: the area itself, or what the area lies in when there is a margin wide enough beside it."""
        around = self._area.parentWidget()
        if not self._beside or around is None:
            return self._area
        area = self._area.geometry()
        room = area.left() if look().rtl else around.width() - area.right() - 1
        return around if room >= WIDTH else self._area

    def _place(self) -> None:
        home = self._home()
        if self.parentWidget() is not home:
            self.setParent(home)
        if home is self._area:
            box = self._area.rect()
            left = INSET if look().rtl else box.right() + 1 - WIDTH - INSET + 1
        else:
            box = self._area.geometry()
            left = box.left() - WIDTH if look().rtl else box.right() + 1
        self.setGeometry(left, box.top() + INSET, WIDTH, max(0, box.height() - 2 * INSET))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the area."""
        kinds = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move)
        if event.type() in kinds and not being_collected(self):
            self._take_range(self._own.minimum(), self._own.maximum())
            if event.type() == QEvent.Type.Hide:
                self.hide()
        return False
