"""Words for what a drawer, a fiscal device or the end of a day says no to; all other codes are in problems.py."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

_FISCAL = (
    "fiscal_broken",
    "fiscal_clock",
    "fiscal_day_over",
    "fiscal_no_tax_number",
    "fiscal_behind",
    "fiscal_disk",
)


def drawer_words(facts: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """Bold sentence and the rest for each code."""
    alone = {code: _fiscal(code) for code in _FISCAL}
    return {**_shift_words(), **alone, "fiscal_refused": _fiscal(str(facts.get("reason") or ""))}


def _shift_words() -> dict[str, tuple[str, str]]:
    return {
        "shift_closed": (
            _tr("The drawer is not counted yet."),
            _tr("The sale is kept, nothing was charged. Open the shift first."),
        ),
        "shift_moved": (
            _tr("Cash has moved since the shift began."),
            _tr("Write a difference down as paid in or paid out."),
        ),
        "shift_open": (_tr("The shift is open already."), _tr("Nothing was changed.")),
        "count_first": (
            _tr("Count the drawer first."),
            _tr("The figures are shown once the shift is closed."),
        ),
        "shift_off": (_tr("This shop works without shifts."), _tr("Nothing was changed.")),
        "paid_out_too_high": (
            _tr("This is more than your role may take out."),
            _tr("Nothing was written down. Ask a manager to sign in."),
        ),
        "reason_missing": (
            _tr("The reason is missing."),
            _tr("Nothing was written down. Say what the cash is for."),
        ),
    }


def _fiscal(reason: str) -> tuple[str, str]:
    safe = _tr("Nothing was charged, the sale is kept.")
    return {
        "fiscal_broken": (
            _tr("The fiscal journal is not as it was written."),
            _joined(safe, _tr("Tell IT.")),
        ),
        "fiscal_clock": (
            _tr("The clock is behind the last fiscal record."),
            _joined(safe, _tr("Set the clock of this computer.")),
        ),
        "fiscal_day_over": (
            _tr("The fiscal day is not closed yet."),
            _joined(safe, _tr("Close it on the End of day page.")),
        ),
        "fiscal_no_tax_number": (_tr("The store has no tax number."), _joined(safe, _tr("Tell IT."))),
        "fiscal_behind": (
            _tr("An earlier sale has no fiscal record yet."),
            _joined(safe, _tr("It is signed first as soon as the device answers.")),
        ),
        "fiscal_disk": (_tr("The fiscal journal cannot be written."), _joined(safe, _tr("Tell IT."))),
    }.get(reason, (_tr("The fiscal device does not take this sale."), _joined(safe, _tr("Tell IT."))))


def _joined(first: str, second: str) -> str:
    return f"{first} {second}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("problems", text)
