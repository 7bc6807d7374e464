"""What the insights page is about: period, what it is compared with, store, channel. It asks; it computes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from clienteling.domain.insights.period import Kind, Period, before, until_today
from ui.i18n import isolate
from ui.models import insights_words as said
from ui.models import words
from ui.widgets import Button, Dialog, Field, Menu, Segmented, row
from ui.widgets.layouts import Flow

if TYPE_CHECKING:
    from ui.counter import Counter

KINDS: tuple[Kind, ...] = ("today", "week", "month", "quarter")
LATIN = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")


@dataclass(frozen=True)
class Asked:
    """What is to be shown; `against` None compares with goals only."""

    period: Period
    against: Period | None
    store: str | None
    channel: str | None


class Filters(QObject):
    """The line of filters; `changed` when anything else is asked for."""

    changed = Signal()

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter = counter
        self._today = counter.clock.now().date()
        self._custom: Period | None = None
        self._compared, self._all_stores = True, False
        names = (self.tr("Today"), self.tr("Week"), self.tr("Month"), self.tr("Quarter"))
        self.kind = Segmented(list(zip(KINDS, names, strict=True)), name=self.tr("Period"))
        self.kind.set_value("month")
        self.days = Button("", "secondary", "calendar")
        self.store = Button("", "secondary", "store")
        channels = [
            ("", self.tr("All channels")),
            *((one, words.channel(one)) for one in ("web", "app", "phone")),
        ]
        self.channel = Segmented(channels, name=self.tr("Channel"))
        self.export = Button(self.tr("Export"), "secondary", "download", "Ctrl E")
        self.kind.changed.connect(self._kind_chosen)
        self.channel.changed.connect(self._tell)
        self.days.clicked.connect(self.open_days)
        self.store.clicked.connect(self.open_stores)
        self.line = Flow(self.kind, self.days, self.store, self.channel, self.export, gap=8)

    def stand_on(self, today: date) -> None:
        """The day it is in the store."""
        self._today = today
        self._write()

    def asked(self) -> Asked:
        """What the filters say."""
        period = self._custom or until_today(cast("Kind", self.kind.value()), self._today)
        return Asked(
            period,
            before(period) if self._compared else None,
            None if self._all_stores else self._counter.here.store_id or None,
            self.channel.value() or None,
        )

    def choose(self, place: int) -> None:
        """Ctrl 1 to 4."""
        self.kind.set_value(KINDS[place])
        self._kind_chosen()

    def _kind_chosen(self, *_: object) -> None:
        self._custom = None
        self._tell()

    def _tell(self, *_: object) -> None:
        self._write()
        self.changed.emit()

    def _write(self) -> None:
        asked = self.asked()
        text = said.days(asked.period.since, asked.period.until)
        if asked.against is not None:
            other = said.days(asked.against.since, asked.against.until)
            text = self.tr("{0}, against {1}").format(text, other)
        self.days.set_text(text)
        self.store.set_text(self.tr("All stores here") if self._all_stores else self._counter.here.store)

    def open_days(self) -> None:
        """What the period is compared with, or days of one's own."""
        menu = Menu(self.days)
        menu.add(self.tr("Against the period before"), "history").triggered.connect(self.compare)
        menu.add(self.tr("Against goals only"), "badge-check").triggered.connect(self.compare_with_goals)
        menu.add(self.tr("Choose the days"), "calendar").triggered.connect(self.ask_days)
        menu.popup_below(self.days)

    def compare(self) -> None:
        """With the period before."""
        self._compared = True
        self._tell()

    def compare_with_goals(self) -> None:
        """With goals only."""
        self._compared = False
        self._tell()

    def open_stores(self) -> None:
        """This store, or all this till knows of."""
        menu = Menu(self.store)
        menu.add(self._counter.here.store, "store").triggered.connect(self.one_store)
        menu.add(self.tr("All stores here"), "layers").triggered.connect(self.all_stores)
        menu.popup_below(self.store)

    def one_store(self) -> None:
        """The store this till stands in."""
        self._all_stores = False
        self._tell()

    def all_stores(self) -> None:
        """Every store whose sales this till has."""
        self._all_stores = True
        self._tell()

    def ask_days(self) -> Dialog:
        """A dialog for the first and the last day."""
        now = self.asked().period
        dialog = Dialog(self._counter.window, self.tr("Choose the days"), self._form())
        first, last = Field(self.tr("First day")), Field(self.tr("Last day"))
        first.set_text(now.since.isoformat())
        last.set_text(date.fromordinal(now.until.toordinal() - 1).isoformat())
        dialog.body.addLayout(row(first, last, gap=12))
        dialog.add_choice(self.tr("Leave as it is"), "secondary", "", "Esc")
        dialog.add_choice(self.tr("Show these days"), "primary", "show")
        dialog.set_focus_on(first.edit)

        def closed(choice: str) -> None:
            if choice == "show":
                self.take_days(first.text(), last.text())

        dialog.closed.connect(closed, Qt.ConnectionType.DirectConnection)
        dialog.open()
        return dialog

    def _form(self) -> str:
        return self.tr("Year, month, day: {0}").format(isolate("2026-10-22"))

    def take_days(self, first: str, last: str) -> None:
        """Days as they were typed, in any digits; what is no day, or ends before it begins, is said and changes nothing."""
        try:
            since, end = (date.fromisoformat(each.strip().translate(LATIN)) for each in (first, last))
            if end < since:
                raise ValueError(last)
        except ValueError:
            self._counter.note(self.tr("These are no days"), detail=self._form(), tone="warn")
            return
        self._custom = Period("custom", since, date.fromordinal(end.toordinal() + 1))
        self._tell()

    def stops(self) -> list[QWidget]:
        """What takes the focus here."""
        return [self.kind, self.days, self.store, self.channel, self.export]
