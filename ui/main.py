"""The `clienteling` command: no sub-command opens the app; `demo` and `tour` too; every other one goes to clienteling.cli."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ui.screen import NO_SCREEN, has_screen


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for. Exit codes are those of clienteling.cli; 1 also when there is no screen."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    command = next((word for word in words if not word.startswith("-")), None)
    if command == "tour":
        from ui import tour

        return tour.main(words[words.index("tour") + 1 :])
    if command == "demo":
        from ui import demo

        return demo.main(words[words.index("demo") + 1 :])
    if (command is None and not {"-h", "--help", "--version"} & set(words)) or _only_home(words):
        return _open(words)
    from clienteling import cli

    return cli.main(words)


def _only_home(words: list[str]) -> bool:
    """`--home DIR` alone: the folder is not a sub-command."""
    return len(words) == 2 and words[0] == "--home"


def _open(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="clienteling", description="Open the app of this till.")
    parser.add_argument("--home", type=Path, metavar="DIR", help="folder that holds everything of this till")
    args = parser.parse_args(words)
    if not has_screen():
        print(NO_SCREEN, file=sys.stderr)
        return 1
    from clienteling import settings
    from ui import application

    return application.run(settings.load(args.home))


if __name__ == "__main__":
    sys.exit(main())
