"""Controls shared by the pages, in the look of the design. They know nothing of customers or carts."""

from ui.i18n import initials_of
from ui.theme.marks import Chip, tier_chip
from ui.widgets.announce import announce
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card, Panel
from ui.widgets.choices import Check, Radio, Switch
from ui.widgets.dialog import Dialog
from ui.widgets.facts import Fact, FactsRow
from ui.widgets.field import Choice, Field, TextArea
from ui.widgets.filter_chip import FilterChip
from ui.widgets.focus_ring import FocusRing
from ui.widgets.keypad import Keypad
from ui.widgets.layouts import Flow, OneLine, Scroll, column, row
from ui.widgets.list_view import ListView
from ui.widgets.menu import Menu
from ui.widgets.ornaments import Dot, Hairline, Logo, PaidSeal
from ui.widgets.progress import Price, Progress
from ui.widgets.search import SearchField, SearchHero
from ui.widgets.segmented import Segmented
from ui.widgets.side_card import MarkedText, SideCard
from ui.widgets.stepper import Stepper
from ui.widgets.steps import Steps
from ui.widgets.surfaces import Banner, EmptyState, Skeleton, SyncPill
from ui.widgets.table import Cell, Table
from ui.widgets.tabs import Tabs
from ui.widgets.tags import Avatar, Badge, ChipLabel, CountPill, Icon, IconTile, KeyCap, KeyHint, Thumb
from ui.widgets.text import Text
from ui.widgets.toast import Toasts

__all__ = [
    "Avatar",
    "Badge",
    "Banner",
    "Button",
    "Card",
    "Cell",
    "Check",
    "Chip",
    "ChipLabel",
    "Choice",
    "CountPill",
    "Dialog",
    "Dot",
    "EmptyState",
    "Fact",
    "FactsRow",
    "Field",
    "FilterChip",
    "Flow",
    "FocusRing",
    "Hairline",
    "Icon",
    "IconButton",
    "IconTile",
    "KeyCap",
    "KeyHint",
    "Keypad",
    "ListView",
    "Logo",
    "MarkedText",
    "Menu",
    "OneLine",
    "PaidSeal",
    "Panel",
    "Price",
    "Progress",
    "Radio",
    "Scroll",
    "SearchField",
    "SearchHero",
    "Segmented",
    "SideCard",
    "Skeleton",
    "Stepper",
    "Steps",
    "Switch",
    "SyncPill",
    "Table",
    "Tabs",
    "Text",
    "TextArea",
    "Thumb",
    "Toasts",
    "announce",
    "column",
    "initials_of",
    "row",
    "tier_chip",
]
