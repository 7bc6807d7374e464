"""The table of what managers look through: one row for each act worth keeping, written with the command it is part of."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, PrimaryKeyConstraint, Table, Text

from clienteling.hub.tables import Key, metadata

trail = Table(
    "trail",
    metadata,
    Column("command", Key, nullable=False),
    Column("place", Integer, nullable=False),  # within its command; 0: it was put in quarantine
    Column("at", Key, nullable=False),  # by the till's clock
    Column("received", Text, nullable=False),
    Column("what", Key, nullable=False),
    Column("associate", Key),
    Column("till", Key),
    Column("store", Key, nullable=False),
    Column("kind", Text, nullable=False),
    Column("document", Key, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("facts", Text, nullable=False),
    PrimaryKeyConstraint("command", "place"),
    Index("trail_store", "store", "at"),
)
