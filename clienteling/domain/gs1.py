"""GS1 codes as scanners type them: element strings with their application identifiers, and GS1 Digital Link addresses.

The rules are those of the GS1 General Specifications and of the GS1 Digital Link URI syntax. What a till does with a part
is the look-up's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlsplit

GS = "\x1d"
"""FNC1 as a separator: it ends a part of variable length."""

LONGEST = 400
_SET_82 = re.compile(r"[!\"%-?A-Z_a-z]+")
"""The characters a variable part may hold (General Specifications, figure 7.11-1)."""

# The identifiers a shop meets: fixed length of the digits that must come, or (digits first, most characters after).
_FIXED = {
    "00": 18, "01": 14, "02": 14, "03": 14, "11": 6, "12": 6, "13": 6, "15": 6, "16": 6, "17": 6, "20": 2,
    "402": 17, "410": 13, "411": 13, "412": 13, "413": 13, "414": 13, "415": 13, "416": 13, "417": 13, "422": 3,
    "424": 3, "426": 3, "7001": 13, "7003": 10, "8001": 14, "8005": 6, "8006": 18, "8017": 18, "8018": 18, "8026": 18,
}  # fmt: skip
_FREE = {
    "10": (0, 20), "21": (0, 20), "22": (0, 20), "30": (0, 8), "37": (0, 8), "90": (0, 30), "235": (0, 28),
    "240": (0, 30), "241": (0, 30), "242": (0, 6), "243": (0, 20), "250": (0, 30), "251": (0, 30), "253": (13, 17),
    "254": (0, 20), "255": (13, 12), "400": (0, 30), "401": (0, 30), "403": (0, 30), "420": (0, 20), "421": (3, 9),
    "423": (3, 12), "425": (3, 12), "427": (0, 3), "710": (0, 20), "711": (0, 20), "712": (0, 20), "8002": (0, 20),
    "8003": (14, 16), "8004": (0, 30), "8007": (0, 34), "8008": (8, 4), "8010": (0, 30), "8011": (0, 12),
    "8012": (0, 20), "8013": (0, 25), "8019": (0, 10), "8020": (0, 25), "8110": (0, 70), "8111": (4, 0),
    "8112": (0, 70), "8200": (0, 70), **{str(own): (0, 90) for own in range(91, 100)},
}  # fmt: skip
_MEASURED = {**{f"3{n}": 6 for n in (1, 2, 3, 4, 5, 6)}, "394": 4, "395": 6}
"""Weights, sizes and sums: two digits, two more for what and where the point stands, then the figure."""

# Parts whose last digit of the fixed head is a check digit (section 7.9).
_CHECKED = {
    "00": 18, "01": 14, "02": 14, "03": 14, "253": 13, "255": 13, "402": 17, "8003": 14, "8006": 14, "8017": 18,
    "8018": 18, "8026": 14, **{str(place): 13 for place in range(410, 418)},
}  # fmt: skip
_DATES = {"11", "12", "13", "15", "16", "17"}

_KEYS = {"01", "8006", "8013", "8010", "410", "411", "412", "413", "414", "415", "416", "417", "8017", "8018", "255", "00",
         "253", "401", "402", "8003", "8004"}  # fmt: skip
"""What a Digital Link may be about; the keys' qualifiers (22, 10, 21 …) follow in its path."""
_NAMES = {
    "gtin": "01",
    "cpv": "22",
    "lot": "10",
    "ser": "21",
    "grai": "8003",
    "gsrn": "8018",
    "gsrnp": "8017",
    "gln": "414",
}
"""Words that older Digital Links use instead of numbers."""


@dataclass(frozen=True)
class Gs1:
    """A GS1 code that was read: each part by its application identifier, the first of two with the same one."""

    parts: dict[str, str]

    @property
    def gtin(self) -> str | None:
        """The goods' number, 14 digits."""
        return self.parts.get("01") or self.parts.get("02")

    @property
    def serial(self) -> str | None:
        """The serial number of this very piece."""
        return self.parts.get("21")

    @property
    def lot(self) -> str | None:
        """The batch it comes from."""
        return self.parts.get("10")

    @property
    def expiry(self) -> str | None:
        """Use by or best before: YYMMDD, where the day 00 means the end of the month."""
        return self.parts.get("17") or self.parts.get("15")

    @property
    def bearer(self) -> str | None:
        """The GSRN of a person who is served, 18 digits: what a loyalty card carries."""
        return self.parts.get("8018")


def check_digit(digits: str) -> str:
    """The check digit of a GS1 key, by weights of 3 and 1 from the right (section 7.9.1)."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return str(-total % 10)


def is_checked(number: str) -> bool:
    """Whether a number's last digit is its GS1 check digit."""
    return (
        number.isascii() and number.isdigit() and len(number) > 1 and check_digit(number[:-1]) == number[-1]
    )


def is_gtin(code: str) -> bool:
    """Whether a code is a GTIN as printed on goods: 8, 12, 13 or 14 digits with a right check digit."""
    return len(code) in (8, 12, 13, 14) and is_checked(code)


def goods_codes(code: str) -> tuple[str, ...]:
    """The ways a GTIN of any length may be written on a product: as it came, then with fewer and more leading zeros."""
    if not is_gtin(code):
        return (code,)
    bare = code.lstrip("0")
    lengths = [length for length in (13, 12, 8, 14) if length >= len(bare)]
    return tuple(dict.fromkeys([code, *(bare.zfill(length) for length in lengths)]))


def read(code: str) -> Gs1 | None:
    """A GS1 element string, with or without brackets, or a Digital Link; None for what is neither, or breaks its rules."""
    text = code.strip(" \t\r\n")
    if not text or len(text) > LONGEST:
        return None
    if "://" in text:
        return _link(text)
    parts = _bracketed(text) if text.startswith("(") else _elements(text.lstrip(GS))
    return Gs1(parts) if parts else None


def _elements(text: str) -> dict[str, str] | None:
    """Every part of an element string; None unless all of it is one."""
    found: dict[str, str] = {}
    while text:
        ai = _identifier(text)
        if ai is None:
            return None
        rest = text[len(ai) :]
        fixed = _fixed(ai)
        value = rest[:fixed] if fixed else rest.partition(GS)[0]
        if not _is_right(ai, value):
            return None
        found.setdefault(ai, value)
        text = rest[len(value) :].removeprefix(GS)
    return found


def _bracketed(text: str) -> dict[str, str] | None:
    """As printed below a code for people: (01)09506000134352(21)ABC."""
    pieces = re.findall(r"\((\d{2,4})\)((?:(?!\(\d{2,4}\)).)+)", text)
    if "".join(f"({ai}){value}" for ai, value in pieces) != text:
        return None
    return dict(reversed(pieces)) if all(_is_right(ai, value) for ai, value in pieces) else None


def _identifier(text: str) -> str | None:
    """The application identifier a text begins with; no identifier is the beginning of another one."""
    return next((ai for length in (2, 3, 4) if _is_known(ai := text[:length])), None)


def _is_known(ai: str) -> bool:
    return ai in _FREE or bool(_fixed(ai)) or (len(ai) == 4 and ai[:3] in ("390", "391", "392", "393"))


def _fixed(ai: str) -> int:
    """How many characters a part has; 0 when it has any number of them."""
    if ai in _FIXED:
        return _FIXED[ai]
    return _MEASURED.get(ai[:3], _MEASURED.get(ai[:2], 0)) if len(ai) == 4 and ai.isdigit() else 0


def _is_right(ai: str, value: str) -> bool:
    """Whether a value has the form its identifier asks for, with its check digit and its month."""
    if not _is_known(ai) or not (has_form := _has_form(ai, value)):
        return False
    if ai in _CHECKED:
        return is_checked(value[: _CHECKED[ai]])
    return has_form and (ai not in _DATES or (1 <= int(value[2:4]) <= 12 and int(value[4:6]) <= 31))


def _has_form(ai: str, value: str) -> bool:
    if fixed := _fixed(ai):
        return len(value) == fixed and value.isascii() and value.isdigit()
    digits, free = _FREE.get(ai, (1, 17))
    head = value[:digits]
    is_long = 0 < len(value) <= digits + free and len(head) == digits
    return is_long and (not head or (head.isascii() and head.isdigit())) and bool(_SET_82.fullmatch(value))


def _link(text: str) -> Gs1 | None:
    """A Digital Link: a key and its qualifiers in the path, other parts in the query (section 4 of the URI syntax)."""
    try:
        address = urlsplit(text)
    except ValueError:
        return None
    if address.scheme.lower() not in ("http", "https"):
        return None
    steps = [unquote(step) for step in address.path.split("/")]
    at = next((n for n, step in enumerate(steps[:-1]) if _NAMES.get(step, step) in _KEYS), None)
    if at is None or (len(steps) - at) % 2:
        return None
    pairs = [(_NAMES.get(ai, ai), value) for ai, value in zip(steps[at::2], steps[at + 1 :: 2], strict=True)]
    pairs += [
        (_NAMES.get(ai, ai), value) for ai, value in parse_qsl(address.query) if _is_known(_NAMES.get(ai, ai))
    ]
    pairs = [
        (ai, value.zfill(14) if ai == "01" and len(value) in (8, 12, 13) else value) for ai, value in pairs
    ]
    return Gs1(dict(reversed(pairs))) if all(_is_right(ai, value) for ai, value in pairs) else None
