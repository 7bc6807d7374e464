"""The drawer of this till: opened with a count, paid in and out, counted again and closed. By keys alone, and by touch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from clienteling.domain import denominations
from clienteling.errors import BadInput
from ui import i18n
from ui.pages.page import Page
from ui.pages.shift_count import CountCard
from ui.pages.shift_drawer import DrawerCard
from ui.pages.shift_float import ask_float, close_or_ask
from ui.pages.shift_move import CloseDialog, MoveDialog
from ui.receipts.printing import has_printer, open_drawer
from ui.theme import look
from ui.widgets import Button, Card, Keypad, Text, column, row
from ui.widgets.layouts import show_when

if TYPE_CHECKING:
    from clienteling.domain.shift import ShiftRules
    from clienteling.services.shift_views import ShiftView
    from clienteling.till import Till
    from ui.counter import Counter

WIDTH = 320


class ShiftPage(Page):
    """Entered with nothing. What should be in the drawer is shown to who may see it only."""

    section = "sale"
    searches = False

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.shift: ShiftView | None = None
        self.rules: ShiftRules | None = None
        self._then: str | None = None
        self.drawer, self.count = DrawerCard(), CountCard()
        self.count.changed.connect(self._show_sum)
        self.count.done.connect(self.act)
        self._name = Text("", "small", "ink2")
        self.total = Text("", "amount", tabular=True)
        self.said = Text("", "body", "ink2", wrap=True)
        self.keypad = Keypad(left=".", key_height=52 if look().compact else 60)
        self.keypad.pressed.connect(self.count.press)
        self.main = Button("", "primary", "", "F9", large=True)
        self.main.clicked.connect(self.act)
        self.pay_in = Button(self.tr("Pay in"), "secondary", "plus", "Ctrl I")
        self.pay_out = Button(self.tr("Pay out"), "secondary", "minus", "Ctrl Shift I")
        self.correct = Button(self.tr("Correct the float"), "secondary", "square-pen", "Ctrl E")
        self.report = Button(self.tr("End of day"), "secondary", "file-text", "Ctrl J")
        self.audit = Button(self.tr("Who did what"), "secondary", "list-checks", "Ctrl G")
        self._build()
        self._connect()

    def _build(self) -> None:
        sums = Card()
        sums.setFixedWidth(WIDTH)
        sums.body.addLayout(column(self._name, self.total, self.said, None, self.keypad, gap=8))
        end = column(sums, self.main, gap=12)
        end.setStretch(0, 1)
        tools = row(self.pay_in, self.pay_out, self.correct, None, self.report, self.audit, gap=8)
        work = row(self.drawer, self.count, end, gap=16)
        work.setStretch(1, 1)
        self.outer.addLayout(tools)
        self.outer.addSpacing(12)
        self.outer.addLayout(work, 1)

    def _connect(self) -> None:
        self.pay_in.clicked.connect(self.ask_in)
        self.pay_out.clicked.connect(self.ask_out)
        self.correct.clicked.connect(self.ask_float)
        self.report.clicked.connect(self.go_report)
        self.audit.clicked.connect(self.go_audit)
        for keys, slot in (("F9", self.act), ("Ctrl+I", self.ask_in), ("Ctrl+Shift+I", self.ask_out),
                           ("Ctrl+J", self.go_report), ("Ctrl+G", self.go_audit), ("Ctrl+O", self.kick),
                           ("Ctrl+E", self.ask_float)):  # fmt: skip
            self.bind(keys, slot)

    def title(self) -> str:
        """The page's name in the top bar."""
        return self.tr("Drawer and shift")

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here."""
        main = self.tr("Close the shift") if self.shift else self.tr("Open the shift")
        moves = [("Ctrl+I", self.tr("Pay in")), ("Ctrl+Shift+I", self.tr("Pay out"))] if self.shift else []
        if self.shift and self.shift.can_correct:
            moves.append(("Ctrl+E", self.tr("Correct the float")))
        audit = [("Ctrl+G", self.tr("Who did what"))] if _is_manager(self.counter) else []
        return [("F9", main), *moves, ("Ctrl+J", self.tr("End of day")), *audit, ("Esc", self.tr("Back"))]

    def panels(self) -> list[QWidget]:
        """The count first."""
        fields = self.count.fields()
        return [fields[0], self.main, self.pay_in, self.report]

    def cares(self, changed: frozenset[tuple[str, str]]) -> bool:
        """Payments move the drawer."""
        return any(kind in ("shift", "payment", "policy") for kind, _ in changed)

    async def enter(self, what: Any) -> None:
        """A fresh count; `"payment"`: somebody waits to pay, and the payment goes on once the shift is open."""
        self._then = what
        self.count.clear()
        await self.refresh()
        self.count.fields()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    async def refresh(self) -> None:
        """The drawer as it is now; what is being counted stays."""
        self.shift, before, self.rules, currency, pieces = await self.counter.bridge.run(_read)
        self.count.show_currency(currency, pieces)
        self.count.set_title(self.tr("Count the drawer") if self.shift else self.tr("Count the change"))
        self.drawer.show_shift(self.shift, before)
        for button in (self.pay_in, self.pay_out):
            button.setEnabled(self.shift is not None)
        show_when(self.correct, self.shift is not None and self.shift.can_correct)
        show_when(self.audit, _is_manager(self.counter))
        self.main.set_text(self.tr("Close the shift") if self.shift else self.tr("Open the shift"))
        self._show_sum()
        self.bars_changed.emit()

    def _show_sum(self) -> None:
        self._name.set_text(self.tr("Counted") if self.shift else self.tr("In the drawer"))
        counted, currency = self.count.amount(), _currency(self)
        self.total.set_text(i18n.money(counted or 0, currency) if currency else "")
        off = self._difference()
        self.said.set_text(_said(self.shift, off, currency))
        self.said.set_tone("ok" if off == 0 else "warn" if off else "ink2")

    def _difference(self) -> int | None:
        counted = self.count.amount()
        if counted is None or self.shift is None or self.shift.drawer is None:
            return None
        return self.shift.drawer.difference(counted)

    def act(self) -> None:
        """F9: open the shift with what was counted, or ask and close it."""
        counted = self.count.amount()
        if counted is None:
            if self.shift is None and not self.count.whole.text().strip():
                counted = 0
            else:
                self.counter.note_problem(BadInput("bad_amount"))
                return
        if self.shift is None:
            self.do(self._open(counted))
        else:
            self._ask_to_close(counted)

    async def _open(self, counted: int) -> None:
        from clienteling.services import shift

        await self.counter.bridge.run(shift.open_, counted, self.count.counts() or None)
        self.counter.note(self.tr("The shift is open"), icon="coins")
        self.count.clear()
        await self.refresh()
        if self._then is not None and self.isVisible():
            self.counter.back.emit()

    def _ask_to_close(self, counted: int) -> None:
        dialog = CloseDialog(self.counter.window, counted, self._difference(), _currency(self))

        def answered(choice: str) -> None:
            if choice == "close":
                self.do(self._close(counted))

        dialog.closed.connect(answered)
        dialog.open()

    async def _close(self, counted: int, despite: str | None = None) -> None:
        def again(reason: str) -> None:
            self.do(self._close(counted, reason))

        made = await close_or_ask(self.counter, self.count.counts() or None, counted, despite, again)
        if made is not None:
            self.count.clear()
            await self.refresh()

    def ask_float(self) -> None:
        """Ctrl E: the float was typed wrong, and no cash has moved yet."""
        if self.shift is not None and self.shift.can_correct:
            ask_float(self.counter, self.shift, self.refresh)

    def ask_in(self) -> None:
        """Ctrl I: cash is put into the drawer."""
        self._ask_move("in")

    def ask_out(self) -> None:
        """Ctrl Shift I: cash is taken out."""
        self._ask_move("out")

    def _ask_move(self, kind: Literal["in", "out"]) -> None:
        if self.shift is None:
            return
        dialog = MoveDialog(self.counter.window, kind, self.shift.currency, _most(self, kind))

        def moved(amount: int, reason: str) -> None:
            self.do(self._move(kind, amount, reason))

        dialog.moved.connect(moved)
        dialog.open()

    async def _move(self, kind: Literal["in", "out"], amount: int, reason: str) -> None:
        from clienteling.services import shift

        made = await self.counter.bridge.run(shift.move, kind, amount, reason)
        self.kick()
        word = self.tr("Paid in") if kind == "in" else self.tr("Paid out")
        self.counter.note(word, detail=i18n.money(amount, made.currency), icon="hand-coins")
        await self.refresh()

    def kick(self) -> None:
        """Ctrl O, and by itself when cash is moved: the drawer hangs on the printer."""
        if has_printer(self.counter.bridge.settings):
            self.do(open_drawer(self.counter))

    def go_report(self) -> None:
        """Ctrl J: the figures of the day."""
        self.counter.go("end_of_day")

    def go_audit(self) -> None:
        """Ctrl G: who did what, for a manager."""
        if _is_manager(self.counter):
            self.counter.go("audit")


def _read(till: Till) -> tuple[ShiftView | None, tuple[ShiftView, ...], ShiftRules, str, tuple[int, ...]]:
    """The open shift, those before, the rules, and the notes and coins of this shop."""
    from clienteling.services import shift

    now = shift.current(till)
    before = tuple(one for one in shift.listed(till) if now is None or one.id != now.id)
    currency = now.currency if now else str(till.store.get("currency") or till.policy.get("currency") or "")
    return now, before, shift.rules(till), currency, denominations.of(currency, till.policy)


def _said(now: ShiftView | None, off: int | None, currency: str) -> str:
    """How a count differs from what should be there, for who may know."""
    if off is None:
        blind = now is not None and now.drawer is None
        return _tr("A manager sees what should be there.") if blind else ""
    if off == 0:
        return _tr("Exactly what should be there.")
    text = _tr("{amount} is missing.") if off < 0 else _tr("{amount} too much.")
    return text.format(amount=i18n.money(abs(off), currency))


def _most(page: ShiftPage, kind: str) -> int | None:
    """What who works here may take out at once (minor units); None has no limit."""
    if kind == "in" or _is_manager(page.counter) or page.rules is None:
        return None
    return page.rules.paid_out_most


def _currency(page: ShiftPage) -> str:
    return page.shift.currency if page.shift else page.counter.here.currency


def _is_manager(counter: Counter) -> bool:
    session = counter.bridge.session
    return session is not None and session.role == "manager"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShiftPage", text)
