"""Payment card numbers are kept nowhere: what a person types into any free text is looked through before it is written.

What a card number looks like is card.py's; which texts of a command a person types is decided here, by their names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from clienteling.domain.card import looks_like_bank_card
from clienteling.errors import Refused

CODE = "looks_like_card_number"
_DIGIT = re.compile(r"\d")

TYPED = frozenset({
    "also", "approval", "avoids", "codes", "family", "fit_note", "given", "label", "last4", "likes", "new", "note", "number",
    "raw", "reason", "reference", "sizes", "text", "title", "value", "why",
})  # fmt: skip
"""Members of a command's body that hold what somebody typed; everything below them counts, too."""

NOT_TYPED = frozenset({"about", "facts", "lines", "order", "refused", "replaces", "sale", "sold"})
"""Members that hold what the program wrote, or what stood there before: goods, sums, ids."""


def refuse(*texts: str | None, own_prefixes: Sequence[str] = ()) -> None:
    """Raise Refused("looks_like_card_number") when a text may hold a payment card number.

    `own_prefixes` begin the loyalty numbers this retailer issues.
    """
    if any(one and looks_like_bank_card(one, own_prefixes) for one in texts):
        raise Refused(CODE)


def typed(body: Any) -> Iterator[str]:
    """Every text of a command's body (JSON) that a person typed; a telephone number that could be read is none.

    A sale is looked through where its discounts and approvals are typed: the goods are gone when its command comes.
    """
    if isinstance(body, dict):
        for name, value in body.items():
            if name in NOT_TYPED or (name == "raw" and body.get("e164")):
                continue
            yield from _texts(value) if name in TYPED else typed(value)
    elif isinstance(body, list):
        for one in body:
            yield from typed(one)


def masked(body: Any, own_prefixes: Sequence[str] = ()) -> Any:
    """The body of a fact (JSON), which is never refused, without the digits of any text that may hold a card number."""

    def clean(value: Any) -> Any:
        if isinstance(value, str):
            return _DIGIT.sub("•", value) if looks_like_bank_card(value, own_prefixes) else value
        if isinstance(value, list):
            return [clean(one) for one in value]
        return {name: clean(one) for name, one in value.items()} if isinstance(value, dict) else value

    if isinstance(body, list):
        return [masked(one, own_prefixes) for one in body]
    if not isinstance(body, dict):
        return body
    return {
        name: value
        if name in NOT_TYPED or (name == "raw" and body.get("e164"))
        else clean(value) if name in TYPED else masked(value, own_prefixes)
        for name, value in body.items()
    }  # fmt: skip


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, dict):
        # A contact or card entry has members of its own that are no text of a person.
        keyed = {"id", "by", "at", "state", "type", "e164"}
        yield from (text for name, one in value.items() if name not in keyed for text in _texts(one))
