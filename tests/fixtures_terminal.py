"""A card terminal for tests: the simulator as a process of its own, spoken to by the real adapter over a real socket."""

import http.client
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from clienteling.clock import SystemClock
from clienteling.devices.nexo import NexoTerminal
from clienteling.devices.nexo_messages import Ends
from clienteling.devices.terminal_line import Line
from clienteling.ids import SystemIds

PROGRAM = (sys.executable, "-m", "clienteling.devices.terminal_simulator")
ENDS = Ends("Till 7", "V400m-00000001")
CLOCK = SystemClock()


class Simulator:
    """One simulator and its file; it may be killed and started again, on the same port."""

    def __init__(self, file: Path, *options: str) -> None:
        self.file, self.options = file, options
        self.port = 0
        self.process: subprocess.Popen[str] | None = None
        self.address = ""
        self.start()

    def start(self) -> None:
        words = [*PROGRAM, "--file", str(self.file), "--port", str(self.port), "--until-stdin-closes"]
        self.process = subprocess.Popen(
            [*words, *self.options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        said = self.process.stdout.readline()
        assert said.startswith("listening on "), said
        self.address = said.split()[-1]
        self.port = urlsplit(self.address).port or 0

    def kill(self) -> None:
        """As a power cut: kill -9."""
        if self.process is not None:
            self.process.kill()
            self.process.wait(10)
            for pipe in (self.process.stdin, self.process.stdout):
                assert pipe is not None
                pipe.close()
            self.process = None

    def restart(self) -> None:
        """The power is back."""
        self.kill()
        self.start()

    def has_ended(self) -> bool:
        assert self.process is not None
        return self.process.wait(10) != 0

    def told(self) -> dict[str, Any]:
        """The books of the terminal and its bank."""
        told: dict[str, Any] = json.loads(self.exchange("GET", "/simulator"))
        return told

    @property
    def charged(self) -> int:
        """What customers have paid and not got back, in minor units."""
        charged: int = self.told()["charged"]
        return charged

    def follow(self, *script: str, reversals: tuple[str, ...] = ()) -> None:
        """What happens to the next payments and reversals."""
        self.exchange("POST", "/simulator", json.dumps({"script": script, "reversals": reversals}))

    def line_is_back(self) -> None:
        """The bank is told of what was approved without it."""
        self.exchange("POST", "/simulator", json.dumps({"forward": True}))

    def exchange(self, method: str, path: str, body: str | bytes | None = None) -> bytes:
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            line.request(method, path, body)
            return line.getresponse().read()
        finally:
            line.close()

    def terminal(self, patience: float = 20.0) -> NexoTerminal:
        """The real adapter. `patience`: seconds the till waits for a payment."""
        return NexoTerminal(Line(self.address), ENDS, clock=CLOCK, ids=SystemIds(CLOCK), patience=patience)


Simulators = Callable[..., Simulator]


@pytest.fixture
def simulator(tmp_path: Path) -> Iterator[Simulators]:
    """`simulator("approve", "decline")` starts one with a script; options as on its command line."""
    running: list[Simulator] = []

    def start(*script: str, options: tuple[str, ...] = ()) -> Simulator:
        file = tmp_path / f"terminal-{len(running) + 1}.jsonl"
        running.append(Simulator(file, "--script", ",".join(script), *options))
        return running[-1]

    yield start
    for one in running:
        one.kill()
