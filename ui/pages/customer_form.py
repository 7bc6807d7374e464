"""A new customer: about twenty seconds of typing, and a look whether they are known already. Works offline."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.models import words
from ui.pages.page import Page
from ui.pages.same_card import SameCard
from ui.problems import draft_problem
from ui.search import open_found
from ui.widgets import Button, Card, Check, Choice, Dialog, Field, Scroll, Text, column, row

if TYPE_CHECKING:
    from clienteling.services.drafts import Draft, FieldProblem
    from clienteling.services.found import Scan
    from clienteling.till import Till
    from ui.counter import Counter

AFTER_TYPING = 0.25
"""Seconds of quiet before the till is searched for the same person."""


class CustomerFormPage(Page):
    """Name and one contact are enough; everything else can wait."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._looking: asyncio.Future[None] | None = None
        self.given, self.family = Field(self.tr("Given name")), Field(self.tr("Family name"))
        self.phone = Field(self.tr("Phone"), self.tr("As the customer says it"), icon="phone")
        self.email = Field(self.tr("Email"), "name@example.com", icon="mail")
        self.card = Field(self.tr("Loyalty card"), self.tr("Scan or type the number"), icon="id-card")
        self.language = Choice(
            self.tr("Language"), [("", "—"), *((code, words.language(code)) for code in words.LANGUAGES)]
        )
        self.birthday = Field(self.tr("Birthday"), self.tr("MM-DD or YYYY-MM-DD"), icon="calendar")
        self.fit = Field(self.tr("Fit"), self.tr("Prefers longer sleeves"))
        self.consents = {channel: Check(words.consent(channel)[1]) for channel in words.CONSENTS}
        self.save = Button(self.tr("Add customer"), "primary", "user-plus", "Ctrl Enter", large=True)
        self.same = SameCard()
        self._build()
        self._connect()

    def _build(self) -> None:
        cancel = Button(self.tr("Cancel"), "ghost", "x", "Esc")
        cancel.clicked.connect(self.counter.back)
        self.outer.addLayout(row(Text(self.tr("New customer"), "page"), None, cancel))
        self.outer.addSpacing(12)
        who, reach, agreed = (
            Card(self.tr("Who")),
            Card(self.tr("How to reach them")),
            Card(self.tr("What they agree to")),
        )
        _grid(who, (self.given, self.family, self.language, self.birthday, self.card, self.fit))
        _grid(reach, (self.phone, self.email))
        asked = self.tr("Ask, then tick. What is not ticked is kept as not asked.")
        agreed.add(Text(asked, "small", "ink2", wrap=True))
        agreed.body.addLayout(row(*self.consents.values(), None, gap=20))
        inside = QWidget()
        inside.setLayout(column(who, reach, agreed, None, gap=12))
        side = column(self.same, self.save, gap=12)
        side.setStretch(0, 1)
        self.same.setFixedWidth(400)
        work = row(Scroll(inside), side, gap=16)
        work.setStretch(0, 1)
        self.outer.addLayout(work, 1)

    def _connect(self) -> None:
        for field in (self.given, self.family, self.phone, self.email, self.card):
            field.changed.connect(self._typed)
        self.same.opened.connect(self._open_same)
        self.save.clicked.connect(self.add)
        self.bind("Ctrl+Return", self.add)

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here."""
        return [("Ctrl+Enter", self.tr("Add customer")), ("F2", self.tr("Find")), ("Esc", self.tr("Cancel"))]

    def panels(self) -> list[QWidget]:
        """The name first."""
        return [self.given.edit, self.phone.edit, self.same.list, self.save]

    async def enter(self, what: Any) -> None:
        """Always empty: somebody new; `what` may be the number of a card nobody has."""
        for field in (self.given, self.family, self.phone, self.email, self.card, self.birthday, self.fit):
            field.set_text("")
            field.set_error("")
        for check in self.consents.values():
            check.setChecked(False)
        self.same.show_hits((), privacy=False)
        if isinstance(what, str):
            self.card.set_text(what)
        self.given.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def scanned(self, code: str) -> bool:
        """A new card is written into its field; for one that somebody has, what is typed is not dropped unasked."""
        self.do(self._scan(code))
        return True

    async def _scan(self, code: str) -> None:
        from clienteling.services import lookup

        scan = await self.counter.bridge.run(lookup.scan, code)
        if scan.problem in ("unknown_card", "unknown_code"):
            self.card.set_text(code)
            self.card.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif scan.problem is None and self._is_typed():
            self._ask_to_leave(scan)
        else:
            open_found(self.counter, scan)

    def _is_typed(self) -> bool:
        typed = (self.given, self.family, self.phone, self.email, self.card, self.birthday, self.fit)
        ticked = any(check.isChecked() for check in self.consents.values())
        return ticked or any(field.text().strip() for field in typed)

    def _ask_to_leave(self, scan: Scan) -> None:
        card = scan.customer is not None
        title = self.tr("This card belongs to a customer") if card else self.tr("That is a product")
        text = self.tr("What you typed about the new customer is not kept yet.")
        dialog = Dialog(self.counter.window, title, text)
        dialog.add_choice(self.tr("Go on typing"), "primary", "stay", "Enter")
        leave = self.tr("Drop it, open the customer") if card else self.tr("Drop it, go to the sale")
        dialog.add_choice(leave, "quietDanger", "leave")

        def answered(choice: str) -> None:
            if choice == "leave":
                open_found(self.counter, scan)

        dialog.closed.connect(answered)
        dialog.open()

    def draft(self) -> Draft:
        """What is typed."""
        from clienteling.services.drafts import Draft

        phone, email, card = self.phone.text().strip(), self.email.text().strip(), self.card.text().strip()
        return Draft(
            given=self.given.text().strip(),
            family=self.family.text().strip(),
            phones=((phone, "mobile"),) if phone else (),
            emails=((email, "home"),) if email else (),
            cards=(card,) if card else (),
            language=self.language.value(),
            birthday=self.birthday.text().strip() or None,
            fit_note=self.fit.text().strip(),
            consents={channel: True for channel, check in self.consents.items() if check.isChecked()},
        )

    def _typed(self, _text: str) -> None:
        self.look_for_same()

    def look_for_same(self) -> None:
        """Name who looks like this customer, a moment after the typing."""
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self.counter.bridge.spawn(self._look())

    async def _look(self) -> None:
        from clienteling.services import people

        await asyncio.sleep(AFTER_TYPING)
        hits = await self.counter.bridge.run(people.likely_same, self.draft())
        self.same.show_hits(hits, privacy=self.counter.privacy)

    def _open_same(self, customer: object) -> None:
        self.counter.go("customer", (str(customer), "name"))

    def add(self) -> None:
        """Check what is typed, then keep it."""
        self.do(self._add())

    async def _add(self) -> None:
        problems, customer = await self.counter.bridge.run(_checked_add, self.draft())
        self._show_problems(problems)
        if customer is not None:
            self.counter.note(self.tr("Customer added"), icon="user-check")
            self.counter.go("customer", (customer, "name"))

    def _show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        fields = {"given": self.given, "family": self.family, "phones.0": self.phone, "emails.0": self.email,
                  "cards.0": self.card, "birthday": self.birthday, "fit_note": self.fit}  # fmt: skip
        for field in fields.values():
            field.set_error("")
        for each in reversed(problems):
            field = fields.get(each.field, self.given)
            field.set_error(draft_problem(each.code))
            field.edit.setFocus(Qt.FocusReason.OtherFocusReason)


def _checked_add(till: Till, draft: Draft) -> tuple[tuple[FieldProblem, ...], str | None]:
    from clienteling.services import people

    problems = people.check(till, draft)
    return problems, None if problems else people.add(till, draft)


def _grid(card: Card, fields: tuple[QWidget, ...]) -> None:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(12)
    for number, field in enumerate(fields):
        grid.addWidget(field, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    card.body.addLayout(grid)
