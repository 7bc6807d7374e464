"""What commands do to an online cart: saved, claimed, given back, completed (docs: cart states and the claim)."""

from __future__ import annotations

from typing import Any

from clienteling.domain import sale_bodies
from clienteling.domain.act import Act, Document
from clienteling.domain.reading import members, number, objects, text


def save(document: Document | None, act: Act[sale_bodies.CartSave]) -> Document | None:
    """The customer's lines as they are now; a cart that is not open stays as it is."""
    if document is None:
        fresh = {"state": "open", "epoch": 0, "claim": None, "order": None, "saved_at": act.at}
        return {"channel": act.body.channel, **act.raw, **fresh}
    if text(document, "state") != "open":
        return document
    return {**document, **act.raw, "saved_at": act.at}


def claim(document: Document | None, act: Act[sale_bodies.CartClaim]) -> Document | None:
    """An open cart is lent to a till; each grant has a higher epoch."""
    if document is None or not (text(document, "state") == "open" or is_own_again(document, act)):
        return document
    return granted(document, act, act.body.claim, act.body.till, act.body.store)


def granted(
    document: Document, act: Act[Any], asked: sale_bodies.ClaimAsked, till: str, store: str
) -> Document:
    """The cart lent to a till of a store under the id it asked for, with an epoch of its own."""
    epoch = number(document, "epoch") + 1
    held = {
        "id": asked.id,
        "epoch": epoch,
        "kind": asked.kind,
        "device": act.device,
        "till": till,
        "store": store,
        "associate": act.by,
        "since": act.at,
    }
    return {**document, "state": "claimed", "epoch": epoch, "claim": held}


def release(document: Document | None, act: Act[sale_bodies.CartRelease]) -> Document | None:
    """The cart is the customer's again, if the named grant is the one that holds it."""
    if document is None or not holds(document, act):
        return document
    given = {**document, "state": "open", "claim": None}
    if act.body.reason != "broken" or act.envelope.claim is None:
        return given
    named = act.envelope.claim  # a sale made under it comes later, perhaps: somebody must be asked
    return {**given, "broken": {"id": named.id, "epoch": named.epoch, "by": act.by, "at": act.at}}


def save_home(document: Document | None, act: Act[sale_bodies.CartSaveHome]) -> Document | None:
    """What lay on the counter becomes the customer's online cart: under the till's claim as it lay there, else added."""
    lines, at = (
        objects(act.raw, "lines"),
        {"saved_at": act.at, "saved_in": {"store": act.body.store, "by": act.by}},
    )
    if document is None:
        head = {
            "customer": act.body.customer,
            "channel": "store",
            "currency": act.body.currency,
            "lines": lines,
        }
        return {**head, "state": "open", "epoch": 0, "claim": None, "order": None, **at}
    if not takes_more(document, act):
        return document
    if not holds(document, act):
        lines = _with(objects(document, "lines"), lines)
    return {**document, "state": "open", "claim": None, "lines": lines, **at}


def takes_more(document: Document, act: Act[sale_bodies.CartSaveHome]) -> bool:
    """Whether a cart can take goods from the counter: this customer's, in this currency, and nobody else's to complete."""
    if text(document, "customer") != act.body.customer or text(document, "currency") != act.body.currency:
        return False
    return text(document, "state") == "open" or holds(document, act)


def home_touched(act: Act[sale_bodies.CartSaveHome]) -> list[tuple[str, str]]:
    """The cart, and the one made beside it when the hub found it sold or taken."""
    return [("cart", act.target), *([("cart", act.body.aside)] if act.body.aside else [])]


def paid_online(document: Document | None, act: Act[sale_bodies.CartPayment]) -> Document | None:
    """What the shop knows of a payment for a cart that has not become an order yet."""
    if document is None or text(document, "state") not in ("open", "claimed"):
        return document
    paid = {"order": act.body.order, "at": act.at} if act.body.state == "paid" else None
    return {**document, "paid": paid, "payment": "unknown" if act.body.state == "unknown" else None}


def complete(document: Document | None, act: Act[sale_bodies.SaleCompleted]) -> Document | None:
    """The cart has become an order: it was held by this grant, or the grant had lapsed and nothing else happened."""
    if document is None or not (is_held_for(document, act) or is_unchanged(document, act)):
        return document
    return _completed(document, act)


def checkout(document: Document | None, act: Act[sale_bodies.SaleCompleted]) -> Document | None:
    """An open cart has become an order: paid on the website, or sold at a till, which may hold it itself."""
    if document is None or not is_free_for(document, act):
        return document
    return _completed(document, act)


def holds(document: Document, act: Act[Any]) -> bool:
    """Whether the cart is held by the grant that the command names."""
    held, named = members(document, "claim"), act.envelope.claim
    if named is None or text(document, "state") != "claimed":
        return False
    return text(held, "id") == named.id and number(held, "epoch") == named.epoch


def is_held_for(document: Document, act: Act[Any]) -> bool:
    """The same by the grant's id alone, which is used once: a hub set back to an older copy counts epochs anew."""
    named = act.envelope.claim
    held = members(document, "claim") if text(document, "state") == "claimed" else {}
    return named is not None and text(held, "id") == named.id


def is_own_again(document: Document, act: Act[sale_bodies.CartClaim]) -> bool:
    """Whether a till asks for a cart it holds already, under another id: it lost the answer, or the sale, in a crash."""
    held = members(document, "claim")
    if text(document, "state") != "claimed" or act.device is None:
        return False
    return text(held, "device") == act.device and text(held, "id") != act.body.claim.id


def is_free_for(document: Document, act: Act[sale_bodies.SaleCompleted]) -> bool:
    """Whether a sale of a cart's goods closes the cart: it is open, with the lines the seller saw, or the seller's own."""
    if text(document, "state") != "open":
        return is_held_by_seller(document, act) or has_landed(document, act)
    return act.body.seen is None or _seen(act.body.seen) == _lines(document)


def has_landed(document: Document, act: Act[sale_bodies.SaleCompleted]) -> bool:
    """Whether a payment made on a platform without a lock reaches a cart that a till holds: the first one keeps it."""
    return text(document, "state") == "claimed" and act.envelope.name == "cart.checkout" and act.body.landed


def is_held_by_seller(document: Document, act: Act[sale_bodies.SaleCompleted]) -> bool:
    """Whether the till that sold the goods of a cart is the one that holds it."""
    holder, seller = text(members(document, "claim"), "till"), text(members(act.raw, "order"), "till")
    return text(document, "state") == "claimed" and holder is not None and holder == seller


def is_unchanged(document: Document, act: Act[sale_bodies.SaleCompleted]) -> bool:
    """Whether an open cart still has the lines the till took over (`seen`; without it, the lines it sold)."""
    if text(document, "state") != "open" or act.envelope.claim is None:
        return False
    if act.body.seen is not None:
        return _seen(act.body.seen) == _lines(document)
    lines = objects(document, "lines")
    return _pieces([(text(line, "sku") or "", number(line, "quantity")) for line in lines]) == _pieces(
        [(line.sku, line.quantity) for line in act.body.order.lines]
    )


def _seen(lines: list[sale_bodies.CartLineName]) -> set[tuple[str | None, int]]:
    return {(line.id, line.quantity) for line in lines}


def _lines(document: Document) -> set[tuple[str | None, int]]:
    return {(text(line, "id"), number(line, "quantity")) for line in objects(document, "lines")}


def _with(lines: list[dict[str, Any]], more: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Lines of a cart with some from the counter: the same wish twice is one, with the higher number of pieces."""
    added: dict[str | None, dict[str, Any]] = {}
    for line in more:
        same = added.get(text(line, "sku"))
        pieces = number(line, "quantity") + number(same, "quantity")
        added[text(line, "sku")] = {**(same or line), "quantity": pieces}
    joined = []
    for line in lines:
        twin = added.pop(text(line, "sku"), {})
        most = max(number(line, "quantity"), number(twin, "quantity"))
        joined.append(line if most == number(line, "quantity") else {**line, "quantity": most})
    return [*joined, *added.values()]


def _pieces(lines: list[tuple[str, int]]) -> dict[str, int]:
    pieces: dict[str, int] = {}
    for sku, quantity in lines:
        pieces[sku] = pieces.get(sku, 0) + quantity
    return pieces


def _completed(document: Document, act: Act[sale_bodies.SaleCompleted]) -> Document:
    return {**document, "state": "completed", "claim": None, "order": act.body.order.id}
