"""Suggestions on a customer's page: the best next step and what goes with the cart, each with its reason. Mock-up 03."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCursor

from ui import i18n
from ui.delegates import ProductRow, ReasonDelegate
from ui.models import suggestion_words, words
from ui.models.profile_rows import short_stock_chip
from ui.pages.customer_cards import lowered
from ui.widgets import Button, Card, IconTile, ListView, Menu, Text, column, row

if TYPE_CHECKING:
    from clienteling.domain.next_step import NextStep
    from clienteling.domain.suggestion import Kind
    from clienteling.services.person import Profile
    from clienteling.services.recommend import Advice, Suggestion
    from ui.counter import Counter

SHOWN = 2


class StepCard(Card):
    """One sentence about what to do next; "Why?" opens the reasons, "Not now" sends it away for a week."""

    def __init__(self) -> None:
        super().__init__(tone="accent", padding=14)
        self.setAccessibleName(self.tr("Best next step"))
        self._title = Text("", "title", elide=True)
        self._line = Text("", "small", "ink2", elide=True)
        self.reasons = Text("", "small", "ink2", wrap=True)
        self.why = Button(self.tr("Why?"), "link")
        self.not_now = Button(self.tr("Not now"), "secondary")
        self.why.clicked.connect(self._explain)
        lead = Text(self.tr("Best next step"), "caption", "accent", strong=True)
        said = column(lead, self._title, self._line, gap=0)
        across = row(IconTile("sparkles", "plain"), 4, said, self.why, self.not_now, gap=8)
        across.setStretch(2, 1)
        self.body.addLayout(across)
        self.add(self.reasons)
        self.hide()

    def show_step(self, step: NextStep | None) -> None:
        """Set it; without one the card is away."""
        self.setVisible(step is not None)
        self.reasons.hide()
        if step is not None:
            self._title.set_text(suggestion_words.step_title(step))
            self._line.set_text(suggestion_words.step_line(step))
            self.reasons.set_text(suggestion_words.step_why(step))

    def _explain(self) -> None:
        self.reasons.setVisible(not self.reasons.isVisible())


class SuggestionsCard(Card):
    """Two articles with their reasons; opening one offers to add it or to send it away."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Suggestions"), padding=0)
        lowered(self)
        self.list = ListView(ReasonDelegate(), name=self.tr("Suggestions"))
        self.list.set_fit(True)
        self.list.opened.connect(self.opened)
        self.add(self.list)
        self.body.addStretch(1)
        self.hide()

    def show_suggestions(self, found: tuple[Suggestion, ...]) -> None:
        """Set the articles; without any the card is away."""
        with_cart = bool(found) and all(one.kind == "goes_with" for one in found)
        self.set_title(self.tr("Goes with this cart") if with_cart else self.tr("Suggestions"))
        self.list.set_rows([_row(one) for one in found])
        self.setVisible(bool(found))


class ProfileAdvice(QObject):
    """Asks for the suggestions of the profile on the page, shows them, and writes down what was shown."""

    shown = Signal(bool)

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter = counter
        self._advice: Advice | None = None
        self._profile: Profile | None = None
        self.step, self.goods = StepCard(), SuggestionsCard()
        self.step.not_now.clicked.connect(self._put_off_step)
        self.goods.opened.connect(self._offer)

    def show_profile(self, profile: Profile) -> None:
        """Another profile, or the same anew; what was said of somebody else goes at once."""
        if self._profile is None or self._profile.customer.id != profile.customer.id or not profile.profiling:
            self._show(None)
        self._profile = profile
        if profile.profiling and not self._counter.privacy:
            self._counter.bridge.spawn(self._ask(profile))
        else:
            self._show(None)

    async def _ask(self, profile: Profile) -> None:
        from clienteling.services import recommend

        cart = [line.sku for one in profile.carts[:1] for line in one.lines]
        bridge, customer = self._counter.bridge, profile.customer.id
        advice = await bridge.run(recommend.advice, customer, cart, SHOWN)
        if self._profile is not profile:
            return
        hidden = advice is None or advice.held_out or self._counter.privacy
        self._show(None if hidden else advice)
        if advice is not None and not self._counter.privacy:
            await bridge.run(recommend.note_shown, customer, _goods(advice), advice.step)

    def _show(self, advice: Advice | None) -> None:
        self._advice = advice
        self.step.show_step(advice.step if advice else None)
        found = _goods(advice) if advice else ()
        self.goods.show_suggestions(found)
        self.shown.emit(bool(found))

    def _put_off_step(self) -> None:
        if self._advice is not None and self._advice.step is not None:
            self._counter.bridge.spawn(self._put_off("next_step", self._advice.step.code))

    def _offer(self, row: object) -> None:
        """What to do with an article: into a sale for this customer, or not now."""
        sku = str(row)
        found = next((one for one in _goods(self._advice) if one.sku == sku), None) if self._advice else None
        if found is None or self._profile is None:
            return
        menu = Menu(self.goods)
        sell = menu.add(self.tr("Add to the sale"), "shopping-bag")
        sell.triggered.connect(partial(self._counter.go, "sale", ("add_for", self._profile.customer.id, sku)))
        later = menu.add(self.tr("Not now"), "x")
        later.triggered.connect(lambda: self._counter.bridge.spawn(self._put_off(found.kind, sku)))
        menu.popup(QCursor.pos())

    async def _put_off(self, kind: Kind, what: str) -> None:
        from clienteling.services import recommend

        if self._profile is not None:
            profile = self._profile
            await self._counter.bridge.run(recommend.dismiss, profile.customer.id, kind, what)
            self._counter.note(self.tr("Put off. It comes back in a while."), icon="check")
            if self._profile is profile:
                await self._ask(profile)


def _goods(advice: Advice) -> tuple[Suggestion, ...]:
    """What goes with the cart comes before what is for the customer."""
    return (advice.with_cart or advice.for_customer)[:SHOWN]


def _row(one: Suggestion) -> ProductRow:
    item = one.product
    price = i18n.money(item.price, item.currency, whole=True)
    return ProductRow(
        one.sku,
        item.image or "",
        item.title if not item.variant else f"{item.title} · {item.variant}",
        chip=short_stock_chip(item.stock_here, item.stock_elsewhere, her_size=False),
        line=words.joined(price, suggestion_words.reason(one.reason)),
    )
