"""The third sheet: every kind of row, the search, the steps of a sale, facts, keys and the states without content."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.delegates import (
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
    Row,
    TimelineDelegate,
    TimelineRow,
)
from ui.delegates.base import RowDelegate
from ui.i18n import digits, isolate, money, number
from ui.theme import Chip
from ui.widgets import (
    Card,
    EmptyState,
    Fact,
    FactsRow,
    KeyHint,
    ListView,
    PaidSeal,
    Progress,
    SearchField,
    SearchHero,
    Skeleton,
    Steps,
    column,
    row,
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Gallery", text)


def _list(title: str, delegate: RowDelegate, rows: list[Row], *, padded: bool = False) -> Card:
    card = Card(title, len(rows), padding=0)
    view = ListView(delegate, name=title)
    view.set_rows(rows)
    view.set_fit(True)
    if padded:
        card.body.setContentsMargins(0, 8, 0, 4)
    card.add(view)
    return card


def _people() -> Card:
    lari = money(136400, "GEL")
    line = " · ".join((isolate("•• 28 46"), _tr("2 min ago")))
    return _list(
        _tr("Recent on this till"),
        CustomerDelegate(),
        [
            CustomerRow("sara-2", "Sara Ahmadi", "SA", "gold", line, Chip(lari, "accent", "shopping-cart")),
            CustomerRow(
                "giorgi-0",
                "Giorgi Maisuradze",
                "GM",
                "silver",
                line,
                Chip(_tr("Pickup ready"), "ok", "package-check"),
            ),
            CustomerRow("anna-3", "Анна Петрова", "АП", "platinum", line),
        ],
    )


def _results() -> Card:
    phone = "+995 555 01 28 46"
    return _list(
        _tr("Search"),
        ResultDelegate(),
        [
            ResultRow("sara-2", "Sara Ahmadi", "SA", "gold", phone, line_marks=((12, 5),)),
            ResultRow(
                "reza-7",
                "رضا تهرانی",
                "ر ت",
                "silver",
                "reza@example.com",
                name_marks=((4, 3),),
                note=_tr("Live"),
            ),
        ],
    )


def _history() -> Card:
    return _list(
        _tr("History"),
        TimelineDelegate(),
        [
            TimelineRow("1", "scan-line", "accent", _tr("Card scanned at Till 2"), _tr("Today, 14:30")),
            TimelineRow(
                "2",
                "shopping-cart",
                "accent",
                _tr("Cart saved on the website"),
                _tr("Today, 14:30"),
                money(139400, "GEL"),
            ),
            TimelineRow("3", "mail", "neutral", _tr("Opened an email"), _tr("Today, 14:30")),
            TimelineRow(
                "4",
                "shopping-bag",
                "ok",
                _tr("Bought in this store"),
                _tr("Today, 14:30"),
                money(-21000, "GEL"),
            ),
        ],
        padded=True,
    )


def _cart() -> Card:
    here = Chip(_tr("{0} here").format(digits("3")), "ok", "check")
    away = Chip(_tr("Not here"), "bad", "x")
    return _list(
        _tr("Online cart"),
        CartLineDelegate(),
        [
            CartLineRow("1", "art:coat", _tr("Alma wool coat"), _tr("Camel, M"), here, money(64000, "GEL")),
            CartLineRow(
                "2",
                "art:sneaker",
                _tr("Court leather sneakers"),
                _tr("White, pine, 38"),
                here,
                money(25900, "GEL"),
                money(28900, "GEL"),
                "ok",
            ),
            CartLineRow(
                "3", "art:sweater", _tr("Kazbegi cashmere crew"), _tr("Oat, M"), away, money(32000, "GEL")
            ),
        ],
    )


def _small_lists() -> QBoxLayout:
    wishes = _list(
        _tr("Wishlist"),
        ProductDelegate(),
        [
            ProductRow(
                "1",
                "art:tote",
                _tr("Pave leather tote"),
                money(52000, "GEL", whole=True),
                Chip(_tr("{0} here").format(digits("2")), "ok"),
            )
        ],
    )
    orders = _list(
        _tr("Orders"),
        OrderDelegate(),
        [
            OrderRow(
                "1",
                isolate("#48213"),
                _tr("Today, 14:30"),
                Chip(_tr("Picking"), "accent"),
                money(78500, "GEL"),
            )
        ],
    )
    places = _list(
        _tr("Pickups"),
        PlaceDelegate(),
        [
            PlaceRow("1", digits("15:00"), "Tamar Kiknadze", isolate("#48213")),
            PlaceRow("2", "check", "Lika Melikidze", "", None, "ok"),
        ],
    )
    return column(wishes, orders, places, gap=8)


def _facts() -> Card:
    facts = FactsRow()
    facts.set_facts(
        [
            Fact(_tr("Points"), number(4820), _tr("{0} to Platinum").format(number(1180)), progress=0.8),
            Fact(_tr("Lifetime spend"), money(894000, "GEL", whole=True)),
            Fact(_tr("Average order"), money(49700, "GEL", whole=True)),
            Fact(_tr("Risk of leaving"), _tr("Low"), tone="ok"),
        ]
    )
    card = Card(padding=1)
    card.add(facts)
    return card


def _states() -> QWidget:
    holder = QWidget()
    loading, empty = (
        Skeleton(3, at_once=True),
        EmptyState(
            "shopping-cart", _tr("No open cart"), _tr("Sara has 6 items on her wishlist. Four are here.")
        ),
    )
    both = row(loading, empty, PaidSeal(), gap=12)
    both.setStretch(0, 1)
    both.setStretch(1, 1)
    holder.setLayout(both)
    holder.setMaximumHeight(220)
    return holder


def _halves(left: QBoxLayout, right: QBoxLayout) -> QBoxLayout:
    both = row(left, right, gap=12)
    both.setStretch(0, 1)
    both.setStretch(1, 1)
    return both


def row_parts() -> QVBoxLayout:
    """All groups of the sheet."""
    steps = Steps([_tr("Cart"), _tr("Payment"), _tr("Receipt")])
    steps.set_current(1)
    keys = row(
        KeyHint("F2", _tr("Find")),
        KeyHint("Ctrl+N", _tr("New customer")),
        KeyHint("+", _tr("One more")),
        None,
        gap=16,
    )
    left = column(_people(), _results(), _history(), None, gap=8)
    right = column(_cart(), _small_lists(), None, gap=8)
    hero = SearchHero(_tr("Scan a card, or type a phone, name, email or order number"))
    return column(
        hero,
        row(SearchField(_tr("Find a customer")), steps, gap=16),
        _facts(),
        _halves(left, right),
        row(keys, Progress(0.6), gap=16),
        _states(),
        gap=8,
    )
