"""`clienteling-hub brand`: the retailer's logo, colour and words, as every till, receipt and message shows them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection

from clienteling.domain import brand
from clienteling.domain.act import POLICY
from clienteling.errors import BadInput
from clienteling.hub import cli, db, documents, images

_MEDIA = {".svg": "image/svg+xml", ".png": "image/png"}
_SENTENCES = ("promise", "greeting", "thanks")
_LANGUAGES = ("en", "fa", "ru", "ka")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `clienteling-hub brand`."""
    cli.add_place(parser)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--logo",
        type=Path,
        metavar="FILE",
        help="a picture, SVG or PNG, at most 2 MB; mails show a PNG up to 256 kB",
    )
    parser.add_argument("--no-logo", action="store_true", help="the program's own again")
    parser.add_argument(
        "--colour",
        metavar="#RRGGBB",
        help="dark enough for white words on it (4.5:1); none: the program's own",
    )
    for name, what in (
        ("promise", "under the name at sign-in and on the customer display"),
        ("greeting", "first words of a mail"),
        ("thanks", "last words of a receipt"),
    ):
        parser.add_argument(
            f"--{name}",
            action="append",
            default=[],
            metavar="LANGUAGE=TEXT",
            help=f"{what}; again for each language",
        )


def run(args: argparse.Namespace) -> int:
    """Changes what is named, then says how it stands."""
    try:
        with db.translated(), db.open(cli.place(args)).begin() as connection:
            policy = documents.get(connection, "policy", POLICY)
            if policy is None:
                raise BadInput("no_policy")
            before = policy.body.get("brand") or {}
            after = _changed(connection, before, args)
            if after != before:
                documents.put(connection, "policy", POLICY, {**policy.body, "brand": after})
    except (BadInput, OSError) as problem:
        print(f"clienteling-hub: {problem}", file=sys.stderr)
        return 2
    if args.json:
        print(msgspec.json.encode(after).decode())
    else:
        for name, value in after.items():
            print(f"{name:<9}{value}")
    return 0


def _changed(connection: Connection, before: dict[str, Any], args: argparse.Namespace) -> dict[str, Any]:
    after = dict(before)
    if args.logo is not None:
        media = _MEDIA.get(args.logo.suffix.lower(), "")
        after["logo"] = images.put(connection, args.logo.read_bytes(), media)
    if args.no_logo:
        after.pop("logo", None)
    if args.colour == "none":
        after.pop("colour", None)
    elif args.colour is not None:
        if not brand.view({"brand": {"colour": args.colour}}).colour:
            raise BadInput("bad_setting", name="colour")
        after["colour"] = args.colour
    for name in _SENTENCES:
        given = dict(_sentence(name, each) for each in getattr(args, name))
        if given:
            after[name] = {key: said for key, said in {**(after.get(name) or {}), **given}.items() if said}
    return after


def _sentence(name: str, given: str) -> tuple[str, str]:
    language, separator, words = given.partition("=")
    if not separator or language not in _LANGUAGES or len(words) > brand.LONGEST:
        raise BadInput("bad_setting", name=name)
    return language, words.strip()
