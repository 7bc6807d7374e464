"""Tills and hub over lines that fail in every way a shop's network can."""
