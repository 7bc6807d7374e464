"""The floor of every start: a PySide6 window with one field, painted and focused. Prints when, and its memory."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from tests.bench.reached import memory_mib, since


def main() -> int:
    """Open, wait for the focus, print, end."""
    began = float(sys.argv[1])
    qt = QApplication([])
    window = QWidget()
    window.resize(1440, 900)
    field = QLineEdit()
    QVBoxLayout(window).addWidget(field)
    window.show()
    field.setFocus()

    def look() -> None:
        if field.hasFocus():
            window.repaint()
            print(json.dumps({"keys": since(began), "mib": memory_mib()}))
            qt.quit()

    timer = QTimer(interval=1)
    timer.timeout.connect(look)
    timer.start()
    return qt.exec()


if __name__ == "__main__":
    sys.exit(main())
