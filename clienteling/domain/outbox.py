"""The file in which a till that leaves hands over what it could not send: encrypted with a password, versioned.

First line `CLIENTELING-OUTBOX`, second line the header as JSON `{version, kdf, n, r, p, salt, nonce}`, then AES-256-GCM over
the JSON of the contents; both lines are authenticated with it. Which commands go in is services/leaving.py's.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from clienteling.domain.encoding import from_base64url, to_base64url
from clienteling.errors import BadInput

VERSION = 1
MAGIC = b"CLIENTELING-OUTBOX"
SALT, NONCE = 16, 12  # bytes
_COST, _BLOCK, _LANES = 1 << 16, 8, 1  # scrypt: 64 MB and about a quarter of a second for each guess
_MOST_COST = 1 << 20


@dataclass(frozen=True)
class Outbox:
    """What a till hands over: which device it was, when, and the bytes of its commands in the order to send them."""

    device: str
    till: str
    at: str
    commands: tuple[bytes, ...]


def seal(contents: Outbox, password: str, salt: bytes, nonce: bytes) -> bytes:
    """The file. `salt` (16 bytes) and `nonce` (12) are fresh chance."""
    header = {
        "version": VERSION,
        "kdf": "scrypt",
        "n": _COST,
        "r": _BLOCK,
        "p": _LANES,
        "salt": to_base64url(salt),
        "nonce": to_base64url(nonce),
    }
    head = MAGIC + b"\n" + json.dumps(header, separators=(",", ":")).encode() + b"\n"
    said = {
        "device": contents.device,
        "till": contents.till,
        "at": contents.at,
        "commands": [to_base64url(one) for one in contents.commands],
    }
    key = _key(password, salt, header)
    return head + AESGCM(key).encrypt(nonce, json.dumps(said).encode(), head)


def unseal(content: bytes, password: str) -> Outbox:
    """What a file holds. Raises BadInput: bad_outbox_file, newer_outbox_file, wrong_password (also for a damaged file)."""
    lines = content.split(b"\n", 2)
    if len(lines) != 3 or lines[0] != MAGIC:
        raise BadInput("bad_outbox_file")
    try:
        header = json.loads(lines[1])
        if header["version"] != VERSION:
            raise BadInput("newer_outbox_file", found=header["version"], known=VERSION)
        salt, nonce = from_base64url(header["salt"]), from_base64url(header["nonce"])
        key = _key(password, salt, header)
        said = json.loads(AESGCM(key).decrypt(nonce, lines[2], b"\n".join(lines[:2]) + b"\n"))
        commands = tuple(from_base64url(one) for one in said["commands"])
        return Outbox(said["device"], said["till"], said["at"], commands)
    except InvalidTag:
        raise BadInput("wrong_password") from None
    except (ValueError, KeyError, TypeError):
        raise BadInput("bad_outbox_file") from None


def _key(password: str, salt: bytes, header: dict[str, Any]) -> bytes:
    cost, block, lanes = int(header["n"]), int(header["r"]), int(header["p"])
    # A file somebody made up must not be able to ask for all of the memory.
    if header["kdf"] != "scrypt" or cost > _MOST_COST or block > _BLOCK or lanes > _LANES:
        raise BadInput("bad_outbox_file")
    return Scrypt(salt=salt, length=32, n=cost, r=block, p=lanes).derive(password.encode())
