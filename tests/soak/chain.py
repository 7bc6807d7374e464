"""A chain under faults: one hub's process, many tills in processes of their own, shoppers, bad lines, and kill -9 for all.

`python -m tests.soak.chain --tills 20 --minutes 60 --seed 1`; exit code 1 when something does not hold at the end.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from clienteling import app
from clienteling.hub import storefront
from clienteling.hub.seeding.chance import Chance
from clienteling.sync import engine
from clienteling.sync.client import HubClient
from tests.fixtures_hub import Hub
from tests.fixtures_till import settings_of
from tests.network.faults import Storm
from tests.network.proxy import Proxy
from tests.network.shop import HubProcess, kept, running, until_quiet
from tests.soak import shoppers, verdict

_IN_ONE_PROCESS = 5  # tills; they die together
_HUB_LIVES = 45.0  # seconds on average until it is killed
_TILLS_LIVE = 25.0  # the same for some process of tills
_WEATHER_HOLDS = 12.0  # seconds on average on each line
_SHARES = (0.0, 0.05, 0.2, 0.5, 1.0)  # of all requests that meet a fault


@dataclass
class Chain:
    """Everything that runs, and how often something of it was killed."""

    folder: Path
    hub: Hub
    process: HubProcess
    args: argparse.Namespace
    chance: Chance
    lines: dict[int, Proxy] = field(default_factory=dict)
    workers: dict[tuple[int, ...], subprocess.Popen[str]] = field(default_factory=dict)
    killed: Counter[str] = field(default_factory=Counter)
    peaks: dict[str, int] = field(default_factory=dict)

    def enrol(self) -> None:
        """Each till once, over a line of its own."""
        for number in range(1, self.args.tills + 1):
            line = self.lines[number] = Proxy(self.process.port)
            home = self.folder / f"till-{number}"
            till, _ = app.enrol(settings_of(home), line.url, self.hub.code(), home.name)
            with till, HubClient.of(till) as client:
                engine.bootstrap(till, client)

    def open(self, tills: tuple[int, ...]) -> None:
        """A process with these tills."""
        words = ["--folder", str(self.folder), "--tills", ",".join(map(str, tills))]
        words += ["--customers", str(self.args.customers), "--pace", str(self.args.pace)]
        words += ["--seed", str(self.args.seed * 1000 + self.killed["tills"])]
        command = [sys.executable, "-X", "faulthandler", "-m", "tests.soak.worker", *words]
        self.workers[tills] = subprocess.Popen(command, stdin=subprocess.PIPE, text=True)

    def day(self) -> None:
        """Faults until the time is over."""
        end = time.monotonic() + self.args.minutes * 60
        while time.monotonic() < end:
            time.sleep(1.0)
            for number, line in self.lines.items():
                if self.chance.some(1 / _WEATHER_HOLDS):
                    share = self.chance.pick(_SHARES)
                    line.weather = Storm(self.args.seed, share, number, self.chance.within(0, 1 << 30))
            self._look()
            if self.chance.some(1 / _TILLS_LIVE):
                self._kill_tills()
            if self.chance.some(1 / _HUB_LIVES):
                self.process.kill()
                self.killed["hub"] += 1
                time.sleep(self.chance.fraction() * 3)
                self.process.start()

    def _kill_tills(self) -> None:
        tills = self.chance.pick(sorted(self.workers))
        worker = self.workers[tills]
        worker.kill()
        worker.communicate()
        self.killed["tills"] += 1
        self.open(tills)

    def _look(self) -> None:
        for tills, worker in self.workers.items():
            assert worker.poll() is None, f"the process of tills {tills} ended by itself: {worker.returncode}"
            self._peak("tills", worker.pid)
        self._peak("hub", self.process.pid)

    def _peak(self, name: str, process: int) -> None:
        with contextlib.suppress(OSError, StopIteration):
            lines = Path(f"/proc/{process}/status").read_text("ascii").splitlines()
            peak = next(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM"))
            self.peaks[name] = max(peak, self.peaks.get(name, 0))

    def evening(self) -> None:
        """Fair weather; everybody finishes what they are at and goes home."""
        for line in self.lines.values():
            line.clear()
        for worker in self.workers.values():
            worker.communicate(timeout=120)

    def judged(self) -> list[str]:
        """What does not hold once every till has sent and fetched everything."""
        for number in self.lines:
            self._quiet(number)
        every, wrong = kept(self.hub), verdict.of_hub(self.hub)
        for number in self.lines:
            home = self.folder / f"till-{number}"
            with app.open_till(settings_of(home)) as till, HubClient.of(till) as client:
                until_quiet(till, 120)
                wrong += verdict.of_till(every, till, verdict.diary(home))
                wrong += verdict.compared(till, client)
        return wrong

    def _quiet(self, number: int) -> None:
        with app.open_till(settings_of(self.folder / f"till-{number}")) as till:
            until_quiet(till, 120)

    def close(self) -> None:
        """Nothing stays behind, whatever happened."""
        for worker in self.workers.values():
            worker.kill()
            worker.communicate()
        for line in self.lines.values():
            line.close()


def main() -> int:
    """Runs a chain, prints what came of it, and writes it as JSON."""
    args = _arguments()
    with _folder(args.home) as folder, running(folder / "hub", args.customers) as (hub, process):
        with hub.engine.begin() as connection:
            storefront.set_secret(connection, shoppers.SECRET)
        chain = Chain(folder, hub, process, args, Chance(args.seed, "chain"))
        try:
            chain.enrol()
            numbers = sorted(chain.lines)
            for first in range(0, len(numbers), _IN_ONE_PROCESS):
                chain.open(tuple(numbers[first : first + _IN_ONE_PROCESS]))
            with shoppers.Shoppers(hub.url, args.customers, args.seed) as web:
                chain.day()
            chain.evening()
            wrong = chain.judged()
            figures = _figures(chain, web, wrong)
        finally:
            chain.close()
    _told(figures, args.out)
    return 1 if wrong else 0


def _figures(chain: Chain, web: shoppers.Shoppers, wrong: list[str]) -> dict[str, Any]:
    entries = [entry for number in chain.lines for entry in verdict.diary(chain.folder / f"till-{number}")]
    took = [entry["took"] for entry in entries if "took" in entry and entry["did"] != "claim"]
    rounds = Counter(entry["round"] for entry in entries if "round" in entry)
    met = sum((line.met for line in chain.lines.values()), Counter[str]())
    documents = Counter(kind for kind, _ in kept(chain.hub))
    return {
        "seed": chain.args.seed,
        "minutes": chain.args.minutes,
        "tills": chain.args.tills,
        "operations": dict(Counter(entry["did"] for entry in entries if "took" in entry).most_common()),
        "refused or offline": dict(
            Counter(entry["code"] for entry in entries if "code" in entry).most_common()
        ),
        "seconds of an operation": {
            "median": statistics.median(took),
            "p99": statistics.quantiles(took, n=100)[98],
            "longest": max(took),
        },
        "rounds": rounds["ok"],
        "rounds that failed": dict((rounds - Counter(ok=rounds["ok"])).most_common()),
        "longest until a till was back (s)": max(
            (entry.get("recovered") or 0 for entry in entries), default=0
        ),
        "requests": met.total(),
        "faults": {name: times for name, times in met.most_common() if name != "fair"},
        "killed": dict(chain.killed),
        "shoppers": {str(status): times for status, times in web.answers.most_common()},
        "documents": dict(documents.most_common()),
        "peak memory (MiB)": chain.peaks,
        "wrong": wrong,
    }


def _told(figures: dict[str, Any], out: Path) -> None:
    for name, value in figures.items():
        if name != "wrong":
            shown = (
                ", ".join(f"{key} {one}" for key, one in value.items()) if isinstance(value, dict) else value
            )
            print(f"{name:34}{shown}")
    for one in figures["wrong"]:
        print(f"WRONG: {one}")
    print("Everything holds." if not figures["wrong"] else f"Repeat with --seed {figures['seed']}.")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.soak.chain", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("--tills", type=int, default=20)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--customers", type=int, default=200)
    parser.add_argument(
        "--pace", type=float, default=2.0, help="seconds between two deeds at a till (default: %(default)s)"
    )
    parser.add_argument(
        "--home", type=Path, help="where the files go, such as a RAM disk; kept (default: temporary)"
    )
    parser.add_argument("--out", type=Path, default=Path("artifacts/soak/chain.json"))
    return parser.parse_args()


@contextlib.contextmanager
def _folder(given: Path | None) -> Iterator[Path]:
    """Where everything is kept: given, and then kept for who wants to look, or temporary."""
    made = given or Path(tempfile.mkdtemp(prefix="clienteling-chain-"))
    made.mkdir(parents=True, exist_ok=True)
    try:
        yield made
    finally:
        if given is None:
            shutil.rmtree(made, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
