"""A thin scroll bar that lies over its area instead of taking room from it, or in the page's margin beside it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget
from shiboken6 import isValid

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
        area.destroyed.connect(self.deleteLater)
        self._take_range(self._own.minimum(), self._own.maximum())

    def _lives(self) -> bool:
        """Whether this bar and all it follows still exist: Qt takes a page apart in an order of its own."""
        if being_collected(self) or not isValid(self):
            return False
        return isValid(self._area) and isValid(self._own)

    def _take_range(self, low: int, high: int) -> None:
        if not self._lives():
            return
        self.setRange(low, high)
        self.setPageStep(self._own.pageStep())
        self.setSingleStep(self._own.singleStep())
        self.setValue(self._own.value())
        self._place()
        self.setVisible(high > low and self._area.isVisible())

    def _place(self) -> None:
        """Lie over the area's end, or in the margin of the nearest thing around it that has one."""
        home, box = self._home()
        if self.parentWidget() is not home:
            self.setParent(home)
        self.setGeometry(box)
        self.raise_()

    def _home(self) -> tuple[QWidget, QRect]:
        area = self._area
        height = max(0, area.height() - 2 * INSET)
        around = area.parentWidget() if self._beside else None
        while around is not None:
            corner = area.mapTo(around, QPoint(0, 0))
            room = corner.x() if look().rtl else around.width() - corner.x() - area.width()
            if room >= WIDTH:
                left = corner.x() - WIDTH if look().rtl else corner.x() + area.width()
                return around, QRect(left, corner.y() + INSET, WIDTH, height)
            around = around.parentWidget()
        left = 0 if look().rtl else area.width() - WIDTH
        return area, QRect(left, INSET, WIDTH, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the area."""
        kinds = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move)
        if event.type() not in kinds or not self._lives():
            return False
        if event.type() == QEvent.Type.Hide:
            self.hide()
        else:
            self._take_range(self._own.minimum(), self._own.maximum())
        return False
