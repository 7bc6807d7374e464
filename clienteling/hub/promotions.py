"""Promotions of the hub besides the import: which there are, those that apply by themselves, vouchers by the hundred, an end.

What a promotion means is domain/promotion.py's; how one is read from words, importing/promotions.py's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, select

from clienteling import clock as clocks
from clienteling.clock import Clock
from clienteling.domain import promotion
from clienteling.domain.promotion import Promotion
from clienteling.hub import documents
from clienteling.hub.tables import documents as table
from clienteling.ids import Ids

# Stored bodies are compact; a quotation mark inside a text would have a backslash before it.
_WITH_CODE = '"code":"'
_CODE_BITS = 50  # two groups of five letters: nobody finds one by trying


@dataclass(frozen=True, slots=True)
class Voucher:
    """A voucher that was just made."""

    id: str
    code: str


def listed(connection: Connection) -> Iterator[Promotion]:
    """All promotions, in the order of their ids."""
    for identity, stored in documents.of(connection, "promotion"):
        yield promotion.view(identity, stored.body)


def automatic(connection: Connection) -> Iterator[Promotion]:
    """Those without a code, in the order of their ids; vouchers, of which there are many, are not read."""
    return _where(connection, ~table.c.body.contains(_WITH_CODE, autoescape=True))


def of_code(connection: Connection, code: str) -> list[Promotion]:
    """Those with a code, without case and blanks, in the order of their ids."""
    coded = _where(connection, table.c.body.contains(_WITH_CODE, autoescape=True))
    return [one for one in coded if one.code is not None and promotion.same_code(one.code, code)]


def _where(connection: Connection, condition: ColumnElement[bool]) -> Iterator[Promotion]:
    query = (
        select(table.c.id, table.c.body).where(table.c.kind == "promotion", condition).order_by(table.c.id)
    )
    for row in connection.execute(query):
        yield promotion.view(row.id, msgspec.json.decode(row.body))


def state(one: Promotion, clock: Clock) -> str:
    """`used`, `off` (switched off, or not to be understood), `ended`, `ahead` or `running`."""
    now = clock.now()
    if one.used is not None:
        return "used"
    if not one.active:
        return "off"
    if one.ends is not None and one.ends <= now:
        return "ended"
    return "ahead" if one.begins is not None and now < one.begins else "running"


def vouchers(
    connection: Connection, ids: Ids, count: int, members: dict[str, Any], taken: set[str]
) -> list[Voucher]:
    """Makes vouchers of one kind, each with a code of its own; `taken` are the codes there are, as they are compared."""
    made: list[Voucher] = []
    while len(made) < count:
        letters = ids.code(_CODE_BITS)
        code = f"V-{letters[:5]}-{letters[5:]}"
        if promotion.plain_code(code) not in taken:
            taken.add(promotion.plain_code(code))
            made.append(Voucher(ids.new(), code))
    rows = [("promotion", one.id, {**members, "code": one.code, "once": True, "used": None}) for one in made]
    documents.put_many(connection, rows)
    return made


def end(connection: Connection, clock: Clock, identity: str) -> bool:
    """It does not run from now on, but for a sale that was begun before; False for none. One that ended stays as it is."""
    stored = documents.get(connection, "promotion", identity)
    if stored is None:
        return False
    ends = promotion.view(identity, stored.body).ends
    if ends is None or ends > clock.now():
        documents.put(connection, "promotion", identity, {**stored.body, "until": clocks.text(clock.now())})
    return True
