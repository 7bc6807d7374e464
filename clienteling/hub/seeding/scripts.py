"""Names of the demo in Latin letters: Georgian by the national romanisation of 2002, Cyrillic as passports spell it."""

from __future__ import annotations

import re

_GEORGIAN = dict(
    zip(
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        re.split(" ", "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h"),
        strict=True,
    )
)
_CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ",
        re.split(" ", "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya yo i yi ye g"),
        strict=True,
    )
)


def latin(word: str) -> str:
    """A Georgian or Cyrillic word in Latin letters with a capital; other words as they are."""
    lower = word.lower()
    if any(letter in _GEORGIAN for letter in lower):
        return "".join(_GEORGIAN.get(letter, letter) for letter in lower).capitalize()
    if any(letter in _CYRILLIC for letter in lower):
        # -ий and -ия at the end are written -y and -ia: Dmitriy is Dmitry, Maria not Mariya.
        ended = lower.removesuffix("ий") + "y" if lower.endswith("ий") else lower
        ended = ended[:-1] + "a" if ended.endswith("ия") else ended
        return "".join(_CYRILLIC.get(letter, letter) for letter in ended).capitalize()
    return word


def feminine(family: str) -> str:
    """The family name a woman bears: Петров, Петрова."""
    return family + "а" if family.endswith(("ов", "ев", "ёв", "ин", "ын")) else family


def plain(word: str) -> str:
    """A Latin word as it stands in an e-mail address: a to z only."""
    kept = {"ı": "i", "ə": "e", "ß": "ss", "ø": "o", "ł": "l", "'": "", "\u0307": ""}
    return "".join(_BASE.get(letter, kept.get(letter, letter)) for letter in word.lower())


_BASE = dict(zip("àáâäãåçćčèéêëğìíîïñòóôöõşšùúûüýž", "aaaaaaccceeeegiiiinooooossuuuuyz", strict=True))
