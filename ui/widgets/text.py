"""The only label class: plain text in a role of the type scale, with the design's line heights, wrapped or elided."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.jalali import gregorian_in
from ui.theme.drawing import CENTER, END, START, draw_text
from ui.theme.look import look
from ui.widgets.tips import set_tip

ALIGN = {"start": START, "center": CENTER, "end": END}
_RELAYOUT = {QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}
ENDLESS, LONGEST = 160, 2000
"""Characters: a longer line is elided wherever it stands, and nobody measures or paints more of one."""
WIDEST, WIDTHS_KEPT = 16_777_215, 12


class Text(QLabel):
    """Words on the screen. Whatever they contain, they are shown as they are: never as HTML."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "ink",
        *,
        strong: bool = False,
        medium: bool = False,
        elide: bool = False,
        wrap: bool = False,
        align: str = "start",
        struck: bool = False,
        tabular: bool = False,
        isolate: bool = False,
        own_direction: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._role, self._tone, self._weight = role, tone, 600 if strong else 500 if medium else 0
        self._elide, self._wrap, self._align = elide, wrap, ALIGN[align]
        self._struck, self._tabular, self._isolate, self._own_direction = (
            struck,
            tabular,
            isolate,
            own_direction,
        )
        self._laid: dict[int, list[str]] = {}
        policy = self.sizePolicy()
        policy.setHeightForWidth(wrap)
        fixed = QSizePolicy.Policy.Preferred if elide or wrap else QSizePolicy.Policy.Minimum
        policy.setHorizontalPolicy(fixed)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show other words."""
        if text != self.text() or not text:
            self.setText(text)
            self._refresh()

    def set_tone(self, tone: str) -> None:
        """Show them in another ink."""
        self._tone = tone
        self.update()

    def set_role(self, role: str) -> None:
        """Show them in another size."""
        self._role = role
        self._refresh()

    def set_strong(self, strong: bool) -> None:
        """Show them in 600, or in the role's own weight."""
        self._weight = 600 if strong else 0
        self._refresh()

    def set_struck(self, struck: bool) -> None:
        """Strike them through, as an old price is."""
        self._struck = struck
        self.update()

    def _refresh(self) -> None:
        self._laid = {}
        self._tell_whole()
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the language or the fonts changed."""
        super().changeEvent(event)
        if event.type() in _RELAYOUT:
            self._refresh()

    def _words_width(self) -> int:
        metrics = look().metrics(self._role, self._weight, self._tabular)
        lines = self.text()[:LONGEST].split("\n")
        return int(max(metrics.horizontalAdvance(line) for line in lines) + 1)

    def _gives_way(self) -> bool:
        """Whether it may become narrow: what is meant to, and what is longer than anything a person writes."""
        return self._elide or len(self.text()) > ENDLESS

    def _lines(self, width: int) -> list[str]:
        """The text broken into lines no wider than `width` px. A layout asks for the same few widths again and again."""
        if width not in self._laid:
            if len(self._laid) >= WIDTHS_KEPT:
                self._laid.pop(next(iter(self._laid)))
            self._laid[width] = self._broken(width)
        return self._laid[width]

    def _broken(self, width: int) -> list[str]:
        font = look().font(self._role, self._weight, self._tabular)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        lines: list[str] = []
        for paragraph in self.text().split("\n"):
            layout = QTextLayout(paragraph, font)
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(1, width))
                lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip())
            layout.endLayout()
        return lines

    def hasHeightForWidth(self) -> bool:
        """Wrapped text grows downwards."""
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        """Height in px of the text wrapped to `width`."""
        return max(1, len(self._lines(width))) * look().line(self._role) if self._wrap else -1

    def sizeHint(self) -> QSize:
        """One line as long as it is; wrapped text asks for at most 480 px."""
        width = self._words_width()
        if not self._wrap:
            return QSize(width if len(self.text()) <= ENDLESS else 240, look().line(self._role))
        width = min(width, 480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Elided and wrapped text may become narrow, other text may not."""
        line = look().line(self._role)
        if self._wrap:
            return QSize(min(48, self._words_width()), line)
        return QSize(min(36, self._words_width()) if self._gives_way() else self._words_width(), line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The whole text stands in the tooltip when it does not fit."""
        super().resizeEvent(event)
        self._tell_whole()

    def _tell_whole(self) -> None:
        """What does not fit, and the Gregorian of a Jalali date."""
        whole = self.text() if self._gives_way() and self._words_width() > self.width() else ""
        tip = "\n".join(part for part in (whole, gregorian_in(self.text())) if part)
        set_tip(self, tip)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, the first at the top, or the block in the middle when there is more room."""
        painter = QPainter(self)
        line_height = look().line(self._role)
        lines = self._lines(self.width()) if self._wrap else [self.text()[:LONGEST]]
        font = look().font(self._role, self._weight, self._tabular)
        color = look().ink(self._tone if self.isEnabled() else "ink3")
        top = max(0.0, (self.height() - line_height * len(lines)) / 2)
        for number, line in enumerate(lines):
            box = QRectF(0, round(top + number * line_height), self.width(), line_height)
            draw_text(
                painter, box, line, font, color, self._align,
                own_direction=self._own_direction, left_to_right=self._isolate,
            )  # fmt: skip
        if self._struck:
            self._strike(painter)

    def _strike(self, painter: QPainter) -> None:
        width = min(self._words_width() - 1, self.width())
        at_right = (self._align == END) != look().rtl
        left = self.width() - width if at_right else 0
        middle = self.height() / 2 + 0.5
        painter.setPen(QPen(look().ink(self._tone), 1))
        painter.drawLine(QPointF(left, middle), QPointF(left + width, middle))
