"""The lock keeps the page and the sale: who locked it or a manager goes on; colleagues change hands where no sale is open."""

from typing import Any

from PySide6.QtCore import Qt

from clienteling.ids import derived
from tests.fixtures_hub import PIN, POLICY, Hub
from tests.ui import shop
from tests.ui.conftest import Hands
from ui.application import Start
from ui.pages.customer_form import CustomerFormPage
from ui.pages.lock import LockPage
from ui.pages.people_tiles import PersonTile
from ui.pages.sign_in import SignInPage
from ui.widgets import Text

OpenApp = Any
POLICY_ID = derived("policy", "retailer")


def lock_page(hands: Hands) -> LockPage:
    page = hands.page
    assert isinstance(page, LockPage)
    return page


async def locked(hands: Hands) -> LockPage:
    await hands.until(hands.shell.isActiveWindow)
    await hands.key(Qt.Key.Key_F12)
    await hands.at("lock")
    return lock_page(hands)


async def enter_pin(page: LockPage, user: str, pin: str) -> None:
    page.ask_name()
    page.card.user.set_text(user)
    page.card.pin.setText(pin)
    page.card.submit()


async def goods_on_the_counter(hands: Hands) -> None:
    await hands.counter.sale.start(shop.SARA)
    await hands.counter.sale.add("11208")
    hands.shell.go("sale")
    await hands.at("sale")


def who(hands: Hands) -> str:
    session = hands.app.bridge.session
    return session.name if session is not None else ""


def test_what_was_typed_is_still_there_when_the_same_person_opens(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("new_customer")
        await hands.at("new_customer")
        page = hands.page
        assert isinstance(page, CustomerFormPage)
        page.given.set_text("Keti")
        await locked(hands)
        assert not page.isVisible()
        assert not hands.shell.top.isVisible()
        await hands.type(PIN)
        await hands.key(Qt.Key.Key_Return)
        await hands.at("new_customer")
        assert (page.isVisible(), page.given.text()) == (True, "Keti")

    open_app(story)


def test_a_colleague_cannot_open_somebodys_sale_but_a_manager_can(open_app: OpenApp, hub: Hub) -> None:
    async def story(hands: Hands) -> None:
        await goods_on_the_counter(hands)
        page = await locked(hands)
        await enter_pin(page, "nino", PIN)
        await hands.until(lambda: "They or a manager" in page.card.said)
        assert (hands.shell.at, who(hands)) == ("lock", "")
        await enter_pin(page, "gio", PIN)
        await hands.at("sale")
        assert (who(hands), hands.counter.sale.sale is None) == ("Gio", False)

    open_app(story, start=Start(hub.url, hub.code(), "mariam", PIN, "Till 1"))


def test_where_no_sale_is_open_a_colleague_signs_in_at_the_lock(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("customer", (shop.SARA, "name"))
        await hands.settled()
        page = await locked(hands)
        shown = "\n".join(each.text() for each in page.findChildren(Text))
        assert "Sara" not in shown
        await enter_pin(page, "gio", PIN)
        await hands.at("find")
        assert who(hands) == "Gio"

    open_app(story)


def test_a_page_that_is_asked_for_while_the_till_is_locked_waits(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await locked(hands)
        hands.counter.go("customer", (shop.SARA, "name"))
        hands.counter.note("Sara Ahmadi")
        await hands.settled()
        assert hands.shell.at == "lock"
        assert not hands.shell.toasts.offered()
        await hands.scan("BADGE-nino-1")
        await hands.at("customer")

    open_app(story)


def test_nobody_there_for_two_minutes_locks_the_till(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        assert hands.app.idle.after == 120
        hands.app.idle.after = 0.01
        await hands.at("lock")

    open_app(story)


def test_the_retailer_decides_when_a_till_locks(open_app: OpenApp, hub: Hub) -> None:
    async def story(hands: Hands) -> None:
        assert hands.app.idle.after == 300
        page = await locked(hands)
        assert "Locks after 5 minutes" in "\n".join(each.text() for each in page.findChildren(Text))

    hub.put(("policy", POLICY_ID, {**POLICY, "lock_minutes": 5}))
    open_app(story)


def test_a_badge_at_work_hands_the_till_over_but_not_somebodys_sale(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        for badge, name in (("BADGE-nino-1", "Nino"), ("BADGE-mariam-1", "Mariam")):  # each is known here now
            await locked(hands)
            await hands.scan(badge)
            await hands.at("find")
            assert who(hands) == name
        hands.shell.go("customer", (shop.SARA, "name"))
        await hands.settled()
        await hands.scan("BADGE-nino-1")
        await hands.at("find")
        assert who(hands) == "Nino"
        await goods_on_the_counter(hands)
        await hands.scan("BADGE-mariam-1")
        await hands.until(lambda: who(hands) == "Mariam")
        assert hands.shell.at == "sale"
        await hands.scan("BADGE-nino-1")
        await hands.until(lambda: hands.notes[-1].text == "The open sale is Mariam’s.")
        assert who(hands) == "Mariam"

    open_app(story)


def test_who_was_here_lately_needs_only_the_pin(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await locked(hands)
        await enter_pin(page, "gio", PIN)
        await hands.at("find")
        hands.counter.sign_out()
        await hands.at("sign_in")
        signing = hands.page
        assert isinstance(signing, SignInPage)
        await hands.until(lambda: len(signing.tiles.tiles()) == 2)
        names = [tile.person.name for tile in signing.tiles.findChildren(PersonTile) if tile.isVisible()]
        assert names[0] == "Gio"
        signing.tiles.tiles()[1].click()
        await hands.type(PIN)
        await hands.key(Qt.Key.Key_Return)
        await hands.at("find")
        assert who(hands) == "Nino"

    open_app(story)


def test_too_many_wrong_pins_make_a_pause_that_says_how_long(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await locked(hands)
        for _ in range(12):
            if page.card.is_waiting:
                break
            page.card.pin.setText("0000")
            page.card.submit()
            await hands.settled()
        assert "Too many wrong PINs. Try again in" in page.card.said
        page.card.pin.setText(PIN)
        assert not page.card.button.isEnabled()
        page.card.submit()
        await hands.settled()
        assert hands.shell.at == "lock"

    open_app(story)
