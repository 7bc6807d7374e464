"""Every page is painted once in each look: light, dark, Persian from right to left, and the low window of 1366 by 768."""

from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from tests.ui import shop
from tests.ui.conftest import Hands

LOOKS: dict[str, dict[str, Any]] = {
    "light": {},
    "dark": {"theme": "dark"},
    "persian": {"language": "fa"},
    "low": {"size": (1366, 768)},
}
PAGES = [
    ("find", None), ("customer", (shop.SARA, "name")), ("new_customer", None), ("correct", shop.SARA), ("sale", None),
    ("payment", None), ("attention", None), ("settings", None),
]  # fmt: skip


def sticking_out(page: QWidget) -> list[str]:
    """Widgets that reach over the page's sides, but for what lies in a scroll area."""
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or _scrolls(widget, page):
            continue
        left = widget.mapTo(page, widget.rect().topLeft()).x()
        if left < -1 or left + widget.width() > page.width() + 1:
            found.append(f"{type(widget).__name__} {widget.accessibleName()!r} {left}+{widget.width()}")
    return found


def _scrolls(widget: QWidget, page: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and above is not page:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_every_page_is_painted_within_its_window(open_app: Any, look: str) -> None:
    async def story(hands: Hands) -> None:
        await hands.counter.sale.start(shop.SARA, from_cart=shop.CART)
        for name, what in PAGES:
            hands.shell.go(name, what)
            await hands.settled()
            assert hands.shell.at == name
            picture = hands.shell.grab().toImage()
            assert picture.size() == hands.shell.size()
            assert sticking_out(hands.page) == [], name
        receipt = await hands.counter.sale.pay_cash(200_000)
        hands.shell.go("receipt", receipt.order)
        await hands.settled()
        assert sticking_out(hands.page) == []
        assert [note.text for note in hands.notes] == []

    open_app(story, **LOOKS[look])
