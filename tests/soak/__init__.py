"""Long runs of the real programs under faults, and what must hold afterwards: `python -m tests.soak.chain`."""
