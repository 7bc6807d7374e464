"""What goes at once when a customer switches profiling off: what was to be expected of them, and what was suggested.

The jobs leave them out from then on (jobs/ledger.py); who may switch it is the domain's (domain/profiling.py).
"""

from __future__ import annotations

from sqlalchemy import select

from clienteling.domain.envelope import Envelope
from clienteling.domain.profiling import SET
from clienteling.hub import documents
from clienteling.hub.tables import documents as table
from clienteling.hub.work import Work

_WORKED_OUT = ("outlook", "suggestion")


def followed(work: Work, command: Envelope) -> None:
    """Takes away every trace of profiling of a customer who said no; every till hears of it in the feed."""
    if command.name != SET or command.body.get("on") is not False:
        return
    query = select(table.c.kind, table.c.id).where(
        table.c.customer == command.document.id, table.c.kind.in_(_WORKED_OUT)
    )
    keys = [(row.kind, row.id) for row in work.connection.execute(query)]
    work.pointers += documents.remove(work.connection, keys)
    work.sight.gone(keys)
