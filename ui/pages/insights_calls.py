"""The call list: who is likely not to come back, the most valuable first. A click opens the profile, where consents stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.delegates import CustomerDelegate, CustomerRow
from ui.models import rows, words
from ui.models.insights_words import customers
from ui.widgets import Dialog, ListView

if TYPE_CHECKING:
    from clienteling.services.summary import Summary
    from clienteling.till import Till
    from ui.counter import Counter

MOST = 200
"""More calls than a store makes in a month."""


async def show(counter: Counter, ids: tuple[str, ...]) -> Dialog:
    """Open the list over the window."""
    people = await counter.bridge.read(_named, ids[:MOST])
    dialog = Dialog(counter.window, _tr("Call list"), customers(len(people)), width=560)
    listed = ListView(CustomerDelegate(), name=_tr("Call list"))
    listed.set_rows([_row(one, counter.privacy) for one in people])
    listed.setMinimumHeight(min(6, max(1, len(people))) * 67)

    def opened(customer: object) -> None:
        dialog.close_with("")
        counter.go("customer", customer)

    listed.opened.connect(opened)
    dialog.body.addWidget(listed)
    dialog.add_choice(_tr("Close"), "secondary", "", "Esc")
    dialog.set_focus_on(listed)
    dialog.open()
    return dialog


def _row(one: Summary, privacy: bool) -> CustomerRow:
    name = rows.shown(words.own_script(one.name, one.person.also), privacy)
    return CustomerRow(one.id, name, one.initials, one.tier.lower(), words.short_phone(one.phone_mask))


def _named(till: Till, ids: tuple[str, ...]) -> tuple[Summary, ...]:
    from clienteling.services import summary

    return tuple(summary.of(till, ids).values())


def _tr(text: str) -> str:
    return QCoreApplication.translate("insights", text)
