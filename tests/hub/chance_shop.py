"""A chain of shops where anything happens at random, and readers of its feed: what a copy must hold is told apart from the hub.

The rules of membership are written down here a second time, so that the hub's are held against something.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeVar

from sqlalchemy import Engine

from clienteling import clock as clocks
from clienteling import ids
from clienteling.clock import HandClock
from clienteling.domain.act import POLICY
from clienteling.errors import FeedReset
from clienteling.hub import checksums, db, documents, erasure, feed, pages, scopes, signing, upkeep
from clienteling.hub.pages import Cursor, Reader
from clienteling.hub.scopes import Join
from clienteling.ids import SeededIds

Key = tuple[str, str]
T = TypeVar("T")

STORES = ["store-a", "store-b", "store-c"]
PEOPLE = [ids.derived("customer", str(number)) for number in range(6)]
TILLS = [("till-a", "store-a"), ("till-b", "store-b")]
OWNED = ["order", "return", "attention", "activity", "note", "cart", "held", "message", "promotion"]
TIES = frozenset({"order", "return", "attention", "activity", "cart", "held"})


@dataclass
class Copy:
    """What one till has, and how it reads: as docs/sync.md says a till does."""

    store: str
    rows: dict[Key, int] = field(default_factory=dict)
    cursor: str | None = None
    loading: str | None = None
    at_head: bool = False

    def step(self, shop: Shop, limit: int) -> None:
        """Takes one page of whatever comes next."""
        with db.reading(shop.engine) as connection:
            head = feed.head(connection)
            reader = Reader(
                self.store, scopes.of_store(self.store) if head.scoped is not None else scopes.EVERYONE
            )
            try:
                if self.cursor is None:
                    self._load(pages.snapshot(connection, shop.key, reader, self.loading, limit))
                else:
                    after = pages.cursor(connection, shop.key, reader, self.cursor)
                    self._take(pages.changes_after(connection, shop.key, reader, after, limit, "").body)
            except FeedReset:
                self.rows, self.cursor, self.loading, self.at_head = {}, None, None, False

    def _load(self, content: bytes) -> None:
        *lines, end = [json.loads(line) for line in content.splitlines()]
        assert not {(row["kind"], row["id"]) for row in lines} & set(self.rows), "a page came twice"
        self.rows |= {(row["kind"], row["id"]): row["version"] for row in lines}
        self.loading = end["next"]
        if self.loading is None:
            self.cursor = end["cursor"]

    def _take(self, content: bytes) -> None:
        page = json.loads(content)
        for item in page["items"]:
            key = item["kind"], item["id"]
            if item["op"] in ("del", "leave"):
                self.rows.pop(key, None)
            elif item["version"] > self.rows.get(key, 0):
                self.rows[key] = item["version"]
        self.cursor, self.at_head = page["cursor"], not page["more"]

    def catch_up(self, shop: Shop, limit: int = 7) -> None:
        """Reads to the head of the feed."""
        self.at_head = False
        for _ in range(10_000):
            self.step(shop, limit)
            if self.at_head:
                return
        raise AssertionError("the feed has no end")


class Shop:
    """The hub's database, and what each store should receive by the events so far."""

    def __init__(self, engine: Engine, seed: int) -> None:
        self.engine = engine
        self.clock = HandClock("2026-01-01T10:00:00.000Z")
        self.chance = SeededIds(seed, self.clock)
        self.ties: dict[Key, tuple[bool, str | None]] = {}
        self.gone: set[str] = set()
        self.made = 0
        with db.reading(engine) as connection:
            self.key = signing.keys(connection).feed
        self._put(*(("till", till, {"name": till, "number": 1, "store": store}) for till, store in TILLS))

    def pick(self, some: Sequence[T]) -> T:
        return some[int(self.chance.fraction() * len(some))]

    def happen(self) -> None:
        """One thing that happens."""
        self.pick(
            [
                self.meet, self.meet, self.write_down, self.write_down, self.write_down, self.write_down, self.hand_over,
                self.hand_over, self.look_up, self.delete, self.pass_days, self.pass_days, self.restock, self.pay,
                self.erase if self.chance.fraction() < 0.15 else self.meet,
                self.change_policy if self.chance.fraction() < 0.2 else self.write_down,
            ]
        )()  # fmt: skip

    def meet(self) -> None:
        """A customer is new, or another store becomes their home."""
        who, home = self.pick(PEOPLE), self.pick([*STORES, None])
        self._put(
            ("customer", who, {"home_store": home, "n": self._next()}), ("loyalty", who, {"n": self.made})
        )

    def write_down(self) -> None:
        """Something about a customer or nobody, in a store or none, now or long ago."""
        self._put(self._something(f"doc-{self._next()}"))

    def hand_over(self) -> None:
        """An older document turns out to be about somebody else."""
        if self.made:
            self._put(self._something(f"doc-{int(self.chance.fraction() * self.made)}"))

    def _something(self, name: str) -> documents.Row:
        kind, who, store = self.pick(OWNED), self.pick([*PEOPLE, None]), self.pick([*STORES, None])
        at = clocks.text(self.clock.now() - timedelta(days=int(self.chance.fraction() ** 3 * 400)))
        body: dict[str, Any] = {"customer": who, "n": self._next()}
        if kind == "cart":
            body["claim"] = {"store": store, "since": at} if store else None
        else:
            body |= {"store": store, "placed_at" if kind == "order" else "at": at}
        return kind, name, body

    def pay(self) -> None:
        self._put(
            ("payment", f"doc-{self._next()}", {"till": self.pick([*TILLS, ("nobody", "")])[0], "amount": 1})
        )

    def restock(self) -> None:
        self._put(("stock", "one-sku", {"n": self._next()}))

    def look_up(self) -> None:
        who, store = self.pick(PEOPLE), self.pick(STORES)
        if who in self.gone:
            return
        until = clocks.text(self.clock.now() + timedelta(days=90))
        with self.engine.begin() as connection:
            feed.append(connection, [], [Join(who, store, until)])
            self._tie(who, store, until, feed.head(connection).swept)

    def delete(self) -> None:
        with self.engine.begin() as connection:
            keys = [key for key in self._documents(connection) if key[1].startswith("doc-")]
            if keys:
                feed.append(connection, documents.remove(connection, [self.pick(keys)]))

    def pass_days(self) -> None:
        """Days go by, and the hub looks after its memberships."""
        self.clock.advance(self.chance.fraction() * 40 * 86400)
        while True:
            with self.engine.begin() as connection:
                upkeep.run(connection, self.clock)
            with db.reading(self.engine) as connection:
                if not upkeep.due(connection, self.clock):
                    break
        now = self.clock.now_text()
        for pair, (home, until) in list(self.ties.items()):
            if until is not None and until <= now:
                self.ties[pair] = (home, None)
                if not home:
                    del self.ties[pair]

    def erase(self) -> None:
        who = self.pick(PEOPLE)
        with self.engine.begin() as connection:
            if ("customer", who) not in self._documents(connection):
                return
            erasure.erase(connection, self.clock, who)
        self.gone.add(who)
        self.ties = {pair: tie for pair, tie in self.ties.items() if pair[0] != who}

    def change_policy(self) -> None:
        self._put(("policy", POLICY, {"scope": self.pick(["all", "store", "store"]), "n": self._next()}))

    def _next(self) -> int:
        self.made += 1
        return self.made

    def _put(self, *rows: documents.Row) -> None:
        with self.engine.begin() as connection:
            swept = feed.head(connection).swept
            documents.put_many(connection, rows)
        for kind, identity, body in rows:
            self._note(kind, identity, body, swept)

    def _note(self, kind: str, identity: str, body: dict[str, Any], swept: str | None) -> None:
        who, store = body.get("customer"), body.get("store")
        if kind == "customer" and identity not in self.gone:
            for pair, (home, until) in list(self.ties.items()):
                if pair[0] == identity and home and pair[1] != body["home_store"]:
                    self.ties[pair] = (False, until)
                    if until is None:
                        del self.ties[pair]
            if body["home_store"]:
                pair = identity, body["home_store"]
                self.ties[pair] = (True, self.ties.get(pair, (True, None))[1])
        since = body.get("placed_at") or body.get("at")
        if kind == "cart" and body["claim"]:
            store, since = body["claim"]["store"], body["claim"]["since"]
        if since and who and store and who not in self.gone and kind in TIES:
            days = 365 if kind in ("order", "return") else 90
            self._tie(who, store, clocks.text(clocks.parse(since) + timedelta(days=days)), swept)

    def _tie(self, who: str, store: str, until: str, swept: str | None) -> None:
        if swept is None or until > swept:
            home, known = self.ties.get((who, store), (False, None))
            self.ties[who, store] = (home, max(until, known or ""))

    def _documents(self, connection: Any) -> dict[Key, tuple[int, dict[str, Any]]]:
        return {
            (kind, identity): (stored.version, stored.body)
            for kind in ("policy", "till", "stock", "customer", "loyalty", "payment", *OWNED)
            for identity, stored in documents.of(connection, kind)
        }

    def should_have(self, store: str) -> dict[Key, int]:
        """The documents a till of a store should have, with their versions."""
        with db.reading(self.engine) as connection:
            everything = self._documents(connection)
            scoped = feed.head(connection).scoped is not None
        tills = dict(TILLS)

        def is_for(kind: str, identity: str, body: dict[str, Any]) -> bool:
            owner = identity if kind in ("customer", "loyalty") else body.get("customer")
            if not scoped or kind in ("policy", "till", "stock"):
                return True
            if owner is not None:
                return (owner, store) in self.ties
            if kind == "payment":
                return tills.get(body["till"]) == store
            return kind in ("note", "cart", "activity", "promotion") or body.get("store") == store

        return {key: version for key, (version, body) in everything.items() if is_for(*key, body)}

    def compare(self, copy: Copy) -> None:
        """A copy at the head holds what it should, and the hub's checksum says so."""
        assert copy.rows == self.should_have(copy.store)
        with db.reading(self.engine) as connection:
            head = feed.head(connection)
            scope = scopes.of_store(copy.store) if head.scoped is not None else scopes.EVERYONE
            at = Cursor(head.feed_id, head.seq, scope)
            told = pages.checksum(connection, Reader("x", scope), at)
            counted = checksums.counted(connection)
            kept = {kind: one for kind, one in checksums.kept(connection).items() if one[0]}
            assert copy.cursor is not None
            assert pages.cursor(connection, self.key, Reader("x", scope), copy.cursor) == at
        own = checksums.total((*key, version) for key, version in copy.rows.items())
        assert told.kinds == checksums.answer(own)
        assert kept == counted
