"""A real shop's purchases, imported into a real hub, end with one of its customers on the screen."""

from typing import Any

from clienteling.hub import importer
from clienteling.hub.importing import options
from tests.fixtures_hub import Hub
from tests.ui.conftest import Hands
from ui.pages.customer import CustomerPage
from ui.theme.tokens import RESOURCES

SAMPLE = RESOURCES / "samples" / "online-retail"


def test_a_customer_of_the_imported_shop_is_found_by_phone_and_shown_with_what_they_bought(
    open_app: Any, hub: Hub
) -> None:
    importer.run_import(hub.engine, SAMPLE, options.load(SAMPLE / "online-retail.toml"))

    async def story(hands: Hands) -> None:
        await hands.type("0575 100317")
        await hands.settled()
        await hands.key("\r")
        await hands.at("customer")
        page: Any = hands.page
        assert isinstance(page, CustomerPage)
        assert page.profile is not None
        assert page.profile.customer.name == "Augusto Berengario"
        (order,) = page.profile.orders
        assert (order.total, order.currency) == (175_755, "GBP")
        assert page.head.isVisible()

    open_app(story)
