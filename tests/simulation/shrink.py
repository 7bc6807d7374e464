"""Makes a failing story shorter: leaves out steps, then trouble, then clocks that are wrong, while the same rule breaks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tests.simulation.story import Step, Story
from tests.simulation.world import Rules, play

Fails = Callable[[Story], bool]


def shorten(story: Story, rule: str, rules: Rules) -> Story:
    """The shortest story found in which the rule still breaks."""

    def fails(tried: Story) -> bool:
        broken = play(tried, rules).broken
        return broken is not None and broken.rule == rule

    return shortest(story, fails)


def shortest(story: Story, fails: Fails) -> Story:
    """The shortest story found that still fails: halves of it left out first, then quarters, down to single steps."""
    size = max(1, len(story.steps) // 2)
    while True:
        shorter = _without_runs(story, size, fails)
        if size == 1 and shorter == story:
            break
        story, size = shorter, max(1, size // 2)
    story = _without_trouble(story, fails)
    calm = replace(story, skews=())
    return calm if fails(calm) else story


def _without_runs(story: Story, size: int, fails: Fails) -> Story:
    """The story without those runs of so many steps that the failure does not need."""
    start = 0
    while start < len(story.steps):
        tried = story.with_steps(story.steps[:start] + story.steps[start + size :])
        if fails(tried):
            story = tried
        else:
            start += size
    return story


def _without_trouble(story: Story, fails: Fails) -> Story:
    for place, step in enumerate(story.steps):
        if step.trouble is not None:
            calm: tuple[Step, ...] = (
                *story.steps[:place],
                replace(step, trouble=None),
                *story.steps[place + 1 :],
            )
            tried = story.with_steps(calm)
            story = tried if fails(tried) else story
    return story
