"""What needs a person, read alike: a refused command of this till, what became of its journal, a document the hub raised.

The question, its sides and its choices are made from a case in attention_sides.py and attention_choices.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Literal

from clienteling import clock as clocks
from clienteling.domain import attention
from clienteling.domain.attempt import NOBODY_KNOWS
from clienteling.domain.gift_card import RETURN
from clienteling.domain.reading import members, text
from clienteling.ids import derived
from clienteling.services import gift_cards
from clienteling.store import attempts, queries
from clienteling.store.ahead import SET_BACK
from clienteling.store.salvage import SALVAGED
from clienteling.till import Till

Weight = Literal["money", "stock", "data"]

NOT_BACK = "money_not_back"
"""A payment that must go back, and nobody has confirmed for a while that it did: its terminal may be gone."""
UNKNOWN = attention.PAYMENT_UNKNOWN
PATIENCE = timedelta(minutes=15)
MONEY = frozenset(
    {
        "refused_completion", "second_completion", "already_completed", "totals_differ", "number_used_twice",
        "cash_difference", "paid_out_above_limit",
        "voucher_used_twice", "points_overdrawn", "discount_too_high", "link_unpaid", "link_paid_late", "link_paid_twice",
        "shift_unknown_payment", "link_other_sum", NOT_BACK, UNKNOWN,
    }
)  # fmt: skip
STOCK = frozenset({"cart_sold_twice", "send_no_stock"})
_SALES = frozenset({"cart.complete", "sale.complete", "payment.approved"})
_DECIDING = frozenset({"attention.decide", "attention.hand"})

SUBJECTS = {
    "field_changed": "field", "version": "field", "contact_changed": "contact", "card_taken": "card",
    "second_completion": "sale_again", "already_completed": "sale_again", "refused_completion": "sale_lost",
    "claim_lost": "sale_lost", "not_claimed": "sale_lost", "claimed_elsewhere": "sale_lost", "totals_differ": "sums",
    "number_used_twice": "number", "cart_sold_twice": "cart", "not_allowed": "right", "quarantined": "quarantined",
    "device_revoked": "quarantined", "bank_card_number": "bank_card", "unknown_document": "gone", "erased": "gone",
    "till_set_back": "set_back", "set_back": "set_back", "salvaged": "salvaged", "unreadable": "unreadable",
    "cash_difference": "drawer", "paid_out_above_limit": "paid_out",
    "bad_body": "unreadable", "voucher_used_twice": "voucher", "points_overdrawn": "points",
    "discount_too_high": "discount", "send_no_stock": "parcel", "link_unpaid": "link_unpaid",
    "link_paid_late": "link_money", "link_paid_twice": "link_money", "money_not_back": "money_not_back",
    "receipt_not_sent": "receipt", "link_not_sent": "link_lost", UNKNOWN: "payment_unknown",
    "shift_unknown_payment": "shift_unknown", "link_other_sum": "link_sum",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One thing to decide. `body` is what the command said, as far as it is known here; `at` is RFC 3339 UTC.

    `noted` names the fact of this till's journal it is about.
    """

    key: str
    source: Literal["refused", "raised", "own"]
    reason: str
    about: tuple[str, str]
    at: str
    customer: str | None = None
    name: str = ""
    code: str = ""
    body: dict[str, Any] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    by: str | None = None
    till: str | None = None
    store: str | None = None
    refused: str | None = None
    noted: str | None = None
    document: dict[str, Any] = field(default_factory=dict)

    @property
    def subject(self) -> str:
        """What kind of question it is; `other` for a reason this program does not know."""
        if self.name.startswith("consent.") and self.reason == "field_changed":
            return "consent"
        found = SUBJECTS.get(self.reason, "other")
        is_sale = found != "sale_lost" or self.name not in ("cart.claim", "cart.renew", "cart.release")
        return found if is_sale else "other"

    @property
    def weight(self) -> Weight:
        """Money before stock before data."""
        if self.reason in STOCK:
            return "stock"
        lost = self.reason == SET_BACK or (self.reason == SALVAGED and is_lost(self.facts))
        return "money" if lost or self.reason in MONEY or self.name in _SALES else "data"

    @property
    def order(self) -> dict[str, Any]:
        """The sale the command would have made; empty when it is about something else."""
        return members(self.body, "order")

    @property
    def for_manager(self) -> bool:
        """Whether somebody handed it to a manager."""
        return text(self.document, "for") == "manager"


def key_of(command: Mapping[str, Any], documents: Mapping[str, Any]) -> str:
    """The id of the attention document of a refused command: the one the hub raised for it, else the command's own."""
    id_, about = command["id"], command["document"]["id"]
    raised = [f"{id_} {reason} {about}" for reason in ("second_completion", "refused_completion")]
    named = (derived("attention", key) for key in (*raised, f"{id_} not_allowed"))
    return next((key for key in named if key in documents), attention.refused_id(id_))


def all_open(till: Till) -> list[Case]:
    """Every case somebody has to decide, in no order: this till's refused commands and the hub's open documents."""
    documents = _documents(till)
    kept = [*(_of_refused(one, documents) for one in till.journal.refused()), *_own(till, documents)]
    payments = {case.about for case in kept if case.reason == UNKNOWN}
    # The no to a gift card's return is part of the question about its payment.
    kept = [case for case in kept if case.name != RETURN or case.about not in payments]
    found = {case.key: case for case in kept}
    for id_, body in documents.items():
        if id_ not in found and text(body, "state") == "open":
            found[id_] = _of_document(id_, body)
    return [case for case in found.values() if text(case.document, "state") != "decided"]


def decided_elsewhere(till: Till) -> list[str]:
    """The refused commands of this till whose question somebody has answered, here or at another till."""
    documents = _documents(till)
    over = []
    for one in till.journal.refused():
        command = one["command"]
        key = command["document"]["id"] if command["name"] in _DECIDING else key_of(command, documents)
        if text(documents.get(key), "state") == "decided":
            over.append(command["id"])
    return over


def read_elsewhere(till: Till) -> list[str]:
    """The facts of this till's journal that somebody has read and put aside, here or at another till."""
    documents = _documents(till)
    own = [case for case in _own(till, documents) if text(case.document, "state") == "decided"]
    return [case.noted for case in own if case.noted]


def is_lost(facts: Mapping[str, Any]) -> bool:
    """Whether a salvage left something behind."""
    return any(facts.get(name) for name in ("missing", "not_whole", "bad_pages"))


def decided(till: Till) -> list[dict[str, Any]]:
    """The attention documents somebody has decided."""
    return [body for body in _documents(till).values() if text(body, "state") == "decided"]


def _documents(till: Till) -> dict[str, dict[str, Any]]:
    return {one.id: one.body for one in queries.all_of(till.cache.conn, "attention")}


def _of_refused(one: Mapping[str, Any], documents: Mapping[str, dict[str, Any]]) -> Case:
    """A refused command with what the hub answered and, where there is one, its attention document."""
    command, result = one["command"], one["result"]
    key, code = key_of(command, documents), str(result.get("code") or "")
    document = documents.get(key, {})
    body, actor = members(command, "body"), members(command, "actor")
    return Case(
        key=key,
        source="refused",
        reason=text(document, "reason") or code,
        about=(command["document"]["kind"], command["document"]["id"]),
        at=str(command["at"]),
        customer=_customer(command, body),
        name=str(command["name"]),
        code=code,
        body=body,
        facts={**members(result, "facts"), **members(document, "facts")},
        by=text(actor, "associate"),
        refused=str(command["id"]),
        document=document,
    )


def _own(till: Till, documents: Mapping[str, dict[str, Any]]) -> list[Case]:
    """What became of this till's journal, until somebody has read it: damaged and saved row by row, or an older copy."""
    identity, found = till.enrolled(), []
    for reason in (SALVAGED, SET_BACK):
        facts = till.journal.noted(reason)
        if facts:
            key = attention.own_id(identity.till_id, reason, str(facts["at"]))
            found.append(Case(
                key=key, source="own", reason=reason, about=("till", identity.till_id), at=str(facts["at"]), facts=facts,
                till=identity.till_id, store=identity.store_id, noted=reason, document=documents.get(key, {}),
            ))  # fmt: skip
    return [*found, *_not_back(till, documents), *_unknown(till, documents)]


def _not_back(till: Till, documents: Mapping[str, dict[str, Any]]) -> list[Case]:
    """Payments whose terminal has not confirmed in time that the money went back."""
    before, identity, found = clocks.text(till.clock.now() - PATIENCE), till.enrolled(), []
    for one, since in attempts.since(till.journal.conn, "voiding"):
        if since > before:
            continue
        key = derived("attention", f"{one.id} {NOT_BACK}")
        facts = {"amount": one.amount, "currency": one.currency, "number": one.facts.get("number")}
        found.append(Case(
            key=key, source="own", reason=NOT_BACK, about=("payment", one.id), at=since, facts=facts,
            till=identity.till_id, store=identity.store_id, document=documents.get(key, {}),
        ))  # fmt: skip
    return found


def _unknown(till: Till, documents: Mapping[str, dict[str, Any]]) -> list[Case]:
    """Payments nobody knows the end of: the terminal is silent for long, or the hub said no to a gift card's return."""
    before, identity, found = clocks.text(till.clock.now() - PATIENCE), till.enrolled(), []
    for state in NOBODY_KNOWS:
        for one, since in attempts.since(till.journal.conn, state):
            if gift_cards.refused_return(till, one) is None if one.tender == "gift_card" else since > before:
                continue
            key = attention.unknown_id(one.id)
            facts = {
                "amount": one.amount,
                "currency": one.currency,
                "number": one.facts.get("number"),
                "tender": one.tender,
            }
            found.append(Case(
                key=key, source="own", reason=UNKNOWN, about=("payment", one.id), at=since, facts=facts,
                till=identity.till_id, store=identity.store_id, document=documents.get(key, {}),
            ))  # fmt: skip
    return found


def _customer(command: Mapping[str, Any], body: dict[str, Any]) -> str | None:
    named = text(body, "customer") or text(members(body, "order"), "customer")
    kind, id_ = command["document"]["kind"], command["document"]["id"]
    return named or (id_ if kind in ("customer", "wishlist", "loyalty") else None)


def _of_document(id_: str, body: dict[str, Any]) -> Case:
    """What the hub raised, or another till handed over with the command it is about."""
    about, facts, refused = members(body, "about"), members(body, "facts"), members(body, "refused")
    said = members(facts, "command")
    return Case(
        key=id_,
        source="raised",
        reason=text(body, "reason") or "",
        about=(text(about, "kind") or "", text(about, "id") or ""),
        at=text(said, "at") or text(body, "at") or "",
        customer=text(body, "customer"),
        name=text(said, "name") or text(refused, "name") or "",
        code=text(refused, "code") or "",
        body=members(said, "body"),
        facts=facts,
        by=text(said, "by"),
        till=text(body, "till"),
        store=text(body, "store"),
        document=body,
    )
