"""Controls behave for hands, keys and screen readers, and show whatever customers wrote as plain text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.i18n import set_language
from ui.theme import apply_theme, look
from ui.theme.marks import Chip
from ui.widgets import (
    Button,
    Card,
    Check,
    ChipLabel,
    Choice,
    CountPill,
    Field,
    FilterChip,
    Flow,
    FocusRing,
    IconButton,
    Keypad,
    Progress,
    Scroll,
    Segmented,
    Stepper,
    Steps,
    Switch,
    SyncPill,
    Tabs,
    Text,
    TextArea,
    column,
    row,
)
from ui.widgets.focus_ring import ring_place
from ui.widgets.scroll_bar import OverBar

HOSTILE = '<b>Sara</b> <img src="file:///etc/passwd"> <a href="http://x">x</a>'


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light")
    yield
    while _held:
        _held.pop().close()
    set_language(qapp, "en")


_held: list[QWidget] = []


def shown(qtbot: QtBot, *widgets: QWidget, width: int = 600) -> QWidget:
    """A window with the widgets under each other."""
    window, inside = QWidget(), QWidget()
    inside.setParent(window)
    inside.setLayout(column(*widgets))
    window.resize(width, 600)
    inside.resize(width, 600)
    _held.append(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_text_never_reads_html_not_even_in_its_tooltip(qtbot: QtBot) -> None:
    name = Text(HOSTILE, elide=True)
    shown(qtbot, name, width=120)
    assert name.textFormat() == Qt.TextFormat.PlainText
    assert name.text() == HOSTILE
    assert name.toolTip()
    assert "<" not in name.toolTip()


def test_every_label_in_the_widgets_is_plain_text(qtbot: QtBot) -> None:
    card = Card(HOSTILE, 3)
    card.set_age(HOSTILE)
    card.add(ChipLabel(Chip(HOSTILE)))
    window = shown(qtbot, card)
    formats = {label.textFormat() for label in window.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


def test_wrapped_text_grows_downwards_and_keeps_every_word() -> None:
    words = "Prefers longer sleeves and a relaxed shoulder."
    note = Text(words, wrap=True)
    assert note.heightForWidth(2000) == look().line("body")
    assert note.heightForWidth(120) > 2 * look().line("body")
    assert " ".join(note._lines(120)) == words


def test_a_word_longer_than_the_line_is_broken_not_lost() -> None:
    note = Text("x" * 5000, wrap=True)
    assert "".join(note._lines(200)) == "x" * 5000


def test_enter_and_space_press_a_focused_button(qtbot: QtBot) -> None:
    button, heard = Button("Take payment", "primary"), list[bool]()
    button.clicked.connect(lambda: heard.append(True))
    shown(qtbot, button)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(heard) == 2)


def test_a_busy_button_takes_no_second_press_and_gets_no_narrower(qtbot: QtBot) -> None:
    button, heard = Button("Send the receipt", "primary"), list[bool]()
    button.clicked.connect(lambda: heard.append(True))
    shown(qtbot, button)
    before = button.width()
    button.set_busy(True, "Send")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert (heard, button.width()) == ([], before)
    button.set_busy(False)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (len(heard), button.text()) == (1, "Send the receipt")


@pytest.mark.parametrize("large", [False, True])
def test_targets_are_at_least_44_high(large: bool) -> None:
    widgets = [
        Button("Hold", large=large),
        IconButton("printer", "Print"),
        Stepper(),
        Check("Email"),
        Switch("Points"),
    ]
    widgets += [
        FilterChip("All"),
        Segmented([("a", "Mine"), ("b", "Team")]),
        Tabs([("o", "Overview")]),
        SyncPill(),
    ]
    assert min(widget.sizeHint().expandedTo(widget.minimumSize()).height() for widget in widgets) >= 44


def test_an_icon_button_says_what_it_does_and_which_key_does_it() -> None:
    button = IconButton("printer", "Print", "P")
    assert (button.accessibleName(), button.toolTip()) == ("Print", "Print  P")


def test_a_field_says_what_is_missing_and_takes_it_back(qtbot: QtBot) -> None:
    phone = Field("Phone", helper="With country code")
    shown(qtbot, phone)
    phone.set_error("3 digits are missing")
    assert phone.edit.accessibleDescription() == "3 digits are missing"
    phone.set_error("")
    assert phone.edit.accessibleDescription() == "With country code"


def test_typing_tells_and_setting_does_not(qtbot: QtBot) -> None:
    name, heard = Field("Name"), list[str]()
    name.changed.connect(heard.append)
    shown(qtbot, name)
    name.set_text("Sara")
    QTest.keyClicks(name.edit, " A")
    assert heard == ["Sara ", "Sara A"]


def test_a_locked_field_can_be_read_and_copied_but_not_changed(qtbot: QtBot) -> None:
    card = Field("Card")
    card.set_text("2204 1187 03")
    card.set_locked(True)
    shown(qtbot, card)
    QTest.keyClicks(card.edit, "9")
    assert card.text() == "2204 1187 03"


def test_a_paste_of_100_kb_is_cut_to_what_a_field_can_hold(qtbot: QtBot) -> None:
    name = Field("Name")
    shown(qtbot, name)
    QApplication.clipboard().setText("x" * 100_000)
    name.edit.paste()
    assert len(name.text()) == 4000


def test_a_text_area_lets_tab_leave(qtbot: QtBot) -> None:
    note, name = TextArea("Note"), Field("Name")
    window = shown(qtbot, note, name)
    note.edit.setFocus()
    QTest.keyClick(note.edit, Qt.Key.Key_Tab)
    assert window.focusWidget() is name.edit
    assert note.text() == ""


def test_a_choice_keeps_its_value_when_the_options_are_written_anew() -> None:
    language = Choice("Language", [("en", "English"), ("fa", "Persian")])
    language.set_value("fa")
    language.set_options([("en", "انگلیسی"), ("fa", "فارسی"), ("ru", "روسی")])
    assert language.value() == "fa"


def test_a_stepper_counts_by_keys_and_by_its_halves_and_stays_in_bounds(qtbot: QtBot) -> None:
    quantity, heard = Stepper(1, 1, 3), list[int]()
    quantity.changed.connect(heard.append)
    shown(qtbot, quantity)
    quantity.setFocus()
    QTest.keyClick(quantity, Qt.Key.Key_Plus)
    QTest.mouseClick(quantity, Qt.MouseButton.LeftButton, pos=QPoint(quantity.width() - 10, 20))
    QTest.keyClick(quantity, Qt.Key.Key_Plus)
    QTest.mouseClick(quantity, Qt.MouseButton.LeftButton, pos=QPoint(10, 20))
    assert heard == [2, 3, 2]
    assert quantity.accessibleName() == "2"


def test_in_persian_the_plus_is_on_the_left(qtbot: QtBot, qapp: QApplication) -> None:
    set_language(qapp, "fa")
    quantity = Stepper(1, name="تعداد")
    shown(qtbot, quantity)
    QTest.mouseClick(quantity, Qt.MouseButton.LeftButton, pos=QPoint(10, 20))
    assert (quantity.value(), quantity.accessibleName()) == (2, "تعداد ۲")


def test_arrow_keys_move_a_segmented_choice(qtbot: QtBot) -> None:
    whose, heard = Segmented([("mine", "Mine"), ("team", "Team"), ("done", "Done")]), list[str]()
    whose.changed.connect(heard.append)
    shown(qtbot, whose)
    whose.focus_chosen()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert (whose.value(), heard) == ("team", ["team"])
    whose.set_value("done")
    assert (whose.value(), heard) == ("done", ["team"])


def test_tabs_tell_the_value_and_keep_words_and_counts(qtbot: QtBot) -> None:
    tabs, heard = Tabs([("overview", "Overview"), ("orders", "Orders")]), list[str]()
    tabs.changed.connect(heard.append)
    shown(qtbot, tabs)
    narrow = tabs.tabSizeHint(1).width()
    tabs.set_count("orders", 18)
    assert tabs.tabSizeHint(1).width() > narrow
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    assert (tabs.value(), heard) == ("orders", ["orders"])


def test_the_whole_row_of_a_switch_is_its_target(qtbot: QtBot) -> None:
    points = Switch("Use 1,000 points")
    shown(qtbot, points)
    QTest.mouseClick(points, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert points.isChecked()


def test_the_keypad_takes_no_focus_from_the_field_it_fills(qtbot: QtBot) -> None:
    amount, keypad, heard = QLineEdit(), Keypad(left="."), list[str]()
    keypad.pressed.connect(heard.append)
    window = shown(qtbot, amount, keypad)
    amount.setFocus()
    for key in keypad.all_keys():
        QTest.mouseClick(key, Qt.MouseButton.LeftButton)
    assert heard == [*"123456789", ".", "0", "back"]
    assert window.focusWidget() is amount


def test_nothing_to_count_shows_no_pill_and_something_does(qtbot: QtBot) -> None:
    empty, some = CountPill(0), CountPill(7)
    shown(qtbot, empty, some)
    assert (empty.isVisible(), some.isVisible()) == (False, True)
    empty.set_count(2)
    some.set_count(0)
    assert (empty.isVisible(), some.isVisible(), empty.text()) == (True, False, "2")


def test_parts_made_before_they_have_a_place_never_open_as_windows(qtbot: QtBot, qapp: QApplication) -> None:
    before = {window for window in qapp.topLevelWidgets() if window.isVisible()}
    kept = [CountPill(3), Field("Phone", icon="phone", hint="of 9"), Card("Sizes", 2)]
    assert {window for window in qapp.topLevelWidgets() if window.isVisible()} == before
    assert len(kept) == 3


def test_the_sync_pill_says_the_truth_in_words(qapp: QApplication) -> None:
    pill, said = SyncPill(), []
    states = [
        ("synced", "14:32", 0),
        ("sending", "", 2),
        ("offline", "", 3),
        ("offline", "", 0),
        ("cannot", "", 0),
    ]
    for state, time, count in states:
        pill.set_state(state, time=time, count=count)
        said.append(pill.accessibleName())
    assert said == ["Synced 14:32", "Sending 2", "Offline · 3 to send", "Offline", "Cannot send"]
    set_language(qapp, "fa")
    pill.set_state("offline", count=3)
    assert pill.text() == "آفلاین · ۳ در انتظار"


def test_steps_say_where_the_sale_is() -> None:
    steps = Steps(["Cart", "Payment", "Receipt"])
    steps.set_current(1)
    assert steps.accessibleName() == "Step 2 of 3: Payment"
    steps.set_current(3)
    assert steps.accessibleName() == "Step 3 of 3: Receipt"


def test_steps_leave_out_the_words_of_the_others_where_there_is_no_room() -> None:
    steps = Steps(["Cart", "Payment", "Receipt"])
    full, least = steps.sizeHint(), steps.minimumSizeHint()
    assert least.width() < full.width()
    pictures = []
    for width in (full.width(), full.width() - 1, least.width()):
        steps.resize(width, full.height())
        pictures.append(steps.grab().toImage().copy(0, 0, least.width(), full.height()))
    assert pictures[1] == pictures[2]
    assert pictures[0] != pictures[1]
    steps.set_current(1)
    assert steps.minimumSizeHint().width() > least.width()


def test_progress_stays_between_nothing_and_all() -> None:
    bar = Progress()
    bar.set_value(7.0, animate=False)
    assert bar.value() == 1.0
    bar.set_value(-1.0, animate=False)
    assert bar.value() == 0.0


@pytest.mark.parametrize("language", ["en", "fa"])
def test_chips_that_do_not_fit_start_a_new_line_at_the_inline_start(
    qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    set_language(qapp, "fa" if language == "fa" else "en")
    chips = [ChipLabel(Chip(text)) for text in ("Cashmere", "Calm colours", "Silk")]
    flow = Flow(*chips)
    shown(qtbot, flow, width=200)
    first, third = chips[0].geometry(), chips[2].geometry()
    assert third.top() > first.top()
    assert (first.right() == third.right()) if language == "fa" else (first.left() == third.left())


def test_the_focus_ring_follows_keys_and_not_the_mouse(qtbot: QtBot) -> None:
    one, other = Button("Keep it"), Button("Remove", "danger")
    window = shown(qtbot, one, other)
    ring = FocusRing(window)
    ring.show()
    one.setFocus()
    QTest.mouseClick(one, Qt.MouseButton.LeftButton)
    assert not ring.is_drawn()
    QTest.keyClick(one, Qt.Key.Key_Tab)
    assert window.focusWidget() is other
    assert ring.is_drawn()
    place = ring_place(other, window)
    assert place is not None
    assert place[0].topLeft() == other.mapTo(window, QPoint(0, 0))


@pytest.mark.parametrize("language", ["en", "fa"])
def test_uneven_margins_turn_around_with_the_language(
    qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    set_language(qapp, "fa" if language == "fa" else "en")
    inner, line = Button("Remove"), QWidget()
    line.setLayout(row(inner, None, margins=(20, 0, 4, 0)))
    shown(qtbot, line)
    start = line.width() - inner.geometry().right() - 1 if language == "fa" else inner.geometry().left()
    assert start == 20


@pytest.mark.parametrize("language", ["en", "fa"])
def test_a_scroll_bar_takes_no_room_and_lies_in_the_margin_where_there_is_one(
    qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    set_language(qapp, "fa" if language == "fa" else "en")
    tall, page = QWidget(), QWidget()
    tall.setMinimumHeight(4000)
    scroll = Scroll(tall)
    page.setLayout(column(scroll, margins=(24, 0, 24, 0)))
    shown(qtbot, page)
    bars = [bar for bar in page.findChildren(OverBar) if bar.isVisible()]
    assert len(bars) == 1
    assert tall.width() == scroll.width()
    assert not bars[0].geometry().intersects(scroll.geometry())
    bars[0].setValue(500)
    assert scroll.verticalScrollBar().value() == 500


def test_a_scroll_bar_goes_with_its_list(qtbot: QtBot) -> None:
    tall, page = QWidget(), QWidget()
    tall.setMinimumHeight(4000)
    scroll = Scroll(tall)
    page.setLayout(column(scroll, margins=(24, 0, 24, 0)))
    window = shown(qtbot, page)
    assert [bar for bar in window.findChildren(OverBar) if bar.isVisible()]
    scroll.setParent(None)
    scroll.deleteLater()
    qtbot.waitUntil(lambda: not window.findChildren(OverBar))
