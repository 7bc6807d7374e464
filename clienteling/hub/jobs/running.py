"""Runs the jobs in their order, and goes on where a run was broken off. The models and arrays are loaded here, when asked."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Engine

from clienteling.clock import Clock
from clienteling.hub.jobs import work
from clienteling.hub.jobs.progress import Progress, Tell

NAMES = tuple(work.JOBS)


def run(
    engine: Engine,
    clock: Clock,
    names: Sequence[str] = (),
    tell: Tell = lambda _: None,
    *,
    anew: bool = False,
) -> None:
    """Runs jobs by name (all without names), each once, in the order of NAMES; those finished in this run are passed over."""
    asked = [name for name in NAMES if not names or name in names]
    progress = Progress(engine, clock, asked, tell, anew=anew)
    shared = work.Work(engine, progress)
    for name in asked:
        if not progress.is_done(name):
            work.JOBS[name](shared)
            progress.end(name)
    progress.close()
