"""The two sides of a question, and what happened, as far as this till knows them. Reads documents; decides nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from clienteling.domain import attention, customer, email, phone
from clienteling.domain.money import Money
from clienteling.domain.reading import members, number, objects, text
from clienteling.services import summary
from clienteling.services.attention_cases import Case
from clienteling.store import queries, search
from clienteling.till import Till

Kind = Literal["text", "phone", "email", "language", "place", "consent", "card", "order"]
_KINDS: dict[str, Kind] = {"language": "language", "home_store": "place"}
_CARDS = {"card.issue": "number", "card.link": "number", "card.replace": "new"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of two answers. `masked` is what privacy mode shows; `values` are (field, value) where several fields differ.

    `where` names a till or a shop, `channel` is web or store; `own`: the customer did it. `total` is a sale's.
    """

    whose: Literal["mine", "theirs"]
    value: str
    masked: str = ""
    kind: Kind = "text"
    values: tuple[tuple[str, str], ...] = ()
    who: str = ""
    own: bool = False
    where: str = ""
    channel: str = ""
    here: bool = False
    at: datetime | None = None
    newest: bool = False
    total: Money | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """Something that led to the question; `what` is changed, said_yes, said_no, linked, sold, raised, refused, handed, salvaged
    or set_back.
    """

    at: datetime | None
    what: str
    who: str = ""
    own: bool = False
    where: str = ""
    channel: str = ""


def of(till: Till, case: Case) -> tuple[Side, ...]:
    """Both sides of a question, this till's first; none where there are not two."""
    sides = {
        "field": _fields, "contact": _contacts, "consent": _consents, "card": _cards, "sale_again": _sales, "cart": _sales,
        "number": _sales,
    }.get(case.subject, _none)(till, case)  # fmt: skip
    times = [side.at for side in sides]
    if len(sides) < 2 or None in times or times[0] == times[1]:
        return sides
    newest = max(at for at in times if at is not None)
    return tuple(replace(side, newest=side.at == newest) for side in sides)


def happened(till: Till, case: Case, sides: tuple[Side, ...]) -> tuple[Step, ...]:
    """What led to it, in the order of time; what has no time stands at the end."""
    steps = [Step(each.at, _what(case, each), each.who, each.own, each.where, each.channel) for each in sides]
    if case.reason in attention.OWN:
        steps.append(Step(summary.when(case.at), case.reason, where=_till(till, case)))
    elif not sides:
        steps.append(_made(till, case))
    if case.reason not in attention.OWN:
        steps.append(Step(None, "refused" if case.refused else "raised"))
    handed = members(case.document, "handed")
    if handed:
        steps.append(Step(summary.when(text(handed, "at")), "handed", _name(till, handed)))
    known = sorted((step.at, number, step) for number, step in enumerate(steps) if step.at is not None)
    return (*(step for _, _, step in known), *(step for step in steps if step.at is None))


def _none(_till: Till, _case: Case) -> tuple[Side, ...]:
    return ()


def _what(case: Case, side: Side) -> str:
    if case.subject == "consent":
        return "said_yes" if side.value == "yes" else "said_no"
    return {"order": "sold", "card": "linked"}.get(side.kind, "changed")


def _made(till: Till, case: Case) -> Step:
    """The command nobody else had an opinion on."""
    what = "sold" if case.weight == "money" else "changed"
    return Step(summary.when(case.at), what, _associate(till, case.by), where=_till(till, case))


def _mine(till: Till, case: Case, **more: Any) -> Side:
    here = case.till in (None, till.enrolled().till_id)
    made = {"who": _associate(till, case.by), "where": _till(till, case), "channel": "store", "here": here}
    return Side(whose="mine", at=summary.when(case.at), **{**made, **more})


def _theirs(till: Till, said: dict[str, Any], **more: Any) -> Side:
    own = text(said, "by") == "customer"
    channel = "web" if own else "store" if text(said, "by") else ""
    return Side(
        whose="theirs", who="" if own else _name(till, said), own=own, channel=channel, at=summary.when(text(said, "at")), **more
    )  # fmt: skip


def _fields(till: Till, case: Case) -> tuple[Side, ...]:
    """A field, or several of one command, changed in two places; theirs is what stands there now."""
    clashes = objects(case.facts, "fields")
    if not clashes:
        return ()
    document = till.read("customer", case.about[1]) or {}
    named = [(str(each.get("field")), text(each, "yours"), text(each, "theirs")) for each in clashes]
    now = [(name, _now(document, name) or theirs) for name, _, theirs in named]
    last = max(clashes, key=lambda each: text(each, "at") or "")
    changed = members(members(document, "changed"), named[0][0]) if len(named) == 1 else {}
    kind = _KINDS.get(named[0][0], "text") if len(named) == 1 else "text"
    mine = tuple((name, _shown(till, name, value)) for name, value, _ in named)
    theirs = tuple((name, _shown(till, name, value)) for name, value in now)
    return (
        _mine(till, case, value=mine[0][1], values=mine, kind=kind),
        _theirs(till, {**last, **changed}, value=theirs[0][1], values=theirs, kind=kind),
    )


def _contacts(till: Till, case: Case) -> tuple[Side, ...]:
    """A phone number or address that two people changed: both are kept until somebody decides."""
    yours, theirs = members(case.facts, "yours"), members(case.facts, "theirs")
    by = text(yours, "by")
    own = {"own": True, "who": "", "channel": "web", "where": "", "here": False} if by == "customer" else {}
    who = {} if own else {"who": _name(till, yours) or _associate(till, by)}
    mine = _mine(till, case, **_contact(yours), **{**who, **own})
    return (mine, _theirs(till, theirs, **_contact(theirs)))


def _contact(entry: dict[str, Any]) -> dict[str, Any]:
    address = text(entry, "address")
    if address is not None:
        return {"value": address, "masked": email.mask(address), "kind": "email"}
    written = text(entry, "e164")
    shown = phone.pretty(written) if written else text(entry, "raw") or ""
    return {"value": shown, "masked": phone.mask(written or shown), "kind": "phone"}


def _consents(till: Till, case: Case) -> tuple[Side, ...]:
    state = "yes" if text(case.facts, "state") == "yes" else "no"
    mine = _mine(till, case, value="yes", kind="consent")
    return (mine, _theirs(till, case.facts, value=state, kind="consent"))


def _cards(till: Till, case: Case) -> tuple[Side, ...]:
    """A loyalty number two customers would have; the value is the customer's name."""
    card = text(case.facts, "number") or text(case.body, _CARDS.get(case.name, "number")) or ""
    bearer = text(case.facts, "holder") or text(case.facts, "customer")
    if bearer is None:
        found = search.by_card(till.cache.conn, card)
        bearer = found[0].id if found else None
    people = summary.of(till, [each for each in (case.customer, bearer) if each])
    mine, theirs = (people.get(each or "") for each in (case.customer, bearer))
    since = next((one.since for one in theirs.person.cards if one.number == card), None) if theirs else None
    return (
        _mine(till, case, kind="card", **_person(mine.person if mine else None)),
        _theirs(till, {"at": since}, kind="card", **_person(theirs.person if theirs else None)),
    )


def _person(one: customer.Customer | None) -> dict[str, Any]:
    if one is None:
        return {"value": "", "masked": ""}
    return {"value": one.name, "masked": customer.short_name(one.given, one.family)}


def _sales(till: Till, case: Case) -> tuple[Side, ...]:
    """Two sales of the same goods, or with one number."""
    own = case.order or till.read("order", text(case.facts, "order") or case.about[1]) or {}
    other = till.read("order", text(case.facts, "other") or text(case.facts, "order") or "") or {}
    paid = case.facts.get("paid")
    total = _total(own) or (_total({**other, "totals": {"total": paid}}) if isinstance(paid, int) else None)
    mine = _mine(till, case, value=text(own, "number") or "", kind="order", total=total)
    channel = text(other, "channel") or ""
    theirs = {"at": text(other, "placed_at"), "by": text(other, "associate")}
    place = text(till.read("till", text(other, "till") or ""), "name") or ""
    made = _theirs(
        till, theirs, value=text(other, "number") or "", kind="order", where=place, total=_total(other)
    )
    return (mine, replace(made, channel=channel, own=channel in ("web", "app")))


def _total(order: dict[str, Any]) -> Money | None:
    currency = text(order, "currency")
    return Money(number(members(order, "totals"), "total"), currency) if currency else None


def _now(document: dict[str, Any], field: str) -> str | None:
    group, _, name = field.rpartition(".")
    return text(members(document, group) if group else document, name)


def _shown(till: Till, field: str, value: str | None) -> str:
    """A value as people say it: a store by its name."""
    if field == "home_store" and value:
        return text(till.read("store", value), "name") or ""
    return value or ""


def _name(till: Till, said: dict[str, Any]) -> str:
    return text(said, "by_name") or _associate(till, text(said, "by"))


def _associate(till: Till, id_: str | None) -> str:
    return text(till.read("associate", id_), "name") or "" if id_ else ""


def _till(till: Till, case: Case) -> str:
    """The name of the till it was done at; a refused command was done here."""
    identity = till.enrolled()
    if case.till in (None, identity.till_id):
        return identity.till_name
    return text(till.read("till", case.till or ""), "name") or ""


def sold(till: Till, case: Case) -> dict[str, Any]:
    """The sale a question is about: from the command, or as the hub has it; empty when it is about none."""
    if case.order:
        return case.order
    named = text(case.facts, "order") or (case.about[1] if case.about[0] == "order" else "")
    found = queries.shown(till.cache.conn, "order", [named]) if named else {}
    return found[named].body if named in found else {}
