"""Another language, chosen while the shop works: every open page speaks it at once, and nothing of the old one stays."""

import itertools
import re
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QWidget

from tests.fixtures_hub import PIN, Hub
from tests.ui import shop
from tests.ui.conftest import Hands
from tests.ui.sentences import FOLDER, messages
from tests.ui.test_attention import change_phone_elsewhere, change_phone_here
from ui.application import Start
from ui.pages import book
from ui.preferences import Preferences

OWN = "English", "فارسی", "Русский", "ქართული"
"""Languages are named in themselves."""
LIKES = {"Cashmere", "Mohair"}
"""What the customer of the shop likes and avoids is kept as it was written."""
BETWEEN = re.compile(r"[\n،,·]| {2}")


def forms(language: str) -> set[str]:
    """Every form of every whole sentence, without places for names."""
    found = {
        form
        for each in messages(FOLDER / f"clienteling_{language}.ts")
        for form in each.forms
        if form and each.context != "Gallery" and "{" not in each.source and "%n" not in each.source
    }
    return found - set(OWN)


SENTENCES = {code: forms(code) for code in ("fa", "ru", "ka")}
SENTENCES["en"] = {
    each.source
    for each in messages(FOLDER / "clienteling_fa.ts")
    if each.context != "Gallery" and "{" not in each.source and not each.plural
} - set(OWN)


def said(window: QWidget) -> Iterator[str]:
    """Every word that is shown or read aloud now."""
    for one in (window, *window.findChildren(QWidget)):
        if not one.isVisible():
            continue
        yield from (one.accessibleName(), one.accessibleDescription(), one.toolTip().lstrip("\u200b"))
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        elif isinstance(one, QLineEdit):
            yield one.placeholderText()
        elif isinstance(one, QAbstractItemView):
            yield from cells(one)


def cells(view: QAbstractItemView) -> Iterator[str]:
    """The words of a list or a table."""
    model = view.model()
    for row in range(model.rowCount()):
        at = model.index(row, 0)
        while at.isValid():
            yield str(at.data() or "")
            at = at.siblingAtColumn(at.column() + 1)


def foreign(window: QWidget, language: str) -> set[str]:
    """What is said as another language says it; what two languages say alike is nobody's."""
    parts = {part.strip() for text in said(window) for part in (text, *BETWEEN.split(text))}
    own = SENTENCES[language]
    return {part for code, all_of in SENTENCES.items() if code != language for part in parts & (all_of - own)}


async def speak(hands: Hands, language: str) -> None:
    Preferences(hands.app.settings).choose_language(language)
    hands.counter.language_changed.emit()
    await hands.settled()


PLACES: tuple[tuple[str, Any], ...] = (
    ("find", None), ("customer", (shop.SARA, "name")), ("new_customer", None), ("correct", shop.SARA),
    ("sale", None), ("payment", None), ("attention", None), ("shift", None), ("end_of_day", None),
    ("audit", None), ("insights", None), ("settings", None), ("trouble", ("nothing_here", None)),
    ("enrol", None), ("starting", None), ("lock", None), ("sign_in", None),
)  # fmt: skip


def test_every_open_page_speaks_the_language_just_chosen(open_app: Any, hub: Hub) -> None:
    async def story(hands: Hands) -> None:
        await hands.counter.sale.start(shop.SARA, from_cart=shop.CART)
        change_phone_elsewhere(hands)
        await change_phone_here(hands)
        left: dict[str, set[str]] = {}
        for (name, what), language in zip(
            PLACES, itertools.cycle(("ru", "ka", "fa", "ru", "en")), strict=False
        ):
            hands.shell.go(name, what)
            await hands.at(name)
            await speak(hands, language)
            assert hands.shell.at == name
            left[f"{name}, {language}"] = foreign(hands.shell, language) - LIKES
        assert {place: words for place, words in left.items() if words} == {}
        sale = hands.counter.sale.sale
        assert sale is not None
        assert [one.sku for one in sale.lines] == ["11042", "31877", "27741"]

    open_app(story, start=Start(hub.url, hub.code(), "mariam", PIN, "Till 1"))


def test_every_page_of_the_book_but_the_receipt_is_looked_at() -> None:
    assert {name for name, _ in PLACES} >= set(book.PAGES) - {"receipt"}


@pytest.mark.parametrize("language", ["ru", "fa"])
def test_the_receipt_page_speaks_the_language_just_chosen(open_app: Any, hub: Hub, language: str) -> None:
    async def story(hands: Hands) -> None:
        await hands.counter.sale.start(shop.SARA, from_cart=shop.CART)
        receipt = await hands.counter.sale.pay_cash(200_000)
        hands.shell.go("receipt", receipt.order)
        await hands.at("receipt")
        await speak(hands, language)
        assert hands.shell.at == "receipt"
        assert foreign(hands.shell, language) == set()

    open_app(story, start=Start(hub.url, hub.code(), "mariam", PIN, "Till 1"))
