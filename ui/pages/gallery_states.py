"""The states sheet: every button and choice at rest, hovered, pressed, focused, disabled, busy; PIN, keypad, two sides."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.i18n import digits, isolate
from ui.pages.gallery_controls import caption, focused, hovered
from ui.pages.pin_card import PinEdit
from ui.widgets import (
    Button,
    Check,
    Choice,
    Field,
    FilterChip,
    IconButton,
    Keypad,
    MarkedText,
    Radio,
    Segmented,
    SideCard,
    Stepper,
    Switch,
    TextArea,
    column,
    row,
)
from ui.widgets.field import FieldFrame

VARIANTS = ("primary", "secondary", "soft", "ghost", "link", "quietDanger", "danger")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Gallery", text)


def _buttons() -> QGridLayout:
    """A line for each variant, a column for each state."""
    grid = QGridLayout()
    grid.setSpacing(8)
    for line, variant in enumerate(VARIANTS):
        for place, button in enumerate(_states(variant)):
            grid.addWidget(button, line, place)
    grid.setColumnStretch(6, 1)
    return grid


def _states(variant: str) -> list[QWidget]:
    pressed, disabled = Button(_tr("Pressed"), variant), Button(_tr("Disabled"), variant)
    busy = Button(_tr("Send"), variant)
    pressed.setDown(True)
    disabled.setEnabled(False)
    busy.set_busy(True, _tr("Sending…"))
    rest = Button(_tr("Rest"), variant)
    return [
        rest,
        hovered(Button(_tr("Hover"), variant)),
        pressed,
        focused(Button(_tr("Focus"), variant)),
        disabled,
        busy,
    ]


def _disabled(widget: QWidget) -> QWidget:
    widget.setEnabled(False)
    return widget


def _choices() -> QVBoxLayout:
    """Chosen and not, focused, disabled."""
    lines = []
    for kind in (Switch, Check, Radio):
        made = [
            kind(each) for each in (_tr("Rest"), _tr("Hover"), _tr("Focus"), _tr("Disabled"), _tr("Disabled"))
        ]
        hovered(made[1])
        focused(made[2])
        for each in made[3:]:
            _disabled(each)
        for each in made[1::2]:
            each.setChecked(True)
        lines.append(row(*made, None, gap=18))
    chips = [
        FilterChip(_tr("Rest")),
        FilterChip(_tr("Hover")),
        FilterChip(_tr("Focus")),
        FilterChip(_tr("Disabled")),
    ]
    hovered(chips[1])
    focused(chips[2])
    _disabled(chips[3])
    tools: list[QWidget] = [IconButton("printer", _tr("Print")), hovered(IconButton("printer", _tr("Print")))]
    tools += [focused(IconButton("printer", _tr("Print"))), _disabled(IconButton("printer", _tr("Print")))]
    segments = Segmented([("mine", _tr("Mine")), ("team", _tr("Team")), ("done", _tr("Done"))])
    steps = [Stepper(1, name=_tr("Quantity")), _disabled(Stepper(1, name=_tr("Quantity")))]
    return column(*lines, row(*chips, *tools, None), row(_disabled(segments), *steps, None, gap=12), gap=4)


def _fields() -> QVBoxLayout:
    """What the first sheet has no room for."""
    off, note, chosen = (
        Field(_tr("Disabled")),
        TextArea(_tr("Several lines"), lines=2),
        Choice(_tr("Disabled"), []),
    )
    off.set_text("Sara")
    off.setEnabled(False)
    chosen.set_options([("38", digits("38"))])
    chosen.setEnabled(False)
    line = row(off, chosen, note, gap=12)
    for place, each in enumerate((off, chosen, note)):
        line.setStretch(place, 1)
        line.setAlignment(each, Qt.AlignmentFlag.AlignTop)
    return column(line)


def _entry() -> QWidget:
    """PIN over its keypad."""
    pin = PinEdit()
    pin.setText("28")
    frame = FieldFrame(pin, 52)
    frame.shown_focused = True
    frame.setLayout(row(pin))
    holder = QWidget()
    holder.setFixedWidth(250)
    holder.setLayout(column(frame, Keypad(left="clear", key_height=44), gap=8))
    return holder


def _sides() -> QWidget:
    """A question with two sides: what differs is marked, one is chosen."""
    cards = []
    for value, number, at in (("here", "+995 555 01 28 46", 15), ("there", "+995 555 01 28 64", 15)):
        text = MarkedText(number, [(at, 2)], left_to_right=True)
        name = _tr("This store") if value == "here" else _tr("Website")
        who, when = isolate("Nino Beridze"), digits("14:38")
        cards.append(
            SideCard(value, name, [text], who, when, newest=value == "there", spoken=f"{name}, {number}")
        )
    cards[1].set_checked(True)
    holder = QWidget()
    holder.setLayout(column(*cards, None, gap=10))
    return holder


def state_parts() -> QVBoxLayout:
    """All groups of the sheet, one under the other."""
    below = row(_entry(), _sides(), gap=24)
    below.setStretch(1, 1)
    return column(
        caption(_tr("Buttons: rest, hover, pressed, focus, disabled, busy")),
        _buttons(),
        caption(_tr("Choices")),
        _choices(),
        caption(_tr("Fields")),
        _fields(),
        caption(_tr("PIN, keypad, two sides of a question")),
        below,
        gap=8,
    )
