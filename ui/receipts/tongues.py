"""The words of a receipt for the paper, in the language of the paper: read once from resources/receipts."""

from __future__ import annotations

import tomllib
from functools import cache

from clienteling.domain.receipt_rows import Tongue
from ui.theme.tokens import RESOURCES

WORDS = RESOURCES / "receipts" / "words.toml"


@cache
def tongue(language: str) -> Tongue:
    """The words of a language of ours (see `writing.spoken`). Raises KeyError for another one."""
    return Tongue(language, tomllib.loads(WORDS.read_text("utf-8"))[language])
