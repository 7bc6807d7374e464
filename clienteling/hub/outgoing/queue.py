"""The queue of messages: each is taken under a mark, sent outside any transaction, and written off when it is known to be sent.

Never twice as far as the other side lets us know: a hub that dies between sending and writing off finds the mark. A mail is
then sent again under the same Message-ID (at least once, there is no other way with SMTP), an SMS only where the gateway
knows its id; otherwise a person sees that nobody knows.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, Row, delete, insert, select, update

from clienteling import clock as clocks
from clienteling.clock import Clock
from clienteling.domain import email, message, phone, receipt
from clienteling.domain.act import POLICY
from clienteling.domain.message import Message
from clienteling.domain.receipt import ReceiptContent
from clienteling.domain.writing import spoken
from clienteling.hub import db, documents, images, links, undelivered
from clienteling.hub.outgoing import gateway, letters, link_letters, smtp
from clienteling.hub.outgoing.outcome import Outcome
from clienteling.hub.outgoing.setup import Sending
from clienteling.hub.tables import outgoing as table

LEASE_SECONDS = 600
"""A try that says nothing for so long is over: its hub died."""
FIRST_PAUSE, LONGEST_PAUSE = 60, 3600
GIVE_UP = timedelta(days=3)
_NO_ORDER_SECONDS = 60
LARGEST_LOGO = 256 * 1024
"""Bytes of a picture that goes with every mail."""


class Taken(NamedTuple):
    """A message under its mark, with what it says."""

    message: Message
    content: ReceiptContent
    tries: int
    link: tuple[links.Link, str, datetime] | None = None  # to pay by, with its address and its end
    logo: bytes = b""


def note(connection: Connection, clock: Clock, identity: str) -> None:
    """Puts a new message in the queue, in the transaction that writes it."""
    known = connection.scalar(select(table.c.message).where(table.c.message == identity))
    if known is None:
        now = clock.now_text()
        connection.execute(insert(table).values(message=identity, since=now, due=now, tries=0))


def announce(engine: Engine, sending: Sending) -> None:
    """Tells tills in the policy what this hub can send; nothing where it never could."""
    with engine.begin() as connection:
        policy = documents.get(connection, "policy", POLICY)
        sends = {"email": sending.can("email"), "sms": sending.can("sms")}
        if policy is not None and (any(sends.values()) or "sends" in policy.body):
            documents.put(connection, "policy", POLICY, {**policy.body, "sends": sends})


def any_due(engine: Engine, clock: Clock) -> bool:
    """Whether there is something to do; cheap, to be asked every second."""
    with db.reading(engine) as connection:
        found = select(table.c.message).where(table.c.due <= clock.now_text()).limit(1)
        return connection.scalar(found) is not None


def turn(engine: Engine, clock: Clock, sending: Sending, served_at: str | None = None) -> int:
    """Sends all that is due; gives how many went. May wait for a server as long as the set-up allows, for each.

    `served_at` is the URL this hub listens at.
    """
    went = 0
    while any_due(engine, clock):
        with engine.begin() as connection:
            taken = _take(connection, clock, sending, served_at)
        if taken is not None:
            outcome = _send(taken, clock, sending)
            with engine.begin() as connection:
                _write_off(connection, clock, taken, _final(outcome, taken, sending))
            went += outcome.what == "sent"
    return went


def _take(connection: Connection, clock: Clock, sending: Sending, served_at: str | None) -> Taken | None:
    """The message that is due first, marked as begun; None when that one cannot go now."""
    due = select(table).where(table.c.due <= clock.now_text()).order_by(table.c.due, table.c.message).limit(1)
    row = connection.execute(due.with_for_update(skip_locked=True)).one_or_none()
    stored = documents.get(connection, "message", row.message) if row is not None else None
    if row is None:
        return None
    if stored is None or stored.body.get("state") != "queued":
        connection.execute(delete(table).where(table.c.message == row.message))
        return None
    one = message.view(row.message, stored.body)
    content = receipt.content(_getter(connection), one.order)
    if _is_over(connection, clock, row, one, sending):
        return None
    if content is None or not sending.can(one.by):
        _postpone(connection, clock, row, LONGEST_PAUSE if content is not None else _NO_ORDER_SECONDS)
        return None
    link = _link(connection, stored.body, served_at)
    if stored.body.get("what") == message.LINK and (link is None or links.is_over(link[0], clock)):
        if link is None:
            _postpone(connection, clock, row, _NO_ORDER_SECONDS)
        else:  # paid, cancelled or too late: it would lead nowhere
            _end(connection, clock, one, row.tries, Outcome("never", "gave_up"))
        return None
    now = clock.now_text()
    mark = {"begun": now, "due": _in(clock, LEASE_SECONDS), "tries": row.tries + 1}
    connection.execute(update(table).where(table.c.message == row.message).values(**mark))
    return Taken(one, content, row.tries + 1, link, _logo(connection, content.logo))


def _logo(connection: Connection, picture: str) -> bytes:
    """The retailer's logo for a mail: mail programs show no SVG, and nobody waits for a large picture."""
    found = images.get(connection, picture) if picture else None
    return found.bytes if found and found.type == "image/png" and len(found.bytes) <= LARGEST_LOGO else b""


def _link(
    connection: Connection, body: dict[str, Any], served_at: str | None
) -> tuple[links.Link, str, datetime] | None:
    """The link a message brings, once there is one and customers can reach this hub."""
    found = links.get(connection, str(body.get("link")))
    url = links.url(connection, found.attempt, served_at) if found else None
    return (found, url, clocks.parse(found.expires)) if found and url else None


def _is_over(connection: Connection, clock: Clock, row: Row[Any], one: Message, sending: Sending) -> bool:
    """Ends a message that is too old, or one that was begun and may have gone where it must not go twice."""
    if row.begun is not None and not _may_repeat(one.by, sending):
        _end(connection, clock, one, row.tries, Outcome("never", "unanswered"))
        return True
    if clocks.parse(row.since) + GIVE_UP < clock.now():
        _end(connection, clock, one, row.tries, Outcome("never", "gave_up"))
        return True
    return False


def _send(taken: Taken, clock: Clock, sending: Sending) -> Outcome:
    one = taken.message
    language = spoken(one.language or taken.content.language, sending.language)
    if one.by == "email":
        assert sending.mail is not None
        return smtp.send(sending.mail, _letter(taken, language), clock.now())
    assert sending.sms is not None
    return gateway.send(sending.sms, _letter(taken, language))


def _letter(taken: Taken, language: str) -> letters.Letter:
    one, content = taken.message, taken.content
    if taken.link is not None:
        made = link_letters.mail if one.by == "email" else link_letters.sms
        return made(one.id, one.to, content, taken.link, language)
    if one.by == "email":
        return letters.mail(one.id, one.to, content, language, taken.logo)
    return letters.sms(one.id, one.to, content, language)


def _final(outcome: Outcome, taken: Taken, sending: Sending) -> Outcome:
    """What an answer that never came means: try again, or for an SMS that may not be repeated the end."""
    if outcome.what != "unanswered":
        return outcome
    return Outcome("later" if _may_repeat(taken.message.by, sending) else "never", outcome.problem)


def _may_repeat(by: str, sending: Sending) -> bool:
    return by == "email" or (sending.sms is not None and sending.sms.repeatable)


def _write_off(connection: Connection, clock: Clock, taken: Taken, outcome: Outcome) -> None:
    if outcome.what != "later":
        _end(connection, clock, taken.message, taken.tries, outcome)
        return
    pause = min(FIRST_PAUSE * 2 ** (taken.tries - 1), LONGEST_PAUSE)
    again = {"begun": None, "due": _in(clock, pause)}
    connection.execute(update(table).where(table.c.message == taken.message.id).values(**again))
    _put(connection, taken.message.id, tries=taken.tries, problem=outcome.problem)


def _end(connection: Connection, clock: Clock, one: Message, tries: int, outcome: Outcome) -> None:
    """Sent or failed for good; an address that is nobody's is kept no longer than it is needed."""
    connection.execute(delete(table).where(table.c.message == one.id))
    sent = outcome.what == "sent"
    kept = {} if one.customer else {"to": email.mask(one.to) if one.by == "email" else phone.mask(one.to)}
    state = {"state": "sent", "sent_at": clock.now_text()} if sent else {"state": "failed"}
    _put(connection, one.id, tries=tries, problem=outcome.problem, **state, **kept)
    _ask_or_answer(connection, clock, one, outcome)


def _ask_or_answer(connection: Connection, clock: Clock, one: Message, outcome: Outcome) -> None:
    """What will not come is for the store to know; what came answers the question about the one before."""
    get, at = _getter(connection), clock.now_text()
    if outcome.what == "sent":
        rows = undelivered.answered(get, one.order, one.what, "sent", at)
    else:
        rows = (
            undelivered.raised(get, one, outcome.problem, at)
            if _is_waited_for(connection, clock, one)
            else []
        )
    for row in rows:
        documents.put(connection, *row)


def _is_waited_for(connection: Connection, clock: Clock, one: Message) -> bool:
    """Whether it would still be of use: not a link that was paid, cancelled or is over; not to somebody erased."""
    stored = documents.get(connection, "message", one.id)
    if stored is None or one.what != message.LINK:
        return stored is not None
    link = links.get(connection, str(stored.body.get("link")))
    return link is not None and not links.is_over(link, clock)


def _put(connection: Connection, identity: str, **changes: Any) -> None:
    stored = documents.get(connection, "message", identity)
    if stored is not None:  # its customer may have been erased while it was on its way
        documents.put(connection, "message", identity, {**stored.body, **changes})


def _postpone(connection: Connection, clock: Clock, row: Row[Any], seconds: int) -> None:
    again = update(table).where(table.c.message == row.message).values(due=_in(clock, seconds))
    connection.execute(again)


def _in(clock: Clock, seconds: int) -> str:
    return clocks.text(clock.now() + timedelta(seconds=seconds))


def _getter(connection: Connection) -> receipt.Get:
    def get(kind: str, identity: str) -> dict[str, Any] | None:
        stored = documents.get(connection, kind, identity)
        return stored.body if stored else None

    return get
