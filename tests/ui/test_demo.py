"""The demo: a shop that is of today whenever it is opened."""

import json
from pathlib import Path
from typing import Any

import pytest

from clienteling.devices import terminals
from clienteling.errors import DeviceError
from ui import demo

MORNING, EVENING, NEXT_DAY = "2026-11-20T08:00:00Z", "2026-11-20T16:00:00Z", "2026-11-21T08:00:00Z"


@pytest.mark.parametrize(("second", "filled"), [(EVENING, False), (NEXT_DAY, True)])
def test_the_shop_is_filled_once_a_day(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], second: str, filled: bool
) -> None:
    def opened(now: str) -> tuple[Any, bool]:
        with demo.running(tmp_path, 5, now) as running:
            kept = json.loads((tmp_path / demo.SEEDED).read_text("utf-8"))
            assert running.url.endswith(str(kept["port"]))
        return kept, "Filling" in capfd.readouterr().out

    assert opened(MORNING)[1]
    kept, again = opened(second)
    assert (again, kept["day"], kept["customers"]) == (filled, second[:10], 5)


def test_the_demo_has_a_card_terminal_that_ends_with_it(tmp_path: Path) -> None:
    with demo.running(tmp_path, 5, MORNING) as running:
        terminal = terminals.open_terminal(running.settings())
        assert terminal is not None
        assert terminal.greet() == "Clienteling Simulator 1"
    with pytest.raises(DeviceError, match="terminal_silent"):
        terminal.greet()


def test_a_terminal_named_in_the_tills_own_settings_is_the_one_the_demo_uses(tmp_path: Path) -> None:
    (tmp_path / "till").mkdir()
    (tmp_path / "till" / "settings.toml").write_text(
        'terminal = "nexo"\nterminal_address = "https://192.0.2.7/"\n'
    )
    with demo.running(tmp_path, 5, MORNING) as running:
        assert running.settings().terminal_address == "https://192.0.2.7/"
