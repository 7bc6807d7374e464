"""Broken rules by name: each a small change to the code that ships, which the simulator must notice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from clienteling.hub import handlers

Patch = Callable[[pytest.MonkeyPatch], None]


@dataclass(frozen=True)
class Mutant:
    """One broken rule: what it says, and how it is broken."""

    rule: str
    patch: Patch

    @contextmanager
    def applied(self) -> Iterator[None]:
        """The program with this rule broken."""
        with pytest.MonkeyPatch.context() as patching:
            self.patch(patching)
            yield


ALL: dict[str, Mutant] = {}


def mutant(name: str, rule: str) -> Callable[[Patch], Patch]:
    """Adds a broken rule to the list."""

    def add(patch: Patch) -> Patch:
        ALL[name] = Mutant(rule, patch)
        return patch

    return add


@mutant("no dedupe at the hub", "the same command again gets the stored answer and changes nothing")
def _no_dedupe(patching: pytest.MonkeyPatch) -> None:
    def forgetful(work: handlers.Work, envelope: Any, failed: set[tuple[str, str]]) -> Any:
        read, digest = handlers.verdicts.readable(envelope), handlers.protocol.digest(envelope)
        work.connection.execute(handlers.table.delete().where(handlers.table.c.id == read.id))
        return handlers._carry_out(work, envelope, digest, read)

    patching.setattr(handlers, "_answered", forgetful)
