"""Devices beside a till: the simulator of a card terminal."""

from tests.fixtures_terminal import simulator

__all__ = ["simulator"]
