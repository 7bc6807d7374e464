"""The sentences of suggestions: the best next step, why it is one, and the reason of each article. No layout."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from clienteling import clock
from ui import i18n
from ui.models import words

if TYPE_CHECKING:
    from clienteling.domain.models.views import Outlook
    from clienteling.domain.next_step import NextStep
    from clienteling.services.recommend import Reason

_WEEKS_FROM = 14  # days: a rhythm of two weeks or more is said in weeks


def _tr(text: str) -> str:
    return QCoreApplication.translate("suggestion_words", text)


class _Counts(QObject):
    """Sentences with a number: lupdate finds their plurals only where a QObject says them."""

    def every_days(self, count: int) -> str:
        return self.tr("About every %n day(s)", "", count)

    def every_weeks(self, count: int) -> str:
        return self.tr("About every %n week(s)", "", count)

    def in_days(self, count: int) -> str:
        return self.tr("In %n day(s)", "", count)


@cache
def _counts() -> _Counts:
    return _Counts()


def rhythm(every: int, since: int) -> str:
    """`About every 5 weeks, last time 42 days ago`."""
    often = _counts().every_weeks(round(every / 7)) if every >= _WEEKS_FROM else _counts().every_days(every)
    text = _tr("{often}, last time: {ago}")
    return text.format(often=i18n.digits(often), ago=words.days_ago(since))


def step_title(step: NextStep) -> str:
    """What to do, in a few words."""
    texts = {
        "open_cart": _tr("Offer to finish the online cart"),
        "wish_here": _tr("Show from the wishlist: {title}"),
        "due_again": _tr("Offer again: {title}"),
        "birthday": _tr("Wish a happy birthday"),
        "at_risk": _tr("Take a little more time"),
    }
    return texts[step.code].format(title=step.facts.get("title", ""))


def step_line(step: NextStep) -> str:
    """The facts behind it, in one line."""
    facts = step.facts
    if step.code == "open_cart":
        here = _tr("{here} of {lines} are here now.")
        said = here.format(here=i18n.number(facts["here"]), lines=i18n.number(facts["lines"]))
        if not facts["cheaper"]:
            return said
        cheaper = _tr("{amount} less than when it was saved.")
        return f"{said} {cheaper.format(amount=i18n.money(facts['cheaper'], facts['currency']))}"
    if step.code == "wish_here":
        return _tr("In a size from the profile, {count} here.").format(count=i18n.number(facts["stock"]))
    if step.code == "birthday":
        return i18n.digits(_counts().in_days(facts["days"])) if facts["days"] else _tr("It is today.")
    return rhythm(facts["every"], facts["since"])


def step_why(step: NextStep) -> str:
    """Why the program says so, and how it is switched off."""
    texts = {
        "cart_open": _tr("The cart is open online and nobody else is completing it."),
        "goods_here": _tr("Some of it is in stock in this store."),
        "wished": _tr("It is on the wishlist."),
        "her_size": _tr("It is here in a size from the profile."),
        "own_gap": _tr("It was bought three times or more, and by that rhythm it is due."),
        "birthday_known": _tr("The birthday is in the profile."),
        "own_rhythm": _tr("The last purchase is longer ago than usual for this customer."),
    }
    off = _tr("Suggestions are switched off on the Consents tab.")
    return " ".join([*(texts[code] for code in step.why), off])


def reason(why: Reason) -> str:
    """Why an article is suggested."""
    if why.code == "every":
        return rhythm(why.facts["every"], why.facts["since"])
    if why.code == "popular_here":
        since = i18n.short_day(clock.parse(why.facts["since"]))
        return _tr("Popular in this store since {day}").format(day=since)
    text = _tr("Goes with {titles}") if why.code == "with_cart" else _tr("Because of {titles}")
    return text.format(titles=words.listed(why.facts["titles"]))


def risk(outlook: Outlook) -> tuple[str, str, str]:
    """The band of the risk of leaving, its tone, and where the customer stands; empty when the hub cannot say."""
    band, tone = {
        "low": (_tr("Low"), "ok"), "watch": (_tr("Raised"), "warn"), "at_risk": (_tr("High"), "bad"),
    }.get(outlook.churn_band or "", ("", "ink"))  # fmt: skip
    stage = {
        "first_time": _tr("Bought once"),
        "active": _tr("Active"),
        "loyal": _tr("Loyal"),
        "at_risk": _tr("Later than usual"),
        "lapsed": _tr("Long away"),
    }.get(outlook.stage or "", "")
    return band, tone, stage
