"""One sentence above the sale: what changed since the customer saved the cart, and how long the online copy is held."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui import i18n
from ui.models import rows, words
from ui.widgets import Banner, Icon, Text, row

if TYPE_CHECKING:
    from clienteling.services.sale import Comparison, Sale

STOPPING = ("paid", "payment_unknown")
"""What has to be said before anything else: the customer may have paid already."""


class SaleBanner(Banner):
    """Calm when nothing changed, a warning when something did; nothing for goods that never were in a cart."""

    def __init__(self) -> None:
        super().__init__("warn", "…", "…")
        self._hold = Text("", "body", "warn", strong=True, tabular=True)
        self._hold_icon = Icon("clock", 16, "warn")
        holder = QWidget()
        holder.setLayout(row(self._hold_icon, self._hold, gap=8))
        self.add_end(holder)

    def show_sale(self, sale: Sale, found: Comparison | None, privacy: bool) -> None:
        """Say what changed for this sale; the countdown is told by `show_hold`."""
        who = rows.short_name(sale.customer_name) if privacy else sale.customer_name
        told = dict(found.summary) if found is not None else {}
        bold, text = self._sentences(sale, who.split(" ")[0], found, told)
        tone, icon = ("warn", "triangle-alert") if told else ("ok", "circle-check")
        if any(code in told for code in STOPPING):
            tone, icon = "bad", "circle-alert"
        self.setVisible(sale.saved_at is not None or sale.from_cart is not None)
        self.set_tone(tone, icon)
        self.set_text(bold, text)
        for each in (self._hold, self._hold_icon):
            each.setVisible(sale.hold_until is not None)
        self._hold.set_tone(tone)
        self._hold_icon.set_icon("clock", tone)

    def _sentences(
        self, sale: Sale, first: str, found: Comparison | None, told: dict[str, int]
    ) -> tuple[str, str]:
        if "paid" in told and found is not None and found.paid is not None:
            number = i18n.isolate(found.paid[1] or "")
            bold = self.tr("This cart is already paid, order {number}.").format(number=number)
            return bold, self.tr("Do not take payment. Give the cart back.")
        if "payment_unknown" in told:
            bold = self.tr("{name} may be paying this cart online.").format(name=first)
            return bold, self.tr("Ask first. If both pay, the later money goes back.")
        if told and found is not None:
            bold = i18n.digits(
                self.tr("%n line(s) changed since {name} saved this cart", "", found.changed)
            ).format(name=first)
            if not found.changed:
                bold = self.tr("Something changed since {name} saved this cart").format(name=first)
            text = i18n.digits(words.listed(self._said(told)))
            return bold, words.sentence(text)
        if sale.claim is None and sale.from_cart is not None:
            return (
                self.tr("Sold without a connection."),
                self.tr("The store service closes the online cart when this sale is sent."),
            )
        return self.tr("Nothing changed since {name} saved this cart.").format(name=first), ""

    def _said(self, told: dict[str, int]) -> list[str]:
        """What changed, each with its count, good news first as the customer hears it."""
        away = told.get("gone", 0) + told.get("missing", 0)
        ended = told.get("promotion_ended", 0) + told.get("code_ended", 0)
        new, bought = told.get("promotion_new", 0), told.get("bought", 0)
        dropped, risen = told.get("dropped", 0), told.get("risen", 0)
        said = (
            self.tr("%n price(s) dropped", "", dropped) if dropped else "",
            self.tr("%n price(s) rose", "", risen) if risen else "",
            self.tr("%n item(s) are not here", "", away) if away else "",
            self.tr("%n item(s) already bought", "", bought) if bought else "",
            self.tr("%n promotion(s) ended", "", ended) if ended else "",
            self.tr("%n new promotion(s)", "", new) if new else "",
        )
        return [each for each in said if each]

    def show_hold(self, left: timedelta) -> None:
        """Tell how long the online copy is still held."""
        minutes, seconds = divmod(max(0, int(left.total_seconds())), 60)
        shown = i18n.isolate(i18n.digits(f"{minutes}:{seconds:02d}"))
        self._hold.set_text(self.tr("Online copy on hold {time}").format(time=shown))
