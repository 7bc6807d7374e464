"""A customer's page: head, tabs, and what one can do from here. Mock-ups 03 and 04."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from clienteling.errors import ClientelingError
from ui.models.discreet import discreet
from ui.pages.customer_advice import ProfileAdvice
from ui.pages.customer_carts import Carts, carts_tab
from ui.pages.customer_consents import ConsentsTab
from ui.pages.customer_head import CustomerHead
from ui.pages.customer_notes import NotesTab
from ui.pages.customer_orders import OrdersTab
from ui.pages.customer_overview import Overview, overview_tab
from ui.pages.customer_tastes import TastesTab
from ui.pages.customer_wishes import WishesTab
from ui.pages.page import Page
from ui.pages.take_over import take_over
from ui.problems import problem
from ui.search import open_found
from ui.theme import look
from ui.widgets import Button, EmptyState, Skeleton, Tabs, announce

if TYPE_CHECKING:
    from clienteling.services.person import Profile
    from ui.counter import Counter

TABS = ("overview", "carts", "wishlist", "orders", "tastes", "notes", "consents")
SHOWN = {"customer", "loyalty", "wishlist", "cart", "order", "return", "note", "activity", "product", "stock",
         "outlook"}  # fmt: skip


PATIENCE = 300
"""Milliseconds before empty rows say that a profile is being read (ui/design.md, tokens: skeletonDelayMs)."""


class Shows(Protocol):
    """A tab that shows a profile."""

    def show_profile(self, profile: Profile) -> None:
        """Set everything anew, but for what somebody is typing."""


class CustomerPage(Page):
    """One profile at a time, from one call of `profile.open`."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.customer = ""
        self.profile: Profile | None = None
        self._seen: Profile | None = None
        self._means = ""
        self._tab, self._stale = TABS[0], set[str]()
        self.head = CustomerHead()
        self.tabs = Tabs(list(zip(TABS, _tab_texts(), strict=True)), name=self.tr("Profile"))
        self.advice = ProfileAdvice(counter)
        self.overview, self.carts = Overview(self.advice), Carts(counter)
        self.wishes, self.orders = WishesTab(counter), OrdersTab(counter)
        self.tastes, self.notes = TastesTab(counter), NotesTab(counter)
        self.consents = ConsentsTab(counter)
        self.stack = QStackedWidget()
        widgets = (overview_tab(self.overview), carts_tab(self.carts), self.wishes, self.orders, self.tastes,
                   self.notes, self.consents)  # fmt: skip
        for widget in widgets:
            self.stack.addWidget(widget)
        self._body = QStackedWidget()
        self._slow = QTimer(self, singleShot=True)
        self._slow.timeout.connect(partial(self._body.setCurrentIndex, 0))
        self._build()
        self._connect()

    def _build(self) -> None:
        shown = QWidget()
        inner = QVBoxLayout(shown)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.head)
        inner.addSpacing(2 if look().compact else 6)
        inner.addWidget(self.tabs)
        inner.addSpacing(10 if look().compact else 14)
        inner.addWidget(self.stack, 1)
        self._lost = EmptyState("user-search", "", "")
        back = Button(self.tr("Find someone else"), "primary", "search", "F2")
        back.clicked.connect(partial(self.counter.go, "find", None))
        self._lost.add_action(back)
        for widget in (Skeleton(6), shown, self._lost):
            self._body.addWidget(widget)
        self.outer.addWidget(self._body, 1)

    def _connect(self) -> None:
        self.head.take_over.connect(self.take_over)
        self.head.sell.connect(self.sell)
        self.head.correct.connect(self.correct)
        self.carts.take_over.connect(self._take)
        self.tabs.changed.connect(self._show_tab)
        self.overview.tab_asked.connect(self.tabs.set_value)
        self.overview.order_asked.connect(self._open_order)
        self.counter.privacy_changed.connect(self._show)
        self.bind("F4", self.take_over)
        self.bind("Ctrl+E", self.correct)
        self.bind("Ctrl+Return", partial(_keep, self))
        for number, tab in enumerate(TABS, 1):
            self.bind(f"Ctrl+{number}", partial(self._open_tab, tab))

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here."""
        cart = self.profile is not None and self.profile.can_take_over is not None
        return [
            ("F2", self.tr("Find")), *([("F4", self.tr("Take over cart"))] if cart else []), ("F3", self.tr("New sale")),
            ("Ctrl+E", self.tr("Correct")), ("Ctrl+1–7", self.tr("Tabs")), ("F8", self.tr("Privacy")),
            ("Esc", self.tr("Close profile")),
        ]  # fmt: skip

    def panels(self) -> list[QWidget]:
        """The tabs, then what they show."""
        tab = self.stack.widget(self.stack.currentIndex())
        shown = self.overview.history.list if self.stack.currentIndex() == 0 else tab
        return [self.tabs, self.head.take_button, *([shown] if shown is not None else [])]

    async def enter(self, what: Any) -> None:
        """`(customer id, how they were found)`: open and remember."""
        from clienteling.services import home

        customer, self._means = what
        if customer != self.customer:
            self.profile = None
            self._slow.start(PATIENCE)
            self.tabs.set_value("overview")
        self.customer = customer
        await self.refresh()
        if self.profile is not None:
            if self._means == "card":  # who scans looks at the customer, not at the screen
                announce(self, self.head.name)
            await self.counter.bridge.run(home.opened, self.customer, self._means)

    def cares(self, changed: frozenset[tuple[str, str]]) -> bool:
        """Anything that may stand on the page."""
        return any(kind in SHOWN for kind, _ in changed)

    async def refresh(self) -> None:
        """Read the profile again; when it is not on this till, say so."""
        from clienteling.services import profile

        asked = self.customer
        try:
            found = await self.counter.bridge.run(profile.open, asked)
            self._slow.stop()
        except ClientelingError as error:
            self._slow.stop()
            words = problem(error)
            self._lost.set_text(words.bold, words.text)
            self._body.setCurrentIndex(2)
            return
        if asked == self.customer:
            self.profile = found
            self._show()

    def _show(self, *_: object) -> None:
        profile = self.profile
        if profile is None:
            return
        privacy = self.counter.privacy
        self._seen = seen = discreet(
            profile, hidden=privacy, contacts=hides_contacts(self.counter, self._means)
        )
        self.head.show_profile(seen, self.counter.clock.now(), privacy)
        self.overview.show_profile(seen, privacy)
        self.advice.show_profile(profile)
        self._stale = set(TABS) - {"overview"}
        self._fill(self._tab)
        for name, count in _counts(profile):
            self.tabs.set_count(name, count)
        self._body.setCurrentIndex(1)
        self.bars_changed.emit()

    def _show_tab(self, tab: str) -> None:
        self._tab = tab
        self._fill(tab)
        self.stack.setCurrentIndex(TABS.index(tab))

    def _fill(self, tab: str) -> None:
        """A tab is filled when it comes on the screen: a scan must not wait for six that nobody looks at."""
        if self.profile is not None and self._seen is not None and tab in self._stale:
            self._stale.discard(tab)
            tabs: dict[str, Shows] = {
                "carts": self.carts, "wishlist": self.wishes, "orders": self.orders, "tastes": self.tastes,
                "notes": self.notes, "consents": self.consents,
            }  # fmt: skip
            # Sizes are typed into: they are kept as they are, and their field hides what it holds.
            tabs[tab].show_profile(self.profile if tab == "tastes" else self._seen)
            self.tastes.fit.set_hidden(self.counter.privacy)

    def _open_tab(self, tab: str) -> None:
        self.tabs.set_value(tab)
        self._show_tab(tab)
        fields: dict[str, QWidget] = {"wishlist": self.wishes.add_item, "notes": self.notes.text.edit}
        fields.get(tab, self.tabs).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_order(self, order: object) -> None:
        self._open_tab("orders")
        self.orders.select(str(order))

    # What one can do ----------------------------------------------------------------------------------------------

    def take_over(self) -> None:
        """F4: the cart that can be taken over."""
        if self.profile is not None and self.profile.can_take_over is not None:
            self._take(self.profile.can_take_over)

    def _take(self, cart: str) -> None:
        self.do(take_over(self.counter, self.customer, cart, self.head.take_button))

    def sell(self) -> None:
        """A sale for this customer without an online cart."""
        self.counter.go("sale", self.new_sale())

    def new_sale(self) -> Any:
        """F3 begins a sale for this customer."""
        return ("for", self.customer) if self.profile is not None else super().new_sale()

    def scanned(self, code: str) -> bool:
        """Goods are for this customer: into their sale, or on the Wishlist tab onto the wishlist."""
        self.do(self._scan(code))
        return True

    async def _scan(self, code: str) -> None:
        from clienteling.services import lookup

        scan = await self.counter.bridge.run(lookup.scan, code)
        if scan.sku is None or self.profile is None:
            open_found(self.counter, scan)
        elif self._tab == "wishlist":
            self.wishes.add(scan.sku)
        else:
            self.counter.go("sale", ("add_for", self.customer, scan.sku))

    def correct(self) -> None:
        """Correct who they are and how to reach them."""
        if self.profile is not None:
            self.counter.go("correct", self.customer)


def _keep(page: CustomerPage) -> None:
    """Ctrl Enter keeps what is being written on the tab in front."""
    if page.tabs.value() == "notes":
        page.notes.add()
    elif page.tabs.value() == "tastes":
        page.tastes.keep()


def hides_contacts(counter: Counter, means: str) -> bool:
    """Who was found by name has not shown that the number is theirs; the policy may keep it short then."""
    by_name = means == "name" and bool(counter.here.policy.get("privacy_mask"))
    return counter.privacy or (by_name and not counter.peeking)


def _counts(profile: Profile) -> tuple[tuple[str, int], ...]:
    """What the tabs hold, for the pills beside their names."""
    lists = (("carts", profile.carts), ("wishlist", profile.wishlist), ("notes", profile.notes))
    return ("orders", profile.order_count), *((name, len(held)) for name, held in lists)


def _tab_texts() -> tuple[str, ...]:
    return (
        _tr("Overview"), _tr("Carts"), _tr("Wishlist"), _tr("Orders"), _tr("Sizes and likes"), _tr("Notes"),
        _tr("Consents"),
    )  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("CustomerPage", text)
