"""An online cart is with somebody else: a manager may break their hold, everybody else reads whom to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui import i18n
from ui.models import words
from ui.widgets import Dialog

if TYPE_CHECKING:
    from clienteling.services.plain import HeldBy
    from clienteling.till import Till
    from ui.counter import Counter


def may_break(counter: Counter) -> bool:
    """Whether who works here is a manager."""
    session = counter.bridge.session
    return session is not None and session.role == "manager"


def whom_to_ask(held: HeldBy) -> str:
    """The sentence for who cannot break a hold."""
    return _tr("Ask {who} to give it back, or a manager to break the hold.").format(who=holder(held))


def holder(held: HeldBy) -> str:
    """`Nino · Till 2 · Vake`."""
    return words.joined(held.associate, held.till, held.store)


def ask_break(counter: Counter, cart: str, held: HeldBy) -> Dialog:
    """Say who holds it and what breaking does, then do it; the safe way first."""
    since = (
        _tr("Taken over: {time}.").format(time=i18n.day_clock(held.since)) if held.since is not None else ""
    )
    may_come = _tr("A sale made there may still come: then a manager is asked what to do.")
    text = " ".join(part for part in (since, _tr("The cart becomes the customer’s again."), may_come) if part)
    title = _tr("Break the hold of {who}?").format(who=holder(held))
    dialog = Dialog(counter.window, title, text, width=520)
    dialog.add_choice(_tr("Leave it with them"), "primary", "", "Esc")
    dialog.add_choice(_tr("Break the hold"), "quietDanger", "break")

    def answered(choice: str) -> None:
        if choice == "break":
            counter.bridge.spawn(_broken(counter, cart))

    dialog.closed.connect(answered)
    dialog.open()
    return dialog


async def _broken(counter: Counter, cart: str) -> None:
    await counter.bridge.run(_break, cart)
    counter.note(_tr("The hold is broken"), detail=_tr("The cart can be taken over."), icon="lock-open")


def _break(till: Till, cart: str) -> None:
    from clienteling.services import takeover

    takeover.break_claim(till, cart)


def _tr(text: str) -> str:
    return QCoreApplication.translate("break_claim", text)
