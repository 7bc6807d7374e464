"""An associate at work: find, profile, take over, cash, receipt, by keys alone; scans from anywhere; names that are HTML."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from clienteling.ids import derived
from tests.fixtures_hub import PIN
from tests.services.shop import REZA, cart
from tests.ui import shop
from tests.ui.conftest import Hands
from ui.application import Start
from ui.pages.customer import CustomerPage
from ui.pages.find import FindPage
from ui.pages.payment import PaymentPage
from ui.pages.payment_amount import part_amounts, quick_amounts
from ui.pages.receipt import ReceiptPage

OpenApp = Any


def test_a_customer_is_found_and_their_cart_sold_by_keys_alone(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await hands.type("ahmadi")
        await hands.settled()
        await hands.key(Qt.Key.Key_Return)
        await hands.at("customer")
        await hands.key(Qt.Key.Key_F4)
        await hands.at("sale")
        assert hands.counter.sale.sale is not None
        assert hands.counter.sale.sale.cart == shop.CART
        await hands.key(Qt.Key.Key_F9)
        await hands.at("payment")
        await hands.type("1300")
        await hands.key(Qt.Key.Key_Return)
        await hands.at("receipt")
        receipt = hands.counter.sale.receipt
        assert receipt is not None
        assert (receipt.total, receipt.change) == (121_900, 8_100)
        await hands.until(lambda: (hands.hub.body("cart", shop.CART) or {})["state"] == "completed")
        order = hands.hub.body("order", receipt.order)
        assert order is not None
        assert order["totals"]["total"] == receipt.total
        await hands.key(Qt.Key.Key_Return)
        await hands.at("find")

    open_app(story)


def test_the_order_is_in_the_history_at_once(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await hands.counter.sale.start(shop.SARA)
        await hands.counter.sale.add("11208")
        receipt = await hands.counter.sale.pay_cash(14_500)
        hands.shell.go("customer", (shop.SARA, "name"))
        await hands.settled()
        page = hands.page
        assert isinstance(page, CustomerPage)
        assert page.profile is not None
        assert page.profile.orders[0].number == receipt.number

    open_app(story)


@pytest.mark.parametrize("page", ["find", "sale", "settings", "attention"])
def test_a_scanned_card_opens_the_customer_from_every_page(open_app: OpenApp, page: str) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go(page)
        await hands.settled()
        await hands.scan(shop.CARD)
        await hands.at("customer")
        shown = hands.page
        assert isinstance(shown, CustomerPage)
        assert shown.customer == shop.SARA

    open_app(story)


def test_an_unknown_card_says_so_and_keeps_the_screen(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("customer", (shop.SARA, "name"))
        await hands.settled()
        await hands.scan(shop.UNKNOWN_CARD)
        await hands.until(lambda: hands.notes)
        assert hands.shell.at == "customer"
        assert "not known" in hands.notes[-1].text

    open_app(story)


def test_a_scanned_label_goes_into_the_sale_and_presses_no_button(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await hands.counter.sale.start()
        hands.shell.go("sale")
        await hands.settled()
        await hands.scan(shop.SCARF_LABEL)
        await hands.until(lambda: hands.counter.sale.sale and hands.counter.sale.sale.lines)
        assert hands.counter.sale.sale is not None
        assert [line.sku for line in hands.counter.sale.sale.lines] == ["11208"]
        assert hands.shell.at == "sale"

    open_app(story)


def test_html_in_a_name_is_shown_as_it_is(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("customer", (shop.HOSTILE, "name"))
        await hands.settled()
        labels = hands.shell.findChildren(QLabel)
        assert any(shop.HOSTILE_NAME in label.text() for label in labels)
        assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels if label.text())

    open_app(story)


def test_privacy_shortens_names_during_the_payment_only(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await hands.counter.sale.start(shop.SARA)
        await hands.counter.sale.add("11208")
        hands.shell.go("payment")
        await hands.settled()
        assert hands.counter.privacy
        await hands.key(Qt.Key.Key_Escape)
        await hands.at("sale")
        assert not hands.counter.privacy

    open_app(story)


def test_too_little_cash_is_a_part_of_the_payment(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await hands.counter.sale.start(shop.SARA)
        await hands.counter.sale.add("11208")
        hands.shell.go("payment")
        await hands.settled()
        await hands.type("100")
        page = hands.page
        assert isinstance(page, PaymentPage)
        assert "100.00" in page.work.cash.take.text()
        await hands.key(Qt.Key.Key_Return)
        await hands.settled()
        assert hands.shell.at == "payment"
        due = hands.counter.payments.due
        assert due is not None
        assert (due.paid, due.rest) == (10_000, 4_500)

    open_app(story)


def test_the_receipt_is_saved_as_a_pdf(open_app: OpenApp, tmp_path: Path) -> None:
    async def story(hands: Hands) -> None:
        await hands.counter.sale.start(shop.SARA)
        await hands.counter.sale.add("11208")
        await hands.counter.sale.pay_cash(20_000)
        hands.shell.go("receipt")
        await hands.settled()
        page = hands.page
        assert isinstance(page, ReceiptPage)
        page.save_to(tmp_path / "receipt.pdf")
        assert (tmp_path / "receipt.pdf").read_bytes().startswith(b"%PDF")
        page.save_to(tmp_path / "no such folder" / "receipt.pdf")
        assert hands.notes[-1].tone == "warn"

    open_app(story)


def test_a_sale_survives_a_restart(open_app: OpenApp) -> None:
    async def first(hands: Hands) -> None:
        await hands.counter.sale.start(shop.SARA)
        await hands.counter.sale.add("11208")

    async def second(hands: Hands) -> None:
        await hands.until(lambda: hands.shell.at == "sale")
        sale = hands.counter.sale.sale
        assert sale is not None
        assert [line.sku for line in sale.lines] == ["11208"]

    open_app(first)
    open_app(second, start=Start(user="nino", pin=PIN), ready=False)


@pytest.mark.parametrize(
    ("due", "expected"),
    [(136_400, [137_000, 140_000, 150_000]), (1_200, [1_500, 2_000, 5_000]), (5_000, [6_000, 10_000])],
)
def test_quick_amounts_are_notes_somebody_has(due: int, expected: list[int]) -> None:
    assert quick_amounts(due, 100) == expected


@pytest.mark.parametrize(
    ("rest", "expected"),
    [(115_000, [50_000, 100_000]), (14_500, [5_000, 10_000]), (900, [200, 500]), (1, [])],
)
def test_round_sums_are_offered_for_a_part(rest: int, expected: list[int]) -> None:
    assert part_amounts(rest, 100) == expected


def test_a_cart_filled_on_the_website_appears_while_one_watches(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = hands.page
        assert isinstance(page, FindPage)
        before = page.carts.list.model().rowCount()
        hands.hub.put(("cart", derived("cart", "reza"), {**cart(), "customer": REZA}))
        await hands.until(lambda: page.carts.list.model().rowCount() == before + 1)

    open_app(story)
