"""What the Attention page asks in a dialog: the value or note a choice needs, a word for the manager, where to save a copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from ui.widgets import Dialog, Field, TextArea


def _tr(text: str) -> str:
    return QCoreApplication.translate("attention", text)


def ask_value(
    window: QWidget, title: str, text: str, label: str, value: str, verb: str, done: Callable[[str], None]
) -> Dialog:
    """One line to type; `done` gets it when the verb is pressed and something was typed."""
    dialog = Dialog(window, title, text)
    field = Field(label)
    field.set_text(value)
    _ask(dialog, field, verb, done)
    return dialog


def ask_note(
    window: QWidget, title: str, text: str, label: str, note: str, verb: str, done: Callable[[str], None]
) -> Dialog:
    """A few lines to write."""
    dialog = Dialog(window, title, text)
    area = TextArea(label)
    area.set_text(note)
    _ask(dialog, area, verb, done)
    return dialog


def ask_place(window: QWidget, done: Callable[[Path], None]) -> Dialog:
    """Where to save a copy for support, with a plain word about what is in it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    text = _tr(
        "The file holds personal data and can be read without a password. Give it to support only, then delete it."
    )

    def save(typed: str) -> None:
        done(Path(typed).expanduser())

    return ask_value(
        window, _tr("Save a copy for support"), text, _tr("File"), str(Path(folder or ".") / "clienteling-question.json"),
        _tr("Save the file"), save,
    )  # fmt: skip


def _ask(dialog: Dialog, field: Field | TextArea, verb: str, done: Callable[[str], None]) -> None:
    dialog.body.addWidget(field)
    dialog.add_choice(_tr("Cancel"), "secondary", "")
    go = dialog.add_choice(verb, "primary", "go")
    dialog.set_focus_on(field.edit)

    def look(_text: str = "") -> None:
        go.setEnabled(bool(field.text().strip()))

    def closed(value: str) -> None:
        if value == "go":
            done(field.text().strip())

    def submit() -> None:
        if field.text().strip():
            dialog.close_with("go")

    field.changed.connect(look)
    if isinstance(field, Field):
        field.submitted.connect(submit)
    dialog.closed.connect(closed)
    look()
    dialog.open()
