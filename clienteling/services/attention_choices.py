"""What a person may choose for a question, which choice is recommended, and the commands a choice is carried out by."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

from clienteling.domain import attention, consent
from clienteling.domain.reading import members, objects, text
from clienteling.errors import BadInput, Refused
from clienteling.services import drafts
from clienteling.services.attention_cases import Case
from clienteling.services.attention_sides import Side
from clienteling.services.doing import Command, command
from clienteling.store import attempts
from clienteling.till import Till

Code = Literal[
    "keep_mine", "keep_theirs", "keep_both", "edited", "put_aside", "accept", "dismiss", "ask_later"
]
_AGAIN = frozenset({"customer.correct", "contact.add", "contact.remove", "preference.add", "preference.remove",
                    "card.issue", "card.link", "card.replace", "note.add", "wishlist.add", "wishlist.remove"})  # fmt: skip
"""Intents a manager may carry out in the place of an associate who may not."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer. `needs` is what has to be typed with it; `manager_only` ones are for a manager."""

    code: Code
    recommended: bool = False
    needs: Literal["value", "note"] | None = None
    manager_only: bool = False


def of(till: Till, case: Case, sides: tuple[Side, ...]) -> tuple[Choice, ...]:
    """What may be chosen, the recommended one first.

    A sale whose payment this till keeps is not booked after all: its money is given back (services/settling.py).
    """
    goes_back = bool(case.order and attempts.of_sale(till.journal.conn, str(case.order.get("id"))))
    if goes_back:
        case = replace(case, body={})
    found = {
        "field": _field, "contact": _contact, "consent": _consent, "card": _card, "sale_again": _sale_again,
        "sale_lost": _sale_lost, "sums": _sums, "cart": _cart, "right": _right, "quarantined": _quarantined,
        "bank_card": _bank_card, "link_unpaid": _money, "link_money": _money_told, "link_sum": _money_told,
        "money_not_back": _money_told,
        "receipt": _receipt, "link_lost": _receipt, "payment_unknown": _payment_unknown,
    }.get(case.subject, _nothing_more)(case, sides)  # fmt: skip
    item = case.document or {"reason": case.reason}
    is_managers = not attention.may_decide("associate", item)
    asks = case.customer is not None and len(sides) == 2 and case.weight == "data" and case.subject != "card"
    asked = [Choice("ask_later", needs="note")] if asks and till.read("customer", case.customer or "") else []
    ordered = sorted([*found, *asked], key=lambda choice: not choice.recommended)
    return tuple(
        # The payment's end is the note.
        replace(choice, manager_only=is_managers, needs=None if goes_back else choice.needs)
        for choice in ordered
    )


def follow(
    till: Till, case: Case, sides: tuple[Side, ...], choice: str, value: str | None, note: str | None
) -> list[Command]:
    """The commands that carry a choice out; none where it only is to be recorded. Raises BadInput, Refused."""
    if choice == "ask_later":
        return [_note(till, case, note)] if note and case.customer else []
    if choice in ("keep_theirs", "put_aside", "accept", "dismiss"):
        return [_without(till, case, 0)] if case.subject == "contact" and choice == "keep_theirs" else []
    made = {
        ("field", "keep_mine"): _keep_fields, ("field", "edited"): _edit_field, ("contact", "keep_mine"): _keep_contact,
        ("consent", "keep_mine"): _keep_consent, ("card", "edited"): _other_card, ("sale_again", "keep_both"): _sell,
        ("sale_lost", "keep_mine"): _sell, ("sums", "keep_mine"): _sell, ("right", "keep_mine"): _again,
        ("bank_card", "edited"): _write_anew, ("contact", "keep_both"): _no_more, ("cart", "keep_mine"): _no_more,
        ("cart", "keep_both"): _no_more, ("receipt", "keep_mine"): _send_again,
        ("payment_unknown", "keep_mine"): _no_more, ("link_lost", "keep_mine"): _send_again,
    }.get((case.subject, choice))  # fmt: skip
    if made is None:
        raise Refused("not_allowed", choice=choice)
    return made(till, case, value)


# Choices ----------------------------------------------------------------------------------------------------------


def _field(case: Case, sides: tuple[Side, ...]) -> list[Choice]:
    if not sides:
        return _nothing_more(case, sides)
    mine = sides[0].newest
    edited = (
        [Choice("edited", needs="value")] if len(sides[0].values) == 1 and sides[0].kind == "text" else []
    )
    return [Choice("keep_mine", mine), Choice("keep_theirs", not mine), *edited]


def _contact(case: Case, sides: tuple[Side, ...]) -> list[Choice]:
    mine = sides[0].newest
    return [Choice("keep_mine", mine), Choice("keep_theirs", not mine), Choice("keep_both")]


def _consent(_case: Case, _sides: tuple[Side, ...]) -> list[Choice]:
    return [Choice("keep_theirs", True), Choice("keep_mine")]


def _card(case: Case, _sides: tuple[Side, ...]) -> list[Choice]:
    return [Choice("keep_theirs", True), *([Choice("edited", needs="value")] if case.customer else [])]


def _sale_again(case: Case, _sides: tuple[Side, ...]) -> list[Choice]:
    both = [Choice("keep_both")] if case.order else []
    return [Choice("keep_theirs", True, needs="note"), *both]


def _sale_lost(case: Case, _sides: tuple[Side, ...]) -> list[Choice]:
    kept = [Choice("keep_mine", True)] if case.order else []
    return [*kept, Choice("put_aside", not kept, needs="note")]


def _sums(case: Case, _sides: tuple[Side, ...]) -> list[Choice]:
    if not case.refused:
        return [Choice("accept", True), Choice("dismiss", needs="note")]
    kept = [Choice("keep_mine", True)] if case.order else []
    return [*kept, Choice("put_aside", not kept, needs="note")]


def _cart(_case: Case, _sides: tuple[Side, ...]) -> list[Choice]:
    return [Choice("keep_mine", True), Choice("keep_both"), Choice("keep_theirs", needs="note")]


def _right(case: Case, _sides: tuple[Side, ...]) -> list[Choice]:
    if case.name in _AGAIN and case.body:
        return [Choice("keep_mine", True), Choice("put_aside")]
    return (
        [Choice("accept", True), Choice("dismiss", needs="note")]
        if not case.refused
        else [Choice("put_aside", True)]
    )


def _quarantined(case: Case, _sides: tuple[Side, ...]) -> list[Choice]:
    if case.reason == attention.QUARANTINED:
        return [Choice("accept", True), Choice("dismiss")]
    return [Choice("put_aside", True)]


def _bank_card(case: Case, _sides: tuple[Side, ...]) -> list[Choice]:
    anew = [Choice("edited", needs="value")] if case.name == "note.add" and case.refused else []
    return [Choice("put_aside", True), *anew]


def _money(_case: Case, _sides: tuple[Side, ...]) -> list[Choice]:
    """Cash and standalone cards a person gives back; the rest goes back by itself."""
    return [Choice("put_aside", True)]


def _money_told(_case: Case, _sides: tuple[Side, ...]) -> list[Choice]:
    """Money no machine here can give back: a person does, and writes down how."""
    return [Choice("put_aside", True, needs="note")]


def _payment_unknown(case: Case, _sides: tuple[Side, ...]) -> list[Choice]:
    """What the bank says, or the gift card's books at the hub: a person looks there, and writes down what they saw."""
    if case.facts.get("tender") == "gift_card":
        return [Choice("keep_mine", True), Choice("put_aside", needs="note")]
    return [Choice("put_aside", needs="note"), Choice("accept", needs="note")]


def _receipt(case: Case, _sides: tuple[Side, ...]) -> list[Choice]:
    """Once more to the same address, where it was kept: a stranger's is forgotten."""
    helps = case.facts.get("problem") != "address_refused"
    again = [Choice("keep_mine", helps)] if case.customer else []
    return [*again, Choice("put_aside", not (again and helps))]


def _nothing_more(case: Case, _sides: tuple[Side, ...]) -> list[Choice]:
    """What can only be read: a record that is gone, a set-back till, something nobody can read, an unknown reason."""
    if case.refused or case.reason in attention.OWN:
        return [Choice("put_aside", True)]
    return (
        [Choice("accept", True), Choice("dismiss")]
        if case.subject in ("number", "set_back", "voucher", "points", "discount", "parcel")
        else [Choice("dismiss", True)]
    )


# Carrying it out ---------------------------------------------------------------------------------------------------


def _no_more(_till: Till, _case: Case, _value: str | None) -> list[Command]:
    return []


def _keep_fields(till: Till, case: Case, _value: str | None) -> list[Command]:
    """The same correction again, against what stands there now."""
    return _correct(
        till, case, {str(one["field"]): text(one, "yours") for one in objects(case.facts, "fields")}
    )


def _edit_field(till: Till, case: Case, value: str | None) -> list[Command]:
    fields = [str(one["field"]) for one in objects(case.facts, "fields")]
    return _correct(till, case, {fields[0]: _typed(value)})


def _correct(till: Till, case: Case, wanted: dict[str, str | None]) -> list[Command]:
    document = till.read("customer", case.about[1]) or {}
    now = {name: _now(document, name) for name in wanted}
    changes = [
        {"field": name, "old": now[name], "new": new} for name, new in wanted.items() if (now[name] or None) != (new or None)
    ]  # fmt: skip
    return [command(till, "customer.correct", case.about, {"changes": changes})] if changes else []


def _now(document: dict[str, Any], field: str) -> str | None:
    group, _, name = field.rpartition(".")
    return text(members(document, group) if group else document, name)


def _keep_contact(till: Till, case: Case, _value: str | None) -> list[Command]:
    return [_without(till, case, 1)]


def _without(till: Till, case: Case, side: int) -> Command:
    """Remove the number or address of one side; the other stays."""
    entry = members(case.facts, ("yours", "theirs")[side])
    address = text(entry, "address")
    gone: dict[str, Any] = {"type": "email", "address": address}
    if address is None:
        gone = {"type": "phone", "raw": text(entry, "raw") or "", "e164": text(entry, "e164")}
    return command(till, "contact.remove", case.about, gone)


def _keep_consent(till: Till, case: Case, _value: str | None) -> list[Command]:
    """The customer said yes again, knowing of the no: the new yes names it."""
    channel = text(case.body, "channel") or text(case.facts, "channel") or ""
    body = consent.given_body(till.read("customer", case.about[1]), channel, drafts.SOURCE)
    return [command(till, "consent.given", case.about, body)]


def _other_card(till: Till, case: Case, value: str | None) -> list[Command]:
    """Another number than the one somebody else has."""
    made = drafts.card_number(_typed(value))
    customer = ("customer", case.customer or case.about[1])
    if case.name == "card.replace":
        return [command(till, "card.replace", customer, {**case.body, "new": made})]
    return [command(till, "card.link", customer, {"number": made})]


def _sell(till: Till, case: Case, _value: str | None) -> list[Command]:
    """The goods are in the customer's hands: the sale is booked as one of its own, under the same order and payment.

    A cart that became another order already is not named again.
    """
    order = dict(case.order)
    if case.subject == "sale_again":
        order |= {"from_cart": None, "cart_channel": None}
    body = {**{name: case.body[name] for name in case.body if name not in ("order", "seen")}, "order": order}
    return [command(till, "sale.complete", ("order", str(order["id"])), body)]


def _again(till: Till, case: Case, _value: str | None) -> list[Command]:
    """What somebody was not allowed to do, done by whom it is allowed."""
    return [command(till, case.name, case.about, case.body)]


def _write_anew(till: Till, case: Case, value: str | None) -> list[Command]:
    """The note without the number."""
    return [command(till, "note.add", ("note", till.ids.new()), {**case.body, "text": _typed(value)})]


def _send_again(till: Till, case: Case, _value: str | None) -> list[Command]:
    """The same receipt to the same address, as a message of its own."""
    failed = till.read("message", case.about[1])
    if failed is None:
        raise Refused("unknown_document")
    told = ("order", "customer", "by", "to", "language", "store", "till", "what", "link")
    asked = {name: failed[name] for name in told if name in failed}
    return [command(till, "receipt.send", ("message", till.ids.new()), asked)]


def _note(till: Till, case: Case, written: str | None) -> Command:
    """The question stands on the customer's page until somebody asks."""
    by_name = till.session.name if till.session else ""
    body = {
        "customer": case.customer,
        "text": _typed(written),
        "by_name": by_name,
        "store": till.enrolled().store_id,
    }
    return command(till, "note.add", ("note", till.ids.new()), body)


def _typed(value: str | None) -> str:
    if value is None or not value.strip():
        raise BadInput("empty")
    return value.strip()
