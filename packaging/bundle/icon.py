"""Draws an SVG into a square PNG: `python icon.py SVG SIZE PNG`. Runs without a screen on Qt's offscreen platform."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def main(source: str, size: int, target: str) -> int:
    """1 when the picture could not be written."""
    application = QGuiApplication([])
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(source).render(painter)
    painter.end()
    application.processEvents()
    return 0 if picture.save(target) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), sys.argv[3]))
