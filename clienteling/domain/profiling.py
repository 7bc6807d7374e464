"""Whether a customer lets the shop work out anything about them: `profiling.set`. Off wins whatever the clocks say.

With it off there is no outlook and no suggestion, and the models leave them out; what there is goes (hub/profiling.py).
"""

from __future__ import annotations

from clienteling.domain.act import FINE, Act, Document, Get, Refusal, Ruling, rejected
from clienteling.domain.bodies import Body, Instant, Short
from clienteling.domain.encoding import JSON
from clienteling.domain.reading import members, text

SET = "profiling.set"


class ProfilingSet(Body, frozen=True):
    """`profiling.set`; `seen` is the time of the switching off that a switching on takes back, as it was seen."""

    on: bool
    source: Short
    seen: Instant | None = None


def is_on(customer: JSON, policy: JSON) -> bool:
    """What the customer said; who said nothing follows the retailer's `profiling` (on unless it says no)."""
    said = members(customer, "profiling").get("on")
    if isinstance(said, bool):
        return said
    return not isinstance(policy, dict) or policy.get("profiling") is not False


def set_body(customer: JSON, on: bool, source: str) -> dict[str, JSON]:
    """The body of `profiling.set` for a customer as the associate sees them."""
    seen = _switched_off_at(customer)
    return {"on": on, "source": source, **({"seen": seen} if on and seen else {})}


def switch(document: Document | None, act: Act[ProfilingSet]) -> Document | None:
    """Off always; on unless the customer said no in a way this till had not seen."""
    if document is None or _is_outdated(document, act):
        return document
    said = {"on": act.body.on, "at": act.at, "by": act.who, "source": act.body.source}
    return {**document, "profiling": said}


def rule(act: Act[ProfilingSet], get: Get) -> Ruling:
    """A no stands until somebody takes back that very no."""
    document = get("customer", act.target)
    if document is None:
        return rejected("unknown_document")
    if not _is_outdated(document, act):
        return FINE
    facts = {"channel": "profiling", "state": "no", **members(document, "profiling")}
    return Ruling(Refusal("conflict", "field_changed", facts), applies=False)


def _is_outdated(document: Document, act: Act[ProfilingSet]) -> bool:
    off_at = _switched_off_at(document)
    return act.body.on and off_at is not None and off_at != act.body.seen


def _switched_off_at(customer: JSON) -> str | None:
    said = members(customer, "profiling")
    return text(said, "at") if said.get("on") is False else None
