"""The list: fixed-height rows painted by a delegate, opened by click, Enter or touch, read by screen readers as sentences."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy

from ui.delegates.base import RowDelegate
from ui.delegates.roles import ROW, Index, Row, RowsModel
from ui.theme.look import look
from ui.widgets.layouts import touch_scrolling
from ui.widgets.scroll_bar import OverBar


class ListView(QListView):
    """`opened` gives the row's id. With `keeps_choice` the row opened last stays selected, as in a list beside its detail."""

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(
        self, delegate: RowDelegate, *, name: str, rounded: str = "bottom", keeps_choice: bool = False
    ) -> None:
        super().__init__()
        self._delegate, self._fit, self._keeps = delegate, False, keeps_choice
        self._rows = RowsModel()
        delegate.setParent(self)
        self.setModel(self._rows)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setProperty("rounded", rounded)
        self.setProperty("ring", -2)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.verticalScrollBar().setSingleStep(24)
        touch_scrolling(self)
        self._bar = OverBar(self)
        self.clicked.connect(self._open)
        look().compact_changed.connect(self._density_changed)
        look().pictures.arrived.connect(self._repaint)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; selection and place stay where the same rows stay."""
        chosen = self.current_id()
        self._rows.set_rows(rows)
        if chosen and not self.currentIndex().isValid():
            self.select(chosen)
        if self._fit:
            self.updateGeometry()

    def current_id(self) -> str:
        """The id of the current row; empty when there is none."""
        row = self._rows.row(self.currentIndex())
        return row.id if row is not None else ""

    def select(self, row_id: str) -> None:
        """Make a row current and selected without opening it."""
        place = self._rows.place_of(row_id)
        if place >= 0:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._rows.index(place), flag)

    def set_fit(self, fit: bool) -> None:
        """Be as high as the rows instead of scrolling."""
        self._fit = fit
        vertical = QSizePolicy.Policy.Fixed if fit else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self.updateGeometry()

    def _density_changed(self) -> None:
        self.doItemsLayout()
        self.updateGeometry()

    def _repaint(self) -> None:
        self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        record = index.data(ROW)
        if record is not None and record.enabled:
            self.opened.emit(record.id)
            if not self._keeps:
                self.clearSelection()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row the arrows moved to."""
        super().currentChanged(current, previous)
        record = current.data(ROW) if current.isValid() else None
        if record is not None:
            self.chosen.emit(record.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By keyboard the first row becomes current at once."""
        super().focusInEvent(event)
        by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_keys and not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A list that keeps no choice shows none when the focus has left."""
        super().focusOutEvent(event)
        if not self._keeps:
            self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the rest is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay out again when the language changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self.doItemsLayout()

    def sizeHint(self) -> QSize:
        """As high as its rows when fitted, else a handful."""
        rows = self._rows.rowCount() if self._fit else min(5, self._rows.rowCount())
        return QSize(240, rows * self._delegate.height)

    def minimumSizeHint(self) -> QSize:
        """One row, or all when fitted."""
        return QSize(120, self.sizeHint().height() if self._fit else self._delegate.height)
