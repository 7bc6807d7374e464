"""Measures a picture of a window: contrast on its pixels, words that do not fit, words over words. No page is named here.

Every line of words and every icon goes through one function of the theme; while a picture is taken, what they were
asked to draw is written down with its place. What Qt's own editors draw is found by their widgets.
"""

from __future__ import annotations

import math
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QWidget

from ui.theme import drawing, icons
from ui.theme.drawing import CENTER, START
from ui.theme.look import look
from ui.theme.tokens import RESOURCES
from ui.widgets.field import FieldFrame

DENSITY = 2
"""Pixels for each logical one, as on a screen at 200 %: strokes of small letters are then as dark as their ink."""
TEXT_LEAST, EDGE_LEAST = 4.5, 3.0
CALM = 0.75
"""The darkest pixel of a thin letter reaches at least this share of its ink's contrast."""
BLURRED = 0.5
"""An icon is drawn for the screen's own density and blown up in the picture."""


_PLACE = re.compile(r"\{[^{}]*\}|%n")


@dataclass(frozen=True)
class Word:
    """One line as it was drawn: whole and as shown, where its ink lies in the picture, in its pixels, and who drew it."""

    text: str
    shown: str
    box: QRectF
    ink: QColor
    on: QWidget


@dataclass(frozen=True)
class Drawn:
    """One icon, where it lies in the picture, in its pixels, and who drew it."""

    name: str
    box: QRectF
    ink: QColor
    on: QWidget


@dataclass
class Record:
    """All that was drawn into one picture."""

    words: list[Word] = field(default_factory=list)
    icons: list[Drawn] = field(default_factory=list)


_writing: list[Record] = []
_draw_text, _paint_icon = drawing.draw_text, icons.paint_icon


def _watched_text(
    painter: QPainter, box: QRectF, text: str, font: QFont, color: QColor,
    align: Qt.AlignmentFlag = START, *, own_direction: bool = False, left_to_right: bool = False,
) -> None:  # fmt: skip
    _draw_text(
        painter, box, text, font, color, align, own_direction=own_direction, left_to_right=left_to_right
    )
    on = painter.device()
    if not _writing or not text.strip() or not isinstance(on, QWidget):
        return
    metrics = QFontMetricsF(font)
    fits = metrics.horizontalAdvance(text) <= box.width()
    shown = text if fits else metrics.elidedText(text, drawing.ELLIPSIS, box.width() + 0.5)
    ink = metrics.tightBoundingRect(shown)
    width = metrics.horizontalAdvance(shown)
    spare = box.width() - width
    left = spare / 2 if align == CENTER else spare if (align == START) == look().rtl else 0.0
    baseline = box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent()
    place = QRectF(box.left() + left, baseline + ink.top(), width, ink.height())
    _writing[-1].words.append(Word(text, shown, painter.deviceTransform().mapRect(place), QColor(color), on))


def _watched_icon(painter: QPainter, name: str, box: QRectF | QRect, color: QColor) -> None:
    _paint_icon(painter, name, box, color)
    on = painter.device()
    if _writing and isinstance(on, QWidget):
        place = painter.deviceTransform().mapRect(QRectF(box))
        _writing[-1].icons.append(Drawn(name, place, QColor(color), on))


@contextmanager
def watching() -> Iterator[None]:
    """While this lasts, everything of ours that draws words or icons can be written down."""
    pairs = ((_draw_text, _watched_text), (_paint_icon, _watched_icon))
    swapped: list[tuple[Any, str, Any]] = []
    for name in [each for each in sys.modules if each == "ui" or each.startswith("ui.")]:
        module = sys.modules[name]
        for key, value in list(vars(module).items()):
            for real, watched in pairs:
                if value is real:
                    setattr(module, key, watched)
                    swapped.append((module, key, real))
    try:
        yield
    finally:
        for module, key, real in swapped:
            setattr(module, key, real)


class Picture:
    """A window as it looks now, and what is wrong with it."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        pixmap = QPixmap(window.size() * DENSITY)
        pixmap.setDevicePixelRatio(DENSITY)
        record = Record()
        with watching():
            _writing.append(record)
            window.render(pixmap)
            _writing.pop()
        self.image: QImage = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB32)
        self._pixels = memoryview(self.image.constBits()).cast("I")
        self._across = self.image.bytesPerLine() // 4
        self.words = [each for each in record.words if self._seen(each.box, each.on)]
        self.icons = [each for each in record.icons if self._seen(each.box, each.on)]

    def _under(self, box: QRectF) -> QWidget | None:
        center = (box.center() / DENSITY).toPoint()
        return self.window.childAt(center)

    def _seen(self, box: QRectF, on: QWidget) -> bool:
        """Whether its middle can be seen: not scrolled away, nothing laid over it."""
        under = self._under(box)
        if under is None or box.isEmpty() or not QRectF(self.image.rect()).contains(box.center()):
            return False
        if _scrolls(on) and not self.visible(on).contains(box):
            return False
        return under is on or on.isAncestorOf(under) or under.isAncestorOf(on)

    def visible(self, widget: QWidget) -> QRectF:
        """The part of a widget that is not scrolled away or cut by what it stands in, with a pixel to spare."""
        part = QRectF(widget.visibleRegion().boundingRect())
        corner = QPointF(widget.mapTo(self.window, QPoint(0, 0)))
        seen = QRectF((part.topLeft() + corner) * DENSITY, part.size() * DENSITY)
        return seen.adjusted(-DENSITY, -DENSITY, DENSITY, DENSITY)

    def colors(self, box: QRectF) -> Counter[int]:
        """How often each colour stands in a part of the picture."""
        part = box.toAlignedRect().intersected(self.image.rect())
        found: Counter[int] = Counter()
        for y in range(part.top(), part.bottom() + 1):
            begin = y * self._across + part.left()
            found.update(self._pixels[begin : begin + part.width()])
        return found

    def weak(self) -> list[str]:
        """Words under 4.5 to 1, icons under 3 to 1, edges of fields under 3 to 1 against what they lie on."""
        found = []
        for word in self.words:
            best, ground = self._best(word.box, word.ink)
            if best < TEXT_LEAST * (1 if _thick(word) else CALM) or _contrast(word.ink, ground) < TEXT_LEAST:
                found.append(f"{word.shown!r} {best:.1f} ({word.ink.name()} on {ground.name()})")
        for icon in self.icons:
            best, ground = self._best(icon.box, icon.ink)
            if best < EDGE_LEAST * BLURRED or _contrast(icon.ink, ground) < EDGE_LEAST:
                found.append(
                    f"icon {icon.name} {best:.1f} ({icon.ink.name(QColor.NameFormat.HexArgb)} on {ground.name()})"
                )
        return found + self._weak_edges() + self._weak_editors()

    def _best(self, box: QRectF, ink: QColor | None = None) -> tuple[float, QColor]:
        """The strongest contrast in a part of the picture against what most of it is besides its ink, and that."""
        colors = self.colors(box)
        ground = next((each for each, _ in colors.most_common(2) if ink is None or each != ink.rgb()), 0)
        return max(_ratio(each, ground) for each in colors), QColor(ground)

    def _weak_edges(self) -> list[str]:
        found = []
        for frame in self.window.findChildren(FieldFrame):
            if not self.uncovered(frame) or frame.locked or not frame.isEnabled():
                continue
            box = self.place(frame)
            edge = self._pixel(QPointF(box.left(), box.center().y()))
            inside = self._pixel(QPointF(box.left() + 4 * DENSITY, box.center().y()))
            if _ratio(edge, inside) < EDGE_LEAST:
                found.append(f"edge of {frame.focusProxy().accessibleName()!r} {_ratio(edge, inside):.1f}")
        return found

    def _weak_editors(self) -> list[str]:
        found = []
        for edit in self.window.findChildren(QLineEdit):
            if self.uncovered(edit) and (edit.displayText() or edit.placeholderText()):
                best, ground = self._best(self.place(edit))
                if best < TEXT_LEAST * CALM:
                    found.append(f"field {edit.accessibleName()!r} {best:.1f} on {ground.name()}")
        return found

    def _pixel(self, at: QPointF) -> int:
        return self._pixels[int(at.y()) * self._across + int(at.x())]

    def place(self, widget: QWidget) -> QRectF:
        """Where a widget lies in the picture, in its pixels."""
        corner = widget.mapTo(self.window, QPoint(0, 0))
        return QRectF(
            corner.x() * DENSITY, corner.y() * DENSITY, widget.width() * DENSITY, widget.height() * DENSITY
        )

    def uncovered(self, widget: QWidget) -> bool:
        """Whether a widget is on the screen, wholly, and nothing lies over its middle."""
        if not widget.isVisible() or widget.visibleRegion().boundingRect() != widget.rect():
            return False
        under = self._under(self.place(widget))
        return under is not None and (under is widget or widget.isAncestorOf(under))

    def clipped(self) -> list[str]:
        """Sentences of ours that end in dots, words that reach out of what they stand in, and hints cut by their field."""
        found = [
            f"elided: {each.text!r}" for each in self.words if each.shown != each.text and cuts_ours(each)
        ]
        found += [
            f"sticks out: {word.shown!r} of {type(word.on).__name__}"
            for word in self.words
            if not self.visible(word.on).contains(word.box)
        ]
        for edit in self.window.findChildren(QLineEdit):
            hint = edit.placeholderText()
            room = edit.contentsRect().width() - 4
            if self.uncovered(edit) and not edit.text() and is_ours(hint):
                wide = QFontMetricsF(edit.font()).horizontalAdvance(hint)
                found += [f"hint cut: {hint!r} by {wide - room:.0f} px"] if wide > room else []
        return found

    def overlapping(self) -> list[str]:
        """Words whose ink lies over other words."""
        least = 1.5 * DENSITY
        found = []
        for one, other in combinations(self.words, 2):
            both = one.box.intersected(other.box)
            if both.width() > least and both.height() > least:
                found.append(f"{one.shown!r} over {other.shown!r}")
        return found


def _scrolls(widget: QWidget | None) -> bool:
    """Whether a widget lies in something that scrolls."""
    while widget is not None and not isinstance(widget, QAbstractScrollArea):
        widget = widget.parentWidget()
    return widget is not None


def _thick(word: Word) -> bool:
    return word.box.height() > 22 * DENSITY


@cache
def _luminance(color: int) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else math.pow((share + 0.055) / 1.055, 2.4)

    red, green, blue = linear(color >> 16 & 255), linear(color >> 8 & 255), linear(color & 255)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _ratio(one: int, other: int) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _contrast(ink: QColor, ground: QColor) -> float:
    share = ink.alphaF()
    mixed = [
        round(share * a + (1 - share) * b)
        for a, b in zip(
            (ink.red(), ink.green(), ink.blue()), (ground.red(), ground.green(), ground.blue()), strict=True
        )
    ]
    return _ratio(QColor(*mixed).rgb(), ground.rgb())


@cache
def _sentences(language: str) -> list[tuple[re.Pattern[str], tuple[str, ...]]]:
    """What our own words can look like in a language, a place for a name standing for anything; and their fixed parts."""
    tree = ET.parse(RESOURCES / "translations" / f"clienteling_{language}.ts")
    texts: set[str] = set()
    for message in [each for context in tree.iter("context") for each in _said_in(context)]:
        given = message.find("translation")
        forms = [each.text for each in message.iter("numerusform")]
        texts.update(each for each in [given.text if given is not None else None, *forms] if each)
        texts.add(message.findtext("source") or "")
    parts = [tuple(_PLACE.split(each)) for each in texts if _words_in(each)]
    return [(re.compile(".*".join(map(re.escape, each))), each) for each in parts]


def _said_in(context: ET.Element) -> list[ET.Element]:
    """The sentences of a part of the app; what the component sheets show is no part of it."""
    return [] if context.findtext("name") == "Gallery" else context.findall("message")


def _words_in(text: str) -> bool:
    """Whether there is a word besides the places."""
    return bool(re.search(r"\w\w", _PLACE.sub("", text)))


@cache
def _fixed_parts(text: str, language: str) -> tuple[str, ...]:
    """The fixed parts of the sentence a text is; none for a name or a thing somebody typed."""
    bare = text.strip("\u2066\u2067\u2068\u2069\u200e\u200f")
    return next((parts for pattern, parts in _sentences(language) if pattern.fullmatch(bare)), ())


def is_ours(text: str) -> bool:
    """Whether a text is a sentence of the app."""
    return bool(_fixed_parts(text, look().language))


def cuts_ours(word: Word) -> bool:
    """Whether the dots stand for words of ours, and not only for the end of a name or a thing."""
    return any(part.strip() not in word.shown for part in _fixed_parts(word.text, look().language))
