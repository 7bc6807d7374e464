"""A second sale is asked for while one is open: whose is it, which one goes on? Nothing is lost without a yes."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from ui.models import rows, words
from ui.widgets import Dialog

if TYPE_CHECKING:
    from clienteling.services.sale import Sale
    from clienteling.till import Till
    from ui.counter import Counter

Work = Callable[[], Coroutine[Any, Any, None]]


async def begin_or_ask(
    counter: Counter, customer: str | None, sku: str | None = None, *, anew: bool = False
) -> None:
    """Go on with the open sale, or begin one; when goods lie in another one already, a person says which."""
    sale, now = counter.sale, counter.sale.sale

    async def add() -> None:
        if sku is not None:
            await sale.add(sku)

    async def another() -> None:
        await sale.start(customer)
        await add()

    async def give() -> None:
        await sale.give_to(str(customer))
        await add()

    if now is not None and not anew and customer in (None, now.customer):
        await add()
    elif now is None or not now.lines:
        await another()
    else:
        free = customer is not None and now.customer is None
        name = await counter.bridge.run(_first_name, str(customer)) if free else ""
        ask_which(counter, now, _tr("Drop it, begin another"), another, whose=(name, give) if name else None)


def ask_which(
    counter: Counter,
    sale: Sale,
    drop_text: str,
    drop: Work,
    *,
    whose: tuple[str, Work] | None = None,
    go_on: Callable[[], None] | None = None,
) -> Dialog:
    """Go on with the open sale, or drop it (an online cart goes back as it was) and do `drop`.

    `whose`: goods came first and the card after: the first name of who came, and what makes it their sale.
    """
    dialog = Dialog(counter.window, *_said(counter, sale), width=600 if whose else 480)
    if whose is not None:
        dialog.add_choice(_tr("Make it {name}’s sale").format(name=whose[0]), "primary", "give", "Enter")
        dialog.add_choice(_tr("Go on with it"), "secondary", "go_on")
    else:
        dialog.add_choice(_tr("Go on with it"), "primary", "go_on", "Enter")
    dialog.add_choice(drop_text, "quietDanger", "drop")

    def answered(choice: str) -> None:
        if choice == "drop":
            counter.bridge.spawn(drop())
        elif choice == "give" and whose is not None:
            counter.bridge.spawn(whose[1]())
        elif choice == "go_on" and go_on is not None:
            go_on()

    dialog.closed.connect(answered)
    dialog.open()
    return dialog


def _said(counter: Counter, sale: Sale) -> tuple[str, str]:
    name = rows.shown(sale.customer_name, counter.privacy)
    title = (
        _tr("A sale for {name} is open").format(name=name)
        if name
        else _tr("A sale without a customer is open")
    )
    text = _tr("It has {lines}. Dropping it charges nothing; an online cart goes back as it was.")
    return title, text.format(lines=words.lines(len(sale.lines)))


def _first_name(till: Till, customer: str) -> str:
    from clienteling.services import summary

    known = summary.of(till, [customer])
    return known[customer].name.split(" ")[0] if customer in known else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("sale_ask", text)
