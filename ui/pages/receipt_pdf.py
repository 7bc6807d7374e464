"""A receipt saved as a PDF: where to, and saying that it is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from clienteling.errors import StorageError
from ui.receipts.painter import Paper, save_pdf

if TYPE_CHECKING:
    from clienteling.domain.receipt import ReceiptContent
    from clienteling.domain.receipt_rows import Form
    from ui.counter import Counter


def ask_and_save(parent: QWidget, counter: Counter, content: ReceiptContent, form: Form = "receipt") -> None:
    """Ask where, then write the PDF."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    suggested = str(Path(folder) / f"{content.number}.pdf")
    title = QCoreApplication.translate("ReceiptPage", "Save the receipt")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, suggested, "PDF (*.pdf)")
    if chosen:
        save_to(counter, content, Path(chosen), form)


def save_to(counter: Counter, content: ReceiptContent, path: Path, form: Form = "receipt") -> None:
    """Write the receipt as a PDF and say where."""
    try:
        save_pdf(Paper.of(content, form), content.number, path)
    except OSError:
        counter.note_problem(StorageError("cannot_write"))
        return
    counter.note(
        QCoreApplication.translate("ReceiptPage", "Receipt saved"), detail=path.name, icon="file-down"
    )
