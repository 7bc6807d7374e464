"""What a measured process says of itself: milliseconds since its parent started it, and its memory."""

from __future__ import annotations

import time
from pathlib import Path


def since(began: float) -> float:
    """Milliseconds since `began`, the parent's monotonic clock; one clock for all processes of a machine."""
    return (time.monotonic() - began) * 1000


def memory_mib() -> float:
    """Resident memory of this process in MiB (Linux; elsewhere 0, and the row says nothing)."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
