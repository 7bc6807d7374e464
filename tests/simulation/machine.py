"""One till of a simulation: the real program over real encrypted files, its clock, its line, who stands at it.

It may die at any moment and is started again as a person would: opened, somebody signs in, the open sale is taken up.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from clienteling import app
from clienteling.clock import HandClock
from clienteling.errors import HubError
from clienteling.ids import Ids, derived
from clienteling.services import checkout, settling, signin
from clienteling.services.sale import Sale
from clienteling.sync import engine
from clienteling.sync.client import HubClient
from clienteling.sync.session import HubSession
from clienteling.till import Session, Till
from tests.fixtures_till import settings_of
from tests.simulation import prepared
from tests.simulation.line import Line
from tests.simulation.terminal import SimulatedTerminal


@dataclass
class Machine:
    """A counter PC."""

    name: str
    home: Path
    clock: HandClock
    ids: Ids
    line: Line
    user: str
    skew: int = 0
    page: int = 0
    """Documents in one answer of the hub; 0: as many as it likes."""
    sale: Sale | None = None
    """What lies on the counter."""
    is_up: bool = False
    is_behind: bool = False
    """A write to its cache failed: until the next start it may show less than its journal holds."""
    is_older: bool = False
    """Its cache file was replaced by an older one, and the feed has not told it the rest yet."""
    is_hurt: bool = False
    """Something was done to its files since it was last up to date: an error about them has a cause."""
    written: dict[int, tuple[str, bytes]] = field(default_factory=dict)
    """The commands of its journal as first seen: id and bytes by number."""
    cut_off: set[str] = field(default_factory=set)
    """Sales made while it knew that it cannot reach the hub, by order."""
    is_revoked: bool = False
    """It was taken out of service."""
    terminal: SimulatedTerminal = field(default_factory=SimulatedTerminal)
    receipts: list[tuple[str, str, int]] = field(default_factory=list)
    """What customers took home: order, number and total."""

    def start(self) -> None:
        """The program starts, with nobody signed in."""
        self.till: Till = app.open_till(settings_of(self.home), clock=self.clock, ids=self.ids)
        self.client = self._client()
        self.is_up, self.is_behind = True, False
        self.sale = checkout.kept(self.till)

    def start_again(self) -> None:
        """The program starts; who works here signs in, through the hub or without it."""
        self.start()
        settling.recover(self.till, self.terminal)
        try:
            self.sign_in(self.user)
        except HubError:
            pass  # nobody knows them here without the hub; the next one to try may have more luck

    def begin(self) -> None:
        """The story begins: the program runs, and who works here has signed in this morning."""
        self.start()
        identity = self.till.enrolled()
        who = Session(
            derived("associate", self.user),
            self.user.title(),
            prepared.PEOPLE[self.user],
            identity.store_id,
            at_hub=HubSession.over(),
        )
        self.till = app.with_session(self.till, who)

    def sign_in(self, user: str) -> None:
        """Somebody shows a badge."""
        session = signin.sign_in_by_badge(self.till, self.client, prepared.badge(user))
        self.user = user
        self.till = app.with_session(self.till, session)
        self.client = self._client()

    def _client(self) -> HubClient:
        client = HubClient.of(self.till, self.line)
        if self.page:
            client.changes = partial(client.changes, limit=self.page)  # type: ignore[method-assign]
            client.snapshot = partial(client.snapshot, limit=self.page * 8)  # type: ignore[method-assign]
        return client

    def whole_copy(self) -> Iterator[tuple[str, str, int, str]]:
        """What the hub would give a new till of this one's scope."""
        after: str | None = None
        while True:
            page = self.client.snapshot(after)
            yield from page.rows
            after = page.next
            if after is None:
                return

    def sync(self) -> engine.Outcome:
        """One round with the hub."""
        done = engine.sync_once(self.till, self.client)
        if done.rebuilt and not done.more:
            self.is_hurt = False
        self.is_older = self.is_older and done.more
        return done

    def die(self) -> None:
        """The program ends with nothing closed: what the files hold at this moment is what the next start finds."""
        left = self.home.with_name(self.home.name + ".left")
        shutil.copytree(self.home, left, copy_function=prepared.copy_file)
        self.till.close()
        shutil.rmtree(self.home)
        left.rename(self.home)
        self.sale, self.is_up = None, False

    def stop(self) -> None:
        """The program ends in good order."""
        self.till.close()
        self.sale, self.is_up = None, False

    def unanswered(self) -> int:
        """Commands whose fate is still open: not answered, or not yet seen in the hub's documents."""
        count = "SELECT count(*) FROM commands WHERE state IN ('pending', 'sent', 'live', 'applied')"
        return int(self.till.journal.conn.execute(count).fetchone()[0])

    def cache_file(self) -> Path:
        """The file of the cache in use."""
        return self.till.cache.path

    def __str__(self) -> str:
        hours = round(self.skew / 3600)
        return f"{self.name} ({self.user.title()}{f', clock {hours:+d} h' if hours else ''})"
