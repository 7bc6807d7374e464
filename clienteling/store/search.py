"""Who is found by a card, a phone, an e-mail, a name or an order number, and goods by code or title.

`LIMIT` first, ranking in Python: a common name among a million customers costs as little as a rare one. What a text
means and how a hit is shown is the services' business.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
from rapidfuzz import process
from rapidfuzz.distance import OSA

from clienteling.domain import fold, phone
from clienteling.domain.fold import Asked
from clienteling.domain.phone import PhoneQuery
from clienteling.store.projections import id_of, key

if TYPE_CHECKING:
    from clienteling.store.encryption import Connection

WRITTEN, BEGUN, TRANSLATED, HEARD, NEAR = range(5)
"""How well a name answers, best first: the same word, its beginning, in another script, by its sound, but for a typo."""

_MOST = 120  # candidates looked at for one query
_ONE_SIGN_WORDS = "\u3040"  # from here on are scripts that write a word with one sign
_COLUMNS = "n, id, words, phones, emails, cards"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A customer a query may mean: the folded words of the names, numbers (E.164 or bare digits), addresses, cards."""

    id: str
    words: tuple[str, ...]
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    cards: tuple[str, ...]
    quality: int = WRITTEN


def by_card(conn: Connection, number: str) -> list[Candidate]:
    """Who has, or had, this card number (as domain.card.parse gives it)."""
    return _by_contact(conn, "card", number)


def by_phone(conn: Connection, wanted: PhoneQuery, limit: int = 20) -> list[Candidate]:
    """Who has a number like this; whole numbers alone if there are any, else beginnings, endings, middles."""
    exact = [one for number in wanted.exact for one in _by_contact(conn, "phone", number)]
    if exact:
        return exact[:limit]
    found: dict[str, Candidate] = {}
    for start in wanted.starts:
        _add(found, _beginning(conn, "phone", f"+{start}", limit))
    for grams in [*map(_ending, wanted.ends), *map(_inside, wanted.contains)]:
        if len(found) < limit:
            _add(found, (one for one in _matching(conn, "digits", grams, _MOST) if _has(one, wanted)))
    return sorted(found.values(), key=lambda one: _phone_rank(one, wanted))[:limit]


def by_email(conn: Connection, address: str, limit: int = 20) -> list[Candidate]:
    """Whose address is, or begins with, this one; the whole address first."""
    exact = _by_contact(conn, "email", address)
    return exact or _beginning(conn, "email", address, limit)


def by_name(conn: Connection, text: str) -> list[Candidate]:
    """Whose names have all these words, in any order and script, each at least begun; whole words first."""
    wanted = [word for word in fold.asked(text) if searchable(word)]
    if not wanted:
        return []
    found: dict[str, Candidate] = {}
    _add(found, _matching(conn, "words", _all(wanted, ""), _MOST))
    if len(found) < _MOST:
        _add(found, _matching(conn, "words", _all(wanted, "*"), _MOST))
    return [fit for one in found.values() if (fit := ranked(one, text)) is not None]


def by_name_nearly(conn: Connection, text: str) -> list[Candidate]:
    """Whose names have all these words but for a typo in each: one letter, from eight letters on two."""
    wanted = [(word, near(conn, word)) for word in fold.asked(text) if searchable(word)]
    if not any(words for _, words in wanted):
        return []
    every = [_any(word, "*", words) for word, words in wanted]
    rows = _matching(conn, "words", " AND ".join(every), _MOST)
    return [_with_quality(one, NEAR) for one in rows]


def near(conn: Connection, word: Asked) -> list[str]:
    """Names in use that differ from a word by a typo, nearest first."""
    found: dict[str, float] = {}
    for typed in word.starts:
        if len(typed) > 3 and typed >= "A":
            away = 1 if len(typed) < 8 else 2
            lengths = (len(typed) - away, len(typed) + away)
            rows = conn.execute(
                "SELECT word FROM vocabulary WHERE length BETWEEN ? AND ?", lengths
            ).fetchall()
            words = [row[0] for row in rows]
            nearest = process.extract(typed, words, scorer=OSA.distance, score_cutoff=away, limit=8)
            found.update({one: distance for one, distance, _ in nearest if distance})
    return sorted(found, key=lambda one: found[one])


def by_ids(conn: Connection, ids: Iterable[str]) -> list[Candidate]:
    """These customers, as far as they are here, in the order given."""
    places = {key(id_): place for place, id_ in enumerate(ids)}
    marks = ", ".join("?" * len(places))
    rows = conn.execute(f"SELECT {_COLUMNS} FROM people WHERE id IN ({marks})", list(places)).fetchall()
    return [_candidate(row) for row in sorted(rows, key=lambda row: places[row[1]])]


def by_order_number(conn: Connection, number: str) -> list[str]:
    """The ids of orders with this number (as projections.order_number gives it), newest first."""
    rows = conn.execute(
        "SELECT id FROM listed WHERE number = ? AND kind = 'order' ORDER BY at DESC LIMIT 20", (number,)
    )
    return [id_of(row[0]) for row in rows]


def goods_by_code(conn: Connection, code: str) -> list[tuple[str, str]]:
    """(product id, SKU) of goods with this SKU or barcode."""
    rows = conn.execute(
        "SELECT product, sku FROM goods WHERE sku IN (?1, upper(?1)) OR barcode = ?1 LIMIT 20",
        (fold.ascii_digits(code.strip()),),
    )
    return [(id_of(row[0]), str(row[1])) for row in rows]


def goods(conn: Connection, text: str, limit: int = 20) -> list[tuple[str, str]]:
    """(product id, SKU) of goods with this SKU or barcode, else with these words in title, brand or colour."""
    words = fold.asked(text)
    found = goods_by_code(conn, text)
    if found or not any(searchable(word) for word in words):
        return found
    rows = conn.execute(
        "SELECT product, sku FROM goods WHERE n IN"
        " (SELECT rowid FROM goods_words WHERE goods_words MATCH ? LIMIT ?) ORDER BY n",
        (_all(words, "*"), limit),
    )
    return [(id_of(row[0]), str(row[1])) for row in rows]


def searchable(word: Asked) -> bool:
    """Whether a word narrows anything: two letters, or one sign of a script that writes words with one."""
    return len(word.starts[0]) > 1 or word.starts[0] >= _ONE_SIGN_WORDS


def _by_contact(conn: Connection, field: str, value: str) -> list[Candidate]:
    rows = conn.execute(
        f"SELECT {_COLUMNS} FROM contacts JOIN people USING (n) WHERE field = ? AND value = ?", (field, value)
    )
    return [_candidate(row) for row in rows]


def _beginning(conn: Connection, field: str, start: str, limit: int) -> list[Candidate]:
    rows = conn.execute(
        f"SELECT DISTINCT {_COLUMNS} FROM contacts JOIN people USING (n)"
        " WHERE field = ? AND value >= ? AND value < ? LIMIT ?",
        (field, start, start + "\U0010ffff", limit),
    )
    return [_candidate(row) for row in rows]


def _matching(conn: Connection, table: str, expression: str, limit: int) -> list[Candidate]:
    """The newest customers whose words match; newest, because they are likelier to come again."""
    rows = conn.execute(
        f"SELECT {_COLUMNS} FROM people WHERE n IN"
        f" (SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT ?)",
        (expression, limit),
    )
    return [_candidate(row) for row in rows]


def _candidate(row: Sequence[Any]) -> Candidate:
    phones, emails, cards = (tuple(msgspec.json.decode(row[place], type=list[str])) for place in (3, 4, 5))
    return Candidate(id_of(row[1]), tuple(row[2].split()), phones, emails, cards)


def _add(found: dict[str, Candidate], more: Iterable[Candidate]) -> None:
    for one in more:
        found.setdefault(one.id, one)


def _all(wanted: Iterable[Asked], star: str) -> str:
    return " AND ".join(_any(word, star) for word in wanted)


def _any(word: Asked, star: str, also: Iterable[str] = ()) -> str:
    # The beginning of one letter is half of the shop; alone it counts as a whole word, as the size L does.
    begun = [
        f'"{start}"{star if len(start) > 1 or start >= _ONE_SIGN_WORDS else ""}' for start in word.starts
    ]
    whole = [f'"{one}"' for one in (*word.whole, *also)]
    return f"({' OR '.join([*begun, *whole])})"


def _ending(digits: str) -> str:
    if len(digits) < 4:
        return f'"{digits[-3:]}"'
    return f'"e{digits[-4:]}" AND {_inside(digits)}'


def _inside(digits: str) -> str:
    if len(digits) < 4:
        return f'"{digits}"*'
    return " AND ".join(f'"{digits[place : place + 4]}"' for place in range(len(digits) - 3))


def _has(candidate: Candidate, wanted: PhoneQuery) -> bool:
    return any(phone.matches(number, wanted) for number in candidate.phones)


def _phone_rank(candidate: Candidate, wanted: PhoneQuery) -> int:
    order = ("exact", "starts", "ends", "contains", None)
    return min(order.index(phone.matches(number, wanted)) for number in candidate.phones)


def ranked(candidate: Candidate, text: str) -> Candidate | None:
    """The candidate with the quality of its answer to a name, None when it does not answer."""
    worst = WRITTEN
    for word in fold.asked(text):
        quality = _quality(candidate.words, word)
        if quality is None:
            return None
        worst = max(worst, quality)
    return _with_quality(candidate, worst)


def _quality(words: Sequence[str], word: Asked) -> int | None:
    written, *others = word.starts
    if written in words:
        return WRITTEN
    if any(one.startswith(written) for one in words):
        return BEGUN
    if any(one.startswith(other) for other in others if other >= "A" for one in words):
        return TRANSLATED
    heard = any(one.startswith(other) for other in others for one in words)
    return HEARD if heard or any(whole in words for whole in word.whole) else None


def _with_quality(one: Candidate, quality: int) -> Candidate:
    return Candidate(one.id, one.words, one.phones, one.emails, one.cards, quality)
