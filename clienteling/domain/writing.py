"""How money, numbers, shares and moments are written in the four languages (ui/design.md, sections 7 and 8). No sentences."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from clienteling.domain.money import exponent

LANGUAGES = ("en", "fa", "ru", "ka")
MINUS, NO_BREAK, LEFT_MARK, FIRST_ISOLATE, END_ISOLATE = "\u2212", "\u00a0", "\u200e", "\u2068", "\u2069"
PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
SYMBOLS = {
    "GEL": "₾", "USD": "$", "EUR": "€", "GBP": "£", "RUB": "₽",
    "TRY": "₺", "UAH": "₴", "KZT": "₸", "AMD": "֏", "AZN": "₼",
}  # fmt: skip
PERSIAN_NAMES = {
    "GEL": "لاری",
    "USD": "دلار",
    "EUR": "یورو",
    "GBP": "پوند",
    "RUB": "روبل",
    "TRY": "لیر",
    "IRR": "ریال",
    "AED": "درهم",
}


def spoken(language: str, otherwise: str = "en") -> str:
    """The one of our four languages for a BCP 47 tag (`fa-IR` is `fa`); `otherwise` for any other."""
    base = language.partition("-")[0].lower()
    return base if base in LANGUAGES else otherwise


def digits(text: str, language: str) -> str:
    """The text with the digits of a language."""
    return text.translate(PERSIAN_DIGITS) if language == "fa" else text


def isolate(text: str) -> str:
    """The text kept apart from the direction around it: phones, cards, order numbers."""
    return f"{FIRST_ISOLATE}{text}{END_ISOLATE}" if text else ""


def number(value: int, language: str) -> str:
    """A whole number, grouped, in the digits of a language."""
    return digits(_signed(value, _grouped(abs(value), language), language), language)


def percent(share: float, language: str) -> str:
    """A share of 1 as whole percent: `6%`, `6 %`, `۶٪`."""
    sign = {"en": "%", "fa": "٪"}.get(language, f"{NO_BREAK}%")
    whole = round(share * 100)
    return digits(_signed(whole, f"{abs(whole)}{sign}", language), language)


def rate(basis_points: int, language: str) -> str:
    """A tax rate as percent, with as many decimals as it has: `18%`, `5.5 %`."""
    if basis_points % 100 == 0:
        return percent(basis_points / 10_000, language)
    sign = {"en": "%", "fa": "٪"}.get(language, f"{NO_BREAK}%")
    return digits(f"{basis_points / 100:g}".replace(".", point(language)) + sign, language)


def point(language: str) -> str:
    """What stands before decimals."""
    return {"en": ".", "fa": "٫"}.get(language, ",")


def amount(minor: int, currency: str, language: str, *, whole: bool = False) -> str:
    """An amount in minor units without its currency; `whole` leaves decimals out where they are nought.

    Raises BadInput("unknown_currency").
    """
    places = exponent(currency)
    units, rest = divmod(abs(minor), 10**places)
    decimals = "" if places == 0 or (whole and rest == 0) else f"{point(language)}{rest:0{places}d}"
    return digits(_signed(minor, _grouped(units, language) + decimals, language), language)


def money(minor: int, currency: str, language: str, *, whole: bool = False) -> str:
    """`₾1,250.00` (en), `1 250,00 ₾` (ru, ka), `۱٬۲۵۰٫۰۰ لاری` (fa). Raises BadInput("unknown_currency")."""
    written = amount(minor, currency, language, whole=whole)
    if language == "fa":
        return f"{written} {PERSIAN_NAMES.get(currency, currency)}"
    symbol = SYMBOLS.get(currency, currency)
    if language != "en":
        return f"{written}{NO_BREAK}{symbol}"
    gap = NO_BREAK if symbol == currency else ""
    return f"{MINUS}{symbol}{gap}{written[1:]}" if minor < 0 else f"{symbol}{gap}{written}"


def local(moment: datetime, timezone: str) -> datetime:
    """An instant in a zone such as `Asia/Tbilisi`; UTC where this computer does not know it."""
    try:
        return moment.astimezone(ZoneInfo(timezone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return moment.astimezone(UTC)


def day(moment: datetime, timezone: str) -> str:
    """`22.10.2026`: the Gregorian day, in the digits every scanner and office reads, for paper."""
    at = local(moment, timezone)
    return f"{at.day:02d}.{at.month:02d}.{at.year}"


def stamp(moment: datetime, timezone: str) -> str:
    """`22.10.2026 14:41`, for paper."""
    at = local(moment, timezone)
    return f"{day(moment, timezone)} {at.hour:02d}:{at.minute:02d}"


def _grouped(whole: int, language: str) -> str:
    mark = {"en": ",", "fa": "٬"}.get(language, NO_BREAK)
    return f"{whole:,}".replace(",", mark)


def _signed(value: int, body: str, language: str) -> str:
    if value >= 0:
        return body
    return (LEFT_MARK if language == "fa" else "") + MINUS + body
