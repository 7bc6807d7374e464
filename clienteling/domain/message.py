"""A receipt on its way to a customer by mail or SMS: asked for at a till, sent by the hub. It is never a marketing consent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Literal, TypeAlias

from msgspec import Meta

from clienteling.domain import email
from clienteling.domain.act import FINE, Act, Document, Get, Ruling, rejected
from clienteling.domain.bodies import Body, Identity, Language
from clienteling.domain.encoding import JSON
from clienteling.domain.reading import number, text

By: TypeAlias = Literal["email", "sms"]
LINK = "link"
"""`what` of a message that brings a link to pay by, of the attempt `link`, instead of a receipt."""
NOT_SENT = "receipt_not_sent"
"""Why the store is asked about a receipt that will not come."""
LINK_NOT_SENT = "link_not_sent"
"""Why it is asked about a link that did not reach its customer while their order waits."""
_NUMBER = re.compile(r"\+[1-9][0-9]{2,14}")


class ReceiptSend(Body, frozen=True):
    """`receipt.send`"""

    order: Identity
    by: By
    to: Annotated[str, Meta(min_length=3, max_length=254)]
    customer: Identity | None = None
    language: Language | None = None
    store: Identity | None = None
    till: Identity | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """What became of it. `to` is an address or an E.164 number, shortened once nobody's; `problem` a code.

    `what` is LINK for one that brings a link, empty for a receipt.
    """

    id: str
    order: str
    customer: str | None
    by: str
    to: str
    language: str
    state: str
    tries: int
    problem: str | None
    at: str
    sent_at: str | None
    store: str | None
    till: str | None = None
    what: str = ""


def view(identity: str, body: JSON) -> Message:
    """A view of a `message` document."""
    return Message(
        id=identity,
        order=text(body, "order") or "",
        customer=text(body, "customer"),
        by=text(body, "by") or "",
        to=text(body, "to") or "",
        language=text(body, "language") or "",
        state=text(body, "state") or "queued",
        tries=number(body, "tries"),
        problem=text(body, "problem"),
        at=text(body, "at") or "",
        sent_at=text(body, "sent_at"),
        store=text(body, "store"),
        till=text(body, "till"),
        what=text(body, "what") or "",
    )


def queue(document: Document | None, act: Act[ReceiptSend]) -> Document | None:
    """A message, once; what happens to it later is the hub's."""
    if document is not None:
        return document
    return {
        "customer": None, "language": None, "store": None, "till": None, **act.raw,
        "associate": act.by, "state": "queued", "tries": 0, "problem": None, "at": act.at, "sent_at": None,
    }  # fmt: skip


def rule(act: Act[ReceiptSend], _get: Get) -> Ruling:
    """Only to what can be an address. The order may still be on its way to the hub: the message waits for it."""
    return FINE if is_address(act.body.by, act.body.to) else rejected("bad_body")


def is_address(by: str, to: str) -> bool:
    """Whether a receipt can go there: an address in the one spelling of `email.parse`, or an E.164 number."""
    return email.parse(to) == to if by == "email" else bool(_NUMBER.fullmatch(to))
