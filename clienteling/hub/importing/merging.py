"""How what a file says meets what the hub has: nothing a person did since is undone by importing the file again.

Each imported document remembers the digest of what its file said (`imported`). The same again changes nothing, whatever
happened to the document meanwhile; something new is laid over it, member by member.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

import msgspec
from sqlalchemy import Connection

from clienteling import protocol
from clienteling.hub import documents
from clienteling.hub.importing.report import FileReport

Body = dict[str, Any]

MARK = "imported"
_BATCH = 1000


@dataclass(frozen=True, slots=True)
class Said:
    """What a file says of one document, and what a new one has besides. `only_new`: an existing one stays as it is."""

    kind: str
    id: str
    members: Body
    otherwise: Body
    only_new: bool = False


def write(connection: Connection, said: Iterable[Said], file: FileReport, dry_run: bool) -> None:
    """Writes what is new or different, and counts it."""
    waiting = iter(said)
    while batch := list(islice(waiting, _BATCH)):
        before = documents.texts(connection, [(one.kind, one.id) for one in batch])
        rows = []
        for one in batch:
            stored = before.get((one.kind, one.id))
            body = settled(msgspec.json.decode(stored[1]) if stored else None, one)
            if body is None:
                file.unchanged += 1
                continue
            file.added += stored is None
            file.changed += stored is not None
            rows.append((one.kind, one.id, body))
        if not dry_run:
            documents.put_many(connection, rows)


def note_returns(connection: Connection, returned: dict[str, list[Body]]) -> None:
    """Notes on orders that were there before what has come back of them; once for each return and line."""
    waiting = iter(returned.items())
    while batch := dict(islice(waiting, _BATCH)):
        stored = documents.texts(connection, [("order", identity) for identity in batch])
        rows = []
        for (kind, identity), (_, text) in stored.items():
            body = msgspec.json.decode(text)
            known = {(one["return"], one["line"]) for one in body["returned"]}
            new = [one for one in batch[identity] if (one["return"], one["line"]) not in known]
            if new:
                rows.append((kind, identity, {**body, "returned": [*body["returned"], *new]}))
        documents.put_many(connection, rows)


def settled(before: Body | None, said: Said) -> Body | None:
    """The document as it shall be, or None when it stays as it is."""
    digest = protocol.digest(said.members)[:16]
    if before is None:
        return {**said.otherwise, **said.members, MARK: digest}
    if said.only_new or before.get(MARK) == digest:
        return None
    return {**before, **_OVER.get(said.kind, _as_said)(before, said.members), MARK: digest}


def _as_said(_before: Body, members: Body) -> Body:
    return members


def _customer(before: Body, members: Body) -> Body:
    """Contacts, cards and tastes that were added since stay; a consent that was withdrawn stays withdrawn."""
    lists = {name: list(_both(before, members, name, key)) for name, key in _LISTS.items() if name in members}
    consents = {
        channel: consent
        for channel, consent in members.get("consents", {}).items()
        if before.get("consents", {}).get(channel, {}).get("state") != "no"
    }
    merged = {**members, **lists}
    if "consents" in members:
        merged["consents"] = {**before.get("consents", {}), **consents}
    if "sizes" in members:
        merged["sizes"] = {**before.get("sizes", {}), **members["sizes"]}
    return merged


def _wishlist(before: Body, members: Body) -> Body:
    return {**members, "items": list(_both(before, members, "items", _tag))}


def _cart(before: Body, members: Body) -> Body:
    """A cart that somebody is selling, or sold, is no longer the file's."""
    return members if before.get("state") == "open" else {}


def _product(before: Body, members: Body) -> Body:
    """Variants keep the picture they got since."""
    pictures = {one["sku"]: one.get("image") for one in before.get("variants", [])}
    variants = [{**one, "image": one.get("image") or pictures.get(one["sku"])} for one in members["variants"]]
    return {**members, "variants": variants}


def _stock(before: Body, members: Body) -> Body:
    """Places the file does not name keep their count."""
    return {**members, "on_hand": {**before.get("on_hand", {}), **members["on_hand"]}}


def _both(before: Body, members: Body, name: str, key: Callable[[Any], Any]) -> Iterator[Any]:
    said = members[name]
    known = {key(one) for one in said}
    yield from said
    yield from (one for one in before.get(name, []) if key(one) not in known)


def _itself(value: Any) -> Any:
    return value


def _tag(value: Body) -> Any:
    return value["id"]


def _phone(value: Body) -> Any:
    return value["e164"] or value["raw"]


def _mail(value: Body) -> Any:
    return value["address"].casefold()


def _number(value: Body) -> Any:
    return value["number"]


_LISTS: dict[str, Callable[[Any], Any]] = {
    "phones": _phone,
    "emails": _mail,
    "cards": _number,
    "likes": _itself,
    "avoids": _itself,
    "also": _itself,
}
_OVER: dict[str, Callable[[Body, Body], Body]] = {
    "customer": _customer,
    "wishlist": _wishlist,
    "cart": _cart,
    "product": _product,
    "stock": _stock,
}
