"""One till put together: its settings, its two files, who it is and who is signed in.

Opening and closing is `clienteling.app`; what a till can do for a person is in `clienteling.services`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

from clienteling import ids as identities
from clienteling.clock import Clock
from clienteling.errors import NotEnrolled, NotSignedIn, StorageError
from clienteling.ids import Ids
from clienteling.settings import Settings

if TYPE_CHECKING:
    from clienteling.devices.fiscal import FiscalDevice
    from clienteling.store.cache import Cache, Changes
    from clienteling.store.files import Files
    from clienteling.store.journal import Journal
    from clienteling.sync.session import HubSession

log = logging.getLogger(__name__)

IDENTITY = "identity"  # the fact in the journal that says which till this is
POLICY = ("policy", identities.derived("policy", "retailer"))


@dataclass(frozen=True)
class Identity:
    """Which till of which hub this is; it never changes between two enrolments."""

    device: str
    till_id: str
    till_number: int
    till_name: str
    store_id: str
    store_name: str  # empty until the first sync has brought the store's document
    hub_url: str
    feed_id: str
    certificate: str | None = None  # SHA-256 (hex) of the hub's certificate, when the enrolment code named it


@dataclass(frozen=True)
class Session:
    """An associate signed in at this till. `at_hub` is how live look-ups prove it; over when signed in offline."""

    associate_id: str
    name: str
    role: Literal["associate", "manager", "admin"]
    store: str
    auth: Literal["online", "offline_pin"] = "online"
    at_hub: HubSession | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Till:
    """Everything a use case needs, for the thread that opened it. Another thread asks for `for_thread()`."""

    settings: Settings
    clock: Clock
    ids: Ids
    journal: Journal
    files: Files
    identity: Identity | None
    session: Session | None = None
    heard: Callable[[Changes], None] | None = None
    """Told what changed after every `do`, in the thread that did it."""
    fiscal: FiscalDevice | None = field(default=None, repr=False)
    """What records every sale where a law asks for it; all threads share it."""

    @property
    def cache(self) -> Cache:
        """The cache in use now: another file after each rebuild, so ask again instead of keeping it."""
        return self.files.cache(self.journal)

    @property
    def policy(self) -> dict[str, Any]:
        """The retailer's rules, or an empty object before the first sync."""
        return self.read(*POLICY) or {}

    @property
    def store(self) -> dict[str, Any]:
        """The document of the store this till stands in, or an empty object before the first sync."""
        return (self.read("store", self.identity.store_id) if self.identity else None) or {}

    @property
    def region(self) -> str:
        """The region (ISO 3166) phone numbers of this store are read in; "US" before anything is known."""
        return str(self.store.get("region") or self.policy.get("region") or "US")

    @property
    def certificate_pin(self) -> str | None:
        """SHA-256 (hex) of the only certificate trusted: as IT has set it, else as learnt when enrolling."""
        return self.settings.certificate_pin or (self.identity.certificate if self.identity else None)

    def read(self, kind: str, id: str) -> dict[str, Any] | None:  # noqa: A002 - the word of the protocol
        """One document as this till sees it: the hub's, with this till's own commands folded over it."""
        return self.cache.data(kind, id)

    def do(self, *commands: Mapping[str, Any], notes: Mapping[str, Any] | None = None) -> Changes:
        """Write what a person did, durably and all or nothing, then show it. The only way a command is made.

        `notes` are small facts (see Journal.note) committed with the commands. Gives the documents that changed.
        """
        return self.show(self.journal.add(commands, notes or {}))

    def show(self, added: Sequence[Mapping[str, Any]]) -> Changes:
        """Show commands that are in the journal. After its transaction: the cache must never be ahead of the journal."""
        try:
            changes = self.cache.project(added)
        except StorageError as problem:
            # It is done, whatever becomes of showing it: told that it failed, a person would do it again.
            self.files.missed = True
            log.warning("a command is kept but not shown yet: %s", problem.code)
            changes = frozenset((one["document"]["kind"], one["document"]["id"]) for one in added)
        if self.heard is not None:
            self.heard(changes)
        return changes

    def show_missed(self) -> None:
        """Show what a full disk or a damaged cache kept `show` from showing. Raises StorageError when it still cannot."""
        if self.files.missed:
            self.files.missed = False
            try:
                self.cache.project_all()
            except StorageError:
                self.files.missed = True
                raise

    def actor(self) -> dict[str, str]:
        """Who acts, for the envelope of a command. Raises NotSignedIn."""
        if self.session is None:
            raise NotSignedIn
        return {"associate": self.session.associate_id, "auth": self.session.auth}

    def enrolled(self) -> Identity:
        """Who this till is. Raises NotEnrolled."""
        if self.identity is None:
            raise NotEnrolled
        return self.identity

    def for_thread(self) -> Till:
        """The same till with connections of its own for the calling thread. Close it there."""
        files = self.files.for_thread()
        return replace(self, files=files, journal=files.journal())

    def close(self) -> None:
        """Close this thread's connections; the till that took the folder's lock gives it back."""
        self.journal.close()
        self.files.close()

    def __enter__(self) -> Till:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
