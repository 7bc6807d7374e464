"""Bars that lie: one measure of several groups, a funnel, a whole in its parts. They begin at the inline start."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from ui.theme.drawing import END, InlineBoxes, draw_text, faded, rounded
from ui.theme.look import look
from ui.widgets.charts import drawing
from ui.widgets.charts.chart import Chart, Spot
from ui.widgets.charts.records import Bar, Figures, Part

LINE, THICK, FUNNEL, WHOLE, RADIUS = 18, 14, 18, 22, 3
FADED = (0.5, 0.68, 0.86)
"""How much of its colour each step of a funnel has; the last one is done and has its own."""


class Bars(Chart):
    """Name, bar, value in a line for each; the chosen one in colour 1, the rest in 5."""

    def __init__(self, name: str, heads: tuple[str, str], bars: tuple[Bar, ...] = ()) -> None:
        super().__init__(name)
        self._heads, self._bars = heads, bars
        self.set_bars(bars)

    def set_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show these."""
        self._bars = bars
        self.changed()

    def lines(self, box: QRectF) -> list[tuple[QRectF, QRectF, QRectF]]:
        """Where name, bar and value of each lie."""
        names = max((drawing.width_of(each.name, 400, "small") for each in self._bars), default=0)
        known = [each for each in self._bars if each.value is not None]
        values = max((drawing.width_of(each.shown, 600, "small") for each in known), default=0)
        names = min(names, box.width() * 0.5)
        room = max(8.0, box.width() - names - values - 24)
        longest = max((each.value or 0 for each in self._bars), default=0) or 1
        high = min(38.0, box.height() / max(1, len(self._bars)))
        boxes, found = InlineBoxes(box), []
        for at, each in enumerate(self._bars):
            middle = high * (at + 0.5)
            told = (
                values
                if each.value is not None
                else box.width() - drawing.width_of(each.name, 400, "small") - 8
            )
            long = max(0.0, (each.value or 0) / longest) * room
            found.append(
                (
                    boxes.at(0, middle - LINE / 2, names, LINE),
                    boxes.at(names + 12, middle - THICK / 2, long, THICK),
                    boxes.at(box.width() - told, middle - LINE / 2, told, LINE),
                )
            )
        return found

    def spots(self, box: QRectF) -> list[Spot]:
        """One for each bar."""
        return [
            Spot(bar if bar.width() else value, (each.name, each.shown))
            for each, (_, bar, value) in zip(self._bars, self.lines(box), strict=True)
        ]

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Each line."""
        colors = look().colors
        for each, (name, bar, value) in zip(self._bars, self.lines(box), strict=True):
            draw_text(painter, name, each.name, look().font("small", 400, True), colors.ink2)
            if bar.width():
                ink = drawing.colour(1 if each.chosen else 5)
                rounded(painter, drawing.on_pixels(painter, bar), RADIUS, ink)
            weight = 600 if each.value is not None else 400
            draw_text(painter, value, each.shown, look().font("small", weight, True), colors.ink, END)

    def as_table(self) -> Figures:
        """A row for each bar."""
        name, value = self._heads
        return Figures(
            ((name, "start"), (value, "end")), tuple((each.name, each.shown) for each in self._bars)
        )


class Funnel(Chart):
    """Steps under each other: how many came so far, and their share of those who began."""

    def __init__(self, name: str, heads: tuple[str, str, str], parts: tuple[Part, ...] = ()) -> None:
        super().__init__(name)
        self._heads, self._parts = heads, parts
        self.set_parts(parts)

    def set_parts(self, parts: tuple[Part, ...]) -> None:
        """Show these steps, the first being those who began."""
        self._parts = parts
        self.changed()

    def tracks(self, box: QRectF) -> list[tuple[QRectF, QRectF]]:
        """Where the words and the whole track of each step lie."""
        high = min(52.0, box.height() / max(1, len(self._parts)))
        thick = min(FUNNEL, high - LINE - 6)
        return [
            (
                QRectF(box.left(), box.top() + high * at, box.width(), LINE),
                QRectF(box.left(), box.top() + high * at + LINE + 3, box.width(), thick),
            )
            for at in range(len(self._parts))
        ]

    def filled(self, box: QRectF) -> list[QRectF]:
        """Where the filled part of each step lies."""
        began = self._parts[0].value if self._parts and self._parts[0].value > 0 else 1
        return [
            InlineBoxes(track).at(
                0, 0, track.width() * min(1.0, max(0.0, each.value / began)), track.height()
            )
            for each, (_, track) in zip(self._parts, self.tracks(box), strict=True)
        ]

    def spots(self, box: QRectF) -> list[Spot]:
        """One for each step."""
        return [
            Spot(track, (each.name, f"{each.shown} · {each.share}"))
            for each, (_, track) in zip(self._parts, self.tracks(box), strict=True)
        ]

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Words over a track for each."""
        colors = look().colors
        placed = zip(self._parts, self.tracks(box), self.filled(box), strict=True)
        for at, (each, (words, track), part) in enumerate(placed):
            boxes = InlineBoxes(words)
            share, count = f" · {each.share}", drawing.width_of(each.shown, 600, "small")
            tail = drawing.width_of(share, 400, "small")
            room = boxes.width - count - tail - 8
            regular = look().font("small", 400, True)
            draw_text(painter, boxes.at(0, 0, room, LINE), each.name, regular, colors.ink2)
            strong = look().font("small", 600, True)
            at_end = boxes.at(boxes.width - count - tail, 0, count, LINE)
            draw_text(painter, at_end, each.shown, strong, colors.ink, END)
            draw_text(painter, boxes.at(boxes.width - tail, 0, tail, LINE), share, regular, colors.ink3, END)
            rounded(painter, drawing.on_pixels(painter, track), RADIUS, colors.hover)
            if part.width() >= 1:
                rounded(painter, drawing.on_pixels(painter, part), RADIUS, self._ink(at))

    def _ink(self, at: int) -> QColor:
        if at == len(self._parts) - 1:
            return drawing.colour(3)
        return faded(drawing.colour(1), FADED[min(at, len(FADED) - 1)])

    def as_table(self) -> Figures:
        """A row for each step."""
        step, count, share = self._heads
        rows = tuple((each.name, each.shown, each.share) for each in self._parts)
        return Figures(((step, "start"), (count, "end"), (share, "end")), rows)


class SegmentedBar(Chart):
    """A whole in its parts: one bar, and a line for each part with its number and share."""

    def __init__(self, name: str, heads: tuple[str, str, str], parts: tuple[Part, ...] = ()) -> None:
        super().__init__(name)
        self._heads, self._parts = heads, parts
        self.set_parts(parts)

    def set_parts(self, parts: tuple[Part, ...]) -> None:
        """Show these."""
        self._parts = parts
        self.changed()

    def segments(self, box: QRectF) -> list[QRectF]:
        """Where each part lies in the bar; 2 px between them."""
        whole = sum(max(0.0, each.value) for each in self._parts) or 1
        boxes, start, found = InlineBoxes(box), 0.0, []
        for each in self._parts:
            long = box.width() * max(0.0, each.value) / whole
            found.append(boxes.at(start, 0, max(0.0, long - 2), WHOLE))
            start += long
        return found

    def _lines(self, box: QRectF) -> list[QRectF]:
        high = min(30.0, (box.height() - WHOLE - 6) / max(1, len(self._parts)))
        return [
            QRectF(box.left(), box.top() + WHOLE + 6 + high * at, box.width(), high)
            for at in range(len(self._parts))
        ]

    def spots(self, box: QRectF) -> list[Spot]:
        """One for each part."""
        return [
            Spot(part if part.width() >= 1 else line, (each.name, f"{each.shown} · {each.share}"))
            for each, part, line in zip(self._parts, self.segments(box), self._lines(box), strict=True)
        ]

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """The bar, then the lines."""
        colors = look().colors
        for each, part in zip(self._parts, self.segments(box), strict=True):
            if part.width() >= 1:
                rounded(painter, drawing.on_pixels(painter, part), RADIUS, drawing.colour(each.colour))
        shares = max((drawing.width_of(each.share, 400, "small") for each in self._parts), default=0)
        counts = max((drawing.width_of(each.shown, 600, "small") for each in self._parts), default=0)
        for each, line in zip(self._parts, self._lines(box), strict=True):
            boxes = InlineBoxes(line)
            rounded(painter, boxes.centred(0, 10, 10), 2, drawing.colour(each.colour))
            high, regular = boxes.height, look().font("small", 400, True)
            room = boxes.width - 18 - counts - shares - 24
            draw_text(painter, boxes.at(18, 0, room, high), each.name, regular, colors.ink2)
            number = boxes.at(boxes.width - shares - 12 - counts, 0, counts, high)
            draw_text(painter, number, each.shown, look().font("small", 600, True), colors.ink, END)
            at_end = boxes.at(boxes.width - shares, 0, shares, high)
            draw_text(painter, at_end, each.share, regular, colors.ink3, END)

    def as_table(self) -> Figures:
        """A row for each part."""
        part, count, share = self._heads
        rows = tuple((each.name, each.shown, each.share) for each in self._parts)
        return Figures(((part, "start"), (count, "end"), (share, "end")), rows)
