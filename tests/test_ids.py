"""Identity and randomness come from one place, and can be made the same again."""

from __future__ import annotations

import re
import uuid
from concurrent.futures import ThreadPoolExecutor

from clienteling import clock, ids

NOON = "2026-11-22T12:00:00.000Z"


def test_an_id_is_a_lower_case_uuid_of_version_seven_that_carries_its_time() -> None:
    shop = clock.HandClock(NOON)
    made = ids.SystemIds(shop).new()
    assert made == made.lower()
    assert (uuid.UUID(made).version, uuid.UUID(made).variant) == (7, uuid.RFC_4122)
    assert ids.instant(made) == int(shop.now().timestamp() * 1000)
    assert ids.instant(ids.derived("stock", "A-1")) is None
    assert ids.instant("no id") is None


def test_ids_of_one_till_are_in_order_even_within_a_millisecond_and_when_the_clock_goes_back() -> None:
    shop = clock.HandClock(NOON)
    maker = ids.SystemIds(shop)
    made = [maker.new() for _ in range(10_000)]
    shop.set("2026-11-22T09:00:00.000Z")
    made += [maker.new() for _ in range(100)]
    assert made == sorted(set(made))


def test_threads_never_share_an_id() -> None:
    maker = ids.SystemIds(clock.SystemClock())
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: maker.new(), range(4_000)))
    assert len(set(made)) == 4_000


def test_the_same_seed_makes_the_same_ids_and_another_seed_makes_others() -> None:
    def made(seed: int) -> list[object]:
        maker = ids.SeededIds(seed, clock.HandClock(NOON))
        return [
            maker.new(),
            maker.code(60),
            maker.random_bytes(3),
            maker.fraction(),
            maker.at(clock.parse(NOON)),
        ]

    assert made(7) == made(7)
    assert made(7) != made(8)


def test_an_imported_key_always_gives_the_same_id() -> None:
    assert ids.derived("policy", "retailer") == "a5560d4e-0a0e-566e-b9e6-4e16a3080dc3"
    assert ids.derived("stock", "A-1") == ids.derived("stock", "A-1")
    assert len({ids.derived("stock", "A-1"), ids.derived("product", "A-1"), ids.derived("stock", "A-2")}) == 3


def test_an_enrolment_code_has_its_bits_and_can_be_read_out_loud() -> None:
    maker = ids.SystemIds(clock.SystemClock())
    code = maker.code(60)
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{12}", code)
    shown = ids.shown_code(code)
    assert re.fullmatch(r"\w{4}-\w{4}-\w{4}", shown)
    assert ids.read_code(f" {shown.lower()} ") == code
    assert ids.read_code("oil0-1O") == "011010"


def test_a_secret_for_programs_is_text_that_fits_a_url() -> None:
    maker = ids.SystemIds(clock.SystemClock())
    assert re.fullmatch(r"[\w-]{43}", maker.token(32), re.ASCII)
    assert maker.token(32) != maker.token(32)


def test_jitter_is_a_fraction() -> None:
    maker = ids.SeededIds(1)
    numbers = [maker.fraction() for _ in range(1_000)]
    assert min(numbers) >= 0
    assert max(numbers) < 1
    assert 0.45 < sum(numbers) / 1_000 < 0.55
