"""A second sale is asked for while one is open: which one goes on? Nothing is lost without a yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.models import rows, words
from ui.widgets import Dialog

if TYPE_CHECKING:
    from clienteling.services.sale import Sale
    from ui.counter import Counter


def ask_which(counter: Counter, sale: Sale, customer: str | None, sku: str | None) -> Dialog:
    """Go on with the open sale, or drop it (an online cart goes back as it was) and begin another."""
    name = rows.shown(sale.customer_name, counter.privacy) if sale.customer else _tr("without a customer")
    text = _tr("It has {lines}. Dropping it charges nothing; an online cart goes back as it was.")
    dialog = Dialog(
        counter.window,
        _tr("A sale for {name} is open").format(name=name),
        text.format(lines=words.lines(len(sale.lines))),
    )
    dialog.add_choice(_tr("Go on with it"), "primary", "go_on", "Enter")
    dialog.add_choice(_tr("Drop it, begin another"), "quietDanger", "drop")

    def answered(choice: str) -> None:
        if choice == "drop":
            counter.bridge.spawn(_begin(counter, customer, sku))

    dialog.closed.connect(answered)
    dialog.open()
    return dialog


async def _begin(counter: Counter, customer: str | None, sku: str | None) -> None:
    await counter.sale.give_back()
    await counter.sale.start(customer)
    if sku is not None:
        await counter.sale.add(sku)


def _tr(text: str) -> str:
    return QCoreApplication.translate("sale_ask", text)
