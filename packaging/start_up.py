"""Measures how long two programs take from nothing to a window on the screen, in turns, and prints both medians and their ratio.

`python packaging/start_up.py RUNS PROGRAM OTHER`, such as `build/package/dist/clienteling/clienteling .venv/bin/clienteling`.
Needs Xvfb and xdotool. Each run opens the page of a till that is not enrolled, in an empty folder.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

PATIENCE = 120.0
"""Seconds until a window that does not come is given up."""


def screen() -> tuple[subprocess.Popen[bytes], str]:
    """A virtual screen of our own, and its name."""
    reading, writing = os.pipe()
    words = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1366x768x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    process = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as said:
        return process, f":{said.readline().strip()}"


def seconds(program: str, display: str) -> float:
    """From the start of the process to its visible window. Raises TimeoutError."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        begun = time.perf_counter()
        process = subprocess.Popen([program, "--home", home], env=environment)
        try:
            look = ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)]
            while subprocess.run(look, env=environment, capture_output=True, check=False).returncode:
                if time.perf_counter() - begun > PATIENCE or process.poll() is not None:
                    raise TimeoutError(program)
                time.sleep(0.02)
            return time.perf_counter() - begun
        finally:
            process.kill()
            process.wait()


def main(words: list[str]) -> int:
    """Prints the figures; the first run of each only fills the disk's cache and does not count."""
    runs, programs = int(words[0]), words[1:3]
    process, display = screen()
    try:
        taken: dict[str, list[float]] = {program: [] for program in programs}
        for turn in range(runs + 1):
            for program in programs:
                took = seconds(program, display)
                if turn:
                    taken[program].append(took)
    finally:
        process.kill()
        process.wait()
    medians = [statistics.median(taken[program]) for program in programs]
    for program, median in zip(programs, medians, strict=True):
        sys.stdout.write(f"{median:6.2f} s  {program}\n")
    sys.stdout.write(f"ratio {medians[0] / medians[1]:.2f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
