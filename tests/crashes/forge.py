"""A process with everything imported that forks another one for each crash: starting Python anew takes a second, this 10 ms.

`python -m tests.crashes.forge` reads one job per line (JSON) and answers with one line; `Forge` is the other end.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import traceback
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


class Forge:
    """The tests' end: gives jobs and waits for what became of them. A fork is ended with the forge at the latest."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.crashes.forge"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )

    def ask(self, **job: Any) -> dict[str, Any]:
        """Do a job in a process of its own; gives its answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(job) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def close(self) -> None:
        """End the forge and the hub it may still have."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(20)
        assert self._process.stdout is not None
        self._process.stdout.close()


def main() -> None:
    """The forge's end. It has no thread and no open file of a till when it forks."""
    from tests.crashes import flows, hubs

    hub = 0
    for line in sys.stdin:
        job = json.loads(line)
        if job["do"] == "flow":
            answer = _till(flows.run_short if "room" in job else flows.run, job)
        elif job["do"] == "hub":
            hub, url = _hub(hubs.serve, job)
            answer = {"url": url}
        else:
            answer = {"killed": _end(hub)}
            hub = 0
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    if hub:
        _end(hub)


def _till(run: Any, job: dict[str, Any]) -> dict[str, Any]:
    pid = os.fork()
    if pid == 0:
        _child(run, job)
    _, status = os.waitpid(pid, 0)
    ended = -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
    return {"ended": ended}


def _hub(serve: Any, job: dict[str, Any]) -> tuple[int, str]:
    """A hub in a process of its own, once it listens."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        os.dup2(writing, 1)
        _child(serve, job)
    os.close(writing)
    with os.fdopen(reading) as said:
        line = said.readline()
    return pid, line.split()[-1]


def _child(run: Any, job: dict[str, Any]) -> None:
    code = 1
    try:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        run(job)
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(code)


def _end(pid: int) -> bool:
    """End a hub that has not ended itself; says whether it had been killed before."""
    ended, status = os.waitpid(pid, os.WNOHANG)
    if not ended:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        return False
    return os.WIFSIGNALED(status)


if __name__ == "__main__":
    main()
