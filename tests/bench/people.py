"""The people of the measurements, made up by arithmetic: the same number always gives the same person. Loads nothing heavy."""

from __future__ import annotations

from clienteling import ids

GIVEN = (  # noqa: SIM905 - a table of words reads better than a list
    "Sara Nino Giorgi Tamar Levan Elene Davit Mariam Luka Anna Emma Noah Olivia Liam Sofia Mateo Hugo Chloe Marta Jan "
    "Анна Иван Мария Дмитрий Ольга Сергей Елена Павел سارا رضا مریم علی زهرا حسین لیلا امید მარიამ გიორგი ნინო ლევან"
).split()
FAMILY_STEMS = (  # noqa: SIM905
    "Ahm Ber Maisur Kvar Tser Kapan Gelash Gogol Dad Melik Abash Kikn Petr Ivan Smirn Kuzn Popov Sokol Moroz Volk "
    "Schmid Weber Klein Wagner Rossi Bianchi Novak Horvat Nagy Kowal Jans Berg Lind Garc Lopez Silv Costa Dubois "
    "Laurent Smith"
).split()
FAMILY_ENDS = "adi idze adze elia shvili ov son sen er ini ez a".split()  # noqa: SIM905
STORE = ids.derived("store", "bench")
ORDERS_EACH = 3


def person(n: int) -> dict[str, str]:
    """What customer number `n` is found by: id, given and family name, e164, card, email and one order number."""
    given = GIVEN[n % len(GIVEN)]
    family = FAMILY_STEMS[n // 7 % len(FAMILY_STEMS)] + FAMILY_ENDS[n // 311 % len(FAMILY_ENDS)]
    return {
        "id": ids.derived("customer", str(n)),
        "given": given,
        "family": family,
        "e164": f"+9955{n * 7919 % 100_000_000:08d}",
        "card": f"2204{n * 6007 % 100_000_000:08d}",
        "email": f"c{n}@example.com",
        "order": f"9-{n * ORDERS_EACH:07d}",
    }
