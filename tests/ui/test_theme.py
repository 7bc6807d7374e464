"""The look comes from the tokens: contrast, fonts, icons, pictures, and switching all of it while the app runs."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPainter,
    QPalette,
    QRawFont,
)
from PySide6.QtWidgets import QApplication

from ui.i18n import set_language
from ui.theme import apply_contrast, apply_motion, apply_theme, look
from ui.theme.contrast import high_contrast, of_system, ratio
from ui.theme.drawing import rounded
from ui.theme.fonts import load_fonts
from ui.theme.icons import icon_pixmap
from ui.theme.marks import avatar_color, chip_size, tier_chip
from ui.theme.motion import SystemMotion
from ui.theme.pictures import Pictures
from ui.theme.tokens import RESOURCES, ThemeName, tokens


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    apply_theme(qapp, "light")
    yield qapp
    set_language(qapp, "en")
    apply_theme(qapp, "light")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_pair_the_design_names_can_be_read(theme: str) -> None:
    colors = tokens().themes[theme]
    pairs = json.loads((RESOURCES / "tokens.json").read_text())["contrast"][theme]
    too_weak = [
        (pair["fg"], pair["bg"])
        for pair in pairs
        if ratio(getattr(colors, pair["fg"]), getattr(colors, pair["bg"])) < pair["min"]
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


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_high_contrast_has_full_ink_and_every_tone_is_strong_on_one_ground(theme: ThemeName) -> None:
    colors = high_contrast(theme)
    assert colors.control == colors.ink3 == colors.ink
    inks = (colors.ink, colors.accentInk, colors.okInk, colors.warnInk, colors.badInk)
    assert min(ratio(ink, colors.surface) for ink in inks) >= 7


def test_the_colours_of_a_system_made_for_contrast_are_taken_and_ordinary_ones_are_not() -> None:
    desert = QPalette()
    role = QPalette.ColorRole
    own = {role.Window: "#FFFAEF", role.Base: "#FFFAEF", role.Text: "#3D3D3D", role.Highlight: "#903909"}
    for each, color in {**own, role.HighlightedText: "#FFF5E3", role.Link: "#00457A"}.items():
        desert.setColor(each, QColor(color))
    found = of_system(desert)
    assert found is not None
    name, colors = found
    assert (name, colors.surface.name(), colors.accent.name()) == ("light", "#fffaef", "#903909")
    desert.setColor(role.Text, QColor("#8A8A8A"))
    assert of_system(desert) is None


def test_contrast_is_chosen_live_and_edges_become_two_px(app: QApplication) -> None:
    box = QImage(20, 20, QImage.Format.Format_RGB32)

    def edge() -> int:
        box.fill(look().colors.surface)
        painter = QPainter(box)
        rounded(painter, QRectF(0, 0, 20, 20), 0, None, look().colors.control)
        painter.end()
        return sum(box.pixelColor(x, 10) != look().colors.surface for x in range(10))

    usual = edge()
    apply_contrast(app, "high")
    try:
        assert (usual, edge(), look().high_contrast) == (1, 2, True)
        assert app.palette().color(QPalette.ColorRole.Text) == QColor("#000000")
    finally:
        apply_contrast(app, "system")
    assert (edge(), look().high_contrast) == (1, False)


def test_the_theme_follows_the_system_live_unless_it_is_fixed(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = QGuiApplication.styleHints()
    apply_theme(app, "system")
    # The platform of the tests has no colours of its own to change: it says what a desktop says, by the same signal.
    monkeypatch.setattr("ui.theme.apply.system_theme", lambda: "dark")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look().name == "dark"
    apply_theme(app, "light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look().name == "light"


def test_little_movement_is_chosen_or_asked_for_by_the_system(app: QApplication) -> None:
    system = SystemMotion(app)
    heard: list[bool] = []
    system.changed.connect(lambda: heard.append(system.reduced))
    system.take(True)
    system.take(True)
    assert heard == [True]
    apply_motion(app, "reduced")
    assert look().reduced_motion
    apply_motion(app, "system")
    assert not look().reduced_motion


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
