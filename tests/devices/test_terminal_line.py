"""The line to a terminal: only the terminal whose certificate was pinned hears of a payment."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clienteling.clock import SystemClock
from clienteling.devices.nexo import NexoTerminal
from clienteling.devices.terminal import Approved, Declined
from clienteling.devices.terminal_line import Line
from clienteling.errors import DeviceError
from clienteling.hub import certificate
from clienteling.ids import SystemIds
from tests.fixtures_terminal import CLOCK, ENDS, Simulator, Simulators

IDS = SystemIds(CLOCK)


@pytest.fixture
def protected(simulator: Simulators, tmp_path: Path) -> Simulator:
    """A terminal with a certificate of its own making."""
    certificate.own(tmp_path, SystemClock(), IDS)
    return simulator(options=("--certificate", str(tmp_path / certificate.FILE)))


def terminal(simulator: Simulator, pin: str | None) -> NexoTerminal:
    return NexoTerminal(Line(simulator.address, pin), ENDS, clock=CLOCK, ids=IDS, patience=10)


def test_a_pinned_certificate_is_enough(protected: Simulator) -> None:
    shown = Line(protected.address).certificate()
    assert shown is not None
    assert re.fullmatch("[0-9a-f]{64}", shown)
    with_colons = ":".join(re.findall("..", shown.upper()))
    for pin in (shown, with_colons):
        answer = terminal(protected, pin).start(IDS.new(), 14500, "GEL", may_offline=False)
        assert isinstance(answer, Approved)


@pytest.mark.parametrize("pin", ["ab" * 32, None], ids=["another one", "not signed by anybody known"])
def test_a_stranger_is_told_nothing(protected: Simulator, pin: str | None) -> None:
    stranger, one = terminal(protected, pin), IDS.new()
    assert stranger.start(one, 14500, "GEL", may_offline=False) == Declined("terminal_mistrusted")
    with pytest.raises(DeviceError, match="terminal_mistrusted"):
        stranger.status(one)
    assert stranger.condition == "silent"


def test_plain_http_shows_no_certificate(simulator: Simulators) -> None:
    assert Line(simulator().address).certificate() is None
