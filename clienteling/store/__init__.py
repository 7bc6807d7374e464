"""The till's two encrypted files, and the only SQL on the till. No rules of the trade and no network."""
