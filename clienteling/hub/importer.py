"""`clienteling-hub import FOLDER`: a shop's own customers, products, stock, promotions, carts, wishlists, orders, returns.

What files look like is in docs/import.md; each kind of file is read by a module of `clienteling.hub.importing`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine
from tqdm import tqdm

from clienteling.errors import BadInput
from clienteling.hub import cli, db, documents
from clienteling.hub.importing import (
    customers,
    goods,
    known,
    merging,
    options,
    orders,
    promotions,
    report,
    sheet,
    wanted,
)
from clienteling.hub.importing.cells import Reader
from clienteling.hub.importing.intake import Intake
from clienteling.hub.importing.known import Known
from clienteling.hub.importing.merging import Said
from clienteling.hub.importing.options import Options
from clienteling.hub.importing.report import FileReport, Report
from clienteling.hub.importing.sheet import BadFile, Sheet
from clienteling.ids import derived

Read = Callable[[Intake, Sheet], Iterator[Said]]

# In this order, because later files name what earlier ones bring.
_FILES: dict[str, tuple[tuple[str, ...], Read]] = {
    "customers": (customers.REQUIRED, customers.read),
    "products": (goods.PRODUCTS, goods.products),
    "stock": (goods.STOCK, goods.stock),
    "promotions": (promotions.REQUIRED, promotions.read),
    "carts": (wanted.CARTS, wanted.carts),
    "wishlists": (wanted.WISHLISTS, wanted.wishlists),
    "orders": (orders.ORDERS, orders.read),
    "returns": (orders.ORDERS, orders.read),
}
_POLICY: dict[str, Any] = {
    "retailer": "", "tax": {"mode": "included", "rates": {"standard": 0, "reduced": 0, "zero": 0}},
    "points": {"per": 100, "worth": 1, "earn": False}, "tiers": [{"name": "Member", "from": 0}], "returns_days": 30,
    "cards": {"prefix": "20", "length": 10}, "hold_minutes": 30,
    "offline": {"floor": 15000, "cap": 150000, "window_hours": 24}, "cash_rounding": 1, "privacy_mask": False,
    "lookup": {"per_minute": 30, "per_shift": 200},
}  # fmt: skip


def run_import(
    engine: Engine, folder: Path, asked: Options, *, dry_run: bool = False, progress: bool = False
) -> Report:
    """Reads every file of the folder; each file's good rows are written in one transaction.

    Raises BadInput: "no_folder", "no_files", "no_currency", "no_region" when neither hub nor options name one.
    """
    found = [(kind, path) for kind in _FILES if (path := sheet.find(folder, kind, asked)) is not None]
    if not found:
        raise BadInput("no_files" if folder.is_dir() else "no_folder", folder=str(folder))
    done = Report(dry_run)
    with db.reading(engine) as connection:
        there = known.load(connection)
    reader = _reader(asked, there)
    if there.policy is None or (asked.policy and not there.customers):
        before = there.policy or _POLICY
        there.policy = {**before, **asked.policy, "currency": reader.currency, "region": reader.region}
        _write_policy(engine, there.policy, dry_run)
    for kind, path in found:
        _take(engine, kind, path, Work(reader, there, done, dry_run, progress))
    return done


class Work:
    """What all files of one import share."""

    def __init__(self, reader: Reader, there: Known, done: Report, dry_run: bool, progress: bool) -> None:
        self.reader, self.known, self.report = reader, there, done
        self.dry_run, self.progress = dry_run, progress


def _take(engine: Engine, kind: str, path: Path, work: Work) -> None:
    required, read = _FILES[kind]
    file = FileReport(path.name, kind)
    work.report.files.append(file)
    # tqdm's None: shown on a terminal only.
    bar = tqdm(total=path.stat().st_size, unit="B", unit_scale=True, desc=path.name, leave=False,
               disable=None if work.progress else True)  # fmt: skip
    tick, before = _ticker(bar), work.known.copy()
    try:
        with bar, sheet.opened(path, kind, required, work.reader.options) as opened:
            said = list(read(Intake(work.reader, work.known, work.report, file, tick), opened))
    except BadFile as problem:
        file.refused, work.known = True, before
        work.report.add(path.name, None, problem.field, "file refused", problem.code, problem.facts)
        return
    with engine.begin() as connection:
        _write(connection, said, file, work)


def _write(connection: Connection, said: list[Said], file: FileReport, work: Work) -> None:
    merging.write(connection, said, file, work.dry_run)
    if not work.dry_run and file.kind in ("orders", "returns"):
        merging.note_returns(connection, work.known.books.returned)


def _ticker(bar: Any) -> Callable[[int], None]:
    def tick(consumed: int) -> None:
        if consumed > bar.n:
            bar.update(consumed - bar.n)

    return tick


def _reader(asked: Options, there: Known) -> Reader:
    policy = there.policy or {}
    currency, region = asked.currency or policy.get("currency"), asked.region or policy.get("region")
    if not currency:
        raise BadInput("no_currency")
    if not region:
        raise BadInput("no_region")
    prefix = (policy.get("cards") or asked.policy.get("cards") or {}).get("prefix")
    return Reader(asked, currency, region, (prefix,) if prefix else ())


def _write_policy(engine: Engine, policy: dict[str, Any], dry_run: bool) -> None:
    """A hub without rules, or without customers yet, gets the mapping's rules over its own or plain ones."""
    if not dry_run:
        with engine.begin() as connection:
            documents.put(connection, "policy", derived("policy", "retailer"), policy)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `clienteling-hub import`."""
    cli.add_place(parser)
    parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help="holds customers.csv, products.csv, orders.csv …"
    )
    parser.add_argument("--dry-run", action="store_true", help="read and report, write nothing")
    parser.add_argument(
        "--mapping", type=Path, metavar="FILE", help="TOML: names of files and columns, defaults"
    )
    parser.add_argument("--currency", metavar="C", help="ISO 4217 (default: the mapping's or the hub's)")
    parser.add_argument("--timezone", metavar="TZ", help="IANA zone of times without one (default: UTC)")
    parser.add_argument("--region", metavar="R", help="ISO 3166: how to read national phone numbers")
    parser.add_argument("--encoding", metavar="E", help="of all files (default: UTF-8)")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write what was refused, .csv or .json")
    parser.add_argument("--json", action="store_true", help="print the whole report as JSON")


def run(args: argparse.Namespace) -> int:
    """Imports and prints the report; gives 1 when anything was refused, 2 when it could not begin."""
    given = {name: getattr(args, name) for name in ("currency", "timezone", "region", "encoding")}
    try:
        asked = options.load(args.mapping, **given)
        with db.translated():
            engine = db.open(cli.place(args))
            done = run_import(engine, args.folder, asked, dry_run=args.dry_run, progress=not args.json)
    except BadInput as error:
        if error.code not in report.REFUSALS:
            raise
        print(f"clienteling-hub: {report.REFUSALS[error.code].format(**error.facts)}", file=sys.stderr)  # noqa: T201
        return 2
    if args.report is not None:
        report.write(done, args.report)
    print(json.dumps(asdict(done), ensure_ascii=False) if args.json else report.as_text(done))  # noqa: T201
    return 0 if done.clean else 1
