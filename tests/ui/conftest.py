"""A whole app in a test: the real window over a real hub in this process, worked by keys and scans."""

import asyncio
import gc
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from tests.fixtures_hub import PIN, Hub, hub
from tests.fixtures_till import settings_of
from tests.ui import shop
from ui import i18n
from ui.application import Application, Start
from ui.counter import Note
from ui.pages.page import Page
from ui.scanner import GAP
from ui.theme import apply_theme

__all__ = ["hub"]

PERSON = 0.04
"""Seconds between two keys; faster is a scanner."""

Story = Callable[["Hands"], Awaitable[None]]


class Hands:
    """What an associate does, and what they see."""

    def __init__(self, application: Application, hub: Hub) -> None:
        self.app, self.hub = application, hub
        self.shell, self.counter = application.shell, application.counter
        self.notes: list[Note] = []
        self.counter.noted.connect(self.notes.append)

    @property
    def page(self) -> Page:
        return self.shell.page

    @property
    def window(self) -> QWindow:
        return self.shell.windowHandle()

    async def key(self, *keys: Qt.Key | str, control: bool = False) -> None:
        """Press keys, one right after the other."""
        await self._press(*keys, control=control)
        await asyncio.sleep(0.06)
        await self.until(lambda: not self.app.scanner.is_holding)  # a busy machine lets go of typing late

    async def _press(self, *keys: Qt.Key | str, control: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        loop = asyncio.get_running_loop()
        pressed = loop.create_future()

        def press() -> None:
            for each in keys:
                QTest.keyClick(self.window, each, modifier)
            pressed.set_result(None)

        # QTest runs the event loop for a moment; inside a task other tasks could not go on meanwhile.
        loop.call_soon(press)
        await pressed

    async def type(self, text: str) -> None:
        """As a person types: slower than any scanner."""
        for each in text[:-1]:
            await self._press(each)
            await asyncio.sleep(PERSON)
        await self.key(*text[-1:])

    async def scan(self, code: str) -> None:
        """As a scanner types: all at once, ended by Enter."""
        # The machine of a test may be slower than a scanner.
        self.app.scanner.gap = 2.0
        await self.key(*code, Qt.Key.Key_Return)
        self.app.scanner.gap = GAP

    async def until(self, true: Callable[[], Any], seconds: float = 15) -> None:
        for _ in range(int(seconds / 0.02)):
            if true():
                return
            await asyncio.sleep(0.02)
        said = [note.text for note in self.notes]
        raise AssertionError(f"waited in vain on the page {self.shell.at!r}; said so far: {said}")

    async def at(self, page: str) -> None:
        await self.until(lambda: self.shell.at == page)
        await self.settled()

    async def settled(self) -> None:
        """Nothing is being fetched any more."""
        quiet = 0
        while quiet < 4:
            await asyncio.sleep(0.02)
            quiet = quiet + 1 if self.app.bridge.idle else 0


@pytest.fixture
def open_app(hub: Hub, tmp_path: Path, qapp: QApplication) -> Any:
    """`open_app(story)` opens the app at work and lets the story happen; `language`, `theme`, `size` may be given."""
    shop.fill(hub)
    qapp.setQuitOnLastWindowClosed(False)

    def run(
        story: Story,
        *,
        size: tuple[int, int] = (1440, 900),
        start: Start | None = None,
        ready: bool = True,
        **settings: str,
    ) -> None:
        async def main() -> None:
            await _worked(
                story, hub, Application(qapp, settings_of(tmp_path / "till", **given), begin), size, ready
            )

        given = {"language": "en", "theme": "light", **settings}
        begin = start if start is not None else Start(hub.url, hub.code(), "nino", PIN, "Till 1")
        with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
            runner.run(main())
        gc.collect()  # here, or a thread of the next test's hub would destroy what belongs to this one
        gc.enable()
        i18n.set_language(qapp, "en")
        apply_theme(qapp, "light")

    return run


async def _worked(
    story: Story, hub: Hub, application: Application, size: tuple[int, int], ready: bool
) -> None:
    application.shell.resize(*size)
    running = asyncio.ensure_future(application.run())
    hands = Hands(application, hub)
    try:
        if ready:
            await hands.at("find")
            await hands.until(lambda: hands.counter.online)
            application.shell.activateWindow()
            await hands.settled()
        await story(hands)
    finally:
        application.shell.close()
        await running
        application.shell.deleteLater()
        QCoreApplication.sendPostedEvents(application.shell, QEvent.Type.DeferredDelete)
