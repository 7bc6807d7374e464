"""The key map: every key of the window does what its table says, and no key bar names a key that does nothing."""

import asyncio
import re
from collections import Counter as Count
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

from tests.ui import shop
from tests.ui.conftest import Hands
from tests.ui.whole_round import every_page
from ui.keymap import window_keys
from ui.pages.page import Page
from ui.widgets.dialog import open_dialogs

OpenApp = Any


async def act_by_key(hands: Hands, caps: str) -> None:
    """Press what the table prints, as `Ctrl+Shift+D`; outside of this task, as QTest lets the loop run."""
    combination = QKeySequence(caps)[0]
    loop = asyncio.get_running_loop()
    pressed = loop.create_future()

    def press() -> None:
        QTest.keyClick(hands.window, combination.key(), combination.keyboardModifiers())
        pressed.set_result(None)

    loop.call_soon(press)
    await pressed


def bar(hands: Hands) -> list[tuple[str, str]]:
    """What the key bar says."""
    return hands.page.keys()


def focus(hands: Hands) -> QWidget | None:
    return hands.shell.focusWidget()


def test_every_key_of_the_window_does_what_it_says(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        shell = hands.shell
        states: list[object] = []
        hands.app.bridge.state.connect(states.append)
        said = {
            "help": lambda: bool(open_dialogs(shell)),
            "find_someone": lambda: focus(hands) is shell.top.search.edit or shell.at == "find",
            "new_sale": lambda: shell.at == "sale",
            "new_customer": lambda: shell.at == "new_customer",
            "next_panel": lambda: focus(hands) is not before,
            "panel_before": lambda: focus(hands) is not before,
            "privacy": lambda: hands.counter.privacy,
            "full_screen": shell.isFullScreen,
            "lock": lambda: shell.alone,
            "try_now": lambda: bool(states),
            "find": lambda: shell.at == "find",
            "sale": lambda: shell.at == "sale",
            "attention": lambda: shell.at == "attention",
            "settings": lambda: shell.at == "settings",
            "escape": lambda: shell.at != "customer",
        }
        assert {one.does for one in window_keys()} == set(said)
        tried = [one for one in window_keys() if one.does != "lock"]
        for one in tried:
            for caps in one.keys:
                hands.counter.set_privacy(False)
                shell.go("find")
                shell.go("customer", (shop.SARA, "card"))
                await hands.settled()
                before = focus(hands)
                states.clear()
                await act_by_key(hands, caps)
                await hands.until(said[one.does])
                shell.close_dialogs()
                if shell.isFullScreen():
                    await act_by_key(hands, caps)
        for caps in ("F12", "Ctrl+L"):
            await act_by_key(hands, caps)
            await hands.until(said["lock"])

    open_app(story)


def shortcuts(hands: Hands) -> Count[str]:
    """The keys that are bound to something on the screen now, and how often."""
    found = hands.shell.findChildren(QShortcut)
    alive = [one for one in found if one.isEnabled() and _is_seen(one.parent())]
    buttons = [one for one in hands.shell.findChildren(QAbstractButton) if one.isVisible()]
    bound = [*(one.key().toString() for one in alive), *(one.shortcut().toString() for one in buttons)]
    return Count(keys for keys in bound if keys)


def _is_seen(place: object) -> bool:
    return isinstance(place, QWidget) and place.isVisible()


def named(caps: str) -> list[str]:
    """The keys a hint stands for: `Ctrl+1–7` is seven of them, `↑+↓` two."""
    if span := re.fullmatch(r"(.*?)(\d)–(\d)", caps):
        return [f"{span[1]}{digit}" for digit in range(int(span[2]), int(span[3]) + 1)]
    if several := re.fullmatch(r"(.*?)(\d(?:·\d)+)", caps):
        return [f"{several[1]}{digit}" for digit in several[2].split("·")]
    if caps == "↑+↓":
        return ["Up", "Down"]
    names = {"−": "-", "Ctrl+Enter": "Ctrl+Return", "Enter": "Return"}
    return [QKeySequence(names.get(caps, caps)).toString()]


def widgets_take(page: Page, keys: str) -> bool:
    """Whether a widget of the page, rather than a shortcut, answers this key: rows, buttons, fields and cards do."""
    seen = [one for one in [page, *page.findChildren(QWidget)] if one.isVisible()]
    if keys in ("Up", "Down"):
        return any(isinstance(one, QAbstractItemView) for one in seen)
    return any("keyPressEvent" in vars(kind) for one in seen for kind in type(one).__mro__ if _is_ours(kind))


def _is_ours(kind: type) -> bool:
    return kind.__module__.startswith("ui.")


WIDGETS_OWN = {"Return", "Space", "Up", "Down", "Del", "+", "-", "P", "E", "S", "N", "G"}
"""Keys that belong to a row, a button or a card; what they do is in the tests of those pages."""


def test_no_key_bar_names_a_key_that_does_nothing(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        idle, twice = [], []
        async for where in every_page(hands, shop.SARA, "ahmadi"):
            bound = shortcuts(hands)
            twice += [f"{where}: {keys}" for keys, count in bound.items() if count > 1]
            for caps, text in bar(hands):
                assert text
                for keys in named(caps):
                    own = keys in WIDGETS_OWN and widgets_take(hands.page, keys)
                    if not (bound[keys] or own):
                        idle.append(f"{where}: {caps} {text}")
        assert (idle, twice) == ([], [])

    open_app(story)


def test_f1_prints_the_page_and_the_table(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("customer", (shop.SARA, "card"))
        await hands.settled()
        await hands.key(Qt.Key.Key_F1)
        (sheet,) = open_dialogs(hands.shell)
        told = {one.text() for one in sheet.findChildren(QWidget) if type(one).__name__ == "KeyHint"}
        own = {caps for caps, _ in bar(hands)}
        expected = {f"{caps} {text}" for caps, text in bar(hands)}
        expected |= {
            f"{one.keys[0]} {one.says}"
            for one in window_keys()
            if one.does != "help" and one.keys[0] not in own
        }
        assert told >= expected

    open_app(story)


@pytest.mark.parametrize("language", ["fa"])
def test_the_key_bar_names_the_same_keys_in_another_language(open_app: OpenApp, language: str) -> None:
    async def story(hands: Hands) -> None:
        caps = [one for one, _ in bar(hands)]
        assert caps[:3] == ["F2", "F3", "Ctrl+N"]
        assert all(text for _, text in bar(hands))

    open_app(story, language=language)
