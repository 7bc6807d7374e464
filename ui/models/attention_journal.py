"""What the Attention page tells of a till's own journal: what a repair kept and lost, how far an older copy was. Figures only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from clienteling.domain.reading import members, number, text
from ui import i18n
from ui.models import words

if TYPE_CHECKING:
    from clienteling.services.attention import Item

RANGES = 12
"""How many ranges of missing numbers are shown; all of them stand in the report beside the file."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("attention", text)


def told(item: Item) -> tuple[tuple[str, str], ...]:
    """(label, value) of what a person reads before putting it aside; empty for other questions."""
    facts = item.facts
    if item.reason == "salvaged":
        return _repaired(facts)
    if item.reason == "set_back":
        return _older(facts)
    if item.reason == "till_set_back" and text(facts, "other_at"):
        first = i18n.day_clock(text(facts, "other_at") or "")
        return ((_tr("Number given twice"), i18n.number(number(facts, "seq"))), (_tr("First given"), first))
    return ()


def _repaired(facts: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    ranges = [(int(first), int(last)) for first, last in facts.get("missing") or ()]
    missing = sum(last - first + 1 for first, last in ranges)
    lines = [
        (_tr("Changes kept"), i18n.number(_count(facts, "commands"))),
        (_tr("Of these still to be sent"), i18n.number(_count(facts, "waiting"))),
        (_tr("Payments kept"), i18n.number(_count(facts, "attempts"))),
        (_tr("Changes missing"), i18n.number(missing + _count(facts, "not_whole"))),
    ]
    if ranges:
        lines.append((_tr("Missing numbers"), _shown(ranges)))
    if _count(facts, "bad_pages"):
        parts = _tr("{bad} of {all}").format(
            bad=i18n.number(_count(facts, "bad_pages")), all=i18n.number(_count(facts, "pages"))
        )
        lines.append((_tr("Damaged parts of the file"), parts))
    lines.append((_tr("Report"), i18n.isolate(text(facts, "report") or "")))
    return tuple(lines)


def _older(facts: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    here, known = members(facts, "journal"), members(facts, "seen")
    lines = []
    for name, label in (("seq", _tr("Changes missing")), ("order", _tr("Sales numbered since"))):
        gone = max(0, _count(known, name) - _count(here, name))
        if gone:
            lines.append((label, i18n.number(gone)))
    last = _tr("{here} here, {known} known").format(
        here=i18n.number(_count(here, "seq")), known=i18n.number(_count(known, "seq"))
    )
    return (*lines, (_tr("Last number"), last))


def _count(facts: Mapping[str, Any], name: str) -> int:
    found = facts.get(name)
    return found if isinstance(found, int) else 0


def _shown(ranges: list[tuple[int, int]]) -> str:
    """A range in words: a dash between numbers is read the wrong way round in a right-to-left line."""
    span = _tr("{first} to {last}")
    shown = [
        i18n.number(first) if first == last else span.format(first=i18n.number(first), last=i18n.number(last))
        for first, last in ranges[:RANGES]
    ]
    return words.listed([*shown, "…"] if len(ranges) > RANGES else shown)
