"""Language of the window: translators, direction, and how money, numbers, dates and times are written (ui/design.md, section 7).

Sentences live beside the widgets that show them; the rules of money and phones live in the domain.
"""

import unicodedata
from datetime import datetime
from pathlib import Path
from typing import Literal

from PySide6.QtCore import (
    QCalendar,
    QCoreApplication,
    QDate,
    QDateTime,
    QEvent,
    QLibraryInfo,
    QLocale,
    QTimeZone,
    QTranslator,
)
from PySide6.QtWidgets import QApplication

from clienteling import clock as clocks
from clienteling.domain import writing
from ui.theme.look import look
from ui.theme.tokens import RESOURCES

Language = Literal["en", "fa", "ru", "ka"]
LANGUAGES: tuple[tuple[Language, str], ...] = (
    ("en", "English"),
    ("fa", "فارسی"),
    ("ru", "Русский"),
    ("ka", "ქართული"),
)
# Those with words for every sentence: a test refuses a missing one in them, and only they can be chosen.
COMPLETE: tuple[Language, ...] = ("en", "fa", "ru", "ka")
TERRITORY = {"en": "en_GB", "fa": "fa_IR", "ru": "ru_RU", "ka": "ka_GE"}

LEFT_MARK = writing.LEFT_MARK
isolate = writing.isolate
DAY_SECONDS = 86_400
_JALALI = QCalendar(QCalendar.System.Jalali)


class _Setting:
    """What is in force: translators held alive, the till's zone and the clock relative times are told from."""

    def __init__(self) -> None:
        self.translators: list[QTranslator] = []
        self.words: list[bytes] = []
        self.zone = QTimeZone.systemTimeZone()
        self.clock: clocks.Clock = clocks.SystemClock()


_setting = _Setting()


def set_language(app: QApplication, language: Language) -> None:
    """Show `app` in a language, live: translators (Qt's own words too), direction, locale and fonts."""
    for old in _setting.translators:
        app.removeTranslator(old)
    _setting.translators, _setting.words = [], []
    of_qt, ours = (
        QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        str(RESOURCES / "translations"),
    )
    # English counts wherever a language has no sentence of its own yet.
    files = ((f"qtbase_{language}", of_qt), ("clienteling_en", ours), (f"clienteling_{language}", ours))
    for name, folder in dict.fromkeys(files):
        translator, file = QTranslator(), Path(folder, f"{name}.qm")
        # Read, not mapped: an update may write the file while the shop sells, and a mapped one would end the program.
        words = file.read_bytes() if file.is_file() else b""
        if words and translator.load(words, folder):
            _setting.words.append(words)
            _setting.translators.append(translator)
    rtl = language == "fa"
    QLocale.setDefault(QLocale(TERRITORY[language]))
    look().set_language(language, rtl)
    app.setLayoutDirection(look().direction)
    app.setFont(look().font("body"))
    for translator in _setting.translators:
        app.installTranslator(translator)
    if not _setting.translators:
        QCoreApplication.sendEvent(app, QEvent(QEvent.Type.LanguageChange))


def set_zone(name: str) -> bool:
    """Show times in a zone such as `Asia/Tbilisi`; False, and no change, when this computer does not know it."""
    zone = QTimeZone(name.encode())
    if zone.isValid():
        _setting.zone = zone
    return zone.isValid()


def set_clock(clock: clocks.Clock) -> None:
    """Tell relative times from this clock (the demo's stands still)."""
    _setting.clock = clock


def now() -> datetime:
    """The moment of that clock."""
    return _setting.clock.now()


def language() -> str:
    """The language in force."""
    return look().language


def digits(text: str) -> str:
    """The text with the digits of the language in force."""
    return writing.digits(text, language())


def number(value: int) -> str:
    """A whole number, grouped, in the digits of the language."""
    return writing.number(value, language())


def percent(share: float) -> str:
    """A share of 1 as whole percent: `6%`, `6 %`, `۶٪`."""
    return writing.percent(share, language())


def point() -> str:
    """What stands before decimals."""
    return writing.point(language())


def amount(minor: int, currency: str, *, whole: bool = False) -> str:
    """An amount in minor units without its currency; `whole` leaves decimals out where they are nought.

    Raises BadInput("unknown_currency").
    """
    return writing.amount(minor, currency, language(), whole=whole)


def money(minor: int, currency: str, *, whole: bool = False) -> str:
    """`₾1,250.00` (en), `1 250,00 ₾` (ru, ka), `۱٬۲۵۰٫۰۰ لاری` (fa). Raises BadInput("unknown_currency")."""
    return writing.money(minor, currency, language(), whole=whole)


def _local(moment: datetime | str) -> QDateTime:
    at = clocks.parse(moment) if isinstance(moment, str) else moment
    return QDateTime.fromMSecsSinceEpoch(round(at.timestamp() * 1000), QTimeZone.utc()).toTimeZone(
        _setting.zone
    )


def _now(now: datetime | str | None) -> QDateTime:
    return _local(now if now is not None else _setting.clock.now())


def _weekday(date: QDate, *, long: bool) -> str:
    form = QLocale.FormatType.LongFormat if long or language() == "fa" else QLocale.FormatType.ShortFormat
    return QLocale().dayName(date.dayOfWeek(), form).rstrip(".")


def _day_and_month(date: QDate, *, long: bool, year: bool) -> str:
    form = QLocale.FormatType.LongFormat if long or language() == "fa" else QLocale.FormatType.ShortFormat
    if language() == "fa":
        parts = _JALALI.partsFromDate(date)
        month = _JALALI.monthName(QLocale(), parts.month, parts.year, form)
        return digits(f"{parts.day} {month}" + (f" {parts.year}" if year else ""))
    month = QLocale().monthName(date.month(), form).rstrip(".")
    return f"{date.day()} {_short_month(month, long)}" + (f" {date.year()}" if year else "")


def _short_month(month: str, long: bool) -> str:
    """`Sept` and `сент` are four letters; the design writes three everywhere."""
    return month[:3] if language() in ("en", "ru") and not long else month


def _join_weekday(weekday: str, rest: str) -> str:
    return f"{weekday} {rest}" if language() in ("en", "fa") else f"{weekday}, {rest}"


def day(moment: datetime | str, now: datetime | str | None = None) -> str:
    """`Thu 22 Oct`; `پنجشنبه ۳۰ مهر`. From another year than now the year takes the weekday's place: `22 Oct 2025`."""
    date = _local(moment).date()
    if _year(date) != _year(_now(now).date()):
        return _day_and_month(date, long=False, year=True)
    return _join_weekday(_weekday(date, long=False), _day_and_month(date, long=False, year=False))


def _year(date: QDate) -> int:
    return _JALALI.partsFromDate(date).year if language() == "fa" else date.year()


def short_day(moment: datetime | str, now: datetime | str | None = None) -> str:
    """`9 Oct`, with the year when it is another one."""
    date = _local(moment).date()
    return _day_and_month(date, long=False, year=_year(date) != _year(_now(now).date()))


def day_year(moment: datetime | str) -> str:
    """`12 Mar 2026`; `۲۱ اسفند ۱۴۰۴`."""
    return _day_and_month(_local(moment).date(), long=False, year=True)


def long_day(moment: datetime | str) -> str:
    """`Thursday 22 October`; `پنجشنبه ۳۰ مهر ۱۴۰۵`. A title: Russian begins it with a capital."""
    date = _local(moment).date()
    rest = _day_and_month(date, long=True, year=language() == "fa")
    weekday = _weekday(date, long=True)
    return _join_weekday(weekday.capitalize() if language() == "ru" else weekday, rest)


def year(moment: datetime | str) -> str:
    """`2021`; the Jalali year for Persian."""
    return digits(str(_year(_local(moment).date())))


def clock(moment: datetime | str, *, seconds: bool = False) -> str:
    """`14:32`, 24 hours."""
    at = _local(moment).time()
    text = f"{at.hour():02d}:{at.minute():02d}" + (f":{at.second():02d}" if seconds else "")
    return digits(text)


def day_clock(moment: datetime | str, now: datetime | str | None = None) -> str:
    """`Tue 20 Oct, 21:14`; `Today, 14:30` today."""
    today = _local(moment).date() == _now(now).date()
    shown = QCoreApplication.translate("Moments", "Today") if today else day(moment, now)
    return f"{shown}{comma()}{clock(moment)}"


def hour(moment: datetime | str) -> int:
    """The hour of the day here, 0 to 23, for a greeting."""
    return _local(moment).time().hour()


def clock_or_day(moment: datetime | str) -> str:
    """`14:32` today, `9 Oct` on other days."""
    return clock(moment) if _local(moment).date() == _now(None).date() else short_day(moment)


def comma() -> str:
    """What stands between the parts of a list, with its space."""
    return "، " if language() == "fa" else ", "


def ago(moment: datetime | str, now: datetime | str | None = None) -> str:
    """`2 min ago`, `3 h ago`; from 24 hours on `Yesterday`, then the day."""
    at, reference = _local(moment), _now(now)
    seconds = max(0, at.secsTo(reference))
    if seconds < 60:
        return QCoreApplication.translate("Moments", "Just now")
    if seconds < 3600:
        return QCoreApplication.translate("Moments", "{0} min ago").format(number(seconds // 60))
    if seconds < DAY_SECONDS:
        return QCoreApplication.translate("Moments", "{0} h ago").format(number(seconds // 3600))
    if at.date().daysTo(reference.date()) == 1:
        return QCoreApplication.translate("Moments", "Yesterday")
    return day(moment, now)


def initials_of(name: str) -> str:
    """Two initials in the script the name is written in: of the first and the last word; empty when there is no letter."""
    words = [word for word in name.split() if unicodedata.category(word[0]).startswith("L")]
    if not words:
        return ""
    letters = [words[0][0]] + ([words[-1][0]] if len(words) > 1 else [])
    cased = [
        letter.upper() if "LATIN" in _script(letter) or "CYRILLIC" in _script(letter) else letter
        for letter in letters
    ]
    joins = any("ARABIC" in _script(letter) for letter in cased)
    return (" " if joins else "").join(cased)


def _script(letter: str) -> str:
    return unicodedata.name(letter, "")
