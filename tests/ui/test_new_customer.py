"""A new customer at the counter: a new card goes into its field, and nothing typed is dropped unasked."""

from typing import Any

import pytest

from tests.ui import shop
from tests.ui.conftest import Hands
from ui.pages.customer_form import CustomerFormPage
from ui.widgets import Dialog

OpenApp = Any


async def at_the_form(hands: Hands) -> CustomerFormPage:
    hands.shell.go("new_customer")
    await hands.settled()
    page = hands.page
    assert isinstance(page, CustomerFormPage)
    return page


@pytest.mark.parametrize("card", [shop.UNKNOWN_CARD, "GIFT-0042"])
def test_a_new_card_goes_into_its_field(open_app: OpenApp, card: str) -> None:
    async def story(hands: Hands) -> None:
        page = await at_the_form(hands)
        await hands.scan(card)
        await hands.until(lambda: page.card.text() == card)
        assert hands.shell.at == "new_customer"

    open_app(story)


def test_a_known_card_does_not_drop_what_is_typed(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await at_the_form(hands)
        page.given.set_text("Mira")
        await hands.scan(shop.CARD)
        await hands.until(hands.shell.has_dialog)
        assert page.given.text() == "Mira"
        hands.shell.findChildren(Dialog)[-1].choice("leave").click()
        await hands.at("customer")

    open_app(story)


def test_a_known_card_opens_the_customer_when_nothing_is_typed(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await at_the_form(hands)
        await hands.scan(shop.CARD)
        await hands.at("customer")

    open_app(story)
