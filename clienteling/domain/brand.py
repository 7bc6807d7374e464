"""How a retailer looks and speaks, from the policy's `brand`: logo, colour, and a few words in every language.

The program's own look is used for whatever is missing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from clienteling.domain.encoding import JSON
from clienteling.domain.reading import members, text

LONGEST = 200
"""Characters of a sentence; a longer one is not shown."""
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_PICTURE = re.compile(r"[0-9a-f]{64}")
_LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3: white words stand on the colour


@dataclass(frozen=True, slots=True)
class Brand:
    """`logo` is the SHA-256 of a picture at the hub, `colour` `#RRGGBB`; the sentences are by language (en, fa, ru, ka)."""

    name: str = ""
    logo: str = ""
    colour: str = ""
    promise: dict[str, str] = field(default_factory=dict)
    greeting: dict[str, str] = field(default_factory=dict)
    thanks: dict[str, str] = field(default_factory=dict)


def view(policy: JSON) -> Brand:
    """The brand of a policy document. A colour that white words cannot be read on counts as none."""
    brand = members(policy, "brand")
    logo, colour = text(brand, "logo") or "", text(brand, "colour") or ""
    return Brand(
        name=text(policy, "retailer") or "",
        logo=logo if _PICTURE.fullmatch(logo) else "",
        colour=colour if _COLOUR.fullmatch(colour) and contrast_with_white(colour) >= _LEAST_CONTRAST else "",
        promise=_sentences(brand, "promise"),
        greeting=_sentences(brand, "greeting"),
        thanks=_sentences(brand, "thanks"),
    )


def said(sentences: dict[str, str], language: str) -> str:
    """A sentence in a language; where there is none in it, nothing: another language would be a stranger's."""
    return sentences.get(language, "")


def contrast_with_white(colour: str) -> float:
    """The ratio of white to `#RRGGBB` by WCAG 2.2 (relative luminance), 1 to 21."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)


def _sentences(brand: JSON, member: str) -> dict[str, str]:
    by_language = members(brand, member)
    found = {language: " ".join((text(by_language, language) or "").split()) for language in by_language}
    return {language: words for language, words in found.items() if 0 < len(words) <= LONGEST}
