"""Sub-commands about whose data is where: erase a customer, see who has not, and which customers tills receive."""

from __future__ import annotations

import argparse
from collections.abc import Callable

import msgspec

from clienteling.clock import SystemClock
from clienteling.domain.act import POLICY
from clienteling.errors import BadInput
from clienteling.hub import cli, db, documents, erasure

_CLOCK = SystemClock()


def add_arguments(name: str, parser: argparse.ArgumentParser) -> None:
    """The arguments of one of these sub-commands."""
    cli.add_place(parser)
    parser.add_argument("--json", action="store_true", help="print JSON")
    _ARGUMENTS[name](parser)


def _erase_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--customer", required=True, metavar="ID", help="id of the customer")
    parser.set_defaults(run=_erase)


def _erasures_arguments(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_erasures)


def _scope_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scope", choices=("all", "store"), nargs="?", help="default: say what it is")
    parser.set_defaults(run=_scope)


_ARGUMENTS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "erase": _erase_arguments,
    "erasures": _erasures_arguments,
    "scope": _scope_arguments,
}


def _erase(args: argparse.Namespace) -> int:
    engine = db.open(cli.place(args))
    with db.translated():
        with engine.begin() as connection:
            db.overwrite_what_goes(connection)
            identity = erasure.erase(connection, _CLOCK, args.customer)
        db.empty_log(engine)
    print(msgspec.json.encode({"id": identity}).decode() if args.json else identity)
    return 0


def _erasures(args: argparse.Namespace) -> int:
    """Exit code 1 when a customer is here whom tills have erased: this hub was set back to an older copy."""
    with db.reading(db.open(cli.place(args))) as connection:
        listed = [one._asdict() for one in erasure.waiting(connection)]
        back = erasure.came_back(connection)
    if args.json:
        print(msgspec.json.encode({"erasures": listed, "came_back": back}).decode())
    for one in () if args.json else listed:
        print("\t".join([one["id"], one["customer"], one["at"], ",".join(one["tills"]) or "done"]))
    for customer in () if args.json else back:
        print(f"{customer}\twas erased before this copy was restored: erase --customer {customer}")
    return 1 if back else 0


def _scope(args: argparse.Namespace) -> int:
    with db.open(cli.place(args)).begin() as connection:
        policy = documents.get(connection, "policy", POLICY)
        if policy is None:
            raise BadInput("no_policy")
        scope = args.scope or policy.body.get("scope", "all")
        if args.scope is not None:
            documents.put(connection, "policy", POLICY, {**policy.body, "scope": scope})
    print(msgspec.json.encode({"scope": scope}).decode() if args.json else scope)
    return 0
