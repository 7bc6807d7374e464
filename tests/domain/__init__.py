"""Tests of the pure records and functions."""
