"""What an associate keeps about a customer, from the tabs of the profile and the page that corrects: the hub has it after."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.ui import shop
from tests.ui.conftest import Hands
from ui.pages.customer import CustomerPage
from ui.pages.customer_correct import CustomerCorrectPage

OpenApp = Any


async def profile(hands: Hands) -> CustomerPage:
    hands.shell.go("customer", (shop.SARA, "name"))
    await hands.settled()
    assert isinstance(hands.page, CustomerPage)
    return hands.page


async def hub_has(hands: Hands, kind: str, true: Any) -> None:
    await hands.until(lambda: true(hands.hub.body(kind, shop.SARA) or {}))


@pytest.mark.parametrize("yes", [True, False])
def test_a_consent_is_recorded(open_app: OpenApp, yes: bool) -> None:
    async def story(hands: Hands) -> None:
        page = await profile(hands)
        await hands.key("7", control=True)
        page.consents.record("calls", yes=yes)
        state = "yes" if yes else "no"
        await hub_has(hands, "customer", lambda body: body["consents"].get("calls", {}).get("state") == state)

    open_app(story)


def test_a_wish_goes_into_the_sale_and_off_the_list(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await profile(hands)
        assert page.profile is not None
        wish = page.profile.wishlist[0]
        await hands.key("3", control=True)
        page.wishes.drop(wish)
        await hub_has(hands, "wishlist", lambda body: wish.sku not in [one["sku"] for one in body["items"]])
        page.wishes.sell(wish)
        await hands.at("sale")
        sale = hands.counter.sale.sale
        assert sale is not None
        assert (sale.customer, [line.sku for line in sale.lines]) == (shop.SARA, [wish.sku])

    open_app(story)


def test_a_name_is_corrected_and_a_card_issued_and_replaced(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("correct", shop.SARA)
        await hands.settled()
        page = hands.page
        assert isinstance(page, CustomerCorrectPage)
        page.cards.field.set_text("")
        page._issue.click()
        await hub_has(hands, "customer", lambda body: len(body["cards"]) == 2)
        page._replacer(shop.CARD)()
        states = {shop.CARD: "blocked"}  # a lost card
        await hub_has(
            hands,
            "customer",
            lambda body: states.items() <= {one["number"]: one["state"] for one in body["cards"]}.items(),
        )
        page.family.set_text("Ahmadi-Beridze")
        await hands.key(Qt.Key.Key_Return, control=True)
        await hub_has(hands, "customer", lambda body: body["name"]["family"] == "Ahmadi-Beridze")

    open_app(story)


def test_sizes_and_likes_are_kept(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await profile(hands)
        await hands.key("5", control=True)
        page.tastes.fit.set_text("Wide shoulders")
        page.tastes.keep()
        await hub_has(hands, "customer", lambda body: body["fit_note"] == "Wide shoulders")
        page.tastes._like("Linen", True)
        await hub_has(hands, "customer", lambda body: "Linen" in body["likes"])

    open_app(story)
