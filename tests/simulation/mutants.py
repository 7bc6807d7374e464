"""Broken rules by name: each a small change to the code that ships, which the simulator must notice.

The stories that notice them are in test_mutants.py. How a change is made and undone is here too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import msgspec
import pytest

from clienteling import protocol
from clienteling.devices.terminal import Answer
from clienteling.domain import cart_commands, command
from clienteling.domain.attempt import Attempt
from clienteling.errors import DeviceError
from clienteling.hub import claims, feed, handlers
from clienteling.services import offline, paying, settling
from clienteling.store import attempts, folding, notes
from clienteling.store.cache import Cache, Changes, _set_meta
from clienteling.store.encryption import Connection, writing
from clienteling.store.journal import Journal
from clienteling.sync import refill
from clienteling.till import Till

Patch = Callable[[pytest.MonkeyPatch], None]


@dataclass(frozen=True)
class Mutant:
    """One broken rule: what the rule says, and how it is broken."""

    rule: str
    patch: Patch

    @contextmanager
    def applied(self) -> Iterator[None]:
        """The program with this rule broken."""
        with pytest.MonkeyPatch.context() as patching:
            self.patch(patching)
            yield


ALL: dict[str, Mutant] = {}


def mutant(name: str, rule: str) -> Callable[[Patch], Patch]:
    """Adds a broken rule to the list."""

    def add(patch: Patch) -> Patch:
        ALL[name] = Mutant(rule, patch)
        return patch

    return add


# Commands


@mutant("no dedupe at the hub", "the same command again gets the stored answer and changes nothing")
def _no_dedupe(patching: pytest.MonkeyPatch) -> None:
    answered = handlers._answered

    def forgetful(work: Any, envelope: Any, failed: Any) -> protocol.Result:
        work.connection.execute(handlers.table.delete().where(handlers.table.c.id == envelope["id"]))
        return answered(work, envelope, failed)

    patching.setattr(handlers, "_answered", forgetful)


@mutant("new id on retry", "a command is sent again under the id it was made with")
def _new_id(patching: pytest.MonkeyPatch) -> None:
    batch = Journal.batch

    def renamed(self: Journal, limit: int, *, but: Iterable[str] = ()) -> list[tuple[str, bytes]]:
        rows = self.conn.execute("SELECT seq, id, bytes FROM commands WHERE state = 'sent'").fetchall()
        with self.writing():
            for seq, id_, written in rows:
                fresh = id_[:-1] + ("0" if id_[-1] != "0" else "1")
                again = bytes(written).replace(id_.encode(), fresh.encode())
                self.conn.execute("UPDATE commands SET id = ?, bytes = ? WHERE seq = ?", (fresh, again, seq))
        return batch(self, limit, but=but)

    patching.setattr(Journal, "batch", renamed)


@mutant("outbox out of order", "commands about one document are sent as they were done")
def _out_of_order(patching: pytest.MonkeyPatch) -> None:
    batch = Journal.batch
    patching.setattr(Journal, "batch", lambda self, limit, *, but=(): batch(self, limit, but=but)[::-1])


@mutant("facts can be refused", "what happened is recorded whoever reports it")
def _facts_refused(patching: pytest.MonkeyPatch) -> None:
    patching.setattr(command, "FACTS", frozenset())


@mutant("no refill", "a hub set back to an older copy gets back what its tills still have")
def _no_refill(patching: pytest.MonkeyPatch) -> None:
    patching.setattr(refill, "begin", lambda till, feed: None)


# The feed and the cache


@mutant("a row missing from the feed", "every change of a document is in the feed")
def _row_missing(patching: pytest.MonkeyPatch) -> None:
    append = feed.append

    def careless(connection: Any, pointers: Any, *more: Any, **named: Any) -> int:
        return append(connection, pointers[:-1] if len(pointers) > 3 else pointers, *more, **named)

    patching.setattr(feed, "append", careless)


@mutant("cursor saved apart", "rows and cursor of a page are one transaction")
def _cursor_apart(patching: pytest.MonkeyPatch) -> None:
    apply_page = Cache.apply_page

    def apart(self: Cache, items: Any, cursor: str | None = None, settled: Iterable[str] = ()) -> Changes:
        if cursor is not None:
            with writing(self.conn, "cache.page"):
                _set_meta(self.conn, "cursor", cursor)
        return apply_page(self, items, None, settled)

    patching.setattr(Cache, "apply_page", apart)


@mutant("settled not named", "a page says which commands its documents hold already")
def _not_named(patching: pytest.MonkeyPatch) -> None:
    apply_page = Cache.apply_page

    def unnamed(self: Cache, items: Any, cursor: str | None = None, settled: Iterable[str] = ()) -> Changes:
        bare = [msgspec.structs.replace(item, contains=()) for item in items]
        return apply_page(self, bare, cursor, settled)

    patching.setattr(Cache, "apply_page", unnamed)


@mutant("no version guard", "an older copy of a document never takes the place of a newer one")
def _no_version_guard(patching: pytest.MonkeyPatch) -> None:
    def last_word(_conn: Connection, items: Any) -> list[Any]:
        return list({(item.kind, item.id): item for item in items}.values())

    patching.setattr(folding, "newer", last_word)


# Carts


@mutant("claim epoch ignored", "only the grant that holds a cart completes it")
def _epoch_ignored(patching: pytest.MonkeyPatch) -> None:
    def holds(document: Any, act: Any) -> bool:
        return act.envelope.claim is not None and document.get("state") == "claimed"

    patching.setattr(cart_commands, "holds", holds)
    patching.setattr(cart_commands, "is_held_for", holds)


@mutant("leases never end", "a cart whose lease is over is the customer's again")
def _endless(patching: pytest.MonkeyPatch) -> None:
    patching.setattr(claims, "over", lambda connection, clock, carts=None: [])


@mutant("short claim offline", "cut off from the hub, nothing is completed under a plain claim")
def _short_claim(patching: pytest.MonkeyPatch) -> None:
    patching.setattr(offline, "as_it_may_be_sold", lambda till, sale: sale)


@mutant("numbers given twice", "an order's number is given once")
def _same_number(patching: pytest.MonkeyPatch) -> None:
    next_number = notes.next_number

    def forgetful(journal: Connection, name: str) -> int:
        given = next_number(journal, name)
        return (given + 1) // 2 if name == "order" else given

    patching.setattr(notes, "next_number", forgetful)


# Payments


@mutant("time-out is a decline", "what the terminal did not answer is unknown, not declined")
def _time_out_declines(patching: pytest.MonkeyPatch) -> None:
    moved = paying.moved

    def hasty(till: Till, one: Attempt, event: Any, **facts: Any) -> Attempt:
        return moved(till, one, "decline" if event == "lose" else event, **facts)

    patching.setattr(paying, "moved", hasty)


@mutant("no intent record", "the intent is on the disk before a byte goes to the terminal")
def _no_intent(patching: pytest.MonkeyPatch) -> None:
    write, send = attempts.write, paying.send

    def only_cash(journal: Connection, one: Attempt) -> None:
        if one.state != "intent":
            write(journal, one)

    def late(till: Till, terminal: Any, one: Attempt) -> Attempt:
        heard = _Heard(terminal, one)
        write(till.journal.conn, one)
        return send(till, heard, one)

    patching.setattr(attempts, "write", only_cash)
    patching.setattr(paying, "send", late)


class _Heard:
    """A terminal that was asked before anything was written down, and says again what it said."""

    def __init__(self, terminal: Any, one: Attempt) -> None:
        self._said: Answer | DeviceError
        try:
            self._said = terminal.start(one.id, one.amount, one.currency, may_offline=True)
        except DeviceError as problem:
            self._said = problem

    def start(self, *_: Any, **__: Any) -> Answer:
        if isinstance(self._said, DeviceError):
            raise self._said
        return self._said


@mutant("approval and sale in two transactions", "payments and the sale they paid for are one transaction")
def _two_transactions(patching: pytest.MonkeyPatch) -> None:
    together = Journal.writing

    @contextmanager
    def apart(self: Journal, name: str = "journal.together") -> Iterator[None]:
        if name == "sale.pay":
            yield
        else:
            with together(self, name):
                yield

    patching.setattr(Journal, "writing", apart)


@mutant("void forgotten", "money under a refused sale goes back")
def _void_forgotten(patching: pytest.MonkeyPatch) -> None:
    patching.setattr(settling, "_STEPS", {**settling._STEPS, "refused": lambda till, terminal, one: one})
