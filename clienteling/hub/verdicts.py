"""Who may do what: the hub's ruling on one readable command, from the table of roles and the rules of the domain."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from clienteling.domain import command as commands
from clienteling.domain import envelope as envelopes
from clienteling.domain.act import Attention, Refusal, Ruling
from clienteling.errors import BadInput
from clienteling.hub.devices import Device
from clienteling.hub.sight import Sight
from clienteling.ids import derived
from clienteling.protocol import JSON, Envelope

_SALES = frozenset({"sale.complete", "cart.complete"})
# The hub's own senders are the only ones that speak in these roles, whatever an envelope says.
_ROLE_OF_DEVICE = {"hub": "hub", "storefront": "storefront"}


def readable(envelope: JSON) -> Envelope:
    """The envelope as a record. Raises BadInput("unreadable"), also for ids that could not be kept or sent again."""
    read = envelopes.read(envelope)
    names = [read.id, read.document.id, read.document.kind]
    names += [part for key in commands.touches(envelope) for part in key]
    if not all(envelopes.is_name(name) for name in names):
        raise BadInput("unreadable")
    return read


def rule(sight: Sight, device: Device, envelope: dict[str, Any], read: Envelope) -> Ruling:
    """What becomes of a command: refused, carried out as it is or in part, with what a person must decide."""
    if read.name not in commands.NAMES:
        return _refused("unknown_command")
    associate = sight.get("associate", read.actor.associate or "")
    role = _ROLE_OF_DEVICE.get(device.id) or _role(associate)
    if not commands.may(role, read.name, read.body):
        return _not_allowed(sight, device, envelope, read, associate)
    if read.name in commands.VERSIONED:
        now = sight.version(read.document.kind, read.document.id)
        if now != (read.expected_version or 0):
            return Ruling(Refusal("conflict", "version", {"version": now}), applies=False)
    return commands.decide({**envelope, "device": device.id}, sight.get)


def _role(associate: dict[str, Any] | None) -> str:
    """The role of who acted; nobody's when the person is unknown or no longer works here."""
    if associate is None or not associate.get("active"):
        return ""
    return str(associate.get("role", ""))


def _not_allowed(
    sight: Sight, device: Device, envelope: dict[str, Any], read: Envelope, associate: dict[str, Any] | None
) -> Ruling:
    """Facts are recorded whoever reports them, and flagged; what someone who has left did offline is flagged too.

    A sale of theirs is booked: the goods are gone and the money is taken.
    """
    flagged = (_flag(read),)
    has_left = associate is not None and not associate.get("active")
    role = str(associate.get("role", "")) if associate else ""
    sold = has_left and read.name in _SALES and commands.may(role, read.name, read.body)
    if read.name in commands.FACTS or sold:
        ruling = commands.decide({**envelope, "device": device.id}, sight.get)
        return replace(ruling, attention=(*ruling.attention, *flagged))
    ruling = _refused("not_allowed")
    return replace(ruling, attention=flagged) if has_left else ruling


def _flag(read: Envelope) -> Attention:
    body = {
        "about": {"kind": read.document.kind, "id": read.document.id},
        "customer": None,
        "reason": "not_allowed",
        "at": read.at,
        "store": None,
        "till": None,
        "facts": {"command": read.name, "id": read.id, "associate": read.actor.associate},
        "state": "open",
        "decision": None,
    }
    return Attention(derived("attention", f"{read.id} not_allowed"), body)


def _refused(code: str) -> Ruling:
    return Ruling(Refusal("rejected", code), applies=False)
