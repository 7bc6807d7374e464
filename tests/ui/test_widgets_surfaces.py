"""Lists, search, dialogs, toasts and tables: what they tell, where the focus is, and how they read."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.delegates import (
    ROW,
    CartLineDelegate,
    CartLineRow,
    CustomerDelegate,
    CustomerRow,
    OrderDelegate,
    OrderRow,
    PlaceDelegate,
    PlaceRow,
    ProductDelegate,
    ProductRow,
    ResultDelegate,
    ResultRow,
    TimelineDelegate,
    TimelineRow,
)
from ui.i18n import set_language
from ui.pages import gallery
from ui.theme import Chip, apply_theme, look
from ui.widgets import (
    Banner,
    Button,
    Cell,
    Dialog,
    Field,
    ListView,
    Scroll,
    SearchField,
    SearchHero,
    Table,
    Toasts,
)
from ui.widgets.scroll_bar import OverBar

HOSTILE = '<img src="file:///etc/passwd">\u202e' + "x" * 3000

PEOPLE = [
    CustomerRow("1", "Sara Ahmadi", "SA", "gold", "2 min ago", Chip("Cart 1,364 lari", "accent")),
    CustomerRow("2", "Giorgi Maisuradze", "GM", "silver", "18 min ago"),
    CustomerRow("3", "Old profile", "OP", line="Merged", enabled=False),
]
HITS = [
    ResultRow("1", "Sara Ahmadi", "SA", "gold", "+995 555 01 28 46", line_marks=((12, 5),)),
    ResultRow("2", "Sara Bo", "SB"),
]


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    apply_theme(qapp, "light")
    window = QWidget()
    window.resize(1000, 700)
    yield window
    window.close()
    set_language(qapp, "en")
    apply_theme(qapp, "light")


def show(qtbot: QtBot, window: QWidget) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def put(window: QWidget, widget: QWidget, width: int = 500, height: int = 240) -> None:
    widget.setParent(window)
    widget.setGeometry(20, 20, width, height)


def test_a_row_reads_as_one_sentence(window: QWidget) -> None:
    people = ListView(CustomerDelegate(), name="Recent")
    people.set_rows(PEOPLE)
    index = people.model().index(0, 0)
    said = people.model().data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Sara Ahmadi, Gold, Cart 1,364 lari, 2 min ago"
    assert people.model().data(index, ROW) is PEOPLE[0]


def test_a_click_and_enter_open_a_row_but_not_a_disabled_one(qtbot: QtBot, window: QWidget) -> None:
    people, opened = ListView(CustomerDelegate(), name="Recent"), []
    people.opened.connect(opened.append)
    put(window, people)
    show(qtbot, window)
    people.set_rows(PEOPLE)
    for place in range(3):
        middle = people.visualRect(people.model().index(place, 0)).center()
        QTest.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    people.setFocus(Qt.FocusReason.TabFocusReason)
    people.select("1")
    QTest.keyClick(people, Qt.Key.Key_Return)
    assert opened == ["1", "2", "1"]


def test_a_refresh_keeps_the_chosen_row_where_it_is(qtbot: QtBot, window: QWidget) -> None:
    people = ListView(CustomerDelegate(), name="Recent", keeps_choice=True)
    put(window, people)
    show(qtbot, window)
    people.set_rows(PEOPLE[:2])
    people.select("2")
    people.set_rows([PEOPLE[0], CustomerRow("2", "Giorgi Maisuradze", "GM", "silver", "19 min ago")])
    assert people.current_id() == "2"
    people.set_rows([CustomerRow("9", "New Person", "NP"), *PEOPLE[:2]])
    assert people.current_id() == "2"


def test_a_fitted_list_is_as_high_as_its_rows(window: QWidget) -> None:
    people = ListView(CustomerDelegate(67), name="Recent")
    people.set_fit(True)
    people.set_rows(PEOPLE)
    assert people.sizeHint().height() == 3 * 67


@pytest.mark.parametrize("language", ["en", "fa"])
def test_hostile_text_is_painted_in_every_kind_of_row(
    qtbot: QtBot, qapp: QApplication, window: QWidget, language: str
) -> None:
    set_language(qapp, "fa" if language == "fa" else "en")
    show(qtbot, window)
    chip = Chip(HOSTILE, "warn", "clock")
    lists = [
        (CustomerDelegate(), CustomerRow("1", HOSTILE, "<b", HOSTILE, HOSTILE, chip)),
        (
            ResultDelegate(),
            ResultRow("1", HOSTILE, "<b", "gold", HOSTILE, ((0, 4000),), ((2, 9000),), None, "live"),
        ),
        (OrderDelegate(), OrderRow("1", HOSTILE, HOSTILE, None, HOSTILE[:40])),
        (TimelineDelegate(), TimelineRow("1", "mail", "ok", HOSTILE, HOSTILE, "₾1.00")),
        (CartLineDelegate(), CartLineRow("1", "../../x", HOSTILE, HOSTILE, None, "₾1.00", "₾2.00", "ok")),
        (ProductDelegate(), ProductRow("1", "", HOSTILE, "₾1.00", chip)),
        (PlaceDelegate(), PlaceRow("1", "15:00", HOSTILE, HOSTILE, None)),
    ]
    for delegate, row in lists:
        view = ListView(delegate, name="Rows")
        put(window, view)
        view.set_rows([row])
        view.show()
        assert not view.grab().toImage().isNull()
        view.setParent(None)


def test_what_matched_is_marked_in_the_result(qtbot: QtBot, window: QWidget) -> None:
    show(qtbot, window)
    results = ListView(ResultDelegate(), name="Results")
    put(window, results)
    results.show()
    results.set_rows([HITS[0]])
    marked = _count(results, look().colors.goldSoft.rgb())
    results.set_rows([ResultRow("1", "Sara Ahmadi", "SA", "", "+995 555 01 28 46")])
    assert marked > 200
    assert _count(results, look().colors.goldSoft.rgb()) == 0


def _count(widget: QWidget, color: int) -> int:
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(picture.pixel(x, y) == color for x, y in places)


def test_search_tells_once_after_a_pause_and_chooses_without_leaving_the_field(
    qtbot: QtBot, window: QWidget
) -> None:
    search, typed, opened = SearchHero("Find"), [], []
    search.typed.connect(typed.append)
    search.opened.connect(opened.append)
    put(window, search, 700, 68)
    show(qtbot, window)
    search.edit.setFocus()
    QTest.keyClicks(search.edit, "sar")
    assert typed == []
    qtbot.waitUntil(lambda: typed == ["sar"])
    search.set_rows(HITS)
    assert search.list_is_open()
    QTest.keyClick(search.edit, Qt.Key.Key_Down)
    assert window.focusWidget() is search.edit
    QTest.keyClick(search.edit, Qt.Key.Key_Return)
    assert opened == ["2"]
    assert not search.list_is_open()


def test_enter_opens_the_first_hit_and_without_hits_submits_the_text(qtbot: QtBot, window: QWidget) -> None:
    search, opened, submitted = SearchField("Find"), [], []
    search.opened.connect(opened.append)
    search.submitted.connect(submitted.append)
    put(window, search, 440, 44)
    show(qtbot, window)
    search.edit.setFocus()
    QTest.keyClicks(search.edit, "2204118703")
    QTest.keyClick(search.edit, Qt.Key.Key_Return)
    search.set_rows(HITS)
    QTest.keyClick(search.edit, Qt.Key.Key_Return)
    assert (submitted, opened) == (["2204118703"], ["1"])


def test_esc_closes_the_list_then_empties_the_field_then_leaves(qtbot: QtBot, window: QWidget) -> None:
    search, left = SearchField("Find"), []
    search.cancelled.connect(lambda: left.append(True))
    put(window, search, 440, 44)
    show(qtbot, window)
    search.edit.setFocus()
    QTest.keyClicks(search.edit, "sara")
    search.set_rows(HITS)
    seen = []
    for _ in range(3):
        QTest.keyClick(search.edit, Qt.Key.Key_Escape)
        seen.append((search.list_is_open(), search.text(), len(left)))
    assert seen == [(False, "sara", 0), (False, "", 0), (False, "", 1)]


def test_a_sentence_stands_where_nothing_was_found(qtbot: QtBot, window: QWidget) -> None:
    search = SearchField("Find")
    put(window, search, 440, 44)
    show(qtbot, window)
    search.set_rows((), "No one called nino g")
    assert search.list_is_open()
    search.set_rows(())
    assert not search.list_is_open()


def _ask(window: QWidget, heard: list[str]) -> Dialog:
    dialog = Dialog(window, "Remove the scarf?", "It stays in the online cart.")
    dialog.add_choice("Keep it", "secondary", "keep")
    dialog.add_choice("Remove", "danger", "remove")
    dialog.closed.connect(heard.append)
    dialog.open()
    return dialog


def test_a_dialog_starts_on_the_safe_choice_keeps_tab_inside_and_gives_the_focus_back(
    qtbot: QtBot, window: QWidget
) -> None:
    opener, behind, heard = Button("Remove"), Field("Behind"), list[str]()
    put(window, opener, 120, 44)
    put(window, behind, 120, 60)
    show(qtbot, window)
    opener.setFocus()
    dialog = _ask(window, heard)
    stops = []
    for _ in range(4):
        stops.append(window.focusWidget())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert [stop.text() for stop in stops if isinstance(stop, Button)] == [
        "Keep it",
        "Remove",
        "Keep it",
        "Remove",
    ]
    QTest.keyClick(dialog.choice("keep"), Qt.Key.Key_Escape)
    assert heard == [""]
    assert window.focusWidget() is opener


def test_a_dialog_tells_the_choice_and_covers_the_window_at_any_size(qtbot: QtBot, window: QWidget) -> None:
    heard: list[str] = []
    show(qtbot, window)
    dialog = _ask(window, heard)
    window.resize(800, 500)
    assert dialog.geometry() == window.rect()
    QTest.mouseClick(dialog, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert heard == []
    QTest.mouseClick(dialog.choice("remove"), Qt.MouseButton.LeftButton)
    assert heard == ["remove"]


def test_undo_in_a_toast_is_heard_and_at_most_two_toasts_stand(qtbot: QtBot, window: QWidget) -> None:
    show(qtbot, window)
    toasts, undone = Toasts(window), []
    first = toasts.show(
        "Line removed", tone="undo", action="Undo", keys="Ctrl Z", on_action=lambda: undone.append(True)
    )
    second = toasts.show("Receipt sent")
    assert first.y() < second.y()
    assert second.geometry().right() < window.width()
    toasts.show("Saved")
    assert not first.isVisible()
    last = toasts.show("Line removed", action="Undo", on_action=lambda: undone.append(True))
    action = next(child for child in last.findChildren(QWidget) if child.accessibleName() == "Undo")
    QTest.mouseClick(action, Qt.MouseButton.LeftButton)
    assert (undone, last.isVisible()) == ([True], False)


def test_a_toast_that_has_gone_leaves_room_for_the_next(qtbot: QtBot, window: QWidget) -> None:
    show(qtbot, window)
    toasts = Toasts(window)
    gone = toasts.show("Saved")
    with qtbot.waitSignal(gone.destroyed):
        gone.leave()
    first, second = toasts.show("Receipt sent"), toasts.show("Line removed")
    qtbot.wait(300)
    assert first.isVisible()
    assert not first.geometry().intersects(second.geometry())


def test_undone_in_another_way_only_that_toast_leaves(qtbot: QtBot, window: QWidget) -> None:
    show(qtbot, window)
    undone: list[str] = []
    toasts, undo = Toasts(window), undone.clear
    other, offer = toasts.show("Saved"), toasts.show("Line removed", action="Undo", on_action=undo)
    toasts.end(undo)
    assert (other.isVisible(), offer.isVisible()) == (True, False)


def test_a_toast_lies_beside_the_main_button_never_over_it(qtbot: QtBot, window: QWidget) -> None:
    window.resize(1200, 700)
    button = Button("Take payment", "primary", large=True)
    button.setParent(window)
    button.setGeometry(860, 590, 320, 56)
    show(qtbot, window)
    toast = Toasts(window).show("Coat is out of the sale")
    assert not toast.geometry().intersects(button.geometry())
    assert toast.geometry().right() < button.x()
    button.setGeometry(20, 590, 1160, 56)
    above = Toasts(window).show("Coat is out of the sale")
    assert above.geometry().bottom() < button.y()


def test_in_persian_a_toast_comes_from_the_left(qtbot: QtBot, qapp: QApplication, window: QWidget) -> None:
    set_language(qapp, "fa")
    show(qtbot, window)
    assert Toasts(window).show("رسید فرستاده شد").x() < 100


def test_a_banner_reads_as_one_sentence_and_its_action_is_heard(qtbot: QtBot, window: QWidget) -> None:
    banner, acted = Banner("warn", "Working offline.", "3 changes are safe.", action="Try now"), []
    banner.acted.connect(lambda: acted.append(True))
    put(window, banner, 700, 52)
    show(qtbot, window)
    QTest.mouseClick(banner.findChild(Button), Qt.MouseButton.LeftButton)
    assert (banner.accessibleName(), acted) == ("Working offline. 3 changes are safe.", [True])


def test_a_table_reads_its_cells_and_opens_by_enter(qtbot: QtBot, window: QWidget) -> None:
    table, opened = (
        Table([("Item", "start", 0), ("Stock", "start", 120), ("Total", "end", 90)], name="Items"),
        [],
    )
    table.opened.connect(opened.append)
    table.set_rows([[Cell("Coat", line="Camel, M"), Chip("3 in stock", "ok", "check"), "₾576.00"]])
    put(window, table)
    show(qtbot, window)
    model = table.model()
    said = [model.data(model.index(0, place), Qt.ItemDataRole.AccessibleTextRole) for place in range(3)]
    assert said == ["Coat, Camel, M", "3 in stock", "₾576.00"]
    table.setFocus()
    table.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == [0]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "fa", "ru", "ka"])
def test_the_sheets_paint_in_every_language_and_theme(
    qapp: QApplication, window: QWidget, theme: str, language: str
) -> None:
    set_language(qapp, next(code for code in ("en", "fa", "ru", "ka") if code == language))
    sheets = gallery.build("dark" if theme == "dark" else "light")
    pictures = [gallery.picture(sheet).toImage() for sheet in sheets]
    canvas = look().colors.canvas.rgb()
    assert [picture.pixel(2, 2) for picture in pictures] == [canvas] * 5
    for picture in pictures:
        places = ((x, y) for x in range(0, picture.width(), 3) for y in range(60, 700, 40))
        assert len({picture.pixel(x, y) for x, y in places}) > 20


def test_a_scroll_bar_in_the_margin_hears_nothing_of_an_area_that_is_gone(
    qtbot: QtBot, window: QWidget
) -> None:
    page, tall = QWidget(window), QWidget()
    tall.setMinimumHeight(2000)
    area = Scroll(tall)
    inner = QHBoxLayout(page)
    inner.setContentsMargins(20, 0, 20, 0)
    inner.addWidget(area)
    page.setGeometry(0, 0, 400, 300)
    show(qtbot, window)
    bar = next(each for each in window.findChildren(OverBar) if each.isVisible())
    assert bar.parentWidget() is page
    delete(area)
    bar._take_range(0, 10)
    page.resize(300, 200)
    delete(page)
    bar._take_range(0, 10)
