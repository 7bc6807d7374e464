"""What a page may ask of the window around it: the bridge, where to go, a toast, and what is true at this till.

No widgets and no pages live here; the shell listens to the signals and does the rest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from clienteling.domain.brand import Brand, view
from clienteling.errors import Unauthorized
from ui.bridge import Bridge
from ui.models.claim_hold import ClaimHold
from ui.models.open_sale import OpenSale
from ui.models.payments import Payments
from ui.models.sync_times import SyncTimes
from ui.problems import problem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from clienteling.clock import Clock
    from clienteling.sync.status import SyncState
    from clienteling.till import Session
    from ui.scanner import Scanner


@dataclass(frozen=True)
class Here:
    """The facts of this till that many pages need."""

    till: str = ""
    store: str = ""
    store_id: str = ""
    address: str = ""
    opens: str = ""
    closes: str = ""
    retailer: str = ""
    currency: str = ""
    region: str = ""
    timezone: str = ""
    languages: tuple[str, ...] = ("en", "fa", "ru", "ka")
    policy: dict[str, Any] = field(default_factory=dict)

    @property
    def brand(self) -> Brand:
        """How the retailer looks and speaks."""
        return view(self.policy)


@dataclass(frozen=True)
class Note:
    """A toast: said once, gone after six seconds."""

    text: str
    detail: str = ""
    tone: str = "ok"
    icon: str = ""
    action: str = ""
    keys: str = ""
    on_action: Callable[[], None] | None = None


class Counter(QObject):
    """One for each window; handed to every page."""

    going = Signal(str, object)
    noted = Signal(object)
    acted = Signal(object)
    back = Signal()
    here_changed = Signal()
    language_changed = Signal()
    ready = Signal()
    privacy_changed = Signal(bool)
    help_asked = Signal()
    screens_changed = Signal()
    full_screen_asked = Signal()
    locking = Signal()
    opened = Signal(bool)
    handed = Signal()

    def __init__(self, bridge: Bridge, clock: Clock) -> None:
        super().__init__()
        self.bridge = bridge
        self.clock = clock
        self._window: QWidget | None = None
        self.covered: Callable[[], bool] = bool
        self.may_close: Callable[[], bool] = partial(bool, True)
        """Asked before the window closes; a kiosk says no."""
        self.here = Here()
        self.locked: Session | None = None
        """Who locked the till; nobody works here until they, or a manager, open it again."""
        self.sync: SyncState | None = None
        self.scanner: Scanner | None = None
        self.privacy = False
        self._own_privacy = self._hides = self.peeking = False
        self.times = SyncTimes(bridge, clock)
        self.sale = OpenSale(bridge)
        self.payments = Payments(bridge, self.sale)
        self.sale.is_held = self.payments.holds
        self.hold = ClaimHold(bridge, self.sale, clock, lambda: self.online)
        bridge.state.connect(self._state)

    def go(self, page: str, what: Any = None) -> None:
        """Show a page by its name, with what it is about: `go("customer", id)`."""
        self.going.emit(page, what)

    def note(self, text: str, **more: Any) -> None:
        """Say something in a toast; the rest as in `Note`."""
        self.noted.emit(Note(text, **more))

    def did(self, action: Callable[[], None]) -> None:
        """What a toast offers was done by a key: the toast may leave."""
        self.acted.emit(action)

    def note_problem(self, error: BaseException) -> None:
        """Say an error in a toast, in the words of `problems`; when the hub wants the PIN again, ask for it."""
        words = problem(error)
        self.noted.emit(Note(words.bold, detail=words.text, tone=words.tone, icon="triangle-alert"))
        if isinstance(error, Unauthorized) and error.code == "session_ended":
            self.lock()

    def set_privacy(self, on: bool, *, by_itself: bool = False) -> None:
        """Shorten names and contacts on the screen, or show them; `by_itself` is undone by `end_own_privacy`."""
        if on != self.privacy or self.peeking:
            self.peeking = False
            self.privacy, self._own_privacy = on, by_itself
            self.privacy_changed.emit(on)

    def peek(self, on: bool) -> None:
        """Show everything while the eye is held, then hide it again as before."""
        if on != self.peeking:
            self._hides = self.privacy if on else self._hides
            self.peeking = on
            self.privacy = self._hides and not on
            self.privacy_changed.emit(self.privacy)

    def end_own_privacy(self) -> None:
        """The payment is over: show again what was shortened only because of it."""
        if self._own_privacy:
            self.set_privacy(False)

    def lock(self) -> None:
        """Nobody works here for a while; the page and the sale are kept, and sync goes on with the till's own key."""
        if self.bridge.session is not None:
            self.locked, self.bridge.session = self.bridge.session, None
            self.here_changed.emit()
            self.locking.emit()

    def open_lock(self, who: Session) -> None:
        """Somebody who may opened the till; `opened` says whether they are who locked it."""
        before, self.locked = self.locked, None
        self.bridge.session = who
        self.here_changed.emit()
        self.opened.emit(before is not None and before.associate_id == who.associate_id)

    def hand_over(self, who: Session) -> None:
        """Somebody else works here from now on, without the till having been locked."""
        self.bridge.session = who
        self.here_changed.emit()
        self.handed.emit()

    def sign_out(self) -> None:
        """Nobody works here any more; an open sale stays on the counter for who signs in next."""
        self.locked = self.bridge.session = None
        self.here_changed.emit()
        self.go("sign_in")

    @property
    def window(self) -> QWidget:
        """The window dialogs lie over."""
        assert self._window is not None
        return self._window

    def set_window(self, window: QWidget, covered: Callable[[], bool]) -> None:
        """The shell says which window it is, and how to ask whether a dialog lies over it."""
        self._window, self.covered = window, covered

    @property
    def manages(self) -> bool:
        """Whether who works here is a manager: only they see Insights."""
        session = self.bridge.session
        return session is not None and session.role == "manager"

    @property
    def online(self) -> bool:
        """Whether the hub answered the last time."""
        return self.sync is not None and self.sync.kind in ("synced", "sending")

    def set_here(self, here: Here) -> None:
        """Take the facts of the till; pages that show them set them again."""
        self.here = here
        self.here_changed.emit()

    def _state(self, state: SyncState) -> None:
        self.sync = state
