"""The hold on an online cart in the window: renewed on every page, lost once with ways out, broken by a manager."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from sqlalchemy import select

from clienteling import ids
from clienteling.hub.tables import claims
from tests.fixtures_hub import PIN, Hub, TillAtHub, store_id
from tests.ui import shop
from tests.ui.conftest import Hands
from ui.application import Start
from ui.models import claim_hold
from ui.pages.customer import CustomerPage
from ui.pages.customer_carts import CartCard
from ui.widgets import Dialog

OpenApp = Any
LOST = "The hold on the online cart ended"


def shown(hands: Hands) -> str:
    """All that can be read in the window."""
    labels = hands.shell.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def dialog(hands: Hands) -> Dialog:
    return next(each for each in hands.shell.findChildren(Dialog) if each.isVisible())


def state(hub: Hub) -> str:
    return str((hub.body("cart", shop.CART) or {})["state"])


def lease(hub: Hub) -> str:
    """When the hub gives Sara's cart back by itself."""
    with hub.engine.begin() as connection:
        return str(
            connection.execute(select(claims.c.expires).where(claims.c.cart == shop.CART)).scalar_one()
        )


def at_vake(hub: Hub, user: str = "nino") -> TillAtHub:
    """Another till, in the other store."""
    till = hub.till("Counter 9", "batumi")
    till.sign_in(user)
    return till


def claimed(till: TillAtHub, kind: str = "normal") -> dict[str, Any]:
    """Sara's cart claimed there; gives the grant."""
    body = {
        "claim": {"id": till.ids.new(), "kind": kind},
        "till": till.till["id"],
        "store": store_id("batumi"),
    }
    result = till.do("cart.claim", ("cart", shop.CART), body)
    assert result["status"] == "applied", result
    return dict(result["facts"]["claim"])


async def at_her_carts(hands: Hands) -> CartCard:
    hands.shell.go("customer", (shop.SARA, "name"))
    await hands.settled()
    page = hands.page
    assert isinstance(page, CustomerPage)
    await hands.key(Qt.Key.Key_2, control=True)
    await hands.until(lambda: page.carts.cards() and hasattr(page.carts.cards()[0], "said"))
    return page.carts.cards()[0]


async def her_cart(hands: Hands, page: str = "sale") -> None:
    """Sara's online cart, taken over."""
    await hands.counter.sale.take_over(shop.CART)
    hands.shell.go(page)
    await hands.settled()


def given_back_by_a_manager(hub: Hub) -> None:
    """A manager elsewhere breaks the claim this till holds."""
    other = hub.till("Counter 8", "rustaveli")
    other.sign_in("mariam")
    held = (hub.body("cart", shop.CART) or {})["claim"]
    named = {"id": held["id"], "epoch": held["epoch"]}
    result = other.do("cart.release", ("cart", shop.CART), {"reason": "broken"}, who="mariam", claim=named)
    assert result["status"] == "applied", result


def test_a_manager_breaks_the_hold_of_another_till(open_app: OpenApp, hub: Hub) -> None:
    async def story(hands: Hands) -> None:
        claimed(at_vake(hub), "pinned")
        card = await at_her_carts(hands)
        card.out.click()
        await hands.until(hands.shell.has_dialog)
        assert "Counter 9" in shown(hands)
        assert hands.shell.focusWidget() is dialog(hands).choice("")
        dialog(hands).choice("break").click()
        await hands.until(lambda: state(hub) == "open")
        await hands.until(lambda: hands.notes and hands.notes[-1].text == "The hold is broken")
        page = hands.page
        assert isinstance(page, CustomerPage)
        await hands.until(page.head.take_button.isVisible)
        await hands.key(Qt.Key.Key_F4)
        await hands.at("sale")
        assert hands.counter.sale.sale is not None
        assert hands.counter.sale.sale.cart == shop.CART

    open_app(story, start=Start(hub.url, hub.code(), "mariam", PIN, "Till 1"))


def test_an_associate_reads_whom_to_ask(open_app: OpenApp, hub: Hub) -> None:
    async def story(hands: Hands) -> None:
        claimed(at_vake(hub))
        card = await at_her_carts(hands)
        assert not card.out.isVisible()
        assert "Counter 9" in card.said.text()
        assert "or a manager to break the hold" in card.said.text()
        assert state(hub) == "claimed"

    open_app(story)


@pytest.mark.parametrize("page", ["sale", "find", "payment"])
def test_the_hold_goes_on_whatever_page_is_open(
    open_app: OpenApp, monkeypatch: pytest.MonkeyPatch, page: str
) -> None:
    monkeypatch.setattr(claim_hold, "RENEW_EVERY", 1000)

    async def story(hands: Hands) -> None:
        await her_cart(hands, page)
        assert hands.shell.at == page
        ends = lease(hands.hub)
        await hands.until(lambda: lease(hands.hub) > ends)

    open_app(story)


def test_who_pays_has_the_cart_longer_than_a_sale_may_lie_idle(
    open_app: OpenApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claim_hold, "RENEW_EVERY", 1000)

    async def story(hands: Hands) -> None:
        await her_cart(hands, "payment")
        sale = hands.counter.sale.sale
        assert sale is not None
        hands.counter.sale.sale = replace(sale, hold_until=hands.counter.clock.now())
        ends = lease(hands.hub)
        await hands.until(lambda: lease(hands.hub) > ends)
        assert (hands.shell.at, hands.counter.sale.sale is not None) == ("payment", True)

    open_app(story)


def test_a_sale_taken_up_after_a_start_is_prolonged_at_once(open_app: OpenApp) -> None:
    ends: list[str] = []

    async def before(hands: Hands) -> None:
        await her_cart(hands)
        ends.append(lease(hands.hub))

    async def after(hands: Hands) -> None:
        await hands.until(lambda: hands.counter.sale.sale is not None)
        hands.shell.go("find")
        await hands.until(lambda: lease(hands.hub) > ends[0])

    open_app(before)
    open_app(after, start=Start(user="nino", pin=PIN), ready=False)


def test_a_lost_hold_is_said_once_and_the_goods_are_sold_as_a_new_sale(open_app: OpenApp, hub: Hub) -> None:
    async def story(hands: Hands) -> None:
        await her_cart(hands, "find")
        given_back_by_a_manager(hub)
        await hands.counter.hold.renew()
        await hands.until(hands.shell.has_dialog)
        assert LOST in shown(hands)
        await hands.key(Qt.Key.Key_Escape)
        await hands.counter.hold.renew()
        assert not hands.shell.has_dialog()
        hands.shell.go("sale")
        await hands.settled()
        before = hands.counter.sale.sale
        await hands.key(Qt.Key.Key_F9)  # not paid under a hold that is over
        await hands.until(hands.shell.has_dialog)
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: hands.counter.sale.sale and hands.counter.sale.sale.from_cart == shop.CART)
        sale = hands.counter.sale.sale
        assert sale is not None
        assert before is not None
        assert (sale.claim, sale.cart, sale.lines) == (None, None, before.lines)
        await hands.counter.sale.pay_cash(500_000)
        await hands.until(lambda: state(hub) == "completed")

    open_app(story)


def test_a_lost_hold_is_left_and_the_counter_is_free(open_app: OpenApp, hub: Hub) -> None:
    async def story(hands: Hands) -> None:
        await her_cart(hands)
        given_back_by_a_manager(hub)
        claimed(at_vake(hub))
        await hands.counter.hold.renew()
        await hands.until(hands.shell.has_dialog)
        assert "Counter 9" in shown(hands)
        dialog(hands).choice("leave").click()
        await hands.at("customer")
        assert hands.counter.sale.sale is None
        assert state(hub) == "claimed"
        assert hands.counter.sync is not None
        assert hands.counter.sync.refused == 0

    open_app(story)


def test_without_an_answer_the_goods_are_sold_as_a_sale_that_names_the_cart(
    open_app: OpenApp, hub: Hub
) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("customer", (shop.SARA, "name"))
        await hands.settled()
        with hub.engine.begin():  # the hub answers nothing meanwhile
            await hands.key(Qt.Key.Key_F4)
            await hands.until(hands.shell.has_dialog)
        assert dialog(hands).choice("sell").text() == "Sell these goods now"
        dialog(hands).choice("sell").click()
        await hands.at("sale")
        sale = hands.counter.sale.sale
        assert sale is not None
        assert (sale.claim, sale.from_cart) == (None, shop.CART)

    open_app(story)


def test_a_cart_that_is_not_safe_to_sell_is_not_offered(open_app: OpenApp, hub: Hub) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("customer", (shop.SARA, "name"))
        await hands.settled()
        unknown = ids.derived("cart", "never seen here")
        page = hands.page
        assert isinstance(page, CustomerPage)
        with hub.engine.begin():
            page._take(unknown)
            await hands.until(lambda: hands.notes)
        assert not hands.shell.has_dialog()
        assert hands.counter.sale.sale is None

    open_app(story)


def test_a_hold_lost_after_a_part_is_paid_leads_on_with_the_payment(open_app: OpenApp, hub: Hub) -> None:
    async def story(hands: Hands) -> None:
        await her_cart(hands, "payment")
        await hands.counter.payments.cash(10_000, 10_000)
        given_back_by_a_manager(hub)
        await hands.counter.hold.renew()
        await hands.until(lambda: hands.notes and hands.notes[-1].text == LOST)
        assert not hands.shell.has_dialog()
        assert hands.counter.sale.sale is not None
        due = hands.counter.payments.due
        assert due is not None
        await hands.counter.payments.cash(due.cash_rest)
        await hands.until(lambda: state(hub) == "completed")

    open_app(story)
