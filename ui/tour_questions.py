"""Questions for the Attention page of the tour, made as they are made in a shop: the same customer changed at two tills at once.

The other till is a real one in a folder of its own, enrolled at the demo's hub; the folder is gone again afterwards.
"""

from __future__ import annotations

import asyncio
import tempfile
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clienteling.domain import consent
from ui.demo import SHOP, enrolment_code
from ui.pages.attention import AttentionPage

if TYPE_CHECKING:
    from clienteling.till import Till
    from ui.demo import Demo
    from ui.tour_round import Tour

QUESTIONS = 3
WHO = "Sara Ahmadi"
"""The customer of the tour."""


async def show(tour: Tour, shop: Demo) -> None:
    """Make the questions and take a picture of the first and of the next."""
    from clienteling.services import lookup

    found = await tour.app.bridge.run(lookup.find, WHO)
    who = found.hits[0].customer
    before = await tour.app.bridge.run(on_screen, who)
    await asyncio.to_thread(changed_elsewhere, shop, who)
    await tour.app.bridge.run(changed_here, who, before)

    def asked() -> bool:
        page = tour.shell.page
        return isinstance(page, AttentionPage) and page.list.model().rowCount() >= QUESTIONS

    async def first() -> None:
        tour.app.bridge.try_now()
        tour.shell.go("attention")
        await tour.until(asked, 30)

    async def following() -> None:
        page = tour.shell.page
        assert isinstance(page, AttentionPage)
        page.later()

    await tour.step("attention", first)
    await tour.step("attention-next", following)


def changed_elsewhere(shop: Demo, customer: str) -> None:
    """A colleague changes number, shoe size and consent of a customer at another till, and the hub hears of it first."""
    from clienteling import app, settings
    from clienteling.services import signin
    from clienteling.sync import engine
    from clienteling.sync.client import HubClient

    colleague = tomllib.loads(SHOP.read_text("utf-8"))["associates"][1]
    with tempfile.TemporaryDirectory(prefix="clienteling-tour-till-") as folder:
        home = Path(folder)
        own = replace(settings.load(home), hub=shop.url, key_file=home / "till.key")
        enrolled, _ = app.enrol(own, shop.url, enrolment_code(shop, another=True), "Till 2")
        with enrolled as till, HubClient.of(till) as client:
            engine.bootstrap(till, client)
            session = signin.sign_in(till, client, colleague["user"], colleague["pin"])
            _change(app.with_session(till, session), customer)
            engine.sync_once(till, client)


def on_screen(till: Till, customer: str) -> dict[str, Any]:
    """The customer as they stand on the screen of this till."""
    return till.read("customer", customer) or {}


def changed_here(till: Till, customer: str, before: dict[str, Any]) -> None:
    """The same at this till, by what stood on its screen before."""
    from clienteling.services import drafts
    from clienteling.services.doing import command

    whom, first = ("customer", customer), before["phones"][0]
    phone = {
        "type": "phone",
        "phone": drafts.phone_entry(till, "555 01 28 46", first["label"]),
        "replaces": {"e164": first["e164"], "raw": first["raw"]},
    }
    shoes = {"field": "sizes.shoes", "old": before["sizes"].get("shoes"), "new": "38.5"}
    yes = consent.given_body(before, "sms", drafts.SOURCE)
    till.do(
        command(till, "contact.add", whom, phone),
        command(till, "customer.correct", whom, {"changes": [shoes]}),
        command(till, "consent.given", whom, yes),
    )


def _change(till: Till, customer: str) -> None:
    """Another number in the place of the first, another shoe size, and no more messages."""
    from clienteling.services import people

    first = on_screen(till, customer)["phones"][0]
    people.remove_phone(till, customer, first["e164"] or first["raw"])
    people.add_phone(till, customer, "555 01 28 64")
    people.correct(till, customer, {"sizes.shoes": "39"})
    people.consent(till, customer, "sms", False)
