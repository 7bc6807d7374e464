"""Keys on the pages: F6 and Tab find what takes them, Esc empties a search before it leaves, the focus can be seen."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui import shop
from tests.ui.conftest import Hands
from ui.pages.customer import CustomerPage
from ui.pages.sale import SalePage
from ui.pages.sale_line import LineRow
from ui.pages.sale_options import OptionCard

OpenApp = Any


async def sale_page(hands: Hands, cart: bool) -> SalePage:
    if cart:
        await hands.counter.sale.take_over(shop.CART)
    else:
        await hands.counter.sale.start(shop.SARA)
    hands.shell.go("sale")
    await hands.settled()
    page = hands.page
    assert isinstance(page, SalePage)
    return page


def test_f6_goes_past_what_cannot_be_pressed(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await sale_page(hands, cart=False)
        assert not page.summary.button.isEnabled()
        seen: list[QWidget | None] = []
        for _ in range(3):
            await hands.key(Qt.Key.Key_F6)
            seen.append(hands.shell.focusWidget())
        stops = {page.lines.add_item.field.edit, page.summary.discounts.code, page.give_back}
        assert set(seen) == stops

    open_app(story)


def test_tab_goes_along_the_lines_then_the_field_the_payment_and_the_way_back(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await sale_page(hands, cart=True)
        row = page.lines.first_row()
        assert row is not None
        row.setFocus()
        seen: list[QWidget | None] = []
        while page.give_back not in seen and len(seen) < 40:
            await hands.key(Qt.Key.Key_Tab)
            seen.append(hands.shell.focusWidget())
        code = page.summary.discounts.code
        order = [page.lines.add_item.field.edit, code, page.summary.button, page.home, page.give_back]
        assert [each for each in seen if each in order] == order
        assert {type(each) for each in seen} >= {LineRow, OptionCard}

    open_app(story)


def test_a_way_out_is_chosen_by_keys_and_the_focus_stays_there_to_be_seen(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await sale_page(hands, cart=True)
        card = next(each for each in page.findChildren(OptionCard) if not each.option.chosen)
        chosen = card.option.id
        card.setFocus()
        await hands.key(Qt.Key.Key_Return)
        await hands.settled()
        focus = hands.shell.focusWidget()
        assert isinstance(focus, OptionCard)
        assert (focus.option.id, focus.option.chosen) == (chosen, True)
        assert hands.app.ring.is_drawn()
        row = page.lines.first_row()
        assert row is not None
        row.setFocus()
        assert hands.app.ring.is_drawn()

    open_app(story)


def test_f6_reaches_what_the_tab_in_front_shows(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("customer", (shop.SARA, "name"))
        await hands.settled()
        page = hands.page
        assert isinstance(page, CustomerPage)
        page.tabs.set_value("notes")
        page.tabs.setFocus()
        for _ in range(2):
            await hands.key(Qt.Key.Key_F6)
        focus = hands.shell.focusWidget()
        assert focus is not None
        assert page.notes.isAncestorOf(focus)

    open_app(story)


def test_esc_in_the_search_stays_on_the_profile_and_nothing_stays_in_the_field(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("customer", (shop.SARA, "name"))
        await hands.settled()
        field = hands.shell.top.search
        await hands.key(Qt.Key.Key_F2)
        await hands.type("nika")
        await hands.until(field.list_is_open)
        await hands.key(Qt.Key.Key_Escape)
        assert (hands.shell.at, field.text(), field.list_is_open()) == ("customer", "", False)
        await hands.key(Qt.Key.Key_F2)
        await hands.type("nika")
        hands.shell.go("settings")
        await hands.settled()
        assert (field.text(), field.list_is_open()) == ("", False)

    open_app(story)


def test_the_list_of_goods_opens_upwards_and_esc_closes_it_alone(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await sale_page(hands, cart=False)
        field = page.lines.add_item.field
        field.setFocus()
        await hands.type("cashmere")
        await hands.until(field.list_is_open)
        popup = field.popup
        assert popup is not None
        assert popup.geometry().bottom() < field.mapTo(hands.shell, field.rect().topLeft()).y()
        await hands.key(Qt.Key.Key_Escape)
        assert (hands.shell.at, field.text(), field.list_is_open()) == ("sale", "cashmere", False)
        await hands.key(Qt.Key.Key_Escape)
        assert (hands.shell.at, field.text()) == ("sale", "")

    open_app(story)


def test_ctrl_z_puts_the_line_back_and_takes_the_toast_away(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await sale_page(hands, cart=True)
        row = page.lines.first_row()
        assert row is not None
        row.setFocus()
        await hands.key(Qt.Key.Key_Delete)
        await hands.until(lambda: hands.notes and hands.notes[-1].action)
        assert hands.shell.focusWidget() is page.lines.first_row() is not row
        await hands.key(Qt.Key.Key_Z, control=True)
        await hands.settled()
        sale = hands.counter.sale.sale
        assert sale is not None
        assert len(sale.lines) == 3
        assert hands.shell.toasts.offered() == []
        first = page.lines.first_row()
        assert first is not None
        assert first.line_id == sale.lines[0].id

    open_app(story)


def test_a_line_left_out_comes_back_by_the_toast_alone(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await sale_page(hands, cart=True)
        sale = hands.counter.sale.sale
        assert sale is not None
        before = len(sale.lines)
        card = next(each for each in page.findChildren(OptionCard) if each.option.kind == "leave_out")
        card.pressed.emit(card.option.id)
        await hands.until(lambda: hands.shell.toasts.offered() == ["Undo"])
        sale = hands.counter.sale.sale
        assert sale is not None
        assert len(sale.lines) == before - 1
        undo = hands.notes[-1].on_action
        assert undo is not None
        undo()
        await hands.settled()
        sale = hands.counter.sale.sale
        assert sale is not None
        assert len(sale.lines) == before
        assert hands.shell.toasts.offered() == []

    open_app(story)


def test_nothing_on_the_payment_page_offers_to_change_the_sale(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await sale_page(hands, cart=True)
        sale = hands.counter.sale.sale
        assert sale is not None
        page.acts.remove(sale.lines[0].id)
        await hands.until(lambda: hands.shell.toasts.offered() == ["Undo"])
        page.pay()
        await hands.settled()
        assert hands.shell.toasts.offered() == []

    open_app(story)


def test_a_bank_card_that_is_typed_does_not_even_stay_in_the_field(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("customer", (shop.SARA, "name"))
        await hands.settled()
        field = hands.shell.top.search
        await hands.key(Qt.Key.Key_F2)
        await hands.type("4111111111111111")
        await hands.settled()
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: field.text() == "")
        assert hands.shell.at == "customer"

    open_app(story)
