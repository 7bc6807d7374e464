"""The Attention page: a question with two sides is read, chosen by click and by keys, and what was decided is true afterwards."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from clienteling import app
from clienteling.domain.attention import own_id
from clienteling.ids import derived
from clienteling.services import people
from clienteling.services.doing import command
from clienteling.store import pages
from clienteling.till import Till
from tests.fixtures_hub import PIN, TillAtHub, store_id
from tests.fixtures_till import settings_of
from tests.ui import shop
from tests.ui.conftest import Hands
from ui.application import Start
from ui.delegates import AttentionRow
from ui.delegates.roles import ROW
from ui.models.attention import differing
from ui.pages.attention import AttentionPage
from ui.rail import RailItem
from ui.widgets import Dialog, Text
from ui.widgets.dialog import open_dialogs

OpenApp = Any
OLD, MINE, THEIRS = "+995555012846", "555 01 28 47", "555 01 28 64"


def other_till(hands: Hands) -> TillAtHub:
    till = hands.hub.till("Till 2")
    till.sign_in("mariam")
    return till


def change_phone_elsewhere(hands: Hands) -> None:
    till = other_till(hands)
    entry = {"e164": "+995555012864", "raw": THEIRS, "label": "mobile"}
    body = {"type": "phone", "phone": entry, "replaces": {"e164": OLD, "raw": "555 01 28 46"}}
    answer = till.do("contact.add", ("customer", shop.SARA), body, who="mariam")
    assert answer["status"] == "applied", answer


def rename_elsewhere(hands: Hands, name: str = "Saara") -> None:
    body = {"changes": [{"field": "name.given", "old": "Sara", "new": name}]}
    answer = other_till(hands).do("customer.correct", ("customer", shop.SARA), body, who="mariam")
    assert answer["status"] == "applied", answer


async def rename_here(hands: Hands, name: str = "Sarah") -> None:
    """What was on the screen is older than what the hub has by now."""
    change = {"field": "name.given", "old": "Sara", "new": name}
    await done_here(hands, "customer.correct", {"changes": [change]})


async def change_phone_here(hands: Hands) -> None:
    entry = {"e164": "+995555012847", "raw": MINE, "label": "mobile"}
    body = {"type": "phone", "phone": entry, "replaces": {"e164": OLD, "raw": "555 01 28 46"}}
    await done_here(hands, "contact.add", body)


async def done_here(hands: Hands, name: str, body: dict[str, Any]) -> None:
    def do(till: Till) -> None:
        till.do(command(till, name, ("customer", shop.SARA), body))

    await hands.app.bridge.run(do)


async def attention_page(hands: Hands, questions: int) -> AttentionPage:
    item = next(each for each in hands.shell.rail.findChildren(RailItem) if each.section.page == "attention")
    await hands.until(lambda: item.count == questions)
    QTest.mouseClick(item, Qt.MouseButton.LeftButton)
    await hands.at("attention")
    page = hands.page
    assert isinstance(page, AttentionPage)
    await hands.until(lambda: page.list.model().rowCount() == questions)
    await hands.settled()
    return page


def rows(page: AttentionPage) -> list[AttentionRow]:
    model = page.list.model()
    return [model.index(number, 0).data(ROW) for number in range(model.rowCount())]


def given(hands: Hands) -> str:
    body = hands.hub.body("customer", shop.SARA)
    assert body is not None
    return str(body["name"]["given"])


def phones(hands: Hands) -> list[str]:
    body = hands.hub.body("customer", shop.SARA)
    assert body is not None
    return [each["e164"] for each in body["phones"]]


def button(page: QWidget, text: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == text and each.isVisible())


def dialog(hands: Hands) -> Dialog:
    return open_dialogs(hands.shell)[-1]


def test_two_phone_numbers_are_decided_by_keys(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        change_phone_elsewhere(hands)
        await change_phone_here(hands)
        page = await attention_page(hands, 1)
        row = rows(page)[0]
        assert (row.title, row.name, row.line) == (
            "Two phone numbers",
            "Sara Ahmadi",
            "Changed in two places",
        )
        assert hands.shell.focusWidget() is page.list
        cards = page.decision.sides
        chosen = next(whose for whose, card in cards.items() if card.checked)
        await hands.key(Qt.Key.Key_Space)
        assert not cards[chosen].checked
        other = next(whose for whose, card in cards.items() if card.checked)
        assert other != chosen
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: page.list.model().rowCount() == 0)
        kept = "+995555012847" if other == "mine" else "+995555012864"
        await hands.until(lambda: kept in phones(hands) and len(phones(hands)) == 2)
        assert "+989121234567" in phones(hands)
        assert hands.notes[-1].text == "Decided: Keep this number"
        assert "Nothing needs you" in [
            each.text() for each in page.findChildren(QWidget) if hasattr(each, "text")
        ]

    open_app(story)


def test_a_name_is_decided_by_click_and_the_card_says_who_when_and_what_differs(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        rename_elsewhere(hands)
        await rename_here(hands)
        page = await attention_page(hands, 1)
        mine, theirs = page.decision.sides["mine"], page.decision.sides["theirs"]
        assert mine.checked
        assert "Newest" in mine.accessibleName()
        assert "Saara" in theirs.accessibleName()
        assert "Mariam" in theirs.accessibleName()
        assert mine.accessibleName().startswith("This till, Sarah, Nino")
        QTest.mouseClick(theirs, Qt.MouseButton.LeftButton)
        assert (mine.checked, theirs.checked) == (False, True)
        QTest.mouseClick(mine, Qt.MouseButton.LeftButton)
        await hands.settled()
        QTest.mouseClick(button(page, "Keep this name"), Qt.MouseButton.LeftButton)
        await hands.until(lambda: given(hands) == "Sarah")
        await hands.until(lambda: page.list.model().rowCount() == 0)

    open_app(story)


def test_another_value_is_typed_and_later_is_always_possible(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        rename_elsewhere(hands)
        await rename_here(hands)
        change_phone_elsewhere(hands)
        await change_phone_here(hands)
        page = await attention_page(hands, 2)
        first = page.list.current_id()
        button(page, "Later").click()
        assert page.list.current_id() != first
        await hands.key(Qt.Key.Key_Up if page.list.currentIndex().row() else Qt.Key.Key_Down)
        assert page.list.current_id() == first
        name = next(row.id for row in rows(page) if row.title == "Two names")
        page.list.select(name)
        await hands.settled()
        button(page, "Write another").click()
        await hands.until(hands.shell.has_dialog)
        await hands.type("Sari")
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: given(hands) == "Sari")
        await hands.until(lambda: page.list.model().rowCount() == 1)

    open_app(story)


def test_what_a_manager_decides_is_handed_over_and_stays_until_then(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        hands.hub.put(("attention", derived("attention", "x"), {
            "about": {"kind": "order", "id": shop.CART}, "customer": shop.SARA, "reason": "number_used_twice",
            "at": hands.app.clock.now_text(), "store": store_id("rustaveli"), "till": None,
            "facts": {"number": "7-00041", "other": derived("order", "old")}, "state": "open", "decision": None,
        }))  # fmt: skip
        page = await attention_page(hands, 1)
        assert rows(page)[0].tone == "bad"
        assert not any(card.focusPolicy() for card in page.decision.sides.values())
        await hands.key(Qt.Key.Key_Return)
        await hands.until(hands.shell.has_dialog)
        dialog(hands).choice("go").click()
        await hands.until(
            lambda: (hands.hub.body("attention", derived("attention", "x")) or {}).get("for") == "manager"
        )
        await hands.until(lambda: rows(page)[0].line == "Handed to a manager")
        assert [
            each.text() for each in page.decision.buttons.findChildren(QPushButton) if each.isVisible()
        ] == ["Later"]

    open_app(story)


def test_what_a_repair_kept_and_lost_is_read_and_put_aside_by_a_manager(
    open_app: OpenApp, tmp_path: Path
) -> None:
    async def before(hands: Hands) -> None:
        for number in range(20):
            await hands.app.bridge.run(people.note, shop.SARA, f"{number} " + "long " * 300)
        await hands.until(lambda: hands.counter.sync is not None and hands.counter.sync.kind == "synced")

    async def nino(hands: Hands) -> None:
        page = await attention_page(hands, 1)
        assert (rows(page)[0].title, rows(page)[0].name) == ("A damaged file was repaired", "Till 1")
        assert "A manager decides this." in said(page)

    async def mariam(hands: Hands) -> None:
        page = await attention_page(hands, 1)
        figures = {each.accessibleName() for each in page.findChildren(QWidget)}
        assert f"Changes kept: {saved.commands}" in figures
        assert f"Changes missing: {sum(last - first + 1 for first, last in saved.missing)}" in figures
        assert f"Damaged parts of the file: {saved.bad_pages} of {saved.pages}" in figures
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: page.list.model().rowCount() == 0)
        till = await hands.app.bridge.run(Till.enrolled)
        key = own_id(till.till_id, "salvaged", saved.at)
        await hands.until(lambda: (hands.hub.body("attention", key) or {}).get("state") == "decided")

    open_app(before)
    with app.open_till(settings_of(tmp_path / "till")) as till:
        till.journal.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    journal = tmp_path / "till" / "journal.db"
    written = bytearray(journal.read_bytes())
    middle = len(written) // pages.SIZE // 2
    for page in range(middle, middle + 4):
        written[page * pages.SIZE + 100] ^= 1
    journal.write_bytes(written)
    saved = app.repair(settings_of(tmp_path / "till"))
    assert saved.missing
    open_app(nino, start=Start(user="nino", pin=PIN))
    open_app(mariam, start=Start(user="mariam", pin=PIN))


def said(page: QWidget) -> str:
    return "\n".join(each.text() for each in page.findChildren(Text) if each.isVisibleTo(page))


def test_f6_goes_from_the_questions_to_the_sides_to_the_buttons(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        rename_elsewhere(hands)
        await rename_here(hands)
        page = await attention_page(hands, 1)
        seen = []
        for _ in range(3):
            await hands.key(Qt.Key.Key_F6)
            seen.append(hands.shell.focusWidget())
        assert seen[0] is page.decision.sides["mine"]
        assert page.decision.buttons.isAncestorOf(seen[1])
        seen[0].setFocus()
        await hands.key(Qt.Key.Key_Right)
        assert page.decision.sides["theirs"].hasFocus()
        assert page.decision.sides["theirs"].checked

    open_app(story)


def test_privacy_shortens_the_customer_and_the_numbers(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        change_phone_elsewhere(hands)
        await change_phone_here(hands)
        page = await attention_page(hands, 1)
        hands.counter.set_privacy(True)
        await hands.settled()
        said = " ".join(
            [rows(page)[0].said(), *(card.accessibleName() for card in page.decision.sides.values())]
        )
        assert "Ahmadi" not in said
        assert "555 01" not in said
        assert "28 64" in said

    open_app(story)


def test_the_page_speaks_persian_from_right_to_left(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        rename_elsewhere(hands)
        await rename_here(hands)
        page = await attention_page(hands, 1)
        assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft
        mine, theirs = page.decision.sides["mine"], page.decision.sides["theirs"]
        assert mine.mapTo(page, mine.rect().center()).x() > theirs.mapTo(page, theirs.rect().center()).x()
        said = [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]
        assert not [text for text in said if text.isascii()]

    open_app(story, language="fa")


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("+995 555 01 28 46", "+995 555 01 28 64", ((15, 2), (15, 2))),
        ("Sarah", "Sara", ((4, 1), (4, 0))),
        ("M", "XL", ((0, 0), (0, 0))),
        ("same", "same", ((0, 0), (0, 0))),
    ],
)
def test_what_differs_is_marked(one: str, other: str, found: tuple[tuple[int, int], tuple[int, int]]) -> None:
    assert differing(one, other) == found
