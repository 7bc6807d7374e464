"""Every page by its name. Modules load when first asked for: the first paint waits for none."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from ui.counter import Counter
    from ui.pages.page import Page

PAGES = {
    "starting": ("ui.pages.starting", "StartingPage"),
    "enrol": ("ui.pages.enrol", "EnrolPage"),
    "sign_in": ("ui.pages.sign_in", "SignInPage"),
    "trouble": ("ui.pages.trouble", "TroublePage"),
    "lock": ("ui.pages.lock", "LockPage"),
    "find": ("ui.pages.find", "FindPage"),
    "customer": ("ui.pages.customer", "CustomerPage"),
    "new_customer": ("ui.pages.customer_form", "CustomerFormPage"),
    "correct": ("ui.pages.customer_correct", "CustomerCorrectPage"),
    "sale": ("ui.pages.sale", "SalePage"),
    "payment": ("ui.pages.payment", "PaymentPage"),
    "receipt": ("ui.pages.receipt", "ReceiptPage"),
    "insights": ("ui.pages.insights", "InsightsPage"),
    "attention": ("ui.pages.attention", "AttentionPage"),
    "shift": ("ui.pages.shift", "ShiftPage"),
    "end_of_day": ("ui.pages.end_of_day", "EndOfDayPage"),
    "audit": ("ui.pages.audit", "AuditPage"),
    "settings": ("ui.pages.settings", "SettingsPage"),
}


def build(name: str, counter: Counter) -> Page:
    """Make a page. Raises KeyError for a name that is not in the book."""
    module, page = PAGES[name]
    made: Page = getattr(import_module(module), page)(counter)
    return made


def warm(make: Callable[[str], Page], window: QObject) -> None:
    """Build the pages an associate opens next, one by one, while nobody waits; a window that is gone needs none."""
    names = iter(("customer", "sale", "payment"))
    timer = QTimer(window)
    timer.setInterval(300)

    def one() -> None:
        name = next(names, None)
        if name is None:
            timer.stop()
            timer.deleteLater()
        else:
            make(name)

    timer.timeout.connect(one)
    timer.start()
