"""Receipts that the hub sends for its tills: the queue, how it is set up, mail through SMTP, SMS through a gateway."""
