"""What must hold when the faults are over and everything has been sent: told as a list of what does not."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import Hub
from tests.network.shop import kept, shown, sold_once

Documents = Mapping[tuple[str, str], Any]


def diary(home: Path) -> list[dict[str, Any]]:
    """What a till wrote down. A killed process may have left half a line: what it was about had not been returned."""
    entries = []
    for line in home.with_suffix(".jsonl").read_text("utf-8").splitlines():
        try:
            entries.append(json.loads(line))
        except ValueError:
            continue
    return entries


def of_hub(hub: Hub) -> list[str]:
    """One order for a cart, one payment for an attempt, points and goods moved once for each order."""
    try:
        sold_once(hub)
    except AssertionError as wrong:
        return [str(wrong)]
    every = kept(hub)
    paid = Counter(body["order"] for (kind, _), body in every.items() if kind == "payment")
    return [f"order {order} was paid {times} times" for order, times in paid.items() if times > 1]


def of_till(hub: Documents, till: Till, entries: Iterable[dict[str, Any]]) -> list[str]:
    """It shows what the hub has, nothing waits, and everything its associate was told is done is there or asked about."""
    name = f"till {till.enrolled().till_number}"
    here = shown(till)
    different = sorted(key for key in {*hub, *here} if hub.get(key) != here.get(key))
    wrong = [f"{name} differs in {len(different)}: {different[:3]}"] if different else []
    if till.journal.pending() or till.journal.applied():
        wrong.append(f"{name} still has {till.journal.pending()} to send")
    told = json.dumps(
        [till.journal.refused(), [body for (kind, _), body in hub.items() if kind == "attention"]]
    )
    paid = {body["order"] for (kind, _), body in hub.items() if kind == "payment"}
    for entry in entries:
        if "bug" in entry or entry.get("bad"):
            wrong.append(f"{name}: {entry}")
        if "kept" in entry:
            kind, identity = entry["kept"]
            if (kind, identity) not in hub and identity not in told:
                wrong.append(f"{name} lost {kind} {identity}")
            if kind == "order" and identity not in paid:
                wrong.append(f"{name} lost the payment of {identity}")
    return wrong


def compared(till: Till, client: HubClient) -> list[str]:
    """The hub's sums over its documents and ours over our copy of them."""
    answer = client.checksum(till.cache.cursor() or "")
    if answer.moved:
        return [f"till {till.enrolled().till_number} is not at the head"]
    sums: dict[str, list[int]] = {}
    rows = till.cache.conn.execute("SELECT kind, id, version FROM documents WHERE base IS NOT NULL")
    for kind, identity, version in rows:
        mark = hashlib.sha256(f"{kind}\n{identity}\n{version}".encode()).digest()[:8]
        mine = sums.setdefault(kind, [0, 0])
        mine[0] += 1
        mine[1] ^= int.from_bytes(mark, "big")
    theirs = {kind: [one.count, int(one.xor, 16)] for kind, one in answer.kinds.items() if one.count}
    return (
        [] if sums == theirs else [f"till {till.enrolled().till_number} has other sums: {sums} and {theirs}"]
    )
