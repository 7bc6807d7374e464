"""Measurements: `python -m tests.bench`, or `make bench`. Figures are ratios against bare baselines of the same run."""
