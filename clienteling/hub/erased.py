"""Who was erased, and what that means for documents and commands that still come about them. Erasing is in erasure.py."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, bindparam, select

from clienteling.domain import awaiting
from clienteling.domain import command as commands
from clienteling.domain.act import Refusal, Ruling
from clienteling.domain.envelope import Envelope
from clienteling.domain.reading import members, objects
from clienteling.hub import scopes
from clienteling.hub.tables import completions
from clienteling.hub.tables import erased as table

Body = dict[str, Any]
Key = tuple[str, str]
Get = Callable[[str, str], Body | None]
# What is kept of an erased customer, without them; all else of theirs is not written any more.
KEPT = frozenset({"order", "return", "attention", "payment"})
_OF_PERSON = frozenset({"customer", "loyalty", "wishlist"})
# Never refused: the goods are gone, the money moved.
_ALWAYS = frozenset({"sale.complete", *commands.FACTS})
# Carried out without them: goods that were put by for nobody are to be sold.
_WITHOUT_THEM = frozenset({awaiting.CANCEL, awaiting.PAY})
_GONE = select(table.c.kind, table.c.id).where(table.c.id.in_(bindparam("ids", expanding=True)))


def without(connection: Connection, rows: Sequence[tuple[str, str, Body]]) -> Sequence[tuple[str, str, Body]]:
    """Rows to be written, less those of erased customers, and with the person taken out of what is kept."""
    ids = {identity for _, identity, _ in rows}
    gone = among(connection, ids.union(scopes.text(body, "customer") or "" for _, _, body in rows))
    if not gone:
        return rows
    left = []
    for kind, identity, body in rows:
        is_theirs = ("customer", scopes.text(body, "customer")) in gone
        if (kind, identity) not in gone and (kind in KEPT or not is_theirs):
            left.append((kind, identity, document_without_person(kind, body) if is_theirs else body))
    return left


def document_without_person(kind: str, body: Body) -> Body:
    """What is kept of somebody erased: the sums of an order, not why an associate was kind to them nor their card's digits.

    An order says so itself (`erased`), so that what still comes about its payments is kept without them, too.
    """
    bare = {**body, "customer": None}
    if kind == "order":
        bare["erased"] = True
        if isinstance(body.get("payments"), list):
            bare["payments"] = [without_card(one) for one in body["payments"] if isinstance(one, dict)]
    if kind == "order" and isinstance(body.get("discounts"), list):
        listed = [one for one in body["discounts"] if isinstance(one, dict)]
        bare["discounts"] = [{name: one[name] for name in one if name != "reason"} for one in listed]
    return bare


def without_card(payment: Body) -> Body:
    """A payment without the last digits of the card it was made with."""
    return {name: value for name, value in payment.items() if name != "last4"}


def without_cards(get: Get, after: dict[Key, Body | None]) -> dict[Key, Body | None]:
    """Documents about to be written, and the payments of orders among them: those of erased customers without card digits."""
    bare = dict(after)
    for (kind, _), body in after.items():
        if kind == "order" and body is not None and body.get("erased") is True:
            for attempt in {str(one.get("attempt")) for one in objects(body, "payments")}:
                bare.setdefault(("payment", attempt), get("payment", attempt))
    for key, body in bare.items():
        if key[0] == "payment" and body is not None and "last4" in body:
            order = str(body.get("order"))
            whose = after.get(("order", order)) or get("order", order) or {}
            bare[key] = without_card(body) if whose.get("erased") is True else body
    return bare


def among(connection: Connection, ids: Iterable[str]) -> set[Key]:
    """The documents with one of these ids that were erased with their customer."""
    whole = sorted(ids)
    found: set[Key] = set()
    for start in range(0, len(whole), 500):
        found |= {
            (row.kind, row.id) for row in connection.execute(_GONE, {"ids": whole[start : start + 500]})
        }
    return found


def taken_out(connection: Connection, envelope: Body) -> Body | None:
    """A readable command without the erased customer it is about; None when it is about nobody erased."""
    body = envelope["body"]
    order = body.get("order")
    named = [scopes.text(one, "customer") for one in (body, order) if isinstance(one, dict)]
    keys = [(envelope["document"]["kind"], envelope["document"]["id"]), *commands.touches(envelope)]
    keys += [("customer", customer) for customer in named if customer]
    if not among(connection, {identity for _, identity in keys}).intersection(keys):
        return None
    return _sold(connection, without_person(envelope))


def _sold(connection: Connection, envelope: Body) -> Body:
    """The completion of a cart that went with its customer is a sale like any other: the goods are in their hands.

    Unless another order has closed that cart before: then it stays what it is, and a person hears of the second one.
    """
    if envelope["name"] != "cart.complete":
        return envelope
    order, cart = envelope["body"]["order"], envelope["document"]["id"]
    closed_by = connection.scalar(select(completions.c.order_id).where(completions.c.cart == cart))
    if closed_by not in (None, order["id"]):
        return envelope
    sold = {**envelope, "name": "sale.complete", "document": {"kind": "order", "id": order["id"]}}
    sold.pop("claim", None)
    return {**sold, "body": {"order": {**order, "from_cart": None}}}


def without_person(envelope: Body) -> Body:
    """A readable command without the customer its body names."""
    body = envelope["body"]
    body = {**body, **({"customer": None} if "customer" in body else {})}
    for name in ("order", "sold"):
        if isinstance(body.get(name), dict) and "customer" in body[name]:
            body[name] = document_without_person("order", body[name])
    return {**envelope, "body": body}


def ruling(made: Ruling, command: Envelope) -> Ruling:
    """What becomes of a command about an erased customer: a sale or fact stands without them, all else is refused."""
    about_person = command.document.kind in _OF_PERSON
    if command.name in _ALWAYS:
        return Ruling(applies=False) if about_person else made
    if command.name in _WITHOUT_THEM:
        return made
    raised = () if about_person else made.attention
    return replace(made, refusal=Refusal("rejected", "erased"), applies=False, attention=raised)


def whom(get: Get, command: Envelope) -> str | None:
    """The customer a command is about: by its document as it is now, or else by what it says."""
    kind, identity = command.document.kind, command.document.id
    if kind in _OF_PERSON:
        return identity
    said = [get(kind, identity) or {}, command.body, members(command.body, "order")]
    return next((found for one in said if (found := scopes.text(one, "customer"))), None)
