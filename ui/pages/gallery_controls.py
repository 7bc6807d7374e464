"""The controls sheet: buttons, fields, choices, chips, sync states, avatars and prices."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import digits, isolate, money
from ui.theme import Chip
from ui.theme.marks import tier_chip
from ui.widgets import (
    Avatar,
    Badge,
    Button,
    Check,
    ChipLabel,
    Choice,
    CountPill,
    Field,
    FilterChip,
    Flow,
    IconButton,
    KeyCap,
    Price,
    Radio,
    Segmented,
    Stepper,
    Switch,
    SyncPill,
    Tabs,
    Text,
    Thumb,
    column,
    row,
)
from ui.widgets.field import FieldFrame
from ui.widgets.keypad import Key


def _tr(text: str) -> str:
    return QCoreApplication.translate("Gallery", text)


def caption(text: str) -> Text:
    """The name of a group on a sheet."""
    return Text(text, "caption", "ink3", strong=True)


def hovered(widget: QWidget) -> QWidget:
    """The widget as it looks under the pointer."""
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    return widget


def focused(widget: QWidget) -> QWidget:
    """The widget with the focus ring around it."""
    widget.setProperty("showFocus", True)
    return widget


def _buttons() -> QVBoxLayout:
    pressed, disabled = Button(_tr("Pressed"), "primary"), Button(_tr("Disabled"), "primary")
    pressed.setDown(True)
    disabled.setEnabled(False)
    busy = Button(_tr("Send"), "primary", "send")
    busy.set_busy(True, _tr("Sending…"))
    states: list[QWidget | int | None] = [
        Button(_tr("Primary"), "primary"),
        hovered(Button(_tr("Hover"), "primary")),
        pressed,
        4,
    ]
    states += [focused(Button(_tr("Focus"), "primary")), 4, disabled, busy, None]
    kinds: list[QWidget | None] = [
        Button(_tr("Secondary")),
        Button(_tr("Soft"), "soft"),
        Button(_tr("Ghost"), "ghost"),
    ]
    kinds += [Button(_tr("Link"), "link"), Button(_tr("Remove"), "quietDanger", "trash-2")]
    kinds += [Button(_tr("Refund all"), "danger"), IconButton("printer", _tr("Print")), None]
    held = Key("2", 52, quiet=False)
    held.setDown(True)
    keys = [Key("1", 52, quiet=False), held, Key("3", 52, quiet=False)]
    for key in keys:
        key.setFixedWidth(50)
    pay = Button(_tr("Take payment"), "primary", "credit-card", "F9", large=True)
    hold = Button(_tr("Hold sale"), keys="Ctrl H")
    large = row(pay, hold, Stepper(1, name=_tr("Quantity"), side=40), row(*keys, gap=6), None, gap=6)
    return column(row(*states), row(*kinds), large, gap=10)


def _fields() -> QVBoxLayout:
    name = Field(_tr("Name, focus"))
    name.set_text("Sara Ah")
    shoes = Choice(_tr("Shoe size, EU"), [("38", digits("38")), ("39", digits("39"))])
    phone = Field(_tr("Phone, error"))
    phone.set_text("+995 555 01")
    phone.set_error(_tr("3 digits are missing"))
    card = Field(_tr("Card, locked"), helper=_tr("Change in the office"))
    card.set_text("2204 1187 03")
    card.set_locked(True)
    cash = Field(_tr("Amount, cash"), hint=_tr("of {0}").format(money(125000, "GEL")))
    cash.set_text(money(30000, "GEL"))
    if isinstance(name.frame, FieldFrame):
        name.frame.shown_focused = True
    rows = []
    for three in ((Field(_tr("Email"), "name@example.com"), name, shoes), (phone, card, cash)):
        line = row(*three, gap=12)
        for place, field in enumerate(three):
            line.setStretch(place, 1)
            line.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        rows.append(line)
    return column(*rows, gap=24)


def _choices() -> QVBoxLayout:
    on, off, ticked, plain = Switch(name="1"), Switch(name="2"), Check(name="3"), Check(name="4")
    on.setChecked(True)
    ticked.setChecked(True)
    chosen, other = Radio(name="5"), Radio(name="6")
    chosen.setChecked(True)
    everything = FilterChip(_tr("All"), mark=True)
    everything.setChecked(True)
    parts = [Segmented([("mine", _tr("Mine")), ("team", _tr("Team")), ("done", _tr("Done"))])]
    line = row(
        *parts,
        4,
        on,
        off,
        4,
        ticked,
        plain,
        4,
        chosen,
        other,
        4,
        everything,
        FilterChip(_tr("Purchases")),
        None,
    )
    tabs = Tabs([("o", _tr("Overview")), ("c", _tr("Carts")), ("w", _tr("Wishlist")), ("r", _tr("Orders"))])
    for value, count in (("c", 1), ("w", 6), ("r", 18)):
        tabs.set_count(value, count)
    return column(line, tabs, gap=6)


def _chips() -> Flow:
    chips = [
        Chip(_tr("Neutral")),
        Chip(_tr("Picking"), "accent"),
        Chip(_tr("{0} in stock").format(digits("3")), "ok", "check"),
        Chip(_tr("Due in {0} min").format(digits("28")), "warn", "clock"),
        Chip(_tr("Not here"), "bad", "x"),
        Chip(_tr("Outline"), "outline", "ban"),
    ]
    tiers = [
        each for each in (tier_chip("silver"), tier_chip("gold"), tier_chip("platinum")) if each is not None
    ]
    marks: list[QWidget] = [ChipLabel(chip) for chip in [*chips, *tiers]]
    badge, pill = Badge(7), CountPill(12)
    return Flow(*marks, badge, pill, KeyCap("F2"), KeyCap("Ctrl"), KeyCap("Enter"), gap=7)


def _sync() -> list[QWidget]:
    states = []
    for state, time, count in (
        ("synced", "14:32", 0),
        ("sending", "", 2),
        ("offline", "", 3),
        ("cannot", "", 0),
    ):
        pill = SyncPill()
        pill.set_state(state, time=digits(time), count=count)
        states.append(pill)
    return list(states)


def _people() -> list[QWidget]:
    masked = column(
        Text(_tr("Masked"), "caption", "ink3"),
        Text(isolate("•••• 28 46"), "body", strong=True, isolate=True),
        gap=0,
    )
    holder = QWidget()
    masked.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(masked)
    faces = [Avatar("sara-2", "SA", 32), Avatar("mariam-6", "მლ"), Avatar("reza-7", "ر ت"), Avatar()]
    things = [Thumb("art:coat", 48), Thumb("art:sweater-grey", 48), Thumb("art:scarf-wine", 48)]
    prices = [
        Price(money(25900, "GEL"), money(28900, "GEL"), "down"),
        Price(money(9800, "GEL"), money(9500, "GEL"), "up"),
    ]
    return [*faces, *things, *prices, holder]


def control_parts() -> QVBoxLayout:
    """All groups of the sheet, one under the other."""
    return column(
        caption(_tr("Buttons: rest, hover, pressed, focus, disabled, busy")),
        _buttons(),
        5,
        caption(_tr("Fields")),
        _fields(),
        5,
        caption(_tr("Choices")),
        _choices(),
        5,
        caption(_tr("Chips, tiers, counts, keys")),
        _chips(),
        5,
        caption(_tr("Sync states")),
        row(*_sync(), None),
        5,
        caption(_tr("Avatar, product, price")),
        row(*_people(), None, gap=12),
        gap=6,
    )
