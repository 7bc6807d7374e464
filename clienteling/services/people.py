"""A customer added or corrected: contacts, cards, sizes and likes, consents, notes. Each change is a command."""

from __future__ import annotations

from dataclasses import dataclass, field


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
