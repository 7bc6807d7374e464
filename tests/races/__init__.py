"""Races for one online cart: the table of the specification row by row, and random interleavings of two tills and the web."""
