"""`clienteling-hub seed`: fills an empty hub with the demo retailer, its pictures, PINs and shop front.

What the retailer looks like is decided in `clienteling.hub.seeding`.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, Engine, select
from tqdm import tqdm

from clienteling import clock as clocks
from clienteling.clock import SystemClock
from clienteling.errors import BadInput, Refused
from clienteling.hub import (
    associates,
    cli,
    db,
    documents,
    feed,
    gift_cards,
    images,
    links,
    signing,
    storefront,
)
from clienteling.hub.importing.merging import MARK
from clienteling.hub.seeding import goods, people, shop, story
from clienteling.hub.seeding.shop import Row
from clienteling.hub.tables import documents as table
from clienteling.ids import SystemIds

DEMO_SECRET = "alma-house"  # noqa: S105 (a demo's, printed in docs/demo.md; no real hub has it)
_PICTURE = "image/svg+xml"
_BATCH = 1000
_SENTENCES = {
    "other_retailer": "this hub belongs to another retailer; name an empty folder with --home",
    "bad_number": f"--customers is a number from 1 to {people.MOST_CUSTOMERS:,}",
    "bad_time": "--now is a time such as 2026-11-22T13:00:00Z",
}
_STORY = (
    "customer", "loyalty", "wishlist", "cart", "order", "return", "payment", "note", "activity", "promotion",
)  # fmt: skip


class Seeded(NamedTuple):
    """What came of it: documents of the demo by kind, how many changed, and pictures."""

    documents: int
    changed: int
    pictures: int
    kinds: dict[str, int]


def seed(
    engine: Engine, customers: int = 5000, seed: int = 1, now: datetime | None = None, progress: bool = False
) -> Seeded:
    """Writes the demo retailer in one transaction; the same arguments again change nothing.

    Other arguments, or another day, put the new demo in the place of the old one: what an earlier seed made is
    replaced or goes, what people or imports made stays. `now` is the moment its day has come to (UTC; default: the
    clock). Raises BadInput("bad_number"), and Refused("other_retailer") when the hub belongs to somebody else.
    """
    if not 0 < customers <= people.MOST_CUSTOMERS:
        raise BadInput("bad_number", customers=customers, most=people.MOST_CUSTOMERS)
    moment = now or SystemClock().now()
    with engine.begin() as connection:
        _only_ours(connection)
        pictures = sum(1 for picture in goods.drawings() if images.put(connection, picture, _PICTURE))
        counted = _Counted(story.documents(customers, seed, moment), progress)
        changed = documents.put_many(connection, counted) + _let_go(connection, counted.ids)
        _let_sign_in(connection)
        storefront.set_secret(connection, DEMO_SECRET)
        _let_pay(connection)
    kinds = Counter(kind for kind, _ in counted.ids)
    return Seeded(len(counted.ids), changed, pictures, dict(sorted(kinds.items(), key=_most_first)))


def _most_first(kind: tuple[str, int]) -> tuple[int, str]:
    return -kind[1], kind[0]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `clienteling-hub seed`."""
    cli.add_place(parser)
    parser.add_argument("--customers", type=int, default=5000, metavar="N", help="default: %(default)s")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="another seed, other people")
    parser.add_argument(
        "--now", metavar="TIME", help="RFC 3339 moment of the demo's day (default: the clock)"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(args: argparse.Namespace) -> int:
    """Seeds the hub that the arguments name and says what was written."""
    try:
        now = clocks.parse(args.now) if args.now else None
        with db.translated():
            done = seed(db.open(cli.place(args)), args.customers, args.seed, now, progress=not args.json)
    except (BadInput, Refused) as error:
        if error.code not in _SENTENCES:
            raise
        print(f"clienteling-hub: {_SENTENCES[error.code]}", file=sys.stderr)  # noqa: T201
        return 1 if isinstance(error, Refused) else 2
    if args.json:
        print(documents.encode(done._asdict()))  # noqa: T201 (the product of this command)
    else:
        retailer = shop.policy()["retailer"]
        print(f"{retailer}: {done.documents:,} documents, {done.changed:,} of them changed")  # noqa: T201
        print(", ".join(f"{kind} {count:,}" for kind, count in done.kinds.items()))  # noqa: T201
        print(f"sign in as {shop.associates()[0].user} with PIN {shop.associates()[0].pin}")  # noqa: T201
    return 0


def _only_ours(connection: Connection) -> None:
    """A hub with a real retailer in it must not be filled with made-up customers."""
    policy = documents.get(connection, "policy", shop.POLICY)
    ours = policy is not None and policy.body.get("retailer") == shop.policy()["retailer"]
    stranger = policy if policy is not None else next(documents.of(connection, "customer"), None)
    if stranger is not None and not ours:
        raise Refused("other_retailer")


def _let_sign_in(connection: Connection) -> None:
    keys = signing.keys(connection)
    for person in shop.associates():
        associates.set_credentials(connection, keys.badge, person.id, person.user, person.pin, person.badge)


def _let_pay(connection: Connection) -> None:
    """The demo's gift cards, with what is left on them, and the address its links lead to."""
    keys, clock = signing.keys(connection), SystemClock()
    for number, amount in shop.gift_cards():
        if gift_cards.by_number(connection, keys.badge, number) is None:
            ids, currency = SystemIds(clock), shop.policy()["currency"]
            gift_cards.issue(connection, ids, clock, keys.badge, amount, currency, number)
    if links.fact(connection, links.ADDRESS) is None:
        links.note(connection, links.ADDRESS, links.SERVED.encode())


def _let_go(connection: Connection, kept: set[tuple[str, str]]) -> int:
    """Removes what an earlier seed wrote and this one did not: yesterday's visits, customers of another seed."""
    written = connection.execute(select(table.c.kind, table.c.id).where(table.c.kind.in_(_STORY)))
    stale = [(row.kind, row.id) for row in written if (row.kind, row.id) not in kept and _is_derived(row.id)]
    return sum(_remove(connection, stale[start : start + _BATCH]) for start in range(0, len(stale), _BATCH))


def _remove(connection: Connection, stale: list[tuple[str, str]]) -> int:
    """Deletes documents but for imported ones, each with its entry in the feed; gives how many went."""
    stored = documents.texts(connection, stale)
    gone = documents.remove(
        connection, [key for key, (_, text) in stored.items() if MARK not in msgspec.json.decode(text)]
    )
    feed.append(connection, gone)
    return len(gone)


def _is_derived(identity: str) -> bool:
    return identity[14:15] == "5"  # the version of a UUID: people and tills make version 7


class _Counted:
    """Documents on their way into the hub, remembered, with a bar on a terminal."""

    def __init__(self, rows: Iterable[Row], progress: bool) -> None:
        self.ids: set[tuple[str, str]] = set()
        # tqdm's None: shown on a terminal only.
        self._rows = tqdm(rows, unit=" documents", disable=None if progress else True, leave=False)

    def __iter__(self) -> Iterator[Row]:
        for row in self._rows:
            self.ids.add(row[:2])
            yield row
