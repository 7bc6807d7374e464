"""Phone numbers: read in any spelling, kept as E.164 with the raw text, found by whole number, beginning, middle or end.

The numbering plans are those of the phonenumbers library; the index over numbers is the store's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, ValidationResult

from clienteling.domain.fold import ascii_digits

LONGEST = 64  # characters; the longest spelling in use, with extension and remarks, is shorter
SHORTEST_QUERY = 3  # digits

# What may stand in a number besides digits: spaces, hyphens, brackets, dots, slashes, and the marks of isolation.
_PHONE_SIGNS = re.compile(
    r"[\d\s+\uff0b()\[\]./\-\u2010-\u2015\u2212\u200e\u200f\u202a-\u202e\u2066-\u2069]+"
)
_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
_TRUNK_ZERO = re.compile(r"(\+?\d{1,4}[\s.\-]*)\(0\)")
# Prefixes people dial before a national number: most of the world 0, Russia and its neighbours 8, Hungary 06.
_TRUNKS = ("06", "0", "8")
_ABROAD = ("00", "810", "011")


class PhoneReason(StrEnum):
    """Why a text is no phone number."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    NOT_A_NUMBER = "not_a_number"
    UNKNOWN_REGION = "unknown_region"


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as E.164 (`+995555123456`) and as it was written."""

    e164: str
    raw: str


@dataclass(frozen=True, slots=True)
class PhoneQuery:
    """What to look for when digits are typed; all but `exact` are digits without `+`, best first.

    `exact` are whole numbers (E.164); a stored number (E.164 without `+`) is a hit, in falling rank, when it begins with
    one of `starts`, ends with one of `ends`, or holds one of `contains`.
    """

    exact: tuple[str, ...]
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    contains: tuple[str, ...]


def parse(raw: str, region: str) -> Phone | PhoneReason:
    """A number in any spelling; `region` (ISO 3166) says how to read a national one.

    Possible numbers are taken, not only assigned ones: numbering plans grow faster than tills are updated.
    """
    if len(raw) > LONGEST:
        return PhoneReason.TOO_LONG
    if region not in phonenumbers.SUPPORTED_REGIONS:
        return PhoneReason.UNKNOWN_REGION
    try:
        number = phonenumbers.parse(_tidy(raw), region)
    except NumberParseException as problem:
        return _REASONS.get(problem.error_type, PhoneReason.NOT_A_NUMBER)
    possible = phonenumbers.is_possible_number_with_reason(number)
    if possible != ValidationResult.IS_POSSIBLE:
        return _IMPOSSIBLE.get(possible, PhoneReason.NOT_A_NUMBER)
    return Phone(phonenumbers.format_number(number, PhoneNumberFormat.E164), raw)


def digits(text: str) -> str:
    """Only the digits of a text, as 0–9."""
    return "".join(sign for sign in ascii_digits(text[:LONGEST]) if sign.isdigit())


def looks_like_phone(text: str) -> bool:
    """Whether a query can be a phone number or a part of one: at least three digits and nothing but phone signs."""
    return (
        len(text) <= LONGEST
        and _PHONE_SIGNS.fullmatch(text) is not None
        and len(digits(text)) >= SHORTEST_QUERY
    )


def query(text: str, region: str) -> PhoneQuery:
    """What to look for when somebody types `text` at a till of `region` (ISO 3166); empty when it is no phone number."""
    if not looks_like_phone(text):
        return PhoneQuery((), (), (), ())
    typed = digits(text)
    whole = parse(text, region)
    exact = (whole.e164,) if isinstance(whole, Phone) else ()
    abroad = _international(text, typed)
    if abroad is not None:
        return PhoneQuery(exact, (abroad,), (abroad,), (abroad,))
    national = _without_trunk(typed)
    country = phonenumbers.country_code_for_region(region)
    starts = (*(f"{country}{rest}" for rest in (*national, typed) if country), typed)
    # A number of another country, dialled as at home, still ends the same way.
    return PhoneQuery(exact, _distinct(starts), _distinct((typed, *national)), _distinct((typed, *national)))


def matches(e164: str, wanted: PhoneQuery) -> str | None:
    """How a stored number answers a query: "exact", "starts", "ends", "contains" or None."""
    if e164 in wanted.exact:
        return "exact"
    number = e164.removeprefix("+")
    if number.startswith(wanted.starts):
        return "starts"
    if number.endswith(wanted.ends):
        return "ends"
    return "contains" if any(part in number for part in wanted.contains) else None


def keys(e164: str) -> tuple[str, str]:
    """What a store indexes for one number: its digits (beginnings and middles), and the same backwards (endings)."""
    number = e164.removeprefix("+")
    return number, number[::-1]


def span(shown: str, wanted: PhoneQuery) -> tuple[int, int] | None:
    """Where a query stands in a shown number, as (start, end) in characters, whatever its spacing; None if it does not."""
    places = [place for place, sign in enumerate(shown) if ascii_digits(sign).isdigit()]
    number = digits(shown)
    if f"+{number}" in wanted.exact:
        return places[0], places[-1] + 1
    for part in wanted.starts:
        if number.startswith(part):
            return places[0], places[len(part) - 1] + 1
    for part in (*wanted.ends, *wanted.contains):
        start = number.rfind(part)
        if part and start >= 0:
            return places[start], places[start + len(part) - 1] + 1
    return None


def pretty(e164: str) -> str:
    """An E.164 number spaced as its country writes it: `+995 555 12 34 56`; another text is given back as it is."""
    try:
        return phonenumbers.format_number(phonenumbers.parse(e164), PhoneNumberFormat.INTERNATIONAL)
    except NumberParseException:
        return e164


def region_of(e164: str) -> str | None:
    """The country (ISO 3166) an E.164 number belongs to, None when it is not known."""
    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(e164))
    except NumberParseException:
        return None


def mask(number: str) -> str:
    """The last four digits only: `•• 28 46`."""
    last = digits(number)[-4:]
    return f"•• {last[:2]} {last[2:]}" if len(last) == 4 else "••"


_REASONS = {
    NumberParseException.INVALID_COUNTRY_CODE: PhoneReason.NOT_A_NUMBER,
    NumberParseException.NOT_A_NUMBER: PhoneReason.NOT_A_NUMBER,
    NumberParseException.TOO_SHORT_AFTER_IDD: PhoneReason.TOO_SHORT,
    NumberParseException.TOO_SHORT_NSN: PhoneReason.TOO_SHORT,
    NumberParseException.TOO_LONG: PhoneReason.TOO_LONG,
}
_IMPOSSIBLE = {
    ValidationResult.TOO_SHORT: PhoneReason.TOO_SHORT,
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: PhoneReason.TOO_SHORT,
    ValidationResult.INVALID_LENGTH: PhoneReason.TOO_SHORT,
    ValidationResult.TOO_LONG: PhoneReason.TOO_LONG,
}


def _tidy(raw: str) -> str:
    """`+44 (0)20 …` is written for readers at home and abroad; nobody dials both the code and the zero."""
    return _TRUNK_ZERO.sub(r"\1", ascii_digits(_INVISIBLE.sub("", raw)))


def _international(text: str, typed: str) -> str | None:
    """The digits after `+` or an exit code; None for a national number."""
    if "+" in text or "\uff0b" in text:
        return digits(_tidy(text))
    for prefix in _ABROAD:
        rest = typed.removeprefix(prefix)
        if typed.startswith(prefix) and len(rest) >= SHORTEST_QUERY and (prefix == "00" or len(rest) > 9):
            return rest
    return None


def _without_trunk(typed: str) -> tuple[str, ...]:
    return tuple(
        typed.removeprefix(trunk)
        for trunk in _TRUNKS
        if typed.startswith(trunk) and len(typed) - len(trunk) >= SHORTEST_QUERY
    )


def _distinct(parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for part in parts if part))
