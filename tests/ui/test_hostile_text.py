"""Whatever a customer is called, it is shown as it is: no picture is fetched, no file opened, and no page gives way."""

import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from clienteling.ids import derived
from clienteling.services import people
from tests.fixtures_till import customer
from tests.ui.conftest import Hands
from tests.ui.opened_files import Watched
from tests.ui.test_pages import sticking_out
from tests.ui.whole_round import every_page
from ui.widgets import Chip, ChipLabel, IconButton, Text

OpenApp = Any
HOSTILE = derived("customer", "most hostile")
SHORT = 'Nika"><s>\x00\u202e\u2067'

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files that are opened are seen by inotify")


@pytest.fixture
def bait(tmp_path: Path) -> Iterator[tuple[Path, Watched]]:
    """A picture that nobody may open."""
    folder = tmp_path / "bait"
    folder.mkdir()
    QImage(8, 8, QImage.Format.Format_RGB32).save(str(folder / "bait.png"))
    watched = Watched(folder)
    watched.opened()
    yield folder / "bait.png", watched
    watched.close()


@pytest.fixture
def listening() -> Iterator[tuple[int, socket.socket]]:
    """A port where a picture from the network would be asked for."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server.getsockname()[1], server


def visited(server: socket.socket) -> bool:
    try:
        server.accept()
    except BlockingIOError:
        return False
    return True


def tags(picture: Path, port: int) -> list[str]:
    """HTML that fetches, in the forms Qt knows."""
    return [
        f'<img src="file://{picture}">', f"<html><body background='{picture}'>x</body></html>",
        f'<b>Nika</b><img src="{picture}" width=4000 height=4000>', f'<img src="http://127.0.0.1:{port}/x.png">',
        f"<link rel=stylesheet href='file://{picture}'>", "<img src='\\\\\\\\127.0.0.1\\\\share\\\\x.png'>",
    ]  # fmt: skip


def test_the_bait_is_taken_where_text_is_not_plain(qtbot: QtBot, bait: tuple[Path, Watched]) -> None:
    picture, watched = bait
    label = QLabel(f'<img src="file://{picture}">')
    qtbot.addWidget(label)
    label.show()
    label.grab()
    assert watched.opened() == {"bait.png"}


def test_our_own_labels_chips_and_tooltips_take_no_bait(qtbot: QtBot, bait: tuple[Path, Watched]) -> None:
    picture, watched = bait
    for text in tags(picture, 1):
        shown: list[QWidget] = [
            Text(text),
            Text(text, elide=True),
            Text(text, wrap=True),
            ChipLabel(Chip(text)),
        ]
        shown.append(IconButton("x", text))
        for widget in shown:
            qtbot.addWidget(widget)
            widget.resize(40, 44)
            widget.show()
            widget.grab()
            tip = QLabel(widget.toolTip())  # as Qt shows a tooltip: it guesses
            qtbot.addWidget(tip)
            tip.grab()
    assert watched.opened() == set()


def hostile_body(texts: list[str]) -> dict[str, Any]:
    """A customer with these texts in turn in every field that holds any."""
    turn = iter(texts * 12)
    return customer(
        next(turn), next(turn), also=[next(turn)], address=next(turn), fit_note=next(turn), birthday=None,
        phones=[{"e164": "+995555123456", "raw": next(turn), "label": next(turn)},
                {"e164": None, "raw": next(turn), "label": next(turn)}],
        emails=[{"address": next(turn), "label": next(turn)}],
        cards=[{"number": next(turn), "state": "active", "since": None}],
        sizes={"tops": next(turn), "shoes": next(turn)}, likes=[next(turn), next(turn)], avoids=[next(turn)],
        language=next(turn),
    )  # fmt: skip


def widest(page: QWidget) -> list[str]:
    """Who asks for the room."""
    asking = [
        one
        for one in page.findChildren(QWidget)
        if one.isVisible() and one.minimumSizeHint().width() > page.width()
    ]
    return [type(one).__name__ for one in asking]


async def walk(hands: Hands, texts: list[str], note: str) -> list[str]:
    """Every page with this customer; what sticks out of it, and whether the window grew."""
    hands.hub.put(("customer", HOSTILE, hostile_body(texts)))
    hands.app.bridge.try_now()
    await hands.until(lambda: hands.app.bridge.idle)

    def known(till: Any) -> bool:
        from clienteling.store import queries

        return bool(queries.shown(till.cache.conn, "customer", [HOSTILE]))

    while not await hands.app.bridge.run(known):
        await hands.settled()
    await hands.app.bridge.run(people.note, HOSTILE, note)
    size, wrong = hands.shell.size(), list[str]()
    async for where in every_page(hands, HOSTILE, "nika"):
        hands.shell.grab()
        wrong += [f"{where}: {one}" for one in sticking_out(hands.page)]
        if hands.shell.size() != size or hands.shell.minimumSizeHint().width() > size.width():
            wrong.append(f"{where}: the window wants {hands.shell.minimumSizeHint()}: {widest(hands.page)}")
    return wrong


def test_names_that_are_html_open_nothing_on_any_page(
    open_app: OpenApp, bait: tuple[Path, Watched], listening: tuple[int, socket.socket]
) -> None:
    picture, watched = bait
    port, server = listening

    async def story(hands: Hands) -> None:
        texts = tags(picture, port)
        wrong = await walk(hands, texts, " ".join(texts))
        assert wrong == [], "\n".join(wrong)
        assert watched.opened() == set()
        assert not visited(server)

    open_app(story)


def test_names_that_are_endless_or_turn_around_break_no_page(open_app: OpenApp) -> None:
    async def story(hands: Hands) -> None:
        texts = [
            "Nika " + "a" * 100_000, "\u202e\u2067Nika\u202d gnol", "👩‍👩‍👧‍👦" * 40, "Ni\x00ka\x07\x1b[2J", "\u0300" * 500,
            "W\u200b" * 300, "نیکا " * 200,
        ]  # fmt: skip
        wrong = await walk(hands, texts, "a" * 1500)
        assert wrong == [], "\n".join(wrong)

    open_app(story, size=(1366, 768))
