"""Every page is looked at in both themes, four languages and two sizes: can it be read, does it fit, does nothing lie over it.

What is measured and how stands in pictures.py. Contrast is measured on the pixels; the words of the app fit or wrap, and
only what people and shops are called may end in dots.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tests.fixtures_hub import PIN, Hub
from tests.ui import shop
from tests.ui.conftest import Hands
from tests.ui.pictures import Picture
from tests.ui.test_attention import change_phone_elsewhere, change_phone_here, rename_elsewhere, rename_here
from ui import i18n
from ui.application import Start
from ui.i18n import set_language
from ui.pages import book, gallery
from ui.pages.payment_methods import METHODS
from ui.theme import apply_theme

LOOKS: dict[str, dict[str, Any]] = {
    "english, light, 1440": {"language": "en", "theme": "light", "size": (1440, 900)},
    "persian, dark, 1366": {"language": "fa", "theme": "dark", "size": (1366, 768)},
    "georgian, light, 1366": {"language": "ka", "theme": "light", "size": (1366, 768)},
    "russian, dark, 1366": {"language": "ru", "theme": "dark", "size": (1366, 768)},
}
"""Each page is seen in each theme, language and size; the pictures are taken as on a screen at 200 %."""
TABS = ("overview", "carts", "wishlist", "orders", "tastes", "notes", "consents")

Look = Callable[[str], None]


class Round:
    """One walk through the pages; what is wrong with each is kept with its name."""

    def __init__(self, hands: Hands) -> None:
        self.hands, self.shell = hands, hands.shell
        self.wrong: list[str] = []
        self.seen: set[str] = set()

    async def look(self, name: str) -> None:
        """Measure what is on the screen."""
        await self.hands.settled()
        self.seen.add(self.shell.at)
        picture = Picture(self.shell)
        for found in (picture.weak(), picture.clipped(), picture.overlapping()):
            self.wrong += [f"{name}: {each}" for each in found]

    async def go(self, page: str, what: Any = None, name: str = "") -> Any:
        """Go there and look."""
        self.shell.go(page, what)
        await self.hands.at(page)
        await self.look(name or page)
        return self.hands.page

    async def people(self) -> None:
        """Finding somebody, all tabs of a profile, and the forms."""
        find = await self.go("find")
        find.field.set_text("sara")
        find.field.typed.emit("sara")
        await self.look("search")
        find.field.clear()
        profile = await self.go("customer", (shop.SARA, "name"))
        for tab in TABS:
            profile.tabs.set_value(tab)
            await self.look(f"customer, {tab}")
        form = await self.go("new_customer")
        form.given.set_text("Sara")
        form.family.set_text("Ahmadi")
        form.look_for_same()
        await self.look("new customer, known already")
        await self.go("correct", shop.SARA)

    async def counter(self) -> None:
        """An empty sale, a sale with goods, every way to pay, the receipt."""
        await self.go("sale", name="sale, empty")
        await self.hands.counter.sale.start(shop.SARA, from_cart=shop.CART)
        await self.go("sale")
        payment = await self.go("payment")
        for method in METHODS:
            payment.methods.pick(method)
            await self.look(f"payment, {method}")
        receipt = await self.hands.counter.sale.pay_cash(200_000)
        await self.go("receipt", receipt.order)

    async def office(self) -> None:
        """The drawer, its figures, who did what, settings, help, questions, and all there is besides."""
        for page in ("shift", "end_of_day", "audit", "settings"):
            await self.go(page)
        self.shell.show_help()
        await self.look("help")
        self.shell.close_dialogs()
        change_phone_elsewhere(self.hands)
        rename_elsewhere(self.hands)
        await change_phone_here(self.hands)
        await rename_here(self.hands)
        attention = await self.go("attention")
        await self.hands.until(lambda: attention.list.model().rowCount() == 2)
        await self.look("attention")
        for page in sorted(
            set(book.PAGES) - self.seen
        ):  # those before the work, and every page somebody adds
            await self.go(page)


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_every_page_can_be_read_and_nothing_is_cut_or_covered(
    open_app: Any, hub: Hub, look: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(i18n, "COMPLETE", [code for code, _ in i18n.LANGUAGES])

    async def story(hands: Hands) -> None:
        walk = Round(hands)
        await walk.people()
        await walk.counter()
        await walk.office()
        assert walk.wrong == [], "\n".join(["", *walk.wrong])
        assert walk.seen >= set(book.PAGES)

    manager = Start(hub.url, hub.code(), "mariam", PIN, "Till 1")
    open_app(story, start=manager, **LOOKS[look])


@pytest.mark.parametrize(("theme", "language"), [("light", "en"), ("dark", "fa")])
def test_every_component_can_be_read(qapp: QApplication, theme: Any, language: Any) -> None:
    set_language(qapp, language)
    try:
        for sheet in gallery.build(theme):
            sheet.setAutoFillBackground(True)
            sheet.show()
            QApplication.processEvents()
            picture = Picture(sheet)
            sheet.close()
            assert picture.weak() == []
            assert picture.overlapping() == []
    finally:
        set_language(qapp, "en")
        apply_theme(qapp, "light")
