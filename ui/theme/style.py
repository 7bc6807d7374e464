"""The widget style: Fusion with the design's metrics and no native focus frame. Colours come from the palette and QSS."""

from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from ui.theme.look import look

_METRICS = {
    QStyle.PixelMetric.PM_ScrollBarExtent: 10,
    QStyle.PixelMetric.PM_FocusFrameHMargin: 0,
    QStyle.PixelMetric.PM_FocusFrameVMargin: 0,
    QStyle.PixelMetric.PM_SmallIconSize: 20,
    QStyle.PixelMetric.PM_ButtonIconSize: 20,
    QStyle.PixelMetric.PM_ToolTipLabelFrameWidth: 6,
    QStyle.PixelMetric.PM_TextCursorWidth: 2,
    QStyle.PixelMetric.PM_MenuButtonIndicator: 16,
}
_HINTS = {
    QStyle.StyleHint.SH_Widget_Animate: 0,
    QStyle.StyleHint.SH_ItemView_ActivateItemOnSingleClick: 0,
    QStyle.StyleHint.SH_ToolTip_WakeUpDelay: 500,
    QStyle.StyleHint.SH_EtchDisabledText: 0,
    QStyle.StyleHint.SH_UnderlineShortcut: 0,
    # A finger that touches a field gets the system's keyboard at once, not at the second touch.
    QStyle.StyleHint.SH_RequestSoftwareInputPanel: int(
        QStyle.RequestSoftwareInputPanel.RSIP_OnMouseClick.value
    ),
}


class ClientelingStyle(QProxyStyle):
    """Fusion, quietened."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Sizes in px."""
        return _METRICS[metric] if metric in _METRICS else super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 -- Qt's own name
    ) -> int:
        """Behaviour of the style."""
        return _HINTS[hint] if hint in _HINTS else super().styleHint(hint, option, widget, returnData)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Everything but the focus frame, which the focus ring overlay draws."""
        if element != QStyle.PrimitiveElement.PE_FrameFocusRect:
            super().drawPrimitive(element, option, painter, widget)


def theme_palette() -> QPalette:
    """The palette of the theme in force, for what Qt paints by itself."""
    colors = look().colors
    role = QPalette.ColorRole
    chosen: dict[QPalette.ColorRole, QColor] = {
        role.Window: colors.canvas,
        role.WindowText: colors.ink,
        role.Base: colors.surface,
        role.AlternateBase: colors.sunken,
        role.Text: colors.ink,
        role.PlaceholderText: colors.ink3,
        role.Button: colors.surface,
        role.ButtonText: colors.ink,
        role.BrightText: colors.onFill,
        role.Highlight: colors.accentSoft,
        role.HighlightedText: colors.ink,
        role.Link: colors.accentInk,
        role.LinkVisited: colors.accentInk,
        role.Accent: colors.accent,
        role.ToolTipBase: colors.ink,
        role.ToolTipText: colors.surface,
        role.Light: colors.hover,
        role.Midlight: colors.line,
        role.Mid: colors.lineStrong,
        role.Dark: colors.control,
        role.Shadow: colors.line,
    }
    palette = QPalette()
    for each, color in chosen.items():
        palette.setColor(each, color)
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, colors.ink3)
    return palette
