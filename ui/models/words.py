"""The words of the trade that several pages share: channels, tiers, consents, sizes, languages, counts. No layout."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from clienteling.domain import phone as phones
from clienteling.domain.money import exponent
from ui import i18n
from ui.theme import Chip, marks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clienteling.domain.money import Money
    from clienteling.services.plain import Place


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)


class _Counts(QObject):
    """Sentences with a number: lupdate finds their plurals only where a QObject says them."""

    def items(self, count: int) -> str:
        return self.tr("%n item(s)", "", count)

    def lines(self, count: int) -> str:
        return self.tr("%n line(s)", "", count)

    def orders(self, count: int) -> str:
        return self.tr("%n order(s)", "", count)

    def days_ago(self, count: int) -> str:
        return self.tr("%n day(s) ago", "", count)

    def more(self, count: int) -> str:
        return self.tr("%n more", "", count)

    def points(self, count: int) -> str:
        return self.tr("{0} point(s)", "", count)

    def points_earned(self, count: int) -> str:
        return self.tr("{0} point(s) earned", "", count)

    def records(self, count: int) -> str:
        return self.tr("{0} record(s)", "", count)


@cache
def _counts() -> _Counts:
    return _Counts()


def items(count: int) -> str:
    """`4 items`."""
    return i18n.digits(_counts().items(count))


def lines(count: int) -> str:
    """`4 lines`."""
    return i18n.digits(_counts().lines(count))


def orders(count: int) -> str:
    """`18 orders`."""
    return i18n.digits(_counts().orders(count))


def days_ago(count: int) -> str:
    """`13 days ago`; today and yesterday by name."""
    if count <= 0:
        return _tr("today")
    if count == 1:
        return _tr("yesterday")
    return i18n.digits(_counts().days_ago(count))


def more(count: int) -> str:
    """`4 more`."""
    return i18n.digits(_counts().more(count))


def points(count: int) -> str:
    """`4,820 points`."""
    return _counts().points(count).format(i18n.number(count))


def points_earned(count: int) -> str:
    """`1,364 points earned`."""
    return _counts().points_earned(count).format(i18n.number(count))


def records(count: int) -> str:
    """`15,239 records`."""
    return _counts().records(count).format(i18n.number(count))


def amount(money: Money | None) -> str:
    """An amount as people write it; nothing for none."""
    return "" if money is None else i18n.money(money.amount, money.currency)


def whole(money: Money | None) -> str:
    """An amount rounded to whole units, for figures one compares at a glance; nothing for none."""
    if money is None:
        return ""
    unit = 10 ** exponent(money.currency)
    return i18n.money(round(money.amount / unit) * unit, money.currency, whole=True)


def channel(code: str) -> str:
    """Where a cart or an order was made."""
    return {
        "web": _tr("Website"),
        "app": _tr("App"),
        "phone": _tr("Phone"),
        "store": _tr("Store"),
    }.get(code, code)


def channel_icon(code: str) -> str:
    """The icon of a channel."""
    return {"web": "globe", "app": "smartphone", "phone": "phone", "store": "store"}.get(code, "globe")


def tier(code: str) -> str:
    """A loyalty tier; a retailer's own tier keeps its own name."""
    return marks.tier_name(code.lower())


def tier_chip(code: str) -> Chip | None:
    """A tier as a chip; none for a customer without one."""
    return marks.tier_chip(code.lower()) if code else None


def consent(code: str) -> tuple[str, str]:
    """Icon and name of a consent's channel."""
    return {
        "email": ("mail", _tr("Email")),
        "sms": ("message-square", _tr("SMS")),
        "calls": ("phone", _tr("Calls")),
        "offers": ("sparkles", _tr("Personal offers")),
    }.get(code, ("circle", code))


def size(code: str) -> str:
    """What a size is of."""
    return {
        "tops": _tr("Tops"),
        "bottoms": _tr("Bottoms"),
        "dress": _tr("Dress"),
        "outerwear": _tr("Outerwear"),
        "shoes": _tr("Shoes EU"),
        "gloves": _tr("Gloves"),
    }.get(code, code)


SIZES = ("tops", "bottoms", "dress", "outerwear", "shoes", "gloves")
CONSENTS = ("email", "sms", "calls", "offers")
LANGUAGES = ("en", "fa", "ru", "ka", "hy", "az", "tr", "de", "fr", "uk", "ar")


def language(code: str) -> str:
    """A language as the interface calls it."""
    return {
        "en": _tr("English"),
        "fa": _tr("Persian"),
        "ru": _tr("Russian"),
        "ka": _tr("Georgian"),
        "hy": _tr("Armenian"),
        "az": _tr("Azerbaijani"),
        "tr": _tr("Turkish"),
        "de": _tr("German"),
        "fr": _tr("French"),
        "uk": _tr("Ukrainian"),
        "ar": _tr("Arabic"),
    }.get(code.split("-", maxsplit=1)[0], code)


def place(where: Place) -> str:
    """The name of another place with stock."""
    return _tr("the web warehouse") if where.id == "web" else where.name


def tender(code: str) -> str:
    """How it was paid."""
    return {
        "cash": _tr("Cash"),
        "card": _tr("Card"),
        "gift_card": _tr("Gift card"),
        "points": _tr("Points"),
        "link": _tr("Pay by link"),
    }.get(code, _tr("Other"))


SCRIPTS = {"en": "LATIN", "fa": "ARABIC", "ru": "CYRILLIC", "ka": "GEORGIAN"}


def own_script(name: str, also: Sequence[str]) -> str:
    """A name as the customer wrote it; a form in the interface's script wins where one is kept."""
    script = SCRIPTS.get(i18n.language(), "")
    for each in (name, *also):
        letters = [letter for letter in each if letter.isalpha()]
        if letters and script in unicodedata.name(letters[0], ""):
            return each
    return name


def phone(number: str, privacy: bool) -> str:
    """A number (E.164, or as it was written) as it may be shown at the moment."""
    shown = phones.mask(number) if privacy else phones.pretty(number)
    return short_phone(shown) if number else ""


def short_phone(mask: str) -> str:
    """A shortened number keeps its direction inside right-to-left text."""
    return i18n.isolate(i18n.digits(mask)) if mask else ""


def sku(code: str) -> str:
    """A SKU as it stands in a second line: left to right, whatever is around it."""
    return i18n.isolate(f"SKU {code}")


def joined(*parts: str) -> str:
    """Parts of a second line, with the design's dot between those that say something.

    In a right-to-left line each part keeps its own direction, so `SKU 27740` and `9 Mehr` stay whole beside a Latin name.
    """
    return " · ".join(_kept_whole(part) for part in parts if part)


def listed(parts: Iterable[str]) -> str:
    """Several things in one sentence, with the comma of the language."""
    return i18n.comma().join(_kept_whole(part) for part in parts if part)


def sentence(text: str) -> str:
    """The text begun with a capital where the language has them, and ended with a full stop."""
    # Titlecase: a Georgian word is written in capitals whole or not at all, and `upper` would give its first letter one.
    return text[:1].title() + text[1:] + "."


def _kept_whole(part: str) -> str:
    return i18n.isolate(part) if i18n.language() == "fa" else part


def role(of: str) -> str:
    """What somebody is in the shop."""
    return {"associate": _tr("Associate"), "manager": _tr("Store manager"), "admin": _tr("Head office")}.get(
        of, of
    )
