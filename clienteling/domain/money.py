"""Money as whole minor units with its currency: reading, adding, sharing, rounding and tax, all in integers.

How an amount looks in a language is the window's business and not here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from clienteling.errors import BadInput, Refused

# ISO 4217 active codes by number of decimals; all others in use have two.
_DECIMALS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF",
    2: "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC "
    "CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD "
    "KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO "
    "NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL "
    "THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD XCG YER ZAR ZMW ZWG",
    3: "BHD IQD JOD KWD LYD OMR TND",
}
_EXPONENT = {code: decimals for decimals, codes in _DECIMALS.items() for code in codes.split()}

# The smallest amount cash can pay, in minor units, where it is more than one: the usual rule of the country.
# A retailer may set another in policy.cash_rounding (Finland and Ireland round the euro to 5 cents, for example).
_CASH_STEP = {
    "AUD": 5, "CAD": 5, "CHF": 5, "CZK": 100, "DKK": 50, "HKD": 10, "HUF": 500, "ILS": 10, "KZT": 100,
    "MYR": 5, "NOK": 100, "NZD": 10, "SEK": 100, "SGD": 5, "THB": 25, "ZAR": 10,
}  # fmt: skip

# One whole in basis points: a tax rate or a discount of 1800 is 18 %.
WHOLE = 10_000

_AMOUNT = re.compile(r"(-?) ?((?:\d+(?:[.,' ]\d+)*)|[.,]\d+)")
_MARKS = str.maketrans(
    {"\u2212": "-", "\u2012": "-", "\u2013": "-", "\u066b": ".", "\u066c": ",", "\u2019": "'"}
)
_LONGEST = 40


@dataclass(frozen=True, slots=True, order=False)
class Money:
    """An amount in minor units (tetri, cents, fils) of one currency (ISO 4217)."""

    amount: int
    currency: str

    def __add__(self, other: Money) -> Money:
        """The sum. Raises Refused("mixed_currencies")."""
        return Money(self.amount + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        """The difference. Raises Refused("mixed_currencies")."""
        return Money(self.amount - self._same(other), self.currency)

    def __neg__(self) -> Money:
        """The same amount the other way."""
        return Money(-self.amount, self.currency)

    def __mul__(self, quantity: int) -> Money:
        """The amount for a whole number of pieces."""
        return Money(self.amount * quantity, self.currency)

    def __lt__(self, other: Money) -> bool:
        """Less than, in one currency. Raises Refused("mixed_currencies")."""
        return self.amount < self._same(other)

    def __le__(self, other: Money) -> bool:
        """Less than or equal, in one currency. Raises Refused("mixed_currencies")."""
        return self.amount <= self._same(other)

    def _same(self, other: Money) -> int:
        if other.currency != self.currency:
            raise Refused("mixed_currencies", currencies=sorted((self.currency, other.currency)))
        return other.amount


def total(amounts: Iterable[Money], currency: str) -> Money:
    """The sum of any number of amounts, none included. Raises Refused("mixed_currencies")."""
    return sum(amounts, Money(0, currency))


def exponent(currency: str) -> int:
    """How many decimals the currency has (ISO 4217): JPY 0, GEL 2, KWD 3. Raises BadInput("unknown_currency")."""
    try:
        return _EXPONENT[currency]
    except (KeyError, TypeError):
        raise BadInput("unknown_currency") from None


def parse_amount(text: str, currency: str, decimal: str | None = None) -> Money:
    """An amount as people and files write it: any digits, `1,250.00`, `1 250,00 ₾`, `1.250,5`, `−3`.

    `decimal` names the decimal mark (`.` or `,`) where it is known, as in a CSV file. Without it `1.250` is refused
    rather than guessed. Raises BadInput: bad_amount, ambiguous_amount, too_precise, unknown_currency.
    """
    decimals = exponent(currency)
    found = _AMOUNT.fullmatch(_plain(text, currency))
    if found is None:
        raise BadInput("bad_amount")
    whole, part = _split(found[2], decimals, decimal)
    if len(part.rstrip("0")) > decimals:
        raise BadInput("too_precise", decimals=decimals)
    amount = int(whole + part[:decimals].ljust(decimals, "0"))
    return Money(-amount if found[1] else amount, currency)


def from_decimal(value: Decimal, currency: str) -> Money:
    """A decimal number of whole currency units, rounded half up to minor units. Raises BadInput."""
    if not value.is_finite() or abs(value.adjusted()) > _LONGEST:
        raise BadInput("bad_amount")
    return Money(int(value.scaleb(exponent(currency)).to_integral_value(ROUND_HALF_UP)), currency)


def to_decimal(money: Money) -> Decimal:
    """The amount in whole currency units, exact, for printing."""
    return Decimal(money.amount).scaleb(-exponent(money.currency))


def divided(numerator: int, denominator: int) -> int:
    """A quotient rounded half away from zero, as tills round (a refund mirrors its sale)."""
    quotient, rest = divmod(abs(numerator), abs(denominator))
    rounded = quotient + (2 * rest >= abs(denominator))
    return rounded if (numerator < 0) == (denominator < 0) else -rounded


def share(amount: int, basis_points: int) -> int:
    """A share of an amount: 2,000 basis points of 1,364.00 are 272.80."""
    return divided(amount * basis_points, WHOLE)


def allocate(amount: int, weights: Sequence[int]) -> list[int]:
    """Split an amount by weights (not negative) so that the parts sum to it exactly; largest remainders get the rest.

    All weights zero: split evenly. No weights: nothing to split. Raises ValueError for a negative weight.
    """
    if any(weight < 0 for weight in weights):
        raise ValueError("a weight is not negative")
    if not weights:
        return []
    whole = sum(weights)
    if whole == 0:
        return allocate(amount, [1] * len(weights))
    sign = -1 if amount < 0 else 1
    parts = [divmod(abs(amount) * weight, whole) for weight in weights]
    missing = abs(amount) - sum(part for part, _ in parts)
    first = sorted(range(len(parts)), key=lambda place: -parts[place][1])[:missing]
    return [sign * (part + (place in first)) for place, (part, _) in enumerate(parts)]


def tax_included(gross: int, rate: int) -> int:
    """The tax inside a gross amount, `rate` in basis points: 18 % inside 118.00 is 18.00."""
    return divided(gross * rate, WHOLE + rate)


def tax_added(net: int, rate: int) -> int:
    """The tax that comes on top of a net amount, `rate` in basis points."""
    return share(net, rate)


def cash_step(currency: str) -> int:
    """The smallest amount cash can pay in this currency, in minor units, by the usual rule of its country."""
    return _CASH_STEP.get(currency, 1)


def cash_round(amount: int, step: int) -> int:
    """An amount as cash can pay it, in steps of `step` minor units: 12.34 with step 5 is 12.35."""
    return divided(amount, step) * step if step > 1 else amount


def _plain(text: str, currency: str) -> str:
    """The number alone: digits of every script as ASCII, no currency sign or code, ASCII marks."""
    if len(text) > _LONGEST:
        raise BadInput("bad_amount")
    signs = unicodedata.normalize("NFKC", text).translate(_MARKS).upper().replace(currency, " ")
    kept = (sign for sign in signs if unicodedata.category(sign) not in ("Sc", "Cf"))
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in kept).strip()


def _split(number: str, decimals: int, decimal: str | None) -> tuple[str, str]:
    """The digits before and after the decimal mark."""
    marks = [sign for sign in number if not sign.isdigit()]
    if decimal is None:
        decimal = _decimal_mark(number, marks, decimals)
    whole, _, part = number.partition(decimal) if decimal else (number, "", "")
    groups = re.split(r"\D", whole or "0")
    if (part and not part.isdigit()) or len({sign for sign in whole if not sign.isdigit()}) > 1:
        raise BadInput("bad_amount")
    if len(groups) > 1 and not (len(groups[0]) <= 3 and len(groups[-1]) == 3 and _are_groups(groups[1:-1])):
        raise BadInput("bad_amount")
    return "".join(groups), part


def _are_groups(groups: list[str]) -> bool:
    return all(len(group) in (2, 3) for group in groups)  # India writes 12,34,567


def _decimal_mark(number: str, marks: list[str], decimals: int) -> str:
    """Which sign is the decimal mark, "" for none: the last one, if it stands once and is not a thousands mark."""
    last = marks[-1] if marks else ""
    if last not in (".", ",") or marks.count(last) > 1:
        return ""
    after = len(number) - number.index(last) - 1
    if after != 3:
        return last
    if len(marks) > 1 or (last == "." and decimals == 3) or (last == "," and decimals < 3):
        return last if decimals == 3 else ""
    raise BadInput("ambiguous_amount")
