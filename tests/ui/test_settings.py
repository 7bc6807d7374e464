"""Settings: every section opens, choices hold, roles and IT decide what may be changed; the report is the doctor's."""

import tomllib
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clienteling import cli
from tests.fixtures_hub import PIN, Hub
from tests.ui.conftest import Hands
from ui.application import Start
from ui.pages.settings import SettingsPage
from ui.pages.settings_general import AppearanceSection, DevicesSection, PrivacySection
from ui.widgets import Text

OpenApp = Any
SECTIONS = (
    "general", "language", "appearance", "shortcuts", "privacy", "payments", "receipts", "devices", "diagnostics",
)  # fmt: skip


async def opened(hands: Hands, section: str = "general") -> SettingsPage:
    hands.shell.go("settings", section)
    await hands.at("settings")
    page = hands.page
    assert isinstance(page, SettingsPage)
    return page


def texts(page: SettingsPage) -> str:
    return "\n".join(each.text() for each in page.findChildren(Text) if each.isVisibleTo(page))


def test_every_section_opens_from_the_menu_by_the_keyboard(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await opened(hands)
        for item in page.menu.items():
            item.setFocus()
            await hands.key(Qt.Key.Key_Return)
            await hands.until(item.isChecked)
            assert page.part(item.value).isVisible()
        assert tuple(item.value for item in page.menu.items()) == SECTIONS

    open_app(story)


def test_the_report_is_what_the_doctor_prints_and_names_nobody(
    open_app: OpenApp, tmp_path: Path, capsys: Any, monkeypatch: Any
) -> None:
    async def story(hands: Hands) -> None:
        page = await opened(hands, "diagnostics")
        await hands.until(lambda: page.diagnostics.checks)
        await hands.settled()
        assert "Encryption" in texts(page)
        QApplication.clipboard().clear()
        await hands.until(hands.shell.isActiveWindow)
        page.copy_report()
        await hands.until(lambda: QApplication.clipboard().text())
        copied.extend(QApplication.clipboard().text().splitlines())
        monkeypatch.setenv("CLIENTELING_KEY_FILE", str(tmp_path / "till" / "till.key"))
        assert cli.main(["doctor", "--home", str(tmp_path / "till")]) == 0

    copied: list[str] = []
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    open_app(story)
    printed = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in copied] == [line.split()[:2] for line in printed]
    steady = [line for line in printed if line.split()[1] in ("program", "folder", "keys", "encryption")]
    assert steady == [line for line in copied if line in steady]
    assert str(tmp_path) not in "\n".join(copied)
    assert "~/till" in "\n".join(copied)


def test_what_is_chosen_holds_and_is_kept(open_app: OpenApp, tmp_path: Path) -> None:
    async def story(hands: Hands) -> None:
        page = await opened(hands, "appearance")
        part = page.part("appearance")
        assert isinstance(part, AppearanceSection)
        part.motion.click()
        part.scale.changed.emit("150")
        await opened(hands, "privacy")
        privacy = page.part("privacy")
        assert isinstance(privacy, PrivacySection)
        privacy.privacy.click()
        assert hands.counter.privacy
        await hands.key(Qt.Key.Key_F8)
        await hands.until(lambda: not privacy.privacy.isChecked())

    open_app(story)
    kept = tomllib.loads((tmp_path / "till" / "settings.toml").read_text())
    assert (kept["motion"], kept["scale"]) == ("reduced", 150)


def test_an_associate_reads_what_a_manager_decides(open_app: OpenApp, hub: Hub) -> None:
    async def associate(hands: Hands) -> None:
        page = await opened(hands, "devices")
        part = page.part("devices")
        assert isinstance(part, DevicesSection)
        assert not part.kiosk.isEnabled()
        assert "A manager’s choice" in part.kiosk.accessibleDescription()
        general = page.general
        assert not general.audit.isVisibleTo(general)
        hands.counter.sign_out()
        await hands.at("sign_in")
        await hands.scan("BADGE-mariam-1")
        await hands.at("find")
        page = await opened(hands, "devices")
        assert part.kiosk.isEnabled()
        await opened(hands, "general")
        assert page.general.audit.isVisible()

    open_app(associate, start=Start(hub.url, hub.code(), "nino", PIN, "Till 1"))


def test_ctrl_r_asks_the_hub_at_once(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await hands.until(hands.shell.isActiveWindow)
        before = hands.counter.sync
        assert before is not None
        await hands.key(Qt.Key.Key_R, control=True)
        await hands.until(lambda: hands.counter.sync is not before)

    open_app(story)


def test_what_it_fixed_is_shown_locked_and_says_who_decided(open_app: OpenApp, tmp_path: Path) -> None:
    (tmp_path / "till").mkdir(exist_ok=True)
    (tmp_path / "till" / "no-managed.toml").write_text('theme = "dark"\n')

    async def story(hands: Hands) -> None:
        page = await opened(hands, "appearance")
        part = page.part("appearance")
        assert isinstance(part, AppearanceSection)
        assert (part.theme.isEnabled(), part.motion.isEnabled()) == (False, True)
        assert part.theme.accessibleDescription() == "Set by IT"
        assert "dark" in part.theme.value()

    open_app(story)
