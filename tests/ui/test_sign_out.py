"""Signing out waits for what is not sent yet: it says so, and offers to stay, to lock, or to save an encrypted copy."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from clienteling.services import people
from tests.ui import shop
from tests.ui.conftest import Hands
from ui.pages.settings import SettingsPage
from ui.widgets import Field, Text
from ui.widgets.dialog import open_dialogs

OpenApp = Any


async def settings_page(hands: Hands) -> SettingsPage:
    hands.shell.go("settings")
    await hands.settled()
    page = hands.page
    assert isinstance(page, SettingsPage)
    return page


async def cut_off(hands: Hands) -> None:
    """The hub is gone for this till; a note stays unsent."""
    loop = hands.app.bridge._sync
    assert loop is not None
    loop.close()
    await hands.app.bridge.run(people.note, shop.SARA, "Likes the navy coat")


def test_who_left_nothing_behind_signs_out(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await settings_page(hands)
        page.general.sign_out.click()
        await hands.at("sign_in")
        assert hands.app.bridge.session is None

    open_app(story)


def test_signing_out_is_refused_while_something_waits_but_the_till_can_be_locked(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await settings_page(hands)
        await cut_off(hands)
        page.general.sign_out.click()
        await hands.until(hands.shell.has_dialog)
        dialog = open_dialogs(hands.shell)[-1]
        assert "1 change is not sent yet" in [each.text() for each in dialog.findChildren(Text)]
        await hands.key(Qt.Key.Key_Escape)
        assert (hands.shell.at, hands.app.bridge.session is None) == ("settings", False)
        page.general.sign_out.click()
        await hands.until(hands.shell.has_dialog)
        open_dialogs(hands.shell)[-1].choice("lock").click()
        await hands.at("lock")

    open_app(story)


def test_a_copy_of_what_waits_is_saved_under_a_password(open_app: OpenApp, tmp_path: Path) -> None:
    async def story(hands: Hands) -> None:
        page = await settings_page(hands)
        await cut_off(hands)
        page.general.sign_out.click()
        await hands.until(hands.shell.has_dialog)
        open_dialogs(hands.shell)[-1].choice("copy").click()
        await hands.until(hands.shell.has_dialog)
        dialog = open_dialogs(hands.shell)[-1]
        place, password = dialog.findChildren(Field)
        place.set_text(str(tmp_path / "unsent.bin"))
        assert password.edit.hasFocus()
        await hands.type("too short")
        await hands.until(lambda: password.text() == "too short")
        assert not dialog.choice("save").isEnabled()
        await hands.type(" no more")
        await hands.until(dialog.choice("save").isEnabled)
        dialog.choice("save").click()
        await hands.until(lambda: (tmp_path / "unsent.bin").exists() and hands.notes)
        assert hands.notes[-1].text == "1 change saved in the file"
        assert b"navy" not in (tmp_path / "unsent.bin").read_bytes()
        assert hands.app.bridge.session is not None

    open_app(story)
