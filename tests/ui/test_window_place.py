"""The window comes back where it was, a kiosk is closed by a manager only, and the customer sees the lines and the total."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication

from clienteling.ids import derived
from tests.fixtures_hub import PIN, POLICY, Hub
from tests.ui import shop
from tests.ui.conftest import Hands
from ui.application import Start
from ui.customer_display import CustomerWindow
from ui.window_memory import FILE, Place, fitting, keep, read

OpenApp = Any
MAIN, SECOND = QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 984)


@pytest.mark.parametrize(
    ("kept", "screens", "expected"),
    [
        (None, [MAIN], QRect(240, 70, 1440, 900)),
        (None, [QRect(0, 0, 1366, 728)], QRect(0, 0, 1366, 728)),
        (QRect(2000, 20, 1100, 800), [MAIN, SECOND], QRect(2000, 20, 1100, 800)),
        (QRect(2000, 20, 1100, 800), [MAIN], QRect(410, 120, 1100, 800)),
        (QRect(-1400, 100, 1300, 900), [MAIN], QRect(310, 70, 1300, 900)),
        (QRect(100, 1030, 1300, 900), [MAIN], QRect(310, 70, 1300, 900)),
        (QRect(10, 10, 3000, 2000), [MAIN], QRect(10, 10, 1920, 1040)),
    ],
)
def test_a_window_opens_where_it_can_be_seen(
    kept: QRect | None, screens: list[QRect], expected: QRect
) -> None:
    assert fitting(kept, screens) == expected


@pytest.mark.parametrize("written", ["", "[]", "{}", '{"x": "1", "y": 0, "width": 9, "height": 9}', "\x00"])
def test_a_spoiled_memory_is_as_none(tmp_path: Path, written: str) -> None:
    (tmp_path / FILE).write_text(written)
    assert read(tmp_path) is None


def test_what_is_kept_names_no_customer(tmp_path: Path) -> None:
    place = Place(10, 20, 1300, 800, page="attention")
    keep(tmp_path, place)
    assert read(tmp_path) == place
    (tmp_path / FILE).write_text(
        json.dumps({**json.loads((tmp_path / FILE).read_text()), "page": "customer"})
    )
    kept = read(tmp_path)
    assert kept is not None
    assert kept.page == "find"


def test_the_next_start_goes_on_in_the_section_that_was_open(open_app: OpenApp, tmp_path: Path) -> None:
    async def first(hands: Hands) -> None:
        hands.shell.go("settings")
        await hands.at("settings")

    async def second(hands: Hands) -> None:
        await hands.at("sign_in")
        assert hands.shell.size().height() == 700
        await hands.scan("BADGE-nino-1")
        await hands.at("settings")
        hands.counter.lock()
        await hands.at("lock")
        await hands.scan("BADGE-nino-1")
        await hands.at("settings")

    open_app(first, size=(1200, 700))
    kept = read(tmp_path / "till")
    assert kept is not None
    assert (kept.width, kept.height, kept.page) == (1200, 700, "settings")
    open_app(second, start=Start(), ready=False, size=(1200, 700))


def test_a_kiosk_is_closed_by_a_manager_only(open_app: OpenApp, hub: Hub) -> None:
    async def story(hands: Hands) -> None:
        assert hands.shell.windowState() & Qt.WindowState.WindowFullScreen
        await hands.until(hands.shell.isActiveWindow)
        await hands.key(Qt.Key.Key_F11)
        assert hands.shell.windowState() & Qt.WindowState.WindowFullScreen
        assert not hands.shell.close()
        await hands.until(lambda: hands.notes[-1:] and "Only a manager" in hands.notes[-1].text)
        assert not hands.app.closed.is_set()
        hands.counter.sign_out()
        await hands.at("sign_in")
        assert not hands.shell.close()
        await hands.scan("BADGE-mariam-1")
        await hands.at("find")

    open_app(story, kiosk="on", start=Start(hub.url, hub.code(), "nino", PIN, "Till 1"))


def test_the_customer_sees_lines_and_total_in_their_own_language(open_app: OpenApp, hub: Hub) -> None:
    async def story(hands: Hands) -> None:
        window = CustomerWindow(hands.counter)
        hands.app.display.window = window
        window.resize(1280, 800)
        assert window.shown() == []
        await hands.counter.sale.start(shop.SARA)
        await hands.counter.sale.add("11208")
        await hands.until(lambda: window.language == "fa")
        text, amount = window.shown()[-1]
        assert (text, amount[:1]) == ("جمع", "۱")
        said = " ".join(word for pair in window.shown() for word in pair)
        assert "Sara" not in said
        assert "سارا" not in said
        busy = window.grab().toImage()
        await hands.counter.sale.give_back()
        await hands.until(lambda: not window.shown())
        alone = window.grab().toImage()
        assert alone.pixelColor(640, 20).name() == "#0b4f3a"
        assert busy.pixelColor(640, 700) != alone.pixelColor(640, 700)

    brand = {"colour": "#0B4F3A", "promise": {"en": "Made to last"}}
    hub.put(("policy", derived("policy", "retailer"), {**POLICY, "brand": brand}))
    hub.put(("customer", shop.SARA, {**(hub.body("customer", shop.SARA) or {}), "language": "fa"}))
    open_app(story)


def test_who_has_paid_is_thanked_in_their_language_and_reads_the_change(open_app: OpenApp, hub: Hub) -> None:
    async def story(hands: Hands) -> None:
        window = CustomerWindow(hands.counter)
        hands.app.display.window = window
        await hands.counter.sale.start(shop.SARA)
        await hands.counter.sale.add("11208")
        await hands.until(lambda: window.language == "fa")
        totals = hands.counter.sale.totals
        assert totals is not None
        await hands.counter.sale.pay_cash(totals.total + 5_00)
        assert window.shown() == []
        await hands.settled()
        thanks, change = window.said()
        assert thanks == "سپاس از خرید شما. به امید دیدار."
        assert "۵٫۰۰" in change
        await hands.counter.sale.start(None)
        await hands.counter.sale.give_back()
        assert window.said() == [thanks, change]
        window.thanked.setInterval(0)
        window.thanked.start()
        await hands.until(lambda: window.said() == [""])

    hub.put(("customer", shop.SARA, {**(hub.body("customer", shop.SARA) or {}), "language": "fa"}))
    open_app(story)


def test_without_a_second_screen_there_is_no_window_for_the_customer(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        assert hands.app.display.window is None
        assert hands.app.display.place(QGuiApplication.screens()) is None

    open_app(story, customer_display="on")
