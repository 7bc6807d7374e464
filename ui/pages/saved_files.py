"""Figures saved as files: where to, and saying that they are there. What stands in them is the page's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from clienteling.errors import StorageError

if TYPE_CHECKING:
    from ui.counter import Counter


def ask_where(counter: Counter, name: str, kinds: str, then: Callable[[Path], None]) -> None:
    """Ask for a place, in the person's own documents first; nothing happens when they leave it."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    title = QCoreApplication.translate("ReportFiles", "Save the figures")
    chosen, _ = QFileDialog.getSaveFileName(counter.window, title, str(folder / name), kinds)
    if chosen:
        then(Path(chosen))


def written(counter: Counter, path: Path, write: Callable[[], object]) -> None:
    """Write a file and say so; what cannot be written is said, too."""
    try:
        write()
    except OSError:
        counter.note_problem(StorageError("cannot_open", file=path.name))
        return
    saved = QCoreApplication.translate("ReportFiles", "Saved")
    counter.note(saved, detail=path.name, icon="file-down")
