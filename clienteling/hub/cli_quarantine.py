"""`clienteling-hub quarantine`: what tills out of service handed over, and a manager's decision about it, without a till."""

from __future__ import annotations

import argparse
from typing import Any

import msgspec
from sqlalchemy import Connection

from clienteling import protocol
from clienteling.clock import SystemClock
from clienteling.domain.reading import members, text
from clienteling.errors import BadInput, Refused
from clienteling.hub import cli, db, documents, handlers, quarantine
from clienteling.hub.work import CONSOLE
from clienteling.ids import SystemIds

_CLOCK = SystemClock()
_IDS = SystemIds(_CLOCK)
_SHOWN = ("command", "name", "by_name", "number", "amount", "currency")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """List, accept or dismiss."""
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    abouts = {
        "list": "what waits for a decision",
        "accept": "carry it out as if the till were still in service",
        "dismiss": "leave it undone",
    }
    for name, about in abouts.items():
        action = actions.add_parser(name, help=about, description=about)
        cli.add_place(action)
        action.add_argument("--json", action="store_true", help="print JSON")
        action.set_defaults(choice=name)
        if name != "list":
            action.add_argument("item", metavar="ID", help="as `list` shows it")
            action.add_argument("--by", required=True, metavar="USER", help="the manager who decides")
            action.add_argument("--note", help="why")


def run(args: argparse.Namespace) -> int:
    """Does what was asked and gives the exit code. Raises BadInput, Refused, StorageError."""
    return _list(args) if args.choice == "list" else _decide(args)


def _list(args: argparse.Namespace) -> int:
    with db.reading(db.open(cli.place(args))) as connection:
        waiting = [
            {"id": identity, "at": text(stored.body, "at"), "till": _till(connection, stored.body)}
            | {name: members(stored.body, "facts").get(name) for name in _SHOWN}
            for identity, stored in documents.of(connection, "attention")
            if (text(stored.body, "reason"), text(stored.body, "state")) == (quarantine.CODE, "open")
        ]
    _say(
        args,
        waiting,
        ["\t".join("" if value is None else str(value) for value in one.values()) for one in waiting],
    )
    return 0


def _decide(args: argparse.Namespace) -> int:
    body = {"choice": args.choice, **({"note": args.note} if args.note else {})}
    with db.open(cli.place(args)).begin() as connection:
        stored = documents.get(connection, "attention", args.item)
        if stored is None or text(stored.body, "reason") != quarantine.CODE:
            raise BadInput("unknown_document")
        actor = {"associate": _person(connection, args.by), "auth": "online"}
        made = protocol.new_command(_IDS, _CLOCK, "attention.decide", ("attention", args.item), body, actor)
        result = handlers.handle(connection, CONSOLE, made, _CLOCK)
        if result.status != "applied":
            raise Refused(result.code)
    became = members(result.facts, "result")
    _say(args, became, [f"{became['status']} {became['code']}"] if became else [])
    return 0


def _person(connection: Connection, user: str) -> str:
    for identity, stored in documents.of(connection, "associate"):
        if user in (identity, text(stored.body, "user")):
            return identity
    raise BadInput("unknown_user")


def _till(connection: Connection, body: dict[str, Any]) -> str | None:
    stored = documents.get(connection, "till", text(body, "till") or "")
    return text(stored.body, "name") if stored else None


def _say(args: argparse.Namespace, record: object, lines: list[str]) -> None:
    if args.json:
        print(msgspec.json.encode(record).decode())
    elif lines:
        print("\n".join(lines))
