"""A scan that a busy computer tears apart arrives as typing: it opens what it stands for exactly, and nobody by likeness."""

import asyncio
from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.ui import shop
from tests.ui.conftest import Hands
from ui.pages.find import FindPage
from ui.pages.sale import SalePage
from ui.widgets.pace import Pace

OpenApp = Any


async def torn(hands: Hands, code: str) -> None:
    """As a scanner types while the computer is busy: two gaps in it are so wide that the burst falls into typing."""
    third = len(code) // 3
    for part in (code[:third], code[third : 2 * third]):
        await hands.key(*part)
    await hands.key(*code[2 * third :])
    await asyncio.sleep(0.05)
    await hands.key(Qt.Key.Key_Return)
    await hands.settled()


@pytest.mark.parametrize(
    ("gaps", "scanned"),
    [
        ([4] * 9, True),
        ([4, 4, 4, 60, 4, 4, 4, 80, 4, 4, 90], True),
        ([4, 4, 4], False),
        ([110, 90, 30, 130, 20, 100, 95], False),
        ([40] * 30, False),
    ],
)
def test_a_pace_that_no_person_keeps_is_a_scanners(gaps: list[int], scanned: bool) -> None:
    pace = Pace()
    at = 1_000
    pace.press(at)
    for gap in gaps:
        pace.press(at := at + gap)
    assert pace.is_scanners is scanned


def test_keys_that_do_not_say_when_they_were_pressed_are_a_persons() -> None:
    pace = Pace()
    for _ in range(20):
        pace.press(0)
    assert not pace.is_scanners


def test_a_torn_scan_opens_the_bearer_of_the_card(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await torn(hands, shop.CARD)
        await hands.at("customer")
        assert hands.shell.now[1][0] == shop.SARA

    open_app(story)


@pytest.mark.parametrize("code", ["AHMADI20", "ahmadiahmadi", "55501284"])
def test_a_torn_scan_of_something_else_opens_nobody(open_app: OpenApp, code: str) -> None:
    """Not one whose name is like it, nor one whose number has a part of it."""

    async def story(hands: Hands) -> None:
        await torn(hands, code)
        assert hands.shell.at == "find"

    open_app(story)


def test_enter_never_opens_what_the_list_said_to_an_earlier_text(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        page = hands.page
        assert isinstance(page, FindPage)
        await hands.type("sara")
        await hands.until(page.field.list_is_open)
        await hands.key("x", "q", "z", Qt.Key.Key_Return)
        await hands.settled()
        assert hands.shell.at == "find"

    open_app(story)


def test_a_torn_scan_adds_no_goods_by_likeness(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        await hands.counter.sale.start(shop.SARA)
        hands.shell.go("sale")
        await hands.settled()
        page = hands.page
        assert isinstance(page, SalePage)
        page.lines.add_item.field.setFocus()
        await torn(hands, "cashmere")
        assert hands.counter.sale.sale is not None
        assert hands.counter.sale.sale.lines == ()
        page.lines.add_item.clear()
        await torn(hands, shop.SCARF_LABEL)
        await hands.until(lambda: hands.counter.sale.sale and len(hands.counter.sale.sale.lines) == 1)

    open_app(story)
