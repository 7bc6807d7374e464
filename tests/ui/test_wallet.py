"""What a phone's wallet shows, or an NFC reader types, opens a customer as their card does."""

from typing import Any

import pytest

from clienteling.domain import gs1
from tests.fixtures_hub import Hub
from tests.ui import shop
from tests.ui.conftest import Hands
from ui.pages.customer import CustomerPage

OpenApp = Any
HEAD = "48600011200000123"
BEARER = HEAD + gs1.check_digit(HEAD)
"""A GSRN: who somebody is in the retailer's programme (GS1 General Specifications, AI 8018)."""


@pytest.mark.parametrize(
    "code",
    [
        shop.CARD,
        f"https://id.example.com/8018/{BEARER}",
        f"https://example.com/loyalty/8018/{BEARER}?utm=wallet",
        f"]Q38018{BEARER}",
        f"(8018){BEARER}",
    ],
    ids=["a plain number", "Digital Link", "Digital Link on a shop's own site", "GS1 QR code", "as printed"],
)
def test_a_wallet_opens_its_customer_from_any_page(open_app: OpenApp, hub: Hub, code: str) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("settings")
        await hands.at("settings")
        await hands.until(hands.shell.isActiveWindow)
        await hands.scan(code)
        await hands.at("customer")
        page = hands.page
        assert isinstance(page, CustomerPage)
        await hands.until(lambda: page.profile)
        assert page.profile is not None
        assert page.profile.customer.id == shop.SARA

    sara = hub.body("customer", shop.SARA) or {}
    hub.put(
        ("customer", shop.SARA, {**sara, "cards": [*sara["cards"], {**sara["cards"][0], "number": BEARER}]})
    )
    open_app(story)
