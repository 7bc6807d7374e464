"""What these tests stand on: a real hub over HTTP and tills enrolled at it."""

from tests.fixtures_hub import hub
from tests.fixtures_till import clock, enrolled_till, till_with

__all__ = ["clock", "enrolled_till", "hub", "till_with"]
