"""The application: QApplication, the qasync loop, the window, and the way from the first paint to the first page.

Nothing heavy is imported before the window is painted: the store's thread loads the encrypted store.
"""

from __future__ import annotations

import asyncio
import faulthandler
import logging
import os
import signal
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from clienteling.clock import Clock, SystemClock
from clienteling.errors import ClientelingError
from ui import i18n, idle
from ui.bridge import Bridge, Copied
from ui.counter import Counter, Here
from ui.customer_display import CustomerDisplay
from ui.garbage import Garbage
from ui.log_lines import log_lines
from ui.preferences import Preferences
from ui.scanner import Scanner
from ui.scanner_habits import habits_of
from ui.shell import Shell
from ui.shop_pictures import missing_pictures, read_image, read_picture
from ui.theme import look
from ui.widgets import FocusRing
from ui.window_place import WindowPlace

if TYPE_CHECKING:
    from types import TracebackType

    from clienteling.settings import Settings
    from clienteling.till import Till

log = logging.getLogger(__name__)

SIGNALS_EVERY = 500
"""Milliseconds: Python hears of Ctrl C only while it runs."""

TELLING = "tellingOfAnError"


@dataclass(frozen=True)
class Start:
    """What the demo knows beforehand, so that nobody has to type it: the hub and its code, the person and the PIN."""

    hub: str = ""
    code: str = ""
    user: str = ""
    pin: str = ""
    till: str = ""


class Application:
    """One window of one till, from opening to the end of its threads."""

    def __init__(
        self, qt: QApplication, settings: Settings, start: Start | None = None, clock: Clock | None = None
    ) -> None:
        self.qt, self.settings = qt, settings
        self._start = start or Start()
        self.clock = clock or SystemClock()
        i18n.set_clock(self.clock)
        Preferences(settings).apply()
        self.garbage = Garbage()
        self.bridge = Bridge(settings)
        log_lines()
        self.counter = Counter(self.bridge, self.clock)
        self.shell = Shell(self.counter)
        self.place = WindowPlace(self.shell)
        self.counter.full_screen_asked.connect(self.place.toggle_full_screen)
        self.display = CustomerDisplay(self.counter, self.shell)
        self._goes_on = (
            self.place.kept.page if self.place.kept is not None and not self._start.user else "find"
        )
        self.ring = FocusRing(self.shell)
        self.scanner = self.counter.scanner = Scanner(self.clock.monotonic, habits_of(settings))
        self.scanner.scanned.connect(self.shell.scanned)
        self.idle = idle.Idle(self.clock.monotonic)
        self.idle.idle.connect(self._stands_alone)
        self.counter.ready.connect(self.begin)
        self.bridge.changed.connect(self._rules_changed)
        self.counter.language_changed.connect(self.shell.rebuild)
        look().pictures.wanted.connect(self._want_picture)
        self.closed = asyncio.Event()
        self.shell.closing.connect(self.closed.set)

    def begin(self) -> None:
        """Go on from wherever the till stands: set up, sign in, copy, work."""
        self.bridge.spawn(self._begin())

    async def _begin(self) -> None:
        try:
            await self._open()
        except ClientelingError as error:
            self.shell.go("starting", error)

    async def _open(self) -> None:
        if not (self.settings.home / "journal.db").exists():
            if not self._start.code:
                self.shell.go("enrol")
                return
            await self.bridge.enrol(self._start.hub, self._start.code, self._start.till)
        # A page with a field first: people type while the store's thread loads what reads and decrypts.
        self.shell.go(
            "find" if self.bridge.session is not None else "starting" if self._start.user else "sign_in"
        )
        self.counter.set_here(await self.bridge.run(read_here))
        self.bridge.recover()
        if self.bridge.session is None:
            if not self._start.user:
                return
            await self.bridge.sign_in(self._start.user, self._start.pin)
        await self.bridge.fetch_copy(self._copied)
        self._settle(await self.bridge.run(read_here))
        self.bridge.start_sync()
        await self.bridge.recover()
        await self.counter.sale.restore()
        await self.counter.payments.look()
        if self.counter.locked is not None:  # while the till was opening; who opens it goes on
            return
        if self.counter.sale.sale is not None and (self.shell.alone or self.shell.at == "find"):
            self.shell.go("sale")
        elif self.shell.at == "find" and self._goes_on != "find":
            self.shell.go(self._goes_on)
        elif self.shell.alone:  # who already looked somebody up while the till was opening stays there
            self.shell.go("find")
        self._goes_on = "find"

    def _rules_changed(self, changed: frozenset[tuple[str, str]]) -> None:
        """The retailer's rules and the store's address hold at once, in an open window too."""
        if self.counter.here.till and any(kind in ("policy", "store") for kind, _ in changed):
            self.bridge.spawn(self._read_rules(), quiet=True)

    async def _read_rules(self) -> None:
        here = await self.bridge.run(read_here)
        self.idle.after = idle.seconds(here.policy)
        self.counter.set_here(here)

    def _stands_alone(self) -> None:
        """Nobody did anything for a while: lock, but not while the customer is at the card terminal."""
        if self.counter.payments.stage not in ("waiting", "stopping"):
            self.shell.lock()

    def _settle(self, here: Here) -> None:
        self.idle.after = idle.seconds(here.policy)
        if here.timezone:
            i18n.set_zone(here.timezone)
        self.counter.set_here(here)
        if here.policy.get("privacy_mask"):
            self.counter.set_privacy(True)

    def _copied(self, copied: Copied) -> None:
        self.shell.go("starting", copied)

    def _want_picture(self, picture: str) -> None:
        self.bridge.spawn(self._fetch_picture(picture))

    async def _fetch_picture(self, picture: str) -> None:
        try:
            image = await self.bridge.live(read_image, picture)
        except ClientelingError:
            # The plain tile stays; a picture is never worth a message.
            return
        look().pictures.take(picture, image)

    async def _collect_pictures(self) -> None:
        """Fetch the pictures of all goods, one by one and without haste: offline the shop looks as it does online."""
        try:
            for picture in await self.bridge.run(missing_pictures):
                await self.bridge.live(read_picture, picture)
        except (ClientelingError, OSError):
            log.info("not all pictures were fetched; the next start goes on")

    async def run(self) -> None:
        """Show the window, work until it is closed, end cleanly."""
        self.shell.go("starting")
        self.place.show()
        self.display.settle()
        self.scanner.install(self.shell.windowHandle())
        self.idle.install(self.shell.windowHandle())
        self.begin()
        await self.closed.wait()
        await self.close()

    async def close(self) -> None:
        """End every thread; what was written is written."""
        self.shell.hide()
        self.display.close()
        self.scanner.remove()
        self.idle.remove()
        await self.bridge.close()
        self.garbage.stop()


def read_here(till: Till) -> Here:
    """The facts of this till that many pages show."""
    identity = till.enrolled()
    store = till.read("store", identity.store_id) or {}
    policy = till.policy
    return Here(
        till=identity.till_name,
        store=str(store.get("name") or ""),
        store_id=identity.store_id,
        address=str(store.get("address") or ""),
        opens=str(store.get("opens") or ""),
        closes=str(store.get("closes") or ""),
        retailer=str(policy.get("retailer") or ""),
        currency=str(store.get("currency") or policy.get("currency") or ""),
        region=till.region,
        timezone=str(store.get("timezone") or ""),
        policy=policy,
    )


def run(settings: Settings, start: Start | None = None) -> int:
    """Open the app and give its exit code when the window is closed."""
    faulthandler.enable()
    scale = Preferences(settings).scale
    if scale != 1 and "QT_SCALE_FACTOR" not in os.environ:
        os.environ["QT_SCALE_FACTOR"] = str(scale)  # Qt reads it once, when it begins
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qt, QApplication)
    qt.setApplicationName("Clienteling")
    qt.setQuitOnLastWindowClosed(False)
    sys.excepthook = report_bug
    listening = QTimer()
    listening.timeout.connect(_listen)
    listening.start(SIGNALS_EVERY)

    def make_loop() -> asyncio.AbstractEventLoop:
        loop: asyncio.AbstractEventLoop = QEventLoop(qt)
        return loop

    with asyncio.Runner(loop_factory=make_loop) as runner:
        runner.run(_main(qt, settings, start))
    return 0


async def _main(qt: QApplication, settings: Settings, start: Start | None) -> None:
    application = Application(qt, settings, start)

    def leave(_signal: int, _frame: object) -> None:
        application.place.forced = True
        application.shell.close()

    signal.signal(signal.SIGTERM, leave)
    try:
        await application.run()
    except asyncio.CancelledError:
        await application.close()


def _listen() -> None:
    """Nothing: but while Python runs it hears of signals."""


def report_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Nothing a slot raises may end the app: it is written to the log, without what was on the screen."""
    log.error("unexpected error in the window", exc_info=(kind, error, trace))
    window: Any = QApplication.activeWindow()
    if isinstance(window, Shell) and not window.property(TELLING):
        # What tells of an error may itself fail: that one is only written down, or it would go on for ever.
        window.setProperty(TELLING, True)
        try:
            window.counter.note_problem(error)
        finally:
            window.setProperty(TELLING, False)
