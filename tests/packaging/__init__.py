"""Tests of what packages are made of."""
