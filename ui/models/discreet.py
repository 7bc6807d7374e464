"""What privacy leaves of a customer's record: a proxy of it that holds no surname, contact, note or spend any more.

Pages show the proxy, so that what can be copied, read aloud or seen in a tooltip is as short as what is painted.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clienteling.domain import card, email
from clienteling.domain.money import Money
from ui.models.rows import short_name

if TYPE_CHECKING:
    from clienteling.services.person import Moment, OrderView, Profile, ReturnView, Who

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
        facts=replace(found.facts, store_average=None),
        orders=tuple(_unpriced(one) for one in found.orders),
        returns=tuple(_unrefunded(one) for one in found.returns),
    )


def _without_contacts(who: Who) -> Who:
    return replace(
        who,
        phones=tuple(replace(one, pretty=one.mask, raw=one.mask) for one in who.phones),
        emails=tuple(replace(one, address=email.initial(one.address)) for one in who.emails),
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
    """A message keeps its subject to itself, and nothing says what was spent."""
    moment = replace(moment, amount=None)
    told: dict[str, str] = {name: HIDDEN for name in ("title", "subject") if name in moment.facts}
    return replace(moment, facts={**moment.facts, **told}) if moment.what == "message_opened" else moment


def _unpriced(order: OrderView) -> OrderView:
    """Without a currency no amount is shown: `profile_rows.spend`."""
    return replace(
        order, currency="", goods=0, discount=0, tax=0, rounding=0, total=0, paid=0, points_earned=0,
        lines=tuple(replace(one, total=0) for one in order.lines),
        payments=tuple(replace(one, amount=0) for one in order.payments),
        returns=tuple(_unrefunded(one) for one in order.returns),
    )  # fmt: skip


def _unrefunded(back: ReturnView) -> ReturnView:
    return replace(back, refund=Money(0, ""))


def _tr(text: str) -> str:
    return QCoreApplication.translate("discreet", text)
