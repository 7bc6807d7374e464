"""What the till's bundle runs: the `clienteling` command, and `-m MODULE` for the programs it starts beside itself.

A bundle has no Python of its own to call. The hub is a package of its own: the demo asks for it by its command.
"""

import os
import sys

HUB = "clienteling.hub.cli"
TERMINAL = "clienteling.devices.terminal_simulator"


def _hub(words: list[str]) -> None:
    """Becomes the installed `clienteling-hub`, with the library path this process was started with."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    try:
        os.execvp("clienteling-hub", ["clienteling-hub", *words])  # noqa: S606 - our own program takes this place
    except FileNotFoundError:
        sys.exit("clienteling: this needs the hub on this computer, too (the package clienteling-hub)")


def main() -> int:
    """The exit code of what was asked for."""
    words = sys.argv[1:]
    if words[:2] == ["-m", HUB]:
        _hub(words[2:])
    if words[:2] == ["-m", TERMINAL]:
        from clienteling.devices import terminal_simulator

        return terminal_simulator.main(words[2:])
    from ui import main as till

    return till.main(words[2:] if words[:2] == ["-m", "ui.main"] else words)


if __name__ == "__main__":
    sys.exit(main())
