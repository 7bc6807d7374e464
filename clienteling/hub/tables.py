"""The tables of the hub as SQLAlchemy Core objects: one schema for SQLite and PostgreSQL.

Documents are kept as JSON text, never taken apart into columns; what a look-up needs stands in `lookup_keys`.
Columns marked `system` came with a later step of migrate.py, which adds them; the first step leaves them out.
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
    # Of a document without a customer: "all", or the store it is for (scopes.py).
    Column("place", Key, system=True),
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
    # "all": a document was written; "store:<id>": it came into the scope of that store, or left it.
    Column("scope", Key, nullable=False),
    Column("mark", Key, system=True),  # "leave", "erased", or null
)
Index("changes_device", changes.c.device, changes.c.seq, sqlite_where=changes.c.device.is_not(None))

# One row: the number of the newest entry, the newest one dropped, and which feed this is; then since which number tills
# receive their store's customers only (null: everybody's), and when memberships were last looked through.
feed_head = Table(
    "feed_head",
    metadata,
    Column("one", Integer, primary_key=True, autoincrement=False),
    Column("seq", Number, nullable=False),
    Column("floor", Number, nullable=False),
    Column("feed_id", Text, nullable=False),
    Column("scoped", Number, system=True),
    Column("swept", Text, system=True),
)

# Where the feed stood at the first sweep of each UTC day, so that old entries can go.
feed_days = Table(
    "feed_days",
    metadata,
    Column("day", Key, primary_key=True),
    Column("seq", Number, nullable=False),
)

# Which stores receive a customer's documents: as home store, or until a time (RFC 3339 UTC), or both.
memberships = Table(
    "memberships",
    metadata,
    Column("customer", Key, nullable=False),
    Column("store", Key, nullable=False),
    Column("home", Boolean, nullable=False),
    Column("until", Key),
    PrimaryKeyConstraint("customer", "store"),
    Index("memberships_store", "store", "customer"),
    Index("memberships_until", "until"),
)

# Per kind: how many documents there are, and their marks combined (checksums.py), kept in step with every write.
sums = Table(
    "sums",
    metadata,
    Column("kind", Key, primary_key=True),
    Column("count", Integer, nullable=False),
    Column("xor", Text, nullable=False),
)

# Customers whose data had to go, what went with them, and which tills have done the same.
erasures = Table(
    "erasures",
    metadata,
    Column("id", Key, primary_key=True),
    Column("customer", Key, nullable=False, unique=True),
    Column("at", Text, nullable=False),
)

erased = Table(
    "erased",
    metadata,
    Column("kind", Key, nullable=False),
    Column("id", Key, nullable=False),
    Column("erasure", Key, nullable=False),
    PrimaryKeyConstraint("kind", "id"),
    Index("erased_erasure", "erasure"),
)

# Also of erasures this hub does not know: it was set back to a copy from before them.
erasures_done = Table(
    "erasures_done",
    metadata,
    Column("erasure", Key, nullable=False),
    Column("device", Key, nullable=False),
    Column("at", Text, nullable=False),
    PrimaryKeyConstraint("erasure", "device"),
)

commands = Table(
    "commands",
    metadata,
    Column("id", Key, primary_key=True),
    Column("device", Key, nullable=False),
    Column("digest", Text, nullable=False),
    Column("result", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("customer", Key, system=True),  # whom it is about: an answer can hold what must go with the person
    Column("seq", Number, system=True),  # the till's own number of it; null for the hub's and the shop's
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

# Messages that wait to be sent, from when on the next try is due, and since when a try is under way (or its hub died).
outgoing = Table(
    "outgoing",
    metadata,
    Column("message", Key, primary_key=True),
    Column("since", Text, nullable=False),
    Column("due", Key, nullable=False),
    Column("begun", Text),
    Column("tries", Integer, nullable=False),
    Index("outgoing_due", "due"),
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
    Column(
        "scope", Key, nullable=False, default="all"
    ),  # of the first release: what a till receives is scopes.py's
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
