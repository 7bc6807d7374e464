"""The row of facts under a profile's header: a label, a figure, a note, and where it helps a bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n import comma
from ui.jalali import gregorian_in
from ui.theme.drawing import InlineBoxes, draw_text, hairline
from ui.theme.look import look
from ui.widgets.progress import paint_progress
from ui.widgets.tips import set_tip


@dataclass(frozen=True)
class Fact:
    """One figure of the profile header; `progress` (0 to 1) draws a bar under it."""

    label: str
    value: str
    note: str = ""
    tone: str = "ink"
    progress: float | None = None


def _fitting_role(text: str, room: float) -> str:
    """The largest role in which a value is whole: some languages need a sentence where others have a word."""
    roles = ("fact", "title", "body", "caption")
    return next(
        (role for role in roles if look().metrics(role, 600, True).horizontalAdvance(text) <= room), "caption"
    )


class FactsRow(QWidget):
    """Cells side by side with hairlines between them."""

    HEIGHT, COMPACT = 66, 60

    def __init__(self, widths: Sequence[float] = (1.15, 1, 1, 0.7, 0.95, 1)) -> None:
        super().__init__()
        self._widths, self._facts = tuple(widths), list[Fact]()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().compact_changed.connect(self.updateGeometry)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these figures."""
        self._facts = list(facts)
        said = [f"{fact.label} {fact.value} {fact.note}".strip() for fact in facts]
        self.setAccessibleName(comma().join(said))
        set_tip(self, gregorian_in(self.accessibleName()))
        self.update()

    def sizeHint(self) -> QSize:
        """66 high, 60 on a low screen."""
        return QSize(600, self.COMPACT if look().compact else self.HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each cell."""
        painter, boxes = QPainter(self), InlineBoxes(self.rect())
        shares = self._widths[: len(self._facts)]
        start, unit = 0.0, boxes.width / (sum(shares) or 1)
        for place, fact in enumerate(self._facts):
            width = round(shares[place] * unit) if place < len(self._facts) - 1 else boxes.width - start
            if place:
                hairline(painter, boxes.at(start, 0, 1, boxes.height), look().colors.line)
            self._paint_fact(painter, InlineBoxes(boxes.at(start, 0, width, boxes.height)), fact)
            start += width

    def _paint_fact(self, painter: QPainter, boxes: InlineBoxes, fact: Fact) -> None:
        colors, inset, room = look().colors, 16, boxes.width - 24
        top, rise = (6, 10) if look().compact else (9, 13)
        draw_text(painter, boxes.at(inset, top, room, 16), fact.label, look().font("caption"), colors.ink3)
        role = _fitting_role(fact.value, room)
        font, metrics = look().font(role, 600, True), look().metrics(role, 600, True)
        value = min(room, metrics.horizontalAdvance(fact.value) + 1)
        line = look().line("fact")
        draw_text(painter, boxes.at(inset, top + 16, value, line), fact.value, font, look().ink(fact.tone))
        note = boxes.at(inset + value + 8, top + 18, room - value - 8, line)
        draw_text(painter, note, fact.note, look().font("caption"), colors.ink3)
        if fact.progress is not None:
            bar = boxes.at(inset, boxes.height - rise, boxes.width - 2 * inset, 4)
            paint_progress(painter, bar, fact.progress, "warn")
