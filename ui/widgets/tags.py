"""Small things that only show: icons, tiles, chips, counts, key caps, avatars and thumbs."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.i18n import number
from ui.jalali import gregorian_in
from ui.theme import marks
from ui.theme.drawing import InlineBoxes, draw_text
from ui.theme.icons import paint_icon
from ui.theme.look import look
from ui.theme.marks import Chip
from ui.widgets.layouts import show_when
from ui.widgets.tips import set_tip

LONGEST = 40
"""Characters in a chip."""
_RELAYOUT = {QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}


class Mark(QLabel):
    """A painted label of a fixed size that follows its content and language. Its text is what a screen reader says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def size_of(self) -> QSize:
        """The size in px it wants now."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """As large as what it shows."""
        return self.size_of()

    def minimumSizeHint(self) -> QSize:
        """As large as what it shows."""
        return self.size_of()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the language or the fonts changed."""
        super().changeEvent(event)
        if event.type() in _RELAYOUT:
            self.restate()
            self.updateGeometry()

    def restate(self) -> None:
        """Write the content anew in the language in force."""

    def refresh(self) -> None:
        """Measure and paint again."""
        self.updateGeometry()
        self.update()


class Icon(Mark):
    """A Lucide icon in an ink."""

    def __init__(self, name: str, size: int = 20, tone: str = "ink2") -> None:
        self._name, self._size, self._tone = name, size, tone
        super().__init__()

    def set_icon(self, name: str, tone: str = "") -> None:
        """Another icon, another ink."""
        self._name, self._tone = name, tone or self._tone
        self.update()

    def size_of(self) -> QSize:
        """Square."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        if self._name:
            paint_icon(QPainter(self), self._name, QRectF(self.rect()), look().ink(self._tone))


class IconTile(Mark):
    """An icon on a rounded tile in a tone."""

    def __init__(self, name: str, tone: str = "neutral", size: int = 40, icon_size: int = 20) -> None:
        self._name, self._tone, self._size, self._icon_size = name, tone, size, icon_size
        super().__init__()

    def set_icon(self, name: str, tone: str = "") -> None:
        """Another icon, another tone."""
        self._name, self._tone = name, tone or self._tone
        self.update()

    def size_of(self) -> QSize:
        """Square."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        marks.paint_tile(QPainter(self), QRectF(self.rect()), self._name, self._tone, self._icon_size)


def cut(text: str) -> str:
    """As much of a text as a chip holds; the whole is still read aloud."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


class ChipLabel(Mark):
    """A chip as a widget."""

    def __init__(self, chip: Chip) -> None:
        self._chip = chip
        super().__init__()
        self.set_chip(chip)

    def set_chip(self, chip: Chip) -> None:
        """Show another chip."""
        self._chip = replace(chip, text=cut(chip.text))
        self.setText(chip.text)
        set_tip(self, gregorian_in(chip.text))
        self.refresh()

    def size_of(self) -> QSize:
        """As wide as its words."""
        return marks.chip_size(self._chip).toSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        marks.paint_chip(QPainter(self), QRectF(self.rect()), self._chip)


class CountPill(Mark):
    """How many; hidden at nought."""

    def __init__(self, count: int = 0, tone: str = "neutral") -> None:
        self._tone, self._count = tone, count
        super().__init__()
        self.set_count(count)

    def set_count(self, count: int, text: str = "") -> None:
        """Show another number; `text` writes it differently (`99+`)."""
        self._count = count
        self.setText(text or number(count))
        show_when(self, count > 0)
        self.refresh()

    def set_tone(self, tone: str) -> None:
        """On another ground."""
        self._tone = tone
        self.update()

    def restate(self) -> None:
        """In the digits of the language."""
        self.set_count(self._count)

    def size_of(self) -> QSize:
        """At least round."""
        return marks.pill_size(self.text()).toSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        marks.paint_pill(QPainter(self), QRectF(self.rect()), self.text(), self._tone)


class Badge(CountPill):
    """The saffron count of the rail."""

    def size_of(self) -> QSize:
        """18 high, at least round."""
        wide = look().metrics("caption", 700, True).horizontalAdvance(self.text()) + 9
        return QSize(max(marks.BADGE, round(wide)), marks.BADGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the badge."""
        marks.paint_badge(QPainter(self), QRectF(self.rect()), self.text())


class KeyCap(Mark):
    """One key."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self.setText(keys)

    def size_of(self) -> QSize:
        """20 high."""
        return marks.cap_size(self.text()).toSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cap."""
        marks.paint_cap(QPainter(self), QRectF(self.rect()), self.text())


class KeyHint(Mark):
    """Caps and what they do, for the key bar: text, not a target. `+` joins caps: `Ctrl+N`; a lone `+` is the plus key."""

    def __init__(self, keys: str, text: str) -> None:
        self._caps: list[str] = []
        self._words = ""
        super().__init__()
        self.set_keys(keys, text)

    def set_keys(self, keys: str, text: str) -> None:
        """Show other keys."""
        self._caps = [keys] if len(keys) < 3 else keys.split("+")
        self._words = text
        self.setText(f"{keys} {text}")
        self.update()

    def size_of(self) -> QSize:
        """Caps 6 apart, then the words."""
        caps = sum(marks.cap_size(each).width() + 6 for each in self._caps)
        return QSize(round(caps + look().metrics("caption").horizontalAdvance(self._words) + 2), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the caps, then the words."""
        painter, boxes, start = QPainter(self), InlineBoxes(self.rect()), 0.0
        for each in self._caps:
            size = marks.cap_size(each)
            marks.paint_cap(painter, boxes.centred(start, size.width(), size.height()), each)
            start += size.width() + 6
        words = boxes.at(start, 0, self.width() - start, self.height())
        draw_text(painter, words, self._words, look().font("caption"), look().colors.ink2)


class Avatar(Mark):
    """A person's initials on a colour of their own."""

    def __init__(self, person_id: str = "", initials: str = "", size: int = 40) -> None:
        self._person, self._initials, self._size = person_id, initials, size
        super().__init__()

    def set_person(self, person_id: str, initials: str) -> None:
        """Show someone else."""
        self._person, self._initials = person_id, initials
        self.update()

    def size_of(self) -> QSize:
        """Round: 32, 40 or 64."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the avatar."""
        box = QRectF(self.rect())
        marks.paint_avatar(QPainter(self), box, self._person, self._initials, self.isEnabled())


class Thumb(Mark):
    """A product picture on its tile."""

    def __init__(self, picture: str = "", size: int = 44) -> None:
        self._picture, self._size = picture, size
        super().__init__()
        look().pictures.arrived.connect(self._arrived)

    def set_picture(self, picture: str) -> None:
        """Show another product."""
        self._picture = picture
        self.update()

    def _arrived(self, picture: str) -> None:
        if picture == self._picture:
            self.update()

    def size_of(self) -> QSize:
        """Square."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture."""
        marks.paint_thumb(QPainter(self), QRectF(self.rect()), self._picture)
