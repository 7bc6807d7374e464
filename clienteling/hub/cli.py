"""The `clienteling-hub` command: serve, and set a hub up from scripts. What each sub-command does is in its own module.

Exit codes: 0 done, 1 refused or failed, 2 bad arguments, 3 not reachable, 4 locked by another process.
"""

from __future__ import annotations

import argparse
import importlib
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from clienteling import settings
from clienteling.clock import SystemClock
from clienteling.errors import BadInput, ClientelingError, Locked, Offline, StorageError
from clienteling.ids import SystemIds

if TYPE_CHECKING:
    from clienteling.hub import serving

# Sub-commands with a module of their own, each with add_arguments(parser) and run(args); loaded only when asked for.
_MODULES = {
    "seed": ("clienteling.hub.seed", "fill an empty hub with the demo retailer"),
    "import": (
        "clienteling.hub.importer",
        "read customers, products, stock, carts, wishlists and orders from CSV",
    ),
    "shopper": ("clienteling.hub.shopper", "a customer who browses and fills carts while you watch"),
    "quarantine": (
        "clienteling.hub.cli_quarantine",
        "what tills out of service handed over: list, accept, dismiss",
    ),
    "import-outbox": (
        "clienteling.hub.cli_outbox",
        "what a till that left could not send, from the file it handed over",
    ),
    "gift-card": ("clienteling.hub.cli_gift_cards", "gift cards: add, list, block, unblock"),
    "promotion": (
        "clienteling.hub.cli_promotions",
        "promotions, codes, personal offers and vouchers: add, vouchers, list, end",
    ),
    "brand": ("clienteling.hub.cli_brand", "the retailer's logo, colour and words"),
    "links": (
        "clienteling.hub.cli_links",
        "payments by link: how long, where, and the payment provider's secret",
    ),
    "jobs": ("clienteling.hub.cli_jobs", "what the hub works out at night: run, list"),
    "certificate": ("clienteling.hub.cli_certificate", "the hub's own certificate, by which tills know it"),
}
_SETUP = "clienteling.hub.cli_setup"
_UPKEEP = "clienteling.hub.cli_upkeep"
_TLS_FLAGS = {
    "--tls": "the hub's own certificate also on an address that only this computer reaches",
    "--plain": "no certificate although others can reach it: a proxy in front has one",
}
_A_SECOND = 20  # requests that a till never needs: one that makes more is broken


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one sub-command and gives its exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    parser = _parser(words)
    args = parser.parse_args(words)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s")
    try:
        return int(args.run(args))
    except Locked:
        return _failed("another process is using this hub's database", 4)
    except Offline:
        return _failed("the hub cannot be reached", 3)
    except StorageError as error:
        return _failed(f"the database cannot be opened: {error}", 1)
    except ClientelingError as error:
        return _failed(str(error), 1)
    except KeyboardInterrupt:
        return 130


def _failed(why: str, code: int) -> int:
    print(f"clienteling-hub: {why}", file=sys.stderr)
    return code


def _parser(words: list[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="clienteling-hub", description=(__doc__ or "").split("\n\n", maxsplit=1)[1]
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_serve(commands.add_parser("serve", help="serve the tills of this hub"))
    asked = next((word for word in words if not word.startswith("-")), None)
    for name, (module, about) in _MODULES.items():
        command = commands.add_parser(name, help=about, description=about)
        if name == asked:
            loaded = importlib.import_module(module)
            loaded.add_arguments(command)
            command.set_defaults(run=loaded.run)
    _add_setup(commands, asked)
    return parser


def add_place(parser: argparse.ArgumentParser) -> None:
    """Every sub-command says where the hub keeps its files, `--home DIR`, and its database if not there: `--database URL`."""
    default = settings.home_folder(None, "clienteling-hub")
    parser.add_argument(
        "--home",
        type=Path,
        default=default,
        metavar="DIR",
        help="folder of the hub: its database, and its own certificate (default: %(default)s)",
    )
    parser.add_argument(
        "--database", metavar="URL", help="an SQLAlchemy URL for the database, such as postgresql://…"
    )


def place(args: argparse.Namespace) -> str | Path:
    """What `db.open` is given for these arguments."""
    where: str | Path = args.database or args.home
    return where


def _add_setup(commands: argparse._SubParsersAction[argparse.ArgumentParser], asked: str | None) -> None:
    abouts = {
        "store": "add a shop, or list them",
        "associate": "add a person who signs in, or list them",
        "till": "add a till and get the code for its computer, move one or take it out of service, or list them",
        "restored": "say that this hub was set back to an older copy, so that tills compare notes with it",
        "enrol-code": "a code that makes one computer a till, once, within ten minutes",
    }
    about_people = {
        "scope": "whether a till receives all customers or its store's, or say which it is",
        "erase": "delete a customer for good, here and at every till",
        "erasures": "list erased customers, and the tills that have not erased them yet",
    }
    for name, about in (abouts | about_people).items():
        command = commands.add_parser(name, help=about, description=about)
        if name == asked:
            module = importlib.import_module(_SETUP if name in abouts else _UPKEEP)
            module.add_arguments(name, command)


def _add_serve(serve: argparse.ArgumentParser) -> None:
    add_place(serve)
    serve.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (default: %(default)s, this computer only)"
    )
    serve.add_argument("--port", type=int, default=8470, help="port, 0 for a free one (default: %(default)s)")
    serve.add_argument("--certificate", type=Path, metavar="FILE", help="certificate with its chain, PEM")
    serve.add_argument("--key", type=Path, metavar="FILE", help="private key of the certificate, PEM")
    for flag, about in _TLS_FLAGS.items():
        serve.add_argument(flag, action="store_true", help=about)
    serve.add_argument(
        "--requests-per-second",
        type=int,
        default=_A_SECOND,
        metavar="N",
        help="of one till; more are told to wait (default: %(default)s, 0 for any number)",
    )
    serve.add_argument(
        "--outgoing",
        type=Path,
        metavar="FILE",
        help="how receipts are sent by mail and SMS (default: outgoing.toml in the hub's folder; without it they wait)",
    )
    serve.add_argument(
        "--jobs-at",
        default="03:30",
        metavar="HH:MM",
        help="when the jobs begin, in the first store's time zone; off: never (default: %(default)s)",
    )
    serve.add_argument(
        "--until-stdin-closes",
        action="store_true",
        help="end when standard input ends: for a program that starts a hub of its own",
    )
    serve.set_defaults(run=_serve)


def _serve(args: argparse.Namespace) -> int:
    from clienteling.hub import api, nightly, serving
    from clienteling.hub.outgoing import setup

    if (args.certificate is None) != (args.key is None):
        return _failed("--certificate and --key go together", 2)
    if args.plain and (args.tls or args.certificate):
        return _failed("--plain means that there is no certificate", 2)
    try:
        jobs_at = nightly.at(args.jobs_at)
    except BadInput:
        return _failed("--jobs-at is a time of day such as 03:30, or off", 2)
    where = ["--database", args.database] if args.database else ["--home", str(args.home)]
    sending = setup.load(args.outgoing or args.home / setup.FILE)
    tls, also = _certificate(args)
    try:
        bound = serving.listen(args.host, args.port)
    except OSError as error:
        return _failed(f"cannot listen on {args.host}:{args.port}: {error.strerror}", 1)
    with bound:
        app = api.create(place(args), per_second=args.requests_per_second or None, sending=sending)
        server = serving.Server(app, tls, also)
        if args.until_stdin_closes:
            server.end_with(sys.stdin.buffer)
        with nightly.started(app.state.hub.engine, SystemClock(), jobs_at, where):
            server.run(sockets=[bound])
    return 0


def _certificate(args: argparse.Namespace) -> tuple[serving.Tls | None, str]:
    """What tills meet: the certificate given, none, or the hub's own; and the line about it. Raises StorageError."""
    from clienteling.hub import certificate, serving

    if args.certificate is not None:
        certificate.now_served(args.home, None)
        return serving.Tls(args.certificate, args.key), certificate.told(certificate.read(args.certificate))
    if args.plain or (serving.is_loopback(args.host) and not args.tls):
        if args.plain:
            certificate.now_served(args.home, None)
        return None, ""
    clock = SystemClock()
    named = [] if args.host in ("0.0.0.0", "::") else [args.host]  # noqa: S104 (compared, not bound)
    found = certificate.own(args.home, clock, SystemIds(clock), *named)
    certificate.now_served(args.home, found.fingerprint)
    return serving.Tls(args.home / certificate.FILE), certificate.told(found)


if __name__ == "__main__":
    sys.exit(main())
