"""Loyalty card numbers, and the guard that keeps payment card numbers out of every free-text field.

Codes on goods are gs1.py's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from clienteling.domain.fold import ascii_digits
from clienteling.domain.gs1 import is_checked

LONGEST = 64
_SEPARATORS = re.compile(r"[\s\-\u2010-\u2015\u200b-\u200f\u2066-\u2069]+")
_LOYALTY = re.compile(r"(?=[A-Z]*\d)[0-9A-Z]{6,20}")
_DIGIT_RUN = re.compile(r"(?<![\d+])\d(?:[ \-\u00a0]?\d){12,}")

OLD_VISA = 13
"""Digits of Visa's oldest cards. EAN-13 codes begin with 4, too: what has their check digit is taken for goods."""

# Issuer ranges and the lengths in use.
_ISSUERS = (
    (re.compile(r"4"), (16, 19)),  # Visa
    (re.compile(r"5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720"), (16,)),  # Mastercard
    (re.compile(r"3[47]"), (15,)),  # American Express
    (re.compile(r"30[0-5]|3095|36|3[89]"), (14, 16, 19)),  # Diners Club
    (re.compile(r"35(2[89]|[3-8])"), (16,)),  # JCB
    (re.compile(r"220[0-4]"), (16,)),  # Mir
    (re.compile(r"6|5[06-8]"), (16, 17, 18, 19)),  # Discover, UnionPay, Maestro, RuPay, the banks of Iran
)


def parse(text: str) -> str | None:
    """A loyalty card number as it is kept: digits and capitals only, 6–20 of them, at least one digit; else None."""
    if len(text) > LONGEST:
        return None
    number = _SEPARATORS.sub("", ascii_digits(text)).upper()
    return number if _LOYALTY.fullmatch(number) else None


def pretty(number: str) -> str:
    """A card number in groups of four, as printed on cards."""
    return " ".join(number[start : start + 4] for start in range(0, len(number), 4))


def mask(number: str) -> str:
    """The last four signs only."""
    return f"•• {number[-4:]}"


def luhn(number: str) -> bool:
    """Whether the last digit is the check digit of the others (ISO/IEC 7812-1, annex B)."""
    doubled = (int(digit) * 2 for digit in number[-2::-2])
    return (sum(map(int, number[-1::-2])) + sum(twice - 9 * (twice > 9) for twice in doubled)) % 10 == 0


def looks_like_bank_card(text: str, own_prefixes: Sequence[str] = ()) -> bool:
    """Whether a text holds something that may be a payment card number: 13–19 digits of a known issuer, Luhn-valid.

    `own_prefixes` begin the loyalty numbers this retailer issues, which are never taken for payment cards.
    """
    if len(text) < OLD_VISA:
        return False
    return any(
        luhn(number) and not number.startswith(tuple(own_prefixes))
        for number in _candidates(ascii_digits(text))
    )


def _candidates(text: str) -> Iterator[str]:
    """Every stretch of digits that begins where a group begins and has an issuer's first digits and length."""
    for run in _DIGIT_RUN.finditer(text):
        groups = re.split(r"\D", run[0])
        for first in range(len(groups)):
            # An expiry date may follow the number, with or without a space.
            joined = "".join(groups[first:])[:19]
            yield from (joined[:length] for length in _lengths(joined) if length <= len(joined))
            if len(joined) == OLD_VISA and joined.startswith("4") and not is_checked(joined):
                yield joined


def _lengths(number: str) -> tuple[int, ...]:
    return next((lengths for prefix, lengths in _ISSUERS if prefix.match(number)), ())
