"""`clienteling-hub import-outbox`: what a till that left could not send, from the file it handed over, for support.

The commands go the way every command goes, as that till's: one already known is answered as before, one of a till out of
service waits for a manager.
"""

from __future__ import annotations

import argparse
import getpass
import sys
from collections import Counter
from pathlib import Path

import msgspec
from sqlalchemy import Engine

from clienteling import protocol
from clienteling.clock import Clock, SystemClock
from clienteling.domain import outbox
from clienteling.errors import BadInput
from clienteling.hub import cli, db, devices, handlers
from clienteling.protocol import JSON, Result


def take(engine: Engine, clock: Clock, content: bytes, password: str) -> list[Result]:
    """The answers to all commands of a file, batch by batch as a till would have sent them. The same again does no harm.

    Raises BadInput: bad_outbox_file, newer_outbox_file, wrong_password, unknown_device for a file of another hub's till.
    """
    found = outbox.unseal(content, password)
    results: list[Result] = []
    for start in range(0, len(found.commands), protocol.BATCH):
        envelopes = [_read(one) for one in found.commands[start : start + protocol.BATCH]]
        with engine.begin() as connection:
            device = devices.known(connection, found.device)
            if device is None:
                raise BadInput("unknown_device")
            results += handlers.handle_batch(connection, device, envelopes, clock)
    return results


def _read(written: bytes) -> JSON:
    try:
        return protocol.read_json(written)
    except BadInput:
        return written.decode(errors="replace")  # kept as it is, for a person


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the sub-command."""
    cli.add_place(parser)
    parser.add_argument("file", type=Path, help="the file of `clienteling reset --export`")
    parser.add_argument(
        "--password-file", type=Path, metavar="FILE", help="its password (default: asked for)"
    )
    parser.add_argument("--json", action="store_true", help="answer with one JSON object")


def run(args: argparse.Namespace) -> int:
    """Exit code 1 when something was refused."""
    if args.password_file is not None:
        password = args.password_file.read_text("utf-8").strip("\r\n")
    else:
        password = getpass.getpass("Password of the file: ")
    results = take(db.open(cli.place(args)), SystemClock(), args.file.read_bytes(), password)
    counts = Counter(f"{one.status}: {one.code}" for one in results)
    if args.json:
        print(msgspec.json.encode({"results": results}).decode())
    else:
        for answer, count in sorted(counts.items()):
            print(f"{count}\t{answer}")
    refused = sum(one.status != "applied" for one in results)
    if refused:
        print(f"clienteling-hub: {refused} of {len(results)} were not taken", file=sys.stderr)
    return 1 if refused else 0
