"""The Gregorian dates of Jalali ones shown in Persian, for tooltips (ui/design.md, section 8). Writing dates is i18n's."""

import re
from functools import cache

from PySide6.QtCore import QCalendar, QDate, QLocale, Qt

from ui import i18n

MONTHS = 12
_CALENDAR = QCalendar(QCalendar.System.Jalali)
_LATIN = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789")


@cache
def _months() -> dict[str, int]:
    persian = QLocale("fa_IR")
    return {_CALENDAR.monthName(persian, month): month for month in range(1, MONTHS + 1)}


@cache
def _dates() -> re.Pattern[str]:
    names = "|".join(map(re.escape, _months()))
    return re.compile(rf"(?<![۰-۹])([۰-۹]{{1,2}}) ({names})(?: ([۰-۹]{{4}}))?(?![۰-۹])")


def gregorian_in(text: str) -> str:
    """`2026-10-22` for `پنجشنبه ۳۰ مهر`; a date without a year is of this one. Empty where the text shows no Jalali date."""
    if i18n.language() != "fa":
        return ""
    this_year = i18n.year(i18n.now())
    found = (_gregorian(*match.groups(default=this_year)) for match in _dates().finditer(text))
    return "، ".join(dict.fromkeys(each for each in found if each))


def _gregorian(day: str, month: str, year: str) -> str:
    at = _CALENDAR.dateFromParts(int(year.translate(_LATIN)), _months()[month], int(day.translate(_LATIN)))
    return i18n.isolate(QDate(at).toString(Qt.DateFormat.ISODate)) if at.isValid() else ""
