"""The sentences of resources/translations as tests read them. No tests in here."""

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
PLACEHOLDER = re.compile(r"\{\w*\}|%n|%L?\d")


class Message(NamedTuple):
    """A sentence, with its words in one language: one form, or one for each number."""

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    finished: bool


def messages(path: Path) -> list[Message]:
    """All sentences of a file."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        for each in context.iter("message"):
            translation = each.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform") or [translation]
            found.append(
                Message(
                    context.findtext("name") or "",
                    each.findtext("source") or "",
                    tuple(form.text or "" for form in forms),
                    each.get("numerus") == "yes",
                    translation.get("type") is None,
                )
            )
    return found


def places(sentence: str) -> Counter[str]:
    """The places for numbers and names in a sentence."""
    return Counter(PLACEHOLDER.findall(sentence))
