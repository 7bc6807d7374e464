"""The figures of a day on the screen, as paper for PDF and printer, and as CSV. Refused while they could still change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from clienteling.domain import writing
from clienteling.errors import Refused
from ui import i18n
from ui.models import drawer_words
from ui.pages.end_of_day_files import ReportFiles
from ui.pages.page import Page
from ui.pages.receipt_paper import Tray
from ui.problems import problem
from ui.widgets import (
    Button,
    Card,
    EmptyState,
    Fact,
    FactsRow,
    IconButton,
    Segmented,
    Table,
    Text,
    column,
    row,
)
from ui.widgets.layouts import show_when

if TYPE_CHECKING:
    from clienteling.services.end_of_day import Report
    from clienteling.till import Till
    from ui.counter import Counter


class EndOfDayPage(Page):
    """Entered with nothing: today at this till. A manager may look at the whole store."""

    section = "sale"
    searches = False

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.report: Report | None = None
        self.files = ReportFiles(counter)
        self._day: date | None = None
        self._today: date | None = None
        self.scope = Segmented(
            [("till", self.tr("This till")), ("store", self.tr("Whole store"))], name=self.tr("Figures of")
        )
        self.scope.changed.connect(self._again)
        self.before = IconButton("chevron-left", self.tr("The day before"), "Ctrl Left")
        self.after = IconButton("chevron-right", self.tr("The day after"), "Ctrl Right")
        self._named = Text("", "title")
        self.pdf = Button(self.tr("Save PDF"), "secondary", "file-down", "Ctrl S")
        self.table_file = Button(self.tr("Save table"), "secondary", "table-2", "Ctrl Shift S")
        self.print = Button(self.tr("Print"), "secondary", "printer", "Ctrl P")
        self.fiscal = Button(self.tr("Close the fiscal day"), "secondary", "shield-check")
        self.facts = FactsRow((1, 0.7, 1, 1.1, 1.3))
        columns = [
            (self.tr("Paid by"), "start", 0),
            (self.tr("Payments"), "end", 100),
            (self.tr("Amount"), "end", 132),
        ]
        self.tenders = Table(columns, name=self.tr("Paid by"))
        rates = [(self.tr("VAT"), "start", 0), (self.tr("Sold"), "end", 150), (self.tr("Tax"), "end", 150)]
        self.taxes = Table(rates, name=self.tr("VAT"))
        self.tray = Tray()
        self.empty = EmptyState("hourglass", "", "", tone="warn")
        self._build()
        self._connect()

    def _build(self) -> None:
        days = row(self.before, self._named, self.after, gap=8)
        tools = row(self.scope, 12, days, None, self.fiscal, self.table_file, self.pdf, self.print, gap=8)
        head = Card(padding=0)
        head.body.addWidget(self.facts)
        paid, taxed = Card(padding=1), Card(padding=1)
        paid.add(self.tenders, 1)
        taxed.add(self.taxes, 1)
        pair = row(paid, taxed, gap=16)
        pair.setStretch(0, 1)
        pair.setStretch(1, 1)
        figures = column(head, pair, gap=16)
        figures.setStretch(1, 1)
        work = row(figures, self.tray, gap=16)
        work.setStretch(0, 1)
        self._work = QWidget()
        self._work.setLayout(work)
        again = Button(self.tr("Look again"), "primary", "refresh-cw")
        again.clicked.connect(self._again)
        self.empty.add_action(again)
        self.outer.addLayout(tools)
        self.outer.addSpacing(12)
        self.outer.addWidget(self._work, 1)
        self.outer.addWidget(self.empty, 1)

    def _connect(self) -> None:
        pairs: list[tuple[Any, str, Callable[[], None]]] = [
            (self.before, "Ctrl+Left", self.go_before), (self.after, "Ctrl+Right", self.go_after),
            (self.pdf, "Ctrl+S", self.files.save), (self.table_file, "Ctrl+Shift+S", self.files.save_table),
            (self.print, "Ctrl+P", self.files.print_paper),
        ]  # fmt: skip
        for button, keys, slot in pairs:
            button.clicked.connect(slot)
            self.bind(keys, slot)
        self.fiscal.clicked.connect(self.close_fiscal_day)

    def title(self) -> str:
        """The page's name in the top bar."""
        return self.tr("End of day")

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here."""
        return [("Ctrl+P", self.tr("Print")), ("Ctrl+S", self.tr("Save PDF")), ("Ctrl+Shift+S", self.tr("Save table")),
                ("Ctrl+Left", self.tr("The day before")), ("Esc", self.tr("Back"))]  # fmt: skip

    def panels(self) -> list[QWidget]:
        """The choice of figures, then the tables."""
        return [self.scope, self.tenders, self.taxes, self.print]

    async def enter(self, what: Any) -> None:
        """Today."""
        self._day = None
        session = self.counter.bridge.session
        show_when(self.scope, session is not None and session.role == "manager")
        if session is None or session.role != "manager":
            self.scope.set_value("till")
        show_when(self.fiscal, self.counter.bridge.settings.fiscal != "none")
        await self.refresh()

    async def refresh(self) -> None:
        """Work the figures out."""
        whole = self.scope.value() == "store"
        try:
            self._today, made = await self.counter.bridge.run(_read, self._day, whole)
        except Refused as error:
            self.report = None
            self.files.forget()
            self._show_refused(error)
            return
        self._day = made.date
        self.report = made
        self._show(made)

    def _show_refused(self, error: Refused) -> None:
        said = problem(error)
        self.empty.set_text(said.bold, said.text)
        show_when(self._work, False)
        show_when(self.empty, True)
        self._named.set_text(i18n.long_day(_noon(self._day)) if self._day else self.tr("Today"))
        for button in (self.pdf, self.table_file, self.print):
            button.setEnabled(False)

    def _show(self, made: Report) -> None:
        show_when(self.empty, False)
        show_when(self._work, True)
        for button in (self.pdf, self.table_file, self.print):
            button.setEnabled(True)
        self.after.setEnabled(self._today is None or made.date < self._today)
        self._named.set_text(i18n.long_day(_noon(made.date)))
        sums, currency = made.sums, made.currency
        off = "" if made.difference is None else drawer_words.difference(made.difference, currency)
        counted = self.tr("Not counted yet") if made.still_open or not made.shifts else self.tr("Not shown")
        self.facts.set_facts([
            Fact(self.tr("Total"), i18n.money(sums.total, currency)),
            Fact(self.tr("Sales"), i18n.number(sums.sales)),
            Fact(self.tr("Discounts"), i18n.money(-sums.discount, currency)),
            Fact(self.tr("From online carts"), i18n.money(sums.recovered.amount, currency)),
            Fact(self.tr("Cash difference"), off or counted, tone="ink" if not made.difference else "warn"),
        ])  # fmt: skip
        self.tenders.set_rows([
            [drawer_words.tender(one.name), i18n.number(one.count), i18n.money(one.amount, currency)] for one in sums.tenders
        ])  # fmt: skip
        self.taxes.set_rows([
            [_rate(one.rate), i18n.money(one.total, currency), i18n.money(one.tax, currency)] for one in sums.taxes
        ])  # fmt: skip
        self.tray.sheet.show_paper(self.files.show(made))

    def _again(self, *_: object) -> None:
        self.do(self.refresh())

    def go_before(self) -> None:
        """Ctrl Left."""
        self._go(-1)

    def go_after(self) -> None:
        """Ctrl Right; not beyond today."""
        if self.report is not None and self._today is not None and self.report.date < self._today:
            self._go(1)

    def _go(self, days: int) -> None:
        if self._day is not None:
            self._day += timedelta(days=days)
            self._again()

    def close_fiscal_day(self) -> None:
        """The fiscal device closes its day; its queue is empty afterwards."""
        self.do(self._close_fiscal_day())

    async def _close_fiscal_day(self) -> None:
        from clienteling.services import fiscal

        day = await self.counter.bridge.run(fiscal.end_of_day)
        if day is not None:
            self.counter.note(
                self.tr("The fiscal day is closed"), detail=i18n.isolate(day.number), icon="shield-check"
            )


def _read(till: Till, asked: date | None, whole: bool) -> tuple[date, Report]:
    from clienteling.services import end_of_day

    today = end_of_day.today(till)
    return today, end_of_day.report(till, asked or today, whole_store=whole)


def _noon(day: date) -> str:
    return f"{day.isoformat()}T10:00:00.000Z"


def _rate(basis_points: int) -> str:
    return writing.rate(basis_points, i18n.language())
