"""What the tests of bad lines stand on: one hub's process for all of them, and a proxy for each till."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from clienteling.till import Till
from tests.fixtures_hub import Hub
from tests.network.proxy import Proxy
from tests.network.shop import counter, running

CUSTOMERS = 60
Open = Callable[..., tuple[Till, Proxy]]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    with running(tmp_path_factory.mktemp("shop") / "hub", CUSTOMERS) as (hub, _):
        yield hub


@pytest.fixture
def at_counter(shop: Hub, tmp_path: Path) -> Iterator[Open]:
    """`at_counter()`: a till of the shop, and the line between it and the hub."""
    made: list[tuple[Till, Proxy]] = []

    def make(user: str = "nino") -> tuple[Till, Proxy]:
        proxy = Proxy(int(shop.url.rsplit(":", 1)[1]))
        till = counter(shop, proxy.url, tmp_path / f"counter-{len(made) + 1}", user)
        made.append((till, proxy))
        return made[-1]

    yield make
    for till, proxy in made:
        till.close()
        proxy.close()
