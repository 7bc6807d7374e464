"""The sub-commands of `clienteling` that need no window: arguments, exit codes and how answers are printed.

What each one does is in cli_commands.py, which is loaded only when one runs; the sentences are in cli_words.py.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from clienteling import cli_words
from clienteling.cli_words import (
    BAD_ARGUMENTS,
    FAILED,
    LOCKED,
    NO_KEYRING,
    NOT_ENROLLED,
    NOT_REACHABLE,
    Printed,
)
from clienteling.errors import (
    AlreadyRunning,
    BadInput,
    ClientelingError,
    HubError,
    Locked,
    NoKeyring,
    NotEnrolled,
    Unauthorized,
)

INTERRUPTED = 130

# The first class that fits decides.
_CODES: tuple[tuple[type[ClientelingError], int], ...] = (
    (Unauthorized, FAILED),
    (HubError, NOT_REACHABLE),
    (AlreadyRunning, LOCKED),
    (Locked, LOCKED),
    (NotEnrolled, NOT_ENROLLED),
    (NoKeyring, NO_KEYRING),
    (BadInput, BAD_ARGUMENTS),
)
NAMES = (
    "enrol",
    "trust",
    "sync",
    "status",
    "doctor",
    "repair",
    "lookup",
    "terminal",
    "reset",
    "uninstall-check",
)
_EPILOG = """exit codes: 0 done, 1 refused, failed or nothing found, 2 bad arguments, 3 hub not reachable,
4 in use by another process, 5 not enrolled, 6 no usable keyring"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one sub-command and give its exit code."""
    args = parser().parse_args(arguments)
    try:
        printed = _run(args)
    except ClientelingError as problem:
        return _failed(problem, args.json)
    except KeyboardInterrupt:
        return INTERRUPTED
    _print(json.dumps(printed.facts, ensure_ascii=False) if args.json else "\n".join(printed.lines))
    return printed.code


def _print(text: str) -> None:
    try:
        print(text, flush=True)
    except BrokenPipeError:
        # `… | head` has seen enough; without this Python complains once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def parser() -> argparse.ArgumentParser:
    """The arguments of every sub-command."""
    made = argparse.ArgumentParser(
        prog="clienteling", description="The till without its window, for IT and for scripts.", epilog=_EPILOG
    )
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_joining(commands)
    sync = _command(commands, "sync", "send what was done here and fetch what changed")
    sync.add_argument(
        "--once", action="store_true", help="one round, until all is up to date; else until interrupted"
    )
    _command(commands, "status", "what waits, what was refused, how old the data is")
    _command(commands, "doctor", "look at everything and say what to do")
    _command(commands, "repair", "save what can be read of a damaged journal into a new one")
    lookup = _command(commands, "lookup", "find a customer on this till")
    asked = lookup.add_mutually_exclusive_group(required=True)
    for name, about in (
        ("card", "loyalty card"),
        ("phone", "phone number or part of one"),
        ("name", "name, in any script"),
        ("email", "e-mail address"),
        ("order", "order number"),
    ):
        asked.add_argument(f"--{name}", metavar="TEXT", help=about)
    terminal = _command(commands, "terminal", "ask the card terminal beside this till")
    terminal.add_argument(
        "question",
        choices=("test", "certificate"),
        help="test: log in and ask about a payment there never was, nothing is charged; certificate: what it shows, to be "
        "compared with the terminal's own menu and set as terminal_pin",
    )
    _add_leaving(commands)
    lookup.add_argument("--limit", type=int, default=20, help="how many at most (default: %(default)s)")
    return made


def _add_joining(commands: Any) -> None:
    """How a computer comes to know its hub, and its hub's other certificate."""
    enrol = _command(commands, "enrol", "make this computer a till of a hub")
    enrol.add_argument("--hub", required=True, metavar="URL", help="the hub's address, https://…")
    enrol.add_argument("--code", required=True, help="one-time code from a manager: XXXX-XXXX-XXXX…")
    enrol.add_argument("--name", help="what the till is called (default: the computer's name)")
    enrol.add_argument(
        "--key-file",
        type=Path,
        metavar="FILE",
        help="keep the keys in this file instead of the system's keyring",
    )
    trust = _command(commands, "trust", "speak to another certificate of the same hub from now on")
    trust.add_argument(
        "--certificate",
        required=True,
        metavar="LETTERS",
        help="the sixteen letters that `clienteling-hub certificate` prints",
    )


def _add_leaving(commands: Any) -> None:
    _command(commands, "uninstall-check", "say whether something would be lost if this till were removed")
    reset = _command(commands, "reset", "make this computer a till no more: delete its files and keys")
    reset.add_argument(
        "--export",
        type=Path,
        metavar="FILE",
        help="what could not be sent goes into this encrypted file, for support",
    )
    reset.add_argument(
        "--password-file", type=Path, metavar="FILE", help="the password of that file (default: asked for)"
    )
    reset.add_argument(
        "--force",
        action="store_true",
        help="also when payments are not at their end or damaged journals were set aside: these are lost",
    )


def _command(commands: Any, name: str, about: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(
        name, help=about, description=about[0].upper() + about[1:] + ".", epilog=_EPILOG
    )
    command.add_argument(
        "--home", type=Path, metavar="DIR", help="the till's folder (default: CLIENTELING_HOME)"
    )
    command.add_argument("--json", action="store_true", help="answer with one JSON object")
    return command


def _run(args: argparse.Namespace) -> Printed:
    from clienteling import cli_commands

    command = getattr(cli_commands, args.command.replace("-", "_"))
    printed: Printed = command(args)
    return printed


def _failed(problem: ClientelingError, as_json: bool) -> int:
    code = next((code for kind, code in _CODES if isinstance(problem, kind)), FAILED)
    if as_json:
        facts = {"error": {"code": problem.code, "facts": problem.facts}}
        _print(json.dumps(facts, ensure_ascii=False, default=str))
    else:
        print(f"clienteling: {cli_words.sentence(problem.code, problem.facts)}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
