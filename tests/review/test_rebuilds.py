"""What a till shows while its copy is fetched anew or thrown away by another thread: never less than was done here."""

from collections.abc import Callable
from typing import Any

import pytest

from clienteling.errors import Offline
from clienteling.ids import derived
from clienteling.protocol import ChangesPage
from clienteling.sync import engine
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import Hub
from tests.fixtures_till import customer, note_of, reopened, synced

TAMAR = derived("customer", "tamar")
EnrolledTill = Callable[..., Till]


def notes(till: Till) -> list[str]:
    rows = till.cache.conn.execute("SELECT coalesce(data, base) FROM documents WHERE kind = 'note'")
    return [row[0] for row in rows.fetchall()]


def test_a_copy_that_breaks_off_while_it_catches_up_takes_nothing_from_the_screen(
    hub: Hub, enrolled_till: EnrolledTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.put(("customer", TAMAR, customer()))
    till = enrolled_till()
    real = HubClient.changes
    asked: list[str] = []

    def breaking(self: HubClient, cursor: str, limit: int = 500, wait: int = 0) -> ChangesPage:
        asked.append(cursor)
        if len(asked) > 1:
            raise Offline
        hub.put(*(("customer", derived("customer", str(n)), customer(f"Nr{n}")) for n in range(3)))
        return real(self, cursor, 1, wait)

    with HubClient.of(till) as client:
        began = client.snapshot()
        till.do(note_of(till, TAMAR, "linen"))  # sent while the pages of the copy came
        monkeypatch.setattr(HubClient, "snapshot", lambda self, after=None, limit=1000: began)
        monkeypatch.setattr(HubClient, "changes", breaking)
        with pytest.raises(Offline):
            engine.bootstrap(till, client)
    assert len(asked) == 2
    with reopened(till) as again:
        assert len(notes(again)) == 1
        monkeypatch.undo()
        synced(again)
        assert len(notes(again)) == 1
        assert again.journal.applied() == []


def test_a_page_that_was_waited_for_is_not_laid_into_an_empty_copy(
    hub: Hub, enrolled_till: EnrolledTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.put(("customer", TAMAR, customer()))
    till = enrolled_till()
    real = HubClient.changes

    def meanwhile(self: HubClient, *args: Any, **more: Any) -> ChangesPage:
        page = real(self, *args, **more)
        monkeypatch.setattr(HubClient, "changes", real)
        with till.for_thread() as other:  # the window met damage in the copy while we waited
            other.files.discard(other.journal, "cache_damaged")
        return page

    hub.put(("customer", derived("customer", "giorgi"), customer("Giorgi")))
    monkeypatch.setattr(HubClient, "changes", meanwhile)
    synced(till)
    synced(till)
    assert till.read("customer", TAMAR) == customer()
