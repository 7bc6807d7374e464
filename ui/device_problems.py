"""What printer and drawer may not do, and sending a receipt, in sentences; `problems` takes them in (docs/errors.md)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def printer_words() -> dict[str, tuple[str, str]]:
    """Code to bold sentence and rest."""
    return {
        "printer_no_paper": (
            _tr("The printer is out of paper."),
            _tr("The sale is paid and saved. Change the roll, then print."),
        ),
        "printer_silent": (
            _tr("The printer does not answer."),
            _tr("The sale is paid and saved. Check its power and cable, then print."),
        ),
        "printer_not_installed": (
            _tr("This till has no program for printers."),
            _tr("The sale is paid and saved. Send the receipt, and tell IT."),
        ),
        "no_printer": (
            _tr("No printer is set up."),
            _tr("The sale is paid and saved. Send the receipt, or save it as a PDF."),
        ),
        "not_set_up": (
            _tr("Receipts cannot be sent this way here."),
            _tr("Nothing was sent. Print the receipt, or tell IT."),
        ),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("problems", text)
