"""A till whose journal was set back to an older copy: it gives out numbers again that its commands had before."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from clienteling.domain.act import Attention
from clienteling.domain.reading import text
from clienteling.hub.tables import commands as table
from clienteling.hub.work import Work, item
from clienteling.ids import derived
from clienteling.protocol import JSON, Envelope

REASON = "till_set_back"
_HAD_IT = (
    select(table.c.id, table.c.at)
    .where(
        table.c.device == bindparam("device"), table.c.seq == bindparam("seq"), table.c.id != bindparam("id")
    )
    .limit(1)
)


def watch(work: Work, read: Envelope) -> None:
    """Raises one item, as long as it is open, when another command of this till had this number."""
    asked = {"device": work.device.id, "seq": read.seq, "id": read.id}
    other = work.connection.execute(_HAD_IT, asked).one_or_none()
    if other is None:
        return
    facts: dict[str, JSON] = {
        "device": work.device.id,
        "seq": read.seq,
        "command": read.id,
        "other": other.id,
    }
    body = item(REASON, ("till", work.device.till), work.clock.now_text(), {**facts, "other_at": other.at})
    work.raise_once(Attention(_open_one(work), body))


def _open_one(work: Work) -> str:
    """The id of the till's item that is open, or of the next one."""
    count = 0
    while True:
        identity = derived("attention", f"{work.device.id} {REASON} {count}")
        stored = work.sight.stored("attention", identity)
        if stored is None or text(stored.body, "state") != "decided":
            return identity
        count += 1
