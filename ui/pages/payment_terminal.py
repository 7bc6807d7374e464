"""The card's panel: the till's terminal with its countdown, or a terminal of its own with an approval code. Mock-up 06a."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui import i18n
from ui.theme import look
from ui.theme.drawing import CENTER, draw_text, rounded
from ui.widgets import Button, Field, Progress, Text, announce, column, row
from ui.widgets.soft_keyboard import has_own_keypad, wants

if TYPE_CHECKING:
    from ui.models.payments import Stage

TALL, SHORT = QSize(150, 188), QSize(128, 160)
LAST_SECONDS = 10


class TerminalPicture(QWidget):
    """The terminal as the customer sees it, with the amount; waves while it waits for a card. Never mirrored."""

    def __init__(self) -> None:
        super().__init__()
        self._amount, self._waves = "", False
        self._size = SHORT if look().compact else TALL
        self.setFixedSize(self._size)

    def show_amount(self, amount: str, *, waves: bool) -> None:
        """Set what stands on its screen."""
        self._amount, self._waves = amount, waves
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Body, screen, keys, waves."""
        painter, colors = QPainter(self), look().colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._size.height() / TALL.height()
        painter.scale(scale, scale)
        rounded(painter, QRectF(3, 1, 110, 186), 14, colors.surface, colors.ink2, 2)
        rounded(painter, QRectF(16, 15, 84, 58), 4, colors.accent)
        caption, amount = QRectF(16, 24, 84, 18), QRectF(16, 42, 84, 20)
        draw_text(painter, caption, self.tr("To pay"), look().font("caption"), colors.onFill, CENTER)
        font = look().font("small", 600, True)
        if look().metrics("small", 600, True).horizontalAdvance(self._amount) > 80:
            font = look().font("caption", 600, True)
        draw_text(painter, amount, self._amount, font, colors.onFill, CENTER)
        for place in range(12):
            box = QRectF(17 + 29 * (place % 3), 85 + 23 * (place // 3), 24, 16)
            fill, edge = colors.hover, colors.lineStrong
            if place >= 9:
                fill = (colors.badSoft, colors.warnSoft, colors.okSoft)[place - 9]
                edge = (colors.badLine, colors.warnLine, colors.okLine)[place - 9]
            rounded(painter, box, 4, fill, edge)
        if self._waves:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for width, reach in ((3.0, 16), (2.5, 28)):
                painter.setPen(QPen(colors.accent, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawArc(QRectF(118 - reach, 45 - reach, 2 * reach, 2 * reach), -50 * 16, 100 * 16)


class TerminalPanel(QWidget):
    """`sent` begins the payment, `stopped` asks the terminal to stop."""

    sent = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._said = ""
        self.picture = TerminalPicture()
        self.title = Text("", "page", wrap=True)
        self.text = Text("", "body", "ink2", wrap=True)
        self.progress = Progress(1.0)
        self.left = Text("", "small", "ink2", tabular=True)
        self.send = Button(self.tr("Send to terminal"), "primary", "credit-card", "Enter", large=True)
        self.send.clicked.connect(self.sent)
        self.stop = Button(self.tr("Stop on terminal"), "quietDanger", "x", "Esc")
        self.stop.clicked.connect(self.stopped)
        buttons = row(self.send, self.stop, None)
        words = column(
            None, self.title, 2, self.text, 8, self.progress, 2, self.left, 10, buttons, None, gap=4
        )
        holder = QWidget()
        holder.setLayout(words)
        holder.setFixedWidth(300)
        self.setLayout(row(None, self.picture, 32, holder, None, gap=0, margins=(16, 8, 16, 8)))

    def show_stage(self, stage: Stage, amount: str, *, ready: bool) -> None:
        """What is happening; `ready` is whether a terminal answers at all."""
        waiting = stage in ("waiting", "stopping")
        title, text = self._words(stage, ready)
        self.title.set_text(title)
        self.text.set_text(text)
        self.picture.show_amount(amount, waves=waiting)
        for part in (self.progress, self.left, self.stop):
            part.setVisible(waiting)
        self.stop.set_busy(stage == "stopping", self.tr("Stopping…"))
        self.send.setVisible(not waiting)
        self.send.setEnabled(ready)
        again = self.tr("Send to terminal again")
        self.send.set_text(again if stage in ("declined", "stopped") else self.tr("Send to terminal"))
        if f"{title} {text}" != self._said:
            self._said = f"{title} {text}"
            announce(self, self._said, at_once=stage == "declined")

    def _words(self, stage: Stage, ready: bool) -> tuple[str, str]:
        if stage == "waiting":
            return (
                self.tr("Waiting for the card"),
                self.tr("Ask the customer to tap, insert or swipe. Do not take the card."),
            )
        if stage == "stopping":
            return self.tr("Stopping"), self.tr("The terminal is asked to stop. Wait for its answer.")
        if stage == "declined":
            return (
                self.tr("The payment did not go through"),
                self.tr("Nothing was charged. Try again, or choose another way to pay."),
            )
        if stage == "stopped":
            return self.tr("Stopped"), self.tr(
                "Nothing was charged. Send it again, or choose another way to pay."
            )
        if not ready:
            return (
                self.tr("The terminal does not answer"),
                self.tr("Nothing was charged. Check its power and cable, or use a standalone terminal."),
            )
        return self.tr("Ready for the card"), self.tr(
            "The amount goes to the terminal. The customer pays there."
        )

    def show_left(self, seconds: float, of: float) -> None:
        """The countdown of the terminal."""
        left = max(0, round(seconds))
        self.progress.set_value(left / of if of else 0.0, animate=False)
        self.progress.set_tone("accent" if left > LAST_SECONDS else "warn")
        shown = i18n.isolate(i18n.digits(f"{left // 60}:{left % 60:02d}"))
        self.left.set_text(
            self.tr("Stops in {time}").format(time=shown)
            if left
            else self.tr("Waiting for the terminal’s answer")
        )


class StandalonePanel(QWidget):
    """A card charged on a terminal this till does not know: its approval code is typed in; a card number never is."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        title = Text(self.tr("Standalone terminal"), "page", wrap=True)
        steps = self.tr(
            "Type the amount on the terminal. When it says approved, type the code from its slip."
        )
        self.approval = Field(self.tr("Approval code"), self.tr("6 letters or digits"), icon="badge-check")
        self.last4 = Field(
            self.tr("Last four digits of the card"), self.tr("May stay empty"), icon="credit-card"
        )
        wants(self.approval.edit, "code")
        has_own_keypad(self.last4.edit)
        for field in (self.approval, self.last4):
            field.submitted.connect(self.entered)
            field.changed.connect(self._clear)
        self.take = Button(self.tr("The terminal approved it"), "primary", "check", "Enter", large=True)
        self.take.clicked.connect(self.entered)
        fields = row(self.approval, self.last4, gap=12)
        words = column(
            None,
            title,
            Text(steps, "body", "ink2", wrap=True),
            6,
            fields,
            8,
            row(self.take, None),
            None,
            gap=4,
        )
        holder = QWidget()
        holder.setLayout(words)
        holder.setFixedWidth(460)
        self.setLayout(row(None, holder, None))

    def say(self, sentence: str, *, at_last4: bool = False) -> None:
        """What is missing or was refused, under its field."""
        (self.last4 if at_last4 else self.approval).set_error(sentence)

    def empty(self) -> None:
        """Before the next payment."""
        for field in (self.approval, self.last4):
            field.set_text("")
            field.set_error("")

    def _clear(self, *_: object) -> None:
        for field in (self.approval, self.last4):
            field.set_error("")


class CardPanel(QStackedWidget):
    """Either of the two; `is_standalone` says which."""

    def __init__(self) -> None:
        super().__init__()
        self.terminal, self.standalone = TerminalPanel(), StandalonePanel()
        self.addWidget(self.terminal)
        self.addWidget(self.standalone)

    @property
    def is_standalone(self) -> bool:
        """Whether the approval code is typed in."""
        return self.currentIndex() == 1

    def set_standalone(self, on: bool) -> None:
        """Show one or the other."""
        self.setCurrentIndex(1 if on else 0)
