"""What the doctor found as lines of text for IT: the command line prints them, the window copies them.

No personal data: the facts hold none, and the name of the computer's account is taken out of every path.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from clienteling import cli_words
from clienteling.services.doctor import Check


def lines(checks: Iterable[Check]) -> list[str]:
    """One line for each check, `ok   program    clienteling 1.0, …`, and one below it for what to do."""
    found = []
    for one in checks:
        found.append(f"{one.state:<5}{one.name:<11}{_plain(one.facts)}")
        if one.advice:
            found.append(f"     → {cli_words.sentence(one.advice, one.facts)}")
    return [_without_account(line) for line in found]


def _plain(facts: Mapping[str, Any]) -> str:
    return ", ".join(f"{name} {value}" for name, value in facts.items() if value not in (None, [], {}))


def _without_account(line: str) -> str:
    """A home folder carries its owner's name; `~` says the same to IT."""
    try:
        home = str(Path.home())
    except RuntimeError:
        return line
    return line.replace(home, "~") if len(home) > 1 else line
