"""The cards of the Diagnostics page: devices with a test each, what came when, the program's log. Mock-up 11."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QSizePolicy, QWidget

from ui import i18n
from ui.log_lines import LogLine, log_lines
from ui.models.checks import DeviceRow, device_rows
from ui.models.sync_times import GROUPS
from ui.pages.parts import emptied
from ui.preferences import Preferences
from ui.widgets import Button, Card, ChipLabel, Hairline, Icon, IconButton, Text, column, row

if TYPE_CHECKING:
    from clienteling.services.doctor import Check
    from ui.counter import Counter

SHOWN_LINES = 8


class DevicesCard(Card):
    """What stands at this till and how it is; `asked` names the device somebody wants tested or set up."""

    asked = Signal(str)

    def __init__(self, counter: Counter) -> None:
        super().__init__(self.tr("Devices"), padding=0)
        self._counter = counter
        self.tests: dict[str, Button] = {}
        self._by_device: dict[str, QBoxLayout] = {}
        self.body.setSpacing(0)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Set all rows."""
        emptied(self.body)
        self.tests, self._by_device = {}, {}
        has_display = Preferences(self._counter.bridge.settings).is_on("customer_display")
        for number, device in enumerate(device_rows(checks, has_display=has_display)):
            if number:
                self.add(Hairline())
            self.add(self._row(device))
        self._align()

    def _align(self) -> None:
        """Chips stand under each other, whether a button follows them or not."""
        room = max((button.sizeHint().width() for button in self.tests.values()), default=0)
        for name, inner in self._by_device.items():
            if name in self.tests:
                self.tests[name].setFixedWidth(room)
            else:
                inner.addSpacing(room + inner.spacing())

    def _row(self, device: DeviceRow) -> QWidget:
        names = column(
            Text(device.title, "body", medium=True), Text(device.line, "small", "ink2", wrap=True), gap=0
        )
        inner = row(Icon(device.icon, 20), names, ChipLabel(device.chip), gap=12, margins=(16, 8, 8, 8))
        inner.setStretch(1, 1)
        self._by_device[device.name] = inner
        session = self._counter.bridge.session
        is_manager = session is not None and session.role != "associate"
        if device.can_test and (device.name != "drawer" or is_manager):
            button = Button(self.tr("Set it up") if device.name == "display" else self.tr("Test"), "link")
            button.setAccessibleName(f"{button.text()}: {device.title}")
            button.clicked.connect(partial(self.asked.emit, device.name))
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self.tests[device.name] = button
            inner.addWidget(button)
        each = QWidget()
        each.setLayout(inner)
        return each


class SyncCard(Card):
    """What lies on this till, how much of it, and when something of it last came."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(self.tr("On this till"), padding=0)
        self._counter = counter
        self._counts: dict[str, int] = {}
        self.now = Button(self.tr("Try to connect"), "ghost", "refresh-cw", "Ctrl R")
        self.now.clicked.connect(counter.bridge.try_now)
        self.add_action(self.now)
        self._rows: dict[str, tuple[Text, Text]] = {}
        grid = QGridLayout()
        grid.setContentsMargins(16, 10, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        for place, words in enumerate((self.tr("Records of"), self.tr("Last change"), self.tr("How many"))):
            head = Text(words, "caption", "ink2", strong=True, align="end" if place else "start", wrap=True)
            grid.addWidget(head, 0, place)
        for number, (name, title) in enumerate(self._titles().items(), 1):
            last, count = (Text("", "small", "ink2", align="end", tabular=True) for _ in range(2))
            grid.addWidget(Text(title, "small", wrap=True), number, 0)
            grid.addWidget(last, number, 1)
            grid.addWidget(count, number, 2)
            self._rows[name] = last, count
        self.body.addLayout(grid)

    def _titles(self) -> dict[str, str]:
        return {
            "customers": self.tr("Customers"),
            "goods": self.tr("Prices and stock"),
            "carts": self.tr("Online carts"),
            "orders": self.tr("Orders"),
            "waiting": self.tr("Waiting to send"),
        }

    def show_checks(self, checks: Sequence[Check]) -> None:
        """How much there is, as the doctor counted."""
        kinds: dict[str, int] = next(
            (one.facts.get("documents", {}) for one in checks if one.name == "cache"), {}
        )
        self._counts = {group: sum(kinds.get(kind, 0) for kind in of_it) for group, of_it in GROUPS.items()}
        self.told()

    def told(self) -> None:
        """When something came, and what waits."""
        state = self._counter.sync
        for group in GROUPS:
            last, count = self._rows[group]
            at = self._counter.times.last(group)
            last.set_text(i18n.clock(at, seconds=True) if at else "—")
            count.set_text(i18n.number(self._counts[group]) if group in self._counts else "—")
        last, count = self._rows["waiting"]
        sent = state.last if state is not None else None
        last.set_text(i18n.clock(sent, seconds=True) if sent else "—")
        count.set_text(i18n.number(state.waiting) if state is not None else "—")


class LogCard(Card):
    """The newest lines of the program's log, the newest first, and all of them to copy."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(self.tr("Log"), padding=16)
        self._counter = counter
        self.set_age(self.tr("No personal data is written"))
        self.copy = IconButton("copy", self.tr("Copy the log"), outlined=False)
        self.copy.clicked.connect(self.copy_all)
        self.add_action(self.copy)
        self._texts = [Text("", "mono", "ink2", elide=True, isolate=True) for _ in range(SHOWN_LINES)]
        self.body.addLayout(column(*self._texts, None, gap=4))

    def told(self) -> None:
        """Show the newest lines."""
        newest = log_lines().lines()[: -SHOWN_LINES - 1 : -1]
        for place, text in enumerate(self._texts):
            line = newest[place] if place < len(newest) else None
            text.set_text(written(line) if line else "")
            text.set_tone("ink2" if line is None or line.level == "INFO" else "warn")
        if not newest:
            self._texts[0].set_text(self.tr("Nothing was written since the start."))

    def copy_all(self) -> None:
        """All lines that are kept, the oldest first."""
        QApplication.clipboard().setText("\n".join(written(line) for line in log_lines().lines()))
        self._counter.note(self.tr("Log copied"), detail=self.tr("No personal data is in it."), icon="copy")


def written(line: LogLine) -> str:
    """As in a file of a log: Latin letters and digits in every language, for IT."""
    return f"{line.at:%H:%M:%S} {line.level:<7} {line.part:<8} {line.text}"
