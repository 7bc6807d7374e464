"""No payment card number in anything a person types, at the till and at the hub."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec.inspect as shapes
import pytest

from clienteling.domain import card_guard, command
from clienteling.domain.act import Refusal
from clienteling.errors import Refused
from tests.domain import shop

CARD = "4111 1111 1111 1111"
WRITTEN_BY_THE_PROGRAM = {
    "address", "by_name", "changes.old", "consents.source", "e164", "fiscal.signature", "item.sku", "seen", "seen.id", "sku",
    "source", "tender", "to", "unknown.tender",
}  # fmt: skip
"""Texts of commands that nobody types as they like: codes, ids, addresses that are checked, what stood there before."""


def texts(of: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The members of a body that can hold any text."""
    match of:
        case shapes.Metadata(type=inner):
            yield from texts(inner, path)
        case shapes.StructType(fields=fields):
            for field in fields:
                yield from texts(field.type, (*path, field.encode_name))
        case shapes.UnionType(types=types):
            for one in types:
                yield from texts(one, path)
        case shapes.ListType(item_type=inner) | shapes.DictType(value_type=inner):
            yield from texts(inner, path)
        case shapes.StrType(pattern=None, max_length=most) if most != 64:  # 64: an id
            yield path
        case shapes.AnyType():
            yield path


def test_every_text_a_command_can_carry_is_looked_through_or_written_by_the_program() -> None:
    looked_at = card_guard.TYPED | card_guard.NOT_TYPED
    free = {
        ".".join(path)
        for known in command._KNOWN.values()
        for path in texts(shapes.type_info(known.shape))
        if not looked_at.intersection(path)
    }
    assert free == WRITTEN_BY_THE_PROGRAM


@pytest.mark.parametrize("text", [CARD, "4111-1111-1111-1111", "paid with ۴۱۱۱۱۱۱۱۱۱۱۱۱۱۱۱ today"])
def test_what_looks_like_a_card_number_is_refused_before_it_is_written(text: str) -> None:
    with pytest.raises(Refused, match="looks_like_card_number"):
        card_guard.refuse("fine", None, text)


def test_telephone_numbers_loyalty_numbers_and_sums_are_none() -> None:
    card_guard.refuse("+995 555 12 28 46", "ring 0995555122846", "145.00 GEL", "", None)
    card_guard.refuse("6037991199500590", own_prefixes=["6037"])


@pytest.mark.parametrize(
    ("name", "kind", "body"),
    [
        ("attention.hand", "attention", {"to": "manager", "note": CARD, "refused": shop.NO}),
        ("sale.hold", "held", {"label": CARD}),
        ("order.cancel", "order", {"reason": "given_up", "attempt": "a", "sold": shop.waits(), "note": CARD}),
    ],
)
def test_commands_with_one_are_refused(name: str, kind: str, body: dict[str, Any]) -> None:
    identity = shop.REFUSED if kind == "attention" else shop.WAITING
    made = next((one for one in shop.one_of_each() if one["name"] == name), None)
    said = {**(made["body"] if made else {}), **body}
    refusal = command.check(shop.make(name, kind, identity, said), shop.getter(shop.documents()))
    assert refusal in (Refusal("rejected", "bank_card_number"), Refusal("rejected", "bad_body"))
    if made is not None:
        assert refusal == Refusal("rejected", "bank_card_number")


def test_a_fact_is_recorded_without_the_number() -> None:
    documents = shop.documents()
    payment = {"order": shop.ORDER, "tender": "card", "amount": 100, "currency": "GEL", "state": "refunded"}
    made = shop.make(
        "payment.refunded", "payment", "attempt-1", {**payment, "note": f"to {CARD}", "reason": "otherwise"}
    )
    assert shop.run(documents, made).refusal is None
    assert documents["payment", "attempt-1"]["note"] == "to •••• •••• •••• ••••"
    assert documents["payment", "attempt-1"]["amount"] == 100


def test_what_held_one_can_be_taken_away() -> None:
    held = shop.documents()
    gone = {"type": "phone", "raw": CARD, "e164": None}
    made = shop.make("contact.remove", "customer", shop.SARA, gone)
    assert command.check(made, shop.getter(held)) is None
