"""A new customer while still being typed: what cannot be saved yet, and who it may be already."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from clienteling.domain import card, email, phone
from clienteling.errors import BadInput
from clienteling.services import doing, lookup
from clienteling.services.found import Hit, Match
from clienteling.services.lookup import Pair
from clienteling.store import search
from clienteling.till import Till

SOURCE = "store"
"""Where a consent given or withdrawn at a till was said."""

_BIRTHDAY = re.compile(r"(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_WHOLE_NUMBER = 7  # digits; with fewer, half a shop has them somewhere
_LONGEST_NAME, _LONGEST_NOTE, _MOST_ALIKE = 200, 1_000, 5


@dataclass(frozen=True, slots=True)
class Draft:
    """A new customer as typed. Phones and e-mails as (text, label); consents by channel, absent means not asked."""

    given: str = ""
    family: str = ""
    also: tuple[str, ...] = ()
    phones: tuple[tuple[str, str], ...] = ()
    emails: tuple[tuple[str, str], ...] = ()
    cards: tuple[str, ...] = ()
    language: str = ""
    birthday: str | None = None
    sizes: dict[str, str] = field(default_factory=dict)
    fit_note: str = ""
    likes: tuple[str, ...] = ()
    avoids: tuple[str, ...] = ()
    consents: dict[str, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What keeps a draft from being saved. `field` as in Draft, with the position for lists: `phones.0`.

    Codes: required, bad_phone, short_phone, bad_email, bad_birthday, bad_card, card_taken, bank_card_number, too_long.
    """

    field: str
    code: str


def check(till: Till, draft: Draft) -> tuple[FieldProblem, ...]:
    """What is wrong with a draft as typed; empty when it can be saved."""
    return tuple(FieldProblem(field, code) for field, code in _problems(till, draft))


def likely_same(till: Till, draft: Draft) -> tuple[Hit, ...]:
    """Customers that look like the one being typed: same card, phone or address first, then the same whole name."""
    found: dict[str, Pair] = {}
    for pair in (*_by_numbers(till, draft), *_by_name(till, draft)):
        found.setdefault(pair[0], pair)
    name = f"{draft.given} {draft.family}"[: lookup.LONGEST]
    return lookup.hits(till, list(found.values())[:_MOST_ALIKE], name, masked=False)


def body(till: Till, draft: Draft) -> dict[str, Any]:
    """The body of `customer.add`. Raises BadInput: bad_phone, short_phone, bad_email, bad_card."""
    sizes = {key: value.strip() for key, value in draft.sizes.items() if value.strip()}
    states = {
        channel: {"state": "yes" if yes else "no", "source": SOURCE}
        for channel, yes in draft.consents.items()
    }
    return {
        "name": {"given": draft.given.strip(), "family": draft.family.strip()},
        "also": [name.strip() for name in draft.also if name.strip()],
        "phones": [phone_entry(till, raw, label) for raw, label in draft.phones if raw.strip()],
        "emails": [email_entry(address, label) for address, label in draft.emails if address.strip()],
        "cards": [{"number": card_number(typed)} for typed in draft.cards if typed.strip()],
        "language": draft.language or None,
        "birthday": draft.birthday or None,
        "home_store": till.enrolled().store_id,
        "sizes": sizes,
        "fit_note": draft.fit_note.strip() or None,
        "likes": [one.strip() for one in draft.likes if one.strip()],
        "avoids": [one.strip() for one in draft.avoids if one.strip()],
        "consents": states,
    }


def phone_entry(till: Till, raw: str, label: str) -> dict[str, Any]:
    """A phone number as documents keep it. Raises BadInput("bad_phone" or "short_phone")."""
    read = phone.parse(raw.strip(), till.region)
    if isinstance(read, phone.Phone):
        return {"e164": read.e164, "raw": raw.strip(), "label": label}
    raise BadInput("short_phone" if read == phone.PhoneReason.TOO_SHORT else "bad_phone")


def email_entry(address: str, label: str) -> dict[str, Any]:
    """An e-mail address as documents keep it. Raises BadInput("bad_email")."""
    read = email.parse(address)
    if read is None:
        raise BadInput("bad_email")
    return {"address": read, "label": label}


def card_number(typed: str) -> str:
    """A loyalty number in any spelling. Raises BadInput("bad_card")."""
    parsed = card.parse(typed)
    if parsed is None:
        raise BadInput("bad_card")
    return parsed


def _by_numbers(till: Till, draft: Draft) -> Iterator[Pair]:
    conn = till.cache.conn
    for typed in draft.cards:
        number = card.parse(typed)
        for one in search.by_card(conn, number) if number else ():
            yield one.id, Match("card", card.pretty(number or ""), 0, 0), None
    for raw, _ in draft.phones:
        wanted = phone.query(raw, till.region)
        if len(phone.digits(raw)) >= _WHOLE_NUMBER:
            for one in search.by_phone(conn, wanted, _MOST_ALIKE):
                yield one.id, lookup.phone_match(one, wanted), None
    for typed, _ in draft.emails:
        address = email.parse(typed)
        for one in search.by_email(conn, address) if address else ():
            if address in one.emails:
                yield one.id, Match("email", address or "", 0, len(address or "")), None


def _by_name(till: Till, draft: Draft) -> Iterator[Pair]:
    """Only with both names: half of a shop is called the same by the first alone."""
    if len(draft.given.strip()) < 2 or len(draft.family.strip()) < 2:
        return
    name = f"{draft.given} {draft.family}"[: lookup.LONGEST]
    found = search.by_name(till.cache.conn, name) or search.by_name_nearly(till.cache.conn, name)
    for one in sorted(found, key=lambda each: each.quality)[:_MOST_ALIKE]:
        yield one.id, None, None


def _problems(till: Till, draft: Draft) -> Iterator[tuple[str, str]]:
    if not (draft.given.strip() or draft.family.strip()):
        yield "given", "required"
    if draft.birthday and not _BIRTHDAY.fullmatch(draft.birthday):
        yield "birthday", "bad_birthday"
    for name, written in _texts(draft):
        if len(written) > (_LONGEST_NOTE if name == "fit_note" else _LONGEST_NAME):
            yield name, "too_long"
        elif card.looks_like_bank_card(written, lookup.own_prefixes(till)):
            yield name, "bank_card_number"
    yield from _contact_problems(till, draft)


def _contact_problems(till: Till, draft: Draft) -> Iterator[tuple[str, str]]:
    for place, (raw, label) in enumerate(draft.phones):
        try:
            if raw.strip():
                phone_entry(till, raw, label)
        except BadInput as problem:
            yield f"phones.{place}", problem.code
    for place, (typed, _) in enumerate(draft.emails):
        if typed.strip() and email.parse(typed) is None:
            yield f"emails.{place}", "bad_email"
    for place, typed in enumerate(draft.cards):
        if typed.strip() and (number := card.parse(typed)) is None:
            yield f"cards.{place}", "bad_card"
        elif typed.strip() and doing.read(till, "card", number or ""):
            yield f"cards.{place}", "card_taken"


def _texts(draft: Draft) -> Iterator[tuple[str, str]]:
    yield from (("given", draft.given), ("family", draft.family), ("fit_note", draft.fit_note))
    for name in ("also", "likes", "avoids", "cards"):
        yield from ((f"{name}.{place}", written) for place, written in enumerate(getattr(draft, name)))
    yield from ((f"sizes.{key}", written) for key, written in draft.sizes.items())
