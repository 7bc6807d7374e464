"""What the window for the customer asks: in which language to speak. It is never told who they are."""

from __future__ import annotations

from clienteling.domain.reading import text
from clienteling.till import Till


def language_of(till: Till, customer: str | None) -> str:
    """The customer's own language as they chose it; empty for somebody who is not known."""
    body = till.read("customer", customer) if customer is not None else None
    return text(body or {}, "language") or ""
