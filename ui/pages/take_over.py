"""Taking an online cart over when the hub cannot be asked: say why not, and offer what is possible instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.widgets import Dialog

if TYPE_CHECKING:
    from ui.counter import Counter


def ask_instead(counter: Counter, customer: str, cart: str) -> Dialog:
    """Offer to sell the cart's items as a new sale that names it."""
    dialog = Dialog(
        counter.window,
        _tr("Taking the cart over needs a connection"),
        _tr(
            "The online cart stays as it is. You can sell its items now as a new sale; "
            "the store service closes the cart when the sale is sent.",
        ),
        width=520,
    )
    dialog.add_choice(_tr("Leave the cart"), "secondary", "leave", "Esc")
    dialog.add_choice(_tr("Sell these items as a new sale"), "primary", "sell")

    def answered(choice: str) -> None:
        if choice == "sell":
            counter.bridge.spawn(_sell(counter, customer, cart))

    dialog.closed.connect(answered)
    dialog.open()
    return dialog


async def _sell(counter: Counter, customer: str, cart: str) -> None:
    await counter.sale.start(customer, from_cart=cart)
    counter.go("sale")


def _tr(text: str) -> str:
    return QCoreApplication.translate("take_over", text)
