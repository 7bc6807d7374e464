"""The figures of the insights page in words: their names, what they mean, how they are written. Numbers are the service's."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from clienteling.domain import writing
from clienteling.domain.money import exponent
from ui import i18n
from ui.models import words
from ui.widgets.charts.axis import day_label, tick_label

if TYPE_CHECKING:
    from clienteling.services.insights_views import Figure, Insights

LEAST = 10
"""Groups of fewer people are not shown (design, insights.md)."""
CARTS = {"recovered_value", "recovered_count", "takeover_completion"}
RETURNS = ("return_rate", "return_rate_orders", "return_rate_units")
ORDERS = {"average_order", "units_per_order", "revenue", "orders", *RETURNS}
ANSWERS = {"nps", "csat", "ces"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("insights", text)


class _Counts(QObject):
    """Sentences with a number: lupdate finds their plurals only where a QObject says them."""

    def carts(self, count: int) -> str:
        return self.tr("{0} cart(s)", "", count)

    def orders(self, count: int) -> str:
        return self.tr("{0} order(s)", "", count)

    def answers(self, count: int) -> str:
        return self.tr("{0} answer(s)", "", count)

    def customers(self, count: int) -> str:
        return self.tr("{0} customer(s)", "", count)

    def days(self, count: int) -> str:
        return self.tr("{0} day(s) still to be added up", "", count)


@cache
def _counts() -> _Counts:
    return _Counts()


def basis(name: str, count: int) -> str:
    """What a figure is made of: `61 carts`, `318 answers`, `2,418 customers`."""
    said = _counts()
    say = (
        said.carts if name in CARTS
        else said.orders if name in ORDERS
        else said.answers if name in ANSWERS
        else said.customers
    )  # fmt: skip
    return say(count).format(i18n.number(count))


def customers(count: int) -> str:
    """`2,418 customers`."""
    return _counts().customers(count).format(i18n.number(count))


def waiting(count: int) -> str:
    """`12 days still to be added up`."""
    return _counts().days(count).format(i18n.number(count))


def call_list(count: int) -> str:
    """The button under the risk."""
    return _tr("Make a call list of {0}").format(i18n.number(count))


def too_few() -> str:
    """In place of a figure of fewer than ten people."""
    return _tr("Fewer than 10 people: not shown")


def name(of: str) -> str:
    """What a figure is called."""
    return {
        "recovered_value": _tr("Recovered online carts"), "recovered_count": _tr("Recovered carts, number"),
        "conversion": _tr("Conversion at the counter"), "average_order": _tr("Average order"),
        "units_per_order": _tr("Pieces per order"), "repeat_rate": _tr("Repeat purchase rate"),
        "customer_value": _tr("Customer value, 3 years"), "return_visits": _tr("Return visits, 90 days"),
        "retention": _tr("Retention, 90 days"), "churn": _tr("Customers lost"),
        "expected_churn": _tr("Expected losses"), "at_risk": _tr("At risk of leaving"),
        "return_rate": _tr("Return rate"), "return_rate_orders": _tr("Return rate by order"),
        "return_rate_units": _tr("Return rate by piece"), "nps": "NPS", "csat": "CSAT", "ces": "CES",
        "omnichannel": _tr("Customers of two channels"),
        "omnichannel_value": _tr("Spent by customers of two channels"),
        "single_channel_value": _tr("Spent by customers of one channel"),
        "frequency": _tr("Purchases a year"), "repeat_revenue": _tr("Revenue from repeat customers"),
        "takeover_completion": _tr("Taken-over carts that were paid"), "revenue": _tr("Revenue"),
        "orders": _tr("Orders"), "consent_email": _tr("May be written by e-mail"),
        "consent_sms": _tr("May be sent SMS"), "consent_calls": _tr("May be called"),
        "consent_offers": _tr("May be sent offers"),
    }.get(of, of)  # fmt: skip


def meaning(of: str) -> str:
    """The definition of a figure, in one sentence."""
    return {
        "recovered_value": _tr("The value of carts begun online and completed at a counter, without what was cancelled."),
        "conversion": _tr("Of the customers who visited the store, how many ordered in any channel within 7 days."),
        "average_order": _tr("The net value of all orders, divided by their number."),
        "repeat_rate": _tr("Of the customers who bought in the last 90 days, how many bought on two or more days."),
        "customer_value": _tr("What a customer is expected to spend in 3 years, worth today. A forecast, not a promise."),
        "retention": _tr("Of the customers who bought in the 90 days before, how many bought again in the last 90."),
        "at_risk": _tr("The share of active customers who are likely not to come back. A forecast, not a fact."),
        "return_rate": _tr("The value of returned goods, as a share of what was sold, by the day of the sale."),
        "nps": _tr("The share of answers 9 and 10 minus the share of answers 0 to 6, on a scale from 0 to 10."),
        "csat": _tr("The share of answers 4 and 5, on a scale from 1 to 5."),
        "weeks": _tr("Net value of carts begun online and completed at a counter, by week and by the cart’s channel."),
        "funnel": _tr("Visitors with an open online cart, and how many of them were opened, taken over and paid."),
        "curve": _tr("How many of the customers bought again so many days after their first purchase."),
        "cohorts": _tr("Customers by the month of their first purchase, and the share that bought in each month after."),
        "team": _tr("Carts each associate recovered. For coaching, not for ranking."),
        "channels": _tr("The net value of all orders of a channel, divided by their number."),
        "risk": _tr("Active customers by how likely they are not to come back. A forecast, not a fact."),
        "credits": _tr("Sales a channel brought, by three rules. Credit is not causation."),
        "missed": _tr("Pieces somebody would have bought, and why they did not."),
        "others": _tr("The other figures of the period, with what they are made of."),
    }.get(of, "")  # fmt: skip


def channel(code: str) -> str:
    """A way to buy."""
    own = {
        "store_with_cart": _tr("In store, with online cart"),
        "store": _tr("In store"),
        "phone": _tr("Phone and social"),
    }
    return own.get(code) or words.channel(code)


def written(value: float, unit: str, currency: str) -> str:
    """A value in its unit: `₾412`, `34.3%`, `4.7`, `62`."""
    if unit == "money":
        return whole_money(value, currency)
    if unit == "share":
        return share(value)
    return i18n.number(round(value)) if unit in ("count", "score") else tick_label(value, 0.1)


def whole_money(value: float, currency: str) -> str:
    """Minor units rounded to whole ones, as one compares figures."""
    unit = 10 ** exponent(currency)
    return i18n.money(round(value / unit) * unit, currency, whole=True)


def share(value: float) -> str:
    """A share with one decimal where it has one: `34.3%`, `41%`."""
    return writing.rate(round(value * 1000) * 10, i18n.language())


def change(figure: Figure, currency: str) -> str:
    """How much more or less, without its sign: the arrow says it. Amounts and counts as percent of before."""
    if figure.change is None or figure.before is None:
        return ""
    if figure.name in ("recovered_value", "recovered_count", "revenue", "orders"):
        return share(abs(figure.change / figure.before)) if figure.before else ""
    if figure.unit == "share":
        return _tr("{0} pt").format(tick_label(abs(figure.change) * 100, 0.1))
    return written(abs(figure.change), figure.unit, currency)


def goal(figure: Figure, currency: str) -> str:
    """`Goal 33%`, `Goal under 6%`; what it is made of where there is no goal."""
    if figure.goal is not None:
        said = written(figure.goal, figure.unit, currency)
        return (_tr("Goal under {0}") if figure.better == "down" else _tr("Goal {0}")).format(said)
    return _tr("Predicted") if figure.predicted else basis(figure.name, figure.n)


def interval(figure: Figure, currency: str) -> str:
    """The 95 % interval in words; nothing where there is none."""
    if figure.low is None or figure.high is None:
        return ""
    low, high = (written(each, figure.unit, currency) for each in (figure.low, figure.high))
    return _tr("{low} to {high}").format(low=low, high=high)


def nothing() -> str:
    """In place of a figure there is nothing to work out of."""
    return _tr("Nothing to show yet")


def changed(figure: Figure | None, currency: str) -> str:
    """The change in words, for who does not see the arrow."""
    by = change(figure, currency) if figure is not None else ""
    if figure is None or not by or not figure.change:
        return ""
    return (_tr("{0} more than before") if figure.change > 0 else _tr("{0} less than before")).format(by)


def days(since: date, until: date) -> str:
    """`1 to 22 Oct`; one day by itself. `until` is the day after the last."""
    last = until - timedelta(days=1)
    first, end = day_label(since), day_label(last)
    return first if since == last else _tr("{first} – {last}").format(first=first, last=end)


def columns() -> tuple[str, str, str, str]:
    """What stands over figures on paper."""
    return _tr("Figure"), _tr("Value"), _tr("With 95 % certainty"), _tr("Made of")


def made_of(about: str, made: Insights) -> tuple[tuple[str, str], ...]:
    """How many stand behind a chart; a share's interval belongs to its tile."""
    counted = {
        "weeks": ("recovered_value", sum(sum(week.counts.values()) for week in made.weeks)),
        "funnel": ("conversion", made.funnel.visitors),
        "team": ("recovered_value", sum(row.carts for row in made.team)),
        "channels": ("average_order", sum(one.orders for one in made.channels)),
        "risk": ("at_risk", made.risk.total),
        "cohorts": ("retention", sum(row.size for row in made.cohorts)),
        "curve": ("retention", max((point.n for point in (*made.retention.met, *made.retention.web_only)), default=0)),
    }  # fmt: skip
    if about not in counted:
        return ()
    of, count = counted[about]
    return (
        (
            _tr("Made of"),
            too_few() if 0 < count < LEAST and about not in ("weeks", "team") else basis(of, count),
        ),
    )
