"""The Attention page's rows and records, made from the questions of the service: plain texts, shortened in privacy mode."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui import i18n
from ui.delegates import AttentionRow
from ui.models import attention_words as says
from ui.models import rows, waiting, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clienteling.services.attention import Choice, Item, Side, Step
    from clienteling.till import Till


def _tr(text: str) -> str:
    return QCoreApplication.translate("attention", text)


@dataclass(frozen=True)
class Asked:
    """Everything the page shows, read at once."""

    items: tuple[Item, ...]
    solved: int
    quickly: bool
    waiting: tuple[waiting.Entry, ...]
    customers: int


@dataclass(frozen=True)
class SideShown:
    """One side as it stands on its card; `marks` are (start, length) of what differs from the other side's value."""

    whose: str
    title: str
    lines: tuple[str, ...]
    marks: tuple[tuple[tuple[int, int], ...], ...]
    left_to_right: bool
    who: str
    when: str
    newest: bool

    @property
    def spoken(self) -> str:
        """The side as one sentence."""
        newest = _tr("Newest") if self.newest else ""
        return i18n.comma().join(
            part for part in (self.title, *self.lines, self.who, self.when, newest) if part
        )


def read(till: Till) -> Asked:
    """The questions of this till, what waits to be sent, and how many customers are here."""
    from clienteling.services import attention
    from clienteling.store import queries

    solved = attention.solved(till)
    return Asked(
        attention.items(till), solved.count, solved.quickly, waiting.read(till),
        queries.count_people(till.cache.conn),
    )  # fmt: skip


def who(item: Item, privacy: bool) -> str:
    """The customer's name as it may be shown."""
    return rows.shown(item.customer_name, privacy)


def item_rows(items: Sequence[Item], privacy: bool) -> list[AttentionRow]:
    """The list in the middle."""
    return [
        AttentionRow(
            item.key,
            says.icon(item.subject, item.field),
            says.TONES[item.weight],
            says.title(item.subject, item.field),
            who(item, privacy) or _thing(item),
            _tr("Handed to a manager") if item.for_manager else says.story(item.subject, _web(item)),
            i18n.clock_or_day(item.at),
        )
        for item in items
    ]


def _thing(item: Item) -> str:
    """What it is about, where it is about no customer."""
    if item.about == "till":
        return next((one.where for one in item.happened if one.where), "")
    if item.number:
        return _tr("Sale {number}").format(number=i18n.isolate(i18n.digits(item.number)))
    return waiting.name_of(item.command) if item.command else words.amount(item.total)


def head_line(item: Item, privacy: bool) -> str:
    """The quiet line under the question: who, the tier, the sale."""
    sale = _thing(item) if item.number or item.total or item.about == "till" else ""
    which = detail(item.field) if item.field.startswith("sizes.") else ""
    return words.joined(
        who(item, privacy), words.tier(item.tier) if item.tier else "", which, sale, words.amount(item.total)
    )


def _web(item: Item) -> bool:
    return any(side.own or side.channel in ("web", "app") for side in item.sides)


def sides(item: Item, privacy: bool) -> tuple[SideShown, ...]:
    """Both sides, with what differs marked."""
    lines = [_lines(item, side, privacy) for side in item.sides]
    marks = _marked(lines, item.weight == "data")
    return tuple(
        SideShown(
            side.whose, _title(side), text, found, side.kind in ("phone", "email", "order"), _by(item, side, privacy),
            i18n.day_clock(side.at) if side.at is not None else "", side.newest,
        )
        for side, text, found in zip(item.sides, lines, marks, strict=True)
    )  # fmt: skip


def _title(side: Side) -> str:
    if side.here:
        return _tr("This till")
    if side.own or side.channel in ("web", "app"):
        return words.channel(side.channel or "web")
    return side.where or (_tr("Another till") if side.who else _tr("Elsewhere"))


def _by(item: Item, side: Side, privacy: bool) -> str:
    """Who it was: the customer, or an associate and the till."""
    if side.own:
        return who(item, privacy) or _tr("The customer")
    return words.listed((side.who, side.where if side.here else ""))


def _lines(item: Item, side: Side, privacy: bool) -> tuple[str, ...]:
    if side.kind == "consent":
        return (_tr("Yes") if side.value == "yes" else _tr("No"),)
    if side.kind == "order":
        number = i18n.digits(side.value) if side.value else _tr("No number yet")
        return (number, words.amount(side.total)) if side.total else (number,)
    if len(side.values) > 1:
        return tuple(f"{detail(name)}: {_shown(name, value)}" for name, value in side.values)
    if privacy and side.masked:
        return (i18n.digits(side.masked) if side.kind == "phone" else side.masked,)
    if side.kind == "phone":
        return (i18n.digits(side.value),)
    return (_shown(item.field, side.value),)


def _shown(field: str, value: str) -> str:
    if not value:
        return _tr("Nothing")
    if field == "language":
        return words.language(value)
    if field.startswith("sizes."):
        return i18n.digits(value.replace(".", i18n.point()))
    return i18n.digits(value) if field == "birthday" else value


def detail(field: str) -> str:
    """A field of a customer by name."""
    if field.startswith("sizes."):
        return words.size(field.removeprefix("sizes."))
    return {
        "name.given": _tr("Given name"),
        "name.family": _tr("Family name"),
        "language": _tr("Language"),
        "birthday": _tr("Birthday"),
        "home_store": _tr("Home store"),
        "fit_note": _tr("Fit"),
    }.get(field, field)


def _marked(lines: list[tuple[str, ...]], wanted: bool) -> list[tuple[tuple[tuple[int, int], ...], ...]]:
    """What differs, line by line; amounts and numbers of two sales are not compared letter by letter."""
    if len(lines) != 2 or not wanted or len(lines[0]) != len(lines[1]):
        return [((),) * len(each) for each in lines]
    mine, theirs = lines
    pairs = [differing(*pair) for pair in zip(mine, theirs, strict=True)]
    return [
        tuple((pair[0],) if pair[0][1] else () for pair in pairs),
        tuple((pair[1],) if pair[1][1] else () for pair in pairs),
    ]


def differing(one: str, other: str) -> tuple[tuple[int, int], tuple[int, int]]:
    """(start, length) of what differs in each of two texts; length 0 where nothing is alike, or nothing differs."""
    most = min(len(one), len(other))
    start = next((place for place in range(most) if one[place] != other[place]), most)
    end = next((place for place in range(most - start) if one[-1 - place] != other[-1 - place]), most - start)
    lengths = len(one) - start - end, len(other) - start - end
    if start + end == 0 or not any(lengths):
        return (0, 0), (0, 0)
    return (start, lengths[0]), (start, lengths[1])


def side_choice(item: Item, whose: str) -> Choice | None:
    """The choice a side stands for; none where it cannot be kept."""
    codes = ("keep_theirs",) if whose == "theirs" else ("keep_mine", "edited", "keep_both")
    if item.subject in ("field", "contact", "consent", "cart") and whose == "mine":
        codes = ("keep_mine",)
    return next((each for code in codes for each in item.choices if each.code == code), None)


def choice(item: Item, code: str, privacy: bool) -> str:
    """The button of a choice."""
    side = {"keep_mine": "mine", "keep_theirs": "theirs"}.get(code)
    web = any(each.own for each in item.sides if each.whose == side)
    name = (who(item, privacy).split() or [""])[0]
    return says.choice(item.subject, code, item.field, web, name)


def step(item: Item, one: Step, privacy: bool) -> tuple[str, str]:
    """A time and what happened then."""
    at = i18n.clock_or_day(one.at) if one.at is not None else ""
    by = (who(item, privacy) or _tr("The customer")) if one.own else one.who or _tr("Somebody")
    where = one.where or (words.channel(one.channel) if one.own or one.channel == "web" else "")
    by = words.listed((by,))
    sentence = {
        "changed": _tr("{who} changed it"),
        "said_yes": _tr("{who} recorded a yes"),
        "said_no": _tr("{who} recorded a no"),
        "linked": _tr("The card was given to {who}"),
        "sold": _tr("{who} made the sale"),
        "handed": _tr("{who} handed it to a manager"),
        "salvaged": _tr("The file was damaged, then repaired"),
        "set_back": _tr("An older copy of the file was put back"),
        "refused": _tr("It no longer matched what was there"),
    }.get(one.what, _tr("Both were compared"))
    if one.what == "linked":
        by = rows.shown(next((side.value for side in item.sides if side.at == one.at), ""), privacy) or by
        where = ""
    said = sentence.format(who=by)
    return at, words.joined(said, where) if where and one.what not in ("refused", "raised") else said


def ask_text(item: Item) -> str:
    """What stands on the profile until somebody has asked."""
    values = [side.value for side in item.sides if side.kind != "consent" and side.value]
    asked = says.question(item.subject, item.field)
    return f"{asked} {' / '.join(values)}" if len(values) == 2 and len(item.sides[0].values) < 2 else asked
