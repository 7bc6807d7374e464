"""The hold on the online cart ended while somebody worked on its sale: said once, with the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.models import words
from ui.widgets import Dialog

if TYPE_CHECKING:
    from clienteling.errors import Refused
    from ui.counter import Counter


def tell_lost(counter: Counter, refused: Refused | None = None) -> None:
    """Sell the goods as a sale that names the cart, or leave it. While a part is paid there is one way: to go on.

    `refused` is the hub's answer: who has the cart now, and the order it became.
    """
    facts = refused.facts if refused is not None else {}
    title = _tr("The hold on the online cart ended")
    if counter.payments.holds():
        counter.note(title, detail=_tr("Go on with the payment. Nothing is lost."), tone="warn", icon="clock")
        return
    is_sold = refused is not None and refused.code == "already_completed"
    dialog = Dialog(counter.window, title, _said(facts, sold=is_sold), width=560)
    if not is_sold:
        dialog.add_choice(_tr("Sell these goods as a new sale"), "primary", "sell", "Enter")
    dialog.add_choice(_tr("Leave the cart"), "primary" if is_sold else "secondary", "leave")

    def answered(choice: str) -> None:
        if choice == "sell":
            counter.bridge.spawn(_sell(counter))
        elif choice == "leave":
            counter.bridge.spawn(leave(counter))

    dialog.closed.connect(answered)
    dialog.open()


async def leave(counter: Counter) -> None:
    """The counter is free. There is nothing to give back: the hold is over at the store service."""
    sale = counter.sale.sale
    await counter.sale.let_go()
    counter.note(_tr("The sale is dropped"), detail=_tr("Nothing was charged."), icon="undo-2")
    if sale is not None and sale.customer is not None:
        counter.go("customer", (sale.customer, "name"))


async def _sell(counter: Counter) -> None:
    await counter.sale.go_on_without_claim()
    counter.go("sale")


def _said(facts: dict[str, object], *, sold: bool) -> str:
    who = words.joined(*(str(facts[key]) for key in ("associate", "till", "store") if facts.get(key)))
    if sold:
        now = _tr("It is already bought.")
    elif who:
        now = _tr("It is with {who} now.").format(who=who)
    else:
        now = _tr("It is the customer’s again.")
    safe = _tr("Nothing was charged.")
    way = _tr("As a new sale the goods are sold here, and the store service closes the online cart.")
    return " ".join((now, safe) if sold else (now, safe, way))


def _tr(text: str) -> str:
    return QCoreApplication.translate("claim_lost", text)
