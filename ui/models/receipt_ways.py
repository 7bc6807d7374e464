"""What the four ways of a receipt say: their titles, their second lines, and what became of what was chosen. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clienteling.domain import phone
from ui import i18n
from ui.models import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clienteling.services.receipt_send import Sent, Way

State = tuple[str, str, str]
"""Title, second line, and what became of it: "", done, waiting or failed."""


@dataclass
class Papers:
    """What was printed of one sale while this window is open; `copies`: the first one, too, was made before."""

    copies: bool = False
    printed: datetime | None = None
    declined: bool = False


def ways_shown(
    ways: Sequence[Way], sent: Sequence[Sent], papers: Papers, *, printer: bool, privacy: bool, named: bool
) -> dict[str, State]:
    """Each way as its tile shows it."""
    return {
        "print": _print(papers, printer),
        **{way.by: _sending(way, sent, privacy) for way in ways},
        "none": (
            _tr("No receipt"),
            _tr("Saved in the profile") if named else _tr("Kept in this store"),
            "done" if papers.declined else "",
        ),
    }


def keys_shown(ways: Sequence[Way], papers: Papers, *, printer: bool) -> list[tuple[str, str]]:
    """The keys of the page, for the key bar."""
    send = {way.by for way in ways if way.can}
    again = _tr("Print again") if papers.printed else _tr("Print")
    shown = [("Enter", _tr("New sale")), ("P", again if printer else _tr("Save PDF"))]
    shown += [("E", _tr("Email"))] if "email" in send else []
    shown += [("S", _tr("SMS"))] if "sms" in send else []
    return [*shown, ("N", _tr("No receipt")), ("G", _tr("Gift receipt")), ("F8", _tr("Privacy"))]


def _print(papers: Papers, printer: bool) -> State:
    if not printer:
        return _tr("Save PDF"), _tr("This till has no printer"), ""
    if papers.printed is None:
        return _tr("Print"), _tr("As a copy") if papers.copies else _tr("On paper"), ""
    return _tr("Print"), _tr("Printed {time}").format(time=i18n.clock(papers.printed)), "done"


def _sending(way: Way, sent: Sequence[Sent], privacy: bool) -> State:
    title = _tr("Email") if way.by == "email" else _tr("SMS")
    last = next((one for one in sent if one.by == way.by), None)
    if last is None:
        unknown = _tr("Type an address") if way.by == "email" else _tr("Type a number")
        return title, shown_address(way.to, way.masked, privacy) or unknown, ""
    if last.state == "failed":
        return title, _problem(last.problem), "failed"
    address = shown_address(last.to, last.masked, privacy)
    return title, address, "done" if last.state == "sent" else "waiting"


def shown_address(to: str, masked: str, privacy: bool) -> str:
    """An address or a number as it may be shown at the moment."""
    if "@" in to:  # its digits stay Latin
        return i18n.isolate(masked if privacy else to)
    return words.short_phone(masked if privacy or not to.startswith("+") else phone.pretty(to))


def _problem(code: str | None) -> str:
    """Why it was not sent, in a few words."""
    return {
        "address_refused": _tr("Not sent. Check the address"),
        "unanswered": _tr("May not have arrived"),
    }.get(code or "", _tr("Not sent. Try another way"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("receipt_ways", text)
