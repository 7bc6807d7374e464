"""Ways a sale leaves the counter unpaid: given back with one tap for the reason, put aside, saved for home, dropped."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clienteling.domain.demand import REASONS
from ui.pages.claim_lost import leave
from ui.widgets import Button, Dialog, Field, row

if TYPE_CHECKING:
    from clienteling.domain.demand import Reason
    from ui.counter import Counter


class GiveBackDialog(Dialog):
    """One tap is the reason and the act; number keys 1 to 5 do it, too."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(
            counter.window, _tr("Give the cart back"),
            _tr("It is the customer’s again, as it was. Nothing is charged. Why?"), width=560,
        )  # fmt: skip
        self._counter = counter
        self.reasons: dict[Reason, Button] = {}
        for number, reason in enumerate(REASONS, 1):
            button = Button(_reason(reason), "secondary", keys=str(number))
            button.setShortcut(str(number))
            button.clicked.connect(partial(self._chosen, reason))
            self.reasons[reason] = button
        buttons = list(self.reasons.values())
        self.body.addLayout(row(*buttons[:3], None))
        self.body.addLayout(row(*buttons[3:], None))
        self.add_choice(_tr("Keep the cart here"), "primary", "", "Esc")

    def _chosen(self, reason: Reason, _checked: bool = False) -> None:
        self.close_with(reason)
        self._counter.bridge.spawn(given_back(self._counter, reason))


async def give_back(counter: Counter) -> None:
    """An online cart asks for the reason first; a sale that never was one is just dropped."""
    sale = counter.sale.sale
    if counter.hold.is_lost:
        await leave(counter)
    elif sale is not None and sale.claim is not None:
        GiveBackDialog(counter).open()
    else:
        await given_back(counter, None)


async def given_back(counter: Counter, reason: Reason | None) -> None:
    """It is the customer's again; their profile opens."""
    sale = counter.sale.sale
    await counter.sale.give_back(reason)
    if sale is not None and sale.claim is not None:
        counter.note(_tr("The cart is back as it was"), icon="undo-2")
    if sale is not None and sale.customer is not None:
        counter.go("customer", (sale.customer, "name"))


def ask_hold(counter: Counter) -> None:
    """Ctrl H: put the sale aside, with a word to know it by."""
    dialog = Dialog(
        counter.window,
        _tr("Hold this sale"),
        _tr("It can be taken up at every till of this store."),
        width=480,
    )
    label = Field(_tr("A word to know it by"), _tr("May stay empty, for instance: red coat"))
    dialog.body.addWidget(label)
    dialog.add_choice(_tr("Go on with it"), "secondary", "", "Esc")
    dialog.add_choice(_tr("Hold sale"), "primary", "hold", "Enter")
    dialog.set_focus_on(label.edit)
    label.submitted.connect(partial(dialog.close_with, "hold"))

    def answered(choice: str) -> None:
        if choice == "hold":
            counter.bridge.spawn(_held(counter, label.text()))

    dialog.closed.connect(answered)
    dialog.open()


async def _held(counter: Counter, label: str) -> None:
    await counter.sale.put_aside(label)
    counter.note(_tr("The sale is held"), detail=_tr("Take it up here or at another till."), icon="hourglass")
    counter.go("sale")


async def save_home(counter: Counter) -> None:
    """The goods become the customer's online cart."""
    await counter.sale.save_home()
    counter.note(
        _tr("Saved for home"), detail=_tr("The customer finds the goods in their online cart."), icon="globe"
    )
    counter.go("sale")


def ask_drop_held(counter: Counter, held: str) -> None:
    """A held sale nobody wants any more; asked first, for it cannot be taken up afterwards."""
    dialog = Dialog(
        counter.window, _tr("Drop this held sale?"),
        _tr("Nothing is charged. An online cart goes back as it was."),
    )  # fmt: skip
    dialog.add_choice(_tr("Keep it"), "primary", "", "Enter")
    dialog.add_choice(_tr("Drop held sale"), "quietDanger", "drop")

    def answered(choice: str) -> None:
        if choice == "drop":
            counter.bridge.spawn(counter.sale.drop_held(held))

    dialog.closed.connect(answered)
    dialog.open()


def _reason(reason: Reason) -> str:
    return {
        "price": _tr("Price"),
        "no_stock": _tr("Not in stock"),
        "changed_mind": _tr("Changed their mind"),
        "waiting": _tr("The wait"),
        "other": _tr("Other reason"),
    }[reason]


def _tr(text: str) -> str:
    return QCoreApplication.translate("sale_leave", text)
