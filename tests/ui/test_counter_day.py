"""The small things of a day at the counter: nothing to pay, what is said afterwards, the ways that are in the way of nothing."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QStyle, QWidget
from pytestqt.qtbot import QtBot

from clienteling.hub import documents
from tests.fixtures_hub import Hub
from tests.ui import shop
from tests.ui.conftest import Hands
from tests.ui.test_sale_page import autumn, her_cart, scarf, shown
from ui import i18n
from ui.pages.find import FindPage
from ui.pages.payment import PaymentPage
from ui.pages.receipt import ReceiptPage
from ui.pages.receipt_ways import WayTile
from ui.pages.sale import SalePage
from ui.pages.sale_options import OptionCard
from ui.pages.shift import ShiftPage
from ui.widgets import Button, Text

OpenApp = Any
SMALL = (1366, 768)


def buttons(hands: Hands, words: str) -> list[Button]:
    return [each for each in hands.page.findChildren(Button) if each.isVisible() and each.text() == words]


def orders(hub: Hub) -> list[dict[str, Any]]:
    with hub.reading() as connection:
        return [stored.body for _, stored in documents.of(connection, "order")]


def test_a_sale_with_nothing_to_pay_is_complete_by_one_key_and_once(open_app: OpenApp, hub: Hub) -> None:
    autumn(hub, "ALLOFIT", value=10_000)
    before = len(orders(hub))

    async def story(hands: Hands) -> None:
        page = await scarf(hands)
        assert page.summary.button.text() == "Take payment"
        await hands.scan("ALLOFIT")
        await hands.until(lambda: page.summary.button.text() == "Complete sale")
        await hands.settled()
        assert dict(page.keys())["F9"] == "Complete sale"
        await hands.key(Qt.Key.Key_F9, Qt.Key.Key_F9)
        await hands.at("receipt")
        receipt = hands.page
        assert isinstance(receipt, ReceiptPage)
        await hands.until(lambda: receipt.content is not None)
        assert "Cash" not in {label.text() for label in receipt.paid.findChildren(QLabel)}
        await hands.until(lambda: len(orders(hub)) == before + 1)

    open_app(story)


def test_the_payment_page_does_not_open_for_nothing(open_app: OpenApp, hub: Hub) -> None:
    autumn(hub, "ALLOFIT", value=10_000)

    async def story(hands: Hands) -> None:
        await scarf(hands)
        await hands.counter.sale.apply_code("ALLOFIT")
        hands.shell.go("payment")
        await hands.until(lambda: isinstance(hands.page, SalePage))

    open_app(story)


def test_a_line_removed_from_a_cart_is_named_as_left_out(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await her_cart(hands)
        sale = hands.counter.sale.sale
        assert sale is not None
        gone = sale.lines[0]
        row = page.lines.first_row()
        assert row is not None
        row.setFocus()
        await hands.until(row.hasFocus)
        await hands.key(Qt.Key.Key_Delete)
        await hands.until(lambda: f"Left out, {gone.title}" in shown(hands))
        await hands.counter.sale.pay_cash(500_000)
        hands.shell.go("receipt")
        await hands.at("receipt")
        await hands.until(lambda: f"{gone.title} left out" in shown(hands))

    open_app(story)


def test_a_new_tier_is_said_under_what_changed(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await hands.counter.sale.start(shop.SARA)
        for _ in range(2):
            await hands.counter.sale.add("11042")
        await hands.counter.sale.pay_cash(200_000)
        hands.shell.go("receipt")
        await hands.at("receipt")
        await hands.until(lambda: "New tier: Gold" in shown(hands))

    open_app(story)


def test_a_long_address_is_read_to_its_end_and_broken_after_its_at_sign(qtbot: QtBot) -> None:
    tile = WayTile("email", "Email")
    qtbot.addWidget(tile)
    tile.resize(200, tile.height())
    tile.show()
    tile.show_state("Email", "sara.a@example.com", "")
    qtbot.waitUntil(lambda: tile.width() == 200)
    (line,) = [each for each in tile.findChildren(Text) if "@" in each.text()]
    qtbot.waitUntil(lambda: line.height() >= line.heightForWidth(line.width()))
    assert line.text().partition("\u200b")[0] == "sara.a@"
    assert tile.accessibleName() == "Email. sara.a@example.com"


def box(hands: Hands, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(hands.shell, QPoint(0, 0)), widget.size())


def test_nobody_found_leaves_the_ways_to_begin_without_anybody_free(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = hands.page
        assert isinstance(page, FindPage)
        assert dict(page.keys())["Alt+1·2·6·7"] == "Sections"
        await hands.until(page.field.edit.hasFocus)
        await hands.type("zzxq")
        await hands.until(lambda: "No one by that yet." in shown(hands))
        note = next(
            each for each in page.field.findChildren(Text) if each.text().startswith("No one by that")
        )
        assert box(hands, page.field).contains(box(hands, note))
        assert page.new_customer.isVisible()
        assert page.field.popup is None or not page.field.popup.isVisible()
        page.new_customer.click()
        await hands.at("new_customer")
        hands.shell.go("find")
        await hands.at("find")
        assert not note.isVisible()

    open_app(story, size=SMALL)


def test_a_finger_reaches_the_drawer_while_no_sale_is_open(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("sale")
        await hands.at("sale")
        await hands.until(lambda: bool(buttons(hands, "Drawer and shift")))
        buttons(hands, "Drawer and shift")[0].click()
        await hands.at("shift")

    open_app(story)


def test_ways_out_of_a_line_are_read_to_their_end_on_a_small_screen(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await her_cart(hands)
        options = [text for card in page.lines.findChildren(OptionCard) for text in card.findChildren(Text)]
        seen = [text for text in options if text.isVisible()]
        assert seen
        for text in seen:
            assert text.width() >= text.sizeHint().width() or text.height() >= text.heightForWidth(
                text.width()
            )

    open_app(story, size=SMALL)


def test_the_systems_keyboard_comes_for_letters_and_stays_away_beside_our_keypad(open_app: OpenApp) -> None:
    hint, asks = Qt.InputMethodHint, Qt.WidgetAttribute.WA_InputMethodEnabled

    async def story(hands: Hands) -> None:
        page = await scarf(hands)
        code, add = page.summary.discounts.code, page.lines.add_item.findChild(QLineEdit)
        assert add is not None
        at_once = QStyle.RequestSoftwareInputPanel.RSIP_OnMouseClick
        assert add.style().styleHint(QStyle.StyleHint.SH_RequestSoftwareInputPanel) == at_once.value
        assert add.testAttribute(asks)
        assert code.testAttribute(asks)
        assert code.inputMethodHints() & hint.ImhPreferUppercase
        hands.shell.go("payment")
        await hands.at("payment")
        pay = hands.page
        assert isinstance(pay, PaymentPage)
        assert not pay.work.strip.edit.testAttribute(asks)
        assert pay.work.link.to.edit.inputMethodHints() & hint.ImhEmailCharactersOnly
        hands.shell.go("shift")
        await hands.at("shift")
        shift = hands.page
        assert isinstance(shift, ShiftPage)
        assert not [field for field in shift.count.fields() if field.testAttribute(asks)]

    open_app(story)


@pytest.mark.parametrize("language", ["en", "fa", "ru", "ka"])
def test_what_is_paid_by_link_is_read_and_reached_whole_on_a_small_screen(
    open_app: OpenApp, language: str
) -> None:
    async def story(hands: Hands) -> None:
        await hands.counter.sale.start(shop.SARA)
        for _ in range(3):
            await hands.counter.sale.add("11042")
        hands.shell.go("sale")
        await hands.settled()
        hands.shell.go("payment")
        await hands.at("payment")
        pay = hands.page
        assert isinstance(pay, PaymentPage)
        pay.methods.pick("link")
        await hands.until(pay.work.link.code.isVisible)
        await hands.settled()
        panel = box(hands, pay.work.link)
        assert all(panel.contains(box(hands, each)) for each in (pay.work.link.send, pay.work.link.code))
        due = pay.payments.due
        assert due is not None
        assert pay.work.strip.edit.placeholderText() == i18n.money(due.rest, due.currency)

    open_app(story, size=SMALL, language=language)
