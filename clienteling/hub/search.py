"""The live look-up of customers: exact or by beginnings, within a budget, with a trace of who asked but not for whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, func, insert, or_, select, update

from clienteling import clock as clocks
from clienteling import protocol
from clienteling.clock import Clock
from clienteling.domain import card, email, fold, phone, policy
from clienteling.errors import BadInput, Busy
from clienteling.hub import documents, feed, lookup_keys, scopes
from clienteling.hub.scopes import Join
from clienteling.hub.tables import audit
from clienteling.hub.tables import lookup_keys as table
from clienteling.ids import Ids, derived

MOST = 20
ORDERS = 50
SHIFT_HOURS = 12
MISS_COST = 3
_LONGEST = 400
_AFTER_LAST = "\U0010ffff"
_ROLES = frozenset({"associate", "manager"})

Finder = Callable[[Connection, str, str], list[str]]


def count(
    connection: Connection, clock: Clock, ids: Ids, session: dict[str, Any], asked: protocol.SearchRequest
) -> str:
    """Counts a look-up before it is made, as a miss, and gives the id of its trace.

    `session` are the claims of an associate's token. Raises BadInput("bad_request"), Busy("rate_limited", after=seconds).
    """
    sort, _ = _asked(asked)
    _within_budget(connection, clock, session["sub"], _rules(connection))
    trace = ids.new()
    row = {"id": trace, "at": clock.now_text(), "associate": session["sub"], "device": session["device"]}
    outcome = {"action": f"customers.search {sort}", "outcome": "0", "cost": MISS_COST}
    connection.execute(insert(audit).values(row | outcome))
    return trace


def find(connection: Connection, role: str, asked: protocol.SearchRequest) -> list[protocol.Document]:
    """The documents of the customers found; with exactly one also loyalty, wishlist, live carts and the latest orders."""
    sort, text = _asked(asked)
    found = _FINDERS[sort](connection, text.strip(), _rules(connection).region)[:MOST]
    # Who has no right gets the answer of one who found nothing, after the same work.
    shown = found if role in _ROLES else []
    keys = [("customer", identity) for identity in shown]
    if len(shown) == 1:
        keys += _around(connection, shown[0])
    texts = documents.texts(connection, keys)
    return [_document(key, *texts[key]) for key in keys if key in texts]


def note_found(
    connection: Connection, clock: Clock, trace: str, customers: Sequence[str], store: str
) -> None:
    """Writes down how many were found; a hit costs less than the miss it was counted as.

    The one customer who was meant is the asking store's from now on, as if they had been there.
    """
    found = update(audit).where(audit.c.id == trace)
    connection.execute(found.values(outcome=str(len(customers)), cost=1))
    if len(customers) == 1 and store:
        until = clocks.text(clock.now() + timedelta(days=scopes.VISIT_DAYS))
        feed.append(connection, [], [Join(customers[0], store, until)])


def _rules(connection: Connection) -> policy.Policy:
    stored = documents.get(connection, "policy", derived("policy", "retailer"))
    return policy.view("", stored.body if stored else None)


def _asked(asked: protocol.SearchRequest) -> tuple[str, str]:
    given = [(name, value) for name, value in msgspec.structs.asdict(asked).items() if value is not None]
    if len(given) != 1 or not 0 < len(given[0][1].strip()) <= _LONGEST:
        raise BadInput("bad_request")
    return given[0]


def _within_budget(connection: Connection, clock: Clock, associate: str, rules: policy.Policy) -> None:
    now = clock.now()
    for seconds, most in ((60, rules.lookups_per_minute), (SHIFT_HOURS * 3600, rules.lookups_per_shift)):
        since = clocks.text(now - timedelta(seconds=seconds))
        spent = select(func.coalesce(func.sum(audit.c.cost), 0), func.min(audit.c.at)).where(
            audit.c.associate == associate, audit.c.at > since
        )
        cost, oldest = connection.execute(spent).one()
        if cost >= most:
            free = clocks.parse(oldest) + timedelta(seconds=seconds) - now
            raise Busy("rate_limited", after=max(1, int(free.total_seconds()) + 1))


def _around(connection: Connection, customer: str) -> list[tuple[str, str]]:
    keys = [("loyalty", customer), ("wishlist", customer)]
    carts = documents.of(connection, "cart", customer=customer)
    keys += [("cart", identity) for identity, cart in carts if cart.body.get("state") in ("open", "claimed")]
    orders = [
        (order.body.get("placed_at") or "", identity)
        for identity, order in documents.of(connection, "order", customer=customer)
    ]
    return keys + [("order", identity) for _, identity in sorted(orders, reverse=True)[:ORDERS]]


def _by_card(connection: Connection, text: str, _region: str) -> list[str]:
    number = card.parse(text)
    return _exactly(connection, lookup_keys.CARD, number) if number else []


def _by_email(connection: Connection, text: str, _region: str) -> list[str]:
    address = email.parse(text)
    return _exactly(connection, lookup_keys.EMAIL, address) if address else []


def _by_order(connection: Connection, text: str, _region: str) -> list[str]:
    return _exactly(connection, lookup_keys.ORDER, text.upper())


def _by_id(connection: Connection, text: str, _region: str) -> list[str]:
    return [text] if documents.get(connection, "customer", text) else []


def _by_phone(connection: Connection, text: str, region: str) -> list[str]:
    """Whole numbers first, then beginnings, then endings."""
    wanted = phone.query(text, region)
    found = [
        identity
        for number in wanted.exact
        for identity in _exactly(connection, lookup_keys.PHONE, number.removeprefix("+"))
    ]
    starts = [_begins(lookup_keys.PHONE, start) for start in wanted.starts]
    ends = [_begins(lookup_keys.PHONE_END, end[::-1]) for end in wanted.ends]
    for either in (starts, ends):
        if either and len(found) < MOST:
            found += _customers(connection, or_(*either))
    return list(dict.fromkeys(found))


def _by_name(connection: Connection, text: str, _region: str) -> list[str]:
    """Every word begins a word of the name, in any order and script."""
    words = sorted(fold.asked(text), key=lambda word: len(word.starts[0]), reverse=True)
    if not words or len(words[0].starts[0]) < 2:
        return []
    # Whole lists and not EXISTS: for that SQLite would walk all names with the word once for every person.
    other = table.alias()
    rest = [table.c.id.in_(select(other.c.id).where(_word(word, other))) for word in words[1:]]
    return _customers(connection, and_(_word(words[0], table), *rest))


def _by_anything(connection: Connection, text: str, region: str) -> list[str]:
    for finder in (_by_card, _by_email, _by_order, _by_phone, _by_name):
        found = finder(connection, text, region)
        if found:
            return found
    return []


_FINDERS: dict[str, Finder] = {
    "text": _by_anything,
    "card": _by_card,
    "phone": _by_phone,
    "email": _by_email,
    "order": _by_order,
    "id": _by_id,
}


def _exactly(connection: Connection, sort: str, value: str) -> list[str]:
    return _customers(connection, and_(table.c.type == sort, table.c.value == value))


def _customers(connection: Connection, where: ColumnElement[bool]) -> list[str]:
    query = select(table.c.customer).where(where, table.c.customer.is_not(None)).distinct().limit(MOST + 1)
    return list(connection.scalars(query))


def _begins(sort: str, start: str, keys: Any = table) -> ColumnElement[bool]:
    return and_(keys.c.type == sort, keys.c.value >= start, keys.c.value < start + _AFTER_LAST)


def _word(word: fold.Asked, keys: Any) -> ColumnElement[bool]:
    begins = [_begins(lookup_keys.NAME, start, keys) for start in word.starts]
    return or_(*begins, and_(keys.c.type == lookup_keys.NAME, keys.c.value.in_(word.whole)))


def _document(key: tuple[str, str], version: int, text: str) -> protocol.Document:
    return protocol.Document(kind=key[0], id=key[1], version=version, body=msgspec.json.decode(text))
