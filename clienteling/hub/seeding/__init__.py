"""The demo retailer as pure functions: one seed and one moment give the same documents, byte for byte.

Nothing here knows a database; `clienteling.hub.seed` writes what these modules make.
"""
