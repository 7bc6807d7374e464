"""The look comes from the tokens: contrast, fonts, icons, pictures, and switching all of it while the app runs."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPalette, QRawFont
from PySide6.QtWidgets import QApplication

from ui.i18n import set_language
from ui.theme import apply_theme, look
from ui.theme.fonts import load_fonts
from ui.theme.icons import icon_pixmap
from ui.theme.marks import avatar_color, chip_size, tier_chip
from ui.theme.pictures import Pictures
from ui.theme.tokens import RESOURCES, tokens


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    apply_theme(qapp, "light")
    yield qapp
    set_language(qapp, "en")
    apply_theme(qapp, "light")


def _luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_pair_the_design_names_can_be_read(theme: str) -> None:
    colors = tokens().themes[theme]
    pairs = json.loads((RESOURCES / "tokens.json").read_text())["contrast"][theme]
    too_weak = [
        (pair["fg"], pair["bg"])
        for pair in pairs
        if contrast(getattr(colors, pair["fg"]), getattr(colors, pair["bg"])) < pair["min"]
    ]
    assert too_weak == []


def test_a_scrim_is_see_through_and_a_surface_is_not() -> None:
    colors = tokens().themes["light"]
    assert (colors.scrim.alpha(), colors.surface.alpha()) == (0x73, 255)
    assert colors.scrim.name() == "#1d1b17"


def test_the_bundled_fonts_write_the_lari_sign_and_all_four_scripts(app: QApplication) -> None:
    assert {"Inter", "Vazirmatn", "Noto Sans Georgian", "JetBrains Mono"} <= set(load_fonts())
    names = ("Inter_600SemiBold", "Vazirmatn_400Regular", "NotoSansGeorgian_400Regular")
    fonts = {name: QRawFont(str(RESOURCES / "fonts" / f"{name}.ttf"), 16) for name in names}
    assert fonts["Inter_600SemiBold"].supportsCharacter(ord("₾"))
    assert fonts["Inter_600SemiBold"].supportsCharacter(ord("Ж"))
    assert fonts["Vazirmatn_400Regular"].supportsCharacter(ord("ژ"))
    assert fonts["NotoSansGeorgian_400Regular"].supportsCharacter(ord("ღ"))


def test_each_weight_is_its_own_file_not_smeared_from_another(app: QApplication) -> None:
    widths = []
    for weight in (400, 500, 600, 700):
        font = QFont(look().font("body", weight))
        font.setPixelSize(200)
        widths.append(QFontMetricsF(font).horizontalAdvance("Sara Ahmadi"))
    assert widths == sorted(set(widths))


def test_figures_in_an_amount_are_all_equally_wide(app: QApplication) -> None:
    font = QFontMetricsF(look().font("amount"))
    assert font.horizontalAdvance("1111") == font.horizontalAdvance("8888")


def test_persian_headings_are_bold_and_lines_are_further_apart(app: QApplication) -> None:
    english = (look().font("title").weight(), look().line("body"))
    set_language(app, "fa")
    assert english == (QFont.Weight.DemiBold, 20)
    assert (look().font("title").weight(), look().line("body")) == (QFont.Weight.Bold, 23)
    assert look().font("body").families()[0] == "Vazirmatn"


def test_light_and_dark_can_be_switched_while_the_app_runs(app: QApplication) -> None:
    seen: list[str] = []
    look().changed.connect(lambda: seen.append(look().name))
    apply_theme(app, "dark")
    assert app.palette().color(QPalette.ColorRole.Window) == tokens().themes["dark"].canvas
    apply_theme(app, "light")
    assert app.palette().color(QPalette.ColorRole.Window) == tokens().themes["light"].canvas
    assert seen == ["dark", "light"]


def test_a_system_that_wants_contrast_gets_full_ink_for_edges_and_quiet_text() -> None:
    colors = tokens().themes["light"].high_contrast()
    assert colors.control == colors.ink3 == colors.ink


def test_arrows_turn_around_in_persian_and_a_check_does_not(app: QApplication) -> None:
    ink = look().colors.ink
    arrow, check = icon_pixmap("arrow-left", 24, ink).toImage(), icon_pixmap("check", 24, ink).toImage()
    set_language(app, "fa")
    assert icon_pixmap("arrow-left", 24, ink).toImage() == arrow.flipped(Qt.Orientation.Horizontal)
    assert icon_pixmap("check", 24, ink).toImage() == check


def test_every_icon_the_tokens_name_is_bundled_with_its_licence(app: QApplication) -> None:
    raw = json.loads((RESOURCES / "tokens.json").read_text())["icon"]
    bundled = {path.stem for path in (RESOURCES / "icons").glob("*.svg")}
    assert {*raw["mirrorInRtl"], *raw["neverMirror"]} - bundled == set()
    assert "ISC License" in (RESOURCES / "icons" / "LICENSE.txt").read_text()


def test_a_window_lower_than_840_is_compact(app: QApplication) -> None:
    heard: list[bool] = []
    look().compact_changed.connect(heard.append)
    for height in (900, 768, 839, 840):
        look().set_height(height)
    assert heard == [True, False]


def test_a_picture_is_asked_for_once_and_shown_when_it_has_come(app: QApplication) -> None:
    pictures, asked = Pictures(), list[str]()
    pictures.wanted.connect(asked.append)
    assert pictures.pixmap("sku-1", 44, 1.0) is None
    assert pictures.pixmap("sku-1", 44, 1.0) is None
    assert asked == ["sku-1"]
    assert pictures.put("sku-1", (RESOURCES / "art" / "coat.svg").read_bytes())
    shown = pictures.pixmap("sku-1", 44, 2.0)
    assert shown is not None
    assert (shown.width(), shown.devicePixelRatio()) == (88, 2.0)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a picture",
        b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
        b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>',
        b"<svg " + b" " * 6_000_000,
    ],
)
def test_what_is_no_picture_or_reaches_for_files_is_refused(app: QApplication, content: bytes) -> None:
    assert not Pictures().put("sku-1", content)


@pytest.mark.parametrize("kind", ["PNG", "JPG"])
def test_photos_are_fitted_into_the_tile(app: QApplication, kind: str) -> None:
    photo = QImage(400, 200, QImage.Format.Format_RGB32)
    photo.fill(QColor("#B98A56"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert photo.save(buffer, kind)  # type: ignore[call-overload]
    pictures = Pictures()
    assert pictures.put("sku-2", bytes(buffer.data().data()))
    shown = pictures.pixmap("sku-2", 44, 1.0)
    assert shown is not None
    picture = shown.toImage()
    assert picture.pixelColor(22, 2).alpha() == 0
    assert picture.pixelColor(22, 22).red() > 150


def test_a_name_of_a_drawing_cannot_leave_its_folder(app: QApplication) -> None:
    assert Pictures().pixmap("art:../tokens", 44, 1.0) is None


def test_a_person_keeps_their_colour_and_colours_are_spread() -> None:
    assert avatar_color("0199-a") == avatar_color("0199-a")
    assert len({avatar_color(str(number)).name() for number in range(200)}) == 8


def test_tiers_are_told_by_word_and_icon_not_by_colour_alone(app: QApplication) -> None:
    gold, platinum, silver = tier_chip("gold"), tier_chip("platinum"), tier_chip("silver")
    assert gold is not None
    assert (gold.text, gold.icon) == ("Gold", "crown")
    assert platinum is not None
    assert (platinum.text, platinum.icon) == ("Platinum", "gem")
    assert silver is not None
    assert silver.tone == "outline"
    assert tier_chip("") is None
    assert chip_size(gold).height() == 24
