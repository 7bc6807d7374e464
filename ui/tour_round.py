"""One round through the real pages, each step done as a person would, with a picture of each. The tour's command is tour.py."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, cast

from PySide6.QtWidgets import QApplication, QWidget

from ui import tour_drawer, tour_questions
from ui.application import Application
from ui.demo import Demo
from ui.pages.customer import CustomerPage
from ui.pages.customer_form import CustomerFormPage
from ui.pages.find import FindPage
from ui.pages.payment import PaymentPage
from ui.theme import apply_theme
from ui.tour_questions import WHO


class Camera:
    """Takes the window in each theme and saves it as `03-customer-dark.png`."""

    def __init__(self, qt: QApplication, themes: Sequence[str], out: Path) -> None:
        self._qt, self._themes, self._out = qt, themes, out
        self._number = 0
        out.mkdir(parents=True, exist_ok=True)

    def take(self, window: QWidget, name: str) -> None:
        """The next picture. Raises OSError when it cannot be written."""
        self._number += 1
        for theme in self._themes:
            apply_theme(self._qt, cast("Any", theme))
            path = self._out / f"{self._number:02d}-{name}-{theme}.png"
            if not window.grab().save(str(path)):
                raise OSError(f"cannot write {path}")
            print(path, flush=True)  # noqa: T201 - what a command prints is its product


class Tour:
    """One round through the pages; each step does what a person would do, then takes a picture."""

    def __init__(self, application: Application, shop: Demo, camera: Camera) -> None:
        self.app, self.shell, self.counter = application, application.shell, application.counter
        self._shop = shop
        self._camera = camera

    async def pages(self) -> None:
        """All of them, in the order of a visit."""
        await self.until(self._at_work, 120)
        self.app.idle.remove()  # nobody touches anything, and the round may take longer than a lock waits
        if self.counter.sale.sale is not None:
            await self.counter.sale.give_back()
            self.shell.go("find")
        await self.settled()
        await self.step("find", self.find)
        await self.step("search", self.search)
        await self.step("customer", self.customer)
        for tab in ("carts", "wishlist", "orders", "tastes", "notes", "consents"):
            await self.step(f"customer-{tab}", self._tab(tab))
        await self.step("new-customer", self.new_customer)
        await self.step("sale", self.sale)
        await self.step("payment", self.payment)
        await self.step("receipt", self.receipt)
        await tour_drawer.show(self)
        await self.step("settings", self.settings)
        await self.step("diagnostics", self.diagnostics)
        await tour_questions.show(self, self._shop)
        await self.step("help", self.help)
        await self.step("offline", self.offline)
        await self.step("offline-take-over", self.offline_take_over)
        await self.step("lock", self.lock)
        await self.step("sign-in", self.sign_in)

    async def step(self, name: str, act: Callable[[], Awaitable[None]]) -> None:
        """Do it, let everything arrive, save the picture."""
        await act()
        await self.settled()
        self._camera.take(self.shell, name)

    async def settled(self) -> None:
        """Wait until nothing is being fetched and everything is painted."""
        quiet = 0
        while quiet < 6:
            await asyncio.sleep(0.05)
            quiet = quiet + 1 if self.app.bridge.idle else 0

    async def find(self) -> None:
        """The first page, as it opens: some customers were here before."""
        from clienteling.services import home, lookup

        for name in ("Elene", "Giorgi", "Anna", "Reza", "Mariam", "Levan", WHO):
            found = await self.app.bridge.run(lookup.find, name)
            for hit in found.hits[:1]:
                await self.app.bridge.run(home.opened, hit.customer, "name")
        await self.shell.page.refresh()

    async def search(self) -> None:
        """Typing a name."""
        page = self.shell.page
        assert isinstance(page, FindPage)
        page.field.set_text("sara")
        page.field.typed.emit("sara")

    async def customer(self) -> None:
        """The customer of the tour."""
        self.shell.go("customer", (await self.who(), "card"))
        await self.until(self._profile_shown, 20)

    async def who(self) -> str:
        """The customer of the tour, or in a demo where she bought already, another one with a cart."""
        from clienteling.services import home, lookup

        found = await self.app.bridge.run(lookup.find, WHO)
        today = await self.app.bridge.run(home.today)
        waiting = [each.customer for each in today.carts if each.claimed_by is None]
        hers = [hit.customer for hit in found.hits if hit.cart_total is not None]
        return [*hers, *waiting, *(hit.customer for hit in found.hits)][0]

    def _tab(self, tab: str) -> Callable[[], Awaitable[None]]:
        async def show() -> None:
            page = self.shell.page
            assert isinstance(page, CustomerPage)
            page.tabs.set_value(tab)

        return show

    async def new_customer(self) -> None:
        """The form, with somebody typed in who looks like somebody known."""
        self.shell.go("new_customer")
        await self.settled()
        page = self.shell.page
        assert isinstance(page, CustomerFormPage)
        page.given.set_text("Sara")
        page.family.set_text("Ahmadi")
        page.look_for_same()

    async def sale(self) -> None:
        """F4: the online cart is taken over."""
        self.shell.go_back()
        await self.customer()
        page = self.shell.page
        assert isinstance(page, CustomerPage)
        page.take_over()
        await self.until(self._on("sale"), 20)

    async def payment(self) -> None:
        """Agree to what rose, choose what is missing, F9, a note handed over."""
        sale = self.counter.sale
        assert sale.sale is not None
        for line in sale.sale.lines:
            if line.change == "up":
                await sale.agree(line.id)
            if line.options:
                await sale.choose(line.id, line.options[0].id)
        self.shell.go("payment")
        await self.settled()
        page = self.shell.page
        assert isinstance(page, PaymentPage)
        page.methods.pick("cash")
        page.work.strip.press(max(page.work.strip.quick_amounts()))

    async def receipt(self) -> None:
        """The sale is completed."""
        page = self.shell.page
        assert isinstance(page, PaymentPage)
        page.act()
        await self.until(self._on("receipt"), 20)

    async def settings(self) -> None:
        """Settings as they open."""
        self.shell.go("settings", "general")

    async def diagnostics(self) -> None:
        """The facts for IT."""
        self.shell.go("settings", "diagnostics")

    async def help(self) -> None:
        """F1."""
        self.shell.show_help()

    async def offline(self) -> None:
        """The hub is gone: what is done now waits, and the page says so."""
        from clienteling.services import people

        self.shell.close_dialogs()
        self._shop.hub.terminate()
        self._shop.hub.wait(10)
        await self.app.bridge.run(
            people.note, await self.who(), "Would like to see the silk scarves on Friday."
        )
        self.app.bridge.try_now()
        await self.until(self._is_offline, 30)
        self.shell.go("attention")

    async def offline_take_over(self) -> None:
        """An online cart cannot be taken over without a connection; its goods can be sold."""
        await self.customer()
        await self.settled()
        page = self.shell.page
        assert isinstance(page, CustomerPage)
        page.take_over()
        await self.until(self._dialog_is_open, 20)

    async def lock(self) -> None:
        """F12: the page and the sale are kept below."""
        self.shell.close_dialogs()
        self.shell.lock()

    async def sign_in(self) -> None:
        """Nobody works here."""
        self.counter.sign_out()

    def _on(self, page: str) -> Callable[[], bool]:
        return lambda: self.shell.at == page

    def _at_work(self) -> bool:
        return self.shell.at in ("find", "sale")

    def _is_offline(self) -> bool:
        return self.counter.sync is not None and self.counter.sync.kind == "offline"

    def _dialog_is_open(self) -> bool:
        return self.shell.has_dialog()

    def _profile_shown(self) -> bool:
        return getattr(self.shell.page, "profile", None) is not None

    async def until(self, true: Callable[[], bool], seconds: float) -> None:
        for _ in range(int(seconds / 0.05)):
            if true():
                return
            await asyncio.sleep(0.05)
        raise OSError(f"the tour waited {seconds} s in vain on the page {self.shell.at!r}")
