"""What happens when a way to pay is carried out: the amount is read, the payment taken, and a refusal said where it belongs."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from clienteling.domain.card import looks_like_bank_card
from clienteling.domain.fold import ascii_digits
from clienteling.errors import BadInput, Refused
from ui import i18n
from ui.pages.payment_sale import part_title
from ui.pages.sale_links import link_of, show_link
from ui.problems import problem
from ui.receipts.printing import has_printer, open_drawer
from ui.widgets import Button, Dialog, Field, announce

if TYPE_CHECKING:
    from clienteling.services.links import By, Link
    from clienteling.services.tenders import Part
    from ui.counter import Counter
    from ui.pages.payment_work import WorkCard

LINK_TRIES, LINK_PAUSE = 20, 0.25
"""How often and how long (seconds) a new link is waited for before its dialog opens without it."""


class Ways(QObject):
    """The five ways of one payment page, each one function."""

    def __init__(self, counter: Counter, work: WorkCard) -> None:
        super().__init__(work)
        self._counter, self._payments, self._work = counter, counter.payments, work

    async def card(self) -> None:
        """To this till's terminal, or with the approval code of another one."""
        amount = self._amount()
        if amount is None:
            return
        if self._work.card.is_standalone:
            await self._standalone(amount)
        else:
            await self._payments.card(amount)
            self._said_part(amount)

    async def _standalone(self, amount: int) -> None:
        panel = self._work.card.standalone
        if not panel.approval.text():
            panel.say(self.tr("Type the approval code from the slip."))
            return
        with_last4 = panel.last4.text() or None
        pay = self._payments.standalone(amount, panel.approval.text(), with_last4)
        try:
            await self._busy(panel.take, pay)
        except (BadInput, Refused) as error:
            if error.code not in ("bad_approval", "bad_last4", "looks_like_card_number"):
                raise
            wrong_last4 = error.code == "bad_last4" or looks_like_bank_card(panel.last4.text())
            panel.say(
                problem(error).text if error.code != "bad_approval" else problem(error).bold,
                at_last4=wrong_last4,
            )
            return
        panel.empty()
        self._said_part(amount)

    async def cash(self) -> None:
        """The money handed over: all that is left, with change, or a part."""
        due = self._payments.due
        given = self._amount(is_free=due is not None and due.cash_rest == 0)
        if given is None or due is None:
            return
        is_part = given < due.cash_rest
        await self._busy(self._work.cash.take, self._payments.cash(given, given if is_part else None))
        self._said_part(given)
        self.drawer()

    def drawer(self) -> None:
        """Ctrl O, and by itself with every cash payment: the drawer hangs on the printer."""
        if has_printer(self._counter.bridge.settings):
            self._counter.bridge.spawn(open_drawer(self._counter))

    async def gift_card(self) -> None:
        """So much from the card whose number was scanned or typed."""
        number, amount = self._number(), self._amount()
        if not number or amount is None:
            return
        panel = self._work.gift
        try:
            await self._busy(panel.take, self._payments.gift_card(number, amount))
        except Refused as error:
            words = problem(error)
            panel.number.set_error(f"{words.bold} {words.text}")
            return
        panel.empty()
        self._said_part(amount)

    async def balance(self) -> None:
        """What is left on the gift card."""
        from clienteling.services import gift_cards

        number, panel = self._number(), self._work.gift
        if not number:
            return
        try:
            left = await self._busy(panel.ask, self._counter.bridge.live(gift_cards.balance, number))
        except Refused as error:
            words = problem(error)
            panel.number.set_error(f"{words.bold} {words.text}")
            return
        panel.show_balance(i18n.money(left.amount, left.currency))
        if panel.number.edit.hasFocus():
            self._work.strip.edit.setFocus(
                Qt.FocusReason.OtherFocusReason
            )  # the number is known: digits are the amount
        due = self._payments.due
        if due is not None and 0 < left.amount < due.rest:
            self._work.strip.set_amount(left.amount)

    async def link(self) -> None:
        """The rest by a link that is mailed, or sent by SMS; the counter is free afterwards."""
        by, to = self._work.link.way()
        if not to or (by == "email" and "@" not in to):
            self._work.link.say_missing()
            return
        try:
            await self._linked(self._work.link.send, to, by)
        except BadInput as error:
            self._work.link.to.set_error(problem(error).bold)
            return
        self._counter.note(
            self.tr("The link is sent"),
            detail=self.tr("The order and the goods wait until the customer paid."),
            icon="send",
        )

    async def link_as_code(self) -> None:
        """The rest by a link the customer scans from this screen."""
        link = await self._linked(self._work.link.code, "", "screen")
        for _ in range(LINK_TRIES):  # the store service makes it; then the feed brings it
            found = await self._counter.bridge.run(link_of, link.order)
            if found.url is not None or not self._counter.online:
                break
            await asyncio.sleep(LINK_PAUSE)
        await show_link(self._counter, link.order)

    async def _linked(self, button: Button, to: str, by: By) -> Link:
        link: Link = await self._busy(button, self._payments.link(to, by))
        self._counter.end_own_privacy()
        self._counter.go("sale")
        return link

    def give_back(self, part: Part) -> None:
        """Ask before a part goes back to the customer."""
        currency = self._payments.due.currency if self._payments.due is not None else ""
        title = self.tr("Give {amount} back?").format(amount=i18n.money(part.amount, currency))
        texts = {
            "cash": self.tr("Take the cash out of the drawer and give it to the customer."),
            "standalone": self.tr("Cancel it on the standalone terminal first."),
        }
        text = texts.get(part.tender, self.tr("The money goes back the way it came."))
        dialog = Dialog(self._counter.window, title, f"{part_title(part)}. {text}")
        dialog.add_choice(self.tr("Keep this payment"), "primary", "keep", "Enter")
        dialog.add_choice(self.tr("Give it back"), "quietDanger", "back")

        def answered(choice: str) -> None:
            if choice == "back":
                self._counter.bridge.spawn(self._payments.give_back(part))
                if part.tender == "cash":
                    self.drawer()

        dialog.closed.connect(answered)
        dialog.open()

    def scanned(self, code: str, method: str) -> None:
        """A scan on the payment page never opens anybody: it is a gift card's number, or it is said to be ignored."""
        if looks_like_bank_card(ascii_digits(code)):
            self._counter.note(
                self.tr("That looks like a bank card number."),
                detail=self.tr("It was not kept. Bank cards belong in the card terminal only."),
                tone="warn",
                icon="credit-card",
            )
        elif method == "gift_card" and not self._work.gift.take.is_busy():
            self._work.gift.number.set_text(code)
            self._work.gift.number.set_error("")
            self._counter.bridge.spawn(self.balance())
        else:
            self._counter.note(
                self.tr("This scan was not used."),
                detail=self.tr("Nothing is scanned during the payment but gift cards: press 3 first."),
                tone="warn",
                icon="scan-line",
            )

    def _number(self) -> str:
        field: Field = self._work.gift.number
        number = field.text()
        if looks_like_bank_card(ascii_digits(number)):
            field.set_error(self.tr("That looks like a bank card number. It is not taken here."))
            field.set_text("")
            return ""
        if not number:
            field.set_error(self.tr("Scan the gift card or type its number."))
        return number

    def _amount(self, *, is_free: bool = False) -> int | None:
        given = self._work.strip.amount()
        if given is None or not (given or is_free):
            self._work.strip.say(self.tr("Type digits, with a point before the smaller coins."), wrong=True)
            return None
        return given

    def _said_part(self, amount: int) -> None:
        """After a part: what is still to pay is spoken."""
        due = self._payments.due
        if due is not None and due.rest and self._payments.stage == "choosing":
            paid, rest = i18n.money(amount, due.currency), i18n.money(due.rest, due.currency)
            announce(self._work, self.tr("{paid} paid, {rest} still to pay").format(paid=paid, rest=rest))

    async def _busy(self, button: Button, work: Coroutine[Any, Any, Any]) -> Any:
        button.set_busy(True, self.tr("Saving…"))
        try:
            return await work
        finally:
            button.set_busy(False)
