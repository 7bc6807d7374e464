"""Gift cards from scripts: `clienteling-hub gift-card add`, `list`, `block`, `unblock`. A number is shown once, when made."""

from __future__ import annotations

import argparse
import sys
from typing import Any

import msgspec

from clienteling.clock import SystemClock
from clienteling.domain.act import POLICY
from clienteling.domain.money import Money, parse_amount, to_decimal
from clienteling.domain.reading import text
from clienteling.errors import BadInput
from clienteling.hub import cli, db, documents, gift_cards, signing
from clienteling.ids import SystemIds

_CLOCK = SystemClock()
_SENTENCES = {
    "bad_number": "a number has 8 to 24 letters and digits",
    "number_taken": "there is a card with this number",
    "bad_amount": "the amount is more than nothing, such as 50.00",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `clienteling-hub gift-card`."""
    cli.add_place(parser)
    parser.add_argument("--json", action="store_true", help="print JSON")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = actions.add_parser("add", help="a new card with an amount on it; prints its number, once")
    add.add_argument("amount", metavar="AMOUNT", help="such as 50.00")
    add.add_argument("--currency", help="default: the retailer's")
    add.add_argument("--number", default="", help="the number printed on the card (default: a new one)")
    actions.add_parser("list", help="all cards, newest first, without their numbers")
    for name, about in (("block", "nobody can pay with it any more"), ("unblock", "it can be used again")):
        actions.add_parser(name, help=about).add_argument("id", metavar="ID")


def run(args: argparse.Namespace) -> int:
    """Does it, and prints what came of it."""
    engine = db.open(cli.place(args))
    try:
        with db.translated(), engine.begin() as connection:
            if args.action == "add":
                return _added(args, connection)
            if args.action == "list":
                return _listed(args, connection)
            state = "blocked" if args.action == "block" else "active"
            if gift_cards.set_state(connection, args.id, state):
                return 0
            return _failed("there is no such card")
    except BadInput as error:
        if error.code not in _SENTENCES:
            raise
        return _failed(_SENTENCES[error.code])


def _added(args: argparse.Namespace, connection: Any) -> int:
    policy = documents.get(connection, "policy", POLICY)
    currency = args.currency or text(policy.body if policy else {}, "currency")
    if not currency:
        return _failed("name a --currency: this hub has no retailer yet")
    key = signing.keys(connection).badge
    amount = parse_amount(args.amount, currency).amount
    ids = SystemIds(_CLOCK)
    card, number = gift_cards.issue(connection, ids, _CLOCK, key, amount, currency, args.number)
    made = {"id": card.id, "number": number, "balance": card.balance, "currency": currency}
    print(msgspec.json.encode(made).decode() if args.json else number)
    return 0


def _listed(args: argparse.Namespace, connection: Any) -> int:
    for card in gift_cards.listed(connection):
        left = to_decimal(Money(card.balance, card.currency))
        plain = f"{card.id}  •• {card.last4}  {left} {card.currency}  {card.state}"
        print(msgspec.json.encode(card).decode() if args.json else plain)
    return 0


def _failed(why: str) -> int:
    print(f"clienteling-hub: {why}", file=sys.stderr)
    return 1
