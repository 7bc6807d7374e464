"""The drawer, the end of the day and who did what, worked by keys in the real window over a real hub."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from clienteling.errors import Refused
from clienteling.services import checkout, end_of_day, paying, shift
from clienteling.till import POLICY, Till
from tests.devices.fake_printer import FakePrinter, fake_printer
from tests.fixtures_hub import PIN, Hub
from tests.scripted_terminal import ScriptedTerminal
from tests.ui.conftest import Hands
from ui.application import Start
from ui.models import report_rows
from ui.pages.audit import AuditPage
from ui.pages.end_of_day import EndOfDayPage
from ui.pages.shift import ShiftPage
from ui.pages.shift_float import DespiteDialog, FloatDialog
from ui.pages.shift_move import MoveDialog
from ui.widgets.dialog import open_dialogs

OpenApp = Any
SCARF_COSTS = 14_500


def page_of(hands: Hands) -> ShiftPage:
    page = hands.page
    assert isinstance(page, ShiftPage)
    return page


@pytest.fixture
def printer() -> Iterator[FakePrinter]:
    with fake_printer() as device:
        yield device


async def sell_a_scarf(hands: Hands) -> None:
    await hands.counter.sale.start(None)
    await hands.counter.sale.add("11208")
    await hands.counter.sale.pay_cash(20_000)


async def opened(hands: Hands, notes: str = "2") -> ShiftPage:
    """The drawer is opened with so many of the largest note."""
    hands.shell.go("shift")
    await hands.at("shift")
    await hands.until(page_of(hands).count.fields()[0].hasFocus)
    await hands.type(notes)
    await hands.key(Qt.Key.Key_F9)
    await hands.until(lambda: page_of(hands).shift is not None and not page_of(hands).count.counts())
    await hands.settled()
    return page_of(hands)


def test_a_shift_is_opened_paid_out_of_counted_and_closed_by_keys_alone(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await opened(hands)
        assert page.shift is not None
        assert page.shift.float_ == 40_000
        await sell_a_scarf(hands)
        await hands.settled()
        await hands.until(lambda: page.shift and page.shift.drawer and page.shift.drawer.sales == SCARF_COSTS)
        page.ask_out()
        await hands.type("12.50")
        await hands.key(Qt.Key.Key_Return)
        await hands.type("stamps")
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: page.shift and len(page.shift.moves) == 1)
        await hands.settled()
        page.count.fields()[0].setFocus()
        await hands.type("2")
        assert "missing" in page.said.text()
        page.count.clear()
        page.count.whole.edit.setFocus()
        await hands.type("532.50")
        assert page.said.text() == "Exactly what should be there."
        await hands.key(Qt.Key.Key_F9)
        await hands.until(lambda: bool(open_dialogs(hands.shell)))
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: page.shift is None)
        await hands.until(lambda: any(
            (body or {}).get("closed") for body in bodies(hands.hub, "shift")
        ))  # fmt: skip
        (shift,) = bodies(hands.hub, "shift")
        assert (shift["closed"]["counted"], shift["closed"]["difference"]) == (53_250, 0)
        assert [move["amount"] for move in shift["moves"]] == [1_250]

    open_app(story)


def bodies(hub: Hub, kind: str) -> list[dict[str, Any]]:
    from clienteling.hub import documents

    with hub.reading() as connection:
        return [stored.body for _, stored in documents.of(connection, kind)]


def test_an_associate_is_told_in_the_dialog_how_much_their_role_may_take(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await opened(hands)
        page.ask_out()
        await hands.type("100.01")
        await hands.key(Qt.Key.Key_Return)
        await hands.type("rent")
        await hands.key(Qt.Key.Key_Return)
        assert open_dialogs(hands.shell)
        assert page.shift is not None
        assert page.shift.moves == ()
        await hands.key(Qt.Key.Key_Escape)
        assert not open_dialogs(hands.shell)

    open_app(story)


def test_the_keypad_writes_a_whole_amount_with_its_smaller_coins(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("shift")
        await hands.at("shift")
        page = page_of(hands)
        await hands.settled()
        page.keypad.pressed.emit(".")
        assert page.count.amount() is None
        page.count.whole.edit.setFocus()
        keys = {key.value: key for key in page.keypad.all_keys()}
        for value in "12.5":
            keys[value].click()
        assert page.count.amount() == 1_250

    open_app(story)


def test_the_keypad_counts_by_touch(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.shell.go("shift")
        await hands.at("shift")
        page = page_of(hands)
        for key in ("1", "2", "back"):
            page.keypad.pressed.emit(key)
        assert page.count.counts() == {20_000: 1}
        assert "200" in page.total.text()

    open_app(story)


def test_the_drawer_is_reached_from_settings_and_from_an_empty_sale(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        for where in ("settings", "sale"):
            hands.shell.go(where, "new" if where == "sale" else None)
            await hands.at(where)
            named = [one for one in hands.page.findChildren(object) if getattr(one, "text", None)]
            button = next(one for one in named if callable(one.text) and one.text() == "Drawer and shift")
            button.click()
            await hands.at("shift")

    open_app(story)


def test_the_figures_are_refused_while_something_waits_and_saved_once_it_is_sent(
    open_app: OpenApp, printer: FakePrinter, tmp_path: Path
) -> None:
    async def story(hands: Hands) -> None:
        await opened(hands)
        await sell_a_scarf(hands)
        await hands.until(lambda: hands.counter.sync is not None and not hands.counter.sync.waiting)
        await hands.settled()
        await hands.key("j", control=True)
        await hands.at("end_of_day")
        page = hands.page
        assert isinstance(page, EndOfDayPage)
        await hands.until(lambda: page.report is not None)
        assert page.report is not None
        assert (page.report.sums.sales, page.report.sums.total) == (1, SCARF_COSTS)
        page.files.save_to(tmp_path / "day.pdf")
        page.files.save_table_to(tmp_path / "day.csv")
        assert (tmp_path / "day.pdf").read_bytes().startswith(b"%PDF")
        assert b"145.00" in (tmp_path / "day.csv").read_bytes()
        assert "145.00" in page.files.show(page.report).text
        await hands.key("p", control=True)
        await hands.until(lambda: len(printer.sheets) == 1)
        assert printer.sheets == [page.files.show(page.report).raster()]

    open_app(story, printer=printer.address)


def begun(till: Till) -> None:
    """A card payment whose end nobody knows yet."""
    paying.begin(till, checkout.add(till, checkout.start(till), "11208"))


def test_a_payment_nobody_knows_the_end_of_makes_a_clear_sentence_and_no_figures(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await hands.app.bridge.run(begun)
        hands.shell.go("end_of_day")
        await hands.at("end_of_day")
        page = hands.page
        assert isinstance(page, EndOfDayPage)
        await hands.until(page.empty.isVisible)
        assert page.report is None
        assert not page.print.isEnabled()
        assert not hands.notes

    open_app(story)


def as_manager(story: Callable[[Hands], Any], open_app: OpenApp, hub: Hub) -> None:
    open_app(story, start=Start(hub.url, hub.code(), "mariam", PIN, "Till 1"))


def test_a_manager_reads_who_did_what_and_filters_it(open_app: OpenApp, hub: Hub) -> None:
    async def story(hands: Hands) -> None:
        await opened(hands)
        await hands.until(lambda: hands.counter.sync is not None and not hands.counter.sync.waiting)
        await hands.key("g", control=True)
        await hands.at("audit")
        page = hands.page
        assert isinstance(page, AuditPage)
        await hands.until(lambda: bool(page.acts))
        assert [one.what for one in page.acts] == ["shift_opened"]
        page.what.set_value("paid_out")
        page.what.changed.emit("paid_out")
        await hands.until(page.empty.isVisible)
        await hands.settled()
        await hands.key(Qt.Key.Key_Escape)
        await hands.at("shift")

    as_manager(story, open_app, hub)


def test_an_associate_has_no_way_to_it(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await opened(hands)
        assert not page.audit.isVisible()
        await hands.key("g", control=True)
        assert hands.shell.at == "shift"

    open_app(story)


def test_a_payment_that_needs_a_counted_drawer_leads_there_and_back(open_app: OpenApp, hub: Hub) -> None:
    hub.put((*POLICY, {**(hub.body(*POLICY) or {}), "shift": "required"}))

    async def story(hands: Hands) -> None:
        await hands.counter.sale.start(None)
        await hands.counter.sale.add("11208")
        hands.shell.go("payment")
        await hands.at("payment")
        await hands.type("200")
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: bool(open_dialogs(hands.shell)))
        open_dialogs(hands.shell)[0].choice("open").click()
        await hands.at("shift")
        await hands.type("2")
        await hands.key(Qt.Key.Key_F9)
        await hands.at("payment")
        assert hands.counter.privacy
        await hands.type("200")
        await hands.key(Qt.Key.Key_Return)
        await hands.at("receipt")

    open_app(story)


@pytest.mark.parametrize(("language", "amount"), [("en", "12.5"), ("fa", "۱۲٫۵")])
def test_a_finger_pays_out_without_a_keyboard_for_the_amount(
    open_app: OpenApp, language: str, amount: str
) -> None:
    async def story(hands: Hands) -> None:
        page = await opened(hands)
        page.pay_out.click()
        await hands.until(lambda: bool(open_dialogs(hands.shell)))
        (asked,) = open_dialogs(hands.shell)
        assert isinstance(asked, MoveDialog)
        keys = {key.value: key for key in asked.keypad.all_keys()}
        asked.reason.edit.setFocus()
        for value in ("1", "2", "9", "back", ".", "5"):
            keys[value].click()
        assert asked.amount.text() == amount
        asked.usual.click()
        asked.pay.click()
        await hands.until(lambda: page.shift and [move.amount for move in page.shift.moves] == [1_250])

    open_app(story, language=language)


def test_persian_digits_are_counted_where_sentences_begin(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await opened(hands)
        edit = page.count.pieces()[0].edit
        edit.setFocus()
        for digit in "12":
            page.count.press(digit)
        assert edit.text() == "۱۲"
        assert edit.cursorRect().center().x() > edit.width() / 2
        assert page.count.counts() == {20_000: 12}

    open_app(story, language="fa")


def test_a_float_typed_wrong_is_put_right_until_cash_moves(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await opened(hands)
        await hands.until(page.correct.isVisible)
        await hands.key("e", control=True)
        await hands.until(lambda: bool(open_dialogs(hands.shell)))
        (asked,) = open_dialogs(hands.shell)
        assert isinstance(asked, FloatDialog)
        await hands.until(asked.amount.edit.hasFocus)
        await hands.key(Qt.Key.Key_Return)
        assert asked.amount.edit.accessibleDescription()  # nothing typed corrects nothing
        keys = {key.value: key for key in asked.keypad.all_keys()}
        for value in ("4", "2", "0"):
            keys[value].click()
        asked.choice("correct").click()
        await hands.until(lambda: page.shift is not None and page.shift.float_ == 42_000)
        await sell_a_scarf(hands)
        await hands.until(lambda: not page.correct.isVisible())
        await hands.until(
            lambda: [body["opened"]["float"] for body in bodies(hands.hub, "shift")] == [42_000]
        )

    open_app(story)


def lost_card(till: Till) -> None:
    """A card payment whose terminal never says what became of it."""
    sale = checkout.add(till, checkout.start(till), "11208")
    paying.send(till, ScriptedTerminal("lost"), paying.begin(till, sale))


def test_a_manager_closes_a_shift_although_a_payment_is_unknown_and_says_why(
    open_app: OpenApp, hub: Hub
) -> None:
    async def story(hands: Hands) -> None:
        page = await opened(hands)
        await hands.app.bridge.run(lost_card)
        page.count.whole.edit.setFocus()
        await hands.until(page.count.whole.edit.hasFocus)
        await hands.type("400")
        await hands.key(Qt.Key.Key_F9)
        await hands.until(lambda: bool(open_dialogs(hands.shell)))
        open_dialogs(hands.shell)[0].choice("close").click()
        await hands.until(lambda: any(isinstance(each, DespiteDialog) for each in open_dialogs(hands.shell)))
        asked = next(each for each in open_dialogs(hands.shell) if isinstance(each, DespiteDialog))
        asked.choice("close").click()
        assert asked.reason.edit.accessibleDescription()
        asked.usual[0].click()
        asked.choice("close").click()
        await hands.until(lambda: page.shift is None)
        await hands.until(lambda: any(body.get("closed") for body in bodies(hub, "shift")))
        (body,) = bodies(hub, "shift")
        assert body["closed"]["reason"] == "The terminal does not answer"

    as_manager(story, open_app, hub)


def test_the_paper_of_a_day_says_what_of_a_shift_was_cash(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = await opened(hands)
        await sell_a_scarf(hands)
        await hands.until(lambda: page.shift and page.shift.drawer and page.shift.drawer.sales == SCARF_COSTS)
        await hands.app.bridge.run(closed)
        made = await reported(hands)
        shown = {row.text: row.amount for row in report_rows.rows(made)}
        assert (shown["Float"], shown["Cash sales"], shown["Should be there"]) == (
            "400.00",
            "145.00",
            "545.00",
        )

    open_app(story)


def closed(till: Till) -> None:
    """With what should be there."""
    shift.close(till, counted=54_500)


async def reported(hands: Hands) -> end_of_day.Report:
    """The day of this till, once all of it is sent."""
    for _ in range(300):
        with suppress(Refused):
            made: end_of_day.Report = await hands.app.bridge.run(report)
            return made
        await hands.settled()
    raise AssertionError("something of the day still waits")


def report(till: Till) -> end_of_day.Report:
    """The day of this till."""
    return end_of_day.report(till, end_of_day.today(till), whole_store=False)
