"""What the frame of the window tells: who works here, how the connection is, whether names are shortened, what needs
attention, and toasts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from clienteling.errors import Unauthorized
from ui import i18n
from ui.pages.book import warm
from ui.pages.claim_lost import tell_lost
from ui.sync_loop import EVERYTHING

if TYPE_CHECKING:
    from clienteling.errors import Refused
    from ui.counter import Note
    from ui.shell import Shell

OUT_OF_SERVICE = "device_revoked"
"""As clienteling.sync.schedule has it; what sync needs is not loaded before the first paint."""


class WindowNews(QObject):
    """Listens to the counter and shows it in the top bar; the bar is asked for anew, a language builds another."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell, counter = shell, shell.counter
        counter.noted.connect(self._note)
        counter.acted.connect(shell.toasts.end)
        counter.here_changed.connect(self._person)
        counter.privacy_changed.connect(self._privacy)
        counter.bridge.state.connect(self._state)
        counter.bridge.trouble.connect(counter.note_problem)
        counter.bridge.changed.connect(self._changed)
        counter.hold.lost.connect(self._lost)
        self._refused, self._count, self._is_out = -1, 0, False

    def tell_again(self) -> None:
        """After the bars were built anew."""
        self._person()
        if self._shell.counter.sync is not None:
            self._state(self._shell.counter.sync)
        self._show_count(self._count)

    def _lost(self, refused: Refused) -> None:
        """While nobody is signed in the payment asks; else it is said on whatever page somebody is."""
        if not self._shell.alone:
            tell_lost(self._shell.counter, refused)

    def _note(self, note: Note) -> None:
        """Over the lock nothing is told: it may name a customer, and nobody is there to read it."""
        if self._shell.counter.locked is not None:
            return
        self._shell.toasts.show(
            note.text,
            detail=note.detail,
            tone=note.tone,
            icon=note.icon,
            action=note.action,
            keys=note.keys,
            on_action=note.on_action,
        )

    def _state(self, state: Any) -> None:
        if state.reason == OUT_OF_SERVICE and not self._is_out:
            self._is_out = True  # told once; whoever tries again sees it again from the start
            self._shell.go("starting", Unauthorized(OUT_OF_SERVICE))
        pill = self._shell.top.pill
        if state.kind == "synced":
            pill.set_state("synced", time=i18n.clock(state.last) if state.last is not None else "")
        elif state.kind == "cannot":
            pill.set_state("cannot")
        else:
            pill.set_state(state.kind, count=state.waiting)
        if state.refused != self._refused:
            self._refused = state.refused
            self._ask_count()

    def _changed(self, changed: frozenset[tuple[str, str]]) -> None:
        if changed >= EVERYTHING or any(kind == "attention" for kind, _ in changed):
            self._ask_count()

    def _ask_count(self) -> None:
        """How many questions wait, for the rail: counted in the store's thread."""
        if self._shell.counter.bridge.session is not None:
            self._shell.counter.bridge.spawn(self._counted(), quiet=True)

    async def _counted(self) -> None:
        from clienteling.services import attention

        self._show_count(await self._shell.counter.bridge.run(attention.count))

    def _show_count(self, count: int) -> None:
        self._count = count
        self._shell.rail.set_count("attention", count)

    def _person(self) -> None:
        session = self._shell.counter.bridge.session
        person = self._shell.top.person
        if session is None:
            person.show_person("", "", "")
            return
        person.show_person(session.associate_id, session.name, self._shell.counter.here.till)
        warm(self._shell.kept, self._shell)
        self._ask_count()

    def _privacy(self, on: bool) -> None:
        self._shell.top.show_privacy(on)
