"""What goes with the goods on the counter: one article, added with one tap. Mock-up 05."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.models import suggestion_words
from ui.widgets import Button
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from clienteling.services.recommend import Suggestion
    from clienteling.services.sale import Sale
    from ui.counter import Counter

_LONGEST = 28  # characters of a title on the button


class GoesWith(Button):
    """Away while nothing goes with the goods, or while the customer wants no suggestions."""

    chosen = Signal(str)

    def __init__(self, counter: Counter) -> None:
        super().__init__("", "soft", "sparkles")
        self._counter = counter
        self._asked: tuple[str | None, tuple[str, ...]] = (None, ())
        self._found: Suggestion | None = None
        self.clicked.connect(self._choose)
        counter.privacy_changed.connect(self._show)
        self.hide()

    def show_sale(self, sale: Sale) -> None:
        """Ask again when other goods, or another customer, are on the counter."""
        asked = (sale.customer, tuple(line.sku for line in sale.lines))
        if asked != self._asked:
            self._asked = asked
            self._counter.bridge.spawn(self._ask(sale))

    async def _ask(self, sale: Sale) -> None:
        from clienteling.services import recommend

        asked = self._asked
        found = await self._counter.bridge.run(recommend.with_cart, sale, 1)
        if asked != self._asked:
            return
        self._found = found[0] if found else None
        self._show()
        if found and sale.customer is not None:
            await self._counter.bridge.run(recommend.note_shown, sale.customer, found)

    def _show(self, *_: object) -> None:
        found = self._found
        if found is not None:
            title = found.product.title
            short = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
            self.set_text(self.tr("Add {title}").format(title=short))
            set_tip(self, suggestion_words.reason(found.reason))
        self.setVisible(found is not None)

    def _choose(self) -> None:
        if self._found is not None:
            sku, self._found = self._found.sku, None
            self.hide()
            self.chosen.emit(sku)
