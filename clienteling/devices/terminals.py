"""Which card terminal this till has, as its settings say. What a terminal is asked stands in terminal.py."""

from __future__ import annotations

from clienteling.devices.terminal import CounterTerminal
from clienteling.errors import BadInput
from clienteling.settings import Settings


def open_terminal(settings: Settings) -> CounterTerminal | None:
    """The terminal of this till, None without one; nothing is sent yet. Raises BadInput("bad_setting")."""
    if settings.terminal == "none":
        return None
    raise BadInput("bad_setting", name="terminal")
