"""The one style sheet, filled from the tokens of a theme. It covers what Qt's own widgets paint; our widgets paint themselves."""

from dataclasses import fields
from string import Template

from PySide6.QtGui import QColor

from ui.theme.tokens import Colors

_SHEET = Template("""
QLineEdit, QPlainTextEdit, QTextEdit {
    background: transparent; border: none; color: $ink;
    selection-background-color: $accentLine; selection-color: $ink; placeholder-text-color: $ink3;
}
QLineEdit[standsForText="true"] { placeholder-text-color: $ink; }
QLineEdit:disabled, QLineEdit:read-only, QPlainTextEdit:disabled { color: $ink3; }
QAbstractScrollArea { background: transparent; border: none; }
QToolTip { background: $ink; color: $surface; border: 1px solid $ink; padding: 5px 8px; font-size: 12px; }
QComboBox QAbstractItemView {
    background: $surface; border: 1px solid $lineStrong; outline: 0; color: $ink;
    selection-background-color: $accentSoft; selection-color: $ink;
}
QComboBox QAbstractItemView::item { min-height: 40px; padding: 2px 12px; }
QComboBox QAbstractItemView::item:hover { background: $hover; color: $ink; }
QComboBox QAbstractItemView::item:selected { background: $accentSoft; color: $ink; }
QMenu { background: transparent; border: none; padding: 6px; }
QMenu::item { padding: 12px 48px 12px 48px; min-height: 20px; }
QMenu::separator { height: 9px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; border: none; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; border: none; }
QScrollBar::handle { background: $control; border-radius: 3px; min-height: 44px; min-width: 44px; }
QScrollBar::handle:hover { background: $ink3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def _hex(color: QColor) -> str:
    """A colour as a style sheet reads it."""
    if color.alpha() == 255:
        return color.name()
    return f"rgba({color.red()}, {color.green()}, {color.blue()}, {color.alpha()})"


def style_sheet(colors: Colors) -> str:
    """The style sheet of a theme."""
    return _SHEET.substitute({field.name: _hex(getattr(colors, field.name)) for field in fields(colors)})
