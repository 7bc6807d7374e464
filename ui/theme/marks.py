"""Small marks drawn alike in widgets and in delegates: chips, counts, key caps, avatars, thumbs. Measures and paint only."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ui.theme.drawing import CENTER, InlineBoxes, draw_text, rounded
from ui.theme.icons import paint_icon
from ui.theme.look import look
from ui.theme.tokens import tokens

CHIP_HEIGHT, CHIP_PADDING, CHIP_ICON, CHIP_GAP = 24, 9, 14, 6
CAP_HEIGHT, CAP_PADDING = 20, 6
PILL_HEIGHT, PILL_PADDING = 20, 6
BADGE = 18
PHOTO_SHARE = 0.84


@dataclass(frozen=True)
class Chip:
    """A short state in a tone: neutral accent ok warn bad gold outline solid."""

    text: str
    tone: str = "neutral"
    icon: str = ""


@dataclass(frozen=True)
class Surface:
    """What a tone paints: fill, edge and ink. Edge None is an edgeless surface."""

    fill: QColor | None
    edge: QColor | None
    ink: QColor


def surface(tone: str) -> Surface:
    """Fill, edge and ink of a tone in the theme in force. Raises `KeyError` for an unknown tone."""
    colors = look().colors
    return {
        "neutral": Surface(colors.hover, None, colors.ink2),
        "accent": Surface(colors.accentSoft, colors.accentLine, colors.accentInk),
        "ok": Surface(colors.okSoft, colors.okLine, colors.okInk),
        "warn": Surface(colors.warnSoft, colors.warnLine, colors.warnInk),
        "bad": Surface(colors.badSoft, colors.badLine, colors.badInk),
        "gold": Surface(colors.goldSoft, colors.goldLine, colors.gold),
        "outline": Surface(None, colors.lineStrong, colors.ink2),
        "solid": Surface(colors.pressed, colors.lineStrong, colors.ink),
        "plain": Surface(colors.surface, colors.line, colors.ink),
    }[tone]


def chip_size(chip: Chip) -> QSizeF:
    """Size of a chip in px."""
    words = look().metrics("caption", 600).horizontalAdvance(chip.text)
    icon = CHIP_ICON + (CHIP_GAP if chip.text else 0) if chip.icon else 0
    return QSizeF(round(2 * CHIP_PADDING + icon + words), CHIP_HEIGHT)


def paint_chip(painter: QPainter, box: QRectF, chip: Chip) -> None:
    """Draw a chip into `box` (from `chip_size`, or narrower: the text is elided)."""
    tone = surface(chip.tone)
    edge = tone.edge if chip.tone in {"gold", "outline", "solid"} else None
    if look().high_contrast:
        edge = tone.ink
    rounded(painter, box, tokens().radius["chip"], tone.fill, edge)
    boxes = InlineBoxes(box)
    start = float(CHIP_PADDING)
    if chip.icon:
        paint_icon(painter, chip.icon, boxes.centred(start, CHIP_ICON, CHIP_ICON), tone.ink)
        start += CHIP_ICON + CHIP_GAP
    words = boxes.at(start, 0, box.width() - start - CHIP_PADDING + 1, box.height())
    draw_text(painter, words, chip.text, look().font("caption", 600), tone.ink)


def pill_size(text: str) -> QSizeF:
    """Size of a count pill in px."""
    words = look().metrics("caption", 600).horizontalAdvance(text)
    return QSizeF(max(PILL_HEIGHT, round(words + 2 * PILL_PADDING)), PILL_HEIGHT)


def paint_pill(painter: QPainter, box: QRectF, text: str, tone: str = "neutral") -> None:
    """Draw a count in a pill."""
    colors = surface(tone)
    rounded(painter, box, PILL_HEIGHT / 2, colors.fill)
    draw_text(painter, box, text, look().font("caption", 600), colors.ink, CENTER)


def paint_badge(painter: QPainter, box: QRectF, text: str) -> None:
    """Draw the saffron count of the rail."""
    fixed = tokens().fixed
    rounded(painter, box, BADGE / 2, fixed.badge)
    draw_text(painter, box, text, look().font("caption", 700, True), fixed.badgeInk, CENTER)


ENTER = "↵"


def cap_size(keys: str) -> QSizeF:
    """Size of a key cap in px."""
    words = CHIP_ICON if keys == ENTER else look().metrics("caption", 500).horizontalAdvance(keys)
    return QSizeF(max(20, round(words + 2 * CAP_PADDING + 1)), CAP_HEIGHT)


def paint_cap(
    painter: QPainter, box: QRectF, keys: str, ink: QColor | None = None, edge: QColor | None = None
) -> None:
    """Draw a key cap; with `ink` it takes the colour of the button it stands in, else it is a plain cap on surface."""
    colors = look().colors
    fill = None if ink is not None else colors.surface
    rounded(painter, box, tokens().radius["kbd"], fill, edge or ink or colors.lineStrong)
    if keys == ENTER:
        paint_icon(painter, "corner-down-left", box.adjusted(4, 4, -4, -4), ink or colors.ink2)
        return
    draw_text(painter, box, keys, look().font("caption", 500), ink or colors.ink2, CENTER, left_to_right=True)


def avatar_color(person_id: str) -> QColor:
    """One of eight colours, always the same for the same person."""
    colors = tokens().fixed.avatars
    number = 0
    for character in person_id:
        number = (number * 31 + ord(character)) & 0xFFFFFFFF
    return colors[(number ^ number >> 15) % len(colors)]


def _apart(initials: str) -> str:
    """Arabic letters side by side would join into a word; initials stand apart."""
    if len(initials) == 2 and all("\u0600" <= letter <= "\u06ff" for letter in initials):
        return f"{initials[0]} {initials[1]}"
    return initials


def paint_avatar(painter: QPainter, box: QRectF, person_id: str, initials: str, enabled: bool = True) -> None:
    """Draw a round avatar; without initials a figure on a quiet plate."""
    colors = look().colors
    if not initials or not enabled:
        rounded(painter, box, box.width() / 2, colors.hover)
        if initials:
            draw_text(painter, box, "—", look().font("body", 600), colors.ink3, CENTER)
        else:
            side = box.width() / 2
            paint_icon(
                painter,
                "user",
                QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side),
                colors.ink2,
            )
        return
    rounded(painter, box, box.width() / 2, avatar_color(person_id))
    font = QFont(look().font("body", 600))
    font.setPixelSize(
        {32: 12, 36: 13, 40: 15, 44: 15, 64: 22}.get(round(box.width()), round(box.width() * 0.36))
    )
    draw_text(painter, box, _apart(initials), font, tokens().fixed.avatarInk, CENTER, own_direction=True)


def paint_thumb(painter: QPainter, box: QRectF, picture: str) -> None:
    """Draw a product picture on its tile; the bare tile until the picture has come."""
    colors = look().colors
    rounded(painter, box, tokens().radius["thumb"], colors.tile)
    side = round(box.width() * PHOTO_SHARE)
    pixmap = look().pictures.pixmap(picture, side, painter.device().devicePixelRatio())
    corner = QRectF(0, 0, side, side)
    corner.moveCenter(box.center())
    if pixmap is None:
        third = box.width() / 2.6
        icon = QRectF(0, 0, third, third)
        icon.moveCenter(box.center())
        paint_icon(painter, "shopping-bag", icon, colors.ink3)
        return
    painter.drawPixmap(corner.toAlignedRect().topLeft(), pixmap)


def paint_tile(
    painter: QPainter, box: QRectF, icon: str, tone: str, icon_size: int, fill: QColor | None = None
) -> None:
    """Draw a rounded tile with an icon in the ink of its tone."""
    colors = surface(tone)
    rounded(painter, box, tokens().radius["tile"], fill or colors.fill)
    inner = QRectF(0, 0, icon_size, icon_size)
    inner.moveCenter(box.center())
    paint_icon(painter, icon, inner, colors.ink)


def text_width(text: str, font: QFont) -> float:
    """Advance of a line in px."""
    return QFontMetricsF(font).horizontalAdvance(text)


def tier_name(tier: str) -> str:
    """The tier in the language in force; a retailer's own tier as it is written."""
    names = {
        "member": QCoreApplication.translate("Tiers", "Member"),
        "silver": QCoreApplication.translate("Tiers", "Silver"),
        "gold": QCoreApplication.translate("Tiers", "Gold"),
        "platinum": QCoreApplication.translate("Tiers", "Platinum"),
    }
    return names.get(tier, tier)


def tier_chip(tier: str) -> Chip | None:
    """The chip of a loyalty tier: member and silver outlined, gold with a crown, platinum filled with a gem; none for none."""
    tone, icon = {"gold": ("gold", "crown"), "platinum": ("solid", "gem")}.get(tier, ("outline", ""))
    return Chip(tier_name(tier), tone, icon) if tier else None
