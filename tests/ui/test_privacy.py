"""Privacy: with F8, or while somebody pays, nothing that leaves the screen tells more than an initial and four digits."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from clienteling.ids import derived
from clienteling.services import people
from tests.fixtures_till import customer
from tests.ui import shop
from tests.ui.conftest import Hands
from tests.ui.whole_round import every_page, everything_said
from ui.pages.customer import CustomerPage

OpenApp = Any
CANARY = derived("customer", "canary")
PHONE, EMAIL, CARD = "+995555987612", "feathered.bird@secret.example", "7722990011"
SECRETS = (
    "Zyxwvine",
    "ზიქსვინე",
    "98 76",
    "9876",
    "feathered",
    "secret.example",
    "7722990",
    "7722 990",
    "PECKISH",
    "TALONS",
)


def fill(hands: Hands) -> None:
    hands.hub.put((
        "customer", CANARY,
        customer(
            "Ornella", "Zyxwvine", also=["ორნელა ზიქსვინე"], birthday="1981-04-05", fit_note="TALONS need room",
            phones=[{"e164": PHONE, "raw": "0555 98 76 12", "label": "mobile"}],
            emails=[{"address": EMAIL, "label": "home"}],
            cards=[{"number": CARD, "state": "active", "since": "2021-03-02T09:00:00.000Z"}],
        ),
    ))  # fmt: skip


async def met(hands: Hands) -> None:
    """The customer is on this till, with a note."""
    fill(hands)
    hands.app.bridge.try_now()

    async def known() -> bool:
        from clienteling.services import lookup

        return bool((await hands.app.bridge.run(lookup.find, "Ornella")).hits)

    for _ in range(500):
        if await known():
            break
        await hands.settled()
    await hands.app.bridge.run(people.note, CANARY, "PECKISH in the morning")


def leaks(hands: Hands, page: str) -> list[str]:
    return [
        f"{page}: {where}: {text[:80]!r}"
        for where, text in everything_said(hands.shell)
        if any(secret.casefold() in text.casefold() for secret in SECRETS)
    ]


def test_with_privacy_on_no_page_says_more_than_an_initial(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await met(hands)
        hands.counter.set_privacy(True)
        QGuiApplication.clipboard().clear()
        found: list[str] = []
        pages = [page async for page in _looked(hands, found)]
        assert len(pages) > 20
        assert found == []
        assert QGuiApplication.clipboard().text() == ""

    async def _looked(hands: Hands, found: list[str]) -> Any:
        async for page in every_page(hands, CANARY, "ornella"):
            assert hands.counter.privacy
            found += leaks(hands, page)
            yield page

    open_app(story)


def test_the_search_for_leaks_finds_them_when_privacy_is_off(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await met(hands)
        hands.shell.go("customer", (CANARY, "card"))
        await hands.settled()
        assert len(leaks(hands, "customer")) > 5

    open_app(story)


def test_f8_shortens_what_is_on_the_screen_at_once_and_gives_it_back(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await met(hands)
        hands.shell.go("correct", CANARY)
        await hands.settled()
        assert leaks(hands, "correct")
        await hands.key(Qt.Key.Key_F8)
        await hands.until(lambda: leaks(hands, "correct") == [])
        await hands.key(Qt.Key.Key_F8)
        await hands.until(lambda: leaks(hands, "correct"))

    open_app(story)


def test_holding_the_eye_shows_everything_until_it_is_let_go(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await met(hands)
        hands.counter.set_privacy(True)
        hands.shell.go("customer", (CANARY, "card"))
        await hands.settled()
        eye = hands.shell.top.privacy
        QTest.mousePress(eye, Qt.MouseButton.LeftButton)
        await hands.until(lambda: leaks(hands, "customer"))
        QTest.mouseRelease(eye, Qt.MouseButton.LeftButton)
        await hands.until(lambda: leaks(hands, "customer") == [])
        assert hands.counter.privacy

    open_app(story)


def test_a_look_ends_by_itself_even_when_the_eye_is_held_on(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.top.peek.longest = 200
        hands.counter.set_privacy(True)
        QTest.mousePress(hands.shell.top.privacy, Qt.MouseButton.LeftButton)
        await hands.until(lambda: hands.counter.peeking)
        await hands.until(lambda: not hands.counter.peeking)
        assert hands.counter.privacy
        QTest.mouseRelease(hands.shell.top.privacy, Qt.MouseButton.LeftButton)
        assert hands.counter.privacy

    open_app(story)


def test_who_was_found_by_name_keeps_their_number_where_the_policy_says_so(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await met(hands)
        hands.counter.here.policy["privacy_mask"] = True
        hands.shell.go("customer", (CANARY, "name"))
        await hands.settled()
        said = "\n".join(leaks(hands, "customer"))
        assert "Zyxwvine" in said
        assert "98 76" not in said
        assert "feathered" not in said
        hands.shell.go("customer", (CANARY, "phone"))
        await hands.settled()
        assert "98 76" in "\n".join(leaks(hands, "customer"))

    open_app(story)


def test_a_sale_without_privacy_has_it_while_somebody_pays_and_not_after(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await met(hands)
        await hands.counter.sale.start(CANARY)
        await hands.counter.sale.add("11208")
        hands.shell.go("sale")
        await hands.settled()
        assert leaks(hands, "sale")
        hands.shell.go("payment")
        await hands.settled()
        assert leaks(hands, "payment") == []
        await hands.key(Qt.Key.Key_Escape)
        await hands.at("sale")
        assert leaks(hands, "sale")

    open_app(story)


def test_what_somebody_spent_is_not_on_the_screen(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await hands.counter.sale.start(shop.SARA)
        for _ in range(3):
            await hands.counter.sale.add("11208")
        await hands.counter.sale.pay_cash(43_500)
        hands.shell.go("customer", (shop.SARA, "card"))
        await hands.settled()
        page = hands.page
        assert isinstance(page, CustomerPage)
        for tab in ("overview", "orders"):
            page.tabs.set_value(tab)
            page._show_tab(tab)
            for hidden in (False, True):
                hands.counter.set_privacy(hidden)
                await hands.settled()
                told = [f"{where}: {text!r}" for where, text in everything_said(hands.shell) if "435" in text]
                assert (told == []) is hidden, told

    open_app(story)


def test_privacy_never_writes_dots_into_the_record(open_app: OpenApp) -> None:
    """Fields that hide what they hold still hold it: what is saved is what was there, and what was changed."""

    async def story(hands: Hands) -> None:
        await met(hands)
        hands.counter.set_privacy(True)
        hands.shell.go("customer", (CANARY, "card"))
        await hands.settled()
        page = hands.page
        assert isinstance(page, CustomerPage)
        page.tabs.set_value("tastes")
        page.tastes.fields["tops"].set_text("S")
        page.tastes.keep()
        await hands.until(lambda: (hands.hub.body("customer", CANARY) or {})["sizes"].get("tops") == "S")
        kept = hands.hub.body("customer", CANARY) or {}
        assert (kept["fit_note"], kept["name"]["family"]) == ("TALONS need room", "Zyxwvine")

    open_app(story)
