"""The charts sheet: every chart with made-up figures, one of them being read. It belongs to the component sheets."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui import i18n
from ui.widgets import Card, Text, column, row
from ui.widgets.charts import (
    Bar,
    Bars,
    Cohort,
    Funnel,
    Heat,
    Lines,
    Part,
    Plot,
    SegmentedBar,
    Series,
    Spark,
    StackedBars,
)
from ui.widgets.charts.axis import day_label, tick_label

DAYS = tuple(date(2026, 8, 31) + timedelta(days=7 * week) for week in range(8))
SITE = (4, 4.7, 4.8, 5.3, 5.6, 6.3, 6.5, 3.5)
APP = (2.5, 2.8, 3.2, 3.4, 3.8, 4.1, 4.6, 2.5)
PHONE = (1.1, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.0)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Gallery", text)


def _thousand(value: float) -> str:
    return tick_label(value, 0.1)


def stacked() -> StackedBars:
    """Recovered carts by channel, as in mock-up 08."""
    labels = tuple(day_label(each) for each in DAYS)
    series = tuple(
        Series(name, points, at, unfinished=True)
        for at, (name, points) in enumerate(
            ((_tr("Website"), SITE), (_tr("App"), APP), (_tr("Phone and social"), PHONE)), 1
        )
    )
    plot = Plot(labels, series, _thousand, note=_tr("Last week is not over"), total=_tr("Total"))
    return StackedBars(_tr("Recovered carts by channel"), plot)


def lines() -> Lines:
    """Retention with its comparison."""
    labels = tuple(i18n.number(each) for each in (0, 15, 30, 45, 60, 75, 90))
    met = Series(_tr("Met an associate"), (1, 0.84, 0.77, 0.73, 0.7, 0.69, 0.68))
    web = Series(_tr("Website only"), (1, 0.8, 0.72, 0.67, 0.63, 0.6, 0.58), 5, dashed=True)
    plot = Plot(labels, (met, web), i18n.percent, write_tick=i18n.percent)
    return Lines(_tr("Retention"), plot)


def funnel() -> Funnel:
    """From online cart to paid."""
    names = (_tr("Online carts of visitors"), _tr("Opened at the counter"), _tr("Taken over"), _tr("Paid in store"))  # fmt: skip
    counts = (178, 126, 79, 61)
    parts = tuple(
        Part(name, count, i18n.number(count), i18n.percent(count / 178), 1)
        for name, count in zip(names, counts, strict=True)
    )
    return Funnel(_tr("From online cart to paid"), ("", "", ""), parts)


def bars() -> Bars:
    """Average order by channel."""
    given = (
        (_tr("In store, with online cart"), 548),
        (_tr("In store"), 421),
        (_tr("Website"), 365),
        (_tr("App"), 331),
        (_tr("Phone and social"), 288),
    )
    found = tuple(
        Bar(name, value, i18n.money(value * 100, "GEL", whole=True), chosen=not at)
        for at, (name, value) in enumerate(given)
    )
    return Bars(_tr("Average order by channel"), ("", ""), found)


def whole() -> SegmentedBar:
    """Risk of leaving."""
    given = ((_tr("Low"), 1716, 3), (_tr("Watch"), 513, 2), (_tr("At risk"), 189, 4))
    parts = tuple(
        Part(name, count, i18n.number(count), i18n.percent(count / 2418), at) for name, count, at in given
    )
    return SegmentedBar(_tr("Risk of leaving"), ("", "", ""), parts)


def cohort() -> Cohort:
    """Who began when, and how many came back."""
    rows = tuple(
        (day_label(day), i18n.number(180 - 7 * at), tuple(0.62 * 0.83**back for back in range(6 - at)))
        for at, day in enumerate(DAYS[:6])
    )
    return Cohort(_tr("Cohorts"), Heat(tuple(i18n.number(at) for at in range(1, 7)), rows, i18n.percent))


def _card(title: str, chart: QWidget, height: int) -> Card:
    card = Card(title)
    chart.setFixedHeight(height)
    card.add(chart)
    return card


def chart_parts() -> QVBoxLayout:
    """Everything on the sheet."""
    grid = QGridLayout()
    grid.setSpacing(12)
    first = stacked()
    grid.addWidget(_card(first.accessibleName(), first, 180), 0, 0, 1, 2)
    for at, chart in enumerate((lines(), whole(), bars(), funnel())):
        grid.addWidget(_card(chart.accessibleName(), chart, 180), 1 + at // 2, at % 2)
    heat = cohort()
    grid.addWidget(_card(heat.accessibleName(), heat, 180), 3, 0, 1, 2)
    sparks = row(Text(_tr("Spark"), "small", "ink2"), gap=16)
    for values, colour in (((1, 2, 2, 3, 2.6, 4, 5), 1), ((5, 5, 4, 4.4, 3, 2.4, 2), 4)):
        spark = Spark()
        spark.set_values(values, colour)
        sparks.addWidget(spark)
    sparks.addStretch(1)
    first.setProperty("showFocus", True)
    first.read_at(5)
    return column(grid, sparks, gap=12)
