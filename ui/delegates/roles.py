"""The records list rows are painted from, one per kind of row, and the model that carries them. No painting in here."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.i18n import comma
from ui.jalali import gregorian_in
from ui.theme.marks import Chip, tier_name

ROW = Qt.ItemDataRole.UserRole + 1
Marks = tuple[tuple[int, int], ...]


def sentence(*parts: str) -> str:
    """The parts that say something, as one sentence for a screen reader."""
    return comma().join(part for part in parts if part)


def _words(chip: Chip | None) -> str:
    return chip.text if chip else ""


@dataclass(frozen=True, kw_only=True)
class _Spoken:
    """What every row may say and be: its own sentence, and whether it can be opened."""

    spoken: str = ""
    enabled: bool = True


@dataclass(frozen=True)
class CustomerRow(_Spoken):
    """A person: name, tier, a quiet line (`•• 28 46 · 2 min ago`) and one chip at the end."""

    id: str
    name: str
    initials: str
    tier: str = ""
    line: str = ""
    chip: Chip | None = None

    def said(self) -> str:
        """One sentence."""
        return self.spoken or sentence(self.name, tier_name(self.tier), _words(self.chip), self.line)


@dataclass(frozen=True)
class ResultRow(_Spoken):
    """A hit of the search; marks are (start, length) of what matched in the name and in the line.

    `picture` (a product's, may be empty) makes it goods; without one it is a person.
    """

    id: str
    name: str
    initials: str
    tier: str = ""
    line: str = ""
    name_marks: Marks = ()
    line_marks: Marks = ()
    chip: Chip | None = None
    note: str = ""
    picture: str | None = None

    def said(self) -> str:
        """One sentence."""
        return self.spoken or sentence(
            self.name, tier_name(self.tier), self.line, _words(self.chip), self.note
        )


@dataclass(frozen=True)
class OrderRow(_Spoken):
    """An order, a sale, anything with an icon tile, two lines, a chip and an amount."""

    id: str
    title: str
    line: str = ""
    chip: Chip | None = None
    amount: str = ""
    icon: str = "shopping-bag"
    tone: str = "neutral"

    def said(self) -> str:
        """One sentence."""
        return self.spoken or sentence(self.title, self.line, _words(self.chip), self.amount)


@dataclass(frozen=True)
class TimelineRow(_Spoken):
    """Something that happened."""

    id: str
    icon: str
    tone: str
    title: str
    meta: str
    amount: str = ""

    def said(self) -> str:
        """One sentence."""
        return self.spoken or sentence(self.title, self.amount, self.meta)


@dataclass(frozen=True)
class CartLineRow(_Spoken):
    """A line of a cart for reading: product, stock chip, price and the price it was."""

    id: str
    picture: str
    title: str
    line: str
    chip: Chip | None = None
    price: str = ""
    was: str = ""
    price_tone: str = "ink"

    def said(self) -> str:
        """One sentence."""
        return self.spoken or sentence(self.title, self.line, _words(self.chip), self.price)


@dataclass(frozen=True)
class ProductRow(_Spoken):
    """A product with its price and whether it is here."""

    id: str
    picture: str
    title: str
    price: str = ""
    chip: Chip | None = None
    line: str = ""

    def said(self) -> str:
        """One sentence."""
        return self.spoken or sentence(self.title, self.line, self.price, _words(self.chip))


@dataclass(frozen=True)
class PlaceRow(_Spoken):
    """A row that leads with a plate: a time (`15:00`) or an icon's name; pickups, the queue."""

    id: str
    lead: str
    title: str
    line: str = ""
    chip: Chip | None = None
    tone: str = "neutral"

    def said(self) -> str:
        """One sentence."""
        return self.spoken or sentence(self.title, self.line, _words(self.chip))


@dataclass(frozen=True)
class AttentionRow(_Spoken):
    """A question to be decided: a tile in the tone of its weight, three lines, and when it came up."""

    id: str
    icon: str
    tone: str
    title: str
    name: str
    line: str
    time: str = ""

    def said(self) -> str:
        """One sentence."""
        return self.spoken or sentence(self.title, self.name, self.line, self.time)


Row = AttentionRow | CustomerRow | ResultRow | OrderRow | TimelineRow | CartLineRow | ProductRow | PlaceRow
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RowsModel(QAbstractListModel):
    """Rows for a list. Setting equal rows again changes nothing, so that a refresh keeps selection and place."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; rows that kept their ids in the same order are changed in place."""
        fresh = list(rows)
        if [row.id for row in fresh] == [row.id for row in self._rows]:
            changed = [place for place, row in enumerate(fresh) if row != self._rows[place]]
            self._rows = fresh
            for place in changed:
                self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def row(self, index: Index) -> Row | None:
        """The row at an index."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def place_of(self, row_id: str) -> int:
        """Where a row stands; -1 when it is not shown."""
        return next((place for place, row in enumerate(self._rows) if row.id == row_id), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The record under ROW, its sentence for reading and for typing ahead, the Gregorian of its Jalali date."""
        row = self.row(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return gregorian_in(row.said()) or None
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return row.said() if role in spoken else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A disabled row can be read, not opened."""
        row = self.row(index)
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usable if row is not None and row.enabled else Qt.ItemFlag.NoItemFlags
