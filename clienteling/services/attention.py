"""Everything a person must decide at this till: the questions, deciding them, handing them to a manager, a copy for support.

A question ends only by a recorded decision. Cases, sides and choices are made in the attention_* modules beside this one.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal

from clienteling.domain import attention as items_of
from clienteling.domain.money import Money
from clienteling.domain.reading import members, number, objects, text
from clienteling.errors import NotSignedIn, Refused, ScopeError, StorageError
from clienteling.protocol import digest
from clienteling.services import attention_cases as cases
from clienteling.services import attention_choices as choices_of
from clienteling.services import attention_money, doing, summary
from clienteling.services import attention_sides as sides_of
from clienteling.services.attention_cases import Case, Weight
from clienteling.services.attention_choices import Choice
from clienteling.services.attention_sides import Side, Step
from clienteling.services.doing import command
from clienteling.till import Till

__all__ = ["Choice", "Item", "Side", "Solved", "Step", "count", "decide", "export", "hand", "items", "solved"]

_WEIGHTS: dict[Weight, int] = {"money": 0, "stock": 1, "data": 2}
_WEEK, _QUICK = timedelta(days=7), timedelta(hours=1)
_MOST_HANDED = 20_000  # characters of a command that travel with what is handed to a manager
_NOTICE = "This file holds personal data of customers. Give it to support only, and delete it afterwards."


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question. `subject` names its kind (attention_cases.SUBJECTS or `other`), `field` what it is about: a field of the
    customer, phone, email, or a channel of consent. `number` and `total` are those of the sale it is about.

    `for_manager`: a manager was asked; `by_manager`: the person signed in may not decide it; `can_hand`: may ask one.
    """

    key: str
    source: Literal["refused", "raised", "own"]
    reason: str
    subject: str
    weight: Weight
    customer_id: str | None
    customer_name: str
    initials: str
    tier: str
    command: str
    about: str
    at: datetime
    field: str
    number: str
    total: Money | None
    sides: tuple[Side, ...]
    choices: tuple[Choice, ...]
    happened: tuple[Step, ...]
    facts: dict[str, Any]
    for_manager: bool
    by_manager: bool
    can_hand: bool


@dataclass(frozen=True, slots=True)
class Solved:
    """What was decided in the last seven days; `quickly`: most of it within an hour."""

    count: int
    quickly: bool


def items(till: Till) -> tuple[Item, ...]:
    """What is to be decided here: money first, then stock, then data, the newest first of each.

    What was decided at another till about this one's commands and journal is closed on the way: its decision is recorded.
    """
    for name in cases.read_elsewhere(till):
        till.journal.note(name, None)
    for id_ in cases.decided_elsewhere(till):
        till.journal.close_refused(id_)
    shown = [case for case in cases.all_open(till) if _is_here(till, case)]
    people = summary.of(till, [case.customer for case in shown if case.customer])
    found = [_item(till, case, people.get(case.customer or "")) for case in shown]
    found.sort(key=lambda item: item.at, reverse=True)
    found.sort(key=lambda item: _WEIGHTS[item.weight])
    return tuple(found)


def count(till: Till) -> int:
    """How many questions wait here, for a badge."""
    return sum(1 for case in cases.all_open(till) if _is_here(till, case))


def solved(till: Till) -> Solved:
    """What was decided in the last seven days, at any till whose decisions are known here."""
    since, times = till.clock.now() - _WEEK, []
    for body in cases.decided(till):
        at, raised = summary.when(text(members(body, "decision"), "at")), summary.when(text(body, "at"))
        if at is not None and at >= since:
            times.append(at - raised <= _QUICK if raised is not None else False)
    return Solved(len(times), sum(times) * 2 > len(times))


def decide(till: Till, key: str, choice: str, value: str | None = None, note: str | None = None) -> None:
    """Record a decision and what it does, in one transaction; the refused command, or the fact, it is about ends with it.

    Raises ScopeError("not_here") for what is decided already, Refused, BadInput for a value that cannot be read.
    """
    case = _case(till, key)
    sides = sides_of.of(till, case)
    if choice not in {each.code for each in choices_of.of(till, case, sides)}:
        raise Refused("not_allowed", choice=choice)
    _check_role(till, case)
    if case.reason == cases.NOT_BACK:
        attention_money.returned_otherwise(till, case, note)
        if not case.document:
            return
    carried_out = choices_of.follow(till, case, sides, choice, value, note)
    if choice in ("keep_theirs", "put_aside"):
        attention_money.give_back(till, case)
        if case.key not in {each.key for each in cases.all_open(till)}:
            items(till)  # the payment's end is the recorded decision; the refused command is closed with it
            return
    if case.reason == cases.UNKNOWN:
        attention_money.end_unknown(till, case, choice, note, _decision(till, case, choice, note))
        return
    said = _decision(till, case, choice, note)
    if value is not None and case.subject != "bank_card":
        said["value"] = value.strip()
    with till.journal.writing():
        added = doing.write(till, *carried_out, command(till, "attention.decide", ("attention", key), said))
        if case.refused is not None:
            till.journal.close_refused(case.refused)
        if case.noted is not None:
            till.journal.note(case.noted, None)
    till.show(added)


def _decision(till: Till, case: Case, choice: str, note: str | None) -> dict[str, Any]:
    return {"choice": choice, "note": note or None, **_named(till, case)}


def hand(till: Till, key: str, note: str | None = None) -> None:
    """Leave it to a manager, here or at another till; what the associate did goes with it. Raises ScopeError, Refused."""
    case = _case(till, key)
    said = {"to": "manager", "note": (note or "").strip() or None, **_named(till, case, whole=True)}
    doing.do(till, command(till, "attention.hand", ("attention", key), said))


def export(till: Till, key: str, path: Path) -> int:
    """Write one question, or `all` of them, with the commands as they were made, as JSON for support; gives how many.

    The file holds personal data and says so; only its owner may read it. A text refused for a bank card number is left out.
    Raises ScopeError("not_here"), StorageError.
    """
    wanted = cases.all_open(till) if key == "all" else [_case(till, key)]
    identity = till.enrolled()
    whole = {
        "notice": _NOTICE,
        "made_at": till.clock.now_text(),
        "till": {"id": identity.till_id, "name": identity.till_name, "device": identity.device},
        "items": [_exported(till, case) for case in wanted],
    }
    _write_private(path, json.dumps(whole, ensure_ascii=False, indent=2) + "\n")
    return len(wanted)


def _exported(till: Till, case: Case) -> dict[str, Any]:
    kept: dict[str, Any] = {
        "key": case.key, "source": case.source, "reason": case.reason, "code": case.code, "facts": case.facts,
        "document": case.document or None,
    }  # fmt: skip
    if case.refused is not None and case.subject != "bank_card":
        written = till.journal.written(case.refused)
        kept |= {
            "bytes": written.decode(),
            "command": json.loads(written),
            "digest": digest(json.loads(written)),
        }
    return kept


def _write_private(path: Path, content: str) -> None:
    """A whole file or none, for its owner only."""
    part = path.with_name(path.name + ".part")
    try:
        opened = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(opened, "w", encoding="utf-8") as file:
            file.write(content)
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise StorageError("disk_error", file=path.name) from error


def _case(till: Till, key: str) -> Case:
    found = next((case for case in cases.all_open(till) if case.key == key), None)
    if found is None:
        raise ScopeError("not_here", kind="attention")
    return found


def _is_here(till: Till, case: Case) -> bool:
    """An associate sees this till's and this store's questions, a manager every one that is here."""
    is_manager = till.session is not None and till.session.role == "manager"
    return is_manager or case.source != "raised" or case.store in (None, till.enrolled().store_id)


def _check_role(till: Till, case: Case) -> None:
    if till.session is None:
        raise NotSignedIn
    if not items_of.may_decide(till.session.role, case.document or {"reason": case.reason}):
        raise Refused("not_allowed", name="attention.decide")


def _named(till: Till, case: Case, *, whole: bool = False) -> dict[str, Any]:
    """What the hub needs to know of a question it may not have yet; `whole`: with the command, for who decides elsewhere."""
    identity = till.enrolled()
    said: dict[str, Any] = {"by_name": till.session.name if till.session else None}
    is_own = case.refused is not None or case.noted is not None or case.reason == cases.UNKNOWN
    if case.document or not is_own:
        return said
    facts = dict(case.facts)
    made = {"name": case.name, "body": case.body, "at": case.at, "by": case.by}
    if whole and case.refused and case.subject != "bank_card" and len(json.dumps(made)) <= _MOST_HANDED:
        facts["command"] = made
    return {
        **said,
        "about": {"kind": case.about[0], "id": case.about[1]},
        "customer": case.customer,
        "reason": case.reason,
        "facts": facts,
        **({"refused": {"id": case.refused, "name": case.name, "code": case.code}} if case.refused else {}),
        "store": identity.store_id,
        "till": identity.till_id,
    }


def _item(till: Till, case: Case, who: summary.Summary | None) -> Item:
    sides = sides_of.of(till, case)
    sold = sides_of.sold(till, case)
    role = till.session.role if till.session else ""
    currency = text(sold, "currency")
    return Item(
        key=case.key,
        source=case.source,
        reason=case.reason,
        subject=case.subject if sides or case.subject != "field" else "other",
        weight=case.weight,
        customer_id=case.customer if who else None,
        customer_name=who.name if who else "",
        initials=who.initials if who else "",
        tier=who.tier if who else "",
        command=case.name,
        about=case.about[0],
        at=summary.moment(case.at),
        field=_field(case),
        number=text(sold, "number") or text(case.facts, "number") or "",
        total=Money(number(members(sold, "totals"), "total"), currency) if currency else None,
        sides=sides,
        choices=choices_of.of(till, case, sides),
        happened=sides_of.happened(till, case, sides),
        facts=case.facts,
        for_manager=case.for_manager,
        by_manager=not items_of.may_decide(role, case.document or {"reason": case.reason}),
        can_hand=role != "manager" and not case.for_manager,
    )


def _field(case: Case) -> str:
    """What a question of data is about: a field of the customer, several, phone, email, or a channel of consent."""
    if case.subject == "field":
        fields = [str(one.get("field")) for one in objects(case.facts, "fields")]
        is_name = fields and all(each.startswith("name.") for each in fields)
        return fields[0] if len(fields) == 1 else "name" if is_name else "several"
    if case.subject == "consent":
        return text(case.body, "channel") or text(case.facts, "channel") or ""
    return text(case.facts, "type") or ""
