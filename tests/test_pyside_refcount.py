"""The installed PySide6 must not lose references: 6.12.0 does on Python 3.11 and aborts after about 5,200 calls."""

import subprocess
import sys

import pytest

PROBE = """
import sys
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal(bool)

bell = Bell()
before = sys.getrefcount(None), sys.getrefcount(True)
for _ in range(500):
    bell.setObjectName("bell")
    bell.rung.emit(True)
print(before[0] - sys.getrefcount(None), before[1] - sys.getrefcount(True))
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal from Python 3.12 on")
def test_a_thousand_calls_into_qt_keep_the_references_of_none_and_true() -> None:
    answer = subprocess.run(
        [sys.executable, "-c", PROBE], capture_output=True, text=True, check=True, timeout=60
    )
    lost = [int(number) for number in answer.stdout.split()]
    assert len(lost) == 2
    assert max(lost) < 50, f"references lost of None and of True in 500 rounds: {lost}"
