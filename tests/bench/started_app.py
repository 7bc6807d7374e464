"""The app started as `clienteling` starts it, with somebody signed in. Prints when a field takes keys and when it answers."""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit
from qasync import QEventLoop

from tests.bench.reached import memory_mib, since

if TYPE_CHECKING:
    from clienteling.till import Session
    from ui.application import Application

ASKED = 77


def main() -> int:
    """Open the till of the folder given, look somebody up, print, end."""
    began, home = float(sys.argv[1]), Path(sys.argv[2])
    qt = QApplication([])
    with asyncio.Runner(loop_factory=lambda: QEventLoop(qt)) as runner:
        print(json.dumps(runner.run(_measured(qt, home, began))))
    return 0


async def _measured(qt: QApplication, home: Path, began: float) -> dict[str, float]:
    from clienteling import settings
    from ui.application import Application

    application = Application(qt, replace(settings.load(home), home=home, key_file=home / "till.key"))
    application.bridge.session = _someone()
    task = asyncio.ensure_future(application.run())
    field = await _field(qt)
    application.shell.repaint()
    keys = since(began)
    answer = await _answer(application, field, began)
    figures = {"keys": keys, "answer": answer, "mib": memory_mib()}
    application.closed.set()
    await task
    return figures


def _someone() -> Session:
    from clienteling.till import Session
    from tests.bench.people import STORE

    return Session("bench", "Bench", "associate", STORE)


async def _field(qt: QApplication) -> QLineEdit:
    while not isinstance(field := qt.focusWidget(), QLineEdit):
        await asyncio.sleep(0.001)
    return field


async def _answer(application: Application, field: QLineEdit, began: float) -> float:
    """Type a card number and press Enter; the answer is the customer's page, painted."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from tests.bench.people import person

    who = person(ASKED)
    field.setText(who["card"])
    QTest.keyClick(field, Qt.Key.Key_Return)
    while application.shell.at != "customer" or getattr(application.shell.page, "profile", None) is None:
        await asyncio.sleep(0.001)
    application.shell.repaint()
    return since(began)


if __name__ == "__main__":
    sys.exit(main())
