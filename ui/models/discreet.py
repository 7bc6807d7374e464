"""What privacy leaves of a customer's record: a proxy of it that holds no surname, contact, note or spend any more.

Pages show the proxy, so that what can be copied, read aloud or seen in a tooltip is as short as what is painted.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clienteling.domain import card
from ui.models.rows import short_name

if TYPE_CHECKING:
    from clienteling.services.person import Moment, Profile, Who

HIDDEN = "••••"


def discreet(found: Profile, *, hidden: bool, contacts: bool) -> Profile:
    """The profile as it may be shown: `hidden` shortens everything personal, `contacts` only phones, e-mails and cards."""
    who = _without_contacts(found.customer) if hidden or contacts else found.customer
    if not hidden:
        return replace(found, customer=who)
    return replace(
        found,
        customer=_short(who),
        sizes=replace(found.sizes, fit_note=""),
        notes=tuple(replace(one, text=_tr("Hidden while privacy is on.")) for one in found.notes),
        timeline=tuple(_quiet(one) for one in found.timeline),
    )


def _without_contacts(who: Who) -> Who:
    return replace(
        who,
        phones=tuple(replace(one, pretty=one.mask, raw=one.mask) for one in who.phones),
        emails=tuple(replace(one, address=one.mask) for one in who.emails),
        cards=tuple(replace(one, number=card.mask(one.number)) for one in who.cards),
    )


def _short(who: Who) -> Who:
    return replace(
        who,
        name=short_name(who.name),
        also=tuple(short_name(one) for one in who.also),
        family=who.family[:1],
        birthday=None,
    )


def _quiet(moment: Moment) -> Moment:
    """A message keeps its subject to itself."""
    told: dict[str, str] = {name: HIDDEN for name in ("title", "subject") if name in moment.facts}
    return replace(moment, facts={**moment.facts, **told}) if moment.what == "message_opened" else moment


def _tr(text: str) -> str:
    return QCoreApplication.translate("discreet", text)
