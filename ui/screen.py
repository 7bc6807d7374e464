"""Whether there is a screen to open a window on, and what to say when there is none. No Qt in here."""

from __future__ import annotations

import os
import sys

NO_SCREEN = (
    "clienteling: there is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
    "Start it from a desktop session, or under a virtual screen: xvfb-run clienteling …"
)


def has_screen() -> bool:
    """Whether a window can be opened here; a platform named explicitly is taken at its word."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
