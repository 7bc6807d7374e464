"""A race: who does what around one cart, drawn from one seed. Nothing runs here; in which order it all happens is chance, too."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from clienteling.hub.seeding.chance import Chance, Weights

_DRAWS = 1 << 30


@dataclass(frozen=True, slots=True)
class Act:
    """One thing somebody does, with its own chance."""

    deed: str
    draw: int = 0


@dataclass(frozen=True, slots=True)
class Race:
    """`tills` are places of the prepared tills. `crash` is the till whose power goes, and at which of its moments."""

    seed: int
    tills: tuple[int, ...] = (0, 1)
    restless: float = 0.5
    counters: tuple[tuple[Act, ...], ...] = ((), ())
    rounds: tuple[int, ...] = (3, 3)
    """How often each till's own sync comes round."""
    web: tuple[Act, ...] = ()
    world: tuple[Act, ...] = ()
    crash: tuple[int, int] | None = None
    hub_dies: int = 0
    """At which of its statements the hub's process ends; 0: never."""
    bad_line: float = 0.0
    """How likely a request meets trouble on the line."""
    skews: tuple[int, ...] = field(default=())

    def without(self, who: str, place: int) -> Race:
        """The same race without one act of `web`, `world` or a counter (by its number)."""
        if who in ("web", "world"):
            acts: tuple[Act, ...] = getattr(self, who)
            return replace(self, **{who: acts[:place] + acts[place + 1 :]})
        number = int(who)
        counters = list(self.counters)
        counters[number] = counters[number][:place] + counters[number][place + 1 :]
        return replace(self, counters=tuple(counters))


# What an associate means to do with the cart, in the order it is done.
PLANS: tuple[tuple[int, tuple[str, ...]], ...] = (
    (8, ("claim", "card")),
    (6, ("claim", "cash")),
    (4, ("claim", "renew", "card")),
    (4, ("claim", "begin", "look", "ask")),
    (3, ("claim", "part", "card")),
    (3, ("claim", "part", "undo", "cash")),
    (4, ("claim pinned", "card")),
    (2, ("claim pinned", "cash")),
    (4, ("claim", "give back", "claim", "cash")),
    (3, ("claim", "give back")),
    (3, ("named by card",)),
    (2, ("named in cash",)),
    (3, ("claim", "card", "ask", "card")),
    (2, ("claim", "add", "card")),
    (2, ("break", "claim", "card")),
    (2, ("claim", "restart", "card")),
    (7, ("claim", "talk", "card")),
    (4, ("claim", "talk", "cash")),
    (3, ("claim", "card", "talk", "card")),
    (5, ("claim", "hold", "resume", "card")),
    (3, ("claim", "hold", "talk", "resume", "cash")),
    (3, ("resume", "card")),
    (2, ("claim", "hold", "drop")),
    (3, ("claim", "save home", "claim", "cash")),
    (3, ("claim", "code", "points", "card")),
    (2, ("claim", "discount", "cash")),
    (4, ("claim", "part in cash", "part elsewhere", "card")),
    (4, ("sign in", "claim", "gift card", "part in cash", "card")),
    (3, ("sign in", "claim", "gift card", "ask", "card")),
    (3, ("claim", "send link")),
    (2, ("claim", "part in cash", "send link", "talk", "cancel link")),
)

WEB: tuple[tuple[int, str], ...] = (
    (5, "pay"),
    (3, "land"),
    (3, "pay by link"),
    (3, "save"),
    (2, "save the same"),
)
WORLD: tuple[tuple[int, str], ...] = (
    (6, "minutes"), (6, "sweep"), (2, "price"), (3, "line down"), (3, "line up"), (2, "stop"), (1, "bank"),
)  # fmt: skip


def write(seed: int) -> Race:
    """The race of a seed."""
    chance = Chance(seed, "race")
    second = chance.pick((1, 1, 2))  # beside the first till, or in another store
    counters = tuple(_counter(chance) for _ in range(2))
    return Race(
        seed,
        tills=(0, second),
        restless=chance.pick((0.08, 0.25, 0.5, 0.9)),
        counters=counters,
        rounds=(chance.within(1, 4), chance.within(1, 4)),
        web=_acts(chance, WEB, chance.within(0, 4)),
        world=_acts(chance, WORLD, chance.within(0, 6)),
        crash=(chance.within(0, 1), chance.within(1, 90)) if chance.some(0.3) else None,
        hub_dies=chance.within(1, 400) if chance.some(0.15) else 0,
        bad_line=chance.pick((0.0, 0.0, 0.05, 0.15)),
        skews=tuple(chance.within(-18_000, 18_000) for _ in range(3)) if chance.some(0.3) else (),
    )


def _counter(chance: Chance) -> tuple[Act, ...]:
    plans, weights = [plan for _, plan in PLANS], Weights([weight for weight, _ in PLANS])
    deeds = [deed for _ in range(chance.pick((1, 1, 2))) for deed in chance.weighted(plans, weights)]
    return tuple(Act(deed, chance.within(0, _DRAWS)) for deed in deeds)


def _acts(chance: Chance, table: tuple[tuple[int, str], ...], count: int) -> tuple[Act, ...]:
    names, weights = [name for _, name in table], Weights([weight for weight, _ in table])
    return tuple(Act(chance.weighted(names, weights), chance.within(0, _DRAWS)) for _ in range(count))
