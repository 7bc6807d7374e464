"""The corner of the shop in which the races of the table are run: two tills of one store, or of two."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator

import pytest

from tests.races.corner import Corner
from tests.simulation import prepared
from tests.simulation.story import Story
from tests.simulation.world import World


@pytest.fixture
def a_corner() -> Iterator[Callable[..., Corner]]:
    """`a_corner()` opens the shop; `skews` are the seconds by which the clocks of the hub and the tills are wrong."""
    home = prepared.room_for_a_story()
    made: list[World] = []

    def make(*, tills: tuple[int, ...] = (0, 1), skews: tuple[int, ...] = ()) -> Corner:
        world = World(Story(1, tills, skews), home)
        made.append(world)
        world.begin()
        return Corner(world)

    yield make
    for world in made:
        world.close()
    shutil.rmtree(home)


@pytest.fixture
def corner(a_corner: Callable[..., Corner]) -> Corner:
    """The shop with every clock right."""
    return a_corner()
