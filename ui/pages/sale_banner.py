"""One sentence above the sale: what changed since the customer saved the cart, and how long the online copy is held."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui import i18n
from ui.models import rows, words
from ui.widgets import Banner, Icon, Text, row

if TYPE_CHECKING:
    from clienteling.services.sale import Sale


class SaleBanner(Banner):
    """Calm when nothing changed, a warning when something did; nothing for goods that never were in a cart."""

    def __init__(self) -> None:
        super().__init__("warn", "…", "…")
        self._hold = Text("", "body", "warn", strong=True, tabular=True)
        self._hold_icon = Icon("clock", 16, "warn")
        holder = QWidget()
        holder.setLayout(row(self._hold_icon, self._hold, gap=8))
        self.add_end(holder)

    def show_sale(self, sale: Sale, privacy: bool) -> None:
        """Say what changed in this sale; the countdown is told by `show_hold`."""
        dropped = sum(1 for line in sale.lines if line.change == "down")
        risen = sum(1 for line in sale.lines if line.change == "up")
        # A swap that was chosen for the associate is still something the customer has to hear of.
        away = sum(1 for line in sale.lines if line.change == "gone" or line.options)
        changed = dropped + risen + away
        who = rows.short_name(sale.customer_name) if privacy else sale.customer_name
        bold, text = self._words(sale, who.split(" ")[0], dropped, risen, away)
        tone, icon = ("warn", "triangle-alert") if changed else ("ok", "circle-check")
        self.setVisible(sale.saved_at is not None or sale.from_cart is not None)
        self.set_tone(tone, icon)
        self.set_text(bold, text)
        for each in (self._hold, self._hold_icon):
            each.setVisible(sale.hold_until is not None)
        self._hold.set_tone(tone)
        self._hold_icon.set_icon("clock", tone)

    def _words(self, sale: Sale, first: str, dropped: int, risen: int, away: int) -> tuple[str, str]:
        changed = dropped + risen + away
        if changed:
            bold = i18n.digits(
                self.tr("%n line(s) changed since {name} saved this cart", "", changed)
            ).format(name=first)
            said = (
                self.tr("%n price(s) dropped", "", dropped) if dropped else "",
                self.tr("%n price(s) rose", "", risen) if risen else "",
                self.tr("%n item(s) are not here", "", away) if away else "",
            )
            text = i18n.digits(words.listed(said))
            return bold, text[:1].upper() + text[1:] + "."
        if sale.claim is None and sale.from_cart is not None:
            return (
                self.tr("Sold without a connection."),
                self.tr("The store service closes the online cart when this sale is sent."),
            )
        return self.tr("Nothing changed since {name} saved this cart.").format(name=first), ""

    def show_hold(self, left: timedelta) -> None:
        """Tell how long the online copy is still held."""
        minutes, seconds = divmod(max(0, int(left.total_seconds())), 60)
        shown = i18n.isolate(i18n.digits(f"{minutes}:{seconds:02d}"))
        self._hold.set_text(self.tr("Online copy on hold {time}").format(time=shown))
