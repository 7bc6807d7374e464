"""A whole copy and pages of the feed, beside the least that could be done with the same bytes; and frames meanwhile."""

from __future__ import annotations

import itertools
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec

from clienteling import app, settings
from clienteling.protocol import Change
from clienteling.services import enrol
from clienteling.store.encryption import connect
from clienteling.sync import bootstrap
from clienteling.sync.client import HubClient
from clienteling.till import Identity, Till
from tests.bench import population
from tests.bench import rows as figures
from tests.bench.people import STORE, person
from tests.bench.reached import memory_mib
from tests.bench.snapshot import SnapshotAdapter, prepare, prepared
from tests.bench.timing import Timing, measure

PAGES, CHANGES = 40, 500


def rows(home: Path, sizes: list[int], copied: int) -> list[figures.Row]:
    """The rows of the table. `copied` is how many customers the whole copy has."""
    found = whole_copy(home / "copy", copied)
    pages: dict[int, Timing] = {}
    for size in sizes:
        with population.build(home / str(size), size) as till:
            pages[size] = page_of_changes(till, size)
        found.append(
            figures.Row.limit(f"a page of {CHANGES} changes applied", size, pages[size].p95, "p95", 50.0)
        )
    if len(sizes) > 1:
        few, many = pages[min(sizes)], pages[max(sizes)]
        found.append(
            figures.Row.ratio(
                "a page of changes: most ÷ fewest customers", max(sizes), many.p50 / few.p50, 1.5
            )
        )
    return found


# The whole copy


def whole_copy(home: Path, customers: int) -> list[figures.Row]:
    """Documents a second against a bare decode and executemany of the same bytes, and what memory does."""
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    pages = home / "pages"
    prepare(pages, population.documents, customers)
    try:
        with _empty_till(home) as till:
            ours, memory = _copied(till, pages)
        bare = _bare(home, pages)
    finally:
        shutil.rmtree(home)
    return [
        figures.Row.plain("whole copy, thousand documents a second", customers, ours / 1000, "k/s"),
        figures.Row.plain("the same bytes decoded and inserted bare", customers, bare / 1000, "k/s"),
        figures.Row.at_least("whole copy ÷ bare", customers, ours / bare, 0.5),
        figures.Row.limit(
            "memory gained from a quarter of the copy to its end", customers, memory, "MiB", 16.0
        ),
    ]


def _empty_till(home: Path) -> Till:
    till, _ = app.prepare(replace(settings.load(home), home=home, key_file=home / "till.key"))
    identity = Identity("bench", "till", 9, "Till 9", STORE, "Bench", "http://127.0.0.1:9", "f")
    return enrol.settle_in(till, identity)


def _copied(till: Till, pages: Path) -> tuple[float, float]:
    """Documents a second through the shipping client and store, and MiB gained after the first quarter, at most."""
    adapter = SnapshotAdapter(prepared(pages))
    seen: list[tuple[int, float]] = []
    with HubClient.of(till, adapter) as client:
        started = time.perf_counter()
        bootstrap.fetch(till, client, lambda done, _total: seen.append((done, memory_mib())))
        spent = time.perf_counter() - started - adapter.spent
    total = seen[-1][0]
    seen.append((total, memory_mib()))  # the indices are made after the last page
    after = [memory for done, memory in seen if done >= total / 4]
    return total / spent, max(after) - after[0]


class _Line(msgspec.Struct):
    kind: str
    id: str
    version: int
    body: msgspec.Raw


def _bare(home: Path, pages: Path) -> float:
    """Documents a second when nothing is checked, found or shown: decode the lines, insert the rows."""
    conn = connect(home / "bare.db", bytes(32), cache_mb=64)
    conn.execute(
        "CREATE TABLE documents (kind TEXT, id TEXT, version INTEGER, body TEXT, PRIMARY KEY (kind, id))"
    )
    decode = msgspec.json.Decoder(_Line).decode_lines
    spent, total = 0.0, 0
    for content in prepared(pages):
        started = time.perf_counter()
        lines = decode(content[: content.rstrip(b"\n").rfind(b"\n") + 1])
        conn.execute("BEGIN IMMEDIATE")
        conn.executemany(
            "INSERT INTO documents VALUES (?, ?, ?, ?)",
            [(one.kind, one.id, one.version, bytes(one.body).decode()) for one in lines],
        )
        conn.execute("COMMIT")
        spent += time.perf_counter() - started
        total += len(lines)
    conn.close()
    return total / spent


# Pages of the feed


def page_of_changes(till: Till, customers: int) -> Timing:
    """Renamed customers: of all documents they have the most that must be found again."""
    numbers = _anyone(customers)
    cursor = till.cache.cursor() or "bench"

    def batch() -> list[Change]:
        return [renamed(till, person(n)["id"]) for n, _ in zip(numbers, range(CHANGES), strict=False)]

    batches = [batch() for _ in range(min(PAGES, customers // CHANGES))]
    return measure(lambda items: till.cache.apply_page(items, cursor), batches)


def _anyone(customers: int) -> Iterator[int]:
    """Customers from all over the table, nobody twice before everybody had a turn."""
    step = 6_661  # a prime: it divides none of the sizes
    return (n * step % customers for n in itertools.count())


def renamed(till: Till, customer: str) -> Change:
    """A customer whose name, number and address at the web changed at the hub, which is not true of anything else."""
    body: dict[str, Any] = till.cache.base("customer", customer) or {}
    version = (till.cache.version("customer", customer) or 0) + 1
    name = {**body["name"], "given": body["name"]["given"].rstrip("ae") + "ae"[version % 2]}
    return Change(op="put", kind="customer", id=customer, version=version, body={**body, "name": name})


class Syncing:
    """A thread that applies pages of the feed as the sync thread does, until the block ends."""

    def __init__(self, till: Till, customers: int) -> None:
        self._till, self._customers = till, customers
        self._stop = threading.Event()
        self.pages = 0

    def __enter__(self) -> Syncing:
        self._thread = threading.Thread(target=self._run, name="sync")
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        numbers = _anyone(self._customers)
        with self._till.for_thread() as till:
            while not self._stop.is_set():
                items = [renamed(till, person(next(numbers))["id"]) for _ in range(CHANGES)]
                till.cache.apply_page(items, till.cache.cursor())
                self.pages += 1
