"""What a hub does by itself from time to time: ends memberships whose time is over, and drops old entries of the feed.

A little at a time, so that nobody waits long for it; called again until `due` says no.
"""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection, delete, func, insert, select, update

from clienteling.clock import Clock
from clienteling.hub import feed, members
from clienteling.hub.tables import changes, feed_days, feed_head

KEPT_DAYS = 90
_MEMBERSHIPS = 500  # of one turn
_ENTRIES = 5000


def due(connection: Connection, clock: Clock) -> bool:
    """Whether there is something to do; cheap, to be asked every few seconds."""
    if members.any_over(connection, clock.now_text()):
        return True
    today = connection.scalar(select(feed_days.c.day).where(feed_days.c.day == _day(clock)))
    return today is None or feed.head(connection).floor < _oldest(connection, clock)


def run(connection: Connection, clock: Clock) -> None:
    """Does one turn of it, in the caller's transaction."""
    here = feed.hold(connection)
    now = clock.now_text()
    moved = members.lapse(connection, now, _MEMBERSHIPS, scoped=here.scoped is not None)
    head = feed.append(connection, [], moved=moved)
    connection.execute(update(feed_head).values(swept=now))
    if connection.scalar(select(feed_days.c.day).where(feed_days.c.day == _day(clock))) is None:
        connection.execute(insert(feed_days).values(day=_day(clock), seq=head))
    _drop(connection, here.floor, _oldest(connection, clock))


def _drop(connection: Connection, floor: int, oldest: int) -> None:
    """Drops entries that are too old; cursors before them are of no use any more."""
    if floor < oldest:
        floor = min(oldest, floor + _ENTRIES)
        connection.execute(delete(changes).where(changes.c.seq <= floor))
        connection.execute(update(feed_head).values(floor=floor))
        # The newest of the old days stays: it says how far everything has gone.
        connection.execute(delete(feed_days).where(feed_days.c.seq < floor))


def _oldest(connection: Connection, clock: Clock) -> int:
    """The number up to which every entry is older than we keep them, as far as the days were noted."""
    # A day is noted at its first sweep, which may be late in the day: one day more, so that none goes early.
    before = _day(clock, KEPT_DAYS + 1)
    return connection.scalar(select(func.max(feed_days.c.seq)).where(feed_days.c.day <= before)) or 0


def _day(clock: Clock, ago: int = 0) -> str:
    return (clock.now() - timedelta(days=ago)).date().isoformat()
