"""Thousands of stories of a small chain under trouble: whatever happens, every sale and every word is there once."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.simulation import __main__ as program
from tests.simulation import shrink, story
from tests.simulation.rules import ALL
from tests.simulation.story import Step, Story, Trouble
from tests.simulation.world import play

_TOGETHER = 50  # seeds of one test, so that the workers share them evenly


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, 2000, _TOGETHER))
def test_every_rule_holds_in_every_story(first: int) -> None:
    figures = program.play_chunk(list(range(first, first + _TOGETHER)), None, None)
    assert not figures.failed, "\n".join(f"seed {seed}: {why}" for seed, why in figures.failed.items())
    assert figures.struck.total() > 0, "no trouble struck: these stories show nothing"


def test_all_that_can_happen_is_in_the_stories() -> None:
    drawn = {deed for _, scene in story.SCENES for deed in scene}
    drawn |= {deed for _, deed in (*story.EVENTS, *story.MISHAPS)}
    assert drawn == set(ALL.deeds)


def test_the_same_seed_is_the_same_story_in_another_process() -> None:
    hashes = [_hashes(seed_of_python) for seed_of_python in ("1", "2")]
    assert hashes[0] == hashes[1]
    assert len(set(hashes[0])) == len(hashes[0])


def _hashes(seed_of_python: str) -> list[str]:
    code = (
        "from tests.simulation import story, world, rules\n"
        "for seed in range(8): print(world.play(story.write(seed), rules.ALL).hash)"
    ).replace("\\\n", "\n")
    environ = {**os.environ, "PYTHONHASHSEED": seed_of_python}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


def test_a_story_can_be_read(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["simulation", "--replay", "1", "--steps", "12"])
    assert program.main() == 0
    told = capsys.readouterr().out
    assert "The story of seed 1" in told
    assert "all trouble ends" in told
    assert "Every rule holds." in told


def test_a_failing_story_is_shortened_to_what_it_needs() -> None:
    def fails(tried: Story) -> bool:
        deeds = [step.deed for step in tried.steps]
        return "claim" in deeds and "pay" in deeds[deeds.index("claim") :]

    steps = tuple(
        Step(deed, trouble=Trouble("twice"))
        for deed in ("note", "pay", "claim", "sync", "wait", "pay", "note")
    )
    shorter = shrink.shortest(Story(1, skews=(5, 5, 5), steps=steps), fails)
    assert [step.deed for step in shorter.steps] == ["claim", "pay"]
    assert all(step.trouble is None for step in shorter.steps)
    assert shorter.skews == ()


def test_a_till_that_dies_between_sending_and_hearing_sells_once() -> None:
    steps = (
        Step("claim", 0, 3),
        Step("pay", 0),
        Step("sync", 0, trouble=Trouble("dies waiting", 1)),
        Step("sync", 0),
        Step("check out online", 1, 3),
    )
    done = play(Story(7, steps=steps), ALL)
    assert done.broken is None, str(done.broken)
    assert done.struck == {"dies waiting": 1}


def test_an_answer_that_no_longer_fits_the_disk_is_shown_later() -> None:
    """What was refused stood on the screen until the next start: the journal had the answer, and nobody asked for it again."""
    steps = (
        Step("staff", 1, 553168158),
        Step("note", 0, 312600012),
        Step("sync", 0, trouble=Trouble("disk full", 1, "cache.project:commit")),
    )
    done = play(Story(17, (1, 0), steps=steps), ALL)
    assert done.broken is None, str(done.broken)
    assert "cache.project" in done.told[-2]


def test_a_till_out_of_service_shows_nothing_it_told_the_hub_afterwards() -> None:
    """What became of a payment after the till had thrown its copy away stayed on its screen for ever."""
    steps = (Step("out of service", 1, 165903445), Step("sell by card", 1, 985168502))
    done = play(Story(126, steps=steps), ALL)
    assert done.broken is None, str(done.broken)


def test_a_sale_outlives_its_erased_customer_and_the_hub_it_was_sent_to() -> None:
    """The till dropped a settled sale with its customer; a hub set back to an older copy never got it again."""
    steps = (
        Step("copy hub", 0, 556461173),
        Step("erase", 2, 440384277),
        Step("sell", 3, 435040056),
        Step("sync", 3, 430845678),
        Step("restore hub", 0, 535500945),
    )
    done = play(Story(22134, (2, 0, 3, 1), steps=steps, page=2), ALL)
    assert done.broken is None, str(done.broken)


def test_a_sale_paid_by_card_is_not_paid_again_after_its_customer_was_erased() -> None:
    """The sale on the counter did not know any more that it was paid: cash was taken for it, too."""
    steps = (
        Step("erase", 2, 790196109),
        Step("sell by card", 2, 402065334),
        Step("settle", 2, 885843955),
        Step("sync", 2, 941694460),
        Step("pay", 2, 1073731492),
    )
    done = play(Story(20932, (2, 1, 0), steps=steps, page=2), ALL)
    assert done.broken is None, str(done.broken)


def test_a_sale_under_a_claim_that_the_hub_forgot_stands() -> None:
    """A hub set back to a copy of before the customer filled the cart refused the sale the goods had left the shop with."""
    steps = (
        Step("cache older", 0, 450028801),
        Step("copy hub", 0, 72697258),
        Step("sync", 0, 969886050),
        Step("wait", 0, 81889062),
        Step("fill online", 0, 226824227),
        Step("cancel link", 1, 582135248),
        Step("sync", 0, 424835508, trouble=Trouble("busy", 2)),
        Step("claim", 0, 499962146),
        Step("pay", 0, 42877397),
        Step("restore hub", 1, 701608007),
    )
    done = play(Story(82639, (2, 1), (0, 0, 0), steps), ALL)
    assert done.broken is None, str(done.broken)


def test_a_cart_paid_while_its_customer_was_erased_is_sold_and_stays_sold() -> None:
    """Its completion was refused as nobody's, and after the hub was set back nobody knew of the money."""
    steps = (
        Step("claim", 3, 190339260),
        Step("copy hub", 0, 954395933),
        Step("pay", 3, 490856901),
        Step("erase", 2, 305339677),
        Step("sync", 3, 682355905),
        Step("restore hub", 0, 710495210),
    )
    done = play(Story(22271, (3, 1, 0, 2), steps=steps, page=5), ALL)
    assert done.broken is None, str(done.broken)


def test_a_payment_goes_with_its_till_to_another_store() -> None:
    """The tills of the store it was taken in kept it: only a new copy was without it."""
    steps = (
        Step("sell named", 3, 404364856),
        Step("sync", 3, 1048497234),
        Step("scope", 0, 729393456),
        Step("move", 3, 620220826),
    )
    done = play(Story(42225, (0, 1, 2, 3), steps=steps), ALL)
    assert done.broken is None, str(done.broken)
