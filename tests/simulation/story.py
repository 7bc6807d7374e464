"""A story: which machines there are and what happens to them step by step, drawn from one seed. Nothing runs here.

A step carries its own chance and its own trouble, so that any step can be left out and the others stay what they are.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from clienteling.hub.seeding.chance import Chance, Weights

FEWEST, MOST = 10, 44  # steps of a story, unless told otherwise
_DRAWS = 1 << 30


@dataclass(frozen=True, slots=True)
class Trouble:
    """A fault that strikes a step once: at its `place`-th request, write or statement, if it gets that far.

    With a `moment` (store/points.py) only this one is counted.
    """

    kind: str
    place: int = 1
    moment: str = ""

    def __str__(self) -> str:
        return f"{self.kind}@{self.place}"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happens: what, at which till (counted from 0), with which chance and trouble."""

    deed: str
    who: int = 0
    draw: int = 0
    trouble: Trouble | None = None

    def __str__(self) -> str:
        return f"{self.deed} by till {self.who + 1}" + (f", {self.trouble}" if self.trouble else "")


@dataclass(frozen=True, slots=True)
class Story:
    """`tills` are places of the prepared tills; `skews` are seconds the hub's and each till's clock is wrong by.

    `page` is how many documents an answer of the hub holds, 0 for the usual number.
    """

    seed: int
    tills: tuple[int, ...] = (0, 1)
    skews: tuple[int, ...] = ()
    steps: tuple[Step, ...] = ()
    page: int = 0

    def with_steps(self, steps: tuple[Step, ...]) -> Story:
        """The same machines, another course of things."""
        return replace(self, steps=steps)


# What one associate does in a row; other tills, the shop online and the world get in between.
SCENES: tuple[tuple[int, tuple[str, ...]], ...] = (
    (5, ("note", "sync")),
    (5, ("correct", "sync")),
    (3, ("consent", "sync")),
    (3, ("wish", "unwish", "sync")),
    (2, ("contact", "card", "sync")),
    (2, ("newcomer", "sync")),
    (2, ("visit", "look up")),
    (5, ("sell", "sync")),
    (3, ("sell", "sell", "note", "sync")),
    (4, ("sell by card", "sync", "settle", "sync")),
    (3, ("sell by card", "ask", "sync", "settle")),
    (6, ("claim", "pay", "sync", "settle")),
    (6, ("claim", "pay by card", "sync", "settle")),
    (4, ("claim", "pay by card", "ask", "sync", "settle")),
    (4, ("claim", "renew", "add", "pay", "sync")),
    (3, ("claim", "wait", "pay", "sync", "settle")),
    (3, ("claim", "wait", "pay by card", "pay", "sync")),
    (2, ("claim", "give back", "sync")),
    (2, ("sign in", "break claim", "sync")),
    (4, ("sell named", "sync")),
    (2, ("pay by card", "undo", "settle")),
    (4, ("lay out", "code", "points", "pay", "sync")),
    (3, ("claim", "discount", "points", "pay by card", "sync", "settle")),
    (3, ("claim", "code", "take out", "pay", "sync")),
    (4, ("lay out", "part in cash", "part elsewhere", "pay by card", "sync", "settle")),
    (4, ("sign in", "claim", "gift card", "part in cash", "ask", "pay", "sync", "settle")),
    (3, ("lay out", "sign in", "gift card", "gift card", "undo", "settle", "sync")),
    (4, ("lay out", "hold", "sync", "resume", "pay", "sync")),
    (4, ("claim", "hold", "resume", "pay by card", "sync", "settle")),
    (2, ("resume", "pay", "sync")),
    (3, ("lay out", "send link", "sync", "settle", "sync")),
    (3, ("claim", "part in cash", "send link", "sync", "settle", "sync")),
    (1, ("cancel link", "sync", "settle")),
    (1, ("drop", "sync")),
    (3, ("claim", "add", "save home", "sync")),
    (2, ("lay out", "save home", "sync")),
    (10, ("sync",)),
    (2, ("sign in",)),
    (3, ("decide", "sync")),
    (1, ("hand", "sync", "sign in", "decide")),
    (1, ("cash back", "sync")),
    (3, ("restart", "sync")),
)

# What happens without any till, and how likely each is beside the others.
EVENTS: tuple[tuple[int, str], ...] = (
    (8, "fill online"), (6, "check out online"), (2, "wish online"), (4, "pay link"),
    (3, "price"), (2, "season"), (6, "wait"), (4, "sweep"),
)  # fmt: skip

# Trouble that takes a step of its own.
MISHAPS: tuple[tuple[int, str], ...] = (
    (4, "line down"), (4, "line up"), (3, "deliver late"), (2, "clock jumps"), (2, "hub clock jumps"),
    (2, "crash"), (1, "cache lost"), (1, "cache damaged"), (2, "cache older"), (2, "copy hub"), (2, "restore hub"),
    (1, "staff"), (1, "night"), (2, "scope"), (1, "move"), (2, "erase"), (1, "out of service"),
    (1, "forward"),
)  # fmt: skip

# Trouble inside a step, with the last place it may strike at.
TROUBLES: dict[str, int] = {
    "no way": 4, "answer lost": 4, "twice": 4, "late": 4, "slow": 4, "portal": 4, "busy": 4, "cut": 4,
    "dies asking": 4, "dies waiting": 4, "dies writing": 14, "disk full": 10, "hub dies": 40,
    "terminal silent": 2,
}  # fmt: skip


def write(seed: int, length: int | None = None) -> Story:
    """The story of a seed. Each has its own weather: how much trouble there is, and of which kinds."""
    chance = Chance(seed, "story")
    tills = tuple(chance.sample(range(4), chance.pick((2, 2, 2, 3, 4))))
    is_wrong = chance.some(0.5)
    skews = tuple(chance.within(-18_000, 18_000) if is_wrong else 0 for _ in range(len(tills) + 1))
    page = chance.pick((0, 0, 5, 2))
    length = length or chance.within(FEWEST, MOST)
    return Story(seed, tills, skews, tuple(_steps(chance, len(tills), length)), page)


def _steps(chance: Chance, tills: int, length: int) -> list[Step]:
    scenes, events, mishaps = (_some(chance, table) for table in (SCENES, EVENTS, MISHAPS))
    kinds = chance.sample(sorted(TROUBLES), chance.within(1, 5))
    rate, mishap_rate, event_rate = chance.pick((0.0, 0.15, 0.3, 0.5)), chance.pick((0.0, 0.08, 0.2)), 0.22
    plans: list[list[str]] = [[] for _ in range(tills)]
    steps: list[Step] = []
    while len(steps) < length:
        who, draw, fraction = chance.within(0, tills - 1), chance.within(0, _DRAWS), chance.fraction()
        if fraction < mishap_rate:
            deed = chance.weighted(*mishaps)
        elif fraction < mishap_rate + event_rate:
            deed = chance.weighted(*events)
        else:
            plans[who] = plans[who] or list(chance.weighted(*scenes))
            deed = plans[who].pop(0)
        steps.append(Step(deed, who, draw, _trouble(chance, kinds) if chance.some(rate) else None))
    return steps


def _some(chance: Chance, table: tuple[tuple[int, object], ...]) -> tuple[list, Weights]:
    """A part of a table: a story with few kinds of things in it meets their combinations sooner."""
    kept = [row for row in table if chance.some(0.7)] or list(table)
    return [row[1] for row in kept], Weights([row[0] for row in kept])


def _trouble(chance: Chance, kinds: list[str]) -> Trouble:
    kind = chance.pick(kinds)
    return Trouble(kind, chance.within(1, TROUBLES[kind]))
