"""A computer becomes a till of a hub: once, with a code from a manager.

The keys are made by the store before; the first copy of the shop's documents is sync's.
"""

from __future__ import annotations

import platform
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from clienteling.errors import BadCertificate, BadInput
from clienteling.ids import read_enrolment, read_pin
from clienteling.settings import Settings
from clienteling.store import keys
from clienteling.sync import certificate as certificates
from clienteling.till import IDENTITY, Identity, Till

if TYPE_CHECKING:
    from clienteling.sync.client import HubClient


def pin_for(settings: Settings, hub_url: str, code: str) -> str | None:
    """SHA-256 (hex) of the only certificate to speak to while enrolling; None: what this computer trusts.

    A code (as typed) may name the hub's certificate. Looked at before anything is sent; what IT has set must hold as well.
    Raises BadCertificate, BadInput("bad_code"), Offline, BadAnswer.
    """
    _, beginning = read_enrolment(code)
    if not beginning:
        return settings.certificate_pin
    found = certificates.named_by(hub_url, beginning, settings.request_timeout)
    if found and settings.certificate_pin and found != settings.certificate_pin.lower().replace(":", ""):
        raise BadCertificate
    return found


def enrol(
    till: Till, client: HubClient, code: str, name: str | None = None, *, certificate: str | None = None
) -> Till:
    """Trade a one-time code (as typed, hyphens or not) for this till's identity, and keep it; gives the till it became.

    `certificate` is the hub's as `pin_for` found it, and is kept for every later connection.

    Raises Unauthorized("code_invalid" or "code_expired"), Offline, BadCertificate, BadAnswer, UnsupportedProtocol.
    """
    client.meta()
    answer = client.enrol(read_enrolment(code)[0], (name or "").strip() or computer_name())
    identity = Identity(
        device=answer.device,
        till_id=answer.till.id,
        till_number=answer.till.number,
        till_name=answer.till.name,
        store_id=answer.store,
        store_name="",
        hub_url=client.url,
        feed_id=answer.feed_id,
        certificate=certificate,
    )
    return settle_in(till, identity)


def settle_in(till: Till, identity: Identity) -> Till:
    """Make this folder the till the hub said it is. What another hub or another shop sent is left behind."""
    before = till.journal.noted(IDENTITY) or {}
    till.journal.note(IDENTITY, asdict(identity))
    if any(before.get(name) != getattr(identity, name) for name in ("feed_id", "store_id")):
        till.files.discard(till.journal, "enrolled")
    keys.write_note(till.settings.home, hub=identity.hub_url)
    return replace(till, identity=identity)


def trust(till: Till, letters: str) -> Till:
    """Speak to another certificate of the same hub from now on: the one whose 16 letters a person brought here.

    Raises BadCertificate, BadInput ("bad_code", "managed" when IT has fixed it), Offline, BadAnswer.
    """
    if till.settings.certificate_pin:
        raise BadInput("managed", name="certificate_pin")
    identity = till.enrolled()
    found = certificates.named_by(identity.hub_url, read_pin(letters), till.settings.request_timeout)
    known = replace(identity, certificate=found)
    till.journal.note(IDENTITY, asdict(known))
    return replace(till, identity=known)


def computer_name() -> str:
    """What this computer is called, for a till nobody named."""
    return platform.node() or "till"
