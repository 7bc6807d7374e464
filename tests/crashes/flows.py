"""What a till does in these tests, each flow as a person would do it again after the power came back."""

from __future__ import annotations

import json
import os
import resource
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from clienteling import app
from clienteling.domain.attempt import OPEN
from clienteling.errors import StorageError
from clienteling.services import (
    checkout,
    gift_cards,
    held,
    paying,
    people,
    settling,
    shift,
    takeover,
    tenders,
)
from clienteling.services.sale import Sale
from clienteling.store import attempts, points
from clienteling.sync import engine
from clienteling.sync.answers import SnapshotPage
from clienteling.sync.client import HubClient
from clienteling.till import Session, Till
from tests.fixtures_hub import associate_id, store_id
from tests.fixtures_till import settings_of
from tests.services.shop import SARA

NINO = Session(associate_id("nino"), "Nino", "associate", store_id("rustaveli"), auth="offline_pin")
SCARF = "11208"


NO_ROOM = 3
"""How a process ends in which a file could not grow, and which was told so by a known error."""


def run_short(job: dict[str, Any]) -> None:
    """Open the till of `home`, do `flow` in a process no file of which may grow beyond `room` bytes."""
    with opened(Path(job["home"])) as till:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (job["room"], job["room"]))
        try:
            FLOWS[job["flow"]](till, job["about"])
        except StorageError:
            os._exit(NO_ROOM)


def run(job: dict[str, Any]) -> None:
    """Open the till of `home`, do `flow`; end with SIGKILL at the `kill`-th moment. What was reached is in `heard`."""
    count = 0

    def watch(moment: str) -> None:
        nonlocal count
        count += 1
        os.write(heard, f"{moment}\n".encode())
        if count == job["kill"]:
            os.kill(os.getpid(), signal.SIGKILL)

    heard = os.open(job["heard"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    points.watch = watch
    with opened(Path(job["home"])) as till:
        FLOWS[job["flow"]](till, job["about"])


def opened(home: Path) -> Till:
    """The till of a folder with Nino signed in: she typed her PIN, the hub was not asked."""
    return app.with_session(app.open_till(settings_of(home)), NINO)


class SmallPages(HubClient):
    """A client that fetches the whole copy in more pages than so small a shop needs."""

    def snapshot(self, after: str | None = None, limit: int = 40) -> SnapshotPage:
        return super().snapshot(after, limit)


def round_with_hub(till: Till) -> None:
    """One round of sync."""
    with SmallPages.of(till) as client:
        engine.sync_once(till, client)


def sell_cart(till: Till, cart: str) -> None:
    """An online cart is claimed, paid in cash and sent. A sale that was kept goes on where it stood."""
    sale = checkout.kept(till)
    if (till.read("cart", cart) or {}).get("state") != "completed":
        if sale is None:
            with HubClient.of(till) as client:
                sale = takeover.claim(till, client, cart)
            checkout.keep(till, sale)
        checkout.pay_cash(till, sale, 20000)
    round_with_hub(till)


def sell_offline(till: Till, key: str) -> None:
    """A scarf is sold for cash without asking the hub, which hears of it afterwards."""
    if till.journal.noted("begun") != key:
        with till.journal.writing():
            till.journal.note("begun", key)
            checkout.keep(till, checkout.add(till, checkout.start(till, SARA), SCARF))
    sale = checkout.kept(till)
    if sale is not None:
        checkout.pay_cash(till, sale, 20000)
    round_with_hub(till)


def hold_and_resume(till: Till, label: str) -> None:
    """A sale is put aside, taken up again and paid, without asking the hub; it hears of it all in between and afterwards."""
    if till.journal.noted("begun") != label:
        with till.journal.writing():
            till.journal.note("begun", label)
            checkout.keep(till, checkout.add(till, checkout.start(till, SARA), SCARF))
    sale = checkout.kept(till)
    if sale is not None and not held_once(till, label):
        held.hold(till, sale, label)
        round_with_hub(till)
    aside = [one.id for one in held.listed(till) if one.label == label]
    sale = held.resume(till, None, aside[0]) if aside else checkout.kept(till)
    if sale is not None:
        checkout.pay_cash(till, sale, 20000)
    round_with_hub(till)


def held_once(till: Till, label: str) -> bool:
    """Whether a sale was ever put aside under this label."""
    rows = till.cache.conn.execute("SELECT id FROM documents WHERE kind = 'held'").fetchall()
    return any((till.read("held", row[0]) or {}).get("label") == label for row in rows)


def work_a_shift(till: Till, reason: str) -> None:
    """The drawer is opened, its float put right, a coin put in, counted and closed without the hub, which then hears of it."""
    if not any(one.closed and reason in [move.reason for move in one.moves] for one in shift.listed(till)):
        now = shift.current(till) or shift.open_(till, 500)
        if now.float_ != 5000:
            now = shift.correct(till, 5000)
        if not now.moves:
            shift.move(till, "in", 100, reason)
        shift.close(till, {5000: 1, 100: 1})
    round_with_hub(till)


def pay_by_gift_card(till: Till, card: str) -> None:
    """A scarf is paid with what is on a gift card, and the rest in cash; then the hub hears what became of it."""
    settling.recover(till, None)
    if till.journal.noted("begun") != card:
        with till.journal.writing():
            till.journal.note("begun", card)
            checkout.keep(till, checkout.add(till, checkout.start(till, SARA), SCARF))
    sale = checkout.kept(till)
    if sale is not None:
        take_from(till, sale, card)
        tenders.take_cash(till, sale, 20000)
    for _ in range(3):
        round_with_hub(till)
        settling.settle(till, None)
    round_with_hub(till)


def take_from(till: Till, sale: Sale, card: str) -> None:
    """What is on the card is taken for a sale, once: an attempt nobody knows the end of is asked about first."""
    while not any(part.is_paid for part in tenders.due(till, sale).parts):
        waiting = [one for one in attempts.of_sale(till.journal.conn, sale.id) if one.state in OPEN]
        with HubClient.of(till) as client:
            for one in waiting:
                gift_cards.ask(till, client, one)
            if not waiting:
                intent = paying.begin(till, sale, 100_00, "gift_card", card=card, last4="7890")
                gift_cards.take(till, client, intent)
        if waiting:  # closed at the hub, when it never got there
            round_with_hub(till)
            settling.settle(till, None)


def write_and_correct(till: Till, text: str) -> None:
    """A note, then a correction, then a round that brings a page of the feed and settles both."""
    if not is_written(till, text):
        people.note(till, SARA, text)
    people.correct(till, SARA, {"fit_note": text})
    round_with_hub(till)


def build_again(till: Till, text: str) -> None:
    """The copy is lost while a note waits, and fetched again: a new file, loaded, caught up, swapped in."""
    if not is_written(till, text):
        people.note(till, SARA, text)
        till.files.discard(till.journal, "cache_damaged")
    round_with_hub(till)


def begin_again(till: Till, _: str) -> None:
    """The start after a crash: what was done is shown again, then sent."""
    round_with_hub(till)


def notes(till: Till) -> list[str]:
    """The texts of all notes on this till."""
    rows = till.cache.conn.execute("SELECT id FROM documents WHERE kind = 'note'").fetchall()
    return [(till.read("note", row[0]) or {})["text"] for row in rows]


def is_written(till: Till, text: str) -> bool:
    """Whether a note with this text was ever made here: a copy that was lost may not show it yet."""
    made = [json.loads(row[0]) for row in till.journal.conn.execute("SELECT bytes FROM commands")]
    return any(one["body"].get("text") == text for one in made)


FLOWS: dict[str, Callable[[Till, str], None]] = {
    "sell_cart": sell_cart,
    "sell_offline": sell_offline,
    "hold_and_resume": hold_and_resume,
    "work_a_shift": work_a_shift,
    "pay_by_gift_card": pay_by_gift_card,
    "write_and_correct": write_and_correct,
    "build_again": build_again,
    "begin_again": begin_again,
}
