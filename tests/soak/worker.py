"""A process with some tills of the chain in it, so that a whole handful can be killed at once; started by chain.py."""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path

from tests.soak.at_work import AtWork


def main() -> int:
    """Works until told to stop: SIGTERM, or the end of standard input when the chain itself was killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--tills", required=True, help="numbers with commas")
    parser.add_argument("--customers", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--pace", type=float, required=True)
    args = parser.parse_args()
    tills = [
        AtWork(args.folder / f"till-{number}", number, args.customers, args.seed, args.pace)
        for number in map(int, args.tills.split(","))
    ]
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for till in tills:
        till.start()
    sys.stdin.read()
    for till in tills:
        till.stop()
    for till in tills:
        till.join()
    return 0


if __name__ == "__main__":
    sys.exit(main())
