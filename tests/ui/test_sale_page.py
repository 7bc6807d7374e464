"""The sale page at work: codes, points, discounts by hand, held sales, carts given back or saved for home, the hold."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from clienteling.ids import derived
from clienteling.services import checkout, held
from tests.fixtures_hub import Hub
from tests.fixtures_till import enrol_at, synced
from tests.ui import shop
from tests.ui.conftest import Hands
from ui.pages.sale import SalePage
from ui.pages.sale_discount_dialog import DiscountDialog
from ui.pages.sale_leave import GiveBackDialog
from ui.widgets import Dialog

OpenApp = Any


def autumn(hub: Hub, code: str | None = "AUTUMN10", **members: Any) -> None:
    body = {
        "title": "10% off", "code": code, "kind": "percent", "value": 1000, "currency": None, "on": None, "from": None,
        "until": None, "min_goods": 0, "customer": None, "once": False, "used": None, "active": True, **members,
    }  # fmt: skip
    hub.put(("promotion", derived("promotion", str(code)), body))


def page(hands: Hands) -> SalePage:
    assert isinstance(hands.page, SalePage)
    return hands.page


def shown(hands: Hands) -> str:
    """All that can be read in the window."""
    labels = hands.shell.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def dialog(hands: Hands, kind: type[Dialog] = Dialog) -> Any:
    return next(each for each in hands.shell.findChildren(kind) if each.isVisible())


def total(hands: Hands) -> int:
    assert hands.counter.sale.totals is not None
    return hands.counter.sale.totals.total


async def scarf(hands: Hands, customer: str | None = None) -> SalePage:
    """A scarf of 145.00 on the counter."""
    await hands.counter.sale.start(customer)
    await hands.counter.sale.add("11208")
    hands.shell.go("sale")
    await hands.settled()
    return page(hands)


async def her_cart(hands: Hands) -> SalePage:
    """Sara's online cart, taken over."""
    await hands.counter.sale.take_over(shop.CART)
    hands.shell.go("sale")
    await hands.settled()
    return page(hands)


def test_a_code_is_typed_counts_and_is_taken_out_again(open_app: OpenApp, hub: Hub) -> None:
    autumn(hub)

    async def story(hands: Hands) -> None:
        sale = await scarf(hands)
        sale.summary.discounts.code.setFocus()
        await hands.type("autumn10")
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: total(hands) == 13_050)
        assert "Promotion, AUTUMN10" in shown(hands)
        assert "AUTUMN10 −₾14.50" in shown(hands)
        sale.summary.discounts.chips()[0].out.click()
        await hands.until(lambda: total(hands) == 14_500)

    open_app(story)


def test_a_code_is_taken_out_by_keys_where_it_stands_and_the_next_one_is_typed(
    open_app: OpenApp, hub: Hub
) -> None:
    autumn(hub)

    async def story(hands: Hands) -> None:
        sale = await scarf(hands)
        sale.summary.discounts.code.setFocus()
        await hands.type("autumn10")
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: total(hands) == 13_050)
        await hands.settled()
        sale.summary.discounts.code.setFocus()
        await hands.key(Qt.Key.Key_Tab)
        await hands.key(Qt.Key.Key_Tab)
        await hands.until(sale.summary.discounts.chips()[0].out.hasFocus)
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: total(hands) == 14_500)
        await hands.until(sale.summary.discounts.code.hasFocus)

    open_app(story)


def test_a_code_may_be_scanned_too(open_app: OpenApp, hub: Hub) -> None:
    autumn(hub)

    async def story(hands: Hands) -> None:
        await scarf(hands)
        await hands.scan("AUTUMN10")
        await hands.until(lambda: total(hands) == 13_050)
        assert hands.shell.at == "sale"

    open_app(story)


def test_a_code_nobody_knows_is_explained_under_its_field(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        sale = await scarf(hands)
        sale.summary.discounts.code.setFocus()
        await hands.type("NOPE")
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: "This code is not known." in shown(hands))
        assert total(hands) == 14_500
        await hands.counter.sale.give_back()
        sale = await scarf(hands)
        assert sale.summary.discounts.code.text() == ""
        assert "This code is not known." not in shown(hands)

    open_app(story)


def test_a_finger_asks_for_a_discount_too(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        sale_page = await scarf(hands)
        sale_page.summary.discounts.hand.click()
        await hands.until(hands.shell.has_dialog)
        asked: DiscountDialog = dialog(hands, DiscountDialog)
        for key in asked.keypad.all_keys():
            if key.value in "10":
                key.click()
        asked.reasons[0].click()
        asked.go.click()
        await hands.until(lambda: total(hands) == 13_050)

    open_app(story)


def test_points_are_switched_on_and_off(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        sale = await scarf(hands, shop.SARA)
        switch = sale.summary.discounts.points_row.switch
        before = total(hands)
        switch.click()
        await hands.until(lambda: total(hands) < before)
        assert hands.counter.sale.totals is not None
        assert hands.counter.sale.totals.points_used > 0
        assert switch.isChecked()
        switch.click()
        await hands.until(lambda: total(hands) == before)
        assert not switch.isChecked()

    open_app(story)


def test_a_discount_by_hand_needs_a_reason_and_has_a_limit(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await scarf(hands)
        await hands.key(Qt.Key.Key_D, control=True)
        await hands.until(hands.shell.has_dialog)
        asked: DiscountDialog = dialog(hands, DiscountDialog)
        assert "You may give up to 10%" in shown(hands)
        await hands.type("50")
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: "A reason is needed." in shown(hands))
        asked.reasons[0].click()
        asked.go.click()
        await hands.until(lambda: "Ask a manager for more." in shown(hands))
        asked.value.set_text("10")
        asked.go.click()
        await hands.until(lambda: total(hands) == 13_050)
        assert not hands.shell.has_dialog()
        assert "Small fault" in shown(hands)

    open_app(story)


def test_a_sale_is_held_and_taken_up_again_by_keys_alone(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await scarf(hands, shop.SARA)
        await hands.key(Qt.Key.Key_H, control=True)
        await hands.until(hands.shell.has_dialog)
        await hands.type("red coat")
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: hands.counter.sale.sale is None)
        await hands.until(lambda: page(hands)._none.list.model().rowCount() == 1)
        await hands.until(page(hands)._none.list.hasFocus)
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: hands.counter.sale.sale is not None)
        sale = hands.counter.sale.sale
        assert sale is not None
        assert (sale.customer, [line.sku for line in sale.lines]) == (shop.SARA, ["11208"])

    open_app(story)


def test_a_held_sale_keeps_the_cart_and_can_be_dropped(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        sale = await her_cart(hands)
        await hands.counter.sale.put_aside("")
        await hands.until(lambda: hands.counter.sale.sale is None)
        hands.shell.go("sale")
        await hands.until(sale._none.chosen)
        assert (hands.hub.body("cart", shop.CART) or {})["state"] == "claimed"
        sale._none.drop.click()
        await hands.until(hands.shell.has_dialog)
        dialog(hands).choice("drop").click()
        await hands.until(lambda: (hands.hub.body("cart", shop.CART) or {})["state"] == "open")
        await hands.until(lambda: not sale._none.chosen())

    open_app(story)


def test_a_cart_goes_back_with_one_tap_for_the_reason(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        before = hands.hub.body("cart", shop.CART) or {}
        sale = await her_cart(hands)
        sale.give_back.click()
        await hands.until(hands.shell.has_dialog)
        asked: GiveBackDialog = dialog(hands, GiveBackDialog)
        assert hands.shell.focusWidget() is asked.choice("")
        await hands.key(Qt.Key.Key_2)  # not in stock
        await hands.at("customer")
        await hands.until(lambda: (hands.hub.body("cart", shop.CART) or {})["state"] == "open")
        assert (hands.hub.body("cart", shop.CART) or {})["lines"] == before["lines"]

    open_app(story)


def test_goods_are_saved_for_home(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        sale = await scarf(hands, shop.SARA)
        sale.home.click()
        await hands.until(lambda: hands.counter.sale.sale is None)
        await hands.until(lambda: "11208" in str((hands.hub.body("cart", shop.CART) or {}).get("lines")))

    open_app(story)


def test_a_sale_without_a_customer_cannot_be_saved_for_home(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        sale = await scarf(hands)
        assert not sale.home.isVisible()
        assert sale.hold.isVisible()

    open_app(story)


@pytest.mark.parametrize(
    ("member", "words", "may_pay"),
    [
        ({"paid": {"order": "W-1001"}}, "already paid, order \u2068W-1001", False),
        ({"payment": "unknown"}, "Sara may be paying this cart online.", True),
    ],
)
def test_who_may_have_paid_already_is_told_first(
    open_app: OpenApp, member: dict[str, Any], words: str, may_pay: bool
) -> None:
    async def story(hands: Hands) -> None:
        sale = await her_cart(hands)
        body = hands.hub.body("cart", shop.CART) or {}
        hands.hub.put(("cart", shop.CART, {**body, **member}))
        await hands.until(lambda: words in shown(hands))
        assert sale.summary.button.isEnabled() == may_pay

    open_app(story)


def test_a_sale_held_at_another_till_is_taken_up_in_this_window(
    open_app: OpenApp, hub: Hub, tmp_path: Path
) -> None:
    other = enrol_at(hub, tmp_path / "other")
    synced(other)
    theirs = checkout.add(other, checkout.start(other, shop.SARA), "11208")
    held.hold(other, theirs, "blue scarf")
    synced(other)

    async def story(hands: Hands) -> None:
        hands.shell.go("sale")
        await hands.until(lambda: page(hands)._none.list.model().rowCount() == 1)
        page(hands)._none.list.setFocus()
        await hands.key(Qt.Key.Key_Down, Qt.Key.Key_Return)
        await hands.until(lambda: hands.counter.sale.sale is not None)
        sale = hands.counter.sale.sale
        assert sale is not None
        assert (sale.customer, [line.sku for line in sale.lines]) == (shop.SARA, ["11208"])
        assert sale.id != theirs.id  # two tills never sell under one number
        await hands.key(Qt.Key.Key_F9)
        await hands.at("payment")
        await hands.key(Qt.Key.Key_Return)
        await hands.at("receipt")

    open_app(story)
    synced(other)
    assert held.listed(other) == ()
    other.close()


def test_a_held_sale_another_till_took_first_is_explained(
    open_app: OpenApp, hub: Hub, tmp_path: Path
) -> None:
    other = enrol_at(hub, tmp_path / "other")
    synced(other)
    held_id = held.hold(other, checkout.add(other, checkout.start(other), "11208"), "blue scarf")
    synced(other)

    async def story(hands: Hands) -> None:
        hands.shell.go("sale")
        await hands.until(lambda: page(hands)._none.list.model().rowCount() == 1)
        hands.app.bridge.changed.disconnect()  # the news is slower than the finger
        held.resume(other, None, held_id)
        synced(other)
        page(hands)._resume(held_id)
        await hands.until(lambda: any("taken up at another till" in note.text for note in hands.notes))
        assert hands.counter.sale.sale is None

    open_app(story)
    other.close()
