"""Every chart of the insights page as a table, and all of them as one CSV file. Column names are for the page to translate."""

from __future__ import annotations

import csv as csv_files
import io
from collections.abc import Callable, Mapping

from clienteling.domain.money import Money, to_decimal
from clienteling.services.insights_views import Figure, Insights, Point, Table

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_CHANNELS = ("web", "app", "phone")


def table(insights: Insights, name: str) -> Table:
    """A chart as a table; amounts are minor units, shares 0 to 1. Raises KeyError for a name not in NAMES."""
    return _TABLES[name](insights)


def csv(insights: Insights) -> str:
    """All tables one after the other, each under its name: amounts in the currency's own units, cells never formulas."""
    out = io.StringIO()
    writer = csv_files.writer(out, lineterminator="\r\n")
    writer.writerow(["period", insights.period.since, insights.period.until, "until is the day after"])
    writer.writerow(["currency", insights.currency])
    writer.writerow(["as_of", insights.as_of.isoformat() if insights.as_of else ""])
    writer.writerow(["complete", "yes" if insights.complete else "no"])
    for name in NAMES:
        one = table(insights, name)
        writer.writerow([])
        writer.writerow([name])
        writer.writerow(one.columns)
        for row in one.rows:
            money = _is_money(one, row)
            writer.writerow(
                [
                    _cell(value, insights.currency if column in money else "")
                    for column, value in zip(one.columns, row, strict=True)
                ]
            )
    return out.getvalue()


_AMOUNTS = frozenset({"amount", "sales", "average", *_CHANNELS})


def _is_money(one: Table, row: tuple[object, ...]) -> frozenset[str]:
    if one.name == "figures":
        return frozenset({"value", "low", "high", "before", "goal"}) if row[1] == "money" else frozenset()
    return _AMOUNTS if one.name in ("weeks", "team", "channels") else frozenset()


def _cell(value: object, currency: str) -> object:
    if isinstance(value, int | float) and not isinstance(value, bool) and currency:
        return to_decimal(Money(round(value), currency))
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return "" if value is None else value


def _figures(insights: Insights) -> Table:
    columns = ("figure", "unit", "value", "n", "low", "high", "before", "goal", "hidden")
    return Table("figures", columns, tuple(_figure(one) for one in insights.figures.values()))


def _figure(one: Figure) -> tuple[object, ...]:
    shown = (one.name, one.unit, one.value, one.n, one.low, one.high, one.before, one.goal)
    return (*shown, "yes" if one.hidden else "")


def _weeks(insights: Insights) -> Table:
    rows = [(one.monday, *(one.amounts.get(name, 0) for name in _CHANNELS), sum(one.amounts.values()),
             sum(one.counts.values()), "yes" if one.unfinished else "") for one in insights.weeks]  # fmt: skip
    return Table("weeks", ("monday", *_CHANNELS, "amount", "carts", "unfinished"), tuple(rows))


def _funnel(insights: Insights) -> Table:
    one = insights.funnel
    steps = ("visitors", "opened", "taken", "paid")
    rows = (
        []
        if one.hidden
        else [(step, getattr(one, step), _part(getattr(one, step), one.visitors)) for step in steps]
    )
    return Table("funnel", ("step", "carts", "share"), tuple(rows))


def _part(some: int, whole: int) -> float | None:
    return some / whole if whole else None


def _retention(insights: Insights) -> Table:
    curves = {"met": insights.retention.met, "web_only": insights.retention.web_only}
    found: dict[float, dict[str, Point]] = {}
    for name, points in curves.items():
        for point in points:
            found.setdefault(point.x, {})[name] = point
    rows = [
        (int(x), *(one[name].value if name in one else None for name in curves)) for x, one in found.items()
    ]
    return Table("retention", ("days", *curves), tuple(rows))


def _cohorts(insights: Insights) -> Table:
    width = max((len(one.back) for one in insights.cohorts), default=0)
    rows = [
        (f"{one.month:%Y-%m}", one.size, *one.back, *[None] * (width - len(one.back)))
        for one in insights.cohorts
    ]
    return Table("cohorts", ("month", "size", *(f"+{later}" for later in range(width))), tuple(rows))


def _team(insights: Insights) -> Table:
    rows = [(one.name, one.carts, one.sales, one.conversion, one.nps) for one in insights.team]
    return Table("team", ("associate", "carts", "sales", "conversion", "nps"), tuple(rows))


def _channels(insights: Insights) -> Table:
    rows = [(one.channel, one.average, one.orders, one.units) for one in insights.channels]
    return Table("channels", ("channel", "average", "orders", "units"), tuple(rows))


def _risk(insights: Insights) -> Table:
    one = insights.risk
    rows = [
        (name, getattr(one, name), _part(getattr(one, name), one.total))
        for name in ("low", "watch", "at_risk")
    ]
    return Table("risk", ("band", "customers", "share"), tuple(rows))


def _missed(insights: Insights) -> Table:
    reasons = sorted({reason for one in insights.missed for reason in one.reasons})
    rows = [
        (one.sku, one.title, one.pieces, *(one.reasons.get(each, 0) for each in reasons))
        for one in insights.missed
    ]
    return Table("missed", ("sku", "title", "pieces", *reasons), tuple(rows))


_TABLES: Mapping[str, Callable[[Insights], Table]] = {
    "figures": _figures,
    "weeks": _weeks,
    "funnel": _funnel,
    "retention": _retention,
    "cohorts": _cohorts,
    "team": _team,
    "channels": _channels,
    "risk": _risk,
    "missed": _missed,
}
NAMES = tuple(_TABLES)
"""The tables there are, in the order of the page."""
