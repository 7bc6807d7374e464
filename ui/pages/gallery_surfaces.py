"""The surfaces sheet: list rows, a dialog, a table, banners, toasts and a menu."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from ui.delegates import CustomerDelegate, CustomerRow, RowsModel
from ui.i18n import digits, money
from ui.theme import Chip, look
from ui.theme.drawing import rounded
from ui.widgets import Banner, Button, Card, Cell, IconTile, Table, Text, column, row
from ui.widgets.dialog import DialogFrame
from ui.widgets.menu import paint_menu_row
from ui.widgets.toast import Toast

ROW, MENU_ROW = 52, 44


def _tr(text: str) -> str:
    return QCoreApplication.translate("Gallery", text)


def _caption(text: str) -> Text:
    return Text(text, "caption", "ink3", strong=True)


def _people() -> list[CustomerRow]:
    """Five people, one for each state."""

    def line(*parts: str) -> str:
        return " · ".join(parts)

    return [
        CustomerRow(
            "giorgi-0",
            "Giorgi Maisuradze",
            "GM",
            "",
            line(_tr("Silver"), _tr("18 min ago")),
            Chip(_tr("Pickup ready"), "ok"),
        ),
        CustomerRow("anna-3", "Анна Петрова", "АП", "", line(_tr("Platinum"), _tr("hover"))),
        CustomerRow(
            "sara-2",
            "Sara Ahmadi",
            "SA",
            "",
            line(_tr("Gold"), _tr("selected")),
            Chip(_tr("Cart"), "accent", "shopping-cart"),
        ),
        CustomerRow(
            "reza-7",
            "رضا تهرانی",
            "ر ت",
            "",
            line(_tr("Silver"), _tr("keyboard focus")),
            Chip(_tr("Return"), "warn"),
        ),
        CustomerRow("old", _tr("Old profile"), "OP", "", line(_tr("Merged"), _tr("disabled")), enabled=False),
    ]


class _StateRows(QFrame):
    """Rows as a list paints them, each in another state."""

    def __init__(self) -> None:
        super().__init__()
        self._delegate, self._model = CustomerDelegate(ROW, chevron=False), RowsModel()
        self._arrow = CustomerDelegate(ROW)
        self._model.set_rows(_people())
        self.setFixedHeight(5 * ROW + 2)
        mark = QWidget(self)
        mark.setGeometry(1, 1 + 3 * ROW, 326, ROW)
        mark.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        mark.setProperty("showFocus", True)
        mark.setProperty("ring", 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card and the rows."""
        painter, colors = QPainter(self), look().colors
        rounded(painter, QRectF(self.rect()), 12, colors.surface, colors.line)
        on = QStyle.StateFlag.State_Enabled
        states = [on, on | QStyle.StateFlag.State_MouseOver, on | QStyle.StateFlag.State_Selected, on, on]
        for place, state in enumerate(states):
            option = QStyleOptionViewItem()
            option.rect = self.rect().adjusted(1, 1 + place * ROW, -1, 0)
            option.rect.setHeight(ROW)
            box = option.rect
            box.setHeight(ROW)
            option.rect = box
            option.state = state
            delegate = self._arrow if place == 1 else self._delegate
            delegate.paint(painter, option, self._model.index(place))


class _Scrim(QFrame):
    """A piece of scrim with a dialog on it."""

    def __init__(self) -> None:
        super().__init__()
        text = _tr("It stays in Sara’s online cart. You can scan it again.")
        frame = DialogFrame(_tr("Remove the scarf from this sale?"), text, width=300)
        remove = Button(_tr("Remove"), "danger")
        remove.setProperty("showFocus", True)
        frame.choices.addWidget(Button(_tr("Keep it")))
        frame.choices.addWidget(remove)
        self.setLayout(row(None, frame, None, margins=(12, 6, 12, 6)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scrim."""
        rounded(QPainter(self), QRectF(self.rect()), 12, look().colors.scrim)


def _lock() -> Card:
    card = Card(padding=12)
    words = column(
        Text(_tr("Locked. Sale is on hold."), "body", strong=True),
        Text(_tr("Scan a badge or enter a PIN"), "caption", "ink3"),
        gap=0,
    )
    card.body.addLayout(row(IconTile("lock", "accent"), words, None, gap=12))
    return card


def _table() -> Card:
    columns = [
        (_tr("Item"), "start", 0),
        (_tr("Stock here"), "start", 130),
        (_tr("Price"), "end", 130),
        (_tr("Total"), "end", 100),
    ]
    table = Table(columns, name=_tr("Items"), row_height=50)
    here = _tr("{0} in stock")
    table.set_rows(
        [
            [
                Cell(_tr("Alma wool coat"), line=_tr("Camel, M"), picture="art:coat"),
                Chip(here.format(digits("3")), "ok", "check"),
                money(64000, "GEL"),
                Cell(money(57600, "GEL"), strong=True),
            ],
            [
                Cell(
                    _tr("Court leather sneakers"),
                    line=_tr("White, pine, 38"),
                    picture="art:sneaker",
                    marker="ok",
                ),
                Chip(here.format(digits("5")), "ok", "check"),
                Cell(money(25900, "GEL", whole=True), True, "ok", struck=money(28900, "GEL", whole=True)),
                Cell(money(25900, "GEL"), strong=True),
            ],
            [
                Cell(_tr("Kazbegi cashmere crew"), line=_tr("Oat, M"), picture="art:sweater", marker="bad"),
                Chip(_tr("Not here"), "bad", "x"),
                money(32000, "GEL"),
                Cell("—", strong=True),
            ],
        ]
    )
    table.setFixedHeight(36 + 150)
    card = Card(padding=0)
    card.add(table)
    return card


def _banners() -> QBoxLayout:
    pairs = [
        (
            Banner("accent", _tr("A newer price list is ready"), action=_tr("Load")),
            Banner("ok", _tr("Back online. {0} changes sent").format(digits("3"))),
        ),
        (
            Banner(
                "warn",
                _tr("Working offline since {0}").format(digits("14:12")),
                icon="cloud-off",
                action=_tr("Try now"),
            ),
            Banner("bad", _tr("Terminal is not answering"), action=_tr("Check")),
        ),
    ]
    lines = []
    for left, right in pairs:
        line = row(left, right, gap=8)
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        for banner in (left, right):
            banner.setFixedHeight(48)
        lines.append(line)
    return column(*lines, gap=8)


class _MenuPicture(QFrame):
    """The rows of a menu without opening one."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(3 * MENU_ROW + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface and the rows."""
        painter, colors = QPainter(self), look().colors
        rounded(painter, QRectF(self.rect()), 12, colors.surface, colors.lineStrong)
        rows = [
            (_tr("Edit line"), "pencil", "E", "ink"),
            (_tr("Discount"), "tag", "Ctrl D", "ink"),
            (_tr("Remove"), "trash-2", "Del", "bad"),
        ]
        for place, (text, icon, keys, tone) in enumerate(rows):
            box = QRectF(6, 6 + place * MENU_ROW, self.width() - 12, MENU_ROW)
            paint_menu_row(painter, box, text, icon, keys, tone, over=place == 1)


def _two(left: QBoxLayout, right: QBoxLayout) -> QBoxLayout:
    both = row(left, right, gap=16)
    both.setStretch(0, 1)
    both.setStretch(1, 1)
    return both


def surface_parts() -> QVBoxLayout:
    """All groups of the sheet, one under the other."""
    sent = Toast(None, _tr("Receipt sent"), action=_tr("View"))
    undo = Toast(None, _tr("Line removed"), tone="undo", action=_tr("Undo"), keys="Ctrl Z")
    rows = column(
        _caption(_tr("List rows: rest, hover, selected, focus, disabled")), _StateRows(), None, gap=6
    )
    dialog = column(
        _caption(_tr("Dialog, over a flat scrim")),
        _Scrim(),
        _caption(_tr("Lock, after 2 minutes")),
        _lock(),
        None,
        gap=6,
    )
    toasts = column(_caption(_tr("Toasts, 6 seconds, pausable")), sent, undo, None, gap=8)
    menu = column(_caption(_tr("Menu")), _MenuPicture(), None, gap=6)
    return column(
        _two(rows, dialog),
        _caption(_tr("Table rows: header, rest, changed, unavailable")),
        _table(),
        _caption(_tr("Banners")),
        _banners(),
        _two(toasts, menu),
        gap=8,
    )
