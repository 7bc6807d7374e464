"""Sub-commands that set a hub up: stores, associates with their PINs, tills, enrolment codes."""

from __future__ import annotations

import argparse
import getpass
from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection

from clienteling.clock import SystemClock
from clienteling.domain import money
from clienteling.domain.act import POLICY
from clienteling.errors import BadInput
from clienteling.hub import associates, certificate, cli, db, devices, documents, feed, signing
from clienteling.ids import SystemIds, shown_code

_CLOCK = SystemClock()
_IDS = SystemIds(_CLOCK)


def add_arguments(name: str, parser: argparse.ArgumentParser) -> None:
    """The arguments of one of these sub-commands."""
    _ARGUMENTS[name](parser)


def _store_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    add = _action(actions, "add", _add_store)
    add.add_argument("name")
    for option in ("city", "address", "phone"):
        add.add_argument(f"--{option}", default="")
    add.add_argument("--country", default="", help="ISO 3166, such as GB")
    add.add_argument("--currency", required=True, help="ISO 4217, such as GBP")
    add.add_argument("--timezone", required=True, help="IANA, such as Europe/London")
    add.add_argument("--opens", default="09:00", metavar="HH:MM")
    add.add_argument("--closes", default="18:00", metavar="HH:MM")
    _action(actions, "list", _list_stores)


def _associate_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    add = _action(actions, "add", _add_associate)
    add.add_argument("name", help="as shown to colleagues")
    add.add_argument("--user", required=True, help="what the person types to sign in")
    add.add_argument("--role", choices=associates.ROLES, default="associate")
    add.add_argument("--store", required=True, metavar="ID", help="id or name of the store")
    add.add_argument("--pin", help="asked for when not given: other users of this computer can see arguments")
    add.add_argument("--badge", help="number of a badge that signs in without a PIN")
    _action(actions, "list", _list_associates)


def _till_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    add = _action(actions, "add", _add_till)
    add.add_argument("name", help="as people call it, such as Counter 1")
    add.add_argument("--store", required=True, metavar="ID", help="id or name of the store it stands in")
    for name in ("revoke", "restore"):
        action = _action(actions, name, _serve_or_not)
        action.add_argument("till", metavar="ID", help="id or name of the till")
        action.set_defaults(in_service=name == "restore")
    move = _action(actions, "move", _move_till)
    move.add_argument("till", metavar="ID", help="id or name of the till")
    move.add_argument("--store", required=True, metavar="ID", help="id or name of the store it stands in now")
    _action(actions, "list", _list_tills)


def _code_arguments(parser: argparse.ArgumentParser) -> None:
    cli.add_place(parser)
    parser.add_argument(
        "--store", required=True, metavar="ID", help="id or name of the store the till stands in"
    )
    parser.add_argument("--till", metavar="ID", help="a till added before that no computer has become yet")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=_enrol_code)


def _restored_arguments(parser: argparse.ArgumentParser) -> None:
    cli.add_place(parser)
    parser.set_defaults(run=_restored)


_ARGUMENTS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "store": _store_arguments,
    "associate": _associate_arguments,
    "till": _till_arguments,
    "enrol-code": _code_arguments,
    "restored": _restored_arguments,
}


def _action(actions: Any, name: str, run: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = actions.add_parser(name)
    cli.add_place(parser)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)
    return parser


def _add_store(args: argparse.Namespace) -> int:
    money.exponent(args.currency)  # refuses a currency nobody knows
    try:
        ZoneInfo(args.timezone)
    except (KeyError, ValueError, OSError):
        raise BadInput("bad_timezone", timezone=args.timezone) from None
    members = ("name", "address", "city", "country", "currency", "timezone", "phone", "opens", "closes")
    body = {name: getattr(args, name) for name in members}
    body |= {"region": args.country, "receipt": {"legal_name": args.name, "tax_number": "", "footer": ""}}
    identity = _IDS.new()
    with db.open(cli.place(args)).begin() as connection:
        documents.put(connection, "store", identity, body)
        if documents.get(connection, "policy", POLICY) is None:
            documents.put(connection, "policy", POLICY, _first_policy(args))
    return _say(args, {"id": identity, "name": args.name}, identity)


def _first_policy(args: argparse.Namespace) -> dict[str, Any]:
    """The rules a retailer starts with: those of the first store's country, and cautious ones for the rest."""
    return {
        "retailer": args.name,
        "currency": args.currency,
        "region": args.country,
        "tax": {"mode": "included", "rates": {"standard": 0, "reduced": 0, "zero": 0}},
        "points": {"per": 0, "worth": 0, "earn": False},
        "tiers": [],
        "returns_days": 30,
        "cards": {"prefix": "", "length": 0},
        "hold_minutes": 30,
        "offline": {"floor": 15000, "cap": 150000, "window_hours": 24},
        "cash_rounding": 1,
        "privacy_mask": True,
        "lookup": {"per_minute": 30, "per_shift": 200},
    }


def _add_associate(args: argparse.Namespace) -> int:
    pin = args.pin if args.pin is not None else getpass.getpass("PIN: ")
    identity = _IDS.new()
    with db.open(cli.place(args)).begin() as connection:
        store = _store(connection, args.store)
        body = {"name": args.name, "user": args.user, "role": args.role, "store": store, "active": True}
        documents.put(connection, "associate", identity, body)
        keys = signing.keys(connection)
        associates.set_credentials(connection, keys.badge, identity, args.user, pin, args.badge)
    return _say(args, {"id": identity, "name": args.name, "user": args.user}, identity)


def _add_till(args: argparse.Namespace) -> int:
    with db.open(cli.place(args)).begin() as connection:
        store = _store(connection, args.store)
        till = devices.add_till(connection, _IDS, store, args.name)
        code, expires = devices.new_code(connection, _IDS, _CLOCK, store, till)
    shown = shown_code(code + certificate.pin(args.home))
    return _say(args, {"id": till, "code": shown, "expires": expires}, f"{till}\t{shown}")


def _serve_or_not(args: argparse.Namespace) -> int:
    """Takes the computer of a till out of service, or back into it. Raises BadInput: "unknown_till", "not_enrolled"."""
    with db.open(cli.place(args)).begin() as connection:
        if not devices.set_in_service(connection, _till(connection, args.till), args.in_service):
            raise BadInput("not_enrolled", till=args.till)
    return 0


def _move_till(args: argparse.Namespace) -> int:
    """The till stands in another store from now on, and builds its cache anew if it receives its store's customers only."""
    with db.open(cli.place(args)).begin() as connection:
        devices.move(connection, _till(connection, args.till), _store(connection, args.store))
    return 0


def _till(connection: Any, asked: str) -> str:
    """The id of a till given by its id or its name. Raises BadInput("unknown_till"), also when two have the name."""
    tills = documents.of(connection, "till")
    named = [identity for identity, stored in tills if asked in (identity, stored.body["name"])]
    if len(named) != 1:
        raise BadInput("unknown_till", till=asked, found=len(named))
    return named[0]


def _enrol_code(args: argparse.Namespace) -> int:
    with db.open(cli.place(args)).begin() as connection:
        store = _store(connection, args.store)
        code, expires = devices.new_code(connection, _IDS, _CLOCK, store, args.till)
    shown = shown_code(code + certificate.pin(args.home))
    return _say(args, {"code": shown, "expires": expires}, shown)


def _restored(args: argparse.Namespace) -> int:
    with db.open(cli.place(args)).begin() as connection:
        feed.begin_anew(connection, _IDS)
    return 0


def _list_stores(args: argparse.Namespace) -> int:
    return _list(args, "store", ("name", "city", "country", "currency"))


def _list_associates(args: argparse.Namespace) -> int:
    return _list(args, "associate", ("name", "user", "role", "store", "active"))


def _list_tills(args: argparse.Namespace) -> int:
    with db.reading(db.open(cli.place(args))) as connection:
        gone = devices.out_of_service(connection)
        found = _found(connection, "till", ("number", "name", "store"))
    return _say_rows(args, [till | {"in_service": till["id"] not in gone} for till in found])


def _list(args: argparse.Namespace, kind: str, members: tuple[str, ...]) -> int:
    with db.reading(db.open(cli.place(args))) as connection:
        return _say_rows(args, _found(connection, kind, members))


def _found(connection: Connection, kind: str, members: tuple[str, ...]) -> list[dict[str, Any]]:
    return [
        {"id": identity} | {name: stored.body.get(name) for name in members}
        for identity, stored in documents.of(connection, kind)
    ]


def _say_rows(args: argparse.Namespace, rows: list[dict[str, Any]]) -> int:
    return _say(args, rows, "\n".join("\t".join(str(value) for value in row.values()) for row in rows))


def _store(connection: Any, asked: str) -> str:
    """The id of a store given by its id or its name. Raises BadInput("unknown_store")."""
    for identity, stored in documents.of(connection, "store"):
        if asked in (identity, stored.body["name"]):
            return identity
    raise BadInput("unknown_store", store=asked)


def _say(args: argparse.Namespace, record: object, line: str) -> int:
    if args.json:
        print(msgspec.json.encode(record).decode())
    elif line:
        print(line)
    return 0
