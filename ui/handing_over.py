"""A colleague goes on at this till without its being locked: their badge, scanned while somebody works here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from ui.counter import Counter


async def handed_over(counter: Counter, code: str) -> bool:
    """Whether a scanned code is the badge of somebody who signed in here with it; then they go on, if they may."""
    from clienteling.services import signin

    if not await counter.bridge.run(signin.is_known_badge, code):
        return False
    await hand_over(counter, code)
    return True


async def hand_over(counter: Counter, badge: str) -> None:
    """A colleague's badge, while somebody works here: the colleague goes on, but an open sale stays with who may have it.

    Raises what signing in raises.
    """
    from clienteling.services import colleagues

    before, who = counter.bridge.session, await counter.bridge.who_is(badge)
    has_sale = counter.sale.sale is not None or counter.payments.holds()
    if before is None or counter.bridge.session is not before or who.associate_id == before.associate_id:
        return
    if not colleagues.may_open(before, who, has_sale=has_sale):
        detail = _tr("Put it aside first, or ask a manager.")
        counter.note(_tr("The open sale is {name}’s.").format(name=before.name), detail=detail, tone="warn")
        return
    counter.hand_over(who)
    counter.note(_tr("{name} works here now.").format(name=who.name), icon="user-check")


def _tr(text: str) -> str:
    return QCoreApplication.translate("handing_over", text)
