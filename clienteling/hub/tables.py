"""The tables of the hub as SQLAlchemy Core objects: one schema for SQLite and PostgreSQL.

Documents are kept as JSON text, never taken apart into columns; what a look-up needs stands in `lookup_keys`.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
)

metadata = MetaData()

# Keys are compared and ranged over byte by byte; PostgreSQL would otherwise sort by the rules of some language.
Key = String().with_variant(String(collation="C"), "postgresql")
Number = BigInteger().with_variant(Integer(), "sqlite")

migrations = Table(
    "migrations",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("name", Text, nullable=False),
)

documents = Table(
    "documents",
    metadata,
    Column("kind", Key, nullable=False),
    Column("id", Key, nullable=False),
    Column("version", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Column("customer", Key),
    PrimaryKeyConstraint("kind", "id"),
    Index("documents_customer", "customer", "kind"),
)

# The pointer feed: no bodies and no personal data, so erasing a person never rewrites history.
changes = Table(
    "changes",
    metadata,
    Column("seq", Number, primary_key=True, autoincrement=False),
    Column("kind", Key, nullable=False),
    Column("id", Key, nullable=False),
    Column("version", Integer, nullable=False),
    Column("command", Key),
    Column("device", Key),
    Column("scope", Key, nullable=False),
)
Index("changes_device", changes.c.device, changes.c.seq, sqlite_where=changes.c.device.is_not(None))

# One row: the number of the newest entry, the oldest one still kept, and which feed this is.
feed_head = Table(
    "feed_head",
    metadata,
    Column("one", Integer, primary_key=True, autoincrement=False),
    Column("seq", Number, nullable=False),
    Column("floor", Number, nullable=False),
    Column("feed_id", Text, nullable=False),
)

commands = Table(
    "commands",
    metadata,
    Column("id", Key, primary_key=True),
    Column("device", Key, nullable=False),
    Column("digest", Text, nullable=False),
    Column("result", Text, nullable=False),
    Column("at", Text, nullable=False),
)

claims = Table(
    "claims",
    metadata,
    Column("cart", Key, primary_key=True),
    Column("claim", Key, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("device", Key, nullable=False),
    Column("expires", Text),  # RFC 3339 UTC; null: pinned, does not expire by itself
    Index("claims_expires", "expires"),
)

# One uncancelled order per cart, as a constraint: the last line of defence against selling a cart twice.
completions = Table(
    "completions",
    metadata,
    Column("cart", Key, primary_key=True),
    Column("order_id", Key, nullable=False),
)

lookup_keys = Table(
    "lookup_keys",
    metadata,
    Column("type", Key, nullable=False),  # card, phone, email, name, order
    Column("value", Key, nullable=False),
    Column("kind", Key, nullable=False),
    Column("id", Key, nullable=False),
    Column("customer", Key),
    PrimaryKeyConstraint("type", "value", "kind", "id"),
    Index("lookup_keys_document", "kind", "id"),
)

images = Table(
    "images",
    metadata,
    Column("sha256", Key, primary_key=True),
    Column("type", Text, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
)

devices = Table(
    "devices",
    metadata,
    Column("id", Key, primary_key=True),
    Column("till", Key, nullable=False),
    Column("store", Key, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("scope", Key, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("enrolled_at", Text, nullable=False),
)

enrolment_codes = Table(
    "enrolment_codes",
    metadata,
    Column("selector", Key, primary_key=True),
    Column("hash", Text, nullable=False),
    Column("store", Key, nullable=False),
    Column("till", Key),
    Column("expires", Text, nullable=False),
    Column("tries", Integer, nullable=False),
)

challenges = Table(
    "challenges",
    metadata,
    Column("challenge", Key, primary_key=True),
    Column("device", Key, nullable=False),
    Column("expires", Text, nullable=False),
)

credentials = Table(
    "credentials",
    metadata,
    Column("associate", Key, primary_key=True),
    Column("user", Key, nullable=False, unique=True),
    Column("pin", Text),  # argon2id, with its parameters and salt
    Column("badge", Key, unique=True),  # HMAC-SHA-256 under a secret of this hub
)

# Tries to sign in since the last right one, by user name (known or not) or by the till a badge was shown at.
tries = Table(
    "tries",
    metadata,
    Column("about", Key, primary_key=True),
    Column("wrong", Integer, nullable=False),
    Column("locked_until", Text),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Key, primary_key=True),
    Column("at", Text, nullable=False),
    Column("associate", Key),
    Column("device", Key),
    Column("action", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("cost", Integer, nullable=False, default=0),
    Index("audit_associate", "associate", "at"),
)

# Secrets and small facts of this hub: signing keys, the storefront's demo secret.
secrets = Table(
    "secrets",
    metadata,
    Column("name", Key, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
