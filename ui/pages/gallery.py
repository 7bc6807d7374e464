"""The component sheets: every widget in every state, as the design's two show them (`clienteling tour --gallery`)."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.i18n import Language, set_language
from ui.pages.gallery_charts import chart_parts
from ui.pages.gallery_controls import control_parts
from ui.pages.gallery_rows import row_parts
from ui.pages.gallery_states import state_parts
from ui.pages.gallery_surfaces import surface_parts
from ui.theme import apply_theme
from ui.theme.tokens import ThemeName
from ui.widgets import Text, row
from ui.widgets.focus_ring import paint_ring

WIDTH, HEIGHT, EDGE = 720, 900, 24
NAMES = ("controls", "surfaces", "rows", "states", "charts")


class _ForcedRings(QWidget):
    """Draws the focus ring around the widgets that stand for focus on a sheet."""

    def __init__(self, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(sheet.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a ring around each widget marked `showFocus`."""
        sheet, painter = self._sheet, QPainter(self)
        for widget in sheet.findChildren(QWidget):
            if widget.property("showFocus"):
                corner = widget.mapTo(sheet, QPoint(0, 0))
                box = QRectF(corner.x(), corner.y(), widget.width(), widget.height())
                paint_ring(painter, box, float(widget.property("ring") or 8))


def _sheet(title: str, subtitle: str, parts: QVBoxLayout, height: int = HEIGHT) -> QWidget:
    sheet = QWidget()
    sheet.setFixedSize(WIDTH, height)
    box = QVBoxLayout(sheet)
    box.setContentsMargins(EDGE, 14, EDGE, 8)
    box.setSpacing(6)
    box.addLayout(row(Text(title, "title"), Text(subtitle, "small", "ink3"), None, gap=10))
    box.addLayout(parts)
    box.addStretch(1)
    rings = _ForcedRings(sheet)
    rings.raise_()
    return sheet


def build(theme: ThemeName) -> list[QWidget]:
    """The five sheets, controls, surfaces, rows, states and charts, in a theme and the language in force."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply_theme(app, theme)
    name = (
        QApplication.translate("Gallery", "Light")
        if theme == "light"
        else QApplication.translate("Gallery", "Dark")
    )
    return [
        _sheet(name, QApplication.translate("Gallery", "Controls"), control_parts()),
        _sheet(name, QApplication.translate("Gallery", "Surfaces and feedback"), surface_parts()),
        _sheet(name, QApplication.translate("Gallery", "Rows and states"), row_parts(), 1200),
        _sheet(name, QApplication.translate("Gallery", "Every state"), state_parts(), 1200),
        _sheet(name, QApplication.translate("Gallery", "Charts"), chart_parts(), 1200),
    ]


def picture(sheet: QWidget) -> QPixmap:
    """What a sheet looks like."""
    holder = QWidget()
    holder.resize(sheet.size())
    sheet.setParent(holder)
    sheet.setAutoFillBackground(True)
    holder.show()
    QApplication.processEvents()
    taken = sheet.grab()
    holder.close()
    return taken


def save(folder: Path, languages: list[Language]) -> list[Path]:
    """Save the sheets, light and dark side by side, for each language; gives the files."""
    app = QApplication.instance()
    saved: list[Path] = []
    folder.mkdir(parents=True, exist_ok=True)
    for language in languages:
        if isinstance(app, QApplication):
            set_language(app, language)
        light, dark = [[picture(sheet) for sheet in build(theme)] for theme in ("light", "dark")]
        for name, left, right in zip(NAMES, light, dark, strict=True):
            both = QPixmap(2 * WIDTH, left.height())
            painter = QPainter(both)
            painter.drawPixmap(0, 0, left)
            painter.drawPixmap(WIDTH, 0, right)
            painter.end()
            path = folder / f"{name}-{language}.png"
            both.save(str(path))
            saved.append(path)
    return saved
