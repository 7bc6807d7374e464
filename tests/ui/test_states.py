"""Every state of nothing and of trouble says what happened, what is safe and what to do next."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clienteling.errors import Offline
from clienteling.hub import devices
from tests.fixtures_hub import PIN, Hub
from tests.ui import shop
from tests.ui.conftest import Hands
from ui.application import Start
from ui.pages.attention import AttentionPage
from ui.pages.customer_form import CustomerFormPage
from ui.pages.find import FindPage
from ui.pages.starting import StartingPage
from ui.pages.trouble import TroublePage
from ui.widgets import EmptyState, Text

OpenApp = Any


def said(hands: Hands) -> str:
    return "\n".join(each.text() for each in hands.page.findChildren(Text) if each.isVisibleTo(hands.page))


def find_page(hands: Hands) -> FindPage:
    page = hands.page
    assert isinstance(page, FindPage)
    return page


async def look_for(hands: Hands, text: str) -> FindPage:
    page = find_page(hands)
    page.field.set_text(text)
    page.field.typed.emit(text)
    await hands.until(page.nothing.isVisible)
    await hands.settled()
    return page


def test_nobody_by_that_name_can_be_added_at_once(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await look_for(hands, "zzxq")
        assert "zzxq" in said(hands)
        assert page.nothing.add_them.isVisible()
        assert not page.nothing.sell.isVisible()
        await hands.key(Qt.Key.Key_Escape)
        await hands.until(lambda: not page.nothing.isVisible())
        page = await look_for(hands, "zzxq")
        page.nothing.add_them.click()
        await hands.at("new_customer")

    open_app(story)


def test_offline_somebody_may_be_in_the_full_list(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        loop, state = hands.app.bridge._sync, hands.counter.sync
        assert loop is not None
        assert state is not None
        loop.close()
        await hands.until(lambda: hands.app.bridge.idle)
        hands.app.bridge.state.emit(replace(state, kind="offline", reason="offline"))
        page = await look_for(hands, "zzxq")
        assert "Maybe in the full list" in said(hands)
        assert "Of all customers only 6 are on this till." in said(hands)
        page.nothing.sell.click()
        await hands.at("sale")

    open_app(story)


def test_a_card_nobody_has_is_given_to_a_new_customer(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = find_page(hands)
        await hands.until(page.field.edit.hasFocus)
        await hands.scan(shop.UNKNOWN_CARD)
        await hands.until(page.nothing.isVisible)
        assert "7700 0000 42" in said(hands)
        page.nothing.search.click()
        await hands.until(page.field.edit.hasFocus)
        page.nothing.add_them.click()
        await hands.at("new_customer")
        form = hands.page
        assert isinstance(form, CustomerFormPage)
        assert form.card.text() == shop.UNKNOWN_CARD

    open_app(story)


def test_a_page_that_cannot_be_read_says_the_code_and_tries_again(open_app: OpenApp, expect_log: Any) -> None:
    async def story(hands: Hands) -> None:
        page = hands.shell.kept("attention")
        assert isinstance(page, AttentionPage)
        enter = page.enter

        async def broken(what: Any) -> None:
            raise ZeroDivisionError

        page.enter = broken  # type: ignore[method-assign]
        with expect_log("the page attention did not open"):
            hands.shell.go("attention")
            await hands.at("trouble")
        trouble = hands.page
        assert isinstance(trouble, TroublePage)
        assert "Your sale is safe." in said(hands)
        trouble.copy.click()
        assert QApplication.clipboard().text() == "ZeroDivisionError"
        page.enter = enter  # type: ignore[method-assign]
        trouble.again.click()
        await hands.at("attention")
        await hands.key(Qt.Key.Key_Escape)
        await hands.at("find")

    open_app(story)


def test_a_till_out_of_service_says_so_and_can_be_set_up_again(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        till = await hands.app.bridge.run(lambda till: till.enrolled())
        with hands.hub.engine.begin() as connection:
            assert devices.set_in_service(connection, till.till_id, False)
        hands.app.bridge.try_now()
        await hands.until(lambda: hands.shell.at == "starting")
        await hands.settled()
        page = hands.page
        assert isinstance(page, StartingPage)
        assert "This till was taken out of service." in said(hands)
        page.set_up.click()
        await hands.at("enrol")

    open_app(story)


def test_without_a_connection_a_first_start_says_that_nothing_is_lost(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("starting", Offline())
        await hands.at("starting")
        page = hands.page
        assert isinstance(page, StartingPage)
        assert page.again.isVisible()
        assert not page.set_up.isVisible()
        page.again.click()
        await hands.at("find")

    open_app(story)


def test_a_day_without_anything_has_a_state_for_each_list(
    open_app: OpenApp, hub: Hub, tmp_path: Path
) -> None:
    async def story(hands: Hands) -> None:
        assert tmp_path.exists()
        states = [each for each in find_page(hands).findChildren(EmptyState) if each.isVisible()]
        assert len(states) >= 1
        hands.shell.go("attention")
        await hands.at("attention")
        assert "Nothing needs you" in said(hands)
        hands.shell.go("sale")
        await hands.at("sale")
        assert "No sale is open" in said(hands)

    open_app(story, start=Start(hub.url, hub.code(), "nino", PIN, "Till 1"))
