"""The composition root: puts one till together from its settings. Nothing else constructs these things.

What a till is stands in till.py; this module loads the encrypted store, so windows import it in the store's thread.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clienteling.clock import Clock, SystemClock
from clienteling.devices.fiscals import open_fiscal
from clienteling.errors import AlreadyRunning, Damaged, NotEnrolled, StorageError
from clienteling.ids import Ids, SystemIds
from clienteling.services import enrol as enrolling
from clienteling.settings import Settings
from clienteling.store import ahead, keys, reserve
from clienteling.store.files import JOURNAL, Files, Lock, is_half_repaired
from clienteling.store.journal import Journal
from clienteling.sync import lost_answers
from clienteling.sync.client import HubClient
from clienteling.till import IDENTITY, Identity, Session, Till

if TYPE_CHECKING:
    from clienteling.store.salvage import Salvage

__all__ = [
    "Identity",
    "Session",
    "Till",
    "enrol",
    "is_enrolled",
    "is_running",
    "open_till",
    "prepare",
    "repair",
    "with_session",
]


def open_till(
    settings: Settings, *, clock: Clock | None = None, ids: Ids | None = None, read_only: bool = False
) -> Till:
    """Open the till of a folder, for the calling thread. Read only works beside a running app and writes nothing.

    Raises NotEnrolled for a folder that is no till yet, AlreadyRunning for a second writer, NoKeyring, WrongKey,
    Damaged (the journal: it is never replaced in silence), NewerSchema, DiskFull, StorageError.
    """
    clock = clock or SystemClock()
    ids = ids or SystemIds(clock)
    lock = None if read_only else Lock(settings.home)
    try:
        found = keys.find(settings)
        if found is None:
            raise NotEnrolled
        files = Files(
            settings.home, found, ids, clock, cache_mb=settings.cache_mb, read_only=read_only, lock=lock
        )
        return _put_together(settings, files)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def _put_together(settings: Settings, files: Files) -> Till:
    journal = files.journal()
    try:
        written = journal.noted(IDENTITY)
        if written is None:
            raise NotEnrolled
        till = Till(
            settings,
            files.clock,
            files.ids,
            journal,
            files,
            Identity(**written),
            fiscal=open_fiscal(settings),
        )
        try:
            till = _looked_at(till, written)
        except Damaged as problem:
            if files.read_only or problem.code != "cache_damaged":
                raise
            files.discard(journal, problem.code)  # SQLite finds damage only where it reads
            till = _looked_at(till, written)
    except BaseException:
        files.close_cache()
        journal.close()
        raise
    return till


def _looked_at(till: Till, written: dict[str, Any]) -> Till:
    """The till with every command of its journal shown, and the name of its store."""
    if not till.files.read_only:
        till.cache.project_all()
        lost_answers.given_up(till.journal)  # whoever waited for an answer is gone
        ahead.catch_up(till.journal, till.cache, till.enrolled(), till.clock.now_text())
        till.files.sweep(till.journal)
        reserve.keep(till.settings.home)
        with suppress(StorageError):  # not now, then at the next start
            keys.note_salt(till.settings.home, till.settings.home / JOURNAL)
    return replace(till, identity=Identity(**{**written, "store_name": str(till.store.get("name", ""))}))


def prepare(
    settings: Settings, *, clock: Clock | None = None, ids: Ids | None = None
) -> tuple[Till, str | None]:
    """The till of a folder about to be enrolled: made if need be, `identity` None. Also the name of a journal set aside.

    Only enrolling may begin an empty journal, because a person asked for it; a damaged one is kept under the name given.
    Raises AlreadyRunning, NoKeyring, WrongKey, NewerSchema, DiskFull, StorageError.
    """
    clock = clock or SystemClock()
    ids = ids or SystemIds(clock)
    lock = Lock(settings.home)
    try:
        found = keys.find(settings) or keys.make(settings, ids)
        files = Files(settings.home, found, ids, clock, cache_mb=settings.cache_mb, lock=lock)
        aside = None
        try:
            if is_half_repaired(settings.home):
                raise Damaged(file=JOURNAL)
            journal = Journal.open(settings.home / JOURNAL, found.database, clock=clock)
        except Damaged:
            aside = _salvaged(settings, found, clock).aside
            journal = Journal.open(settings.home / JOURNAL, found.database, clock=clock)
    except BaseException:
        lock.release()
        raise
    return Till(settings, clock, ids, journal, files, None, fiscal=open_fiscal(settings)), aside


def enrol(
    settings: Settings, hub_url: str, code: str, name: str | None = None, *, clock: Clock | None = None
) -> tuple[Till, str | None]:
    """Make this folder a till of a hub, with a one-time code. Gives the till, and the name of a journal set aside.

    Raises what `prepare`, `services.enrol.pin_for` and `enrol` raise; a folder that could not be enrolled can be tried again.
    """
    till, aside = prepare(settings, clock=clock)
    try:
        pin = enrolling.pin_for(settings, hub_url, code)
        with HubClient(
            hub_url,
            till.files.keys.device,
            clock=till.clock,
            pin=pin,
            timeout=settings.request_timeout,
        ) as client:
            return enrolling.enrol(till, client, code, name, certificate=pin), aside
    except BaseException:
        till.close()
        raise


def repair(settings: Settings, *, clock: Clock | None = None) -> Salvage:
    """Save what can be read of a damaged journal into a new one, for a person who asked for it; gives what was saved.

    Raises AlreadyRunning, NotEnrolled, NoKeyring, WrongKey, Damaged("journal_missing"), DiskFull, StorageError.
    """
    lock = Lock(settings.home)
    try:
        found = keys.find(settings)
        if found is None:
            raise NotEnrolled
        return _salvaged(settings, found, clock or SystemClock())
    finally:
        lock.release()


def _salvaged(settings: Settings, found: keys.Keys, clock: Clock) -> Salvage:
    from clienteling.store.salvage import salvage  # start-up deferral: hardly ever needed

    return salvage(settings.home, found, clock)


def with_session(till: Till, session: Session | None) -> Till:
    """The same till with somebody signed in, or nobody."""
    return replace(till, session=session)


def is_enrolled(settings: Settings) -> bool:
    """Whether this folder belongs to a till of some hub; asks neither keyring nor hub."""
    return "hub" in keys.read_note(settings.home)


def is_running(settings: Settings) -> bool:
    """Whether another process has this till open for writing."""
    if not settings.home.exists():
        return False
    try:
        Lock(settings.home).release()
    except AlreadyRunning:
        return True
    return False
