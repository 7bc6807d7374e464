"""Painting of rows and cards in lists. Delegates read model roles and keep no state."""
