"""A customer's answer to one question, in one tap: `survey.answer`. What the answers of many say is insights' business."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal, TypeAlias

from msgspec import Meta

from clienteling.domain.act import FINE, Act, Document, Get, Ruling, rejected
from clienteling.domain.bodies import Body, Identity
from clienteling.domain.encoding import JSON
from clienteling.domain.reading import number, text

ANSWER = "survey.answer"
Kind: TypeAlias = Literal["nps", "csat", "ces"]
Channel: TypeAlias = Literal["till", "web", "email", "sms", "import"]
SCALES: Mapping[str, tuple[int, int]] = {"nps": (0, 10), "csat": (1, 5), "ces": (1, 7)}
"""The least and the most one can answer."""


class SurveyAnswer(Body, frozen=True):
    """`survey.answer`"""

    kind: Kind
    value: int
    channel: Channel
    customer: Identity | None = None
    order: Identity | None = None
    store: Identity | None = None
    associate: Identity | None = None
    text: Annotated[str, Meta(max_length=1_000)] | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer on its scale; `associate` served the customer, as far as that is known."""

    id: str
    kind: str
    value: int
    customer: str | None
    order: str | None
    store: str | None
    associate: str | None
    channel: str
    at: str
    text: str | None


def view(identity: str, body: JSON) -> Answer:
    """A view of an `answer` document."""
    return Answer(
        identity,
        text(body, "kind") or "",
        number(body, "value"),
        text(body, "customer"),
        text(body, "order"),
        text(body, "store"),
        text(body, "associate"),
        text(body, "channel") or "",
        text(body, "at") or "",
        text(body, "text"),
    )


def record(document: Document | None, act: Act[SurveyAnswer]) -> Document | None:
    """Written down once: the first answer stands."""
    if document is not None:
        return document
    nobody = dict.fromkeys(("customer", "order", "store", "associate", "text"))
    return {**nobody, **act.raw, "at": act.at}


def rule(act: Act[SurveyAnswer], _get: Get) -> Ruling:
    """Append only; what is off the scale is no answer."""
    least, most = SCALES[act.body.kind]
    return FINE if least <= act.body.value <= most else rejected("bad_body")
