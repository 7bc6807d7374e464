"""The banner of the Attention page: how this till and the hub stand, what is safe, and trying now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clienteling.errors import HubError
from ui import i18n
from ui.problems import problem
from ui.widgets import Banner, Button

if TYPE_CHECKING:
    from clienteling.sync.status import SyncState

ICONS = {"neutral": "cloud-upload", "ok": "cloud-check", "warn": "cloud-off", "bad": "cloud-alert"}


class ConnectionBanner(Banner):
    """Quiet while things are sent, saffron offline, red when IT must look."""

    def __init__(self) -> None:
        super().__init__("ok", "…", "…")
        self.again = Button(self.tr("Try now"), "secondary", "refresh-cw", "Ctrl R")
        self.add_end(self.again)
        self._said: tuple[str, str, str] | None = None

    def show_state(self, state: SyncState | None, count: int) -> None:
        """Say it; `count` changes wait. The same again is not spoken again."""
        said = self._words(state, count)
        if said != self._said:
            self._said = said
            self.set_tone(said[0], ICONS[said[0]])
            self.set_text(said[1], said[2])

    def _words(self, state: SyncState | None, count: int) -> tuple[str, str, str]:
        changes = i18n.digits(self.tr("%n change(s)", "", count))
        last = i18n.clock(state.last) if state is not None and state.last is not None else "—"
        if state is None or state.kind == "sending":
            return "neutral", self.tr("Sending."), self.tr("{changes} on the way.").format(changes=changes)
        if state.kind == "synced":
            return "ok", self.tr("Everything is sent."), self.tr("Last sent {time}.").format(time=last)
        if state.kind == "offline":
            safe = self.tr("{changes} safe on this till, sent when the connection returns. Last sent {time}.")
            text = safe.format(changes=changes, time=last)
            return "warn", self.tr("Working offline. Keep selling as usual."), text
        words = problem(HubError(state.reason))
        return "bad", words.bold, words.text
