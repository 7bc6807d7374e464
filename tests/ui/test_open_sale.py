"""Goods and cards in any order: an open sale is never lost in silence, and goes to the customer whose card comes last."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from clienteling.errors import Unauthorized
from tests.ui import shop
from tests.ui.conftest import Hands
from ui.pages.customer import CustomerPage
from ui.pages.payment import PaymentPage
from ui.pages.take_over import ask_instead
from ui.widgets import Button, Dialog, KeyHint

OpenApp = Any


async def goods_on_the_counter(hands: Hands) -> str:
    """An open sale without a customer, with a scarf in it; gives its id."""
    await hands.counter.sale.start()
    await hands.counter.sale.add("11208")
    assert hands.counter.sale.sale is not None
    return hands.counter.sale.sale.id


def dialog(hands: Hands) -> Dialog:
    return next(each for each in hands.shell.findChildren(Dialog) if each.isVisible())


async def at_sara(hands: Hands) -> CustomerPage:
    hands.shell.go("customer", (shop.SARA, "name"))
    await hands.settled()
    page = hands.page
    assert isinstance(page, CustomerPage)
    return page


def shown(hands: Hands) -> set[str]:
    """What can be read on the page."""
    return {label.text() for label in hands.page.findChildren(QLabel) if label.isVisibleTo(hands.page)}


def skus(hands: Hands) -> list[str]:
    sale = hands.counter.sale.sale
    return [line.sku for line in sale.lines] if sale is not None else []


def test_goods_first_card_after_makes_it_her_sale(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        sale_id = await goods_on_the_counter(hands)
        hands.shell.go("sale")
        await hands.settled()
        await hands.scan(shop.CARD)
        await hands.until(hands.shell.has_dialog)
        focused = hands.shell.focusWidget()
        assert isinstance(focused, Button)
        assert focused is dialog(hands).choice("give")
        assert "Sara" in focused.text()
        await hands.key(Qt.Key.Key_Return)
        await hands.settled()
        sale = hands.counter.sale.sale
        assert sale is not None
        assert (sale.id, sale.customer, skus(hands)) == (sale_id, shop.SARA, ["11208"])
        assert hands.shell.at == "sale"

    open_app(story)


def test_f3_on_a_profile_asks_whose_the_open_sale_is(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        sale_id = await goods_on_the_counter(hands)
        await at_sara(hands)
        await hands.key(Qt.Key.Key_F3)
        await hands.until(hands.shell.has_dialog)
        dialog(hands).choice("go_on").click()
        await hands.settled()
        sale = hands.counter.sale.sale
        assert sale is not None
        assert (sale.id, sale.customer) == (sale_id, None)

    open_app(story)


def test_f3_on_a_profile_begins_a_sale_for_the_customer(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await at_sara(hands)
        await hands.key(Qt.Key.Key_F3)
        await hands.until(lambda: hands.counter.sale.sale)
        assert hands.counter.sale.sale is not None
        assert hands.counter.sale.sale.customer == shop.SARA

    open_app(story)


def test_taking_a_cart_over_asks_before_it_drops_a_sale(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        sale_id = await goods_on_the_counter(hands)
        await at_sara(hands)
        await hands.key(Qt.Key.Key_F4)
        await hands.until(hands.shell.has_dialog)
        assert hands.counter.sale.sale is not None
        assert hands.counter.sale.sale.id == sale_id
        dialog(hands).choice("drop").click()
        await hands.until(lambda: hands.counter.sale.sale and hands.counter.sale.sale.cart == shop.CART)
        await hands.at("sale")

    open_app(story)


def test_selling_a_cart_offline_asks_before_it_drops_a_sale(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        sale_id = await goods_on_the_counter(hands)
        await at_sara(hands)
        ask_instead(hands.counter, shop.SARA, shop.CART).choice("sell").click()
        await hands.settled()
        assert hands.counter.sale.sale is not None
        assert hands.counter.sale.sale.id == sale_id
        dialog(hands).choice("go_on").click()
        await hands.at("sale")
        assert skus(hands) == ["11208"]

    open_app(story)


def test_a_cart_that_is_dropped_for_another_sale_goes_back_as_it_was(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await hands.counter.sale.take_over(shop.CART)
        await hands.counter.sale.start()
        await hands.until(lambda: (hands.hub.body("cart", shop.CART) or {})["state"] == "open")

    open_app(story)


def test_goods_scanned_on_a_profile_are_for_that_customer(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await at_sara(hands)
        await hands.scan(shop.SCARF_LABEL)
        await hands.until(lambda: skus(hands) == ["11208"])
        assert hands.counter.sale.sale is not None
        assert hands.counter.sale.sale.customer == shop.SARA

    open_app(story)


def test_goods_scanned_on_the_wishlist_are_wished_for(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await at_sara(hands)
        await hands.key(Qt.Key.Key_3, control=True)
        await hands.scan(shop.SCARF_LABEL)
        await hands.until(lambda: page.profile and "11208" in [wish.sku for wish in page.profile.wishlist])
        assert hands.counter.sale.sale is None
        assert hands.shell.at == "customer"

    open_app(story)


def test_the_keys_of_the_tabs_keep_the_focus_on_the_page(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await at_sara(hands)
        for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_6, Qt.Key.Key_7, Qt.Key.Key_1):
            await hands.key(key, control=True)
            focused = hands.shell.focusWidget()
            assert focused is not None
            assert focused.isVisible()
            assert page.isAncestorOf(focused)

    open_app(story)


def test_coming_back_to_the_sale_does_not_add_the_goods_again(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("sale", ("add", "11208"))
        await hands.until(lambda: skus(hands) == ["11208"])
        hands.shell.go("settings")
        await hands.settled()
        await hands.key(Qt.Key.Key_Escape)
        await hands.at("sale")
        assert hands.counter.sale.totals is not None
        assert hands.counter.sale.totals.items == 1

    open_app(story)


def test_the_summary_says_what_was_added_here(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await hands.counter.sale.start(shop.SARA, from_cart=shop.CART)
        await hands.counter.sale.add("11208")
        hands.shell.go("sale")
        await hands.settled()
        assert {"Saved online", "Added here", "₾145.00"} <= shown(hands)
        sale = hands.counter.sale.sale
        assert sale is not None
        assert any(text.startswith(f"{len(sale.lines) - 1} lines from the cart") for text in shown(hands))
        await hands.counter.sale.remove(sale.lines[-1].id)
        await hands.settled()
        assert "Added here" not in shown(hands)

    open_app(story)


def test_what_will_be_closed_is_not_said_to_be_closed(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await hands.counter.sale.start(shop.SARA, from_cart=shop.CART)
        with hands.hub.engine.begin():  # the hub takes nothing meanwhile
            await hands.counter.sale.pay_cash(150_000)
            hands.shell.go("receipt")
            await hands.settled()
            assert "The online cart will be closed" in shown(hands)
            assert "Online cart closed as bought in store" not in shown(hands)
        await hands.until(lambda: "Online cart closed as bought in store" in shown(hands), 40)

    open_app(story)


def test_the_lit_amount_is_the_one_that_was_given(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await goods_on_the_counter(hands)
        hands.shell.go("payment")
        await hands.settled()
        page = hands.page
        assert isinstance(page, PaymentPage)
        assert page.work.strip.lit() == 14_500
        await hands.type("150")
        assert page.work.strip.lit() == 15_000
        await hands.type("7")
        assert page.work.strip.lit() is None

    open_app(story)


def test_f1_lists_the_lock(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await hands.key(Qt.Key.Key_F1)
        await hands.until(hands.shell.has_dialog)
        assert "F12 Lock" in [hint.text() for hint in dialog(hands).findChildren(KeyHint)]

    open_app(story)


def test_when_the_hub_wants_the_pin_again_the_sale_is_kept(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        sale_id = await goods_on_the_counter(hands)
        hands.counter.note_problem(Unauthorized("session_ended"))
        await hands.at("lock")
        await hands.scan("BADGE-nino-1")
        await hands.until(lambda: hands.shell.at != "lock")
        await hands.settled()
        assert hands.counter.sale.sale is not None
        assert (hands.counter.sale.sale.id, skus(hands)) == (sale_id, ["11208"])

    open_app(story)
