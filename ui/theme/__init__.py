"""Colours, sizes, type and icons of the look, derived from the design tokens. No widgets in here."""
