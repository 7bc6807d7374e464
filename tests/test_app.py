"""How a till starts: whatever happened to its cache, there is a window to work in."""

from __future__ import annotations

from pathlib import Path

from clienteling import app
from tests.fixtures_till import customer, make_till, note_of

PAGE = 4096


def test_a_till_starts_wherever_its_cache_is_damaged_and_still_shows_what_was_done_here(
    tmp_path: Path,
) -> None:
    till = make_till(tmp_path, [("customer", "sara", customer())])
    note = note_of(till, "sara", "Asked for the coat")
    till.do(note)
    file = till.cache.path
    till.close()
    whole = file.read_bytes()
    for place in range(0, len(whole), PAGE):
        for old in tmp_path.glob("cache-*"):
            old.unlink()
        file.write_bytes(whole[:place] + bytes(64) + whole[place + 64 :])
        with app.open_till(till.settings, clock=till.clock, ids=till.ids) as again:
            shown = again.read("note", note["document"]["id"])
            assert shown is not None, f"damaged at {place}"
            again.journal.note("cache_file", file.name)
