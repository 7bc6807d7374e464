"""Commands at the hub: each is carried out once, in one transaction with its effect, its feed entries and its answer.

What a command does and when it is refused is the domain's (`domain.command`); here stands what only the hub knows: who may,
what was answered before, leases, and what must be unique across documents.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, exc, insert, select, update

from clienteling import protocol
from clienteling.clock import Clock
from clienteling.domain import command as commands
from clienteling.domain.act import Attention, Ruling
from clienteling.errors import BadInput
from clienteling.hub import (
    claims,
    erased,
    feed,
    gift_cards,
    leases,
    links,
    places,
    profiling,
    quarantine,
    setback,
    trail,
    verdicts,
)
from clienteling.hub.devices import Device
from clienteling.hub.feed import Pointer
from clienteling.hub.outgoing import queue as outgoing
from clienteling.hub.sight import Sight
from clienteling.hub.tables import commands as table
from clienteling.hub.work import HUB, OWN, Work, document_of, id_of, item
from clienteling.ids import derived
from clienteling.protocol import JSON, Envelope, Result

log = logging.getLogger("clienteling.hub")

# What must be unique across customers is looked for before it is written: one batch at a time.
_UNIQUE = frozenset({"customer.add", "card.issue", "card.link", "card.replace"})
# Asked again later these may be answered otherwise, so they are not remembered.
_FORGOTTEN = frozenset(
    {"unknown_command", "unknown_document", "earlier_item", "in_progress", "id_reused", "device_revoked"}
)
_LONGEST_KEPT = 10_000
_STORE = insert(table)
_STORED = select(table.c.digest, table.c.result).where(table.c.id == bindparam("id"))


def handle(connection: Connection, device: Device, envelope: JSON, clock: Clock) -> Result:
    """Carries out one command of a device and gives its result; the same again gives the same result."""
    return handle_batch(connection, device, [envelope], clock)[0]


def handle_batch(
    connection: Connection, device: Device, envelopes: Sequence[JSON], clock: Clock
) -> list[Result]:
    """Carries out commands in the order sent, in the caller's transaction; one that fails never fails the others.

    A failed command holds back later ones of the same document, but never a fact.
    """
    if any(isinstance(one, dict) and str(one.get("name")) in _UNIQUE for one in envelopes):
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
            failed.add(document_of(envelope))
    feed.append(connection, pointers)
    return results


def lookup(connection: Connection, device: str, identities: Sequence[str]) -> list[Result | None]:
    """The stored results of a device's own commands; None for any other, carried out or not."""
    query = select(table.c.id, table.c.result).where(table.c.device == device, table.c.id.in_(identities))
    found = {row.id: msgspec.json.decode(row.result, type=Result) for row in connection.execute(query)}
    return [found.get(identity) for identity in identities]


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
        read, digest = verdicts.readable(envelope), protocol.digest(envelope)
        _remembered(work, read, digest, _carry_out(work, envelope, read))
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
    except exc.DataError:
        # A NUL where a name should be, which PostgreSQL looks up nowhere.
        return _put_aside(work, envelope)
    except exc.DBAPIError:
        raise
    except Exception as bug:
        # Kept by the till and shown there; nothing of the command is logged, it may be about a person.
        log.error("a command failed: %s", type(bug).__name__, exc_info=bug)
    _undo(work)
    return Result(id=id_of(envelope), status="deferred", code="in_progress")


def _undo(work: Work) -> None:
    """Nothing of a command is left: its savepoint was rolled back."""
    work.pointers.clear()
    work.sight.forget()


def _put_aside(work: Work, envelope: JSON) -> Result:
    _undo(work)
    return _unreadable(work, envelope)


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
    if not work.device.active:
        return _remembered(work, read, digest, quarantine.answer(work, envelope, read))
    if document_of(envelope) in failed and read.name not in commands.FACTS:
        return Result(id=read.id, status="blocked", code="earlier_item")
    return _remembered(work, read, digest, _carry_out(work, envelope, read))


def _remembered(work: Work, read: Envelope, digest: str, result: Result) -> Result:
    """The answer, kept for ever with its effect; a number another command had says that the till was set back."""
    if result.code in _FORGOTTEN:
        return result
    numbered = read.seq > 0 and work.device.id not in OWN
    if numbered:
        setback.watch(work, read)
    row = {"id": read.id, "device": work.device.id, "digest": digest, "at": work.clock.now_text()}
    row["result"] = msgspec.json.encode(result).decode()
    customer = erased.whom(work.sight.get, read)
    more = {"seq": read.seq if numbered else None, "customer": customer}
    work.connection.execute(_STORE, {**row, **more})
    trail.keep(work, read, result, customer)
    return result


def _carry_out(work: Work, envelope: dict[str, Any], read: Envelope) -> Result:
    bare = erased.taken_out(work.connection, envelope)
    if bare is not None:
        envelope, read = bare, verdicts.readable(bare)
    envelope = places.as_known(work, envelope, read)
    read = verdicts.readable(envelope)
    keys = list(dict.fromkeys([document_of(envelope), *commands.touches(envelope)]))
    carts = [identity for kind, identity in keys if kind == "cart"]
    if carts and work.device is not HUB:
        _release_expired(Work(work.connection, HUB, work.clock, work.sight), carts)
    work.sight.look(keys)
    ruling = verdicts.rule(work.sight, work.device, envelope, read)
    if bare is not None:
        ruling = erased.ruling(ruling, read)
    work.raise_once(*ruling.attention)
    if ruling.applies:
        ruling = links.opened(work, read, ruling)
        _apply(work, envelope, read, ruling)
    version = work.sight.version(*document_of(envelope)) or None
    if ruling.refusal is not None:
        no = ruling.refusal
        return Result(id=read.id, status=no.status, code=no.code, version=version, facts=no.facts)
    facts, document = leases.answered(work, read)
    if ruling.applies:
        links.followed(work, read)
        profiling.followed(work, read)
    if ruling.applies and read.name in gift_cards.NAMES:
        facts = gift_cards.carried(work, read)
    if read.name == "attention.decide" and read.body.get("choice") == "accept":
        facts = _accepted(work, read.document.id)
    return Result(id=read.id, status="applied", code="ok", version=version, facts=facts, document=document)


def _accepted(work: Work, identity: str) -> dict[str, JSON]:
    """Carries out what waited in quarantine, as its own till's command and under its own id; says what became of it."""
    decided = work.sight.get("attention", identity) or {}
    kept = quarantine.kept(work.connection, identity, decided)
    if kept is None:
        return {}
    own = Work(work.connection, kept.device._replace(active=True), work.clock, work.sight)
    command = verdicts.readable(kept.envelope)
    result = _carry_out(own, kept.envelope, command)
    work.pointers += own.pointers
    trail.keep(own, command, result, erased.whom(work.sight.get, command))
    told = msgspec.json.encode(result).decode()
    work.connection.execute(update(table).where(table.c.id == result.id).values(result=told))
    return {"result": {"id": result.id, "status": result.status, "code": result.code}}


def _apply(work: Work, envelope: dict[str, Any], read: Envelope, ruling: Ruling) -> None:
    """Folds the command over every document it touches, and names it in the feed for each of them.

    Unchanged ones too: the till waits to hear that the hub's documents hold its command.
    """
    body = read.body if ruling.body is None else ruling.body
    final = {**envelope, "body": body, "device": work.device.id}
    keys = commands.touches(final)
    if isinstance(body.get("order"), dict) and _is_known_order(work.sight, keys):
        return  # the same order under another command: goods and points moved once already
    before = {key: work.sight.get(*key) for key in keys}
    after = {key: commands.apply(*key, before[key], final) for key in keys}
    after = erased.without_cards(work.sight.get, after)
    if read.document.kind == "attention" and before[keys[0]] is None:
        after = {key: work.placed(new or {}) for key, new in after.items()}
    work.write(
        [(*key, new) for key, new in after.items() if new is not None and new != work.sight.get(*key)],
        read.id,
    )
    named = {(pointer.kind, pointer.id) for pointer in work.pointers}
    for key in keys:
        if key not in named:
            work.pointers.append(Pointer(*key, work.sight.version(*key), read.id, work.device.id))
    for (kind, identity), new in after.items():
        if kind == "cart" and new is not None and new != before[kind, identity]:
            leases.note_cart(work, identity, before[kind, identity], new)
        elif kind == "message" and before[kind, identity] is None:
            outgoing.note(work.connection, work.clock, identity)


def _unreadable(work: Work, envelope: JSON) -> Result:
    """Nobody can read it: kept for a person with its bytes, so that nothing is lost and nothing waits for it."""
    content, identity = msgspec.json.encode(envelope, order="deterministic"), id_of(envelope)
    name = derived("attention", f"unreadable {hashlib.sha256(content).hexdigest()}")
    facts: dict[str, JSON] = {"bytes": content.decode()[:_LONGEST_KEPT], "length": len(content)}
    work.raise_once(Attention(name, item("unreadable", ("command", identity), work.clock.now_text(), facts)))
    return Result(id=identity, status="rejected", code="unreadable")


def _is_known_order(sight: Sight, keys: Sequence[tuple[str, str]]) -> bool:
    return any(kind == "order" and sight.get(kind, identity) is not None for kind, identity in keys)
