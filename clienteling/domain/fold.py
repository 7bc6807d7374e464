"""Folding names for search: one spelling for what people type and for what is written, in any script.

The index and the ranking are the store's; here are only the words to index (`search_keys`) and to look for (`asked`).
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

LONGEST = 400  # characters of one text that are looked at; a paste of a page is not a name
MOST_WORDS = 24

# Arabic and Persian letters that people type for each other, and forms without a decomposition.
_LETTERS = str.maketrans(
    {"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "ٱ": "ا", "ء": None, "ـ": None,
     "\u200c": None, "\u200d": None, "'": None, "’": None, "ʼ": None, "`": None, "´": None}
)  # fmt: skip

# How Persian sounds, as people spell it in Latin letters; anyascii follows Arabic and drops the long vowels.
_PERSIAN = str.maketrans(
    {"ا": "a", "ب": "b", "پ": "p", "ت": "t", "ث": "s", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ذ": "z",
     "ر": "r", "ز": "z", "ژ": "zh", "س": "s", "ش": "sh", "ص": "s", "ض": "z", "ط": "t", "ظ": "z", "ع": "a", "غ": "gh",
     "ف": "f", "ق": "gh", "ک": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "و": "v", "ه": "h", "ی": "i"}
)  # fmt: skip

_WORD = re.compile(r"[^\W_]+")
_SHOWN_WORD = re.compile(r"[^\W_][\w\u200c'’\u0300-\u036f]*")
_SOUNDS = {
    "kh": "x",
    "gh": "g",
    "q": "g",
    "ch": "c",
    "sh": "s",
    "zh": "z",
    "ph": "f",
    "th": "t",
    "ts": "s",
    "dj": "j",
}
_DIGRAPH = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_UNWRITTEN = re.compile(
    r"[aeiouyvw]+"
)  # Arabic script leaves short vowels out; long ones and v share letters

# Sounds are indexed behind a digit so that they never meet a written word: 0 for Arabic script, 9 for all others.
_HEARD_IN_ARABIC, _HEARD_ELSEWHERE = "0", "9"


@dataclass(frozen=True, slots=True)
class Asked:
    """One word of a query: a record has it if an indexed word starts with one of `starts` or is one of `whole`."""

    starts: tuple[str, ...]
    whole: tuple[str, ...]


def ascii_digits(text: str) -> str:
    """The same text with the digits of every script (Persian, Arabic, full-width …) as 0–9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in text)


def fold(text: str) -> str:
    """One spelling: case, accents, ي/ی, ك/ک, hamza, tatweel, ZWNJ and digits folded; Latin letters become ASCII."""
    text = text[:LONGEST]
    if text.isascii():
        return text.casefold().translate(_LETTERS)
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = (sign for sign in decomposed.translate(_LETTERS) if unicodedata.category(sign) not in ("Mn", "Cf"))
    plain = unicodedata.normalize("NFC", ascii_digits("".join(kept)))
    return "".join(_latin_letter(sign) for sign in plain)


def tokens(text: str) -> list[str]:
    """The folded words of a text, in order, at most `MOST_WORDS`."""
    return _WORD.findall(fold(text))[:MOST_WORDS]


def latin(token: str) -> str:
    """A folded word in Latin letters, as its bearer would likely spell it: سارا and сара become sara."""
    if token.isascii():
        return token
    if _is_arabic(token):
        written = token.translate(_PERSIAN)
        # و and ی are consonants only at the start of a word.
        written = written[:1].replace("i", "y") + written[1:].replace("v", "u")
    else:
        written = anyascii(token)
    return "".join(_WORD.findall(written.casefold().replace("'", "")))


def search_keys(*texts: str) -> str:
    """The words to index for a person's names, separated by spaces: as written, in Latin letters, and how they sound."""
    found: dict[str, None] = {}
    for text in texts:
        words = tokens(text)
        pieces = tokens(text.replace("\u200c", " ")) if "\u200c" in text else []
        joined = [first + second for first, second in itertools.pairwise(words) if _is_arabic(first)]
        for word in [*words, *pieces, *joined]:
            found.update(dict.fromkeys((word, latin(word), _heard_as(word))))
    return " ".join(key for key in found if len(key) > 1 or key.isalpha())


def asked(text: str) -> list[Asked]:
    """What to look for, one entry for each word typed; a record must have all of them, in any order."""
    return [_asked(word) for word in dict.fromkeys(tokens(text))]


def highlights(shown: str, text: str) -> list[tuple[int, int]]:
    """Where the words typed begin words of a shown name: (start, end) in characters, in order, not overlapping.

    In another script, or by sound, the whole word is the hit.
    """
    wanted = asked(text)
    found = []
    for word in _SHOWN_WORD.finditer(shown[:LONGEST]):
        folded = "".join(tokens(word[0]))
        lengths = [_hit(word[0], folded, one) for one in wanted]
        if any(lengths):
            found.append((word.start(), word.start() + max(lengths)))
    return found


@lru_cache(maxsize=8192)
def sound(token: str) -> str:
    """The consonants of a folded word: محمد, Mohammad and Мохаммад all give mhmd."""
    heard = _DIGRAPH.sub(lambda found: _SOUNDS[found[0]], latin(token)).replace(
        "c", "k" if _hard_c(token) else "c"
    )
    # Arabic script leaves out the vowel between two letters that then look like one sound: زهرا, Zahra; تهرانی, Tehrani.
    heard = _DIGRAPH.sub(lambda found: _SOUNDS[found[0]], _UNWRITTEN.sub("", heard))
    heard = re.sub(r"(.)\1+", r"\1", heard)
    return (
        heard[:-1] if len(heard) > 2 and heard.endswith("h") else heard
    )  # a silent ه: فاطمه, Fateme, Fatemeh


def _hit(shown: str, folded: str, wanted: Asked) -> int:
    """How many characters of a shown word are the hit."""
    typed = wanted.starts[0]
    if folded.startswith(typed):
        # A letter may fold to two (ß) or to none (a vowel mark), so the end is searched for.
        return next(end for end in range(1, len(shown) + 1) if fold(shown[:end]).startswith(typed))
    keys = (latin(folded), _heard_as(folded))
    met = any(key.startswith(start) for key in keys for start in wanted.starts) or any(
        key in keys for key in wanted.whole
    )
    return len(shown) if folded and met else 0


@lru_cache(maxsize=1024)
def _asked(word: str) -> Asked:
    starts = dict.fromkeys((word, latin(word)))
    whole: tuple[str, ...] = ()
    heard = "" if any(sign.isdigit() for sign in word) else sound(word)
    if heard and len(word) > 2:
        key = (_HEARD_ELSEWHERE if _is_arabic(word) else _HEARD_IN_ARABIC) + heard
        if len(heard) > 2:
            starts[key] = None
        else:
            whole = (key,)
    return Asked(tuple(starts), whole)


def _heard_as(word: str) -> str:
    if any(sign.isdigit() for sign in word):
        return word
    return (_HEARD_IN_ARABIC if _is_arabic(word) else _HEARD_ELSEWHERE) + sound(word)


def _hard_c(token: str) -> bool:
    # Latin c alone sounds k; ch has become c above and stays.
    return token.isascii() and "ch" not in token


def _is_arabic(word: str) -> bool:
    return bool(word) and "\u0600" <= word[0] <= "\u06ff"


def _latin_letter(sign: str) -> str:
    # ł, ø, đ, ı have no decomposition; letters of other scripts stay as they are.
    if not "\u00aa" <= sign <= "\u024f":
        return sign
    return anyascii(sign).casefold()
