"""Colours, sizes, type and icons of the look, derived from the design tokens. No widgets in here."""

from ui.theme.apply import ThemeChoice, apply_contrast, apply_motion, apply_theme
from ui.theme.icons import lucide, paint_icon
from ui.theme.look import look
from ui.theme.marks import Chip

__all__ = [
    "Chip",
    "ThemeChoice",
    "apply_contrast",
    "apply_motion",
    "apply_theme",
    "look",
    "lucide",
    "paint_icon",
]
