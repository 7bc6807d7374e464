"""Run many races, or tell one: python -m tests.races --runs 10000 --seed 0, --replay 42, --mutant NAME."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager, nullcontext

from tests.races import mutants, race
from tests.races.play import play
from tests.races.race import Race
from tests.simulation.world import Played

_CHUNK = 25  # races run by one process at a time

Failed = dict[int, str]


def main() -> int:
    """Exit code 1 when a rule broke (with --mutant: when none did), 2 for arguments that cannot be read."""
    args = _arguments()
    if args.replay is not None:
        return _replay(args.replay, args.mutant)
    began, runs, failed = time.monotonic(), 0, {}
    seeds = list(range(args.seed, args.seed + args.runs))
    chunks = [seeds[place : place + _CHUNK] for place in range(0, len(seeds), _CHUNK)]
    for chunk, broken in zip(chunks, _run(chunks, args), strict=True):
        runs += len(chunk)
        failed |= broken
        for seed, why in broken.items():
            print(f"seed {seed}: {why}")
        pace = runs / (time.monotonic() - began)
        print(f"{runs} races for one cart, {pace:.1f} a second, {len(failed)} broken", flush=True)
    for seed in sorted(failed)[:1]:
        _replay(seed, args.mutant)
    return int(bool(failed) != bool(args.mutant))


def run_chunk(seeds: list[int], mutant: str | None = None) -> Failed:
    """Run some races, in whichever process this is; gives what broke, by seed."""
    with _mutated(mutant):
        done = {seed: play(race.write(seed)).broken for seed in seeds}
    return {seed: str(broken) for seed, broken in done.items() if broken is not None}


def shortened(whole: Race, rule: str) -> Race:
    """The race with only those acts left without which the rule would hold."""
    for who in ("world", "web", "1", "0"):
        acts = getattr(whole, who) if who in ("world", "web") else whole.counters[int(who)]
        for place in reversed(range(len(acts))):
            tried = whole.without(who, place)
            broken = play(tried).broken
            whole = tried if broken is not None and broken.rule == rule else whole
    return whole


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.races", description=__doc__)
    parser.add_argument(
        "--runs", type=int, default=1000, metavar="N", help="how many races (default: %(default)s)"
    )
    parser.add_argument(
        "--seed", type=int, default=0, metavar="S", help="the seed of the first one (default: %(default)s)"
    )
    parser.add_argument(
        "--workers", type=int, default=1, metavar="N", help="processes (default: %(default)s)"
    )
    parser.add_argument(
        "--replay", type=int, metavar="SEED", help="tell one race, and shorten it when it fails"
    )
    parser.add_argument(
        "--mutant", choices=sorted(mutants.ALL), metavar="NAME", help="break a rule of the program first"
    )
    return parser.parse_args()


def _run(chunks: list[list[int]], args: argparse.Namespace) -> Iterator[Failed]:
    if args.workers == 1:
        yield from (run_chunk(chunk, args.mutant) for chunk in chunks)
        return
    with ProcessPoolExecutor(args.workers) as pool:
        yield from pool.map(run_chunk, chunks, [args.mutant] * len(chunks))


def _replay(seed: int, mutant: str | None) -> int:
    with _mutated(mutant):
        whole = race.write(seed)
        done = play(whole)
        _tell(f"The race of seed {seed}", done)
        if done.broken is None:
            return int(mutant is not None)
        shorter = shortened(whole, done.broken.rule)
        _tell("The same with what it needs", play(shorter))
        print(f"  {shorter!r}")
    return int(mutant is None)


def _tell(title: str, done: Played) -> None:
    print(f"\n{title} ({done.hash[:16]}, {done.steps} turns)\n" + "\n".join(done.told))
    print(f"BROKEN {done.broken}" if done.broken else "Every rule holds.")


def _mutated(name: str | None) -> AbstractContextManager[None]:
    return mutants.ALL[name].applied() if name else nullcontext()


if __name__ == "__main__":
    sys.exit(main())
