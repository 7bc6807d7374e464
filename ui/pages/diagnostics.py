"""Diagnostics: four states, the devices, what came when, the log and the doctor's checks; the report for IT. Mock-up 11."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from ui import i18n
from ui.models import words
from ui.models.checks import check_rows
from ui.pages import device_test
from ui.pages.diagnostics_cards import DevicesCard, LogCard, SyncCard
from ui.pages.parts import emptied
from ui.pages.scanner_card import ScannerCard
from ui.pages.settings_parts import StatusCard
from ui.widgets import Button, Card, Hairline, Logo, Scroll, Text, column, row

if TYPE_CHECKING:
    from clienteling.services.doctor import Check
    from ui.counter import Counter

log = logging.getLogger(__name__)

GIGABYTE = 1 << 30


class Diagnostics(QWidget):
    """The doctor is asked each time the section opens, and by the button; everything it says is on the page."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self.counter = counter
        self.checks: tuple[Check, ...] = ()
        self.copy = Button(self.tr("Copy report"), "secondary", "copy", "Ctrl Shift D")
        self.copy.clicked.connect(self.copy_report)
        self.run = Button(self.tr("Run all checks"), "primary", "activity")
        self.run.clicked.connect(self.ask)
        self.connection = StatusCard("wifi", self.tr("Connection"))
        self.queue = StatusCard("cloud-upload", self.tr("Waiting to send"))
        self.attention = StatusCard("inbox", self.tr("Needs attention"))
        self.computer = StatusCard("cpu", self.tr("This computer"))
        self.devices = DevicesCard(counter)
        self.devices.asked.connect(self.test)
        self.sync, self.log = SyncCard(counter), LogCard(counter)
        self.facts = Card(self.tr("Checks"), padding=0)
        self.facts.body.setSpacing(0)
        self._about = Text("", "small", "ink2", wrap=True)
        self._build()
        counter.bridge.state.connect(self.told)

    def _build(self) -> None:
        head = row(Text(self.tr("Diagnostics"), "page"), None, self.copy, self.run, gap=10)
        states = row(self.connection, self.queue, self.attention, self.computer, gap=12)
        self.scanner = ScannerCard(self.counter)
        left = column(self.devices, self.scanner, None, gap=16)
        right = column(self.sync, self.log, self.facts, None, gap=16)
        work = row(left, right, gap=16)
        for number in (0, 1):
            work.setStretch(number, 1)
        inner = QWidget()
        body = column(states, work, self._about_bar(), gap=16)
        body.setStretch(1, 1)
        inner.setLayout(body)
        whole = column(head, Scroll(inner), gap=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _about_bar(self) -> Card:
        about = Card(padding=14)
        names = column(Text("Clienteling", "title"), self._about, gap=0)
        line = row(Logo(44), 8, names)
        line.setStretch(2, 1)
        about.body.addLayout(line)
        about.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return about

    def opened(self) -> None:
        """It comes on the screen."""
        self.told()
        self.log.told()
        self.ask()

    def ask(self) -> None:
        """Have everything looked at."""
        if not self.run.is_busy():
            self.counter.bridge.spawn(self._ask())

    async def _ask(self) -> None:
        from clienteling.services import doctor

        self.run.set_busy(True, self.tr("Looking…"))
        try:
            self.checks = await self.counter.bridge.apart(doctor.checks, self.counter.bridge.settings)
        finally:
            self.run.set_busy(False)
        wrong = [check.name for check in self.checks if check.state != "ok"]
        log.info("checks=%d not ok: %s", len(self.checks), ", ".join(wrong) or "none")
        self.log.told()
        self._show_checks()

    def test(self, device: str) -> None:
        """Try one device: what it says stands in its row and in a toast."""
        if device == "display":
            self.counter.go("settings", "devices")
        elif device == "scanner":
            self.scanner.begin()
        else:
            self.counter.bridge.spawn(self._test(device))

    async def _test(self, device: str) -> None:
        button = self.devices.tests[device]
        button.set_busy(True)
        try:
            done = await device_test.run(self.counter, device)
        finally:
            if self.devices.tests.get(device) is button:  # the rows may have been made anew meanwhile
                button.set_busy(False)
        self.log.told()
        if done is not None:
            self.checks = tuple(done if one.name == done.name else one for one in self.checks)
            self._show_checks()

    def copy_report(self) -> None:
        """The same lines as `clienteling doctor` prints; no personal data is in them."""
        from clienteling.services import doctor_report

        QApplication.clipboard().setText("\n".join(doctor_report.lines(self.checks)))
        self.counter.note(self.tr("Report copied"), detail=self.tr("No personal data is in it."), icon="copy")

    # Showing ------------------------------------------------------------------------------------------------------

    def told(self, _state: object = None) -> None:
        """How the connection is, as the top bar says it, in the words of IT."""
        state = self.counter.sync
        if state is None:
            return
        last = self.tr("Last {time}").format(time=i18n.clock(state.last)) if state.last else ""
        online = state.kind in ("synced", "sending")
        tone = "ok" if online else "warn" if state.kind == "offline" else "bad"
        self.connection.show_fact(tone, self.tr("Good") if online else self.tr("None"), last)
        waiting = i18n.number(state.waiting) if state.waiting else self.tr("Nothing")
        self.queue.show_fact("warn" if state.waiting and not online else "ok", waiting, last)
        refused = i18n.number(state.refused) if state.refused else self.tr("Nothing")
        self.attention.show_fact("warn" if state.refused else "ok", refused, self.tr("On the Attention page"))
        self.sync.told()
        self.log.told()

    def _show_checks(self) -> None:
        self._show_computer()
        self.devices.show_checks(self.checks)
        self.sync.show_checks(self.checks)
        emptied(self.facts.body)
        for number, (name, value, tone) in enumerate(check_rows(self.checks)):
            if number:
                self.facts.add(Hairline())
            said = Text(value, "small", tone, elide=True, align="end")
            inner = row(Text(name, "body"), said, margins=(16, 8, 16, 8))
            inner.setStretch(1, 1)
            each = QWidget()
            each.setLayout(inner)
            self.facts.add(each)
        self.facts.body.addStretch(1)

    def _show_computer(self) -> None:
        known = {check.name: check for check in self.checks}
        encrypted = "encryption" in known and known["encryption"].state == "ok"
        bad = [check for check in self.checks if check.state == "bad" and check.name != "hub"]
        free = int(known["disk"].facts.get("free_bytes", 0)) if "disk" in known else 0
        line = self.tr("{count} GB free").format(count=i18n.number(free // GIGABYTE))
        said = self.tr("Fine") if not bad else self.tr("Not as it should be")
        self.computer.show_fact("ok" if not bad else "bad", said, line)
        here = self.counter.here
        program = known.get("program")
        version = str(program.facts.get("clienteling", "")) if program else ""
        files = self.tr("files encrypted") if encrypted else self.tr("files not as they should be")
        self._about.set_text(words.joined(version, words.listed((here.till, here.store)), files))
