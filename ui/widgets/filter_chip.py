"""Filter chips and quick starts: a pill 36 high on a target of 44."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ui.theme.drawing import InlineBoxes, draw_text, rounded
from ui.theme.icons import paint_icon
from ui.theme.look import look
from ui.theme.marks import cap_size, paint_cap
from ui.widgets.button import press_with_enter
from ui.widgets.tags import cut

HIT, VISUAL, ICON, PADDING = 44, 36, 16, 13


class FilterChip(QToolButton):
    """`toggled` when checkable, else `clicked`. `mark=True` shows a check while it is chosen."""

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        keys: str = "",
        checkable: bool = True,
        mark: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(cut(text))
        self._icon, self._keys, self._mark = icon, keys, mark
        self.setCheckable(checkable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setProperty("ring", VISUAL / 2)
        self.setProperty("ringInset", (HIT - VISUAL) // 2)
        self.toggled.connect(self.updateGeometry)

    def set_text(self, text: str) -> None:
        """Another label."""
        self.setText(cut(text))
        self.setAccessibleName(text)
        self.updateGeometry()

    def _shown_icon(self) -> str:
        return "check" if self._mark and self.isChecked() else self._icon

    def _font_weight(self) -> int:
        return 600 if self.isChecked() else 500

    def sizeHint(self) -> QSize:
        """44 high, the pill 36."""
        words = look().metrics("small", self._font_weight()).horizontalAdvance(self.text())
        icon = ICON + 6 if self._shown_icon() else 0
        cap = 8 + cap_size(self._keys).width() - 6 if self._keys else 0
        return QSize(max(HIT, round(words + icon + cap + 2 * PADDING + 1)), HIT)

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the language or the fonts changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too."""
        if not press_with_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw pill, icon, words and key cap."""
        painter, colors = QPainter(self), look().colors
        box = QRectF(0, (HIT - VISUAL) / 2, self.width(), VISUAL)
        fill = colors.pressed if self.isDown() else colors.hover if self.underMouse() else colors.surface
        edge, ink = colors.lineStrong, colors.ink2
        if self.isChecked():
            fill, edge, ink = colors.accentSoft, colors.accent, colors.accentInk
        if not self.isEnabled():
            fill, ink = colors.hover, colors.ink3
            edge = colors.control if self.isChecked() else colors.lineStrong
        rounded(painter, box, VISUAL / 2, fill, edge)
        boxes, start = InlineBoxes(box), float(PADDING)
        if self._shown_icon():
            paint_icon(painter, self._shown_icon(), boxes.centred(start, ICON, ICON), ink)
            start += ICON + 6
        weight = self._font_weight()
        words = look().metrics("small", weight).horizontalAdvance(self.text())
        draw_text(
            painter, boxes.at(start, 0, words + 2, VISUAL), self.text(), look().font("small", weight), ink
        )
        if self._keys:
            size = cap_size(self._keys)
            paint_cap(
                painter, boxes.centred(round(start + words + 8), size.width(), size.height()), self._keys
            )
