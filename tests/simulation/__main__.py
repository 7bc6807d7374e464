"""Play many stories, or show one: python -m tests.simulation --seeds 0..999, --minutes 60, --replay 42, --mutant NAME."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from itertools import count, islice

from tests.simulation import mutants, shrink, story
from tests.simulation.rules import ALL
from tests.simulation.world import Played, play

_CHUNK = 25  # seeds played by one process at a time


@dataclass
class Figures:
    """What came of many stories."""

    seeds: int = 0
    steps: int = 0
    struck: Counter[str] = field(default_factory=Counter)
    failed: dict[int, str] = field(default_factory=dict)

    def add(self, other: Figures) -> None:
        """These and those."""
        self.seeds += other.seeds
        self.steps += other.steps
        self.struck.update(other.struck)
        self.failed.update(other.failed)


def main() -> int:
    """Exit code 1 when a rule broke (with --mutant: when none did), 2 for arguments that cannot be read."""
    args = _arguments()
    if args.replay is not None:
        return _replay(args.replay, args.steps, args.mutant)
    began = time.monotonic()
    figures = Figures()
    for done in _played(_chunks(args, began), args):
        figures.add(done)
        _say(figures, done, time.monotonic() - began)
    for seed in sorted(figures.failed)[:1]:
        _replay(seed, args.steps, args.mutant)
    broke = bool(figures.failed)
    return int(broke != bool(args.mutant))


def play_chunk(seeds: list[int], steps: int | None, mutant: str | None) -> Figures:
    """Play some seeds, in whichever process this is."""
    figures = Figures()
    with _mutated(mutant):
        for seed in seeds:
            done = play(story.write(seed, steps), ALL)
            failed = {seed: str(done.broken)} if done.broken else {}
            figures.add(Figures(1, done.steps, Counter(done.struck), failed))
    return figures


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seeds", default="0..999", metavar="A..B", help="play these (default: %(default)s)")
    parser.add_argument("--minutes", type=float, metavar="M", help="play on from the first seed for so long")
    parser.add_argument("--steps", type=int, metavar="N", help="steps of each story (default: drawn)")
    parser.add_argument(
        "--workers", type=int, default=1, metavar="N", help="processes (default: %(default)s)"
    )
    parser.add_argument(
        "--replay", type=int, metavar="SEED", help="tell one story, and shorten it when it fails"
    )
    parser.add_argument(
        "--mutant", choices=sorted(mutants.ALL), metavar="NAME", help="break a rule of the program first"
    )
    return parser.parse_args()


def _chunks(args: argparse.Namespace, began: float) -> Iterator[list[int]]:
    first, _, last = args.seeds.partition("..")
    seeds: Iterable[int] = range(int(first), int(last or first) + 1)
    if args.minutes is not None:
        seeds = count(int(first))
    listed = iter(seeds)
    while chunk := list(islice(listed, _CHUNK)):
        if args.minutes is not None and time.monotonic() - began > args.minutes * 60:
            return
        yield chunk


def _played(chunks: Iterator[list[int]], args: argparse.Namespace) -> Iterator[Figures]:
    if args.workers == 1:
        yield from (play_chunk(chunk, args.steps, args.mutant) for chunk in chunks)
        return
    with ProcessPoolExecutor(args.workers) as pool:
        # As many at a time as there are processes: with --minutes the supply has no end.
        while batch := list(islice(chunks, args.workers)):
            yield from pool.map(play_chunk, batch, [args.steps] * len(batch), [args.mutant] * len(batch))


def _say(all_: Figures, done: Figures, seconds: float) -> None:
    for seed, why in sorted(done.failed.items()):
        print(f"seed {seed}: {why}")
    struck = ", ".join(f"{kind} {times}" for kind, times in all_.struck.most_common())
    pace = f"{all_.seeds} seeds, {all_.steps} steps, {all_.seeds / seconds:.1f} seeds/s"
    print(f"{pace}, {len(all_.failed)} failed; struck: {struck}", flush=True)


def _replay(seed: int, steps: int | None, mutant: str | None) -> int:
    with _mutated(mutant):
        whole = story.write(seed, steps)
        done = play(whole, ALL)
        _tell(f"The story of seed {seed}", done)
        if done.broken is None:
            return int(mutant is not None)
        shorter = shrink.shorten(whole, done.broken.rule, ALL)
        _tell(
            f"The same, shortened from {len(whole.steps)} steps to {len(shorter.steps)}", play(shorter, ALL)
        )
        print("\n".join(f"  {one!r}," for one in shorter.steps))
    return int(mutant is None)


def _tell(title: str, done: Played) -> None:
    print(f"\n{title} ({done.hash[:16]})\n" + "\n".join(done.told))
    print(f"BROKEN {done.broken}" if done.broken else "Every rule holds.")


def _mutated(name: str | None) -> AbstractContextManager[None]:
    return mutants.ALL[name].applied() if name else nullcontext()


if __name__ == "__main__":
    sys.exit(main())
