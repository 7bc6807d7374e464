"""What the search index and the lists take from one document: short rows, made without looking at anything else.

Tolerant by intent: a document with a member of the wrong type is indexed by what can be read. The tables are in index.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec

from clienteling.domain import fold
from clienteling.domain.fold import ascii_digits

Body = Mapping[str, Any]

# The kinds that are listed by customer and time, and the member that holds the time.
TIMED = {
    "cart": "saved_at",
    "order": "placed_at",
    "return": "at",
    "note": "at",
    "activity": "at",
    "attention": "at",
    "message": "at",
    "held": "at",
    "suggestion": "at",
}

OF_ORDER = frozenset({"return", "message"})
_is_uuid = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}").fullmatch
_is_plain_number = re.compile("[0-9A-Z][0-9A-Z-]{0,39}").fullmatch
_FILLER = b"\xff"  # never in UTF-8: keeps a text of 16 bytes apart from a UUID


_written = msgspec.json.Encoder().encode


class Person(NamedTuple):
    """What a customer is found by; phones, emails and cards are JSON arrays of text."""

    id: bytes
    words: str
    phones: str
    emails: str
    cards: str


class Listed(NamedTuple):
    """A document of a customer: when (milliseconds since 1970 UTC), its number, store, state and amount (minor units).

    `other` is the order of a return or a message, or the cart an order came from.
    """

    kind: str
    id: bytes
    customer: bytes | None
    at: int
    number: str | None
    store: bytes | None
    state: str | None
    other: bytes | None
    amount: int | None
    currency: str | None


class Good(NamedTuple):
    """One SKU and the words it is found by."""

    product: bytes
    sku: str
    barcode: str | None
    words: str


def key(id_: str) -> bytes:
    """An id as it is kept in the index: 16 bytes for a UUID, else its text; half the size of the text."""
    if _is_uuid(id_):
        return bytes.fromhex(id_.replace("-", ""))
    written = id_.encode()
    return written + _FILLER if len(written) == 16 else written


@lru_cache(maxsize=500)
def store_key(id_: str) -> bytes:
    """The key of a store: there are few, and every order names one."""
    return key(id_)


def id_of(kept: bytes) -> str:
    """The id a key stands for."""
    if len(kept) != 16:
        return kept.removesuffix(_FILLER).decode()
    text = kept.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def person(id_: str, body: Body) -> Person:
    """The row of a customer."""
    name = body.get("name")
    given, family = (name.get("given"), name.get("family")) if isinstance(name, dict) else (None, None)
    return Person(
        key(id_),
        words(given, family, _listed(body, "also")),
        array([_phone(one) for one in _listed(body, "phones")]),
        array([str(one["address"]).casefold() for one in _listed(body, "emails") if "address" in one]),
        array([str(one["number"]) for one in _listed(body, "cards") if "number" in one]),
    )


def words(given: Any, family: Any, also: Iterable[Any]) -> str:
    """The folded words of a person's names, each once."""
    texts = [text for text in (given, family, *also) if isinstance(text, str)]
    if isinstance(given, str) and isinstance(family, str) and not (given.isascii() and family.isascii()):
        # Names in Arabic script are also typed as one word.
        texts.append(f"{given} {family}")
    return " ".join(dict.fromkeys(word for text in texts for word in _words(text)))


def listed(kind: str, id_: str, body: Body) -> Listed:
    """The row of a cart, an order, a return, a note, an activity or an attention."""
    number, state, currency = body.get("number"), body.get("state"), body.get("currency")
    other = body.get("order") if kind in OF_ORDER else body.get("from_cart")
    return Listed(
        kind,
        key(id_),
        _key(body.get("customer")),
        milliseconds(body.get(TIMED[kind])),
        order_number(number) if isinstance(number, str) else None,
        _key(body.get("store")),
        state if isinstance(state, str) else None,
        _key(other),
        _amount(kind, body),
        currency if isinstance(currency, str) else None,
    )


def goods(id_: str, body: Body) -> Iterator[Good]:
    """The rows of a product, one for each SKU."""
    about = " ".join(str(body.get(part) or "") for part in ("title", "brand", "category"))
    for variant in _listed(body, "variants"):
        if isinstance(variant, dict) and isinstance(sku := variant.get("sku"), str):
            barcode = variant.get("barcode")
            words = fold.search_keys(
                f"{about} {variant.get('colour') or ''} {variant.get('size') or ''} {sku}"
            )
            yield Good(key(id_), sku, barcode if isinstance(barcode, str) else None, words)


@lru_cache(maxsize=20_000)
def _words(name: str) -> tuple[str, ...]:
    """The folded words of one name. Bounded: the name of a big family is folded once while a million are read."""
    return tuple(fold.search_keys(name).split())


def grams(phones: str) -> str:
    """The words that middle and last digits are found by, from a JSON array of digits.

    Every four digits in a row, the last three, and the last four behind an `e`: three digits in the middle are a
    beginning of one of the fours, and an ending is one word.
    """
    found: dict[str, None] = {}
    for phone in msgspec.json.decode(phones, type=list[str]):
        number = phone.removeprefix("+")
        found.update(dict.fromkeys(number[place : place + 4] for place in range(len(number) - 3)))
        found.update(dict.fromkeys((number[-3:], f"e{number[-4:]}")))
    return " ".join(found)


def order_number(text: str) -> str:
    """An order number as it is looked for: capitals and plain digits, no spaces, no leading #."""
    if _is_plain_number(text):
        return text
    return ascii_digits("".join(text.split()).upper()).lstrip("#№")[:40]


def milliseconds(at: Any) -> int:
    """A time (RFC 3339) as milliseconds since 1970 UTC; 0 for what is no time."""
    try:
        return int(datetime.fromisoformat(at).timestamp() * 1000)
    except (TypeError, ValueError, OverflowError):
        return 0


def _phone(one: Any) -> str:
    """`+` and digits for a number that could be read, digits alone for another text."""
    if not isinstance(one, dict):
        return ""
    if isinstance(e164 := one.get("e164"), str):
        return e164
    return digits(str(one.get("raw") or ""))


def digits(raw: str) -> str:
    """The digits of a phone number nobody could read."""
    return "".join(sign for sign in ascii_digits(raw)[:64] if sign.isdigit())


def _listed(body: Body, name: str) -> list[Any]:
    found = body.get(name)
    return [one for one in found if one] if isinstance(found, list) else []


def array(values: list[str]) -> str:
    """Texts as a JSON array, each once, without empty ones."""
    return _written([value for value in dict.fromkeys(values) if value]).decode()


def _amount(kind: str, body: Body) -> int | None:
    totals = body.get("totals")
    amount = (
        body.get("refund") if kind == "return" else totals.get("total") if isinstance(totals, dict) else None
    )
    return amount if isinstance(amount, int) else None


def _key(id_: Any) -> bytes | None:
    return key(id_) if isinstance(id_, str) else None
