"""What a figure or a chart of the insights page means: its definition, what it is made of, its interval, before, goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.models import insights_words as said
from ui.widgets import Dialog, Text, row

if TYPE_CHECKING:
    from clienteling.services.insights_views import Figure, Insights
    from ui.counter import Counter


def _tr(text: str) -> str:
    return QCoreApplication.translate("insights", text)


def explain(
    counter: Counter, title: str, about: str, made: Insights, lines: tuple[tuple[str, str], ...]
) -> Dialog:
    """A dialog with the definition and lines of facts; Esc closes it."""
    dialog = Dialog(counter.window, title, said.meaning(about), width=520)
    for name, value in (*lines, (_tr("Days"), said.days(made.period.since, made.period.until))):
        dialog.body.addLayout(
            row(Text(name, "body", "ink2"), None, Text(value, "body", strong=True, tabular=True))
        )
    dialog.add_choice(_tr("Close"), "primary", "", "Esc")
    dialog.open()
    return dialog


def of_figure(figure: Figure, made: Insights) -> tuple[tuple[str, str], ...]:
    """The facts behind a figure."""
    currency = made.currency
    shown = said.too_few() if figure.hidden else said.nothing()
    found = [
        (_tr("Value"), shown if figure.value is None else said.written(figure.value, figure.unit, currency))
    ]
    if not figure.hidden:
        found.append((_tr("Made of"), said.basis(figure.name, figure.n)))
        found.append(
            (_tr("With 95 % certainty"), said.interval(figure, currency) or _tr("A sum, no estimate"))
        )
    if figure.before is not None:
        found.append((_tr("Before"), said.written(figure.before, figure.unit, currency)))
    if figure.goal is not None:
        found.append((_tr("Goal"), said.written(figure.goal, figure.unit, currency)))
    if figure.name in said.RETURNS:
        found += _returns(figure, made)
    return tuple(found)


def _returns(figure: Figure, made: Insights) -> list[tuple[str, str]]:
    """The same returns by the other two definitions: they differ widely, so all stand on the screen."""
    others = [one for name, one in made.figures.items() if name in said.RETURNS and one.name != figure.name]
    return [
        (said.name(one.name), said.written(one.value, one.unit, made.currency))
        for one in others
        if one.value is not None
    ]
