"""A till of the small shop, without a hub: what people do is written and shown, and waits to be sent."""

from collections.abc import Callable

import pytest

from clienteling.till import Till
from tests.fixtures_hub import hub
from tests.fixtures_till import clock, enrolled_till, till_with
from tests.services.shop import everything

__all__ = ["clock", "enrolled_till", "hub", "till_with"]


@pytest.fixture
def till(till_with: Callable[..., Till]) -> Till:
    """The till of the small shop at five to one on a Sunday (UTC); Nino Beridze is signed in."""
    return till_with(*everything())
