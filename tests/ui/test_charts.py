"""Charts show what they are given at the places they say, in each theme and direction, for pointer, arrows and paper."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.i18n import percent, set_language
from ui.pages import gallery_charts
from ui.theme import apply_theme, look
from ui.theme.tokens import ThemeName, tokens
from ui.widgets.charts import Bar, Bars, Chart, Cohort, Heat, Lines, Plot, Series, StackedBars
from ui.widgets.charts.cohort import shade
from ui.widgets.charts.lines import paint_spark

SIZE = QSize(480, 240)
BOX = QRectF(0, 0, 480, 240)


def whole(value: float) -> str:
    return f"{value:g}"


def plot(**more: object) -> Plot:
    site = Series("Website", (4.0, 8.0, 6.0), 1, unfinished=True)
    app = Series("App", (2.0, None, 3.0), 2, unfinished=True)
    return Plot(("Mon", "Tue", "Wed"), (site, app), whole, head="Week", missing="Hidden", total="Total", note="Not over", **more)  # type: ignore[arg-type]  # fmt: skip


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light")
    set_language(qapp, "en")
    yield
    apply_theme(qapp, "light")
    set_language(qapp, "en")


def painted(chart: Chart, density: float = 1.0) -> QImage:
    """The chart as the screen shows it, on the surface of a card."""
    image = QImage(SIZE * density, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(density)
    image.fill(look().colors.surface)
    painter = QPainter(image)
    chart.draw(painter, BOX)
    painter.end()
    return image


def at(image: QImage, place: QPoint) -> QColor:
    return image.pixelColor(place)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_part_of_a_stack_has_its_colour_at_its_place(qapp: QApplication, theme: ThemeName) -> None:
    apply_theme(qapp, theme)
    chart = StackedBars("Carts", plot())
    image = painted(chart)
    monday, tuesday, wednesday = chart.stacks(BOX)
    assert at(image, monday[0][1].center().toPoint()) == look().colors.chart1
    assert at(image, monday[1][1].center().toPoint()) == look().colors.chart2
    assert len(tuesday) == 1
    soft = at(image, wednesday[0][1].center().toPoint())
    assert soft not in (look().colors.chart1, look().colors.surface)


def test_heights_are_in_proportion() -> None:
    chart = StackedBars("Carts", plot())
    heights = [sum(part.height() for _, part in bar) for bar in chart.stacks(BOX)]
    assert heights[1] / heights[0] == pytest.approx(8 / 6, rel=0.02)


@pytest.mark.parametrize("density", [1.0, 1.25, 1.5, 2.0])
def test_edges_of_bars_are_sharp_at_any_density(density: float) -> None:
    chart = StackedBars("Carts", plot())
    image = painted(chart, density)
    part = chart.stacks(BOX)[0][0][1]
    row = round(part.center().y() * density)
    across = range(round((part.left() - 3) * density), round((part.right() + 3) * density))
    colours = {image.pixelColor(x, row).name() for x in across}
    allowed = {look().colors.chart1.name(), look().colors.surface.name(), look().colors.chartGrid.name()}
    assert colours <= allowed
    assert look().colors.chart1.name() in colours


@pytest.mark.parametrize("density", [1.0, 1.5, 2.0])
def test_grid_lines_are_sharp_at_any_density(density: float) -> None:
    chart = StackedBars("Carts", plot())
    image = painted(chart, density)
    column = round(478 * density)
    found = [image.pixelColor(column, y).name() for y in range(round(30 * density), image.height())]
    assert set(found) == {look().colors.surface.name(), look().colors.chartGrid.name()}


def test_time_runs_to_the_right_in_persian_too_and_bars_begin_at_the_right(qapp: QApplication) -> None:
    bars = Bars("Average", ("Channel", "Amount"), (Bar("Shop", 5, "5", chosen=True), Bar("App", 2, "2")))
    stacks, end = StackedBars("Carts", plot()), bars.lines(BOX)[0][1]
    places = [bar[0][1].left() for bar in stacks.stacks(BOX)]
    set_language(qapp, "fa")
    assert [bar[0][1].left() for bar in stacks.stacks(BOX)] == pytest.approx(places, abs=8)
    mirrored = bars.lines(BOX)[0][1]
    assert mirrored.width() == pytest.approx(end.width(), abs=4)
    assert mirrored.left() + mirrored.width() > 400 > end.left()
    image = painted(bars)
    assert at(image, mirrored.center().toPoint()) == look().colors.chart1


def test_arrows_read_values_and_say_them(qtbot: QtBot) -> None:
    chart = StackedBars("Carts", plot())
    qtbot.addWidget(chart)
    chart.resize(SIZE)
    chart.show()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    first = chart.reading()
    assert first is not None
    assert first.said() == "Mon, Website: 4, App: 2, Total: 6"
    QTest.keyClick(chart, Qt.Key.Key_Right)
    second = chart.reading()
    assert second is not None
    assert "App: Hidden" in second.lines
    QTest.keyClick(chart, Qt.Key.Key_End)
    last = chart.reading()
    assert last is not None
    assert last.lines[-1] == "Not over"
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.reading() == last
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.reading() is None


def test_left_goes_on_where_a_chart_is_mirrored_and_back_where_time_runs(
    qtbot: QtBot, qapp: QApplication
) -> None:
    set_language(qapp, "fa")
    bars = Bars("Average", ("", ""), (Bar("Shop", 5, "5"), Bar("App", 2, "2")))
    time = StackedBars("Carts", plot())
    for chart in (bars, time):
        qtbot.addWidget(chart)
        chart.resize(SIZE)
        QTest.keyClick(chart, Qt.Key.Key_Home)
        QTest.keyClick(chart, Qt.Key.Key_Left)
    read_bar, read_time = bars.reading(), time.reading()
    assert read_bar is not None
    assert read_bar.lines[0] == "App"
    assert read_time is not None
    assert read_time.lines[0] == "Mon"


def test_the_pointer_reads_the_bar_under_it(qtbot: QtBot) -> None:
    chart = StackedBars("Carts", plot())
    qtbot.addWidget(chart)
    chart.resize(SIZE)
    chart.show()
    under = chart.stacks(BOX)[1][0][1].center().toPoint()
    QTest.mouseMove(chart, under)
    qtbot.waitUntil(lambda: chart.reading() is not None)
    spot = chart.reading()
    assert spot is not None
    assert spot.lines[0] == "Tue"


def test_t_asks_for_the_table_and_enter_for_the_meaning(qtbot: QtBot) -> None:
    chart = StackedBars("Carts", plot())
    qtbot.addWidget(chart)
    with qtbot.waitSignal(chart.table_asked):
        QTest.keyClick(chart, Qt.Key.Key_T)
    with qtbot.waitSignal(chart.explanation_asked):
        QTest.keyClick(chart, Qt.Key.Key_Return)


def test_a_chart_is_a_table_with_the_same_words() -> None:
    table = StackedBars("Carts", plot()).as_table()
    assert table.columns == (("Week", "start"), ("Website", "end"), ("App", "end"), ("Total", "end"))
    assert table.rows == (("Mon", "4", "2", "6"), ("Tue", "8", "Hidden", "8"), ("Wed", "6", "3", "9"))


def test_a_screen_reader_has_every_value_of_a_chart() -> None:
    chart = StackedBars("Carts", plot())
    assert chart.accessibleName() == "Carts"
    assert "Tue, Website: 8, App: Hidden, Total: 8" in chart.accessibleDescription()


def test_a_line_is_interrupted_where_nothing_is_known() -> None:
    chart = Lines(
        "Retention", Plot(("0", "1", "2", "3", "4"), (Series("Met", (1, 0.9, None, 0.9, 0.9)),), percent)
    )
    points = chart.points(BOX, Series("Met", (1, 0.9, None, 0.9, 0.9)))
    image = painted(chart)
    left, right = points[1], points[3]
    assert left is not None
    assert right is not None
    assert points[2] is None
    middle = QPoint(round((left.x() + right.x()) / 2), round(left.y()))
    assert at(image, left.toPoint()) == look().colors.chart1
    assert at(image, middle) != look().colors.chart1
    joined = points[4]
    assert joined is not None
    assert at(image, QPoint(round((right.x() + joined.x()) / 2), round(right.y()))) == look().colors.chart1


def test_paper_is_light_whatever_the_window_is(qapp: QApplication) -> None:
    apply_theme(qapp, "dark")
    chart = StackedBars("Carts", plot())
    image = QImage(SIZE * 2, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(2, 2)
    chart.paint_on(painter, BOX)
    painter.end()
    centre = chart.stacks(BOX)[0][0][1].center() * 2
    assert at(image, centre.toPoint()) == tokens().themes["light"].chart1
    assert look().colors == tokens().themes["dark"]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_on_every_shade_of_a_cohort_are_readable(qapp: QApplication, theme: ThemeName) -> None:
    apply_theme(qapp, theme)
    for share in range(0, 101, 5):
        assert _ratio(look().colors.ink, shade(share / 100)) >= 4.5


def test_a_cohort_says_what_is_hidden_and_what_is_to_come(qtbot: QtBot) -> None:
    rows = (("Sep", "20", (0.5, None)), ("Oct", "15", (0.4,)))
    chart = Cohort("Cohorts", Heat(("1", "2"), rows, percent, ("Month", "Customers"), "Hidden"))
    qtbot.addWidget(chart)
    chart.resize(SIZE)
    assert chart.as_table().rows == (("Sep", "20", "50%", "Hidden"), ("Oct", "15", "40%", "–"))
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    spot = chart.reading()
    assert spot is not None
    assert spot.lines == ("Oct · 15", "1", "40%")


def test_a_series_with_other_points_than_labels_is_refused() -> None:
    with pytest.raises(ValueError, match="2 points for 3 labels"):
        Plot(("a", "b", "c"), (Series("x", (1, 2)),), whole)


def test_a_spark_of_one_value_is_nothing_and_of_two_ends_in_a_dot() -> None:
    image = QImage(QSize(80, 30), QImage.Format.Format_RGB32)
    for values, expected in (((1.0,), False), ((1.0, 2.0), True)):
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_spark(painter, QRectF(0, 0, 80, 30), values, 1)
        painter.end()
        assert (at(image, QPoint(75, 4)) == look().colors.chart1) == expected


@pytest.mark.parametrize("language", ["en", "fa", "ru", "ka"])
def test_every_chart_of_the_sheet_paints_without_values_and_in_every_language(
    qapp: QApplication, language: str
) -> None:
    set_language(qapp, language)  # type: ignore[arg-type]
    makers = (gallery_charts.stacked, gallery_charts.lines, gallery_charts.funnel, gallery_charts.bars,
              gallery_charts.whole, gallery_charts.cohort)  # fmt: skip
    for make in makers:
        chart = make()
        image = painted(chart)
        assert len({image.pixelColor(x, y).name() for x in range(0, 480, 3) for y in range(0, 240, 3)}) > 3
        assert len(chart.as_table().rows) > 2
    empty: list[Chart] = [
        StackedBars("", Plot((), (), whole)),
        Lines("", Plot((), (), whole)),
        Bars("", ("", "")),
        Cohort("", Heat((), (), percent)),
    ]
    for nothing in empty:
        painted(nothing)
        assert nothing.spots(BOX) == []


def _ratio(one: QColor, other: QColor) -> float:
    def light(color: QColor) -> float:
        parts = [
            each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4
            for each in (color.redF(), color.greenF(), color.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)
