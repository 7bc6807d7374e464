"""Suggestions in the window: the best next step, what goes with the cart, "Not now", and the switch that ends them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from clienteling.hub import documents
from tests.services.test_recommend import goods, neighbours
from tests.ui import shop
from tests.ui.conftest import Hands
from ui.pages.customer import CustomerPage
from ui.pages.sale import SalePage

OpenApp = Any
OUTLOOK = {
    "customer": shop.SARA,
    "stage": "loyal",
    "churn_band": "low",
    "gap_days": 37,
    "at": "2026-11-22T02:00:00.000Z",
}


async def told(hands: Hands) -> CustomerPage:
    """What the hub's jobs say reaches the till; Sara's page is open and has her suggestions."""
    hands.shell.go("customer", (shop.SARA, "name"))
    await hands.settled()
    page = hands.page
    assert isinstance(page, CustomerPage)
    rows = [(kind, id_, shop.here(kind, body)) for kind, id_, body in goods()]
    hands.hub.put(*rows, neighbours("11042", ("G-1", 0.9), ("B-1", 0.8)), ("outlook", shop.SARA, OUTLOOK))
    await hands.until(lambda: page.advice.goods.isVisible() and page.advice.step.isVisible())
    return page


def suggested(hands: Hands) -> list[tuple[str, str]]:
    with hands.hub.reading() as connection:
        found = documents.of(connection, "suggestion", customer=shop.SARA)
        return sorted((one.body["kind"], one.body["state"]) for _, one in found)


def titles(page: CustomerPage) -> list[str]:
    model = page.advice.goods.list.model()
    return [
        str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())
    ]


def test_the_profile_says_what_to_do_and_what_goes_with_the_cart_each_with_its_reason(
    open_app: OpenApp,
) -> None:
    async def story(hands: Hands) -> None:
        page = await told(hands)
        assert page.advice.goods.title.text() == "Goes with this cart"
        first, second = titles(page)
        assert first.startswith("Suede gloves")
        assert "Goes with Alma wool coat" in first
        assert second.startswith("Rib beanie")
        page.advice.step.why.click()
        assert "nobody else is completing it" in page.advice.step.reasons.text()
        await hands.until(
            lambda: (
                suggested(hands) == [("goes_with", "shown"), ("goes_with", "shown"), ("next_step", "shown")]
            )
        )

    open_app(story)


def test_not_now_sends_a_step_away_and_the_next_one_comes(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await told(hands)
        before = page.advice.step.reasons.text()
        page.advice.step.not_now.click()
        await hands.until(
            lambda: not page.advice.step.isVisible() or page.advice.step.reasons.text() != before
        )

    open_app(story)


def test_switched_off_everything_goes_from_the_page_at_once_and_from_the_hub(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await told(hands)
        assert "Risk of leaving Low" in page.head.facts.accessibleName()
        await hands.key("7", control=True)
        page.consents.profiling.switch.click()
        await hands.until(lambda: hands.hub.body("outlook", shop.SARA) is None)
        await hands.key("1", control=True)
        await hands.until(lambda: "Risk of leaving" not in page.head.facts.accessibleName())
        assert not page.advice.step.isVisible()
        assert not page.advice.goods.isVisible()
        assert page.overview.orders.isVisible()
        await hands.key("7", control=True)
        assert not page.consents.profiling.switch.isChecked()

    open_app(story)


def test_what_goes_with_the_goods_on_the_counter_is_added_with_one_tap(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await told(hands)
        hands.shell.go("sale", ("add_for", shop.SARA, "11042"))
        await hands.at("sale")
        page = hands.page
        assert isinstance(page, SalePage)
        button = page.lines.goes_with
        await hands.until(button.isVisible)
        assert button.text() == "Add Suede gloves"
        button.click()
        sale = hands.counter.sale
        await hands.until(lambda: sale.sale is not None and "G-1" in [line.sku for line in sale.sale.lines])
        await hands.until(lambda: button.isVisible() and button.text() == "Add Rib beanie")

    open_app(story)
