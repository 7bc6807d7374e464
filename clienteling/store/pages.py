"""The rows that stand on the whole pages of an encrypted file, read without SQLite: for a file it cannot open any more.

A page counts only if its seal (SQLCipher's HMAC) is right, so nothing is ever guessed. Formats: sqlite.org/fileformat2.html and
SQLCipher 4 (AES-256-CBC, HMAC-SHA512, 80 bytes at the end of each page). Which rows mean what is salvage.py's.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

SIZE = 4096
_SEAL = 64
_USABLE = SIZE - 16 - _SEAL
_SALT = 16
_FRAME = 24
_WAL_HEAD = 32
_LEAF_TABLE, _LEAF_INDEX, _INNER_INDEX = 13, 10, 2


@dataclass(frozen=True)
class Row:
    """A row of a table (`rowid` given) or of an index or a table without row ids."""

    rowid: int | None
    values: tuple[Any, ...]


@dataclass(frozen=True)
class Found:
    """What could be read: plain pages by number, how many there should be, and which were not whole."""

    pages: dict[int, bytes]
    count: int
    bad: tuple[int, ...]

    def rows(self) -> Iterator[Row]:
        """Every whole row of every whole page that is in use."""
        free = self._free()
        for number, page in sorted(self.pages.items()):
            if number not in free:
                yield from self._on(number, page)

    def _free(self) -> set[int]:
        """The pages of SQLite's list of free ones: what still stands on them was deleted."""
        free: set[int] = set()
        trunk = int.from_bytes(self.pages.get(1, bytes(100))[32:36], "big")
        while trunk and trunk not in free and trunk in self.pages:
            page = self.pages[trunk]
            free.add(trunk)
            leaves = min(int.from_bytes(page[4:8], "big"), _USABLE // 4 - 2)
            free |= {int.from_bytes(page[8 + 4 * n : 12 + 4 * n], "big") for n in range(leaves)}
            trunk = int.from_bytes(page[:4], "big")
        return free

    def _on(self, number: int, page: bytes) -> Iterator[Row]:
        head = 100 if number == 1 else 0
        kind = page[head]
        if kind not in (_LEAF_TABLE, _LEAF_INDEX, _INNER_INDEX):
            return
        begin = head + (12 if kind == _INNER_INDEX else 8)
        cells = int.from_bytes(page[head + 3 : head + 5], "big")
        for cell in range(min(cells, _USABLE // 2)):
            at = int.from_bytes(page[begin + 2 * cell : begin + 2 * cell + 2], "big")
            try:
                yield self._row(page, at, kind)
            except (IndexError, ValueError, OverflowError):
                continue  # not a cell after all, or the rest of it stands on a page that is lost

    def _row(self, page: bytes, at: int, kind: int) -> Row:
        if kind == _INNER_INDEX:
            at += 4
        length, at = _varint(page, at)
        rowid = None
        if kind == _LEAF_TABLE:
            rowid, at = _varint(page, at)
        return Row(rowid, _record(self._payload(page, at, length, kind == _LEAF_TABLE)))

    def _payload(self, page: bytes, at: int, length: int, is_table: bool) -> bytes:
        most = _USABLE - 35 if is_table else (_USABLE - 12) * 64 // 255 - 23
        least = (_USABLE - 12) * 32 // 255 - 23
        if length <= most:
            return _exactly(page[at : at + length], length)
        here = least + (length - least) % (_USABLE - 4)
        here = here if here <= most else least
        found, following = page[at : at + here], int.from_bytes(page[at + here : at + here + 4], "big")
        while len(found) < length:
            if following not in self.pages:
                raise ValueError(following)
            more = self.pages[following]
            found += more[4:_USABLE][: length - len(found)]
            following = int.from_bytes(more[:4], "big")
        return _exactly(found, length)


def read(path: Path, key: bytes, salt: bytes | None = None) -> Found:
    """The whole pages of a file and of the log beside it, the newest of each. `salt` is for a file that lost its own.

    Raises OSError when the file cannot be read at all.
    """
    written = path.read_bytes()
    log = path.with_name(path.name + "-wal")
    frames = _frames(log.read_bytes() if log.exists() else b"")
    count = max([-(-len(written) // SIZE), *frames])
    salts = [one for one in (written[:_SALT], salt) if one is not None and len(one) == _SALT]
    best = max((_opened(written, frames, count, key, one) for one in salts), key=len, default={})
    return Found(best, count, tuple(number for number in range(1, count + 1) if number not in best))


def _opened(
    written: bytes, frames: dict[int, list[bytes]], count: int, key: bytes, salt: bytes
) -> dict[int, bytes]:
    seal = hashlib.pbkdf2_hmac("sha512", key, bytes(one ^ 0x3A for one in salt), 2, 32)
    found: dict[int, bytes] = {}
    for number in range(1, count + 1):
        for page in [*reversed(frames.get(number, [])), written[(number - 1) * SIZE : number * SIZE]]:
            if len(page) == SIZE and (plain := _plain(page, number, key, seal)) is not None:
                found[number] = plain
                break
    return found


def _plain(page: bytes, number: int, key: bytes, seal: bytes) -> bytes | None:
    begin = _SALT if number == 1 else 0
    sealed = hmac.digest(seal, page[begin:-_SEAL] + number.to_bytes(4, "little"), "sha512")
    if not hmac.compare_digest(sealed, page[-_SEAL:]):
        return None
    vector = page[_USABLE : _USABLE + 16]
    opener = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return bytes(begin) + opener.update(page[begin:_USABLE]) + opener.finalize() + bytes(SIZE - _USABLE)


def _frames(log: bytes) -> dict[int, list[bytes]]:
    """The pages of a write-ahead log up to its last commit, oldest first, by number."""
    begun, committed = [], 0
    for at in range(_WAL_HEAD, len(log) - _FRAME - SIZE + 1, _FRAME + SIZE):
        head = log[at : at + _FRAME]
        if head[8:16] != log[16:24]:
            break  # left over from before the log began anew
        begun.append((int.from_bytes(head[:4], "big"), log[at + _FRAME : at + _FRAME + SIZE]))
        if head[4:8] != bytes(4):
            committed = len(begun)
    found: dict[int, list[bytes]] = {}
    for number, page in begun[:committed]:
        if 0 < number < 1 << 24:  # a broken head, not a page
            found.setdefault(number, []).append(page)
    return found


def _record(payload: bytes) -> tuple[Any, ...]:
    length, at = _varint(payload, 0)
    kinds = []
    while at < length:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[Any, int]:
    if kind in (0, 8, 9):
        return (None, 0, 1)[max(0, kind - 7)], at
    if kind < 7:
        size = (0, 1, 2, 3, 4, 6, 8)[kind]
        return int.from_bytes(_exactly(payload[at : at + size], size), "big", signed=True), at + size
    if kind < 12:
        raise ValueError(kind)  # a fraction: no table of ours has one
    size = (kind - 12) // 2
    found = _exactly(payload[at : at + size], size)
    return found if kind % 2 == 0 else found.decode(), at + size


def _varint(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(8):
        value = value << 7 | page[at + step] & 0x7F
        if page[at + step] < 0x80:
            return value, at + step + 1
    return value << 8 | page[at + 8], at + 9


def _exactly(found: bytes, length: int) -> bytes:
    if len(found) != length:
        raise ValueError(length)
    return found
