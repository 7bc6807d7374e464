"""Signing in: a badge anywhere, or somebody who was here lately, or a name, and a PIN. Mock-up 01."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ui import i18n
from ui.pages.entrance import Entrance

if TYPE_CHECKING:
    from ui.counter import Counter

NOON, EVENING = 12, 18


class SignInPage(Entrance):
    """The hub decides, or without it what is known here."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, self.tr("Sign in"))
        self.line.set_text(self.tr("Scan your badge, or enter your PIN."))
        self._greet()

    async def enter(self, what: Any) -> None:
        """A greeting by the time of the day."""
        self._greet()
        await super().enter(what)

    async def admit(self, user: str, pin: str) -> None:
        """Ask the hub, or what is known here when it cannot be reached."""
        await self.counter.bridge.sign_in(user, pin)
        self.counter.ready.emit()

    def _greet(self) -> None:
        hour = i18n.hour(self.counter.clock.now())
        if hour < NOON:
            self.heading.set_text(self.tr("Good morning"))
        elif hour < EVENING:
            self.heading.set_text(self.tr("Good afternoon"))
        else:
            self.heading.set_text(self.tr("Good evening"))
