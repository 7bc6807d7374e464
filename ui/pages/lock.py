"""The lock: covers everything with the page's colour and keeps the sale; who locked it or a manager opens it.

Where no sale is open a colleague signs in here, too: the fast way to change hands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ui import i18n
from ui.pages.entrance import Entrance

if TYPE_CHECKING:
    from clienteling.services.colleagues import Colleague
    from ui.counter import Counter

MANAGERS = ("manager", "admin")


class LockPage(Entrance):
    """Nothing of a customer stands on it."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, self.tr("Open"))

    async def enter(self, what: Any) -> None:
        """Say whose it is, and that the sale is kept."""
        locked = self.counter.locked
        self.heading.set_text(self.tr("This till is locked"))
        if locked is not None and self._has_sale():
            text = self.tr("The open sale is kept. {name} or a manager opens it by badge or PIN.")
            self.line.set_text(text.format(name=i18n.isolate(locked.name)))
        else:
            self.line.set_text(self.tr("No sale is open. Scan your badge, or enter your PIN."))
        await super().enter(what)

    def welcomes(self, person: Colleague) -> bool:
        """Who may open it; everybody while no sale is open."""
        locked = self.counter.locked
        mine = locked is not None and person.id == locked.associate_id
        return mine or not self._has_sale() or person.role in MANAGERS

    async def admit(self, user: str, pin: str) -> None:
        """The PIN is looked at first, so that nobody learns here who may."""
        from clienteling.services import colleagues

        who, locked = await self.counter.bridge.who_is(user, pin), self.counter.locked
        if locked is None:
            return
        if colleagues.may_open(locked, who, has_sale=self._has_sale()):
            self.counter.open_lock(who)
        else:
            text = self.tr("The open sale is {name}’s. They or a manager open this till.")
            self.card.say(text.format(name=i18n.isolate(locked.name)))

    def _has_sale(self) -> bool:
        return self.counter.sale.sale is not None or self.counter.payments.holds()
