"""What the hub's own tests stand on: a furnished hub over real HTTP."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from clienteling.clock import SystemClock
from clienteling.ids import SystemIds
from tests.fixtures_hub import Hub, hub, hub_process, open_furnished

__all__ = ["hub", "hub_process", "permissions"]


@pytest.fixture(scope="module")
def permissions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    """A furnished hub without its web server, shared by a table of small tests."""
    home: Path = tmp_path_factory.mktemp("hub")
    engine = open_furnished(home)
    clock = SystemClock()
    yield Hub("", home, engine, clock, SystemIds(clock))
    engine.dispose()
