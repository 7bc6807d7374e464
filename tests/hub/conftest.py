"""What the hub's own tests stand on: a furnished hub over real HTTP."""

from tests.fixtures_hub import hub, hub_process

__all__ = ["hub", "hub_process"]
