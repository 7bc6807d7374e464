"""The way to pay by link: by mail or SMS to the customer, or as a code on this screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clienteling.domain import customer, email
from clienteling.domain.reading import flag, members
from ui.models import words
from ui.widgets import Button, Field, Flow, Segmented, Text, column, row
from ui.widgets.layouts import show_when
from ui.widgets.soft_keyboard import wants

if TYPE_CHECKING:
    from clienteling.services.links import By
    from clienteling.till import Till


@dataclass(frozen=True)
class Reach:
    """Where a customer can be reached, and by which ways (email, sms) this shop sends."""

    address: str = ""
    number: str = ""
    ways: tuple[By, ...] = ()


class LinkPanel(QWidget):
    """Where the link goes: to an address or a number, or onto this screen as a code (`shown`)."""

    sent = Signal()
    shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reach, self._privacy = Reach(), True
        self._title = Text(self.tr("Pay by link"), "page")
        self._text = Text("", "body", "ink2", wrap=True)
        kinds = (("email", self.tr("Email"), "mail"), ("sms", self.tr("SMS"), "message-square"))
        self.by = Segmented(kinds, name=self.tr("How the link is sent"))
        self.by.changed.connect(self._by_changed)
        self.to = Field(self.tr("Email address"))
        self.to.submitted.connect(self.sent)
        self.to.changed.connect(self._typed)
        self.send = Button(self.tr("Send the link"), "primary", "send", "Enter", large=True)
        self.send.clicked.connect(self.sent)
        self.code = Button(self.tr("Show as a code"), "secondary", "qr-code", large=True)
        self.code.clicked.connect(self.shown)
        holder, buttons = QWidget(), Flow(self.send, self.code, gap=8)
        head = row(self._title, None, self.by, gap=12)
        holder.setLayout(column(None, head, self._text, 6, self.to, 8, buttons, None, gap=6))
        holder.setFixedWidth(520)
        self.setLayout(row(None, holder, None))

    def offer(self, reach: Reach) -> None:
        """Another customer: nothing typed; mail first where the shop sends both and knows an address."""
        self._reach = reach
        show_when(self.by, set(reach.ways) == {"email", "sms"})
        can_mail = "sms" not in reach.ways or (
            "email" in reach.ways and bool(reach.address or not reach.number)
        )
        self.by.set_value("email" if can_mail else "sms")
        self._by_changed()

    def way(self) -> tuple[By, str]:
        """The chosen way, and where it goes: what is typed, else what is known of the customer; empty when nothing is."""
        if self.by.value() == "sms":
            return "sms", self.to.text() or self._reach.number
        return "email", self.to.text() or self._reach.address

    def show_state(self, *, privacy: bool, online: bool) -> None:
        """What is known of the customer stands in the field as it may be shown; nothing typed means that."""
        self._privacy = privacy
        self._show_known()
        self.send.setEnabled(online)
        self.code.setEnabled(online)
        text = self.tr("The customer pays on their phone. The order and the goods wait until they did.")
        if not online:
            text = self.tr("Without a connection no link can be sent. Choose another way to pay.")
        self._text.set_text(text)

    def _show_known(self) -> None:
        address = self._reach.address
        known = email.initial(address) if self._privacy and address else address
        by_sms = self.by.value() == "sms"
        self.to.edit.setPlaceholderText(words.phone(self._reach.number, self._privacy) if by_sms else known)

    def say_missing(self) -> None:
        """Nothing is typed and nothing is known."""
        by_sms = self.by.value() == "sms"
        missing = self.tr("Type the customer’s phone number.")
        self.to.set_error(missing if by_sms else self.tr("Type the customer’s email address."))

    def _by_changed(self, *_: object) -> None:
        by_sms = self.by.value() == "sms"
        self.to.label.set_text(self.tr("Phone number") if by_sms else self.tr("Email address"))
        self.to.edit.setAccessibleName(self.to.label.text())
        wants(self.to.edit, "phone" if by_sms else "email")
        self.to.set_text("")
        self.to.set_error("")
        self._show_known()

    def _typed(self, *_: object) -> None:
        self.to.set_error("")


def reach_of(till: Till, customer_id: str | None) -> Reach:
    """The first address and number of a customer, and the ways this shop sends by."""
    person = customer.view(
        customer_id or "", (till.read("customer", customer_id) if customer_id else None) or {}
    )
    sends = members(till.policy, "sends")
    ways: tuple[By, ...] = ("email", "sms")
    return Reach(
        address=next((one.address for one in person.emails if email.parse(one.address)), ""),
        number=next((one.e164 for one in person.phones if one.e164), None) or "",
        ways=tuple(way for way in ways if flag(sends, way)),
    )
