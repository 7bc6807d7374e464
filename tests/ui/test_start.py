"""The way into the app: set up with a code, sign in with a PIN or a badge, one window for each till; dialogs keep their keys."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clienteling import app
from clienteling.hub import certificate
from clienteling.ids import shown_code
from clienteling.protocol import PAGE, ChangesPage
from clienteling.services import people
from clienteling.sync.client import HubClient
from tests.fixtures_hub import PIN
from tests.fixtures_till import settings_of
from tests.network.shop import running
from tests.ui import shop
from tests.ui.conftest import Hands
from ui.application import Start, report_bug
from ui.bridge import Copied
from ui.pages.customer import CustomerPage
from ui.pages.enrol import EnrolPage
from ui.pages.sign_in import SignInPage
from ui.pages.take_over import ask_instead
from ui.widgets import Text

OpenApp = Any


def test_a_new_computer_becomes_a_till_and_somebody_signs_in(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await hands.at("enrol")
        page = hands.page
        assert isinstance(page, EnrolPage)
        page.hub.set_text(hands.hub.url)
        page.code.set_text("AAAA-AAAA-AAAA")
        page.enrol()
        await hands.until(page.said.isVisible)
        page.code.set_text(hands.hub.code())
        page.name.set_text("Till by the door")
        page.enrol()
        await hands.at("sign_in")
        signing = hands.page
        assert isinstance(signing, SignInPage)
        signing.card.user.set_text("nino")
        signing.card.pin.setText("0000")
        signing.card.submit()
        await hands.until(lambda: "not right" in signing.card.said)
        signing.card.pin.setText(PIN)
        signing.card.submit()
        await hands.at("find")
        assert hands.counter.here.till == "Till by the door"

    open_app(story, start=Start(), ready=False)


def test_a_code_that_names_the_certificate_leads_to_that_hub_alone(open_app: OpenApp, tmp_path: Path) -> None:
    with running(tmp_path / "shop", 1, "--tls") as (hub, _):
        pin = shown_code(certificate.pin(hub.home))
        other = shown_code(certificate.letters("ab" * 32))

        async def story(hands: Hands) -> None:
            await hands.at("enrol")
            page = hands.page
            assert isinstance(page, EnrolPage)
            page.hub.set_text(hub.url)
            code = hub.code()
            page.code.set_text(f"{code}-{other}")
            page.enrol()
            await hands.until(page.said.isVisible)
            page.code.set_text(f"{code} {pin.lower()}")
            page.enrol()
            await hands.at("sign_in")

        open_app(story, start=Start(), ready=False)


def test_a_badge_signs_in_and_the_lock_keeps_the_sale(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await hands.counter.sale.start(shop.SARA)
        await hands.counter.sale.add("11208")
        await hands.key(Qt.Key.Key_F12)
        await hands.at("lock")
        assert hands.app.bridge.session is None
        await hands.scan("BADGE-nino-1")
        await hands.at("find")
        assert hands.counter.sale.sale is not None
        assert len(hands.counter.sale.sale.lines) == 1

    open_app(story)


def test_a_second_window_of_the_same_till_says_that_one_is_open(open_app: OpenApp, tmp_path: Any) -> None:
    async def first(hands: Hands) -> None:
        await hands.at("find")

    async def second(hands: Hands) -> None:
        await hands.until(lambda: hands.shell.at == "starting" and hands.app.bridge.idle)
        await hands.settled()
        labels = [label.text() for label in hands.page.findChildren(type(hands.shell.top.heading))]
        assert any("already open" in text for text in labels)

    open_app(first)
    with app.open_till(settings_of(tmp_path / "till")):
        open_app(second, start=Start(user="nino", pin=PIN), ready=False)


def texts(page: QWidget) -> str:
    return "\n".join(each.text() for each in page.findChildren(Text) if each.isVisibleTo(page))


def test_closing_the_window_ends_every_connection_to_the_files(
    open_app: OpenApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite takes its log away when the last connection ends: one that waits at the hub for minutes is none of them."""
    waiting: list[int] = []
    asked = HubClient.changes

    def changes(self: HubClient, cursor: str, limit: int = PAGE, wait: int = 0) -> ChangesPage:
        waiting.append(wait)
        return asked(self, cursor, limit=limit, wait=wait)

    monkeypatch.setattr(HubClient, "changes", changes)

    async def story(hands: Hands) -> None:
        await hands.until(lambda: 20 in waiting)
        await hands.settled()
        assert (tmp_path / "till" / "journal.db-wal").exists()

    open_app(story)
    left = {path.name for path in (tmp_path / "till").iterdir()}
    assert "journal.db" in left
    assert left & {"journal.db-wal", "journal.db-shm", "cache.db-wal", "cache.db-shm"} == set()


def test_the_first_copy_says_which_part_of_it_is_here(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = hands.shell.kept("starting")
        assert "100% of " in texts(page)
        await page.enter(Copied(1_520, 8_000))
        assert "19% of 8,000 records." in texts(page)
        await page.enter(Copied(2_000, None))
        assert "\n2,000 records." in texts(page)

    open_app(story)


def test_a_damaged_journal_stops_the_start_and_says_what_to_do(open_app: OpenApp, tmp_path: Path) -> None:
    async def first(hands: Hands) -> None:
        await hands.counter.bridge.run(people.note, shop.SARA, "Likes the silk scarves")

    async def stopped(hands: Hands) -> None:
        await hands.until(lambda: hands.shell.at == "starting" and hands.app.bridge.idle)
        await hands.until(lambda: "A file of this till is damaged." in texts(hands.page))
        assert "clienteling repair" in texts(hands.page)
        assert damaged == journal.read_bytes()
        await hands.key(Qt.Key.Key_Return)
        await hands.settled()
        assert "A file of this till is damaged." in texts(hands.page)

    async def mended(hands: Hands) -> None:
        await hands.at("find")

    open_app(first)
    journal = tmp_path / "till" / "journal.db"
    # What a slow end left beside it holds the first page once more, and would hide the damage.
    journal.with_name("journal.db-wal").unlink(missing_ok=True)
    written = bytearray(journal.read_bytes())
    written[200] ^= 1
    damaged = bytes(written)
    journal.write_bytes(damaged)
    again = Start(user="nino", pin=PIN)
    open_app(stopped, start=again, ready=False)
    app.repair(settings_of(tmp_path / "till"))
    open_app(mended, start=again)


def test_esc_closes_a_dialog_and_leaves_the_page(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("customer", (shop.SARA, "name"))
        await hands.settled()
        ask_instead(hands.counter, shop.SARA, shop.CART)
        await hands.until(hands.shell.has_dialog)
        await hands.key(Qt.Key.Key_F3)
        assert hands.shell.at == "customer"
        await hands.key(Qt.Key.Key_Escape)
        await hands.until(lambda: not hands.shell.has_dialog())
        assert hands.shell.at == "customer"
        assert hands.counter.sale.sale is None

    open_app(story)


def test_offline_the_carts_goods_are_sold_as_a_new_sale_that_names_it(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("customer", (shop.SARA, "name"))
        await hands.settled()
        dialog = ask_instead(hands.counter, shop.SARA, shop.CART)
        dialog.choice("sell").click()
        await hands.at("sale")
        sale = hands.counter.sale.sale
        assert sale is not None
        assert (sale.claim, sale.from_cart) == (None, shop.CART)

    open_app(story)


def test_a_note_is_kept_with_ctrl_enter(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("customer", (shop.SARA, "name"))
        await hands.settled()
        page = hands.page
        assert isinstance(page, CustomerPage)
        await hands.key(Qt.Key.Key_6, control=True)
        page.notes.text.set_text("Likes the window seat")
        await hands.key(Qt.Key.Key_Return, control=True)
        await hands.until(lambda: page.profile and page.profile.notes[0].text == "Likes the window seat")

    open_app(story)


def test_the_lock_closes_the_dialog_first(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("customer", (shop.SARA, "name"))
        await hands.settled()
        ask_instead(hands.counter, shop.SARA, shop.CART)
        await hands.until(hands.shell.has_dialog)
        await hands.key(Qt.Key.Key_F12)
        await hands.at("lock")
        assert not hands.shell.has_dialog()
        await hands.scan("BADGE-nino-1")
        await hands.at("customer")

    open_app(story)


def test_an_error_while_an_error_is_told_is_only_written_down(open_app: OpenApp, expect_log: Any) -> None:
    async def story(hands: Hands) -> None:
        def told(_note: object) -> None:
            told_of.append(True)
            report_bug(ValueError, ValueError("the toast failed"), None)

        told_of: list[bool] = []
        await hands.until(hands.shell.isActiveWindow)
        hands.counter.noted.connect(told)
        with expect_log("unexpected error in the window"):
            report_bug(KeyError, KeyError("a slot failed"), None)
            assert told_of == [True]
            report_bug(KeyError, KeyError("another slot failed"), None)
            assert told_of == [True, True]

    open_app(story)
