"""Commands at the hub: each is carried out once, in one transaction with its effect, its feed entries and its answer.

What a command does and when it is refused is the domain's (`domain.command`); here stands what only the hub knows: who may,
what was answered before, leases, and what must be unique across documents.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, exc, insert, select

from clienteling import protocol
from clienteling.clock import Clock
from clienteling.domain import command as commands
from clienteling.domain.act import Ruling
from clienteling.errors import BadInput
from clienteling.hub import claims, documents, feed, verdicts
from clienteling.hub.devices import Device
from clienteling.hub.feed import Pointer
from clienteling.hub.sight import Sight
from clienteling.hub.tables import commands as table
from clienteling.hub.tables import completions
from clienteling.ids import derived
from clienteling.protocol import JSON, Envelope, Result

log = logging.getLogger("clienteling.hub")

HUB = Device("hub", "", "", feed.EVERYONE)
STOREFRONT = Device("storefront", "", "", feed.EVERYONE)

# What must be unique across customers is looked for before it is written: one batch at a time.
_UNIQUE = frozenset({"customer.add", "card.issue", "card.link", "card.replace"})
# Asked again later these may be answered otherwise, so they are not remembered.
_FORGOTTEN = frozenset({"unknown_command", "earlier_item", "in_progress", "id_reused"})
_NAME = re.compile(r"[0-9A-Za-z][0-9A-Za-z._:@-]{0,63}")
_LONGEST_KEPT = 10_000
_STORE = insert(table)
_STORED = select(table.c.digest, table.c.result).where(table.c.id == bindparam("id"))


@dataclass
class Work:
    """One command under way: who sent it, what it sees, what it leaves in the feed."""

    connection: Connection
    device: Device
    clock: Clock
    sight: Sight
    pointers: list[Pointer] = field(default_factory=list)

    def write(self, rows: list[documents.Row], command: str | None = None) -> None:
        """Writes documents, to be named in the feed as holding a command of this device."""
        device = self.device.id if command else None
        written = self.sight.write(rows)
        self.pointers += [pointer._replace(command=command, device=device) for pointer in written]


def handle(connection: Connection, device: Device, envelope: JSON, clock: Clock) -> Result:
    """Carries out one command of a device and gives its result; the same again gives the same result."""
    return handle_batch(connection, device, [envelope], clock)[0]


def handle_batch(
    connection: Connection, device: Device, envelopes: Sequence[JSON], clock: Clock
) -> list[Result]:
    """Carries out commands in the order sent, in the caller's transaction; one that fails never fails the others.

    A failed command holds back later ones of the same document, but never a fact.
    """
    if any(isinstance(one, dict) and one.get("name") in _UNIQUE for one in envelopes):
        feed.hold(connection)
    pointers: list[Pointer] = []
    results: list[Result] = []
    failed: set[tuple[str, str]] = set()
    sight = Sight(connection)
    for envelope in envelopes:
        work = Work(connection, device, clock, sight)
        result = _alone(work, envelope, failed)
        pointers += work.pointers
        results.append(result)
        if result.status != "applied":
            failed.add(_document(envelope))
    feed.append(connection, pointers)
    return results


def lookup(connection: Connection, identity: str) -> Result | None:
    """The stored result of a command, or None when it was never carried out."""
    found = connection.scalar(select(table.c.result).where(table.c.id == identity))
    return msgspec.json.decode(found, type=Result) if found else None


def release_expired(connection: Connection, clock: Clock, carts: list[str] | None = None) -> int:
    """Gives carts whose lease is over back to their customers, through the same command a till would send."""
    return _release_expired(Work(connection, HUB, clock, Sight(connection)), carts)


def _release_expired(work: Work, carts: list[str] | None) -> int:
    over = claims.over(work.connection, work.clock, carts)
    for claim in over:
        envelope = {
            "id": derived("cart.release", f"{claim.id} {claim.epoch}"),
            "name": "cart.release",
            "document": {"kind": "cart", "id": claim.cart},
            "claim": {"id": claim.id, "epoch": claim.epoch},
            "actor": {"associate": None, "auth": "hub"},
            "at": work.clock.now_text(),
            "body": {"reason": "idle"},
        }
        _carry_out(work, envelope, protocol.digest(envelope), verdicts.readable(envelope))
        claims.drop(work.connection, claim.cart)
    feed.append(work.connection, work.pointers)
    return len(over)


def _alone(work: Work, envelope: JSON, failed: set[tuple[str, str]]) -> Result:
    """One command inside a savepoint of its own."""
    try:
        with work.connection.begin_nested():
            return _answered(work, envelope, failed)
    except exc.IntegrityError:
        # Another process did the same at the same moment: asked again, it is seen.
        log.info("a constraint held back a command")
    except exc.DBAPIError:
        raise
    except Exception as bug:
        # Kept by the till and shown there; nothing of the command is logged, it may be about a person.
        log.error("a command failed: %s", type(bug).__name__, exc_info=bug)
    work.pointers.clear()
    work.sight.forget()
    return Result(id=_id(envelope), status="deferred", code="in_progress")


def _answered(work: Work, envelope: JSON, failed: set[tuple[str, str]]) -> Result:
    try:
        read, digest = verdicts.readable(envelope), protocol.digest(envelope)
    except BadInput:
        return _unreadable(work, envelope)
    known = work.connection.execute(_STORED, {"id": read.id}).one_or_none()
    if known is not None:
        if known.digest != digest:
            return Result(id=read.id, status="rejected", code="id_reused")
        return msgspec.json.decode(known.result, type=Result)
    if _document(envelope) in failed and read.name not in commands.FACTS:
        return Result(id=read.id, status="blocked", code="earlier_item")
    return _carry_out(work, envelope, digest, read)


def _carry_out(work: Work, envelope: dict[str, Any], digest: str, read: Envelope) -> Result:
    keys = list(dict.fromkeys([_document(envelope), *commands.touches(envelope)]))
    carts = [identity for kind, identity in keys if kind == "cart"]
    if carts and work.device is not HUB:
        _release_expired(Work(work.connection, HUB, work.clock, work.sight), carts)
    work.sight.look(keys)
    ruling = verdicts.rule(work.sight, work.device, envelope, read)
    result = _done(work, envelope, read, ruling)
    if result.code not in _FORGOTTEN:
        row = {"id": read.id, "device": work.device.id, "digest": digest, "at": work.clock.now_text()}
        work.connection.execute(_STORE, row | {"result": msgspec.json.encode(result).decode()})
    return result


def _done(work: Work, envelope: dict[str, Any], read: Envelope, ruling: Ruling) -> Result:
    raised = [("attention", one.id, _placed(one.body, work.device)) for one in ruling.attention]
    work.write([row for row in raised if work.sight.stored(row[0], row[1]) is None])
    if ruling.applies:
        _apply(work, envelope, read, ruling)
    key = _document(envelope)
    version = work.sight.version(*key) or None
    if ruling.refusal is not None:
        refusal = ruling.refusal
        return Result(
            id=read.id, status=refusal.status, code=refusal.code, version=version, facts=refusal.facts
        )
    facts, document = _granted(work, read) if read.name in commands.LIVE else ({}, None)
    return Result(id=read.id, status="applied", code="ok", version=version, facts=facts, document=document)


def _apply(work: Work, envelope: dict[str, Any], read: Envelope, ruling: Ruling) -> None:
    """Folds the command over every document it touches, and names it in the feed for each of them.

    Unchanged ones too: the till waits to hear that the hub's documents hold its command.
    """
    body = read.body if ruling.body is None else ruling.body
    final = {**envelope, "body": body, "device": work.device.id}
    keys = commands.touches(final)
    if _is_known_order(work.sight, keys):
        return  # the same order under another command: goods and points moved once already
    before = {key: work.sight.get(*key) for key in keys}
    after = {key: commands.apply(*key, before[key], final) for key in keys}
    work.write([(*key, new) for key, new in after.items() if new is not None and new != before[key]], read.id)
    named = {(pointer.kind, pointer.id) for pointer in work.pointers}
    for key in keys:
        if key not in named:
            work.pointers.append(Pointer(*key, work.sight.version(*key), read.id, work.device.id))
    for (kind, identity), new in after.items():
        if kind == "cart" and new is not None and new != before[kind, identity]:
            _note_cart(work, identity, new)


def _note_cart(work: Work, cart: str, after: dict[str, Any]) -> None:
    """Keeps leases and the one-order-per-cart constraint in step with a cart that changed."""
    if after["state"] == "claimed":
        held = after["claim"]
        claim = claims.Claim(cart, held["id"], held["epoch"], work.device.id)
        claims.grant(work.connection, work.clock, claim, pinned=held.get("kind") == "pinned")
    else:
        claims.drop(work.connection, cart)
    if after["state"] == "completed":
        work.connection.execute(insert(completions).values(cart=cart, order_id=after["order"]))


def _granted(work: Work, read: Envelope) -> tuple[dict[str, JSON], protocol.Document | None]:
    """What a claim or its renewal is answered with: seconds, counted by the till from the moment of sending."""
    cart = work.sight.stored("cart", read.document.id)
    if cart is None or not cart.body.get("claim"):
        return {}, None
    claims.prolong(work.connection, work.clock, read.document.id)
    policy = work.sight.get("policy", derived("policy", "retailer")) or {}
    claim = {"id": cart.body["claim"]["id"], "epoch": cart.body["claim"]["epoch"]}
    hold = policy.get("hold_minutes", claims.HOLD_MINUTES) * 60
    document = protocol.Document(kind="cart", id=read.document.id, version=cart.version, body=cart.body)
    return {"lasts": claims.LASTS_SECONDS, "hold": hold, "claim": claim}, document


def _unreadable(work: Work, envelope: JSON) -> Result:
    """Nobody can read it: kept for a person with its bytes, so that nothing is lost and nothing waits for it."""
    content = msgspec.json.encode(envelope, order="deterministic")
    identity = derived("attention", f"unreadable {hashlib.sha256(content).hexdigest()}")
    about = {"kind": "command", "id": _id(envelope)}
    body = {
        "about": about,
        "customer": None,
        "reason": "unreadable",
        "at": work.clock.now_text(),
        "store": work.device.store or None,
        "till": work.device.till or None,
        "facts": {"bytes": content.decode()[:_LONGEST_KEPT], "length": len(content)},
        "state": "open",
        "decision": None,
    }
    if work.sight.stored("attention", identity) is None:
        work.write([("attention", identity, body)])
    return Result(id=_id(envelope), status="rejected", code="unreadable")


def _placed(body: dict[str, Any], device: Device) -> dict[str, Any]:
    """An attention item with the till and store it came from, where the command did not say."""
    return {
        **body,
        "store": body.get("store") or device.store or None,
        "till": body.get("till") or device.till or None,
    }


def _is_known_order(sight: Sight, keys: Sequence[tuple[str, str]]) -> bool:
    return any(kind == "order" and sight.get(kind, identity) is not None for kind, identity in keys)


def _document(envelope: JSON) -> tuple[str, str]:
    named = envelope.get("document") if isinstance(envelope, dict) else None
    if not isinstance(named, dict):
        return "", ""
    return str(named.get("kind", "")), str(named.get("id", ""))


def _id(envelope: JSON) -> str:
    said = envelope.get("id") if isinstance(envelope, dict) else None
    return said if isinstance(said, str) and _NAME.fullmatch(said) else ""
