"""Promotions from scripts: `clienteling-hub promotion add`, `vouchers`, `list`, `end`; read as the import reads a row."""

from __future__ import annotations

import argparse
import csv
import os
import sys
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection

from clienteling.clock import SystemClock
from clienteling.domain.money import Money, to_decimal
from clienteling.domain.promotion import Promotion
from clienteling.errors import BadInput
from clienteling.hub import cli, db, documents, promotions
from clienteling.hub.importing import known, options, report
from clienteling.hub.importing import promotions as reading
from clienteling.hub.importing.cells import Reader
from clienteling.hub.importing.known import Known
from clienteling.hub.importing.sheet import BadCell, Row
from clienteling.hub.promotions import Voucher
from clienteling.ids import SystemIds

_CLOCK = SystemClock()
_MOST_VOUCHERS = 100_000
_SENTENCES = {"file_not_written": "{file} cannot be written: {why}"}
_OPTIONS = {
    "percent": "such as 15 or 12.5",
    "amount": "in the retailer's currency, such as 20.00",
    "from": "begins then: 2026-12-01, or with a time",
    "until": "the last day, or the first instant it does not run",
    "min-goods": "only when the goods it is on cost as much, such as 100.00",
}
_LISTS = {
    "sku": "only this product, in every colour and size; may be repeated, as the next three",
    "category": "only goods of it",
    "brand": "only goods of it",
    "tier": "only customers of it",
}
_COLUMNS = {"sku": "products", "category": "categories", "brand": "brands", "tier": "tiers"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `clienteling-hub promotion`."""
    cli.add_place(parser)
    parser.add_argument("--json", action="store_true", help="print JSON")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = actions.add_parser("add", help="a new one; prints its id. Without --code it applies by itself")
    add.add_argument("title", metavar="TITLE", help="as customers read it")
    add.add_argument("--code", default="", help="applies only when it is typed or scanned")
    add.add_argument("--customer", default="", metavar="ID", help="an offer to this customer only")
    add.add_argument("--once", action="store_true", help="a voucher: for one order")
    bulk = actions.add_parser(
        "vouchers", help="many vouchers at once, with codes of their own, into a CSV file"
    )
    bulk.add_argument("title", metavar="TITLE", help="as customers read it")
    bulk.add_argument("--count", type=int, required=True, metavar="N")
    bulk.add_argument(
        "--csv", type=Path, required=True, metavar="FILE", help="a new file: who reads it can pay"
    )
    for parts in (add, bulk):
        _add_worth(parts)
    shown = actions.add_parser("list", help="what runs or will run; vouchers are counted")
    shown.add_argument("--all", action="store_true", help="also what is over, and every voucher")
    actions.add_parser("end", help="it does not run from now on").add_argument("id", metavar="ID")


def _add_worth(parser: argparse.ArgumentParser) -> None:
    for name, about in _OPTIONS.items():
        parser.add_argument(f"--{name}", dest=name.replace("-", "_"), default="", help=about)
    for name, about in _LISTS.items():
        parser.add_argument(f"--{name}", action="append", default=[], help=about)
    parser.add_argument("--timezone", metavar="TZ", help="of times without one (default: the stores')")


def run(args: argparse.Namespace) -> int:
    """Does it, and prints what came of it."""
    engine = db.open(cli.place(args))
    try:
        with db.translated(), engine.begin() as connection:
            if args.action == "list":
                return _listed(args, connection)
            if args.action == "end":
                return (
                    0
                    if promotions.end(connection, _CLOCK, args.id)
                    else _failed("there is no such promotion")
                )
            return (_added if args.action == "add" else _made)(args, connection)
    except BadCell as problem:
        why, what = report.SENTENCES[problem.code]
        return _failed(f"{problem.field}: {why.format(**problem.facts)}; {what.format(**problem.facts)}")
    except BadInput as error:
        sentences = {**report.REFUSALS, **_SENTENCES}
        if error.code not in sentences:
            raise
        return _failed(sentences[error.code].format(**error.facts))


def _added(args: argparse.Namespace, connection: Connection) -> int:
    there = known.load(connection)
    members = _members(
        args, connection, there, code=args.code, once="yes" if args.once else "", customer=args.customer
    )
    identity = SystemIds(_CLOCK).new()
    if members["code"]:
        there.keep_code(identity, members)
    documents.put(connection, "promotion", identity, {**members, "used": None})
    print(msgspec.json.encode({"id": identity, **members}).decode() if args.json else identity)
    return 0


def _made(args: argparse.Namespace, connection: Connection) -> int:
    """The file is there, whole, before the vouchers are: a code nobody has is worth nothing, one nobody knows is lost."""
    if not 0 < args.count <= _MOST_VOUCHERS:
        return _failed(f"--count is between 1 and {_MOST_VOUCHERS:,}")
    there = known.load(connection)
    members = _members(args, connection, there)
    made = promotions.vouchers(
        connection, SystemIds(_CLOCK), args.count, members, {code for code, _ in there.codes}
    )
    _write(args.csv, members, made)
    told = {"count": len(made), "file": str(args.csv)}
    print(msgspec.json.encode(told).decode() if args.json else f"{len(made):,} vouchers in {args.csv}")
    return 0


def _write(file: Path, members: dict[str, Any], made: list[Voucher]) -> None:
    """Raises BadInput("file_not_written"), also when the file is there already: another one's codes are in it."""
    try:
        with open(file, "x", encoding="utf-8", newline="", opener=_private) as out:
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow(["code", "title", "until", "id"])
            writer.writerows((one.code, members["title"], members["until"] or "", one.id) for one in made)
            out.flush()
            os.fsync(out.fileno())
    except OSError as error:
        raise BadInput("file_not_written", file=file, why=error.strerror) from None


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _members(args: argparse.Namespace, connection: Connection, there: Known, **more: str) -> dict[str, Any]:
    """The promotion as a row of the import would say it. Raises BadCell, BadInput("no_currency", "bad_timezone")."""
    cells = {name.replace("-", "_"): getattr(args, name.replace("-", "_")) for name in _OPTIONS}
    cells |= {_COLUMNS[name]: ";".join(getattr(args, name)) for name in _LISTS}
    policy = there.policy or {}
    if not policy.get("currency"):
        raise BadInput("no_currency")
    asked = options.load(None, decimal=".", timezone=args.timezone or _zone(connection))
    prefix = (policy.get("cards") or {}).get("prefix")
    reader = Reader(asked, policy["currency"], policy.get("region") or "", (prefix,) if prefix else ())
    return reading.body(reader, there, Row(0, {**cells, "title": args.title, **more}))


def _zone(connection: Connection) -> str:
    """The time zone all stores share; UTC when they do not."""
    zones = {str(stored.body.get("timezone")) for _, stored in documents.of(connection, "store")}
    return zones.pop() if len(zones) == 1 else "UTC"


def _listed(args: argparse.Namespace, connection: Connection) -> int:
    vouchers = 0
    for one in promotions.listed(connection):
        state = promotions.state(one, _CLOCK)
        if not args.all and state not in ("running", "ahead"):
            continue
        if one.once and not args.all:
            vouchers += 1
            continue
        told = {
            "id": one.id,
            "title": one.title,
            "kind": one.kind,
            "code": one.code,
            "state": state,
            "off": _off(one),
        }
        plain = f"{one.id}  {state:7}  {told['off']:>10}  {one.code or '':14}  {one.title}".rstrip()
        print(msgspec.json.encode(told).decode() if args.json else plain)
    if vouchers and not args.json:
        print(f"and {vouchers:,} vouchers that nobody has used; --all names them")
    return 0


def _off(one: Promotion) -> str:
    if one.share is not None:
        return f"{one.share / 100:g}%"
    if one.amount is None or one.currency is None:
        return "?"
    return f"{to_decimal(Money(one.amount, one.currency))} {one.currency}"


def _failed(why: str) -> int:
    print(f"clienteling-hub: {why}", file=sys.stderr)
    return 1
