"""A chart in a card: title, a switch between chart and table, and one click to what it means. It holds any chart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from ui.letters import letter_of
from ui.widgets.button import IconButton
from ui.widgets.card import Card
from ui.widgets.charts.chart import Chart
from ui.widgets.charts.records import Figures
from ui.widgets.table import Table
from ui.widgets.text import Text

ROW, NUMBER = 40, 104


class ChartCard(Card):
    """`chart` may be none: then it is a table only. `explanation_asked` says that somebody wants to know what it means."""

    explanation_asked = Signal()

    def __init__(self, title: str, chart: Chart | None = None) -> None:
        super().__init__(title)
        self.chart = chart
        self._table: Table | None = None
        self._figures = Figures((), ())
        self._said = Text("", "small", "ink3", wrap=True, align="center")
        self._place = QStackedLayout()
        self._chart_page = chart or QWidget()
        # Into the card first: a stack without a parent shows its first page as a window of its own.
        self.body.addLayout(self._place, 1)
        self._place.addWidget(self._chart_page)
        self._place.addWidget(self._said)
        self.meaning = IconButton(
            "info", _tr("What it means: {0}").format(title), "Enter", outlined=False, size=32
        )
        self.meaning.clicked.connect(self.explanation_asked)
        self.add_action(self.meaning)
        self.switch = IconButton(
            "table-2", _tr("Chart as table: {0}").format(title), "T", outlined=False, size=32
        )
        self.switch.setParent(self)
        self.switch.setVisible(chart is not None)
        if chart is not None:
            self.switch.setCheckable(True)
            self.switch.clicked.connect(self._show)
            self.add_action(self.switch)
            chart.table_asked.connect(self.turn)
            chart.explanation_asked.connect(self.explanation_asked)

    def set_figures(self, figures: Figures | None = None, nothing: str = "") -> None:
        """After the chart has other values, or for a card that is a table; `nothing` is said when there are none."""
        known = figures or (self.chart.as_table() if self.chart is not None else Figures((), ()))
        self._said.set_text(nothing)
        self._figures = known
        self._new_table(known)
        self._show()

    def figures(self) -> Figures:
        """The values as they stand in the table."""
        return self._figures

    def _new_table(self, figures: Figures) -> None:
        """Columns follow the values, so the table is made anew; who was in it stays in the card."""
        old, self._table = self._table, Table(
            [(title, side, 0 if not at else NUMBER) for at, (title, side) in enumerate(figures.columns)],
            name=self.title.text(), row_height=ROW,
        )  # fmt: skip
        self._table.set_rows(figures.rows)
        self._table.installEventFilter(self)
        if self.chart is not None:  # the chart says how high the card is; a longer table scrolls
            self._table.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._place.addWidget(self._table)
        if old is not None:
            self._place.removeWidget(old)
            old.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """T and Enter in the table too: Qt's own table would take a letter for a search."""
        if (
            watched is not self._table
            or not isinstance(event, QKeyEvent)
            or event.type() != QEvent.Type.KeyPress
        ):
            return False
        if letter_of(event) == "T":
            self.turn()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.explanation_asked.emit()
            return True
        return False

    def as_table(self) -> bool:
        """Whether the table is shown."""
        return self.chart is None or self.switch.isChecked()

    def turn(self) -> None:
        """T: the table for the chart and back; the focus goes along."""
        if self.chart is not None:
            self.switch.setChecked(not self.switch.isChecked())
            self._show()
            self.stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> QWidget:
        """What takes the focus here: the chart, its table, or the way to its meaning where there is nothing."""
        if not self._figures.rows:
            return self.meaning
        return self._table if self.as_table() and self._table is not None else self._chart_page

    def _show(self) -> None:
        nothing = not self._figures.rows
        self.switch.setEnabled(not nothing)
        self._place.setCurrentWidget(self._said if nothing else self.stop())


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChartCard", text)
