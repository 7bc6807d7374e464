"""Measures the models and suggestions on data that packages ship, and on any shop's CSV folder: `make bench-insights`."""
