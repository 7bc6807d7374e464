"""What stands in a cell: amounts, whole numbers, times, phones, cards, choices. One reading per meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cached_property
from zoneinfo import ZoneInfo

from clienteling import clock
from clienteling.domain import card, email, money, phone
from clienteling.domain.phone import PhoneReason
from clienteling.errors import BadInput
from clienteling.hub.importing.options import Options
from clienteling.hub.importing.sheet import BadCell, Row

_WHOLE = re.compile(r"-?\d{1,12}(?:[.,]0+)?")
_BIRTHDAY = re.compile(r"(?:(\d{4})-)?(\d\d)-(\d\d)")
_YES = frozenset({"yes", "y", "true", "1"})
_NO = frozenset({"no", "n", "false", "0"})
_LEAP = 2000


@dataclass(frozen=True)
class Reader:
    """Reads cells by the options of an import; `currency` and `region` are settled."""

    options: Options
    currency: str
    region: str
    card_prefixes: tuple[str, ...] = ()

    @cached_property
    def zone(self) -> ZoneInfo:
        """The zone of times without one."""
        return ZoneInfo(self.options.timezone)

    def amount(self, row: Row, column: str, rounded: bool = False) -> int:
        """Minor units, not negative; `rounded` half up where more decimals are given and the mapping allows it."""
        written = row.need(column, 40)
        try:
            found = money.parse_amount(written, self.currency, self.options.decimal).amount
        except BadInput as error:
            if error.code != "too_precise" or not (rounded and self.options.round_prices):
                decimals = money.exponent(self.currency)
                raise BadCell(column, error.code, currency=self.currency, decimals=decimals) from None
            found = self._rounded(written)
        if found < 0:
            raise BadCell(column, "negative")
        return found

    def whole(self, row: Row, column: str) -> int:
        """A whole number, any sign; `3.00` is whole."""
        written = row.need(column, 20).replace("\u2212", "-")
        if not _WHOLE.fullmatch(written):
            raise BadCell(column, "bad_number")
        return int(re.split(r"[.,]", written)[0])

    def time(self, row: Row, column: str) -> str:
        """An instant as RFC 3339 UTC. A time without offset is local to the zone of the options.

        An hour that comes twice (clocks go back) is its first; one that does not come (clocks go forward) is read as
        if they had not gone forward yet: 02:30 is 03:30.
        """
        written = row.need(column, 40)
        try:
            pattern = self.options.time_format
            found = datetime.strptime(written, pattern) if pattern else datetime.fromisoformat(written)  # noqa: DTZ007
            local = found if found.tzinfo else found.replace(tzinfo=self.zone, fold=0)
            return clock.text(local.astimezone(UTC))
        except (ValueError, OverflowError):
            raise BadCell(column, "bad_time") from None

    def time_or(self, row: Row, column: str, otherwise: str | None) -> str | None:
        """An instant, or another one for an empty cell."""
        return self.time(row, column) if row.text(column) else otherwise

    def day(self, day: date) -> str:
        """The first instant of a day in the zone of the options."""
        return clock.text(datetime(day.year, day.month, day.day, tzinfo=self.zone).astimezone(UTC))

    def choice(self, row: Row, column: str, choices: Sequence[str], otherwise: str) -> str:
        """One of some words; the first letter may be large."""
        found = row.text(column).casefold() or otherwise
        if found not in choices:
            raise BadCell(column, "bad_choice", choices=", ".join(choices))
        return found

    def agreed(self, row: Row, column: str) -> bool | None:
        """Yes, no, or None for an empty cell."""
        found = row.text(column).casefold()
        if found and found not in _YES | _NO:
            raise BadCell(column, "bad_choice", choices="yes, no")
        return found in _YES if found else None

    def phone(self, raw: str, region: str) -> str | None:
        """The number as E.164, or None when it is none of that region. Raises BadCell: "bad_region", "bank_card"."""
        self._no_bank_card("phone", raw)
        found = phone.parse(raw, region)
        if found is PhoneReason.UNKNOWN_REGION:
            raise BadCell("phone_region", "bad_region")
        return found.e164 if isinstance(found, phone.Phone) else None

    def card(self, written: str) -> str:
        """A loyalty number. Raises BadCell: "bank_card", "bad_card"."""
        self._no_bank_card("loyalty_card", written)
        number = card.parse(written)
        if number is None:
            raise BadCell("loyalty_card", "bad_card")
        return number

    def free_text(self, row: Row, column: str, most: int = 200) -> str:
        """A text that must not hold a payment card number. Raises BadCell: "bank_card", "too_long"."""
        return self._no_bank_card(column, row.text(column, most))

    def free_texts(self, row: Row, column: str) -> list[str]:
        """Texts parted by `;`, none of which may hold a payment card number. Raises BadCell."""
        return [self._no_bank_card(column, one) for one in several(row, column)]

    def _no_bank_card(self, column: str, written: str) -> str:
        if card.looks_like_bank_card(written, self.card_prefixes):
            raise BadCell(column, "bank_card")
        return written

    def _rounded(self, written: str) -> int:
        try:
            return money.from_decimal(_decimal(written, self.options.decimal), self.currency).amount
        except (BadInput, ArithmeticError):
            raise BadCell("price", "bad_amount") from None


def address(written: str) -> str:
    """An e-mail address as it is written. Raises BadCell("bad_email")."""
    if email.parse(written) is None:
        raise BadCell("email", "bad_email")
    return written


def birthday(row: Row, column: str) -> str | None:
    """`YYYY-MM-DD` or `MM-DD`; None for an empty cell. Raises BadCell("bad_birthday")."""
    written = row.text(column)
    if not written:
        return None
    found = _BIRTHDAY.fullmatch(written)
    try:
        if found is None:
            raise ValueError
        datetime(int(found[1] or _LEAP), int(found[2]), int(found[3]), tzinfo=UTC)
    except ValueError:
        raise BadCell(column, "bad_birthday") from None
    return written


def several(row: Row, column: str) -> list[str]:
    """The values of a cell that may hold more than one, parted by `;`."""
    return list(dict.fromkeys(part.strip() for part in row.text(column, 2000).split(";") if part.strip()))


def _decimal(written: str, mark: str | None) -> Decimal:
    plain = written.replace(" ", "")
    return Decimal(plain.replace(".", "").replace(",", ".") if mark == "," else plain.replace(",", ""))
