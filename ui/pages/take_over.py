"""Taking an online cart over: no open sale is lost by it, and when the hub cannot be asked, what is possible instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clienteling.errors import Offline
from ui.pages.sale_ask import Work, ask_which
from ui.widgets import Dialog

if TYPE_CHECKING:
    from ui.counter import Counter
    from ui.widgets import Button


async def take_over(counter: Counter, customer: str, cart: str, button: Button) -> None:
    """Claim the cart and go to its sale; `button` is busy meanwhile."""

    async def claim() -> None:
        button.set_busy(True, _tr("Taking over…"))
        try:
            await counter.sale.take_over(cart)
        except Offline as problem:
            if problem.facts.get("safe") != "from_cart":
                raise
            ask_instead(counter, customer, cart, asked=True)
            return
        finally:
            button.set_busy(False)
        counter.go("sale")

    await _or_ask(counter, cart, _tr("Drop it, take the cart over"), claim)


async def _or_ask(counter: Counter, cart: str, drop_text: str, work: Work) -> None:
    """Do the work, unless the cart is being sold already, or goods of another sale lie on the counter: then ask."""
    now = counter.sale.sale
    if now is not None and cart in (now.cart, now.from_cart):
        counter.go("sale")
    elif now is not None and now.lines:
        ask_which(counter, now, drop_text, work, go_on=lambda: counter.go("sale"))
    else:
        await work()


def ask_instead(counter: Counter, customer: str, cart: str, *, asked: bool = False) -> Dialog:
    """Offer to sell the cart's items as a new sale that names it; `asked`: an open sale may be dropped."""
    dialog = Dialog(
        counter.window,
        _tr("Taking the cart over needs a connection"),
        _tr(
            "The online cart stays as it is. You can sell these goods now as a new sale that names it; "
            "the store service closes the cart when the sale is sent.",
        ),
        width=520,
    )
    dialog.add_choice(_tr("Leave the cart"), "secondary", "leave", "Esc")
    dialog.add_choice(_tr("Sell these goods now"), "primary", "sell")

    async def sell() -> None:
        await counter.sale.start(customer, from_cart=cart)
        counter.go("sale")

    def answered(choice: str) -> None:
        if choice == "sell":
            counter.bridge.spawn(
                sell() if asked else _or_ask(counter, cart, _tr("Drop it, sell the cart"), sell)
            )

    dialog.closed.connect(answered)
    dialog.open()
    return dialog


def _tr(text: str) -> str:
    return QCoreApplication.translate("take_over", text)
