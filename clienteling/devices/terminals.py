"""Which card terminal this till has, as its settings say. What a terminal is asked stands in terminal.py."""

from __future__ import annotations

from clienteling.clock import SystemClock
from clienteling.devices.nexo import NexoTerminal
from clienteling.devices.nexo_messages import Ends
from clienteling.devices.terminal import CounterTerminal
from clienteling.devices.terminal_line import Line
from clienteling.errors import BadInput
from clienteling.ids import SystemIds
from clienteling.settings import Settings


def open_terminal(settings: Settings) -> CounterTerminal | None:
    """The terminal of this till, None without one; nothing is sent yet. Raises BadInput("bad_setting")."""
    if settings.terminal == "none":
        return None
    if settings.terminal != "nexo":
        raise BadInput("bad_setting", name="terminal", where="settings")
    clock = SystemClock()
    ends = Ends(_needed(settings, "terminal_sale_id"), _needed(settings, "terminal_poi_id"))
    return NexoTerminal(
        open_line(settings), ends, clock=clock, ids=SystemIds(clock), patience=settings.terminal_timeout
    )


def open_line(settings: Settings) -> Line:
    """The line to it. Raises BadInput("bad_setting")."""
    return Line(_needed(settings, "terminal_address"), settings.terminal_pin)


def _needed(settings: Settings, name: str) -> str:
    value = getattr(settings, name)
    if not value:
        raise BadInput("bad_setting", name=name, where="settings")
    return str(value)
