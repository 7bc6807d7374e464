"""Closed forms of the models that the hub fits: plain Python, so that a till scores without the hub. No fitting in here."""
