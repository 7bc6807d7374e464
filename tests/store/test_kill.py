"""A till that loses its power in the middle of work has everything it said was done, and shows it."""

import subprocess
import sys
from pathlib import Path

import pytest

from clienteling import app
from tests.fixtures_till import make_till

WRITER = """
import sys
from pathlib import Path
from clienteling import app
from tests.fixtures_till import SESSION, note_of, settings_of
till = app.with_session(app.open_till(settings_of(Path(sys.argv[1]))), SESSION)
number = 0
while True:
    till.do(note_of(till, "c", f"note {number}"), notes={"last": number})
    print(number, flush=True)
    number += 1
"""


@pytest.mark.parametrize("after", [1, 7, 40])
def test_what_was_confirmed_before_the_power_went_is_there_and_shown(tmp_path: Path, after: int) -> None:
    till = make_till(tmp_path)
    till.close()
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        for _ in range(after):
            confirmed = int(writer.stdout.readline())
        writer.kill()
    with app.open_till(till.settings) as again:
        texts = [one["command"]["body"]["text"] for one in again.journal.waiting()]
        assert texts == [f"note {number}" for number in range(len(texts))]
        assert len(texts) > confirmed
        assert again.journal.noted("last") == len(texts) - 1
        assert again.cache.count("note") == len(texts)
        assert [one["command"]["seq"] for one in again.journal.waiting()] == list(range(1, len(texts) + 1))
