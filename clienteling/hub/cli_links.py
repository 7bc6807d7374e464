"""`clienteling-hub links`: whether customers may pay by a link, where they reach this hub, and who says that they paid."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
from sqlalchemy import Connection

from clienteling.domain import awaiting
from clienteling.domain.act import POLICY
from clienteling.hub import cli, db, documents, links

_SHORTEST_SECRET = 16  # bytes


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `clienteling-hub links`."""
    cli.add_place(parser)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--minutes", type=int, metavar="N", help="how long a link can be paid; 0: no links at all"
    )
    parser.add_argument(
        "--address",
        metavar="URL",
        help="where customers reach this hub, as it stands in messages: https://…; served: where it listens",
    )
    parser.add_argument(
        "--provider-secret-file",
        type=Path,
        metavar="FILE",
        help="what the payment provider signs with; the demo's page pays nothing any more",
    )
    parser.add_argument("--no-provider", action="store_true", help="forget the payment provider")


def run(args: argparse.Namespace) -> int:
    """Changes what is named, then says how it stands."""
    wrong = _wrong(args)
    if wrong:
        print(f"clienteling-hub: {wrong}", file=sys.stderr)
        return 2
    with db.translated(), db.open(cli.place(args)).begin() as connection:
        policy = documents.get(connection, "policy", POLICY)
        if policy is None:
            print("clienteling-hub: this hub has no retailer yet", file=sys.stderr)
            return 1
        if args.minutes is not None:
            lasts = {"minutes": args.minutes} if args.minutes else None
            documents.put(connection, "policy", POLICY, {**policy.body, "links": lasts})
        _set(connection, args)
        _show(connection, args.json)
    return 0


def _wrong(args: argparse.Namespace) -> str:
    if args.minutes is not None and not 0 <= args.minutes <= 60 * 24 * 90:
        return "--minutes is a number up to 90 days"
    if args.address not in (None, links.SERVED) and urlsplit(args.address).scheme not in ("https", "http"):
        return "--address is a whole address: https://shop.example"
    if args.provider_secret_file is not None and len(_secret(args.provider_secret_file)) < _SHORTEST_SECRET:
        return f"the provider's secret has {_SHORTEST_SECRET} bytes or more"
    return ""


def _secret(file: Path) -> bytes:
    try:
        return file.read_bytes().strip()
    except OSError:
        return b""


def _set(connection: Connection, args: argparse.Namespace) -> None:
    if args.address is not None:
        links.note(connection, links.ADDRESS, args.address.rstrip("/").encode())
    if args.no_provider:
        links.note(connection, links.PROVIDER, None)
    if args.provider_secret_file is not None:
        links.note(connection, links.PROVIDER, _secret(args.provider_secret_file))


def _show(connection: Connection, as_json: bool) -> None:
    policy = documents.get(connection, "policy", POLICY)
    address = links.fact(connection, links.ADDRESS)
    stands = {
        "minutes": awaiting.minutes(policy.body if policy else {}),
        "address": address.decode() if address else None,
        "provider": links.fact(connection, links.PROVIDER) is not None,
        "waiting": links.count_open(connection),
    }
    if as_json:
        print(msgspec.json.encode(stands).decode())
        return
    print(f"links can be paid for {stands['minutes']} minutes" if stands["minutes"] else "no links are sent")
    print(f"customers reach this hub at {stands['address'] or '(not said: no message can bring a link)'}")
    print("a payment provider says what was paid" if stands["provider"] else "no payment provider is set up")
    print(f"{stands['waiting']} sales wait to be paid")
