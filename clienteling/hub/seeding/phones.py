"""Phone numbers of a dozen countries, written the many ways people write their own number."""

from __future__ import annotations

from typing import Any

from clienteling.domain import phone
from clienteling.hub.seeding.chance import Chance
from clienteling.hub.seeding.resources import table

_PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def contacts(country: str, language: str, chance: Chance) -> list[dict[str, Any]]:
    """None, one or two numbers as the customer document keeps them; `country` is where the person has their number."""
    if chance.some(0.03):
        return []
    first = _number(country, language, chance)
    if not chance.some(0.16):
        return [{**first, "label": "mobile"}]
    second = _number("GE" if chance.some(0.7) else country, language, chance)
    label = chance.pick(("work", "home", "second mobile"))
    return [{**first, "label": "mobile"}, {**second, "label": label}]


def _number(country: str, language: str, chance: Chance) -> dict[str, str]:
    spec: dict[str, Any] = table("phones")[country]
    prefix = chance.pick(spec["prefixes"])
    rest = spec["digits"] - len(prefix)
    # No number begins with 0 or 1 after its area code in the countries of the list.
    tail = str(chance.within(2 * 10 ** (rest - 1), 10**rest - 1))
    e164 = f"+{spec['code']}{prefix}{tail}"
    return {"e164": e164, "raw": _spelled(e164, spec, country, language, chance)}


def _spelled(e164: str, spec: dict[str, Any], country: str, language: str, chance: Chance) -> str:
    spaced = phone.pretty(e164)
    way = chance.fraction()
    if way < 0.3:
        return spaced
    if way < 0.45:
        return e164
    if way < 0.55:
        return f"00{e164[1:]}"
    if way < 0.65:
        return spaced.replace(" ", "-")
    home = f"{spec['trunk']}{spaced.removeprefix('+' + spec['code']).strip()}"
    if language == "fa" and way < 0.85:
        return (home if country == "IR" else spaced).translate(_PERSIAN)
    if country not in ("GE", "IR", "RU"):  # others give their number with its country at a counter in Tbilisi
        return spaced.replace(" ", "")
    return home if way < 0.85 else home.replace(" ", "").replace("-", "")
