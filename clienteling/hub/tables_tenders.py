"""The tables of money that is kept at the hub: gift cards with what was taken from them, and links a customer pays by."""

from __future__ import annotations

from sqlalchemy import Column, Index, String, Table, Text

from clienteling.hub.tables import Key, Number, metadata

# The number of a card is worth money to whoever reads it: only its HMAC-SHA-256 under a secret of this hub is kept.
gift_cards = Table(
    "gift_cards",
    metadata,
    Column("id", Key, primary_key=True),
    Column("number", Key, nullable=False, unique=True),
    Column("last4", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("balance", Number, nullable=False),
    Column("issued", Number, nullable=False),
    Column("state", String, nullable=False),  # active, blocked
    Column("at", Text, nullable=False),
)

# One payment attempt, one move: as a constraint, so that no attempt takes money twice or gives it back twice.
gift_card_moves = Table(
    "gift_card_moves",
    metadata,
    Column("attempt", Key, primary_key=True),
    Column("card", Key, nullable=False),
    Column("amount", Number, nullable=False),
    Column("state", String, nullable=False),  # redeemed, returned; closed: never taken, and never will be
    Column("order_id", Key, nullable=False),
    Column("device", Key, nullable=False),
    Column("at", Text, nullable=False),
    Index("gift_card_moves_card", "card", "at"),
)

# One payment attempt, one link; `reference` is the payment provider's.
links = Table(
    "links",
    metadata,
    Column("attempt", Key, primary_key=True),
    Column("order_id", Key, nullable=False, unique=True),
    Column("amount", Number, nullable=False),
    Column("currency", Text, nullable=False),
    Column("state", String, nullable=False),  # open, paid, expired, cancelled
    Column("expires", Key, nullable=False),  # RFC 3339 UTC
    Column("reference", Key),
    Column("at", Text, nullable=False),
    Index("links_expires", "state", "expires"),
)
