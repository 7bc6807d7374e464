"""After the payment: printed, sent, or neither, by keys alone; what goes wrong is said and the sale is safe."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clienteling.hub.outgoing import queue
from clienteling.hub.outgoing.setup import Mail, Sending
from clienteling.ids import derived
from tests.devices.fake_printer import FakePrinter, fake_printer
from tests.ui import shop
from tests.ui.conftest import Hands
from ui.pages.customer import CustomerPage
from ui.pages.customer_orders import OrderCard
from ui.pages.receipt import ReceiptPage
from ui.receipts.painter import Paper

OpenApp = Any
PICTURES = os.environ.get("PICTURES", "")


@pytest.fixture
def printer() -> Iterator[FakePrinter]:
    with fake_printer() as device:
        yield device


def sending(hands: Hands, **can: bool) -> None:
    """The hub says what it is set up to send."""
    policy = hands.hub.body("policy", derived("policy", "retailer")) or {}
    hands.hub.put(
        ("policy", derived("policy", "retailer"), {**policy, "sends": {"email": False, "sms": False, **can}})
    )


async def sold(hands: Hands, customer: str | None = shop.SARA, **can: bool) -> ReceiptPage:
    """A scarf is paid; the receipt page is open."""
    if can:
        sending(hands, **can)
        hands.app.bridge.try_now()
    await hands.counter.sale.start(customer)
    await hands.counter.sale.add("11208")
    if can:
        await wait_for_policy(hands)
    await hands.counter.sale.pay_cash(20_000)
    hands.shell.go("receipt")
    await hands.at("receipt")
    page = hands.page
    assert isinstance(page, ReceiptPage)
    # Until the hub has the sale the paper says that it is provisional.
    await hands.until(lambda: page.content is not None and not page.content.provisional)
    return page


async def wait_for_policy(hands: Hands) -> None:
    for _ in range(500):
        hands.app.bridge.try_now()
        if "sends" in await hands.app.bridge.run(lambda till: till.policy):
            return
        await hands.settled()
    raise AssertionError("the policy did not come")


def said(page: ReceiptPage, way: str) -> str:
    return page.ways.tiles[way].accessibleName()


def keep_picture(hands: Hands, name: str) -> None:
    if PICTURES:
        hands.shell.grab().save(str(Path(PICTURES) / f"{name}.png"))


def test_p_prints_the_receipt_and_again_a_copy(open_app: OpenApp, printer: FakePrinter) -> None:
    async def story(hands: Hands) -> None:
        page = await sold(hands)
        await hands.key("p")
        await hands.until(lambda: "Printed" in said(page, "print"))
        await hands.key("p")
        await hands.until(lambda: len(printer.sheets) == 2)
        await hands.settled()
        assert page.content is not None
        first, second = (Paper.of(page.content, form).raster() for form in ("receipt", "copy"))
        assert printer.sheets == [first, second]
        shown = page.keys()
        assert ("P", "Print again") in shown

    open_app(story, printer=printer.address)


def test_g_prints_a_receipt_without_prices(open_app: OpenApp, printer: FakePrinter) -> None:
    async def story(hands: Hands) -> None:
        page = await sold(hands)
        await hands.key("g")
        await hands.until(lambda: bool(printer.sheets))
        await hands.settled()
        assert page.content is not None
        assert printer.sheets == [Paper.of(page.content, "gift").raster()]
        assert "Printed" not in said(page, "print")

    open_app(story, printer=printer.address)


def test_an_empty_roll_is_said_and_the_sale_goes_on(open_app: OpenApp, printer: FakePrinter) -> None:
    async def story(hands: Hands) -> None:
        page = await sold(hands)
        printer.paper = 0
        await hands.key("p")
        await hands.until(lambda: bool(hands.notes))
        note = hands.notes[-1]
        assert f"{note.text} {note.detail}" == (
            "The printer is out of paper. The sale is paid and saved. Change the roll, then print."
        )
        printer.paper = 10_000
        await hands.key("p")
        await hands.until(lambda: "Printed" in said(page, "print"))
        await hands.key(Qt.Key.Key_Return)
        await hands.at("find")

    open_app(story, printer=printer.address)


def test_a_printer_that_is_off_does_not_hold_up_the_window(open_app: OpenApp) -> None:
    with fake_printer() as gone:
        address = gone.address

    async def story(hands: Hands) -> None:
        await sold(hands)
        await hands.key("p")
        await hands.until(lambda: bool(hands.notes))
        assert hands.notes[-1].text == "The printer does not answer."
        assert "paid and saved" in hands.notes[-1].detail

    open_app(story, printer=address)


def test_the_drawer_is_kicked_open(open_app: OpenApp, printer: FakePrinter) -> None:
    async def story(hands: Hands) -> None:
        page = await sold(hands)
        page.drawer.click()
        await hands.until(lambda: printer.kicks == [2])

    open_app(story, printer=printer.address)


def test_without_a_printer_there_is_a_pdf_and_no_drawer(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await sold(hands)
        assert said(page, "print").startswith("Save PDF")
        assert not page.drawer.isVisible()

    open_app(story)


def test_e_sends_to_the_customers_address_and_says_when_it_is_sent(open_app: OpenApp, tmp_path: Path) -> None:
    async def story(hands: Hands) -> None:
        page = await sold(hands, email=True)
        assert not page.ways.tiles["sms"].isVisible()
        await hands.key("e")
        await hands.until(lambda: bool(hands.notes))
        assert "sara.ahmadi@example.com" in hands.notes[-1].detail
        post = Sending(mail=Mail(sender="a@alma.example", folder=str(tmp_path / "mails")))
        await hands.until(lambda: queue.turn(hands.hub.engine, hands.hub.clock, post) == 1)
        hands.app.bridge.try_now()
        tile = page.ways.tiles["email"]
        await hands.until(lambda: tile.state == "done")
        assert len(list((tmp_path / "mails").iterdir())) == 1

    open_app(story)


def test_with_privacy_on_the_address_is_said_back_shortened(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await sold(hands, email=True, sms=True)
        hands.counter.set_privacy(True)
        await hands.key("e")
        await hands.until(lambda: bool(hands.notes))
        assert "ahmadi@example.com" not in hands.notes[-1].detail
        assert "s•••@example.com" in hands.notes[-1].detail
        await hands.settled()
        assert "s•••@example.com" in said(page, "email")
        await hands.key("e", "e")
        await hands.settled()
        assert len(page.sent) == 1  # the same one that waits is enough

    open_app(story)


def test_a_customer_without_a_record_types_the_address(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await sold(hands, customer=None, email=True, sms=True)
        await hands.key("s")
        await hands.settled()
        assert hands.shell.has_dialog()
        await hands.type("12")
        await hands.key(Qt.Key.Key_Return)
        await hands.settled()
        assert hands.shell.has_dialog()  # too short to be a number: it says so and stays
        await hands.type("555 12 34 56")
        QTest.keyClick(hands.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        await hands.type("555123456")
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: len(page.sent) == 1)
        assert page.sent[0].to == "+995555123456"
        assert not hands.shell.has_dialog()

    open_app(story)


def test_offline_it_waits_and_says_so(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await sold(hands, email=True)
        hands.app.bridge.state.disconnect()
        hands.counter.sync = None
        await hands.key("e")
        await hands.until(lambda: bool(hands.notes))
        assert hands.notes[-1].detail.endswith("It is sent when the connection returns.")
        await hands.settled()
        assert page.ways.tiles["email"].state == "waiting"

    open_app(story)


def test_a_receipt_shown_again_from_the_history_is_printed_as_a_copy(
    open_app: OpenApp, printer: FakePrinter
) -> None:
    async def story(hands: Hands) -> None:
        page = await sold(hands)
        order = page.order
        await hands.key("p")
        await hands.until(lambda: "Printed" in said(page, "print"))
        await hands.key(Qt.Key.Key_Return)
        await hands.at("find")
        hands.shell.go("receipt", order)
        await hands.at("receipt")
        await hands.key("p")
        await hands.until(lambda: len(printer.sheets) == 2)
        assert page.content is not None
        assert printer.sheets[1] == Paper.of(page.content, "copy").raster()

    open_app(story, printer=printer.address)


def test_a_copy_is_printed_from_the_history_of_the_customer_too(
    open_app: OpenApp, printer: FakePrinter
) -> None:
    async def story(hands: Hands) -> None:
        page = await sold(hands)
        content = page.content
        assert content is not None
        hands.shell.go("customer", (shop.SARA, "name"))
        await hands.settled()
        shown = hands.page
        assert isinstance(shown, CustomerPage)
        shown.tabs.set_value("orders")
        await hands.settled()
        (card,) = shown.findChildren(OrderCard)
        card.again.click()
        await hands.until(lambda: bool(printer.sheets))
        assert printer.sheets == [Paper.of(content, "copy").raster()]

    open_app(story, printer=printer.address)


@pytest.mark.parametrize(
    ("name", "look"),
    [
        ("en", {}),
        ("en-dark", {"theme": "dark"}),
        ("fa", {"language": "fa"}),
        ("fa-dark", {"language": "fa", "theme": "dark"}),
        ("en-1366", {"size": (1366, 768)}),
        ("fa-1366", {"size": (1366, 768), "language": "fa"}),
        ("ka", {"language": "ka"}),
    ],
)
def test_everything_on_the_page_is_within_it(
    open_app: OpenApp, printer: FakePrinter, name: str, look: dict[str, Any]
) -> None:
    async def story(hands: Hands) -> None:
        page = await sold(hands, email=True, sms=True)
        await hands.key("p", "n")
        await hands.until(lambda: bool(printer.sheets))
        await hands.key("e")
        await hands.settled()
        for button in (page.gift, page.drawer, page.again, *page.ways.tiles.values(), page.ways.another):
            corner = button.mapTo(page, button.rect().bottomRight())
            assert page.rect().contains(corner), button.accessibleName()
            assert button.height() >= 44 or button is page.ways.another
        keep_picture(hands, f"receipt-{name}")

    open_app(story, printer=printer.address, **look)


@pytest.mark.parametrize("key", ["n", "د", "т", "ნ"])
def test_a_letter_works_on_every_keyboard(open_app: OpenApp, key: str) -> None:
    async def story(hands: Hands) -> None:
        page = await sold(hands)
        typed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, key)
        QApplication.sendEvent(hands.shell.focusWidget(), typed)
        await hands.until(lambda: page.ways.tiles["none"].state == "done")

    open_app(story)
