"""A hub's side of a whole copy without a hub: pages of the snapshot made beforehand, handed over in the process."""

from __future__ import annotations

import hashlib
import io
import json
import multiprocessing
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import requests
from requests.adapters import BaseAdapter

from clienteling.store.cache import Row

PAGE = 1000


def prepare(file: Path, documents: Callable[[int], Iterator[Row]], customers: int) -> None:
    """Write a snapshot's pages down. By a process of its own: making them takes more memory than the copy measured."""
    maker = multiprocessing.get_context("spawn").Process(target=_write, args=(file, documents, customers))
    maker.start()
    maker.join()
    if maker.exitcode:
        raise RuntimeError(f"no pages were made: {maker.exitcode}")


def _write(file: Path, documents: Callable[[int], Iterator[Row]], customers: int) -> None:
    rows = documents(customers)
    with file.open("wb") as out:
        last = False
        while not last:
            listed = list(islice(rows, PAGE))
            content, last = page(listed), not listed
            out.write(len(content).to_bytes(8, "little") + content)


def prepared(file: Path) -> Iterator[bytes]:
    """The pages of a file made by `prepare`, one at a time."""
    with file.open("rb") as found:
        while head := found.read(8):
            yield found.read(int.from_bytes(head, "little"))


class SnapshotAdapter(BaseAdapter):
    """Answers what a till asks on its way to a whole copy. `spent` seconds went into reading pages, not into taking them."""

    def __init__(self, pages: Iterator[bytes]) -> None:
        super().__init__()
        self._pages = pages
        self.spent = 0.0
        self.bytes = 0

    def send(self, request: requests.PreparedRequest, *_: Any, **__: Any) -> requests.Response:
        """The answer to one request."""
        started = time.perf_counter()
        path = (request.path_url or "").partition("?")[0]
        content = _ANSWERS[path] if path in _ANSWERS else next(self._pages)
        self.bytes += len(content)
        kind = "application/json" if path in _ANSWERS else "application/x-ndjson"
        self.spent += time.perf_counter() - started
        return _response(request, content, kind)

    def close(self) -> None:
        """Nothing is open."""


def page(rows: list[Row]) -> bytes:
    """A page as a hub writes it; the one after the last row says that it is the end."""
    lines = b"".join(
        b'{"kind":"%b","id":"%b","version":%d,"body":%b}\n'
        % (kind.encode(), id_.encode(), version, body.encode())
        for kind, id_, version, body in rows
    )
    following = "on" if rows else None
    end = {
        "end": True,
        "next": following,
        "n": len(rows),
        "sha256": hashlib.sha256(lines).hexdigest(),
        "cursor": "c",
    }
    return lines + json.dumps(end).encode() + b"\n"


def _json(**members: Any) -> bytes:
    return json.dumps(members).encode()


_NOW = "2026-11-20T12:00:00.000Z"
_LIMITS = {"batch": 50, "page": PAGE, "body_bytes": 1 << 22}
_ANSWERS = {
    "/v1/meta": _json(
        hub="Bench",
        feed_id="f",
        protocol={"min": 1, "max": 1},
        schema=1,
        server_time=_NOW,
        policy_version=1,
        limits=_LIMITS,
    ),
    "/v1/devices/challenge": _json(challenge="c", server_time=_NOW),
    "/v1/devices/token": _json(token="t", expires_in=900),
    "/v1/changes": _json(feed_id="f", items=[], cursor="c", more=False, server_time=_NOW),
    "/v1/erasures": _json(open=[]),
}


def _response(request: requests.PreparedRequest, content: bytes, kind: str) -> requests.Response:
    response = requests.Response()
    response.status_code = 200
    response.url = request.url or ""
    response.request = request
    response.headers["Content-Type"] = kind
    response.raw = io.BytesIO(content)
    return response
