"""The insights page's figures as records of charts: what lies where, with words. It computes nothing of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clienteling.domain import writing
from clienteling.domain.money import exponent
from ui import i18n
from ui.models import insights_words as said
from ui.widgets.charts import Bar, Figures, Heat, Part, Plot, Series
from ui.widgets.charts.axis import day_label, tick_label

if TYPE_CHECKING:
    from clienteling.services.insights_views import Insights, Point

CHANNELS = (("web", 1), ("app", 2), ("phone", 3))
THOUSAND = 1000


def _tr(text: str) -> str:
    return QCoreApplication.translate("insights", text)


def weeks(made: Insights) -> Plot:
    """Recovered carts by channel and week, in thousands of the currency's unit."""
    unit = THOUSAND * 10 ** exponent(made.currency)
    over = bool(made.weeks) and made.weeks[-1].unfinished
    series = tuple(
        Series(
            said.channel(code),
            tuple(week.amounts.get(code, 0) / unit for week in made.weeks),
            colour,
            unfinished=over,
        )
        for code, colour in CHANNELS
        if any(week.amounts.get(code) for week in made.weeks) or code == "web"
    )
    return Plot(
        tuple(day_label(week.monday) for week in made.weeks),
        series,
        _thousands,
        _tr("Week"),
        note=_tr("Last week is not over") if over else "",
        total=_tr("Total"),
    )


def _thousands(value: float) -> str:
    return tick_label(value, 0.1)


def funnel(made: Insights) -> tuple[Part, ...]:
    """From online cart to paid; nothing for a group of fewer than ten."""
    one = made.funnel
    if one.hidden or not one.visitors:
        return ()
    steps = (
        (_tr("Online carts of visitors"), one.visitors),
        (_tr("Opened at the counter"), one.opened),
        (_tr("Taken over"), one.taken),
        (_tr("Paid in store"), one.paid),
    )
    return tuple(
        Part(name, count, i18n.number(count), i18n.percent(count / one.visitors), 1) for name, count in steps
    )


def retention(made: Insights) -> Plot:
    """Who still came, so many days after: who met an associate, and who bought on the website only."""
    met, web = made.retention.met, made.retention.web_only
    days = sorted({point.x for point in (*met, *web)})
    series = [Series(_tr("Met an associate"), _along(met, days))] if met else []
    if web:
        series.append(Series(_tr("Website only"), _along(web, days), 5, dashed=True))
    return Plot(
        tuple(i18n.number(round(each)) for each in days),
        tuple(series),
        i18n.percent,
        _tr("Days"),
        said.too_few(),
        write_tick=i18n.percent,
    )


def _along(points: tuple[Point, ...], days: list[float]) -> tuple[float | None, ...]:
    known = {point.x: point.value for point in points}
    return tuple(known.get(day) for day in days)


def channels(made: Insights) -> tuple[Bar, ...]:
    """The average order of each channel; the first, of who had an online cart, is the point being made."""
    return tuple(
        Bar(
            said.channel(each.channel),
            None if each.average is None else float(each.average),
            said.too_few() if each.average is None else said.whole_money(each.average, made.currency),
            chosen=each.channel == "store_with_cart",
        )
        for each in made.channels
    )


def risk(made: Insights) -> tuple[Part, ...]:
    """Customers by how likely they are not to come back; nothing while nobody has an outlook."""
    one = made.risk
    if one.total < said.LEAST:
        return ()
    bands = ((_tr("Low"), one.low, 3), (_tr("Watch"), one.watch, 2), (_tr("At risk"), one.at_risk, 4))
    return tuple(
        Part(name, count, i18n.number(count), said.share(count / one.total), colour)
        for name, count, colour in bands
    )


def cohorts(made: Insights) -> Heat:
    """By the month of the first purchase, the share that bought again in each month after."""
    months = max((len(row.back) for row in made.cohorts), default=0)
    rows = tuple(
        (
            day_label(row.month),
            "–" if row.hidden else i18n.number(row.size),
            tuple(None if row.hidden or back is None else back / row.size for back in row.back),
        )
        for row in made.cohorts
        if row.size
    )
    columns = tuple(i18n.number(month) for month in range(months))
    return Heat(columns, rows, i18n.percent, (_tr("First bought"), _tr("Customers")), said.too_few())


def team(made: Insights) -> Figures:
    """Recovered carts of each associate."""
    columns = (
        (_tr("Associate"), "start"), (_tr("Carts"), "end"), (_tr("Sales"), "end"),
        (_tr("Conversion"), "end"), ("NPS", "end"),
    )  # fmt: skip
    rows = tuple(
        (
            each.name,
            i18n.number(each.carts),
            said.whole_money(each.sales, made.currency),
            "–" if each.conversion is None else i18n.percent(each.conversion),
            "–" if each.nps is None else i18n.number(round(each.nps)),
        )
        for each in made.team
    )
    return Figures(columns, rows)


def attribution(made: Insights) -> Figures:
    """What each channel brought, by three rules."""
    columns = (
        (_tr("Channel"), "start"), (_tr("If taken away"), "end"), (_tr("Last touch"), "end"), (_tr("First touch"), "end")
    )  # fmt: skip
    rows = tuple(
        (
            said.channel(each.channel),
            *(tick_label(value, 0.1) for value in (each.removal, each.last, each.first)),
        )
        for each in made.credits
    )
    return Figures(columns, rows)


def others(made: Insights, shown: tuple[str, ...]) -> Figures:
    """The figures without a tile."""
    columns = ((_tr("Figure"), "start"), (_tr("Value"), "end"), (_tr("Made of"), "end"))
    rows = tuple(
        (
            said.name(each.name),
            said.too_few() if each.value is None else said.written(each.value, each.unit, made.currency),
            "–" if each.hidden else said.basis(each.name, each.n),
        )
        for name, each in made.figures.items()
        if name not in shown and (each.value is not None or each.hidden)
    )
    return Figures(columns, rows)


def thousands(made: Insights) -> str:
    """The unit of the weeks: `₾ thousand a week`."""
    return _tr("{0} thousand a week").format(writing.SYMBOLS.get(made.currency, made.currency))
