"""The fixtures of a till, for tests of its files."""

from tests.fixtures_till import clock, till_with

__all__ = ["clock", "till_with"]
