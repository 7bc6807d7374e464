"""Taking a payment in the window: five ways by keys and fingers, a real terminal process, a real hub; nobody is charged twice."""

import asyncio
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton

from clienteling.errors import Refused
from clienteling.hub import documents, signing
from clienteling.hub import gift_cards as books
from clienteling.till import POLICY
from tests.devices.fake_printer import fake_printer
from tests.fixtures_hub import PIN, Hub
from tests.fixtures_terminal import Simulator, Simulators, simulator
from tests.ui import shop
from tests.ui.conftest import Hands
from ui.application import Start
from ui.pages.payment import PaymentPage
from ui.pages.payment_sale import PartRow
from ui.pages.sale import SalePage
from ui.pages.sale_links import LinkCode
from ui.pages.second_tap import SECOND_TAP
from ui.widgets import Dialog

OpenApp = Any
TEST_CARD = "4111111111111111"
GIFT = "GIFT 1234 5678 90"

__all__ = ["simulator"]


def set_up(sim: Simulator, **more: str) -> dict[str, str]:
    return {"terminal": "nexo", "terminal_address": sim.address, "terminal_poi_id": "V400m-1", **more}


def page(hands: Hands) -> PaymentPage:
    assert isinstance(hands.page, PaymentPage)
    return hands.page


def shown(hands: Hands) -> str:
    """All that can be read in the window."""
    labels = hands.shell.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def dialog(hands: Hands) -> Dialog:
    return next(each for each in hands.shell.findChildren(Dialog) if each.isVisible())


async def scarf_to_pay(hands: Hands, customer: str | None = None, *, terminal: bool = False) -> PaymentPage:
    """A scarf of 145.00 on the counter, and the payment page open."""
    if terminal:
        await hands.until(lambda: hands.app.bridge.terminal_now.kind == "ready")
    await hands.counter.sale.start(customer)
    await hands.counter.sale.add("11208")
    hands.shell.go("sale")
    await hands.settled()
    await hands.key(Qt.Key.Key_F9)
    await hands.at("payment")
    return page(hands)


def issued(hub: Hub, amount: int) -> None:
    with hub.engine.begin() as connection:
        key = signing.keys(connection).badge
        books.issue(connection, hub.ids, hub.clock, key, amount, "GEL", GIFT)


def test_a_card_pays_by_one_key_and_the_hub_has_the_order(open_app: OpenApp, simulator: Simulators) -> None:
    sim = simulator("approve")

    async def story(hands: Hands) -> None:
        await scarf_to_pay(hands, shop.SARA, terminal=True)
        await hands.key(Qt.Key.Key_Return)
        await hands.at("receipt")
        receipt = hands.counter.sale.receipt
        assert receipt is not None
        await hands.until(lambda: hands.hub.body("order", receipt.order))
        order = hands.hub.body("order", receipt.order) or {}
        assert [(one["tender"], one["amount"]) for one in order["payments"]] == [("card", 14_500)]

    open_app(story, **set_up(sim))
    assert sim.charged == 14_500


def test_what_did_not_go_through_is_said_kindly_and_cash_pays_instead(
    open_app: OpenApp, simulator: Simulators
) -> None:
    sim = simulator("decline")

    async def story(hands: Hands) -> None:
        await scarf_to_pay(hands, terminal=True)
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: "The payment did not go through" in shown(hands))
        assert "declined" not in shown(hands).lower()
        await hands.key(Qt.Key.Key_2)
        assert "did not go through" not in shown(hands)
        await hands.key(Qt.Key.Key_Return)
        await hands.at("receipt")

    open_app(story, **set_up(sim))
    assert sim.charged == 0


def test_esc_stops_the_terminal_and_nothing_is_charged(open_app: OpenApp, simulator: Simulators) -> None:
    sim = simulator("customer", options=("--customer", "60"))

    async def story(hands: Hands) -> None:
        payment = await scarf_to_pay(hands, terminal=True)
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: [each["state"] for each in sim.told()["payments"]] == ["busy"])
        assert "Waiting for the card" in shown(hands)
        assert "Stops in" in shown(hands)
        await hands.key(Qt.Key.Key_2)
        assert payment.methods.method == "card"  # no other way while a card is in the terminal
        await hands.key(Qt.Key.Key_Escape)
        await hands.until(lambda: "Stopped" in shown(hands))
        assert hands.shell.at == "payment"

    open_app(story, **set_up(sim))
    assert sim.charged == 0


def test_an_unknown_payment_has_a_screen_of_its_own_on_every_page(
    open_app: OpenApp, simulator: Simulators
) -> None:
    sim = simulator("answer_lost", "approve")

    async def story(hands: Hands) -> None:
        payment = await scarf_to_pay(hands, terminal=True)
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: sim.told()["payments"])
        sim.kill()  # and now it does not even answer questions
        await hands.until(lambda: "Was the card charged?" in shown(hands), 30)
        assert "Do not take another payment for this sale." in shown(hands)
        assert not payment.methods.isVisible()
        assert hands.shell.focusWidget() is payment.unknown.ask
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: "did not answer yet" in shown(hands), 30)
        hands.shell.go("find")
        await hands.settled()
        assert hands.shell.banner.isVisible()
        sim.start()
        await hands.until(lambda: hands.counter.sale.receipt is not None, 60)
        assert not hands.shell.banner.isVisible()

    open_app(story, **set_up(sim, terminal_timeout="2"))
    assert sim.charged == 14_500


def test_after_a_restart_the_question_is_still_asked_and_the_sale_finishes_by_itself(
    open_app: OpenApp, simulator: Simulators
) -> None:
    sim = simulator("answer_lost")

    async def first(hands: Hands) -> None:
        await scarf_to_pay(hands, terminal=True)
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: sim.told()["payments"])
        sim.kill()
        await hands.until(lambda: "Was the card charged?" in shown(hands), 30)

    async def second(hands: Hands) -> None:
        await hands.until(lambda: hands.shell.at == "sale")
        await hands.until(hands.shell.banner.isVisible)
        hands.shell.banner.banner.acted.emit()
        await hands.at("payment")
        assert "Was the card charged?" in shown(hands)
        sim.start()
        await hands.until(lambda: hands.shell.at == "receipt", 60)

    settings = set_up(sim, terminal_timeout="2")
    open_app(first, **settings)
    open_app(second, start=Start(user="nino", pin=PIN), ready=False, **settings)
    assert sim.charged == 14_500


def test_two_cards_and_cash_pay_one_sale(open_app: OpenApp, simulator: Simulators) -> None:
    sim = simulator("approve", "approve")

    async def story(hands: Hands) -> None:
        payment = await scarf_to_pay(hands, terminal=True)
        await hands.key(Qt.Key.Key_4)
        payment.work.split.parts[3].click()
        assert payment.work.strip.amount() == 4_834
        await hands.key(Qt.Key.Key_Return)  # this part by card
        assert payment.methods.method == "card"
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: hands.counter.payments.due and hands.counter.payments.due.paid == 4_834)
        await hands.settled()
        payment.work.strip.set_amount(5_000)
        payment.work.card.terminal.send.click()
        await hands.until(lambda: hands.counter.payments.due and hands.counter.payments.due.paid == 9_834)
        await hands.settled()
        assert len(payment.sale_card.findChildren(PartRow)) >= 2
        await hands.key(Qt.Key.Key_2)
        await hands.type("50")
        await hands.key(Qt.Key.Key_Return)
        await hands.at("receipt")
        receipt = hands.counter.sale.receipt
        assert receipt is not None
        assert (receipt.total, receipt.change) == (14_500, 334)

    open_app(story, **set_up(sim))
    assert sim.charged == 9_834


def test_while_a_part_is_paid_the_sale_stays_as_it_is_until_the_part_goes_back(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await scarf_to_pay(hands)
        await hands.type("100")
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: hands.counter.payments.due and hands.counter.payments.due.paid == 10_000)
        await hands.key(Qt.Key.Key_Escape)
        await hands.at("sale")
        assert "₾100.00 is paid already" in shown(hands)
        await hands.scan(shop.SCARF_LABEL)
        await hands.until(lambda: hands.notes)
        assert "paid in part" in hands.notes[-1].text
        await hands.key(Qt.Key.Key_F9)
        await hands.at("payment")
        page(hands).sale_card.findChildren(PartRow)[-1].back.click()
        await hands.until(hands.shell.has_dialog)
        assert hands.shell.focusWidget() is dialog(hands).choice("keep")
        dialog(hands).choice("back").click()
        await hands.until(lambda: hands.counter.payments.due and hands.counter.payments.due.paid == 0)
        assert not hands.counter.payments.holds()

    open_app(story)


def test_a_double_tap_takes_the_part_and_does_not_complete_the_sale(open_app: OpenApp) -> None:
    """Where "Take ₾100.00 as a part" stood, "Complete sale" stands a moment later."""

    async def story(hands: Hands) -> None:
        payment = await scarf_to_pay(hands)
        await hands.type("100")
        take = payment.work.cash.take
        take.click()
        await hands.until(lambda: take.text() == "Complete sale" and not take.is_busy())
        await hands.settled()
        take.click()
        await hands.settled()
        due = hands.counter.payments.due
        assert (hands.shell.at, due.paid if due is not None else 0) == ("payment", 10_000)
        await asyncio.sleep(SECOND_TAP)
        take.click()
        await hands.at("receipt")

    open_app(story)


def test_a_double_tap_sends_to_the_terminal_and_does_not_stop_it(
    open_app: OpenApp, simulator: Simulators
) -> None:
    sim = simulator("customer", options=("--customer", "60"))

    async def story(hands: Hands) -> None:
        payment = await scarf_to_pay(hands, terminal=True)
        panel = payment.work.card.terminal
        panel.send.click()
        await hands.until(panel.stop.isVisible)
        panel.stop.click()
        assert hands.counter.payments.stage == "waiting"
        await asyncio.sleep(SECOND_TAP)
        panel.stop.click()
        await hands.until(lambda: hands.counter.payments.stage == "stopped")

    open_app(story, **set_up(sim))
    assert sim.charged == 0


def test_a_scan_while_somebody_pays_opens_nobody(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        payment = await scarf_to_pay(hands)
        await hands.scan(shop.CARD)
        await hands.until(lambda: hands.notes)
        assert "not used" in hands.notes[-1].text
        assert hands.shell.at == "payment"
        await hands.scan(TEST_CARD)
        await hands.until(lambda: len(hands.notes) == 2)
        assert "bank card" in hands.notes[-1].text
        payment.methods.pick("gift_card")
        await hands.scan(TEST_CARD)
        await hands.until(lambda: len(hands.notes) == 3)
        assert payment.work.gift.number.text() == ""
        assert hands.shell.at == "payment"

    open_app(story)


def test_a_gift_card_is_scanned_and_pays_what_is_on_it(open_app: OpenApp, hub: Hub) -> None:
    issued(hub, 10_000)

    async def story(hands: Hands) -> None:
        payment = await scarf_to_pay(hands)
        payment.methods.pick("gift_card")
        await hands.settled()
        await hands.scan(GIFT.replace(" ", ""))
        await hands.until(lambda: "On this card: ₾100.00" in shown(hands))
        assert payment.work.strip.amount() == 10_000
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: hands.counter.payments.due and hands.counter.payments.due.paid == 10_000)
        await hands.settled()
        assert "₾0.00 left" in shown(hands)
        assert "On this card" not in shown(hands)  # that was the card before
        await hands.type("2")  # after a part the focus is among the ways, not in the number of the next card
        assert payment.methods.method == "cash"
        await hands.settled()
        await hands.key(Qt.Key.Key_Return)
        await hands.at("receipt")

    open_app(story)


def test_a_look_that_comes_late_neither_says_paid_twice_nor_ends_the_next_sale(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await scarf_to_pay(hands)
        payments, said = hands.counter.payments, list[str]()
        payments.paid.connect(lambda: said.append("paid"))

        async def served() -> None:
            await payments.cash(14_500)
            await hands.counter.sale.start(None)

        await asyncio.gather(served(), payments.look())
        await hands.settled()
        assert said == ["paid"]
        assert hands.counter.sale.sale is not None
        assert "The sale is paid\n" not in shown(hands)

    open_app(story)


def test_the_keypad_types_the_number_of_a_gift_card_and_then_the_amount(
    open_app: OpenApp,
) -> None:
    async def story(hands: Hands) -> None:
        paying = await scarf_to_pay(hands)
        paying.methods.pick("gift_card")
        keys = {key.value: key for key in paying.work.strip.keypad.all_keys()}
        paying.work.gift.number.edit.setFocus()
        keys["7"].click()
        keys["8"].click()
        keys["back"].click()
        assert (paying.work.gift.number.text(), paying.work.strip.edit.text()) == ("7", "")
        paying.work.strip.edit.setFocus()
        keys["2"].click()
        assert (paying.work.gift.number.text(), paying.work.strip.edit.text()) == ("7", "2")

    open_app(story)


def test_an_unknown_gift_card_is_explained_under_its_field(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        payment = await scarf_to_pay(hands)
        payment.methods.pick("gift_card")
        await hands.settled()
        await hands.type("GIFT000")
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: "This gift card is not known." in shown(hands))
        assert hands.counter.sale.sale is not None

    open_app(story)


def test_a_standalone_terminal_wants_its_code_and_never_a_card_number(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        payment = await scarf_to_pay(hands)
        payment.methods.pick("card")
        await hands.settled()
        assert payment.work.card.is_standalone
        await hands.type(TEST_CARD)
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: "Bank cards belong in the card terminal only." in shown(hands))
        payment.work.card.standalone.approval.set_text("")
        await hands.type("A1B2C3")
        await hands.key(Qt.Key.Key_Return)
        await hands.at("receipt")
        receipt = hands.counter.sale.receipt
        assert receipt is not None
        await hands.until(lambda: hands.hub.body("order", receipt.order))
        assert (hands.hub.body("order", receipt.order) or {})["payments"][0]["tender"] == "standalone"

    open_app(story)


def test_a_link_that_cannot_be_sent_is_explained_and_nothing_is_placed(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        payment = await scarf_to_pay(hands, shop.SARA)
        payment.methods.pick("link")
        await hands.settled()
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: hands.notes)
        assert hands.notes[-1].tone == "warn"
        assert hands.shell.at == "payment"
        assert hands.counter.sale.sale is not None

    open_app(story)


def test_the_drawer_opens_by_itself_for_cash_and_by_a_key(open_app: OpenApp) -> None:
    with fake_printer() as printer:

        async def story(hands: Hands) -> None:
            await scarf_to_pay(hands)
            assert "The drawer opens by itself" in shown(hands)
            await hands.key(Qt.Key.Key_O, control=True)
            await hands.until(lambda: len(printer.kicks) == 1)
            await hands.type("200")
            await hands.key(Qt.Key.Key_Return)
            await hands.at("receipt")
            await hands.until(lambda: len(printer.kicks) == 2)

        open_app(story, printer=printer.address)


def test_a_link_is_shown_as_a_code_waits_and_is_cancelled(open_app: OpenApp, hub: Hub) -> None:
    hub.put((*POLICY, {**(hub.body(*POLICY) or {}), "links": {"minutes": 60}}))

    async def story(hands: Hands) -> None:
        payment = await scarf_to_pay(hands, shop.SARA)
        payment.methods.pick("link")
        await hands.settled()
        payment.work.link.code.click()
        await hands.until(hands.shell.has_dialog)
        assert hands.counter.sale.sale is None
        assert dialog(hands).findChildren(LinkCode)
        await hands.key(Qt.Key.Key_Escape)
        sale = hands.page
        assert isinstance(sale, SalePage)
        waiting = sale._none.links.list
        await hands.until(lambda: waiting.model().rowCount() == 1)
        waiting.setFocus()
        await hands.key(Qt.Key.Key_Down, Qt.Key.Key_Return)
        await hands.until(hands.shell.has_dialog)
        dialog(hands).choice("cancel").click()
        await hands.until(lambda: waiting.model().rowCount() == 0)

    open_app(story)


def may_send(hub: Hub, **sends: bool) -> None:
    """The shop takes links, and sends this way and that."""
    policy = hub.body(*POLICY) or {}
    hub.put((*POLICY, {**policy, "links": {"minutes": 60}, "sends": {"email": True, "sms": True, **sends}}))


def messages(hub: Hub) -> list[dict[str, Any]]:
    with hub.reading() as connection:
        return [stored.body for _, stored in documents.of(connection, "message")]


def test_a_link_goes_by_sms_to_the_number_that_is_known(open_app: OpenApp, hub: Hub) -> None:
    may_send(hub)

    async def story(hands: Hands) -> None:
        payment = await scarf_to_pay(hands, shop.SARA)
        payment.methods.pick("link")
        await hands.settled()
        link = payment.work.link
        assert link.to.edit.placeholderText().startswith("s•")
        segments = {each.text(): each for each in link.by.findChildren(QRadioButton)}
        segments["SMS"].click()
        assert "28 46" in link.to.edit.placeholderText()
        assert "555" not in link.to.edit.placeholderText()  # the screen may face the customer
        link.send.click()
        await hands.until(lambda: messages(hub))
        (message,) = messages(hub)
        assert (message["by"], message["what"]) == ("sms", "link")
        assert message["to"].endswith("2846")
        await hands.until(lambda: hands.counter.sale.sale is None)

    open_app(story)


def test_a_number_nobody_can_call_is_explained_under_its_field(open_app: OpenApp, hub: Hub) -> None:
    may_send(hub, email=False)

    async def story(hands: Hands) -> None:
        payment = await scarf_to_pay(hands)
        payment.methods.pick("link")
        await hands.settled()
        link = payment.work.link
        assert not link.by.isVisible()
        link.send.click()
        await hands.until(lambda: "Type the customer’s phone number." in shown(hands))
        await hands.type("12")
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: "Digits are missing." in shown(hands))
        assert hands.counter.sale.sale is not None

    open_app(story)


def test_the_number_stands_beside_the_name_and_is_short_while_somebody_pays(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await hands.counter.sale.start(shop.SARA)
        await hands.counter.sale.add("11208")
        hands.shell.go("sale")
        await hands.settled()
        assert "points" in shown(hands)
        assert "28 46" in shown(hands)
        assert "+995 555" in shown(hands)
        await hands.key(Qt.Key.Key_F9)
        await hands.at("payment")
        assert "•• 28 46" in shown(hands)
        assert "+995 555" not in shown(hands)
        await hands.key(Qt.Key.Key_F8)
        assert "+995 555" in shown(hands)

    open_app(story)


def test_while_money_is_taken_nothing_of_the_sale_is_changed(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await scarf_to_pay(hands)
        paying = asyncio.ensure_future(hands.counter.payments.cash(20_000))
        await asyncio.sleep(0)
        with pytest.raises(Refused, match="payment_open"):
            await hands.counter.sale.add("11208")
        await paying
        assert hands.counter.sale.receipt is not None
        assert hands.counter.sale.receipt.total == 14_500
        assert not hands.counter.payments.holds()

    open_app(story)
