"""Erasure at the till: pages that name erased documents are taken in the right order, and the hub hears when all is gone.

What is taken out of the journal is store/erasing.py's.
"""

from __future__ import annotations

from collections.abc import Iterable

from clienteling.errors import HubError
from clienteling.protocol import ChangesPage
from clienteling.store import asides, erasing
from clienteling.store.cache import Cache, Changes
from clienteling.store.salvage import SALVAGED
from clienteling.sync.client import HubClient
from clienteling.till import Till


def take(till: Till, cache: Cache, page: ChangesPage, settled: Iterable[str]) -> Changes:
    """A page of the feed into a cache. What it says is erased leaves the journal first.

    After a crash in between the page comes again, because the cursor stands in the cache; erasing twice does no harm.
    """
    erased = [(item.kind, item.id) for item in page.items if item.erased]
    freed = erasing.forget(till.journal, erased, till.clock.now()) if erased else []
    return cache.refold(freed) | cache.apply_page(page.items, page.cursor, settled)


def report(till: Till, client: HubClient) -> Changes:
    """Carry out what the hub still waits for from this till, and say so; gives the documents that look different now.

    An erasure is reported when nothing about it is left here, so not while a sale of the customer is still to be sent, nor
    while a damaged journal lies aside (store/asides.py).
    """
    changes = till.cache.refold(erasing.sweep(till.journal, till.clock.now()))
    is_clear = _damaged_are_gone(till)
    if not till.journal.noted(erasing.ASK):
        return changes
    try:
        asked = client.erasures([])
    except HubError as problem:
        if problem.code != "not_found":
            raise
        asked = []  # a hub from before erasure was part of the protocol
    for one in asked:
        freed = erasing.forget(till.journal, one.documents, till.clock.now())
        changes |= till.cache.refold([*freed, *one.documents])
    done = [one.id for one in asked if is_clear and not erasing.remains(till.journal, one.documents)]
    before = [id_ for id_ in till.journal.noted(erasing.DONE) or [] if id_ not in {one.id for one in asked}]
    if done or before:
        client.erasures([*before, *done])
    with till.journal.writing():
        till.journal.note(erasing.DONE, [*before, *done][-erasing.MOST_DONE :] or None)
        # A hub tells so many at once: while some are done, there may be more.
        till.journal.note(erasing.ASK, True if asked else None)
    return changes


def _damaged_are_gone(till: Till) -> bool:
    is_asked, is_read = bool(till.journal.noted(erasing.ASK)), till.journal.noted(SALVAGED) is None
    return asides.sweep(till.settings.home, till.clock.now(), is_read=is_read, is_asked=is_asked)
