"""How a till's copy is compared with the hub's: per kind how many documents there are, and their marks combined.

Kept in step with every write for who receives everything; worked out when asked for the tills of one store (pages.py reads
what they receive).
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, insert, select, update

from clienteling import protocol
from clienteling.hub.scopes import Written
from clienteling.hub.tables import documents, sums

Totals = dict[str, tuple[int, int]]
_NOTHING = (0, 0)


def mark(kind: str, identity: str, version: int) -> int:
    """The mark of a document at a version: the first 8 bytes of SHA-256 over kind, id and version."""
    content = f"{kind}\n{identity}\n{version}".encode()
    return int.from_bytes(hashlib.sha256(content).digest()[:8])


def total(documents_seen: Iterable[tuple[str, str, int]]) -> Totals:
    """Per kind the number of documents (kind, id, version) and their marks combined by XOR."""
    found: Totals = defaultdict(lambda: _NOTHING)
    for kind, identity, version in documents_seen:
        count, xor = found[kind]
        found[kind] = (count + 1, xor ^ mark(kind, identity, version))
    return dict(found)


def together(one: Totals, other: Totals) -> Totals:
    """The sums over the documents of both, none of which is in both."""
    found = dict(one)
    for kind, (count, xor) in other.items():
        before = found.get(kind, _NOTHING)
        found[kind] = (before[0] + count, before[1] ^ xor)
    return found


def note(connection: Connection, written: Iterable[tuple[str, str, Written]]) -> None:
    """Takes writes into the sums; called under the lock of the feed's head, so no two processes do it at once."""
    changed: Totals = defaultdict(lambda: _NOTHING)
    for kind, identity, one in written:
        count, xor = changed[kind]
        for version, more in ((one.before, -1), (one.after, 1)):
            if version:
                count, xor = count + more, xor ^ mark(kind, identity, version)
        changed[kind] = (count, xor)
    if not changed:
        return
    known = kept(connection)
    rows = [
        {
            "of": kind,
            "documents": known.get(kind, _NOTHING)[0] + count,
            "marks": _hex(known.get(kind, _NOTHING)[1] ^ xor),
        }
        for kind, (count, xor) in changed.items()
    ]
    added = [row for row in rows if row["of"] not in known]
    if added:
        connection.execute(_INSERT, added)
    if len(added) < len(rows):
        connection.execute(_UPDATE, [row for row in rows if row["of"] in known])


def kept(connection: Connection) -> Totals:
    """The sums over all documents, as they were kept in step."""
    return {kind: (count, int(xor, 16)) for kind, count, xor in connection.execute(_ALL)}


def documents_in(connection: Connection) -> int:
    """How many documents there are, for a till that wants to show how far its copy is."""
    return sum(count for count, _ in kept(connection).values())


def counted(connection: Connection) -> Totals:
    """The sums over all documents, worked out anew: what `kept` must give."""
    table = documents
    return total(tuple(row) for row in connection.execute(select(table.c.kind, table.c.id, table.c.version)))


def answer(totals: Totals) -> dict[str, protocol.KindSum]:
    """Sums as they are sent; kinds without documents are left out."""
    return {
        kind: protocol.KindSum(count=count, xor=_hex(xor))
        for kind, (count, xor) in sorted(totals.items())
        if count
    }


def _hex(xor: int) -> str:
    return f"{xor:016x}"


_ALL = select(sums.c.kind, sums.c["count"], sums.c.xor)
_INSERT = insert(sums).values(kind=bindparam("of"), count=bindparam("documents"), xor=bindparam("marks"))
_UPDATE = (
    update(sums)
    .where(sums.c.kind == bindparam("of"))
    .values(count=bindparam("documents"), xor=bindparam("marks"))
)
