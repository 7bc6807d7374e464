"""What a customer allows: given and withdrawn by channel, the more restrictive winning whatever the clocks say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Literal

from clienteling.domain import bodies
from clienteling.domain.act import Act, Document
from clienteling.domain.encoding import JSON
from clienteling.domain.reading import members, text

CHANNELS: Final = ("email", "sms", "calls", "offers")
_SAID: Final[dict[str, Literal["yes", "no"]]] = {"yes": "yes", "no": "no"}


@dataclass(frozen=True, slots=True)
class Consent:
    """One channel: yes, no, or never asked; when, by whom (associate id) and where it was said."""

    channel: str
    state: Literal["yes", "no", "never"]
    at: str | None = None
    by: str | None = None
    source: str | None = None


def of(customer: JSON, channel: str) -> Consent:
    """What a customer (document body) allows on a channel; anything but a clear yes or no counts as never asked."""
    said = members(members(customer, "consents"), channel)
    state = _SAID.get(text(said, "state") or "")
    if state is not None:
        return Consent(channel, state, text(said, "at"), text(said, "by"), text(said, "source"))
    return Consent(channel, "never")


def given_body(customer: JSON, channel: str, source: str) -> dict[str, JSON]:
    """The body of `consent.given` for a customer as the associate sees them: it names the withdrawal it takes back."""
    before = of(customer, channel)
    return {"channel": channel, "source": source, "seen": before.at if before.state == "no" else None}


def give(document: Document | None, act: Act[bodies.ConsentGiven]) -> Document | None:
    """Yes, unless the customer withdrew in a way this till had not seen."""
    if document is None or is_outdated(document, act):
        return document
    return _said(document, act, act.body.channel, "yes", act.body.source)


def withdraw(document: Document | None, act: Act[bodies.ConsentWithdrawn]) -> Document | None:
    """No, always."""
    if document is None:
        return None
    return _said(document, act, act.body.channel, "no", act.body.source)


def is_outdated(document: Document, act: Act[bodies.ConsentGiven]) -> bool:
    """Whether the customer withdrew after what the associate saw. Times are compared for being the same, never for order."""
    now = of(document, act.body.channel)
    return now.state == "no" and now.at != act.body.seen


def _said(document: Document, act: Act[Any], channel: str, state: str, source: str) -> Document:
    consents = {
        **members(document, "consents"),
        channel: {"state": state, "at": act.at, "by": act.who, "source": source},
    }
    return {**document, "consents": consents}
